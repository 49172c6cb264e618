const RULER = ["0:00", "0:03", "0:06", "0:09", "0:12"];
const WORDS = ["Evenings, unhurried", "Hand-poured soy", "Forty hours of calm", "Light yours tonight"];
const BARS = Array.from({ length: 72 }, (_, i) => {
  const swell = Math.min(1, i / 9, (71 - i) / 7 + 0.12);
  return Math.round((22 + 58 * Math.abs(Math.sin(i * 0.9) * Math.cos(i * 0.37)) + (i % 6 === 0 ? 16 : 0)) * swell);
});

/** What the studio does, drawn as its own timeline: one sentence above, the tracks of a film below. */
export function Slate() {
  return (
    <aside aria-label="What Hookline does" className="flex flex-col justify-between gap-12 border-line bg-sunken px-5 py-10 max-lg:border-t sm:px-10 lg:border-l lg:px-14 lg:py-12">
      <p className="max-w-[11ch] font-display text-4xl font-[640] tracking-[-0.035em] lg:text-5xl">One sentence in. A finished film out.</p>
      <div className="min-w-0">
        <p className="mb-6 font-mono text-sm text-muted">
          <span aria-hidden="true" className="mr-2 select-none">
            ›
          </span>
          a 15s ad for my soy candle brand
        </p>
        <Timeline />
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-3 text-sm">
        <Fact term="Film">12 s, 1080 × 1920, MP4</Fact>
        <Fact term="Runs on">this machine</Fact>
        <Fact term="Also">a REST API</Fact>
      </dl>
    </aside>
  );
}

function Timeline() {
  return (
    <div aria-hidden="true" className="relative select-none">
      <div className="flex justify-between border-b border-edge/50 pb-1.5 font-mono text-xs text-muted tabular-nums">
        {RULER.map((time) => (
          <span key={time}>{time}</span>
        ))}
      </div>
      <div className="mt-2 grid grid-cols-2 gap-1">
        <FilmClip tiles={5} />
        <FilmClip tiles={5} />
      </div>
      <div className="mt-1 grid grid-cols-4 gap-1">
        {WORDS.map((words) => (
          <Clip key={words} className="h-9 border border-edge/60 bg-raised">
            {words}
          </Clip>
        ))}
      </div>
      <div className="mt-1 flex h-12 items-center gap-px rounded-[5px] bg-ink/6 px-1">
        {BARS.map((height, index) => (
          <span key={index} className="min-w-0 flex-1 rounded-full bg-ink/35" style={{ height: `${height}%` }} />
        ))}
      </div>
      <svg viewBox="0 0 20 200" fill="none" className="absolute -top-1 bottom-[-14px] left-[58.5%] h-[calc(100%+18px)] w-5 text-signal" preserveAspectRatio="none">
        <path d="M3 0v186a6.5 6.5 0 0 0 13 0v-4" stroke="currentColor" strokeWidth="2" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
      </svg>
    </div>
  );
}

/** A scene as an editor's timeline shows it: its frame, side by side. */
function FilmClip({ tiles }: { tiles: number }) {
  return (
    <span className="flex h-24 overflow-hidden rounded-[5px] sm:h-32">
      {Array.from({ length: tiles }, (_, index) => (
        <img key={index} src="/looks/luxury_minimal.webp" width={480} height={853} alt="" className="h-full min-w-0 flex-1 object-cover object-[50%_52%]" />
      ))}
    </span>
  );
}

function Clip({ className, children }: { className: string; children: string }) {
  return <span className={`flex min-w-0 items-end rounded-[5px] px-2 py-1.5 text-xs leading-4 text-muted ${className}`}><span className="truncate">{children}</span></span>;
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt className="text-xs text-muted">{term}</dt>
      <dd className="font-medium">{children}</dd>
    </div>
  );
}
