import type { IsoDate } from "../lib/dates";
import type { PlanOwnerRow } from "../records/plans/planRows";
import { ownersOn, rowsOn } from "./book";
import type { PlanBook, PlanItem } from "./book";
import { dueDays } from "./deadline";
import { isIncomplete, isOverdue, pendingSince } from "./late";
import type { Standing } from "./late";
import { above, isAction, measuredBy } from "./links";
import { standingOn } from "./standing";
import type { StatusForm } from "./statusForm";

/** Which actions are wanted. What is absent is not asked. */
export interface ActionFilter {
  readonly plan?: string | null | undefined;
  readonly statuses?: readonly StatusForm[] | null | undefined;
  /** The name of a role or of a body, or words of either where none is called so. */
  readonly owner?: string | null | undefined;
  /** plan/item of a programme. */
  readonly programme?: string | null | undefined;
  /** plan/item of a recommendation. */
  readonly recommendation?: string | null | undefined;
  readonly dueFrom?: IsoDate | null | undefined;
  readonly dueTo?: IsoDate | null | undefined;
  readonly isOverdue?: boolean | null | undefined;
  readonly isIncomplete?: boolean | null | undefined;
  /** Agreed on or before this day, and not finished. */
  readonly pendingSince?: IsoDate | null | undefined;
  readonly isMeasured?: boolean | null | undefined;
}

type Test = (item: PlanItem) => boolean;

/** The actions that meet a filter on a day, in the order of their plans. */
export function findActions(book: PlanBook, filter: ActionFilter, on: IsoDate): PlanItem[] {
  const tests = testsOf(book, filter, on);
  return rowsOn(book, on).filter((item) => isAction(item) && tests.every((test) => test(item)));
}

function testsOf(book: PlanBook, filter: ActionFilter, on: IsoDate): Test[] {
  const { plan, statuses, owner, programme, recommendation, dueFrom, dueTo } = filter;
  const stands = (item: PlanItem) => standingOn(item, on);
  const tests: (Test | null)[] = [
    plan == null ? null : (item) => item.plan === plan,
    statuses == null ? null : (item) => statuses.includes(stands(item).form),
    owner == null ? null : ownedBy(book, owner, on),
    programme == null ? null : (item) => programmesOf(book, item).includes(programme),
    recommendation == null ? null : (item) => isLinkedTo(item, "recommendation", recommendation),
    dueFrom == null && dueTo == null ? null : (item) => isDueWithin(stands(item), dueFrom, dueTo),
    yesOrNo(filter.isOverdue, (item) => isOverdue(stands(item), on)),
    yesOrNo(filter.isIncomplete, (item) => isIncomplete(stands(item), on)),
    yesOrNo(filter.isMeasured, (item) => measuredBy(book, item).length > 0),
    filter.pendingSince == null
      ? null
      : (item) => (pendingSince(stands(item), on) ?? "~") <= filter.pendingSince!,
  ];
  return tests.filter((test) => test !== null);
}

const yesOrNo = (wanted: boolean | null | undefined, test: Test): Test | null =>
  wanted == null ? null : (item) => test(item) === wanted;

/** Whether a row is of a role or body of just this name; where there is none, of one that holds these words. */
function ownedBy({ rows }: PlanBook, owner: string, on: IsoDate): Test {
  const wanted = owner.trim().toLowerCase();
  const names = ({ role, body }: PlanOwnerRow) => [role, body ?? ""].map((name) => name.toLowerCase());
  const isNamed = rows.owners.some((one) => names(one).includes(wanted));
  const isMeant = (one: PlanOwnerRow) =>
    isNamed ? names(one).includes(wanted) : names(one).join(" ").includes(wanted);
  return (item) => ownersOn(item, on).some(isMeant);
}

const isLinkedTo = ({ links }: PlanItem, kind: string, id: string) =>
  links.some(({ linkedKind, linkedTo }) => linkedKind === kind && linkedTo === id);

function isDueWithin(
  { deadline }: Standing,
  from: IsoDate | null | undefined,
  to: IsoDate | null | undefined,
) {
  return dueDays(deadline).some((day) => (from == null || day >= from) && (to == null || day <= to));
}

/** The programmes a row serves: by its own links, or by those of the rows it stands under. */
export function programmesOf(book: PlanBook, item: PlanItem): string[] {
  const line: PlanItem[] = [];
  // Rows that stand under one another in a circle are gone through once.
  for (let row: PlanItem | null = item; row && !line.includes(row); row = above(book, row)) line.push(row);
  const links = line.flatMap((row) => row.links).filter(({ linkedKind }) => linkedKind === "programme");
  return [...new Set(links.map(({ linkedTo }) => linkedTo))];
}
