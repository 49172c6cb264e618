"use client";

import { useEffect, useRef, useState } from "react";
import { faceFile, faceName, nearestFace } from "#lib/composition/fonts.ts";
import type { ShortFontFamily } from "#lib/contracts/creative.ts";

/** Loads one face of the film's fonts, the very file that the film is set in, and tells when it is there. */
function useFace(font: ShortFontFamily, wanted: boolean): { family: string; ready: boolean } {
  const face = nearestFace(font, 700);
  const family = faceName(face);
  const url = `/fonts/${faceFile(face)}`;
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const loaded = new FontFace(family, `url(${url})`).load();
    loaded.then(
      (fontFace) => {
        document.fonts.add(fontFace);
        if (current) setReady(true);
      },
      // The name stays readable in the interface's own letters.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [family, url, wanted]);
  return { family, ready };
}

/** A word in the font itself; fetched when it comes into sight. */
export function FontPicture({ font }: { font: ShortFontFamily | "auto" }) {
  if (font === "auto") return <span className="flex h-14 items-center text-xl text-muted">Aa</span>;
  return <FontSample font={font} />;
}

function FontSample({ font }: { font: ShortFontFamily }) {
  const spot = useRef<HTMLSpanElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true), { rootMargin: "300px" });
    if (spot.current) observer.observe(spot.current);
    return () => observer.disconnect();
  }, []);
  const { family, ready } = useFace(font, seen);
  return (
    <span ref={spot} aria-hidden="true" className="flex h-14 items-center overflow-hidden text-2xl leading-none" style={{ fontFamily: ready ? family : undefined }}>
      Hook
    </span>
  );
}
