import { RequestFailure } from "#lib/client/request-failure.ts";

type Put = {
  url: string;
  body: Blob;
  /** Sent with the bytes; null sends none, as a part must have none. */
  type: string | null;
  signal: AbortSignal;
  /** Told how many bytes are out. */
  onProgress(bytes: number): void;
};

/** Sends bytes to a presigned link and returns the store's ETag for them. XMLHttpRequest, because fetch does not tell how far an upload is. */
export function putBytes({ url, body, type, signal, onProgress }: Put): Promise<string> {
  const request = new XMLHttpRequest();
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const abort = () => {
    request.abort();
    reject(signal.reason as Error);
  };
  request.open("PUT", url);
  if (type !== null) request.setRequestHeader("Content-Type", type);
  request.upload.onprogress = ({ loaded }) => onProgress(loaded);
  request.onload = () => (request.status < 300 ? resolve(request.getResponseHeader("ETag") ?? "") : reject(refusal(request.status)));
  request.onerror = () => reject(interrupted());
  signal.addEventListener("abort", abort);
  // A blob with a type of its own would have it sent along.
  request.send(type === null && body.type !== "" ? body.slice() : body);
  return promise.finally(() => signal.removeEventListener("abort", abort));
}

const refusal = (status: number) => new RequestFailure({ status, code: "upload_refused", message: "The store refused the bytes.", remedy: "Try again in a moment." });
const interrupted = () => new RequestFailure({ status: 0, code: "unreachable", message: "The upload was interrupted.", remedy: "Check the connection, then try again." });
