import { wordsFor } from "./book";
import type { PlanBook, PlanItem } from "./book";
import type { Found } from "./problems";
import type { DatedStatus } from "./statuses";
import { unknown } from "./unknown";

/**
 * What is doubtful in the statuses of a row: words of no vocabulary, letters of no Latin alphabet, tellings that differ.
 * Where the vocabulary itself is not known, that is said once, of the plan.
 */
export function badStatuses(book: PlanBook, { plan, item, statuses, partStatuses }: PlanItem): Found[] {
  const at = { plan, item };
  const told = book.planOf.get(plan);
  const hasWords = told !== undefined && (told.statusWords === null || book.words.has(told.statusWords));
  const known = wordsFor(book.words, told).map(({ word }) => word);
  return [...statuses, ...partStatuses].flatMap((status): Found[] => [
    ...(status.isKnown || !hasWords
      ? []
      : [unknown("UNKNOWN_STATUS", at, "in the status", status.printed, known)]),
    ...(status.hasLookAlikes ? [{ ...at, code: "LOOK_ALIKE_LETTERS" as const, says: LOOK_ALIKES }] : []),
    ...(status.isDisagreeing
      ? [{ ...at, code: "STATUS_DISAGREES" as const, says: disagreement(status) }]
      : []),
  ]);
}

const LOOK_ALIKES =
  "The status holds letters of another alphabet, read as the Latin ones they look like. Type it again.";

function disagreement({ printed, normal, progressSays }: DatedStatus): string {
  const other =
    progressSays !== null && progressSays !== normal
      ? `its progress says ${progressSays}`
      : "its colour says otherwise";
  return `The status "${printed}" reads as ${normal}, and ${other}. Both are kept: ask the owner.`;
}

/** Dates that do not exist, and updates that are dated before one above them. */
export function badDates({ plan, item, deadline, updates }: PlanItem): Found[] {
  const damaged = [
    ...(deadline?.damaged ?? []),
    ...updates.flatMap(({ saidOf, printedDate }) => (saidOf === null && printedDate ? [printedDate] : [])),
  ];
  return [
    ...damaged.map((printed) => ({
      ...{ code: "NO_SUCH_DAY" as const, plan, item },
      says: `"${printed}" is no day, and is not counted by. Compare it with the document.`,
    })),
    ...updates
      .filter(({ isOutOfOrder }) => isOutOfOrder)
      .map(({ printedDate }) => ({
        ...{ code: "UPDATE_OUT_OF_ORDER" as const, plan, item },
        says: `The update "${printedDate}" is dated before one above it. Check its year.`,
      })),
    ...updates
      .filter(({ isOutOfPeriod }) => isOutOfPeriod)
      .map(({ printedDate, saidOf }) => ({
        ...{ code: "UPDATE_OUT_OF_PERIOD" as const, plan, item },
        says: `The update "${printedDate ?? saidOf}" is dated years away from its plan, and kept as it is. Check its year.`,
      })),
  ];
}
