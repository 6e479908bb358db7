import { addDays, addMonths, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { periodOn } from "../children";
import { assessmentsOf, isReviewedOn } from "./assessments";
import type { Assessment } from "./assessments";
import { dentalChecksOf, isCheckedIn12Months } from "./dentalChecks";
import type { DentalCheck } from "./dentalChecks";
import { CONCERN, lastIn12Months, questionnairesOf } from "./questionnaires";
import type { Questionnaire } from "./questionnaires";
import { drawnToQuota } from "./quota";

/** A numerator and its denominator. */
type Share = readonly [part: number, whole: number];

/**
 * What the board's dashboard of 31 March 2018 prints of the children looked after for a year or longer: those whose
 * health was reviewed and teeth checked; of those aged 4 or over who have a score, and of them who has one of concern.
 */
export const PRINTED = {
  on: "2018-03-31",
  reviewed: [275, 327] as Share,
  teethChecked: [211, 327] as Share,
  scored: [256, 310] as Share,
  ofConcern: [117, 256] as Share,
} as const;

/** The printed share of however many children another county has. */
const wanted = ([part, whole]: Share, children: readonly Child[]): number =>
  Math.round((part * children.length) / whole);

/** The parts of the children's lives that the printed figures bind. */
export interface Lives {
  assessmentsOf(child: Child): readonly Assessment[];
  dentalChecksOf(child: Child): readonly DentalCheck[];
  questionnairesOf(child: Child): readonly Questionnaire[];
}

const made = new WeakMap<readonly Child[], Lives>();

/** The lives of these children, drawn so that counting them gives the printed figures. */
export function livesOf(children: readonly Child[]): Lives {
  const lives = made.get(children) ?? drawn(children);
  made.set(children, lives);
  return lives;
}

/** Whether a child has been looked after for 12 months or longer on a day. */
export function isLookedAfterAYear(child: Child, day: IsoDate): boolean {
  const period = periodOn(child, day);
  return period !== undefined && addMonths(period.startedOn, 12) <= addDays(day, 1);
}

function drawn(children: readonly Child[]): Lives {
  const { on } = PRINTED;
  const aYear = children.filter((child) => isLookedAfterAYear(child, on));
  const reviews = drawnToQuota(aYear, wanted(PRINTED.reviewed, aYear), (child, draw) =>
    isReviewedOn(child, assessmentsOf(child, draw), on),
  );
  const teeth = drawnToQuota(aYear, wanted(PRINTED.teethChecked, aYear), (child, draw) =>
    isCheckedIn12Months(dentalChecksOf(child, draw), on),
  );
  const aged4 = aYear.filter(({ bornOn }) => ageOn(bornOn, on) >= 4);
  const last = (child: Child, days: number, scores: number) =>
    lastIn12Months(questionnairesOf(child, { days, scores }), on);
  const days = drawnToQuota(aged4, wanted(PRINTED.scored, aged4), (child, draw) =>
    Boolean(last(child, draw, 0)),
  );
  const daysOf = ({ number }: Child) => days.get(number) ?? 0;
  const scored = aged4.filter((child) => last(child, daysOf(child), 0));
  const scores = drawnToQuota(
    scored,
    wanted(PRINTED.ofConcern, scored),
    (child, draw) => last(child, daysOf(child), draw)!.score >= CONCERN,
  );
  return {
    assessmentsOf: (child) => assessmentsOf(child, reviews.get(child.number) ?? 0),
    dentalChecksOf: (child) => dentalChecksOf(child, teeth.get(child.number) ?? 0),
    questionnairesOf: (child) =>
      questionnairesOf(child, { days: daysOf(child), scores: scores.get(child.number) ?? 0 }),
  };
}
