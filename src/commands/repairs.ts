import { userInfo } from "node:os";
import { Command } from "commander";
import { allowRepair, currentRepairs, refuseRepair } from "../ingest/repairs/repairRows";
import type { Repair } from "../ingest/repairs/repairRows";
import { REPAIR_RULES } from "../ingest/repairs/rules";
import { textTable } from "../lib/textTable";
import { answeringAuthority } from "./authority";
import { withHub } from "./withHub";

interface Options {
  readonly authority?: string;
  readonly all?: boolean;
  readonly undo?: string;
  readonly redo?: string;
}

/** `hub repairs`: what was repaired between the returns of different years, and a way to take a repair back. */
export function repairsCommand(): Command {
  return new Command("repairs")
    .description("Says how care episodes were repaired between the returns of different years, by rule.")
    .option("--all", "list every repair with its id")
    .option("--undo <id>", "undo a repair and never make it again: the episode is as it was sent")
    .option("--redo <id>", "make a repair that was undone")
    .option("--authority <code>", "the authority (else HUB_AUTHORITY, else that of the newest submission)")
    .action((options: Options) =>
      withHub("repairs", async (hub) => {
        const { knex } = hub.database;
        const authority = await answeringAuthority(hub, options.authority);
        if (options.undo) await refuseRepair(knex, authority, options.undo, userInfo().username);
        if (options.redo) await allowRepair(knex, authority, options.redo);
        const repairs = await currentRepairs(knex, authority);
        process.stdout.write(`${options.all ? list(repairs) : summary(authority, repairs)}\n`);
      }),
    );
}

function summary(authority: string, repairs: readonly Repair[]): string {
  const rows = Object.entries(REPAIR_RULES).map(([rule, does]) => [
    rule,
    String(repairs.filter((repair) => repair.rule === rule).length),
    does,
  ]);
  return `Repairs of care episodes of ${authority} between returns of different years\n${textTable(["rule", "episodes", "does"], rows)}`;
}

function list(repairs: readonly Repair[]): string {
  const rows = repairs.map(({ id, rule, submission, since }) => [
    id,
    rule,
    submission.slice(0, 8),
    since.slice(0, 16),
  ]);
  return textTable(["id", "rule", "submission", "since"], rows);
}
