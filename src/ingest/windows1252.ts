/**
 * The characters of the bytes 0x80 to 0x9F in Windows-1252 (Unicode consortium, CP1252.TXT). Five bytes have none:
 * they become U+FFFD and their rows are set aside. All other bytes are those of ISO 8859-1.
 */
const HIGH = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

/** The text of bytes in Windows-1252. Node's own decoder is not asked: some releases take it for ISO 8859-1. */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/[\x80-\x9f]/g, (char) => HIGH[char.charCodeAt(0) - 0x80]!);
}
