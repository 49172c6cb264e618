/**
 * Who may import whom. `rooms` names each folder of the house and the rooms it may use besides itself;
 * everything else is forbidden; of those under `types` only types. Tests may import what they test with.
 */
const FEATURE_USES = ["db", "credits", "creative", "composition", "engines", "media", "render", "storage", "jobs", "contracts", "config", "kernel"];
const rooms = {
  kernel: { path: "^lib/kernel/", uses: [] },
  config: { path: "^lib/config/", uses: ["kernel"] },
  contracts: { path: "^lib/contracts/", uses: ["kernel", "vocabulary"] },
  // The shapes of a brief and a storyboard travel through the API as they are.
  vocabulary: { path: "^lib/creative/(brief|storyboard|topic|slides/plan|ad/plan)\\.ts", uses: ["contracts", "composition", "kernel"] },
  composition: { path: "^lib/composition/", uses: ["kernel", "contracts"] },
  creative: { path: "^lib/creative/", uses: ["composition", "contracts", "kernel"] },
  media: { path: "^lib/media/", uses: ["kernel", "config", "contracts"] },
  storage: { path: "^lib/storage/", uses: ["kernel", "config", "contracts"] },
  engines: { path: "^lib/engines/", uses: ["kernel", "config", "contracts", "creative"] },
  render: { path: "^lib/render/", uses: ["composition", "media", "storage", "kernel", "config"] },
  db: { path: "^db/", uses: ["kernel", "config", "contracts"], types: ["creative"] },
  credits: { path: "^lib/credits/", uses: ["db", "kernel"] },
  // What pages hand to the features that they read from.
  handle: { path: "^db/database\\.ts", uses: ["db", "config"] },
  prices: { path: "^lib/credits/prices", uses: ["kernel"] },
  jobs: { path: "^lib/jobs/(?!handlers|worker)", uses: ["kernel", "config", "contracts", "db"] },
  features: { path: "^lib/features/(?!accounts|tokens)", uses: FEATURE_USES },
  // Signing up, signing in and minting tokens are what auth's tools are for.
  identity: { path: "^lib/features/(accounts|tokens)/", uses: [...FEATURE_USES, "auth", "features"] },
  worker: { path: "^lib/jobs/(handlers|worker)", uses: ["jobs", "features", "identity", "db", "config", "kernel"] },
  auth: { path: "^lib/auth/", uses: ["db", "config", "kernel", "contracts"] },
  http: { path: "^lib/http/", uses: ["auth", "credits", "contracts", "client", "config", "kernel", "db"] },
  client: { path: "^lib/client/", uses: ["contracts", "kernel"] },
  api: { path: "^app/api/", uses: ["http", "features", "identity", "contracts", "auth", "kernel", "config", "db"] },
  components: { path: "^components/", uses: ["contracts", "composition", "creative", "client", "kernel"] },
  pages: { path: "^app/", uses: ["components", "features", "identity", "prices", "handle", "http", "auth", "client", "contracts", "config", "kernel"], types: ["db"] },
};
const TEST = "\\.test\\.tsx?$|^lib/testing/|^e2e/";

const OURS = "^(app|components|db|lib|bin|e2e)/";
const pathsOf = (names) => names.map((name) => rooms[name].path);

const roomRules = Object.entries(rooms).flatMap(([name, { path, uses, types = [] }]) => {
  const from = { path, pathNot: name === "pages" ? [TEST, rooms.api.path] : TEST };
  const keeps = {
    name: `${name}-keeps-to-its-neighbours`,
    comment: `${name} may import: ${[...uses, ...types.map((type) => `types of ${type}`)].join(", ") || "nothing of ours"}.`,
    severity: "error",
    from,
    to: { path: OURS, pathNot: [path, ...pathsOf([...uses, ...types])] },
  };
  if (types.length === 0) return [keeps];
  return [keeps, { ...keeps, name: `${name}-takes-only-types`, to: { path: pathsOf(types), pathNot: pathsOf(uses), dependencyTypesNot: ["type-only"] } }];
});

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "features-stand-alone",
      comment: "A feature uses another one only where that is meant to be shared.",
      severity: "error",
      from: { path: "^lib/features/([^/]+)/", pathNot: TEST },
      to: { path: "^lib/features/", pathNot: ["^lib/features/$1/", "^lib/features/(assets|assists|music|runs|screening)/"] },
    },
    {
      name: "no-cycles",
      comment: "Two files that import each other cannot be understood alone.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "composition-is-pure",
      comment: "The same drawing code runs in browsers and in the worker: no Node, no DOM library, no React.",
      severity: "error",
      from: { path: "^lib/composition/", pathNot: TEST },
      to: { path: "^(node:|react|next|@napi-rs)|node_modules/(react|next|@napi-rs)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "http-stays-at-the-door",
      comment: "Below lib/http nobody knows of responses, routes or React.",
      severity: "error",
      from: { path: "^(db|lib)/", pathNot: ["^lib/(http|auth|client)/", TEST] },
      to: { path: "node_modules/(next|react|react-dom|next-auth)/" },
    },
    {
      name: "drizzle-lives-in-db",
      comment: "Queries are written under db/; the queue joins a transaction and may name its type.",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: ["^lib/jobs/queue", "^lib/features/health/", TEST] },
      to: { path: "node_modules/drizzle-orm/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "tests-are-not-imported",
      comment: "What only tests need stays out of the product.",
      severity: "error",
      from: { path: "^(app|bin|components|db|lib)/", pathNot: TEST },
      to: { path: TEST },
    },
    {
      name: "only-what-is-declared",
      comment: "A package that package.json does not name may vanish with the next install.",
      severity: "error",
      from: { path: "^(app|bin|components|db|lib)/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"] },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"], conditionNames: ["import", "node", "default", "types"], exportsFields: ["exports"] },
  },
};
