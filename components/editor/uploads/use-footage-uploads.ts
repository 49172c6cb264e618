"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { toast } from "sonner";
import { footageFault } from "#components/editor/uploads/footage-file.ts";
import { createFootageQueue, type FootageQueue } from "#components/editor/uploads/footage-uploader.ts";
import { rowsOf, type FootageRow } from "#components/editor/uploads/rows.ts";
import { discardUpload } from "#components/editor/uploads/send.ts";
import { sentenceFor } from "#components/editor/uploads/words.ts";
import { call } from "#components/studio/data/call.ts";
import { keys } from "#components/studio/data/keys.ts";
import { pollingInterval } from "#components/studio/lib/polling.ts";
import { editorUploads } from "#lib/contracts/editor/uploads.ts";
import type { FitMode } from "#lib/contracts/editor/vocabulary.ts";

export type FootageUploads = {
  /** What is being sent, then what has arrived, newest first. */
  rows: FootageRow[];
  /** Why files that were chosen last could not be taken. */
  faults: readonly string[];
  /** Sends files; one that was interrupted goes on where it stopped. */
  add(files: readonly File[], fit: FitMode): void;
  pauseOrResume(id: string): void;
  retry(id: string): void;
  /** Has footage prepared once more that could not be prepared for the ad's ratio. */
  prepareAgain(uploadId: number): void;
  /** Takes something off the list: gives up what is being sent, deletes what has arrived. */
  remove(row: FootageRow): void;
};

// A file goes on being sent while its panel is closed.
const queues = new Map<string, FootageQueue>();

function queueOf(slug: string): FootageQueue {
  const queue = queues.get(slug) ?? createFootageQueue({ slug, onFault: (sentence) => void toast.error(sentence) });
  queues.set(slug, queue);
  return queue;
}

/** A project's footage: what is being sent from here, and what has arrived. */
export function useFootageUploads(slug: string): FootageUploads {
  const client = useQueryClient();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const files = useFiles(slug);
  const online = useSyncExternalStore(listenToNetwork, () => navigator.onLine, () => true);
  const refresh = useCallback(() => client.invalidateQueries({ queryKey: keys.editorUploads(slug) }), [client, slug]);
  const { data: uploads = [] } = useQuery({
    queryKey: keys.editorUploads(slug),
    queryFn: ({ signal }) => call(editorUploads.list, { params: { slug }, signal }),
    refetchInterval: ({ state }) => (state.data?.some(({ status }) => status === "processing") ? pollingInterval(state.dataUpdateCount) : false),
    refetchOnWindowFocus: "always",
  });

  useEffect(() => {
    const { uppy } = queueOf(slug);
    const onChange = () => void refresh();
    uppy.on("upload-success", onChange);
    return () => void uppy.off("upload-success", onChange);
  }, [slug, refresh]);

  async function change(work: Promise<unknown>) {
    try {
      await work;
    } catch (error) {
      toast.error(sentenceFor(error));
    }
    await refresh();
  }

  return {
    rows: rowsOf({ files: Object.values(files), uploads, begun: files === NONE ? new Map() : queueOf(slug).begun, online }),
    faults,
    add(chosen, fit) {
      setFaults(chosen.map(footageFault).filter((fault) => fault !== null));
      for (const file of chosen) if (footageFault(file) === null) queueOf(slug).add(file, fit);
    },
    pauseOrResume: (id) => void queueOf(slug).uppy.pauseResume(id),
    retry: (id) => void queueOf(slug).uppy.retryUpload(id),
    prepareAgain: (uploadId) => void change(call(editorUploads.confirm, { params: { slug, upload_id: uploadId } })),
    remove(row) {
      if (row.kind === "sending") queueOf(slug).uppy.removeFile(row.id);
      else void change(discardUpload(slug, row.upload.id));
    },
  };
}

type Files = ReturnType<FootageQueue["uppy"]["getState"]>["files"];
const NONE: Files = {};

function useFiles(slug: string): Files {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const { uppy } = queueOf(slug);
      uppy.on("state-update", onChange);
      return () => void uppy.off("state-update", onChange);
    },
    [slug],
  );
  return useSyncExternalStore(subscribe, () => queueOf(slug).uppy.getState().files, () => NONE);
}

function listenToNetwork(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}
