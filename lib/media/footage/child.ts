/** The process that meets untrusted footage; see `prepare.ts`. It imports only what decoding and coding need. */
import { convertFootage } from "#lib/media/footage/convert.ts";
import { footageJob } from "#lib/media/footage/job.ts";
import { answerParent } from "#lib/media/sandbox/answer-parent.ts";

answerParent((question, report) => convertFootage(footageJob.parse(question), report), Number(process.argv[2]));
