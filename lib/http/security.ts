/** What the policy depends on beside the page itself. */
export type PolicyFacts = {
  nonce: string;
  /** Origins that media come from beside the studio's own: a store under another address. */
  mediaOrigins: readonly string[];
  /** React's development build evaluates code, and the development server talks over a web socket. */
  development: boolean;
};

/**
 * The Content-Security-Policy of pages. Scripts run only with this answer's nonce, or loaded by one that has it;
 * WebAssembly is allowed for the text shaper. Styles may stand inline: component libraries write them while they
 * run, and a style can't run code.
 */
export function pagePolicy({ nonce, mediaOrigins, development }: PolicyFacts): string {
  const media = ["'self'", "blob:", "data:", ...mediaOrigins];
  return policy({
    "default-src": ["'self'"],
    "script-src": ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", "'wasm-unsafe-eval'", ...(development ? ["'unsafe-eval'"] : [])],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": media,
    "media-src": media,
    "font-src": ["'self'", "data:"],
    "connect-src": [...media, ...(development ? ["ws:", "wss:"] : [])],
    "worker-src": ["'self'", "blob:"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-src": ["'none'"],
    "frame-ancestors": ["'none'"],
  });
}

/** The policy of API answers: they are data, and nothing in them is to be run, loaded or framed. */
export const API_POLICY = policy({ "default-src": ["'none'"], "frame-ancestors": ["'none'"] });

/** Headers that every answer carries. Only over https may a browser be told to insist on https. */
export function commonSecurityHeaders(secure: boolean): Record<string, string> {
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    ...(secure && { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }),
  };
}

function policy(directives: Record<string, readonly string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
