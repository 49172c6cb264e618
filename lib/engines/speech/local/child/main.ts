/**
 * The speaking process: takes one order, answers it sentence by sentence and ends. The synthesisers are synchronous
 * and native at heart and one of them is under the GPL, so they live here and not in the studio's own process.
 */
import { serve } from "./serve.ts";

serve(async (model) => (await import("./sherpa.ts")).loadSherpa(model));
