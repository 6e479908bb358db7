import type { IsoDate } from "../lib/dates";
import { printedDates } from "../lib/printedDates";
import type { PrintedDate } from "../lib/printedDates";
import { labelledParts, namedParts } from "./deadlineParts";
import { firstDay, quarterIn, stretchIn } from "./deadlineStretch";
import { periodIn } from "./planPeriod";

/** What a cell for a deadline can hold. */
export const DEADLINE_KINDS = {
  date: "A day.",
  month: "A month: due on its last day.",
  slipped: "Several dates: the last is the deadline, those before are what it slipped from.",
  recurrence: "Something to be done again and again.",
  period: "A stretch of time, such as a school year, or from a day on.",
  dependency: "Something that must come first.",
  state: "No deadline, but how things stand: achieved, complete, ongoing.",
  parts: "A deadline for each part of the action.",
  unclear: "Words that tell no deadline.",
} as const;

export type DeadlineKind = keyof typeof DEADLINE_KINDS;

/** A deadline as it is printed and as it reads. */
export interface Deadline {
  readonly printed: string;
  readonly kind: DeadlineKind;
  /** The day by which all of it is due; null: none is told. */
  readonly on: IsoDate | null;
  /** The first day of a period. */
  readonly from: IsoDate | null;
  /** How often: weekly, monthly, quarterly, termly, yearly. */
  readonly recurs: string | null;
  /** The days it slipped from, the first first. */
  readonly history: readonly IsoDate[];
  readonly parts: readonly DeadlinePart[];
  /** What has the form of a date and is none. */
  readonly damaged: readonly string[];
}

/** The deadline of one part of an action. */
export interface DeadlinePart {
  /** a, b, 1, 2, or the words it is called by. */
  readonly label: string;
  readonly deadline: Deadline;
}

const RECURRENCE = /\b(weekly|monthly|quarterly|half[- ]termly|termly|yearly|annually)\b/i;
const STATE = /^(achieved|completed?|done|on-?going|closed|continuous)\b/i;
/** Told of the earliest day: no day is told by which it is due. */
const NOT_BEFORE = /\bnot (before|earlier than)\b/i;
/** What was done on a day is not due on it. */
const DONE = /^(achieved|completed?|done|closed)\b/i;
/** A date within what must come first is not the day by which it is due. */
const COMES_FIRST = /^(once|following|after|when|subject to|depend\w*)\b/i;
const DEPENDENCY = /\b(await\w*|depend\w*|subject to|pending|once|following|after|when)\b/i;

/** What a cell for a deadline says; null: it is blank. */
export function readDeadline(cell: string | null): Deadline | null {
  const printed = cell?.trim() ?? "";
  if (printed === "") return null;
  const all = printedDates(printed);
  const dates = all.filter((date): date is Told => date.on !== null);
  const damaged = all.filter(({ on }) => on === null).map((date) => date.printed);
  return { ...NOTHING, printed, damaged, ...told(printed, dates) };
}

type Told = PrintedDate & { readonly on: IsoDate };
type Reading = Partial<Deadline> & Pick<Deadline, "kind">;

const NOTHING = { on: null, from: null, recurs: null, history: [], parts: [] } as const;

function told(printed: string, dates: readonly Told[]): Reading {
  const parts = labelledParts(printed) ?? namedParts(printed, dates);
  if (parts) return inParts(parts);
  if (DONE.test(printed)) return { kind: "state" };
  if (COMES_FIRST.test(printed)) return { kind: "dependency" };
  const last = dates.at(-1) ?? null;
  const recurs = RECURRENCE.exec(printed)?.[1]?.toLowerCase() ?? null;
  if (recurs) return { kind: "recurrence", recurs, on: last?.on ?? null };
  const quarter = quarterIn(printed);
  if (quarter) return { kind: "period", ...quarter };
  const period = periodIn(printed);
  if (period) return { kind: "period", from: period.from, on: last?.on ?? period.to };
  if (last && NOT_BEFORE.test(printed)) return { kind: "period", from: firstDay(last) };
  const stretch = stretchIn(printed, dates);
  if (stretch) return { kind: "period", ...stretch };
  if (last) return slippedTo(printed, dates);
  if (STATE.test(printed)) return { kind: "state" };
  return { kind: DEPENDENCY.test(printed) ? "dependency" : "unclear" };
}

/** One date, or several: the last is the deadline, unless it is said that it was. */
function slippedTo(printed: string, dates: readonly Told[]): Reading {
  const was = dates.filter(({ at }) => WAS.test(printed.slice(0, at)));
  const now = dates.filter((date) => !was.includes(date));
  const [deadline, before] = now.length === 0 ? [dates.at(-1)!, dates.slice(0, -1)] : [now.at(-1)!, was];
  const history = was.length === 0 ? dates.slice(0, -1) : [...before, ...now.slice(0, -1)];
  return { kind: kindOf(dates), on: deadline.on, history: history.map(({ on }) => on).sort() };
}

/** Words right before a date that say that it is not the deadline any more. */
const WAS = /\b(was|were|previously|originally|formerly)\W*$/i;

const kindOf = (dates: readonly Told[]): DeadlineKind =>
  dates.length > 1 ? "slipped" : dates[0]!.precision === "day" ? "date" : "month";

function inParts(texts: readonly (readonly [label: string, text: string])[]): Reading {
  const parts = texts.flatMap(([label, text]) => {
    const deadline = readDeadline(text);
    return deadline ? [{ label, deadline }] : [];
  });
  const days = parts.flatMap(({ deadline }) => deadline.on ?? []).sort();
  return { kind: "parts", parts, on: days.at(-1) ?? null };
}

/** Every day on which something of it falls due, the first first: one for each part where it has parts, but for those of `but`. */
export function dueDays(deadline: Deadline | null, but: ReadonlySet<string> = new Set()): IsoDate[] {
  if (!deadline) return [];
  const parts = deadline.parts.filter(({ label }) => !but.has(label));
  const days = deadline.kind === "parts" ? parts.map((part) => part.deadline.on) : [deadline.on];
  return days.filter((day) => day !== null).sort();
}
