import type { ReactNode } from "react";
import { StudioShell } from "#components/shell/studio-shell.tsx";
import { currentUser } from "#lib/auth/current.ts";

export default async function StudioLayout({ children }: { children: ReactNode }) {
  const user = await currentUser();
  // Each page sends visitors to the sign-in page itself: only it knows where to come back to.
  if (!user) return children;
  const { name, email, isAdmin, credits } = user;
  return <StudioShell viewer={{ name, email, isAdmin, credits }}>{children}</StudioShell>;
}
