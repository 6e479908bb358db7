import type { Source } from "../source";
import { ad1 } from "./ad1";
import { deprivationsOfLiberty } from "./deprivationsOfLiberty";
import { episodes } from "./episodes";
import { header } from "./header";
import { missing } from "./missing";
import { oc2 } from "./oc2";
import { oc3 } from "./oc3";
import { placedAdoption } from "./placedAdoption";
import { previousPermanence } from "./previousPermanence";
import { reviews } from "./reviews";
import { socialWorkerEpisodes } from "./socialWorkerEpisodes";
import { uasc } from "./uasc";

/** The twelve tables of the SSDA903, in the order in which they are taken in. */
export const ssda903Sources: readonly Source[] = [
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
];
