"use client";

import { Notice } from "#components/ui/notice.tsx";
import type { ShortView } from "#lib/contracts/shorts/views.ts";

/** A film that came to nothing: why, and where it stopped. */
export function FailedNotice({ short }: { short: ShortView }) {
  return (
    <div className="mt-5">
      <Notice tone="danger" title="The film was not finished">
        {short.error_message ?? "The studio could not finish this. The credits were given back; try again."}
        {short.failed_stage && <span className="mt-1 block text-muted">{`It stopped at: ${short.failed_stage}.`}</span>}
      </Notice>
    </div>
  );
}
