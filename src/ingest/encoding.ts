import { HubError } from "../lib/hubError";
import type { Encoding } from "../sources/reading";

/**
 * The encoding of a file that begins with `start`: what its byte order mark says, else what was declared, else UTF-8.
 * Nothing is guessed. Throws NOT_CSV for what is no text, and for UTF-16 that nobody declared.
 */
export function encodingOf(start: Buffer, declared?: Encoding): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  if (SPREADSHEETS.some((mark) => start.subarray(0, mark.length).equals(mark)))
    throw notCsv("The file is a spreadsheet named as a CSV. Save it as CSV UTF-8 and send that.");
  if (declared === "utf-16le" || declared === "utf-16be") return declared;
  const text = start.subarray(0, 1024).toString("latin1");
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!|\?xml|html|head|body|table|meta|div|workbook)/i.test(text))
    throw notCsv("The file is a web page or XML named as a CSV. Export it as CSV and send that.");
  refuseWhatIsNoText(start);
  return text.startsWith(UTF_8_MARK) ? "utf-8" : (declared ?? "utf-8");
}

const UTF_8_MARK = "\xef\xbb\xbf";

/** How a zip begins, which a new spreadsheet is, and how an old one does. */
const SPREADSHEETS = [Buffer.from("PK\x03\x04"), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])];

/** Shares of the bytes from which a file is no text; a stray NUL or control character is a fault of its row alone. */
const SHARE_OF_UTF_16 = 0.2;
const SHARE_OF_NO_TEXT = 0.05;
const FEWEST = 8;

function refuseWhatIsNoText(start: Buffer): void {
  if (!start.some(isControl)) return;
  const nuls = [0, 0];
  let controls = 0;
  start.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2]!++;
    else if (isControl(byte)) controls++;
  });
  const [even, odd] = nuls as [number, number];
  const looksUtf16 =
    Math.max(even, odd) > start.length * SHARE_OF_UTF_16 && Math.min(even, odd) * 10 < even + odd;
  if (looksUtf16)
    throw notCsv(
      "The file is UTF-16 without a byte order mark. Save it as CSV UTF-8, or declare its encoding in a mapping.",
    );
  if (even + odd + controls > Math.max(FEWEST, start.length * SHARE_OF_NO_TEXT))
    throw notCsv("The file holds bytes that no text has. Save it as CSV UTF-8 and send that.");
}

/** A control character no text has: all but tab, line ends, form feed, escape and the old end-of-file mark. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b;
}

function notCsv(message: string): HubError {
  return new HubError("NOT_CSV", message);
}
