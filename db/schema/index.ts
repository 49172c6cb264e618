export * from "#db/schema/assets.ts";
export * from "#db/schema/credits.ts";
export * from "#db/schema/requests.ts";
export * from "#db/schema/runs.ts";
export * from "#db/schema/shorts.ts";
export * from "#db/schema/sliders.ts";
export * from "#db/schema/users.ts";
export * from "#db/schema/workers.ts";
