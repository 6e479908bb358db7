import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import {
  familyFosters,
  familyMatched,
  stageOneInTime,
  stageTwoInTime,
  waitedForMatch,
} from "../facts/adoption/adopters";
import { adoptiveFamilies, familiesAssessed, familiesMatched } from "../populations/adoption/adopters";

/** Adopters waiting for a match. */
export const adoptersWaiting = defineIndicator({
  code: "adopters_waiting_count",
  title: "Adopters waiting for a match",
  plain: "Families approved to adopt who are not matched with a child on the date; a couple is one.",
  reference: "DfE adoption scorecards, indicator A11: approved adoptive families waiting to be matched",
  population: adoptiveFamilies,
  among: [{ fact: familyMatched, is: false }],
  counted: [],
  direction: "context",
});

/** Foster to adopt households. */
export const fosterToAdoptHouseholds = defineIndicator({
  code: "foster_to_adopt_households_count",
  title: "Foster to adopt households",
  plain: "Families approved to adopt who foster for adoption on the date.",
  reference:
    "Ofsted, Inspection of services for children, 2015; Care Planning Regulations 2010, regulation 25A",
  population: adoptiveFamilies,
  among: [{ fact: familyFosters, is: true }],
  counted: [],
  unit: "households",
  direction: "up",
});

const assessed = {
  population: familiesAssessed,
  among: [],
  scale: PERCENT,
  direction: "up" as const,
};

/** Stage one within two months. */
export const stageOneOnTime = defineIndicator({
  ...assessed,
  code: "adopter_stage1_2m_pct",
  title: "Adopters' stage one completed within two months",
  plain:
    "Of the adoptive families who completed both stages and the second in the period, those whose first stage took at most two months.",
  reference:
    "Statutory guidance on adoption (DfE, 2013), chapter 3: two months for stage one (Adoption Agencies Regulations 2005, part 4)",
  counted: [{ fact: stageOneInTime, is: true }],
});

/** Stage two within four months. */
export const stageTwoOnTime = defineIndicator({
  ...assessed,
  code: "adopter_stage2_4m_pct",
  title: "Adopters' stage two completed within four months",
  plain:
    "Of the adoptive families who completed both stages and the second in the period, those whose second stage took at most four months.",
  reference:
    "Statutory guidance on adoption (DfE, 2013), chapter 3: four months for stage two (Adoption Agencies Regulations 2005, part 4)",
  counted: [{ fact: stageTwoInTime, is: true }],
});

/** Adopters who waited three months or more. */
export const adoptersMatchedLate = defineIndicator({
  code: "adopter_match_wait_3m_pct",
  title: "Adoptive families who waited three months or more for a match",
  plain:
    "Of the approved adoptive families matched in the period, those matched three months or more after their approval.",
  reference: "DfE adoption scorecards, indicator A12",
  population: familiesMatched,
  among: [],
  counted: [{ fact: waitedForMatch, is: true }],
  scale: PERCENT,
  direction: "down",
});
