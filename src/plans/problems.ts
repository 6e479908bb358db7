import type { PlanBook } from "./book";
import { badDates, badStatuses } from "./doubts";
import { gaps } from "./gaps";
import { misplaced } from "./misplaced";
import { unknownReferences } from "./unknownReferences";

/** What can be wrong with what plans say of each other, and with how they say it. The rows are kept all the same. */
export const PLAN_PROBLEMS = {
  UNKNOWN_PLAN: "A row or a plan names a plan that is not known.",
  UNKNOWN_ROW: "A link, an owner or an update is of a row that is not known.",
  UNKNOWN_PARENT: "A row stands under a row that its plan does not have.",
  UNKNOWN_RECOMMENDATION: "A row is linked to a recommendation that is not known.",
  UNKNOWN_PROGRAMME: "A row is linked to a programme that is not known.",
  UNKNOWN_ACTION: "A row is linked to, or carries on, an action that is not known.",
  UNKNOWN_INDICATOR: "A row is linked to an indicator that is not in the catalogue.",
  UNKNOWN_TARGET: "A row is linked to a target that is not known.",
  UNKNOWN_VOCABULARY: "A plan uses a vocabulary of statuses that is not known.",
  LINK_OF_OTHER_KIND: "A link leads to a row that is not of its kind.",
  PARTS_IN_A_CIRCLE: "Rows stand under one another in a circle.",
  UNKNOWN_PART: "An update is of a part that the deadline of its row does not have.",
  UNKNOWN_STATUS: "A status is no word of the vocabulary of its plan.",
  LOOK_ALIKE_LETTERS: "A status holds letters of another alphabet.",
  STATUS_DISAGREES: "The colour, the words and the progress of a status say different things.",
  NO_SUCH_DAY: "A deadline or an update holds a date that does not exist.",
  UPDATE_OUT_OF_ORDER: "An update is dated before one above it.",
  UPDATE_OUT_OF_PERIOD: "An update is dated years before or after its plan.",
  DOUBTFUL_LINK: "The document links a row to another, and it looks wrong.",
  OWNER_NOT_IDENTIFIED: "An action has no owner, or one who is still to be found.",
  ROLL_OVER_WITHOUT_SUCCESSOR: "A row is to be rolled over, and no row of a later plan carries it on.",
  RECOMMENDATION_WITHOUT_ACTION: "No action is linked to a recommendation.",
  ACTION_WITHOUT_MEASURE: "An action of a plan with measures has none.",
  INDICATOR_WITH_TWO_TARGETS: "An indicator has more than one target for the same children.",
} as const;

export type PlanProblemCode = keyof typeof PLAN_PROBLEMS;

/** Something that is wrong, where, and what may have been meant. */
export interface PlanProblem {
  readonly code: PlanProblemCode;
  /** Code of the plan; null: it is about an indicator. */
  readonly plan: string | null;
  /** Code of the row, or of the indicator; null: it is about the plan. */
  readonly item: string | null;
  /** What is wrong, in a sentence, and what to do. */
  readonly says: string;
  /** What is known and looks most like what was named. */
  readonly nearest: readonly string[];
}

/** A problem as it is found; most name nothing that could be meant. */
export type Found = Omit<PlanProblem, "nearest"> & { readonly nearest?: readonly string[] };

const made = new WeakMap<PlanBook, readonly PlanProblem[]>();

/** Everything that is wrong in the plans, plan by plan. `indicators`: the codes of the catalogue, which never change. */
export function planProblems(book: PlanBook, indicators: readonly string[]): readonly PlanProblem[] {
  const problems = made.get(book) ?? findProblems(book, indicators);
  made.set(book, problems);
  return problems;
}

function findProblems(book: PlanBook, indicators: readonly string[]): PlanProblem[] {
  const found: Found[] = [
    ...unknownReferences(book, indicators),
    ...misplaced(book),
    ...book.items.flatMap((item) => [...badStatuses(book, item), ...badDates(item)]),
    ...gaps(book),
  ];
  return found
    .map((problem) => ({ nearest: [], ...problem }))
    .sort((a, b) => (a.plan ?? "~").localeCompare(b.plan ?? "~"));
}
