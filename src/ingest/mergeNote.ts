import type { Source } from "../sources/source";
import type { Merged } from "./merge";
import type { SubmissionReport } from "./report";

/** What a merged file says where records it lacks were kept all the same, or nothing of it was taken. */
export function noteOf(
  source: Source,
  { putOff, overtaken }: Merged,
): Pick<SubmissionReport, "reasonCode" | "reason"> {
  if (overtaken)
    return {
      reasonCode: "OVERTAKEN",
      reason: `A file of ${source.title} extracted after this one was taken in before, so nothing of this one was taken. If it is the newer, say when it was extracted with --extracted.`,
    };
  if (putOff === 0) return { reasonCode: null, reason: null };
  return {
    reasonCode: "WITHDRAWALS_PUT_OFF",
    reason: `This ${source.title} file lacks ${putOff} of the records of the last one, but some of its rows could not be read and may be those, so none was withdrawn. Correct the rows and send it again.`,
  };
}
