"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";

type Theme = "light" | "dark" | "system";

const OPTIONS = [
  { value: "light", label: "Paper, the light theme", icon: <Sun className="size-4" aria-hidden="true" />, iconOnly: true },
  { value: "dark", label: "Booth, the dark theme", icon: <Moon className="size-4" aria-hidden="true" />, iconOnly: true },
  { value: "system", label: "As the system has it", icon: <Monitor className="size-4" aria-hidden="true" />, iconOnly: true },
] as const;

const never = () => () => {};

export function ThemeSwitch() {
  const { theme, setTheme } = useTheme();
  // The choice lives in the browser: the server can't know it.
  const inBrowser = useSyncExternalStore(never, () => true, () => false);
  return <SegmentedControl<Theme> label="Theme" value={inBrowser ? ((theme as Theme | undefined) ?? "system") : "system"} onChange={setTheme} options={OPTIONS} />;
}
