import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import { HubError } from "../lib/hubError";

/** A file as it arrived. */
export interface Received {
  readonly path: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Reads a file once for its SHA-256 and size. */
export async function receive(path: string): Promise<Received> {
  const { size } = await stat(path).catch(() => {
    throw new HubError(
      "FILE_NOT_FOUND",
      `${path}: there is no such file, or it may not be read. Check the path.`,
    );
  });
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return { path, fileName: basename(path), sha256: hash.digest("hex"), bytes: size };
}
