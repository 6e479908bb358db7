import type { PlanBook, PlanItem } from "./book";
import { actionsOf, isAction, isRecommendation, measuredBy } from "./links";
import { by } from "./place";
import type { PlanProblem } from "./problems";

type Gap = Omit<PlanProblem, "nearest">;

/** What plans leave open: recommendations without action, actions without measure or owner, targets that compete. */
export function gaps(book: PlanBook): Gap[] {
  return [
    ...withoutAction(book),
    ...withoutMeasure(book),
    ...withoutOwner(book),
    ...notCarriedOn(book),
    ...twoTargets(book),
  ];
}

const at = ({ plan, item }: PlanItem) => ({ plan, item });

function withoutAction(book: PlanBook): Gap[] {
  return book.items
    .filter((item) => isRecommendation(item) && actionsOf(book, item).length === 0)
    .map((item) => ({
      ...{ code: "RECOMMENDATION_WITHOUT_ACTION", ...at(item) },
      says: `No action is linked to recommendation ${item.number ?? item.item}. Link one, or agree one.`,
    }));
}

/** Only of plans that measure at all: a plan in which no row has a measure is not asked for each. */
function withoutMeasure(book: PlanBook): Gap[] {
  const measured = new Set(
    book.items.filter((item) => measuredBy(book, item).length > 0).map(({ plan }) => plan),
  );
  return book.items
    .filter((item) => isAction(item) && measured.has(item.plan) && measuredBy(book, item).length === 0)
    .map((item) => ({
      ...{ code: "ACTION_WITHOUT_MEASURE", ...at(item) },
      says: "No indicator is linked to the action, so nothing shows whether it works. Link one.",
    }));
}

const TO_BE_FOUND = /\bto (be )?identif(y|ied)\b|\bto be (confirmed|found)\b|^tbc$/i;

function withoutOwner(book: PlanBook): Gap[] {
  return book.items
    .filter((item) => isAction(item) && item.owners.every(({ role }) => TO_BE_FOUND.test(role)))
    .map((item) => ({
      ...{ code: "OWNER_NOT_IDENTIFIED", ...at(item) },
      says: "Nobody answers for the action. Name the role that does.",
    }));
}

const ROLLED_OVER = /\broll(ed|s)? over\b/i;

function notCarriedOn({ items }: PlanBook): Gap[] {
  const carriedOn = new Set(items.flatMap(({ rolledOverFrom }) => rolledOverFrom ?? []));
  return items
    .filter(({ id, progressPrinted }) => ROLLED_OVER.test(progressPrinted ?? "") && !carriedOn.has(id))
    .map((item) => ({
      ...{ code: "ROLL_OVER_WITHOUT_SUCCESSOR", ...at(item) },
      says: "It is to be rolled over, and no later plan carries it on. Name the row that does.",
    }));
}

function twoTargets({ rows }: PlanBook): Gap[] {
  const groups = by(rows.targets, ({ indicator, breakdown }) => `${indicator} ${breakdown}`);
  return [...groups.values()]
    .filter((targets) => targets.length > 1)
    .map((targets) => ({
      ...{ code: "INDICATOR_WITH_TWO_TARGETS", plan: null, item: targets[0]!.indicator },
      says: `${targets.length} targets are set for ${targets[0]!.indicator} (${targets[0]!.breakdown}): ${targets
        .map(({ reference, targetOn }) => `${reference} by ${targetOn ?? "no day"}`)
        .join(", ")}. Say which holds, where they are not steps.`,
    }));
}
