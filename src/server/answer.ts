import type { ServerResponse } from "node:http";
import type { HubError } from "../lib/hubError";

/** HTTP statuses of the refusals that come before GraphQL. */
const STATUSES: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BODY_TOO_LARGE: 413,
  BODY_NOT_JSON: 400,
  NOT_FOUND: 404,
};

type Headers = Readonly<Record<string, string>>;

/** Answers hold figures or children: nothing on the way may keep them or guess at their type. */
const ALWAYS: Headers = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

/** Sends a text and ends the response. */
export function answer(response: ServerResponse, status: number, text: string, headers: Headers = {}): void {
  const length = String(Buffer.byteLength(text));
  response.writeHead(status, { ...ALWAYS, ...headers, "content-length": length });
  response.end(text);
}

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  answer(response, status, `${JSON.stringify(body)}\n`, {
    "content-type": "application/json; charset=utf-8",
  });
}

/** Sends a refusal in GraphQL's shape, so that a client needs to know one shape only. */
export function refuse(response: ServerResponse, { code, message }: HubError): void {
  if (code === "UNAUTHENTICATED") response.setHeader("www-authenticate", 'Bearer realm="hub"');
  answerJson(response, STATUSES[code] ?? 500, { errors: [{ message, extensions: { code } }] });
}
