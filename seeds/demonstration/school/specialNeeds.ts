import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { diceFor } from "../health/topics";
import { schoolYearOf } from "./schoolYear";

/** Plans for education, health and care replaced statements from this day. */
const PLANS_SINCE = "2014-09-01";

/** A child's special educational needs, whatever school it goes to. */
export interface SpecialNeeds {
  /** With a plan, with support at school, or without need. */
  readonly level: "E" | "K" | "N";
  /** Main need as the census codes it; null: none. */
  readonly need: string | null;
  /** Taught at special schools. */
  readonly isSpecial: boolean;
  /** The day the assessment for the plan is asked for; only with a plan. */
  readonly requestedOn: IsoDate;
}

/** The needs of a child: more than half of the children in care have some. */
export function specialNeedsOf(child: Child): SpecialNeeds {
  const dice = diceFor("special needs", child);
  const isDisabled = child.disabilities.some((code) => code !== "NONE");
  const level = isDisabled && dice.chance(0.7) ? "E" : dice.weighted(LEVELS);
  const need = level === "N" ? null : dice.weighted(NEEDS);
  const age = dice.whole(4, 14);
  const asked = addDays(addMonths(`${schoolYearOf(child.bornOn) + 1}-09-01`, age * 12), dice.whole(10, 300));
  const converted = addDays(PLANS_SINCE, dice.whole(5, 1_100));
  const requestedOn = asked < PLANS_SINCE ? converted : asked;
  return { level, need, isSpecial: level === "E" && dice.chance(0.38), requestedOn };
}

const LEVELS = [
  ["N", 46],
  ["K", 30],
  ["E", 24],
] as const;
const NEEDS = [
  ["SEMH", 46],
  ["MLD", 16],
  ["SLCN", 12],
  ["ASD", 10],
  ["SPLD", 7],
  ["SLD", 4],
  ["PD", 2],
  ["HI", 1],
  ["VI", 1],
  ["OTH", 1],
] as const;
