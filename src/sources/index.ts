import type { Source } from "./source";
import { healthAssessments } from "./health/healthAssessments";
import { sdqScores } from "./health/sdqScores";
import { areas } from "./reference/areas";
import { populationEstimates } from "./reference/populationEstimates";
import { postcodes } from "./reference/postcodes";
import { ad1 } from "./ssda903/ad1";
import { deprivationsOfLiberty } from "./ssda903/deprivationsOfLiberty";
import { episodes } from "./ssda903/episodes";
import { header } from "./ssda903/header";
import { missing } from "./ssda903/missing";
import { oc2 } from "./ssda903/oc2";
import { oc3 } from "./ssda903/oc3";
import { placedAdoption } from "./ssda903/placedAdoption";
import { previousPermanence } from "./ssda903/previousPermanence";
import { reviews } from "./ssda903/reviews";
import { socialWorkerEpisodes } from "./ssda903/socialWorkerEpisodes";
import { uasc } from "./ssda903/uasc";
import { attendance } from "./virtualSchool/attendance";
import { personalEducationPlans } from "./virtualSchool/personalEducationPlans";
import { roll } from "./virtualSchool/roll";

/** Every kind of file, in the order in which files that arrive together are taken in: what others rest on first. */
export const sources: readonly Source[] = [
  postcodes,
  areas,
  populationEstimates,
  header,
  episodes,
  reviews,
  uasc,
  oc2,
  oc3,
  ad1,
  placedAdoption,
  previousPermanence,
  missing,
  socialWorkerEpisodes,
  deprivationsOfLiberty,
  roll,
  attendance,
  personalEducationPlans,
  healthAssessments,
  sdqScores,
];

/** The source with this code, or undefined. */
export const sourceOf = (code: string): Source | undefined => sources.find((source) => source.code === code);

export {
  ad1,
  areas,
  attendance,
  deprivationsOfLiberty,
  episodes,
  header,
  healthAssessments,
  missing,
  oc2,
  oc3,
  personalEducationPlans,
  placedAdoption,
  populationEstimates,
  postcodes,
  previousPermanence,
  reviews,
  roll,
  sdqScores,
  socialWorkerEpisodes,
  uasc,
};
