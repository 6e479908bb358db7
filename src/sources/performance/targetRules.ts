import { inOrder, notInFuture } from "../rules";
import type { RowRule } from "../source";

type Column =
  | "KIND"
  | "VALUE"
  | "LEAST"
  | "MOST"
  | "RELATION"
  | "BASELINE_ON"
  | "COMPARED_WITH"
  | "TOP_PERCENT"
  | "TOP_PLACES"
  | "DIRECTION"
  | "TARGET_ON"
  | "PERIOD"
  | "SET_ON";

/** What a kind of target can not do without: one of `columns`, the first of which is named. */
interface Need {
  readonly code: string;
  readonly kinds: readonly string[];
  readonly columns: readonly [Column, ...Column[]];
  readonly says: string;
}

const NEEDS: readonly Need[] = [
  {
    code: "ABSOLUTE_TARGET_WITHOUT_VALUE",
    kinds: ["absolute"],
    columns: ["VALUE", "LEAST", "MOST"],
    says: "the target is a value of its own, but has none. Give VALUE, LEAST or MOST.",
  },
  {
    code: "BASELINE_TARGET_WITHOUT_BASELINE",
    kinds: ["baseline"],
    columns: ["BASELINE_ON"],
    says: "the target is relative to an earlier figure, but does not say of which day. Give BASELINE_ON.",
  },
  {
    code: "RELATIVE_TARGET_WITHOUT_RELATION",
    kinds: ["baseline", "area"],
    columns: ["RELATION"],
    says: "the target is relative to another figure, but does not say how it follows from it. Give RELATION.",
  },
  {
    code: "COMPARISON_WITHOUT_AREA",
    kinds: ["area", "rank"],
    columns: ["COMPARED_WITH"],
    says: "the target is relative to other areas, but names none. Give COMPARED_WITH.",
  },
  {
    code: "RANK_TARGET_WITHOUT_RANK",
    kinds: ["rank"],
    columns: ["TOP_PERCENT", "TOP_PLACES"],
    says: "the target is a rank, but does not say which. Give TOP_PERCENT or TOP_PLACES.",
  },
  {
    code: "DIRECTION_TARGET_WITHOUT_DIRECTION",
    kinds: ["direction"],
    columns: ["DIRECTION"],
    says: "the target is a direction, but does not say which. Give DIRECTION.",
  },
];

const needRule = ({ code, kinds, columns, says }: Need): RowRule<Column> => ({
  code,
  severity: "error",
  column: columns[0],
  says,
  breaks: (row) => kinds.includes(row.KIND ?? "") && columns.every((name) => !row[name]),
});

/** What each kind of target needs, and what its cells must say of each other. */
export const targetRules: readonly RowRule<Column>[] = [
  ...NEEDS.map(needRule),
  {
    code: "RELATION_WITHOUT_VALUE",
    severity: "error",
    column: "RELATION",
    says: "the target changes another figure, but not by how much. Give VALUE, or SAME as RELATION.",
    breaks: ({ RELATION, VALUE }) => Boolean(RELATION) && RELATION !== "same" && !VALUE,
  },
  {
    code: "DIRECTION_TARGET_WITH_VALUE",
    severity: "warning",
    column: "KIND",
    says: "the target is a direction only, but has a value. Correct KIND, or leave the values blank.",
    breaks: ({ KIND, VALUE, LEAST, MOST }) => KIND === "direction" && Boolean(VALUE ?? LEAST ?? MOST),
  },
  {
    code: "TARGET_RANGE_REVERSED",
    severity: "error",
    column: "MOST",
    says: "the greatest value that meets the target is below the least. Correct LEAST or MOST.",
    breaks: ({ LEAST, MOST }) => Boolean(LEAST) && Boolean(MOST) && Number(LEAST) > Number(MOST),
  },
  {
    code: "TARGET_WITHOUT_DATE",
    severity: "warning",
    column: "TARGET_ON",
    says: "the target has neither a day nor a period. Give TARGET_ON or PERIOD, if the document tells it.",
    breaks: ({ KIND, TARGET_ON, PERIOD }) => Boolean(KIND) && !TARGET_ON && !PERIOD,
  },
  notInFuture<Column>({
    code: "TARGET_SET_IN_FUTURE",
    column: "SET_ON",
    says: "the target was set after the day the file was received. Correct SET_ON.",
  }),
  inOrder<Column>({
    code: "TARGET_BEFORE_SET",
    severity: "warning",
    first: "SET_ON",
    then: "TARGET_ON",
    says: "the target is for a day before it was set. Correct TARGET_ON or SET_ON.",
  }),
  inOrder<Column>({
    code: "TARGET_BEFORE_BASELINE",
    severity: "warning",
    first: "BASELINE_ON",
    then: "TARGET_ON",
    says: "the target is for a day before that of its baseline. Correct TARGET_ON or BASELINE_ON.",
  }),
];
