import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

interface Directory {
  readonly data: {
    readonly pcd: readonly string[];
    readonly laua: readonly (string | null)[];
    readonly oseast1m: readonly (number | null)[];
    readonly osnrth1m: readonly (number | null)[];
  };
}

/** The postcodes of one file of the shared directory: MessagePack, as much of it as these files use, under brotli. */
export function readPostcodes(file: string) {
  const { data } = new Reader(brotliDecompressSync(readFileSync(file))).value() as Directory;
  return data.pcd.map((postcode, i) => ({
    postcode,
    district: data.laua[i] ?? null,
    easting: data.oseast1m[i] ?? null,
    northing: data.osnrth1m[i] ?? null,
  }));
}

class Reader {
  private at = 0;
  constructor(private readonly bytes: Buffer) {}

  value(): unknown {
    const tag = this.bytes[this.at++]!;
    if (tag < 0x80) return tag;
    if (tag < 0x90) return this.map(tag & 15);
    if (tag < 0xa0) return this.list(tag & 15);
    if (tag < 0xc0) return this.text(tag & 31);
    if (tag === 0xc0) return null;
    if (tag === 0xca) return nullIfNaN(this.bytes.readFloatBE(this.skip(4)));
    if (tag === 0xcb) return nullIfNaN(this.bytes.readDoubleBE(this.skip(8)));
    if (tag >= 0xcc && tag <= 0xce)
      return this.bytes.readUIntBE(this.skip(1 << (tag - 0xcc)), 1 << (tag - 0xcc));
    if (tag === 0xd9) return this.text(this.bytes.readUInt8(this.skip(1)));
    if (tag === 0xdc) return this.list(this.bytes.readUInt16BE(this.skip(2)));
    if (tag === 0xdd) return this.list(this.bytes.readUInt32BE(this.skip(4)));
    throw new Error(`unread kind of value ${tag.toString(16)}`);
  }

  private skip(length: number): number {
    return (this.at += length) - length;
  }
  private text(length: number): string {
    const from = this.skip(length);
    return this.bytes.toString("utf8", from, from + length);
  }
  private list(length: number): unknown[] {
    return Array.from({ length }, () => this.value());
  }
  private map(length: number): Record<string, unknown> {
    return Object.fromEntries(Array.from({ length }, () => [this.value() as string, this.value()]));
  }
}

const nullIfNaN = (value: number) => (Number.isNaN(value) ? null : value);
