"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { ThemeProvider } from "next-themes";
import { useState, type ReactNode } from "react";
import { Toaster } from "sonner";
import { TooltipProvider } from "#components/ui/tooltip.tsx";

const THEMES = { light: "paper", dark: "booth" };

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 10_000, retry: 2, refetchOnWindowFocus: true }, mutations: { retry: false } },
  });
}

/** What every page needs around it: theme, server state, tooltips and toasts. */
export function Providers({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  const [queryClient] = useState(createQueryClient);
  return (
    <ThemeProvider attribute="data-theme" value={THEMES} defaultTheme="system" disableTransitionOnChange nonce={nonce}>
      <QueryClientProvider client={queryClient}>
        <TooltipProvider delayDuration={350}>{children}</TooltipProvider>
        <Toaster
          position="bottom-right"
          mobileOffset={{ bottom: 84 }}
          gap={8}
          toastOptions={{
            unstyled: true,
            classNames: {
              toast: "flex w-full items-center gap-3 rounded-control border border-line bg-raised px-3.5 py-3 text-sm text-ink shadow-lift sm:w-[22rem]",
              title: "font-medium",
              description: "text-muted",
              content: "min-w-0 flex-1",
              actionButton: "h-8 shrink-0 rounded-[6px] border border-edge/60 px-2.5 text-sm font-medium hover:bg-sunken",
              error: "!border-danger/50 !text-danger",
            },
          }}
        />
      </QueryClientProvider>
    </ThemeProvider>
  );
}
