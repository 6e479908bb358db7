import type { Severity } from "../ingest/issue";
import type { SenderReport } from "./senderReport";

/** What an issue does to its row, in the sender's words. */
export const EFFECTS: Readonly<Record<Severity, string>> = {
  error: "Keeps the row out",
  warning: "To check",
  duplicate: "Said before",
};

/** What an issue that is no longer there is called: a feed of changes does not send every row each time. */
export const fixedWord = ({ sendsEverything }: SenderReport): string =>
  sendsEverything ? "fixed" : "fixed or not sent again";

/** Alternatives as a person lists them. */
export function either(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join("");
  return `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;
}

/** "1 row", "2 rows". */
export const count = (number: number, thing: string, things = `${thing}s`): string =>
  `${number.toLocaleString("en-GB")} ${number === 1 ? thing : things}`;
