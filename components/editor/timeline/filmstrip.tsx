"use client";

import { useEffect, useState } from "react";

/** Pictures of a clip side by side in one image, evenly spaced over so many seconds. */
export type Strip = { url: string; seconds: number };

type FilmstripProps = { strip: Strip; /** Width ÷ height of one picture. */ aspect: number; height: number; width: number; /** Seconds of the clip at the left edge. */ from: number; pixelsPerSecond: number };

/** A clip's pictures along a stretch of time, each in its true shape. */
export function Filmstrip({ strip, aspect, height, width, from, pixelsPerSecond }: FilmstripProps) {
  const count = usePictureCount(strip.url, aspect);
  const tile = Math.max(8, height * aspect);
  const tiles = Math.min(60, Math.ceil(width / tile));
  return (
    <span aria-hidden="true" className="absolute inset-0 flex overflow-hidden">
      {Array.from({ length: tiles }, (_, index) => {
        const at = from + ((index + 0.5) * tile) / pixelsPerSecond;
        const picture = Math.min(count - 1, Math.max(0, Math.floor((at / Math.max(0.1, strip.seconds)) * count)));
        return <span key={index} className="h-full shrink-0 bg-no-repeat" style={{ width: tile, backgroundImage: `url("${strip.url}")`, backgroundSize: `${count * tile}px 100%`, backgroundPosition: `${-picture * tile}px 0` }} />;
      })}
    </span>
  );
}

/** How many pictures a strip holds, told by its own shape. */
function usePictureCount(url: string, aspect: number): number {
  const [count, setCount] = useState(1);
  useEffect(() => {
    const image = new Image();
    image.onload = () => setCount(Math.max(1, Math.round(image.naturalWidth / image.naturalHeight / aspect)));
    image.src = url;
    return () => {
      image.onload = null;
    };
  }, [url, aspect]);
  return count;
}
