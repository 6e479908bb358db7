import type { ServerResponse } from "node:http";
import type { Knex } from "knex";
import { requireGrant } from "../access";
import type { Viewer } from "../access";
import { HubError } from "../lib/hubError";
import { RENDERINGS } from "../reports/renderings";
import { senderReport } from "../reports/senderReport";
import { answer } from "./answer";

const PATH = /^\/submissions\/([0-9a-f-]{36})\/report\.(html|json|csv)$/;

/** The page runs nothing and fetches nothing, whatever stood in the file it is about. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const TYPES = {
  html: { "content-type": "text/html; charset=utf-8", "content-security-policy": PAGE_POLICY },
  json: { "content-type": "application/json; charset=utf-8" },
  csv: { "content-type": "text/csv; charset=utf-8", "content-disposition": "attachment" },
} as const;

/** Whether a path asks for a sender's report: /submissions/<id>/report.html, .json or .csv. */
export const isReportPath = (path: string): boolean => PATH.test(path);

/**
 * Answers with the report of a submission of the viewer's own authority, for those who may read what was sent. It is
 * the only answer of the server that holds cells of a file.
 */
export async function serveReport(
  knex: Knex,
  viewer: Viewer,
  path: string,
  response: ServerResponse,
): Promise<void> {
  requireGrant(viewer, "submissions");
  const [, id, ending] = PATH.exec(path) as unknown as [string, string, keyof typeof TYPES];
  const report = await senderReport(knex, viewer.authority, id);
  if (!report)
    throw new HubError(
      "NOT_FOUND",
      "There is no such submission. Use the id that hub submissions or the graph tells.",
    );
  const { render } = Object.values(RENDERINGS).find((rendering) => rendering.ending === ending)!;
  answer(response, 200, render(report), TYPES[ending]);
}
