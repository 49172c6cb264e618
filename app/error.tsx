"use client";

import { Button, ButtonLink } from "#components/ui/button.tsx";

/** A page that could not be made. The digest names the failure in the server's log. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  return (
    <main className="mx-auto flex min-h-[80dvh] w-full max-w-lg flex-col justify-center gap-3 px-5 py-10">
      <h1 className="text-3xl">This page stopped working.</h1>
      <p className="text-muted">Nothing that was saved is lost, and films that are rendering go on. Try the page again; if it stays like this, look into the studio's log.</p>
      {error.digest && <p className="font-mono text-sm text-muted">{`Reference ${error.digest}`}</p>}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
        <ButtonLink href="/">Go home</ButtonLink>
      </div>
    </main>
  );
}
