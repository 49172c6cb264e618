import { globSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { RouteExport } from "#lib/http/route.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Routes that speak a protocol of their own and so aren't bound by `route()` or `streamRoute()`. */
export const OWN_PROTOCOL = [
  // NextAuth: forms, redirects and its own CSRF token.
  "app/api/auth/[...nextauth]/route.ts",
];

export type RouteFile = { file: string; absolute: string; exports: Record<string, unknown> };

/** Every route file of the API with what it exports. */
export async function routeFiles(): Promise<RouteFile[]> {
  const files = globSync("app/{api,v1}/**/route.ts", { cwd: root }).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const absolute = path.join(root, file);
      return { file, absolute, exports: (await import(absolute)) as Record<string, unknown> };
    }),
  );
}

/** Every bound route of the API. */
export async function boundRoutes(): Promise<RouteExport[]> {
  const files = await routeFiles();
  return files.filter(({ file }) => !OWN_PROTOCOL.includes(file)).flatMap(({ exports }) => Object.values(exports).filter(isBound));
}

export function isBound(value: unknown): value is RouteExport {
  return typeof value === "function" && "operation" in value;
}
