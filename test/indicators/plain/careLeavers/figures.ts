import { addDays, addMonths, ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { isWithin } from "../calendar";
import type { History, Return, State } from "./history";

/** What an indicator says of one young person on one day; null: not in its denominator. */
export type Verdict = (history: History, on: IsoDate) => boolean | null;

/** The state in force on a day of somebody who is a care leaver on it; null: nobody is. */
export function stateOn({ header, care, states }: History, on: IsoDate): State | null {
  const state = inOrder(states)
    .filter(({ from }) => from <= on)
    .at(-1);
  const isLookedAfter = care.some(({ from, to }) => from <= on && (to === null || to > on));
  const age = header && ageOn(header.bornOn, on);
  if (!state || isLookedAfter || (age !== null && (age < 16 || age > 24))) return null;
  return state.eligibility === "no current eligibility" || state.inTouch === "DIED" ? null : state;
}

const inOrder = (states: readonly State[]) => [...states].sort((a, b) => a.from.localeCompare(b.from));

type Say = (state: State, history: History, on: IsoDate) => boolean;

const ofAll =
  (say: Say): Verdict =>
  (history, on) => {
    const state = stateOn(history, on);
    return state && say(state, history, on);
  };

const ofAged =
  (least: number, most: number, say: Say): Verdict =>
  (history, on) => {
    const age = history.header && ageOn(history.header.bornOn, on);
    return age !== null && age >= least && age <= most ? ofAll(say)(history, on) : null;
  };

const of16To21 = (say: Say) => ofAged(16, 21, say);

const NEET = ["G4", "G5", "G6"];
const EDUCATION = ["F1", "P1", "F2", "P2"];
const ENGAGED = [...EDUCATION, "F3", "P3", "F4", "P4", "F5", "P5"];
const isAny = (codes: readonly string[], code: string | null) => code !== null && codes.includes(code);
const isEngaged: Say = ({ activity }) => isAny(ENGAGED, activity);
const isNeet: Say = ({ activity }) => isAny(NEET, activity);
const isInTouch: Say = ({ inTouch }) => inTouch === "YES";
const isNotInTouch: Say = ({ inTouch }) => inTouch !== null && inTouch !== "YES";
const isSuitable: Say = ({ suitable }) => suitable === "suitable";
const livesIn =
  (letter: string): Say =>
  ({ accommodation }) =>
    accommodation === letter;

const hasPathwayPlan: Say = (_state, { plans }, on) =>
  plans.some(({ kind, from, completed, reviewed, ended }) => {
    if (kind !== "pathway" || from > on || completed === null || completed > on) return false;
    if (ended !== null && ended <= on) return false;
    return isWithin(completed, on, 6) || (reviewed !== null && isWithin(reviewed, on, 6));
  });

const wasReached: Say = (_state, { contacts }, on) =>
  contacts.some((each) => each.reached && each.on <= on && addDays(each.on, 56) > on);

const hasCareersPlan: Say = (_state, { plans, panels, isLinked }, on) =>
  (isLinked && panels.some(({ careersPlan }) => careersPlan !== null && careersPlan <= on)) ||
  plans.some(
    ({ kind, completed, ended }) =>
      kind === "careers" && completed !== null && completed <= on && (ended === null || ended > on),
  );

const wentBackToEducation: Say = (_state, { states }, on) =>
  inOrder(states).some(
    ({ from, activity }, index, all) =>
      isWithin(from, on, 12) && isAny(EDUCATION, activity) && isAny(NEET, all[index - 1]?.activity ?? null),
  );

const lostTenancy: Say = (_state, { states }, on) =>
  states.some(({ from, left }) => isWithin(from, on, 12) && isAny(["tenancy breakdown", "evicted"], left));

const beganTraining: Say = (_state, { destinations, isLinked }, on) =>
  isLinked &&
  destinations.some(
    ({ from, activity }) => isWithin(from, on, 12) && isAny(["apprenticeship", "training"], activity),
  );

const isUniversityLikely: Say = (_state, { panels, isLinked }, on) => {
  const seen = isLinked ? panels.filter((panel) => isWithin(panel.on, on, 12)) : [];
  return [...seen].sort((a, b) => a.on.localeCompare(b.on)).at(-1)?.intended === "higher education";
};

/** The return about the last birthday in the 12 months to a day, with the age reached; null: none. */
export function lastBirthday({ returns }: History, on: IsoDate) {
  const told = returns.map((each) => ({ ...each, ...birthdayIn(each) }));
  const recent = told.filter((each) => isWithin(each.day, on, 12));
  return recent.sort((a, b) => a.day.localeCompare(b.day)).at(-1) ?? null;
}

/** The birthday that falls in the collection year of a return (1 April to 31 March). */
function birthdayIn({ year, bornOn }: Return): { day: IsoDate; age: number } {
  for (let age = 0; ; age++) {
    const day = addMonths(bornOn, 12 * age);
    if (day >= `${year - 1}-04-01`) return { day, age };
  }
}

const aroundBirthday =
  (least: number, most: number, say: (lot: Return) => boolean): Verdict =>
  (history, on) => {
    const birthday = lastBirthday(history, on);
    if (!birthday || birthday.age < least || birthday.age > most) return null;
    return isAny(["DIED", "RHOM"], birthday.inTouch) ? null : say(birthday);
  };

const SUITABLE = ["B1", "C1", "D1", "E1", "K1", "S1", "T1", "U1", "V1", "W1", "X1", "Y1", "Z1"];
const wasInTouch = ({ inTouch }: Return) => inTouch === "YES";
const wasSuitable = ({ accommodation }: Return) => SUITABLE.includes(accommodation);

export const VERDICTS: Readonly<Record<string, Verdict>> = {
  cl_count: ofAll(() => true),
  cl_in_touch_pct: of16To21(isInTouch),
  cl_not_in_touch_count: ofAll(isNotInTouch),
  cl_not_in_touch_pct: ofAll(isNotInTouch),
  cl_neet_pct: of16To21(isNeet),
  cl_ete_pct: of16To21(isEngaged),
  cl_la_apprenticeship_count: ofAll(
    ({ activity, employs }) => isAny(["F3", "P3", "F4", "P4"], activity) && employs === true,
  ),
  cl_apprenticeship_count: ofAll(({ activity }) => isAny(["F4", "P4"], activity)),
  cl_apprenticeship_training_count: ofAll(beganTraining),
  cl_reengaged_education_count: ofAll(wentBackToEducation),
  cl_higher_education_count: ofAll(({ activity }) => isAny(["F1", "P1"], activity)),
  cl_higher_education_likely_count: ofAll(isUniversityLikely),
  cl_nonengagement_cause_by_geography: ofAged(16, 24, isNeet),
  cl_careers_plan_pct: ofAll(hasCareersPlan),
  cl_suitable_accommodation_pct: of16To21(isSuitable),
  cl_unsuitable_accommodation_pct: ofAll(({ suitable }) => suitable === "unsuitable"),
  cl_accommodation_count: ofAll(({ accommodation }) => accommodation !== null && accommodation !== "R"),
  cl_custody_count: ofAll(livesIn("X")),
  cl_bed_and_breakfast_count: ofAll(livesIn("W")),
  cl_no_fixed_abode_count: ofAll(livesIn("S")),
  cl_shared_house_count: ofAll(({ shared }) => shared === true),
  cl_staying_put_count: ofAged(18, 24, livesIn("Z")),
  cl_tenancy_breakdown_count: ofAll(lostTenancy),
  cl_pathway_plan_current_pct: ofAll(hasPathwayPlan),
  cl_contact_8_weeks_pct: ofAll(wasReached),
  cl_personal_adviser_pct: ofAll(({ adviser }) => adviser !== null),
  cl_all_four_tests_pct: ofAll((...all) =>
    [isInTouch, isSuitable, isEngaged, hasPathwayPlan].every((test) => test(...all)),
  ),
  cl_eet_17_18_pct: aroundBirthday(17, 18, ({ activity }) => ENGAGED.includes(activity)),
  cl_in_touch_17_18_pct: aroundBirthday(17, 18, wasInTouch),
  cl_in_touch_19_21_pct: aroundBirthday(19, 21, wasInTouch),
  cl_suitable_17_18_pct: aroundBirthday(17, 18, wasSuitable),
  cl_suitable_19_21_pct: aroundBirthday(19, 21, wasSuitable),
};
