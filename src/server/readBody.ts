import type { IncomingMessage } from "node:http";
import { HubError } from "../lib/hubError";

/** How much more than the limit is still read, and forgotten, so that the sender hears why it was refused. */
const PATIENCE = 10;

/**
 * The JSON body of a request; undefined where there is none, or it is not sent as JSON.
 * Throws HubError BODY_TOO_LARGE or BODY_NOT_JSON, without a word of the body.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit * PATIENCE) throw tooLarge(limit);
    if (bytes <= limit) chunks.push(chunk);
  }
  if (bytes > limit) throw tooLarge(limit);
  const isJson = /^application\/([\w.+-]+\+)?json\b/i.test(request.headers["content-type"] ?? "");
  return bytes > 0 && isJson ? parse(Buffer.concat(chunks).toString("utf8")) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the body.
    throw new HubError("BODY_NOT_JSON", "Body: it is not JSON. Send an object with query and variables.");
  }
}

function tooLarge(limit: number): HubError {
  return new HubError("BODY_TOO_LARGE", `Body: it is larger than ${limit} bytes. Send a smaller query.`);
}
