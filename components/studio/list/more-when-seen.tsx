"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { Button } from "#components/ui/button.tsx";

/** The end of a list: fetches more once it comes near, or when asked to. */
export function MoreWhenSeen({ onSeen, busy }: { onSeen(): void; busy: boolean }) {
  const spot = useRef<HTMLDivElement>(null);
  const seen = useEffectEvent(onSeen);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && seen(), { rootMargin: "600px" });
    if (spot.current) observer.observe(spot.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={spot} className="flex justify-center pt-8">
      <Button onClick={onSeen} loading={busy}>
        Load more
      </Button>
    </div>
  );
}
