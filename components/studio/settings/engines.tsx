"use client";

import { useQuery } from "@tanstack/react-query";
import { Captions, Film, type LucideIcon, Mic, Music, Shapes, ShieldCheck } from "lucide-react";
import { call } from "#components/studio/data/call.ts";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { keys } from "#components/studio/data/keys.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { engines, type EngineView } from "#lib/contracts/engines.ts";

const CAPABILITIES: Record<EngineView["capability"], { label: string; icon: LucideIcon }> = {
  text: { label: "Words", icon: Captions },
  video: { label: "Scenes", icon: Film },
  pictures: { label: "Pictures", icon: Shapes },
  music: { label: "Music", icon: Music },
  speech: { label: "Speech", icon: Mic },
  screening: { label: "Screening", icon: ShieldCheck },
};

/** Which engine serves each part of a film, said plainly. */
export function Engines() {
  const list = useQuery({ queryKey: keys.engines, queryFn: ({ signal }) => call(engines.list, { signal }), staleTime: Infinity });
  return (
    <div className="py-8">
      <h2 className="text-lg">Engines</h2>
      <p className="mb-5 mt-1 max-w-[64ch] text-sm text-muted">Each part of a film is made by an engine. These run on this machine, need no account and send nothing anywhere.</p>
      {list.error && (
        <Notice tone="danger" title="The engines could not be listed" action={<Button size="sm" onClick={() => void list.refetch()}>Try again</Button>}>
          {sentenceOf(list.error)}
        </Notice>
      )}
      {list.isPending && <Skeleton className="h-96 w-full !rounded-card" />}
      {list.data && (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {list.data.map((engine) => (
            <EngineRow key={engine.capability} engine={engine} />
          ))}
        </ul>
      )}
    </div>
  );
}

function EngineRow({ engine }: { engine: EngineView }) {
  const { label, icon: Icon } = CAPABILITIES[engine.capability];
  return (
    <li className="grid gap-x-8 gap-y-2 px-4 py-5 sm:px-6 md:grid-cols-[13rem_minmax(0,1fr)]">
      <div>
        <h3 className="flex items-center gap-2 font-sans text-base font-medium tracking-normal">
          <Icon className="size-4 text-muted" aria-hidden="true" />
          {label}
        </h3>
        <p className="mt-0.5 text-sm text-muted">{engine.name}</p>
        <Badge className="mt-2">{engine.runs}</Badge>
      </div>
      <div className="max-w-[62ch] text-sm">
        <p>{engine.what}</p>
        <p className="mt-1.5 text-muted">{engine.limits}</p>
      </div>
    </li>
  );
}
