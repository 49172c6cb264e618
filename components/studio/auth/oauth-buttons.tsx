"use client";

import { signIn } from "next-auth/react";
import { Button } from "#components/ui/button.tsx";

export type OAuthProvider = { id: string; name: string };

/** Sign-in with another service, for the services this studio has keys for. */
export function OAuthButtons({ providers, callbackUrl }: { providers: readonly OAuthProvider[]; callbackUrl: string }) {
  if (providers.length === 0) return null;
  return (
    <div className="mt-5 flex flex-col gap-2">
      <p className="flex items-center gap-3 text-xs text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">or</p>
      {providers.map((provider) => (
        <Button key={provider.id} onClick={() => void signIn(provider.id, { callbackUrl })}>
          Continue with {provider.name}
        </Button>
      ))}
    </div>
  );
}
