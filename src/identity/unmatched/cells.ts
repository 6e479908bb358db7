import type { Group, RawCell } from "../../disclosure/cell";
import { kindOf } from "../kindOf";
import { LINK_RULES } from "../unmatched";
import type { ToldBy } from "./toldSql";

/** A row of the statement of `toldSql`: null where it is over all. */
export type ToldRow = Readonly<Partial<Record<ToldBy, string | null>>> & {
  readonly is_unmatched: boolean | null;
  /** Blank: linked, so that there is no reason. */
  readonly reason: string | null;
  readonly identifiers: number;
  readonly children: number;
};

const REASONS: readonly string[] = LINK_RULES.filter(({ isMatched }) => !isMatched).map(({ rule }) => rule);

/** Every group that can be, by what was told and, if asked, by reason, with every margin (null: all). */
export function cellsOf(by: readonly ToldBy[], withReason: boolean, rows: readonly ToldRow[]): RawCell[] {
  const found = new Map(rows.map((row) => [keyOf(valuesOf(by, row), row.is_unmatched, row.reason), row]));
  const reasons = withReason ? [null, ...REASONS] : [null];
  return groupsOf(by, rows).flatMap((values) => {
    const at = (isUnmatched: boolean | null, reason: string | null) =>
      found.get(keyOf(values, isUnmatched, reason)) ?? NONE;
    return reasons.map((reason) => ({
      group: groupOf(by, values, withReason ? { reason } : {}),
      ...counts({
        told: at(null, null),
        linked: at(false, null),
        without: at(true, null),
        those: at(true, reason),
      }),
    }));
  });
}

type Count = Pick<ToldRow, "identifiers" | "children">;

const NONE: Count = { identifiers: 0, children: 0 };

/** `those` are the identifiers not linked for the reason asked; `without`, for any. Few identifiers are of few children. */
function counts({
  told,
  linked,
  without,
  those,
}: Readonly<Record<"told" | "linked" | "without" | "those", Count>>) {
  const others = linked.children + without.children - those.children;
  return {
    ...{ numerator: those.identifiers, denominator: told.identifiers },
    children: { counted: those.children, among: told.children, others },
  };
}

const valuesOf = (by: readonly ToldBy[], row: ToldRow) => by.map((one) => row[one] ?? null);

const keyOf = (values: readonly (string | null)[], isUnmatched: boolean | null, reason: string | null) =>
  JSON.stringify([...values, isUnmatched, reason === "" ? null : reason]);

const groupOf = (by: readonly ToldBy[], values: readonly (string | null)[], reason: Group): Group => ({
  ...Object.fromEntries(by.map((one, index) => [one, shownAs(one, values[index]!)])),
  ...reason,
});

const shownAs = (one: ToldBy, value: string | null) =>
  one === "kind" && value !== null ? kindOf(value) : value;

/** All values told of each, and null, in every combination that can be: a file stands beside its own source alone. */
function groupsOf(by: readonly ToldBy[], rows: readonly ToldRow[]): (string | null)[][] {
  const beside = rows.filter(({ source, submission }) => source && submission);
  const sourceOf = new Map(beside.map(({ source, submission }) => [submission, source]));
  const canBe = (values: readonly (string | null)[]) => {
    const [source, submission] = (["source", "submission"] as const).map(
      (one) => values[by.indexOf(one)] ?? null,
    );
    return !source || !submission || sourceOf.get(submission) === source;
  };
  const told = by.map((one) => [...new Set(rows.flatMap((row) => row[one] ?? []))].sort());
  const start: (string | null)[][] = [[]];
  return told
    .reduce(
      (before, values) => before.flatMap((found) => [null, ...values].map((value) => [...found, value])),
      start,
    )
    .filter(canBe);
}
