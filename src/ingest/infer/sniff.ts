import { createReadStream } from "node:fs";
import { TextDecoder } from "node:util";
import { HubError } from "../../lib/hubError";
import type { Delimiter, Encoding, Reading } from "../../sources/reading";
import { DELIMITERS } from "../../sources/reading";
import { looksLikeValue } from "../looksLikeValue";
import { decodeWindows1252 } from "../windows1252";

/** Bytes looked at to tell an encoding: a file may hold its first accented letter late. */
const LOOKED_AT_BYTES = 16 * 1024 * 1024;
const LOOKED_AT_LINES = 200;

/** A file as its bytes look: how to read it, and what stands above its header. */
export interface Sniffed {
  /** Only what a mapping has to declare. */
  readonly reading: Reading;
  readonly linesAbove: readonly string[];
}

/**
 * Tells encoding, delimiter and the lines above the header of a file, whatever the plain reader says of it. Throws
 * FILE_NOT_FOUND.
 */
export async function sniff(path: string): Promise<Sniffed> {
  const bytes = await firstBytes(path).catch(() => {
    throw new HubError(
      "FILE_NOT_FOUND",
      `${path}: there is no such file, or it may not be read. Check the path.`,
    );
  });
  const { encoding, needsSaying } = encodingBy(bytes);
  const text =
    encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  const lines = text.split(/\r\n?|\n/, LOOKED_AT_LINES);
  const delimiter = delimiterOf(lines);
  const above = headerLine(lines, delimiter);
  return {
    reading: {
      ...(needsSaying && { encoding }),
      ...(delimiter !== "," && { delimiter }),
      ...(lines.slice(0, above).some((line) => line.trim() !== "") && { skipLines: above }),
    },
    linesAbove: lines.slice(0, above),
  };
}

async function firstBytes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: LOOKED_AT_BYTES - 1 }))
    chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A byte order mark says it; else NULs in every other byte; else whether every byte is UTF-8. */
function encodingBy(bytes: Buffer): { encoding: Encoding; needsSaying: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", needsSaying: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", needsSaying: false };
  const nuls = [0, 0];
  bytes.subarray(0, 1024).forEach((byte, at) => (nuls[at % 2]! += byte === 0 ? 1 : 0));
  if (nuls[1]! > 8 && nuls[1]! > nuls[0]! * 10) return { encoding: "utf-16le", needsSaying: true };
  if (nuls[0]! > 8 && nuls[0]! > nuls[1]! * 10) return { encoding: "utf-16be", needsSaying: true };
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return { encoding: "utf-8", needsSaying: false };
  } catch {
    return { encoding: "windows-1252", needsSaying: true };
  }
}

/** The sign that cuts most lines into the same number of cells, and into many. */
function delimiterOf(lines: readonly string[]): Delimiter {
  const weights = DELIMITERS.map((delimiter) => {
    const { width, share } = usualWidth(lines, delimiter);
    return { delimiter, weight: width < 2 ? 0 : share * width };
  });
  return weights.reduce((best, one) => (one.weight > best.weight ? one : best)).delimiter;
}

function usualWidth(lines: readonly string[], delimiter: Delimiter): { width: number; share: number } {
  const widths = lines.filter((line) => line.trim() !== "").map((line) => cellsOf(line, delimiter).length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, times] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  return { width, share: widths.length === 0 ? 0 : times / widths.length };
}

/** The place of the first line that has the usual number of cells, most of them filled, and none like a value. */
function headerLine(lines: readonly string[], delimiter: Delimiter): number {
  const { width } = usualWidth(lines, delimiter);
  const isHeader = (line: string) => {
    const filled = cellsOf(line, delimiter).filter((cell) => cell.trim() !== "");
    return filled.length * 2 > width && !filled.some((cell) => looksLikeValue(cell.slice(0, 40)));
  };
  const found = lines.findIndex((line) => cellsOf(line, delimiter).length === width && isHeader(line));
  return Math.max(0, found);
}

/** The cells of one line. A quoted cell that runs over lines is cut, which here only makes a line count for less. */
function cellsOf(line: string, delimiter: Delimiter): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  return line
    .replace(/"(?:[^"]|"")*"/g, (quoted) => quoted.replaceAll(delimiter, " "))
    .split(delimiter)
    .map((cell) => cell.replace(/^"|"$/g, ""));
}
