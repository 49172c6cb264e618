import Link from "next/link";
import type { ReactNode } from "react";
import { SCOPE_MEANINGS } from "#lib/kernel/scopes.ts";
import { CodeBlock } from "./code-block.tsx";
import { GUIDE } from "./contents.tsx";
import { Prose } from "./prose.tsx";

/** What to know before the first request. */
export function Guide({ origin }: { origin: string }) {
  return (
    <>
      <h1 className="font-display text-4xl font-semibold tracking-tight">API reference</h1>
      <p className="mt-4 max-w-prose text-lg text-muted">
        Everything the studio's pages do, a request does too: write a prompt, make the film, download the MP4.
      </p>
      <p className="mt-4 text-sm">
        <a href="/api/openapi.json" className="underline decoration-line underline-offset-4 hover:decoration-ink">
          The same as an OpenAPI 3.1 document
        </a>
      </p>
      <Chapter id="begin" aside={<CodeBlock title="From a prompt to a film" code={walkthrough(origin)} copy />}>
        <p>
          All addresses begin with <code className="font-mono text-sm">{origin}</code>. Bodies are JSON of at most 1 MiB; files go straight to storage through presigned links.
        </p>
        <p>
          Make an access token under{" "}
          <Link href="/settings/tokens" className="underline decoration-line underline-offset-4 hover:decoration-ink">
            Settings, Access tokens
          </Link>
          , and send it with every request.
        </p>
        <p>
          <Prose text="The commands on this page read it from `$HOOKLINE_TOKEN`, and a key of your own choice from `$KEY`." />
        </p>
      </Chapter>
      <Chapter id="scopes" aside={<ScopeTable />}>
        <p>
          <Prose text="A token is opaque: nothing can be read from it. Personal access tokens (`hf_pat_…`) are for programs and agents; give each only the scopes that it needs. Session tokens (`hs_…`) come from signing in and may do everything." />
        </p>
        <p>A token can't make another one that may do more than itself. What belongs to somebody else is not found, never forbidden.</p>
      </Chapter>
      <Chapter id="envelope" aside={<CodeBlock title="A success, and two failures" code={ENVELOPES} />}>
        <p>
          <Prose text="A success holds `data`. Lists are newest first and come in pages: while `meta.next_cursor` isn't null, send it back as `cursor`." />
        </p>
        <p>
          <Prose text="A failure holds `error` (a code to branch on), `message` (what happened), `remedy` (what to do) and `request_id` (what to quote). When fields are at fault, `errors` names each with its reasons." />
        </p>
      </Chapter>
      <Chapter id="idempotency" aside={<CodeBlock title="Sent twice, charged once" code={keyed(origin)} copy />}>
        <p>
          <Prose text="Networks fail after the work is done. Send an `Idempotency-Key` with anything that spends, and send the same request with the same key again when in doubt: for 24 hours the first success is replayed, marked `Idempotency-Replayed: true`. Duplicates that come at the same moment wait for the first." />
        </p>
        <p>
          <Prose text="A failure changed nothing and isn't kept: the same key may be tried again. The same key with another body is refused. Use a fresh key to mean it anew." />
        </p>
      </Chapter>
      <Chapter id="polling" aside={<CodeBlock title="Listen to a run" code={listening(origin)} copy />}>
        <p>
          <Prose text="Making a film takes a while. Poll the short every few seconds until `stage` is `video_ready` or `failed`; send the last `ETag` as `If-None-Match`, and an unchanged short costs a 304 without a body. Or listen to the run's events, and go on after a break with `Last-Event-ID`." />
        </p>
        <p>Links to films and pictures are presigned and last 24 hours. Download what you want to keep, or ask again for a fresh link.</p>
      </Chapter>
      <Chapter id="limits">
        <p>
          <Prose text="Limits are counted per account. Where there is one, answers carry `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset` (seconds); a 429 says in `Retry-After` when to come back." />
        </p>
        <p>
          <Prose text="Any page on the web may call the API with a token. A browser that is signed in to the studio may change things only from the studio's own pages." />
        </p>
      </Chapter>
    </>
  );
}

function Chapter({ id, aside, children }: { id: (typeof GUIDE)[number]["id"]; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12 grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <div className="flex min-w-0 max-w-prose flex-col gap-4 text-base">
        <h2 id={id} className="scroll-mt-20 font-display text-xl font-semibold tracking-tight">
          {GUIDE.find((chapter) => chapter.id === id)?.title}
        </h2>
        {children}
      </div>
      <div className="min-w-0">{aside}</div>
    </section>
  );
}

function ScopeTable() {
  return (
    <table className="w-full border-collapse text-left text-sm">
      <caption className="sr-only">Scopes</caption>
      <tbody>
        {Object.entries(SCOPE_MEANINGS).map(([scope, meaning]) => (
          <tr key={scope} className="border-t border-line align-top">
            <th scope="row" className="py-2.5 pr-6 font-normal">
              <code className="whitespace-nowrap font-mono text-xs">{scope}</code>
            </th>
            <td className="w-full py-2.5 text-muted">{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ENVELOPES = `{
  "data": { "credits": 120 },
  "error": null,
  "meta": { "timestamp": "2026-06-03T10:00:00Z" }
}

{
  "error": "credits_insufficient",
  "message": "Not enough credits.",
  "remedy": "Ask an administrator for credits, or spend fewer.",
  "required": 15,
  "request_id": "req_4k9t0vq2m7x1c8z3n5hd"
}

{
  "error": "validation_failed",
  "errors": { "product_prompt": ["should be at least 10 character(s)"] },
  …
}`;

const walkthrough = (origin: string) => `export HOOKLINE_TOKEN=hf_pat_…

# Write a draft. Free.
curl -X POST ${origin}/api/shorts \\
  -H "authorization: Bearer $HOOKLINE_TOKEN" \\
  -H "content-type: application/json" \\
  -d '{"product_prompt":"a 15s ad for my soy candle brand"}'

# Make the film. 15 credits.
curl -X POST ${origin}/api/shorts/$SLUG/generate \\
  -H "authorization: Bearer $HOOKLINE_TOKEN" \\
  -H "idempotency-key: gen-short:$SLUG"

# Look until stage is video_ready.
# Then download latest_render.video_url.
curl ${origin}/api/shorts/$SLUG \\
  -H "authorization: Bearer $HOOKLINE_TOKEN"`;

const keyed = (origin: string) => `KEY=gen-short:$SLUG:1
curl -X POST ${origin}/api/shorts/$SLUG/generate \\
  -H "authorization: Bearer $HOOKLINE_TOKEN" \\
  -H "idempotency-key: $KEY"`;

const listening = (origin: string) => `curl -N ${origin}/api/runs/$RUN_ID/events \\
  -H "authorization: Bearer $HOOKLINE_TOKEN"

id: 7
event: run
data: {"status":"running","progress":0.42,"stage":"Filming scene 2",…}`;
