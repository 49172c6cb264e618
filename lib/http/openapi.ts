import type { z } from "zod";
import { createDocument, type ZodOpenApiObject, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from "zod-openapi";
import { answerSchema, failureBody } from "#lib/contracts/envelopes.ts";
import { nothing, type AnyOperation } from "#lib/contracts/operation.ts";
import { errorsOf } from "#lib/http/operation-errors.ts";
import { ERRORS, type ErrorCode } from "#lib/kernel/errors.ts";

/** The OpenAPI 3.1 document of these operations, for a studio at `origin`. */
export function openApiDocument(operations: readonly AnyOperation[], origin: string): ReturnType<typeof createDocument> {
  const paths: NonNullable<ZodOpenApiObject["paths"]> = {};
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(operation) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Hookline",
      version: "1.0.0",
      description: "Turn a prompt into a finished short ad. Every page of the studio uses this API.",
      license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" },
    },
    servers: [{ url: origin }],
    tags: [...new Set(operations.map(({ group }) => group))].map((name) => ({ name })),
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "A personal access token (`hf_pat_…`) or a session token (`hs_…`)." },
      },
    },
    paths,
  });
}

function describe(operation: AnyOperation): ZodOpenApiOperationObject {
  const { id, group, summary, auth, scope, params, query, body, idempotent, example } = operation;
  return {
    operationId: id,
    tags: [group],
    summary,
    description: longDescription(operation),
    security: auth === "public" ? [] : [{ bearer: scope === null ? [] : [scope] }],
    requestParams: {
      ...(params !== nothing && { path: params as z.ZodObject }),
      ...(query !== nothing && { query: query as z.ZodObject }),
    },
    ...(idempotent && {
      parameters: [
        {
          in: "header",
          name: "Idempotency-Key",
          required: false,
          schema: { type: "string", minLength: 1, maxLength: 255 },
          description: "A repeated request with the same key answers as the first did, for 24 hours.",
        },
      ],
    }),
    ...(body !== nothing && {
      requestBody: {
        required: !body.safeParse({}).success,
        content: { "application/json": { schema: body, ...(example.body !== undefined && { example: example.body }) } },
      },
    }),
    responses: { ...successes(operation), ...failures(errorsOf(operation)) },
  };
}

function longDescription({ description, scope, cost, limit }: AnyOperation): string {
  return [
    description,
    scope === null ? "" : `Needs the scope \`${scope}\`.`,
    cost === null ? "" : `Costs ${cost}.`,
    limit === null ? "" : `At most ${limit.points} requests in ${limit.seconds} seconds per account.`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function successes({ responses, envelope, stream, example }: AnyOperation): ZodOpenApiResponsesObject {
  return Object.fromEntries(
    Object.entries(responses).map(([status, schema]) => {
      if (schema === null) return [status, { description: "Done; there is no body." }];
      if (stream) return [status, { description: "A stream of server-sent events; this is the data of each.", content: { "text/event-stream": { schema } } }];
      const shown = example.response === undefined ? {} : { example: envelope === "bare" ? example.response : { data: example.response, error: null, meta: { timestamp: "2026-06-03T10:00:00Z" } } };
      return [status, { description: "Success.", content: { "application/json": { schema: answerSchema(envelope, schema), ...shown } } }];
    }),
  ) as ZodOpenApiResponsesObject;
}

/** One response per status; its description lists the codes that come with it. */
function failures(codes: readonly ErrorCode[]): ZodOpenApiResponsesObject {
  const byStatus = Map.groupBy(codes, (code) => String(ERRORS[code].status));
  return Object.fromEntries(
    [...byStatus].map(([status, ofStatus]) => [
      status,
      {
        description: ofStatus.map((code) => `\`${code}\`: ${ERRORS[code].message}`).join("\n\n"),
        content: { "application/json": { schema: failureBody } },
      },
    ]),
  ) as ZodOpenApiResponsesObject;
}
