import { Command } from "commander";
import { matchesOf } from "../identity/queue";
import type { MatchStatus } from "../identity/queue";
import { HubError } from "../lib/hubError";
import { answeringAuthority } from "./authority";
import { deciding } from "./matchesDecide";
import { findCommand } from "./matchesFind";
import { matchList } from "./matchesText";
import { showCommand } from "./matchesShow";
import { unmatchedCommand } from "./matchesUnmatched";
import { shownMatches } from "./shownMatch";
import { withHub } from "./withHub";

interface Options {
  readonly authority?: string;
  readonly status: string;
  readonly most: string;
  readonly json?: boolean;
}

const LISTED: readonly string[] = ["waiting", "accepted", "rejected", "never"] satisfies MatchStatus[];

/** `hub matches`: identifiers that may be one child, and what a person decides of them. */
export function matchesCommand(): Command {
  const command = new Command("matches")
    .description("Lists identifiers that may be one child and wait for a person, the likeliest first.")
    .option("--status <status>", `which to list: ${LISTED.join(", ")}`, "waiting")
    .option("--authority <code>", "the authority (else HUB_AUTHORITY, else that of the newest submission)")
    .option("--most <number>", "how many to list", "20")
    .option("--json", "print as JSON")
    .action(run);
  const others = [showCommand(), ...deciding(), findCommand(), unmatchedCommand()];
  for (const one of others) command.addCommand(one);
  return command;
}

async function run(options: Options): Promise<void> {
  const [most, status] = [readMost(options.most), readStatus(options.status)];
  await withHub("matches", async (hub) => {
    const { knex } = hub.database;
    const authority = await answeringAuthority(hub, options.authority);
    const matches = await matchesOf(knex, authority, status, { first: most, after: null });
    const shown = await shownMatches(knex, authority, matches);
    const text = options.json ? JSON.stringify(shown, null, 2) : matchList(authority, status, shown);
    process.stdout.write(`${text}\n`);
  });
}

function readStatus(text: string): MatchStatus {
  if (LISTED.includes(text)) return text as MatchStatus;
  throw new HubError("STATUS_INVALID", `--status: there is no such list. Give one of ${LISTED.join(", ")}.`);
}

function readMost(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new HubError("MOST_INVALID", "--most: that is not a number from 1 to 999999. Give one, such as 20.");
}
