import { BasePlugin, EventManager, Uppy, type DefinePluginOpts, type PluginOpts } from "@uppy/core";
import type { Body, Meta, UppyFile } from "@uppy/core/utils";
import { mimeOf } from "#components/editor/uploads/footage-file.ts";
import { discardUpload, sendFootage } from "#components/editor/uploads/send.ts";
import { sentenceFor } from "#components/editor/uploads/words.ts";
import type { EditorUploadView } from "#lib/contracts/editor/views.ts";
import type { FitMode } from "#lib/contracts/editor/vocabulary.ts";

type Footage = UppyFile<Meta, Body>;
type Options = PluginOpts & {
  slug: string;
  /** Hears why something that was given up could not be thrown away. */
  onFault(sentence: string): void;
};

/**
 * Uppy's uploader for footage. Uppy keeps the files, their progress, and who is paused or failed; how a file travels
 * is ours: Uppy's own S3 plugin signs S3's create, list, complete and abort requests and reads their XML, while here
 * the API does these four itself, to keep the quota and whose upload it is.
 */
class FootageUploader extends BasePlugin<DefinePluginOpts<Options, never>, Meta, Body> {
  /** The upload that each file has begun and not finished. */
  readonly begun = new Map<string, number>();

  constructor(uppy: Uppy<Meta, Body>, options: Options) {
    super(uppy, options);
    this.id = "Footage";
    this.type = "uploader";
  }

  override install(): void {
    this.uppy.setState({ capabilities: { ...this.uppy.getState().capabilities, resumableUploads: true } });
    this.uppy.addUploader(this.#upload);
    this.uppy.on("file-removed", this.#giveUp);
  }

  override uninstall(): void {
    this.uppy.removeUploader(this.#upload);
    this.uppy.off("file-removed", this.#giveUp);
  }

  readonly #upload = async (ids: string[]): Promise<void> => {
    const files = this.uppy.getFilesByIds(ids);
    this.uppy.emit("upload-start", files);
    await Promise.all(files.map((file) => this.#send(file)));
  };

  /** Ends when the file is sent, has failed or was removed; in between it may be paused and gone on with. */
  #send(file: Footage): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const events = new EventManager(this.uppy);
    let attempt = new AbortController();
    const end = () => {
      events.remove();
      resolve();
    };
    const begin = async () => {
      attempt = new AbortController();
      const { signal } = attempt;
      try {
        const upload = await this.#carry(file, signal);
        if (signal.aborted) return;
        this.begun.delete(file.id);
        this.uppy.emit("upload-success", this.uppy.getFile(file.id), { status: 200, body: upload });
        // So that the same file can be chosen again.
        this.uppy.removeFile(file.id);
        end();
      } catch (error) {
        if (signal.aborted) return;
        this.uppy.emit("upload-error", this.uppy.getFile(file.id), { name: "UploadFailed", message: sentenceFor(error) });
        end();
      }
    };
    events.onFilePause(file.id, (paused) => (paused ? attempt.abort(new Error("paused")) : void begin()));
    events.onFileRemove(file.id, () => {
      attempt.abort(new Error("given up"));
      end();
    });
    void begin();
    return promise;
  }

  #carry(file: Footage, signal: AbortSignal): Promise<EditorUploadView> {
    const data = file.data as File;
    return sendFootage({
      slug: this.opts.slug,
      file: data,
      fit: file.meta.fit as FitMode,
      signal,
      onBegun: (uploadId) => void this.begun.set(file.id, uploadId),
      onProgress: (bytesUploaded) => {
        const { progress } = this.uppy.getFile(file.id) ?? file;
        this.uppy.emit("upload-progress", file, { uploadStarted: progress.uploadStarted ?? Date.now(), bytesUploaded, bytesTotal: data.size });
      },
    });
  }

  /** A file that is taken off before it is sent takes along what has arrived of it. */
  readonly #giveUp = ({ id }: Footage): void => {
    const uploadId = this.begun.get(id);
    if (uploadId === undefined) return;
    this.begun.delete(id);
    discardUpload(this.opts.slug, uploadId).catch((error: unknown) => this.opts.onFault(sentenceFor(error)));
  };
}

export type FootageQueue = {
  uppy: Uppy<Meta, Body>;
  add(file: File, fit: FitMode): void;
  /** The uploads that files in this page are on. */
  begun: ReadonlyMap<string, number>;
};

/** Sends footage of one project, also while its panel is closed. */
export function createFootageQueue(options: Omit<Options, "id">): FootageQueue {
  const uppy = new Uppy<Meta, Body>({ id: `footage-${options.slug}`, autoProceed: true });
  uppy.use(FootageUploader, options);
  const { begun } = uppy.getPlugin<FootageUploader>("Footage")!;
  return {
    uppy,
    begun,
    add(file, fit) {
      const id = uppy.getFiles().find(({ data }) => data instanceof File && data.name === file.name && data.size === file.size && data.lastModified === file.lastModified)?.id;
      // The very same file again means: go on with it.
      if (id === undefined) uppy.addFile({ name: file.name, type: mimeOf(file) ?? "", data: file, source: "footage", meta: { fit } });
      else if (uppy.getFile(id).error) void uppy.retryUpload(id);
      else if (uppy.getFile(id).isPaused) uppy.pauseResume(id);
    },
  };
}
