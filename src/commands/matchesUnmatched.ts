import { Command } from "commander";
import { unmatched } from "../identity/unmatched/figures";
import type { ReleasedCell, ReleasedTable } from "../disclosure/cell";
import { textTable } from "../lib/textTable";
import { answeringAuthority } from "./authority";
import { withHub } from "./withHub";

interface Options {
  readonly authority?: string;
  readonly json?: boolean;
}

/** `hub matches unmatched`: how many of the identifiers told are linked to nobody, by source and reason. */
export function unmatchedCommand(): Command {
  return new Command("unmatched")
    .description(
      "Says how many of the identifiers told are linked to no child of social care, by source and reason.",
    )
    .option("--authority <code>", "the authority (else HUB_AUTHORITY, else that of the newest submission)")
    .option("--json", "print as JSON")
    .action((_own: Options, command: Command) =>
      withHub("matches", async (hub) => {
        const options = command.optsWithGlobals<Options>();
        const authority = await answeringAuthority(hub, options.authority);
        const asked = { authority, by: ["source", "reason"], knownAt: null } as const;
        const table = await unmatched(hub.database.knex, asked, "exact");
        const text = options.json ? JSON.stringify(table.cells, null, 2) : unmatchedText(authority, table);
        process.stdout.write(`${text}\n`);
      }),
    );
}

/** A row a source, those with nobody unmatched left out; the last row is all of them, each identifier once. */
function unmatchedText(authority: string, { cells }: ReleasedTable): string {
  const total = cells.find(({ group }) => group["source"] === null && group["reason"] === null)!;
  if (total.status === "NOT_AVAILABLE") return `${authority}: ${total.reason}`;
  const isSome = ({ group, numerator }: ReleasedCell) =>
    group["source"] === null && group["reason"] !== null && numerator !== 0;
  const reasons = cells.filter(isSome).map(({ group }) => group["reason"]!);
  const of = (source: string | null, reason: string | null) =>
    cells.find(({ group }) => group["source"] === source && group["reason"] === reason)!;
  const row = (source: string | null) => {
    const all = of(source, null);
    const counts = reasons.map((reason) => numberOf(of(source, reason)));
    return [
      source ?? "all, each once",
      String(all.denominator),
      numberOf(all),
      `${all.value ?? ""}`,
      ...counts,
    ];
  };
  const some = cells.filter(
    ({ group, numerator }) => group["reason"] === null && group["source"] !== null && numerator !== 0,
  );
  const header = [
    "source",
    "told",
    "unmatched",
    "%",
    ...reasons.map((reason) => reason.replace(/^unmatched: /, "")),
  ];
  const rows = [...some.map(({ group }) => row(group["source"]!)), row(null)];
  return `Identifiers of ${authority} that are linked to no child of social care\n${textTable(header, rows)}`;
}

const numberOf = ({ numerator }: ReleasedCell) => String(numerator ?? "");
