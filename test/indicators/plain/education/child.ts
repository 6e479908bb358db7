import { addDays, ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { haveLasted, schoolYearOf } from "../calendar";
import type { Enrolment, History, Stretch } from "./history";

export const isInCare = ({ care }: History, on: IsoDate): boolean => spellOn(care, on) !== undefined;

const spellOn = (care: History["care"], on: IsoDate) =>
  care.find(({ from, to }) => from <= on && (to === null || to > on));

export function isInCareTwelveMonths({ care }: History, on: IsoDate): boolean {
  const spell = spellOn(care, on);
  return spell !== undefined && haveLasted(spell.from, on, 12);
}

export const runsOn = ({ from, to }: Stretch, on: IsoDate): boolean =>
  from <= on && (to === null || to >= on);

/** Records of a school nobody linked to the child are another's. */
export const own = <T>({ isLinked }: History, rows: readonly T[]): readonly T[] => (isLinked ? rows : []);

/** The enrolment that counts on a day: main before second registrations, then the newest; null: on no roll. */
export function enrolmentOn(history: History, on: IsoDate): Enrolment | null {
  const open = own(history, history.enrolments).filter((each) => runsOn(each, on));
  return (
    [...open].sort(
      (a, b) =>
        Number(isSecond(a)) - Number(isSecond(b)) || -a.from.localeCompare(b.from) || a.school - b.school,
    )[0] ?? null
  );
}

export const isSecond = ({ status }: Enrolment): boolean => status === "S" || status === "G";

/** Age on the 31 August before the school year of a day is from 5 to 15. */
export function isOfSchoolAge({ header }: History, on: IsoDate): boolean {
  if (!header) return false;
  const age = ageOn(header.bornOn, addDays(schoolYearOf(on), -1));
  return age >= 5 && age <= 15;
}

/** Sessions possible and missed in the school year up to a day, by the stretches that lie within it. */
export function sessionsOf(history: History, on: IsoDate): { possible: number; missed: number } {
  const first = schoolYearOf(on);
  return own(history, history.attendance)
    .filter(({ from, to }) => from >= first && to <= on)
    .reduce(
      (sum, { possible, authorised, unauthorised }) => ({
        possible: sum.possible + possible,
        missed: sum.missed + authorised + unauthorised,
      }),
      { possible: 0, missed: 0 },
    );
}

/** The last overall grade of the school a child is at; null: at none, or none given yet. */
export function gradeOn(history: History, on: IsoDate): string | null {
  const enrolment = enrolmentOn(history, on);
  const inspections = enrolment ? history.schools[enrolment.school]!.inspections : [];
  const graded = inspections.filter((each) => each.on <= on && each.grade !== null);
  return [...graded].sort((a, b) => a.on.localeCompare(b.on)).at(-1)?.grade ?? null;
}

const OVERTURNED = ["reinstated", "quashed", "cancelled"];

export const standingExclusions = (history: History) =>
  own(history, history.exclusions).filter(({ outcome }) => !OVERTURNED.includes(outcome ?? ""));

/** Whether a spell out of school leaves a child without full-time education. */
export function isWithoutFullTime({ kind, hours }: History["outOfSchool"][number]): boolean {
  if (kind === "education otherwise") return hours !== null && hours < 25;
  return kind !== "elective home education";
}
