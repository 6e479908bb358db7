import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { milesFromHome } from "../facts/placement/distance";
import { placementArea } from "../facts/placement/placement";
import { placedInCounty } from "../facts/placement/support";
import { lookedAfter } from "../populations/placements/lookedAfter";

/** Four tests of distance, kept apart: they are about different children. */
const ofLookedAfter = { population: lookedAfter, among: [], direction: "down" } as const;

const isOutside = { fact: placementArea, oneOf: ["OUT_OF_AREA"] };
const isOver20Miles = { fact: milesFromHome, atLeast: 20.1 };

export const outOfAreaShare = defineIndicator({
  ...ofLookedAfter,
  code: "cla_out_of_area_pct",
  title: "Children looked after who live outside the authority's area",
  plain:
    "Of the children looked after on the date, those whose placement's postcode lies in no district of the authority; where it is not known it is not counted as outside.",
  reference: "DfE, Children looked after in England including adoptions, table A5 (item PL_LOCATION)",
  counted: [isOutside],
  scale: PERCENT,
});

export const outOfAreaCount = defineIndicator({
  ...ofLookedAfter,
  code: "cla_out_of_area_count",
  title: "Children looked after who live outside the authority's area, number",
  plain: "Children looked after on the date whose placement's postcode lies in no district of the authority.",
  reference: "DfE, Children looked after in England including adoptions, table A5 (item PL_LOCATION)",
  counted: [isOutside],
});

export const outOfCountyShare = defineIndicator({
  ...ofLookedAfter,
  code: "cla_out_of_county_pct",
  title: "Children looked after who are out of county, as health has it",
  plain:
    "Of the children looked after on the date whose health provider says where they are placed, those it has as placed outside its own area.",
  reference:
    "Corporate parenting board, health subgroup, 2018: health assessments in county and out of county; the word is the health provider's",
  among: [{ fact: placedInCounty, oneOf: ["IN_COUNTY", "OUT_OF_COUNTY"] }],
  counted: [{ fact: placedInCounty, oneOf: ["OUT_OF_COUNTY"] }],
  scale: PERCENT,
});

export const atDistanceShare = defineIndicator({
  ...ofLookedAfter,
  code: "cla_at_distance_pct",
  title: "Children looked after at a distance: outside the area and more than 20 miles from home",
  plain:
    "Of the children looked after on the date, those placed both outside the authority's area and more than 20 miles from home.",
  reference:
    "DfE, Children looked after in England including adoptions, table A5: outside the boundary and over 20 miles. Which authorities adjoin is in no file, so regulation 11 of SI 2010/959 is not tested as written",
  counted: [isOutside, isOver20Miles],
  scale: PERCENT,
});

export const over20MilesShare = defineIndicator({
  ...ofLookedAfter,
  code: "cla_over_20_miles_pct",
  title: "Children looked after more than 20 miles from home",
  plain:
    "Of the children looked after on the date, those whose placement is more than 20 miles from home; where the distance is not known it is not counted.",
  reference:
    "SSDA903 guide, item PL_DISTANCE (LAIT: placed more than 20 miles from home). The children's plan 2016-19 says 20 miles from the authority's area, which no file measures",
  counted: [isOver20Miles],
  scale: PERCENT,
});
