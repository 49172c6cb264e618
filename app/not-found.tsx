import type { Metadata } from "next";
import { ButtonLink } from "#components/ui/button.tsx";
import { Wordmark } from "#components/ui/mark.tsx";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-lg flex-col justify-center gap-3 px-5 py-10">
      <span className="mb-6 text-xl">
        <Wordmark />
      </span>
      <p className="font-mono text-sm text-muted">404</p>
      <h1 className="text-3xl">There is nothing at this address.</h1>
      <p className="text-muted">It may have been deleted, or the link may be mistyped. What is yours is still in the studio.</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <ButtonLink href="/" variant="primary">
          Go home
        </ButtonLink>
        <ButtonLink href="/shorts">See your shorts</ButtonLink>
      </div>
    </main>
  );
}
