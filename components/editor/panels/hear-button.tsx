"use client";

import { Play, Square } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";

/** Only one of them sounds at a time. */
let sounding: HTMLAudioElement | null = null;

/** Plays a sound, and stops it. */
export function HearButton({ url, label, square = false }: { url: string; label: string; square?: boolean }) {
  const audio = useRef<HTMLAudioElement | null>(null);
  const [playing, setPlaying] = useState(false);
  useEffect(() => () => audio.current?.pause(), []);

  async function press() {
    if (playing) return audio.current?.pause();
    sounding?.pause();
    const sound = new Audio(url);
    [audio.current, sounding] = [sound, sound];
    for (const over of ["pause", "ended", "error"]) sound.addEventListener(over, () => setPlaying(false));
    setPlaying(true);
    try {
      await sound.play();
    } catch {
      setPlaying(false);
      toast.error("This sound could not be played. Reload the page and try again.");
    }
  }

  const name = playing ? "Stop" : label;
  return (
    <Button size="sm" variant={square ? "quiet" : "secondary"} square={square} aria-label={square ? name : undefined} onClick={() => void press()} icon={playing ? <Square className="size-3.5 fill-current" aria-hidden="true" /> : <Play className="size-4" aria-hidden="true" />}>
      {!square && name}
    </Button>
  );
}
