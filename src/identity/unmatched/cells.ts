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

/**
 * Every group that can be, by what was told and, if asked, by reason, with every margin (null: all). Sources overlap, and
 * so do files: what one leaves of all that were told, and a file of its source's, is told by the others alone.
 */
export function cellsOf(by: readonly ToldBy[], withReason: boolean, rows: readonly ToldRow[]): RawCell[] {
  const found = new Map(rows.map((row) => [keyOf(valuesOf(by, row), row.is_unmatched, row.reason), row]));
  const reasons = withReason ? [null, ...REASONS] : [null];
  const sourceOf = new Map(
    rows.flatMap(({ source, submission }) => (source && submission ? [[submission, source] as const] : [])),
  );
  return groupsOf(by, rows, sourceOf).flatMap((values) => {
    const countsIn = (those: readonly (string | null)[], reason: string | null) => {
      const at = (isUnmatched: boolean | null, why: string | null) =>
        found.get(keyOf(those, isUnmatched, why)) ?? NONE;
      const [told, linked, without] = [at(null, null), at(false, null), at(true, null)];
      return counts({ told, linked, without, those: at(true, reason) });
    };
    return reasons.map((reason) => {
      const cell = countsIn(values, reason);
      const leaves = wholesOf(by, values, sourceOf).flatMap((whole) =>
        lessThan(countsIn(whole, reason), cell),
      );
      return { group: groupOf(by, values, withReason ? { reason } : {}), ...cell, leaves };
    });
  });
}

/** The groups without the submission, in its own source, and without the source, where a group has them. */
function wholesOf(
  by: readonly ToldBy[],
  values: readonly (string | null)[],
  sourceOf: ReadonlyMap<string, string>,
): (string | null)[][] {
  const of = (name: ToldBy) => values[by.indexOf(name)] ?? null;
  const submission = of("submission");
  const source = submission === null ? undefined : sourceOf.get(submission);
  const within = (those: Partial<Record<ToldBy, string | null>>) =>
    by.map((name, index) => (name in those ? those[name]! : values[index]!));
  const all = within({ source: null, submission: null });
  if (!submission) return of("source") ? [all] : [];
  return source ? [all, within({ source, submission: null })] : [all];
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

/** What is left of a larger group: of its identifiers and of its children, counted, told, and not counted. */
function lessThan(whole: Counts, part: Counts): number[] {
  const numbers = ({ numerator, denominator, children }: Counts) => [
    ...[numerator, denominator, denominator - numerator],
    ...[children.counted, children.among, children.others],
  ];
  const parts = numbers(part);
  return numbers(whole).map((number, index) => number - parts[index]!);
}

type Counts = ReturnType<typeof counts>;

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
function groupsOf(
  by: readonly ToldBy[],
  rows: readonly ToldRow[],
  sourceOf: ReadonlyMap<string, string>,
): (string | null)[][] {
  const canBe = (values: readonly (string | null)[]) => {
    const [source, submission] = (["source", "submission"] as const).map(
      (one) => values[by.indexOf(one)] ?? null,
    );
    return !source || !submission || sourceOf.get(submission) === source;
  };
  const told = by.map((one) => [...new Set(rows.flatMap((row) => row[one] ?? []))].sort());
  const start: (string | null)[][] = [[]];
  return told.reduce(
    (before, values) =>
      before.flatMap((found) => [null, ...values].map((value) => [...found, value])).filter(canBe),
    start,
  );
}
