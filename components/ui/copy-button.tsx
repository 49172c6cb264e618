"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { toast } from "sonner";
import { Button, type ButtonLook } from "#components/ui/button.tsx";

/** Puts a text on the clipboard and says so for a moment. */
export function CopyButton({ text, label = "Copy", ...look }: { text: string | (() => string); label?: string } & ButtonLook) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(typeof text === "string" ? text : text());
      setCopied(true);
    } catch {
      // Browsers refuse the clipboard on plain http from another computer.
      toast.error("This browser doesn't allow copying here. Select the text and copy it by hand.");
    }
  }

  const Icon = copied ? Check : Copy;
  return (
    <Button {...look} onClick={copy} icon={<Icon className="size-4" aria-hidden="true" />}>
      <span aria-live="polite">{copied ? "Copied" : label}</span>
    </Button>
  );
}
