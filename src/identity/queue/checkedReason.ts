import { HubError } from "../../lib/hubError";

/** Most characters of a reason. */
const LONGEST = 500;

/** A reason without blanks around it. Throws HubError REASON_INVALID, without the reason. */
export function checkedReason(reason: string): string {
  const text = reason.trim();
  if (text.length > 0 && text.length <= LONGEST) return text;
  throw new HubError(
    "REASON_INVALID",
    `Reason: it is blank or longer than ${LONGEST} characters. Say in a sentence why, without a child's name or number.`,
  );
}
