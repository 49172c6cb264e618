import type { Metadata } from "next";
import { Profile } from "#components/studio/settings/profile.tsx";
import { requireUser } from "#lib/auth/current.ts";

export const metadata: Metadata = { title: "Profile" };

export default async function ProfilePage() {
  const { name, email, hasPassword } = await requireUser("/settings/profile");
  return <Profile person={{ name, email, hasPassword }} />;
}
