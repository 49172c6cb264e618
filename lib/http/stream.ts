import type { z } from "zod";
import type { Access, AnyOperation, Operation, Responses } from "#lib/contracts/operation.ts";
import { admit, type Context } from "#lib/http/admission.ts";
import { OPEN_TO_ALL } from "#lib/http/headers.ts";
import { withOperation, type RouteExport } from "#lib/http/route.ts";
import { logger } from "#lib/kernel/logger.ts";

/** One server-sent event. A client that reconnects names the last `id` it saw in Last-Event-ID. */
export type StreamEvent<T> = { id?: string; event?: string; data: T };

/** Proxies close a silent connection after a minute or so. */
const HEARTBEAT_MS = 15_000;

/**
 * Binds a streaming operation. The guards are those of `route`; what the handler throws before it returns is an
 * ordinary failure. Each event's data passes through the schema of status 200. The iterable is told to return
 * when the caller goes away.
 */
export function streamRoute<A extends Access, P extends z.ZodType, Q extends z.ZodType, T extends z.ZodType, R extends Responses & { 200: T }>(
  operation: Operation<A, P, Q, z.ZodType, R>,
  handler: (context: Context<Operation<A, P, Q, z.ZodType, R>>) => Promise<AsyncIterable<StreamEvent<z.input<R[200]>>>>,
): RouteExport {
  return withOperation(operation, async (request, rawParams, trace) => {
    const admission = await admit(operation, request, rawParams, trace.requestId);
    trace.accountId = admission.principal?.account.id;
    const events = await handler(admission.context);
    return new Response(streamOf(operation, events, request.signal, trace.requestId), {
      headers: {
        ...OPEN_TO_ALL,
        ...admission.headers,
        "Content-Type": "text/event-stream; charset=utf-8",
        "Cache-Control": "private, no-cache, no-transform",
        "X-Accel-Buffering": "no",
        "X-Request-Id": trace.requestId,
      },
    });
  });
}

function streamOf(operation: AnyOperation, events: AsyncIterable<StreamEvent<unknown>>, signal: AbortSignal, requestId: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = events[Symbol.asyncIterator]();
  const schema = operation.responses[200] as z.ZodType;
  let heartbeat: NodeJS.Timeout | undefined;
  const stop = async () => {
    clearInterval(heartbeat);
    await iterator.return?.();
  };
  return new ReadableStream({
    start(controller) {
      heartbeat = setInterval(() => controller.enqueue(encoder.encode(": still here\n\n")), HEARTBEAT_MS);
      signal.addEventListener("abort", () => void stop(), { once: true });
    },
    async pull(controller) {
      try {
        const next = await iterator.next();
        if (!next.done) return controller.enqueue(encoder.encode(frame({ ...next.value, data: schema.parse(next.value.data) })));
        clearInterval(heartbeat);
        controller.close();
      } catch (error) {
        logger.error({ requestId, err: error }, "stream failed");
        await stop();
        controller.error(error);
      }
    },
    cancel: stop,
  });
}

/** JSON has no line breaks of its own, so that one data line is enough. */
function frame({ id, event, data }: StreamEvent<unknown>): string {
  return `${id === undefined ? "" : `id: ${id}\n`}${event === undefined ? "" : `event: ${event}\n`}data: ${JSON.stringify(data)}\n\n`;
}
