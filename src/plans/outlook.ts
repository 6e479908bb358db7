import { expectedOn, isLeftOut } from "../indicators/beside/forecast";
import type { Figure } from "../indicators/beside/forecast";
import { judge } from "../indicators/beside/judge";
import type { Judgement } from "../indicators/beside/judge";
import type { Direction } from "../indicators/indicator";
import type { Unit } from "../indicators/units";
import type { Target } from "../records/performance/targetRows";
import { dayInWords } from "./comparedWords";

/** Whether a target will be met. */
export const OUTLOOKS = {
  met: "The newest figure meets it, or once its day has come the figure of that day.",
  "on course": "It is not met, and will be on its day if the figure goes on as it went.",
  "not on course": "It will not be met on its day if the figure goes on as it went.",
  missed: "Its day has come, and the figure of that day did not meet it.",
  "cannot be told":
    "There is no number to tell by, or the target says nothing a number could be measured by.",
} as const;

export type OutlookCode = keyof typeof OUTLOOKS;

/** What a target is judged by. */
export interface Judged {
  readonly target: Target;
  readonly direction: Direction;
  readonly unit: Unit;
  /** The earliest first; the last is the figure now. */
  readonly figures: readonly Figure[];
  /** The figure of the target's day; null: the day has not come, or it has none. */
  readonly onItsDay: Figure | null;
  /** The own earlier figure a relative target is measured from; null: it is measured from none, or none is known. */
  readonly baseline: Figure | null;
}

/** Whether a target is met or will be, and why. */
export interface Outlook {
  readonly outlook: OutlookCode;
  /** Why, in a sentence. */
  readonly because: string;
  /** How the figure stands to the target: that of its day once that has come, otherwise the newest; null: none is known. */
  readonly judgement: Judgement | null;
  /** What the figure will be on the target's day; null: no line leads there. */
  readonly expected: number | null;
}

/**
 * Whether a target will be met, by the figure now and by the straight line through the figures up to its day; of a target
 * whose day has come, whether it was met on that day.
 */
export function outlookOf(judged: Judged): Outlook {
  const { target, figures, onItsDay, baseline } = judged;
  const figure = onItsDay ?? figures.at(-1);
  if (figure?.value == null) return { ...UNTOLD, because: figure?.reason ?? "No figure of it is known." };
  const judgement = judgedBy(figure.value, judged);
  if (judgement.rating === "UNDECIDED") return { ...UNTOLD, judgement, because: judgement.reason! };
  const told =
    onItsDay !== null
      ? onThatDay(target, judgement, onItsDay)
      : target.targetOn === null
        ? withoutDay(judgement, figure.value)
        : onTheWay(judged, judgement, figure.value);
  const from =
    baseline?.value == null
      ? []
      : [`It is measured from ${dayInWords(baseline.on)}, when it was ${baseline.value}.`];
  const cautions = new Set([figure, baseline].flatMap((one) => one?.caution ?? []));
  return { expected: null, ...told, judgement, because: [told.because, ...from, ...cautions].join(" ") };
}

const UNTOLD = { outlook: "cannot be told", judgement: null, expected: null } as const;

const judgedBy = (value: number, { target, direction, baseline, unit }: Judged) =>
  judge(value, target, direction, baseline?.value ?? null, unit);

type Told = Pick<Outlook, "outlook" | "because"> & Partial<Outlook>;

const missedBy = ({ distance }: Judgement) =>
  distance === 0 ? "just at the target and not past it" : `${distance!} off the target`;

function onThatDay({ targetOn }: Target, judgement: Judgement, { on, value }: Figure): Told {
  const of = on === targetOn ? "" : ` (the figure is of ${dayInWords(on)})`;
  const was = `On its day, ${dayInWords(targetOn!)}, it was ${value!}${of}`;
  return judgement.rating === "GREEN"
    ? { outlook: "met", because: `${was}, which met it.` }
    : { outlook: "missed", because: `${was}, ${missedBy(judgement)}.` };
}

function withoutDay(judgement: Judgement, value: number): Told {
  if (judgement.rating === "GREEN") return { outlook: "met", because: "The newest figure meets it." };
  const because = `It is ${value}, ${missedBy(judgement)}, and the target has no day by which it is to be met.`;
  return { outlook: "cannot be told", because };
}

function onTheWay(judged: Judged, judgement: Judgement, value: number): Told {
  const { target, figures, unit } = judged;
  const isMet = judgement.rating === "GREEN";
  const now = isMet ? "It is met" : `It is ${value}, ${missedBy(judgement)}`;
  const expected = expectedOn(target.targetOn!, figures, unit);
  if (expected === null)
    return {
      outlook: isMet ? "met" : "cannot be told",
      because: `${now}; fewer than two figures that compare draw no line to its day.`,
    };
  const willBe = judgedBy(expected, judged).rating === "GREEN";
  return {
    outlook: willBe ? (isMet ? "met" : "on course") : "not on course",
    because: `${now}; on the line of ${lineOf(figures)} it will be ${expected} on ${dayInWords(target.targetOn!)}, which ${willBe ? "meets" : "does not meet"} it.`,
    expected,
  };
}

/** What a line is drawn through, in words: a figure that does not compare is none of it. */
function lineOf(figures: readonly Figure[]): string {
  const leftOut = figures.filter(isLeftOut).length;
  if (leftOut === 0) return "its figures";
  return `its figures, without ${leftOut} that ${leftOut === 1 ? "does" : "do"} not compare,`;
}
