import { markdownTable } from "../lib/markdown";
import { rulesOf } from "../sources/source";
import type { Source } from "../sources/source";
import { ISSUE_CODES } from "./issueCodes";

/** The issue catalogue: every code a row's issue can carry, and what it says. */
export function issueCatalogue(sources: readonly Source[]): string {
  const general = Object.entries(ISSUE_CODES).map(([code, says]) => [code, says]);
  const rules = sources.flatMap((source) =>
    rulesOf(source).map(({ code, severity, column, says }) => [code, severity, source.title, column, says]),
  );
  return [
    "# Issues",
    "Every code that an issue of a row can carry, made by `npx hub emit`. A message begins with its place (source, line, column) and never holds the value of a cell. An **error** sets the row aside; a **warning** is reported and the row is taken.",
    "## Of any file",
    "An error, unless the column is one whose wrong cells are left out (see the sources), where it is a warning.",
    markdownTable(["code", "says"], general),
    "## Of one source",
    markdownTable(["code", "severity", "source", "column", "says"], rules),
  ].join("\n\n");
}
