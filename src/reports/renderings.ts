import { page } from "./page";
import { reportCsv } from "./reportCsv";
import type { SenderReport } from "./senderReport";

/** A way to show a report: its text, and the ending of the name of a file of it. */
export interface Rendering {
  readonly ending: string;
  readonly render: (report: SenderReport) => string;
}

/** The ways a sender's report is shown. */
export const RENDERINGS = {
  page: { ending: "html", render: page },
  json: { ending: "json", render: (report: SenderReport) => `${JSON.stringify(report, null, 2)}\n` },
  csv: { ending: "csv", render: reportCsv },
} as const satisfies Record<string, Rendering>;

export type RenderingName = keyof typeof RENDERINGS;
