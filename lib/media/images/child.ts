/** The process that meets untrusted pictures; see `ingest.ts`. It imports only what decoding needs. */
import { answerParent } from "#lib/media/sandbox/answer-parent.ts";
import { imageJob } from "./job.ts";
import { rewriteImage } from "./rewrite.ts";

answerParent((question) => rewriteImage(imageJob.parse(question)), Number(process.argv[2]));
