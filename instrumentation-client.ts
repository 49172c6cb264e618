import { config } from "zod";

// The pages' content policy forbids code made from strings. Without this, zod tries it once, finds that out, and
// the browser reports a violation.
config({ jitless: true });
