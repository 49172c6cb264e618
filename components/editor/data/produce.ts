"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEditor } from "#components/editor/state/editor.tsx";
import { keys } from "#components/studio/data/keys.ts";
import type { EditorView } from "#lib/contracts/editor/views.ts";

/**
 * Has the server make something from the project: whatever is still unsaved is saved first. `send` gets the slug; the
 * page then shows what stands. Prices and quotas are read anew however it ends.
 */
export function useProduce<Input = void, Answer = unknown>(send: (slug: string, input: Input) => Promise<Answer>) {
  const { session } = useEditor();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => {
      await session.saved();
      const answer = await send(session.slug, input);
      await session.settle(isProject(answer) ? answer : null);
      return answer;
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.credits });
      void client.invalidateQueries({ queryKey: keys.assists });
      void client.invalidateQueries({ queryKey: keys.autopilotCost(session.slug) });
    },
  });
}

function isProject(answer: unknown): answer is EditorView {
  return typeof answer === "object" && answer !== null && "segments" in answer && "film" in answer;
}
