import type { PlanLinkRow } from "../records/plans/planRows";
import type { PlanBook, PlanItem } from "./book";
import { isSamePart, partsOf } from "./parts";
import { placeOf } from "./place";
import type { Found, PlanProblemCode } from "./problems";
import { unknown } from "./unknown";

/** Everything that names what is not known: plans, rows, indicators, targets, vocabularies. */
export function unknownReferences(book: PlanBook, indicators: readonly string[]): Found[] {
  return [
    ...ofPlans(book),
    ...book.items.flatMap((item) => ofItem(book, item)),
    ...book.rows.links.flatMap((link) => ofLink(book, link, indicators)),
    ...ofUnknownRows(book),
  ];
}

function ofPlans({ plans, planOf, words }: PlanBook): Found[] {
  return plans.flatMap(({ plan, partOf, statusWords }) => {
    const at = { plan, item: null };
    return [
      ...unless(partOf, [...planOf.keys()], (named, known) =>
        unknown("UNKNOWN_PLAN", at, "part of the plan", named, known),
      ),
      ...unless(statusWords, [...words.keys()], (named, known) =>
        unknown("UNKNOWN_VOCABULARY", at, "with statuses of", named, known),
      ),
    ];
  });
}

function ofItem(book: PlanBook, row: PlanItem): Found[] {
  const { plan, item, partOf, rolledOverFrom } = row;
  const at = { plan, item };
  const siblings = book.items.filter((other) => other.plan === plan && other.item !== item);
  return [
    ...unless(plan, [...book.planOf.keys()], (named, known) =>
      unknown("UNKNOWN_PLAN", at, "of the plan", named, known),
    ),
    ...unless(
      partOf,
      siblings.map((other) => other.item),
      (named, known) => unknown("UNKNOWN_PARENT", at, "under the row", named, known),
    ),
    ...unless(rolledOverFrom, [...book.byId.keys()], (named, known) =>
      unknown("UNKNOWN_ACTION", at, "carried on from", named, known),
    ),
    ...ofParts(row),
  ];
}

/** Updates of parts that neither the deadline of the row has nor one printed within its status. */
function ofParts({ plan, item, deadline, statuses, updates }: PlanItem): Found[] {
  const told = [deadline, ...statuses.map(({ due }) => due)].flatMap(partsOf);
  const labels = [...new Set(told.map(({ label }) => label))];
  const named = [...new Set(updates.flatMap(({ part }) => part ?? []))];
  return named
    .filter((part) => !labels.some((label) => isSamePart(label, part)))
    .map((part) => unknown("UNKNOWN_PART", { plan, item }, "of the part", part, labels));
}

/** Nothing where no name is given or it is known; otherwise the problem. */
const unless = (
  named: string | null,
  known: readonly string[],
  problem: (named: string, known: readonly string[]) => Found,
): Found[] => (named === null || known.includes(named) ? [] : [problem(named, known)]);

/** Links to rows: the problem, and the kind of row that is meant. */
const TO_ROWS: Readonly<Record<string, PlanProblemCode>> = {
  recommendation: "UNKNOWN_RECOMMENDATION",
  programme: "UNKNOWN_PROGRAMME",
  action: "UNKNOWN_ACTION",
};

function ofLink(book: PlanBook, link: PlanLinkRow, indicators: readonly string[]): Found[] {
  const { plan, item, linkedKind, linkedTo, basis, note } = link;
  const at = { plan, item };
  const doubtful = `It is linked to "${linkedTo}". ${note ?? "The link looks wrong: compare it with the document."}`;
  const found: Found[] = basis === "doubtful" ? [{ ...at, code: "DOUBTFUL_LINK", says: doubtful }] : [];
  const row = TO_ROWS[linkedKind];
  const known = row ? rowsLike(book, linkedKind, linkedTo) : named(book, linkedKind, indicators);
  const code = row ?? (linkedKind === "indicator" ? "UNKNOWN_INDICATOR" : "UNKNOWN_TARGET");
  return [
    ...found,
    ...unless(linkedTo, known, (name) => unknown(code, at, `linked to the ${linkedKind}`, name, known)),
  ];
}

const named = (book: PlanBook, kind: string, indicators: readonly string[]) =>
  kind === "indicator" ? indicators : [...book.targets.keys()];

/** The rows a link may lead to: any that is there; where it is not there, those of the kind that is meant. */
function rowsLike({ byId, items }: PlanBook, kind: string, linkedTo: string): string[] {
  if (byId.has(linkedTo)) return [linkedTo];
  const ofKind = items.filter((item) => item.kind === kind);
  return (ofKind.length > 0 ? ofKind : items).map(({ id }) => id);
}

function ofUnknownRows({ byId, rows }: PlanBook): Found[] {
  const places = [...rows.links, ...rows.owners, ...rows.updates, ...rows.notes];
  const lost = new Map(places.map((one) => [placeOf(one), one] as const).filter(([id]) => !byId.has(id)));
  return [...lost].map(([id, { plan, item }]) =>
    unknown("UNKNOWN_ROW", { plan, item }, "about the row", id, [...byId.keys()]),
  );
}
