import { NextResponse, type NextRequest } from "next/server";
import { isSecureRequest } from "#lib/auth/same-origin.ts";
import { env } from "#lib/config/env.ts";
import { operations } from "#lib/contracts/index.ts";
import { failureOf } from "#lib/http/failure.ts";
import { apiGate } from "#lib/http/gate.ts";
import { OPEN_TO_ALL, preflightHeaders } from "#lib/http/headers.ts";
import { newRequestId } from "#lib/http/request-log.ts";
import { API_POLICY, commonSecurityHeaders, pagePolicy } from "#lib/http/security.ts";
import { AppError } from "#lib/kernel/errors.ts";

const gate = apiGate(operations);

/** Everything but the build's own static files, which carry nothing to protect. */
export const config = { matcher: ["/((?!_next/static|_next/image).*)"] };

/** Stands before every page and route: security headers, and the API's own words for wrong addresses and methods. */
export function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl;
  const response = isApi(pathname) ? apiResponse(request.method, pathname) : pageResponse(request);
  for (const [name, value] of Object.entries(commonSecurityHeaders(isSecureRequest(request.headers)))) response.headers.set(name, value);
  return response;
}

function apiResponse(method: string, pathname: string): Response {
  // NextAuth speaks its own protocol, which no contract describes.
  const verdict = pathname.startsWith("/api/auth/") ? ({ kind: "pass" } as const) : gate(method, pathname);
  const response = verdict.kind === "pass" ? NextResponse.next() : refusal(verdict);
  response.headers.set("Content-Security-Policy", API_POLICY);
  return response;
}

function refusal(verdict: Exclude<ReturnType<typeof gate>, { kind: "pass" }>): Response {
  if (verdict.kind === "preflight") return new Response(null, { status: 204, headers: preflightHeaders(verdict.methods) });
  const requestId = newRequestId();
  const { status, body } = failureOf(new AppError(verdict.kind), requestId);
  const response = Response.json(body, { status, headers: { ...OPEN_TO_ALL, "X-Request-Id": requestId } });
  if (verdict.kind === "method_not_allowed") response.headers.set("Allow", verdict.methods.join(", "));
  return response;
}

/** Next puts the nonce that it finds in the request's policy on every script it writes. */
function pageResponse(request: NextRequest): Response {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = pagePolicy({ nonce, mediaOrigins: mediaOrigins(), development: env().NODE_ENV === "development" });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

function mediaOrigins(): string[] {
  const { S3_PUBLIC_ENDPOINT, S3_ENDPOINT, APP_URL } = env();
  return [S3_PUBLIC_ENDPOINT ?? S3_ENDPOINT, APP_URL].filter((url) => url !== undefined).map((url) => new URL(url).origin);
}

function isApi(pathname: string): boolean {
  return pathname.startsWith("/api/");
}
