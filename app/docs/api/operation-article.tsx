import { Badge } from "#components/ui/badge.tsx";
import type { AnyOperation } from "#lib/contracts/operation.ts";
import { answerOf } from "#lib/http/reference/answers.ts";
import { curlOf } from "#lib/http/reference/curl.ts";
import { errorsOf } from "#lib/http/operation-errors.ts";
import { fieldsOf } from "#lib/http/reference/fields.ts";
import { ERRORS } from "#lib/kernel/errors.ts";
import { CodeBlock } from "./code-block.tsx";
import { FieldTable } from "./field-table.tsx";
import { MethodBadge } from "./method-badge.tsx";
import { Prose } from "./prose.tsx";

/**
 * One operation: what it does and takes on the left, how it is called and answers on the right. `shownBy` is the
 * operation that shows the fields of its answer, itself or an earlier one.
 */
export function OperationArticle({ operation, shownBy, origin }: { operation: AnyOperation; shownBy: AnyOperation; origin: string }) {
  const { id, method, path, summary, description, params, query, body } = operation;
  return (
    <article aria-labelledby={id} className="grid gap-x-10 gap-y-6 border-b border-line py-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <div className="flex min-w-0 flex-col gap-5">
        <div>
          <h3 id={id} className="scroll-mt-20 text-lg font-semibold">
            {summary}
          </h3>
          <p className="mt-2 flex flex-wrap items-center gap-2">
            <MethodBadge method={method} />
            <code className="break-all font-mono text-sm">{path}</code>
          </p>
        </div>
        {description && (
          <p className="max-w-prose text-base">
            <Prose text={description} />
          </p>
        )}
        <Terms operation={operation} />
        <FieldTable title="In the path" fields={fieldsOf(params, "input")} />
        <FieldTable title="In the query" fields={fieldsOf(query, "input")} optional />
        <FieldTable title="In the body" fields={fieldsOf(body, "input")} optional />
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <CodeBlock title="Request" code={curlOf(operation, origin)} copy />
        <Answers operation={operation} shownBy={shownBy} />
        <Failures operation={operation} />
      </div>
    </article>
  );
}

/** What it needs and costs, in a line of short words. */
function Terms({ operation: { auth, scope, cost, limit, idempotent } }: { operation: AnyOperation }) {
  const needs = auth === "public" ? "No token" : scope === null ? "Any token" : scope;
  return (
    <ul aria-label="What it needs" className="flex flex-wrap gap-2">
      <li>
        <Badge className="font-mono">{needs}</Badge>
      </li>
      {auth === "administrator" && (
        <li>
          <Badge tone="warn">Administrators</Badge>
        </li>
      )}
      <li>
        <Badge>{cost ?? "Free"}</Badge>
      </li>
      {limit && (
        <li>
          <Badge>
            {limit.points} {limit.seconds === 60 ? "a minute" : `in ${limit.seconds} s`}
          </Badge>
        </li>
      )}
      {idempotent && (
        <li>
          <Badge>Idempotency-Key</Badge>
        </li>
      )}
    </ul>
  );
}

function Answers({ operation, shownBy }: { operation: AnyOperation; shownBy: AnyOperation }) {
  const { responses, envelope, stream, example } = operation;
  const schema = answerOf(operation);
  const statuses = Object.keys(responses).join(" or ");
  if (schema === null) return <p className="text-sm text-muted">Answers {statuses} without a body.</p>;
  const data: unknown = example.response;
  const shown = envelope === "bare" ? data : { data, error: null, meta: { timestamp: "2026-06-03T10:00:00Z" } };
  const title = `${statuses}${stream ? ", a stream of events" : ""}`;
  return (
    <>
      {data !== undefined && <CodeBlock title={title} code={JSON.stringify(shown, null, 2)} />}
      {shownBy === operation ? (
        <details className="rounded-card border border-line px-4" open={data === undefined}>
          <summary className="cursor-pointer py-3 text-sm font-medium">Fields of the answer{data === undefined ? ` (${title})` : ""}</summary>
          <div className="pb-4">
            <FieldTable title={stream ? "Each event's data" : envelope === "bare" ? "In the answer" : "In data"} fields={fieldsOf(schema, "output")} />
          </div>
        </details>
      ) : (
        <p className="text-sm text-muted">
          Answers {title}, with the fields that stand under{" "}
          <a href={`#${shownBy.id}`} className="underline decoration-line underline-offset-4 hover:text-ink hover:decoration-ink">
            {shownBy.summary}
          </a>
          .
        </p>
      )}
    </>
  );
}

function Failures({ operation }: { operation: AnyOperation }) {
  return (
    <details className="rounded-card border border-line px-4">
      <summary className="cursor-pointer py-3 text-sm font-medium">What can go wrong</summary>
      <ul className="flex flex-col gap-2 pb-4 text-sm">
        {errorsOf(operation).map((code) => (
          <li key={code} className="flex gap-3">
            <span className="font-mono text-xs leading-6 text-muted">{ERRORS[code].status}</span>
            <span className="min-w-0">
              <a href={`#error-${code}`} className="break-all font-mono text-xs underline decoration-line underline-offset-4 hover:decoration-ink">
                {code}
              </a>
              <span className="block text-muted">
                <Prose text={ERRORS[code].message} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
