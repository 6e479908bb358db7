import { createReadStream } from "node:fs";
import { TextDecoder } from "node:util";
import { HubError } from "../lib/hubError";

const CHUNK_BYTES = 64 * 1024;

/**
 * The text of a file in pieces: UTF-8 with or without a byte order mark, UTF-16 with one. Line ends become "\n".
 * A byte that is not UTF-8 becomes U+FFFD, which the reader of rows sets aside with its line.
 */
export async function* decode(path: string, onBytes?: (bytes: number) => void): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let held = "";
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    const bytes = chunk as Buffer;
    onBytes?.(bytes.length);
    decoder ??= new TextDecoder(encodingOf(bytes));
    const text = held + decoder.decode(bytes, { stream: true });
    // A carriage return at the end may be half of a line end: it waits for the next piece.
    held = text.endsWith("\r") ? "\r" : "";
    yield plainLineEnds(held ? text.slice(0, -1) : text);
  }
  yield plainLineEnds(held + (decoder?.decode() ?? ""));
}

function plainLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  if (start.subarray(0, 2).toString("latin1") === "PK" || start.subarray(0, 4).equals(OLD_EXCEL))
    throw new HubError(
      "NOT_CSV",
      "The file is a spreadsheet named as a CSV. Save it as CSV UTF-8 and send that.",
    );
  if (start.includes(0))
    throw new HubError(
      "NOT_CSV",
      "The file holds bytes that no text has. Save it as CSV UTF-8 and send that.",
    );
  if (/^\s*<(!doctype|html|\?xml)/i.test(start.subarray(0, 200).toString("latin1")))
    throw new HubError(
      "NOT_CSV",
      "The file is a web page or XML named as a CSV. Export it as CSV and send that.",
    );
  return "utf-8";
}

const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
