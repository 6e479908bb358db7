import { createReadStream } from "node:fs";
import { TextDecoder } from "node:util";
import type { Encoding } from "../sources/reading";
import { encodingOf } from "./encoding";
import { decodeWindows1252 } from "./windows1252";

const CHUNK_BYTES = 64 * 1024;

/**
 * The text of a file in pieces: UTF-8 with or without a byte order mark, UTF-16 with one, or as declared. Line ends
 * become "\n". A byte that is no text becomes U+FFFD, which the reader of rows sets aside with its line.
 */
export async function* decode(
  path: string,
  declared?: Encoding,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let held = "";
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    const bytes = chunk as Buffer;
    onBytes?.(bytes.length);
    decoder ??= decoderOf(encodingOf(bytes, declared));
    const text = held + decoder(bytes);
    // A carriage return at the end may be half of a line end: it waits for the next piece.
    held = text.endsWith("\r") ? "\r" : "";
    yield plainLineEnds(held ? text.slice(0, -1) : text);
  }
  yield plainLineEnds(held + (decoder?.() ?? ""));
}

/** Gives the text of the next bytes; without any, what half a character at the end of the file becomes. */
type Decoder = (bytes?: Buffer) => string;

function decoderOf(encoding: Encoding): Decoder {
  if (encoding === "windows-1252") return (bytes) => (bytes ? decodeWindows1252(bytes) : "");
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes, { stream: bytes !== undefined });
}

function plainLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
