import type { AssetUrls } from "#components/player/browser-host.ts";
import type { Composition } from "#lib/composition/model.ts";

/** Sounds of films, each fetched and decoded once. */
export type Shelf = {
  /** Fetches what a film is heard with and what is not there yet; lets go of what is no longer needed where room is short. */
  want(film: Composition, urls: AssetUrls): void;
  /** What is decoded, by asset id. */
  ready(): ReadonlyMap<string, AudioBuffer>;
  close(): void;
};

const SAMPLE_RATE = 48_000;
/** Decoded sound takes 23 MB a minute; what no film uses goes first. */
const ROOM = 192 * 1024 * 1024;
/** A clip larger than this is not fetched whole for its sound alone: its own player sounds. */
const LARGEST = 64 * 1024 * 1024;

/** `onArrival` is called for every sound that has been decoded. */
export function createShelf(onArrival: (asset: string, buffer: AudioBuffer) => void): Shelf {
  const ready = new Map<string, AudioBuffer>();
  const coming = new Set<string>();
  const ending = new AbortController();

  const fetchOne = async (asset: string, url: string): Promise<void> => {
    coming.add(asset);
    try {
      const buffer = await decode(url, ending.signal);
      if (!buffer || ending.signal.aborted) return;
      ready.set(asset, buffer);
      onArrival(asset, buffer);
    } catch {
      // What can't be had (or has no sound) leaves the preview silent there; the next film asks again.
    } finally {
      coming.delete(asset);
    }
  };
  const tidy = (used: ReadonlySet<string>): void => {
    let bytes = [...ready.values()].reduce((sum, buffer) => sum + sizeOf(buffer), 0);
    for (const [asset, buffer] of ready) {
      if (bytes <= ROOM) return;
      if (used.has(asset)) continue;
      ready.delete(asset);
      bytes -= sizeOf(buffer);
    }
  };
  return {
    want({ audio }, urls) {
      const used = new Set(audio.map((track) => track.asset));
      tidy(used);
      for (const asset of used) {
        const url = urls[asset];
        if (url && !ready.has(asset) && !coming.has(asset)) void fetchOne(asset, url);
      }
    },
    ready: () => ready,
    close() {
      ending.abort();
      ready.clear();
    },
  };
}

/** Decodes without a context that plays, so that loading needs nobody's press; null for what is too large to be worth it. */
async function decode(url: string, signal: AbortSignal): Promise<AudioBuffer | null> {
  const response = await fetch(url, { signal });
  if (!response.ok) return null;
  if (Number(response.headers.get("content-length") ?? 0) > LARGEST) {
    await response.body?.cancel();
    return null;
  }
  return new OfflineAudioContext(2, 1, SAMPLE_RATE).decodeAudioData(await response.arrayBuffer());
}

const sizeOf = (buffer: AudioBuffer): number => buffer.length * buffer.numberOfChannels * 4;
