import type { Source } from "../../source";
import { exclusionsOffRoll, exclusionsOnRoll } from "./exclusions";
import { freeSchoolMeals } from "./freeSchoolMeals";
import { pupilsNoLongerOnRoll } from "./pupilsNoLongerOnRoll";
import { pupilsOnRoll } from "./pupilsOnRoll";
import { senNeeds } from "./senNeeds";
import { sessionsOffRoll, sessionsOnRoll } from "./sessions";

/** The tables of a school census, pupils first. */
export const schoolCensusSources: readonly Source[] = [
  pupilsOnRoll,
  pupilsNoLongerOnRoll,
  exclusionsOnRoll,
  exclusionsOffRoll,
  sessionsOnRoll,
  sessionsOffRoll,
  senNeeds,
  freeSchoolMeals,
];
