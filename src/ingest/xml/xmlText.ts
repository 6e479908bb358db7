import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { TextDecoder } from "node:util";
import { HubError } from "../../lib/hubError";

const START_BYTES = 1024;
const PIECE_BYTES = 64 * 1024;

/**
 * The text of an XML file in pieces, in the encoding its byte order mark or its first line names; UTF-8 where neither
 * does. Throws XML_ENCODING for an encoding that is not known and for bytes that are no text in it.
 */
export async function* xmlText(path: string): AsyncGenerator<string> {
  const decoder = decoderOf(await startOf(path));
  const stream = createReadStream(path, { highWaterMark: PIECE_BYTES });
  for await (const piece of stream) yield decoded(decoder, piece as Buffer);
  yield decoded(decoder);
}

async function startOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START_BYTES), 0, START_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function decoderOf(start: Buffer): TextDecoder {
  const named = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    start.toString("latin1"),
  );
  try {
    return new TextDecoder(markedEncoding(start) ?? named?.[1] ?? "utf-8", { fatal: true });
  } catch {
    throw wrongEncoding();
  }
}

function markedEncoding(start: Buffer): string | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? "utf-8" : undefined;
}

/** The next piece as text; without one, what was left over. */
function decoded(decoder: TextDecoder, piece?: Buffer): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw wrongEncoding();
  }
}

function wrongEncoding(): HubError {
  return new HubError(
    "XML_ENCODING",
    "The XML is not in the encoding that its first line names. Export it again as UTF-8.",
  );
}
