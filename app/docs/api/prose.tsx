import { Fragment } from "react";

/** A sentence in which `code` stands between backticks. */
export function Prose({ text }: { text: string }) {
  return text.split("`").map((part, index) =>
    // Every other part stood between backticks. The parts never move, so that their places can be their keys.
    index % 2 === 1 ? (
      <code key={index} className="rounded bg-sunken px-1 py-0.5 font-mono text-[0.92em]">
        {part}
      </code>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
