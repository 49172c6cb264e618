import { clsx } from "clsx";
import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const TONES = {
  info: { box: "border-line bg-surface", icon: <Info className="mt-0.5 size-4 shrink-0 text-muted" aria-hidden="true" /> },
  warn: { box: "border-warn/30 bg-warn-wash", icon: <TriangleAlert className="mt-0.5 size-4 shrink-0 text-warn" aria-hidden="true" /> },
  danger: { box: "border-danger/30 bg-danger-wash", icon: <CircleAlert className="mt-0.5 size-4 shrink-0 text-danger" aria-hidden="true" /> },
};

/** Something to know here and now: what happened, and what to do. */
export function Notice({ tone = "info", title, children, action }: { tone?: keyof typeof TONES; title?: string; children?: ReactNode; action?: ReactNode }) {
  const { box, icon } = TONES[tone];
  return (
    <div role={tone === "danger" ? "alert" : "status"} className={clsx("flex gap-2.5 rounded-control border p-3 text-sm", box)}>
      {icon}
      <div className="min-w-0 flex-1">
        {title && <p className="font-medium">{title}</p>}
        {children && <div className={clsx(title && "mt-0.5")}>{children}</div>}
        {action && <div className="mt-2.5 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
