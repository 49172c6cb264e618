import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { currentUser } from "#lib/auth/current.ts";
import { isSecureRequest } from "#lib/auth/same-origin.ts";
import { tellNextAuthItsAddress } from "#lib/config/env.ts";
import { authOptions } from "./options.ts";

/** NextAuth speaks its own protocol (forms, redirects, its own CSRF token), so this isn't a `route()`. */
async function handle(request: NextRequest, segment: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  tellNextAuthItsAddress();
  const user = await currentUser();
  const handler = NextAuth as unknown as (request: NextRequest, segment: object, options: object) => Promise<Response>;
  return handler(request, segment, authOptions({ secure: isSecureRequest(request.headers), signedInAs: user?.id ?? null }));
}

export { handle as GET, handle as POST };
