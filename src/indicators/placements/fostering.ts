import { MEAN } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { fosteringPlaces } from "../facts/placement/events";
import {
  fosteringApprovals,
  fosteringEnds,
  fosteringHouseholds,
} from "../populations/placements/fosteringHouseholds";

const REFERENCE =
  "Ofsted, Fostering in England (annual data collection); Fostering Services (England) Regulations 2011";

export const fosterCarersRecruited = defineIndicator({
  code: "foster_carers_recruited_count",
  title: "Fostering households newly approved",
  plain: "Households approved to foster by the authority in the period.",
  reference: `Inspection report, 2015 (calendar years); ${REFERENCE}`,
  population: fosteringApprovals,
  among: [],
  counted: [],
  direction: "up",
});

export const fosterCarersLeft = defineIndicator({
  code: "foster_carers_left_count",
  title: "Fostering households whose approval ended",
  plain: "Households whose approval to foster ended in the period.",
  reference: REFERENCE,
  population: fosteringEnds,
  among: [],
  counted: [],
  direction: "down",
});

export const fosterCarersCount = defineIndicator({
  code: "foster_carers_count",
  title: "Fostering households",
  plain: "Households approved to foster by the authority on the date.",
  reference: REFERENCE,
  population: fosteringHouseholds,
  among: [],
  counted: [],
  direction: "up",
});

export const fosterPlacesMean = defineIndicator({
  code: "foster_places_mean",
  title: "Places in a fostering household",
  plain: "Children that a household approved to foster on the date is approved for, on average.",
  reference: REFERENCE,
  population: fosteringHouseholds,
  among: [],
  counted: [],
  summed: fosteringPlaces,
  unit: "places",
  scale: MEAN,
  direction: "context",
});
