import { defineIndicator } from "../define";
import { age } from "../facts/person/person";
import { lostTenancy } from "../facts/careLeavers/changes";
import { accommodationType, hasAccommodation, isInSharedHouse, isSuitable } from "../facts/careLeavers/state";
import { leavingCare } from "../populations/careLeavers/leavingCare";
import { PERCENT } from "../../disclosure/scales";

/** Suitable accommodation. */
export const suitableShare = defineIndicator({
  code: "cl_suitable_accommodation_pct",
  title: "Care leavers in suitable accommodation",
  plain:
    "Of the care leavers aged 16 to 21 on the date, those whose accommodation is deemed suitable; where it is not known they count in the denominator only.",
  reference: "Corporate parenting dashboard, March 2018",
  population: leavingCare,
  among: [{ fact: age, atLeast: 16, atMost: 21 }],
  counted: [{ fact: isSuitable, is: true }],
  scale: PERCENT,
  direction: "up",
  history: [
    {
      version: 1,
      because:
        "The tile prints 269 and no age band: the 269 are read as those aged 16 to 21 among the 298 under 25 for whom pathway plans are counted; 262 of 288 as printed is not 93.7 %, 252 of 269 is.",
    },
  ],
});

/** Unsuitable accommodation. */
export const unsuitableShare = defineIndicator({
  code: "cl_unsuitable_accommodation_pct",
  title: "Care leavers in unsuitable accommodation",
  plain: "Of the care leavers under 25 on the date, those whose accommodation is deemed unsuitable.",
  reference: "Ofsted inspection report, March 2015",
  population: leavingCare,
  among: [],
  counted: [{ fact: isSuitable, is: false }],
  scale: PERCENT,
  direction: "down",
});

/** Accommodation by type. */
export const accommodationKnownCount = defineIndicator({
  code: "cl_accommodation_count",
  title: "Care leavers by accommodation",
  plain:
    "Care leavers under 25 on the date whose accommodation is known, to be shown by its type and suitability.",
  reference: "Ofsted inspection report, March 2015; SSDA903 guide, item ACCOM",
  population: leavingCare,
  among: [],
  counted: [{ fact: hasAccommodation, is: true }],
  direction: "context",
});

/** In custody. */
export const custodyCount = defineIndicator({
  code: "cl_custody_count",
  title: "Care leavers in custody",
  plain: "Care leavers under 25 who are in custody on the date.",
  reference: "Ofsted inspection report, March 2015; SSDA903 guide, item ACCOM: X",
  population: leavingCare,
  among: [],
  counted: [{ fact: accommodationType, oneOf: ["CUSTODY"] }],
  direction: "down",
});

/** In bed and breakfast. */
export const bedAndBreakfastCount = defineIndicator({
  code: "cl_bed_and_breakfast_count",
  title: "Care leavers in bed and breakfast",
  plain: "Care leavers under 25 who live in bed and breakfast on the date.",
  reference: "Ofsted inspection report, March 2015; SSDA903 guide, item ACCOM: W",
  population: leavingCare,
  among: [],
  counted: [{ fact: accommodationType, oneOf: ["BED_AND_BREAKFAST"] }],
  direction: "down",
});

/** No fixed abode. */
export const noFixedAbodeCount = defineIndicator({
  code: "cl_no_fixed_abode_count",
  title: "Care leavers of no fixed abode",
  plain:
    "Care leavers under 25 who are homeless or of no fixed abode on the date, staying with friends included.",
  reference: "Ofsted inspection report, March 2015; SSDA903 guide, item ACCOM: S",
  population: leavingCare,
  among: [],
  counted: [{ fact: accommodationType, oneOf: ["NO_FIXED_ABODE"] }],
  direction: "down",
});

/** Houses in multiple occupation. */
export const sharedHouseCount = defineIndicator({
  code: "cl_shared_house_count",
  title: "Care leavers in houses in multiple occupation",
  plain: "Care leavers under 25 who live in a house in multiple occupation on the date, suitable or not.",
  reference: "Ofsted inspection report, March 2015 (houses of multiple occupation, deemed suitable)",
  population: leavingCare,
  among: [],
  counted: [{ fact: isInSharedHouse, is: true }],
  direction: "down",
});

/** Staying Put. */
export const stayingPutCount = defineIndicator({
  code: "cl_staying_put_count",
  title: "Care leavers in Staying Put arrangements",
  plain: "Care leavers aged 18 and over on the date who live with their former foster carers.",
  reference: "Ofsted inspection report, March 2015 and January 2018; Children Act 1989, section 23CZA",
  population: leavingCare,
  among: [{ fact: age, atLeast: 18 }],
  counted: [{ fact: accommodationType, oneOf: ["WITH_FORMER_FOSTER_CARERS"] }],
  direction: "up",
});

/** Tenancy breakdowns. */
export const tenancyBreakdownCount = defineIndicator({
  code: "cl_tenancy_breakdown_count",
  title: "Care leavers whose tenancy broke down",
  plain:
    "Care leavers on the date who in the 12 months to it left an accommodation because the tenancy broke down or they were evicted, each counted once.",
  reference: "Ofsted inspection report, January 2018 (too many tenancy breakdowns)",
  population: leavingCare,
  among: [],
  counted: [{ fact: lostTenancy, is: true }],
  direction: "down",
});
