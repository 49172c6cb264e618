import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { ThemeSwitch } from "#components/shell/theme-switch.tsx";
import { Wordmark } from "#components/ui/mark.tsx";
import { operations } from "#lib/contracts/index.ts";
import { publicOrigin } from "#lib/http/origin.ts";
import { answerOf, firstToShow, thingOf } from "#lib/http/reference/answers.ts";
import { Contents } from "./contents.tsx";
import { ErrorTable } from "./error-table.tsx";
import { Guide } from "./guide.tsx";
import { OperationArticle } from "./operation-article.tsx";

export const metadata: Metadata = {
  title: "API reference",
  description: "Everything the studio's pages do, a request does too.",
};

/** The reference: written from the same contracts that check every request, so that it can't say anything else. */
export default async function ApiReferencePage() {
  const origin = publicOrigin(await headers());
  const groups = [...Map.groupBy(operations, ({ group }) => group)].map(([name, members]) => ({ name, id: slugOf(name), members }));
  const showers = firstToShow(operations);
  return (
    <div className="min-h-dvh [font-variant-ligatures:none]">
      <a href="#main" className="sr-only z-50 rounded-control bg-ink px-4 py-2 text-sm text-ground focus:not-sr-only focus:fixed focus:left-3 focus:top-3">
        Skip to the reference
      </a>
      <header className="sticky top-0 z-10 flex h-14 items-center justify-between gap-4 border-b border-line bg-ground px-5 lg:px-8">
        <div className="flex items-center gap-4">
          <Link href="/" aria-label="Hookline, to the studio" className="text-lg">
            <Wordmark />
          </Link>
          <span className="text-sm text-muted max-sm:hidden">API reference</span>
        </div>
        <ThemeSwitch />
      </header>
      <div className="mx-auto grid max-w-[90rem] lg:grid-cols-[17rem_minmax(0,1fr)]">
        <Contents groups={groups} />
        <main id="main" tabIndex={-1} className="min-w-0 px-5 pb-24 pt-10 outline-none lg:px-12">
          <Guide origin={origin} />
          {groups.map(({ name, id, members }) => (
            <section key={id} aria-labelledby={id} className="mt-16">
              <h2 id={id} className="scroll-mt-20 border-b border-line pb-3 font-display text-2xl font-semibold tracking-tight">
                {name}
              </h2>
              {members.map((operation) => (
                <OperationArticle key={operation.id} operation={operation} shownBy={showers.get(thingOf(answerOf(operation))) ?? operation} origin={origin} />
              ))}
            </section>
          ))}
          <ErrorTable />
        </main>
      </div>
    </div>
  );
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, "-");
}
