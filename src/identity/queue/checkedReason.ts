import { HubError } from "../../lib/hubError";

/** Most characters of a reason. */
const LONGEST = 500;

/** What is written as a UPN is, or as a number of ten digits is: an NHS number or a learner number. */
const NATIONAL = /\b[A-Z]\d{11}[\dA-Z]\b|\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/i;

/**
 * A reason without blanks around it. Throws HubError REASON_INVALID, without the reason. Limit: a name or a date of
 * birth is not found.
 */
export function checkedReason(reason: string): string {
  const text = reason.trim();
  if (NATIONAL.test(text))
    throw new HubError(
      "REASON_INVALID",
      "Reason: it holds what looks like a UPN, an NHS number or a learner number, and the journal keeps none. Say why without it.",
    );
  if (text.length > 0 && text.length <= LONGEST) return text;
  throw new HubError(
    "REASON_INVALID",
    `Reason: it is blank or longer than ${LONGEST} characters. Say in a sentence why, without a child's name or number.`,
  );
}
