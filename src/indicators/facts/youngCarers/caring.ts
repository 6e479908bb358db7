import { caredForNeed as needsCaredFor } from "../../../codeLists/socialCare/caredForNeed";
import { youngCarerReferrer } from "../../../codeLists/socialCare/youngCarerReferrer";
import type { Fact, FactValue } from "../../fact";
import { UNKNOWN } from "../../fact";
import { twelveMonthsSql } from "../../parts/time";
import {
  counsellingReferrals,
  openYoungCarers,
  youngCarerReferrals,
} from "../../populations/youngCarers/youngCarers";

const needs = ["social_care_young_carers"];
const told = { needs, populations: [openYoungCarers, youngCarerReferrals, counsellingReferrals] };
const capitals = (column: string) => `upper(regexp_replace(${column}, '[ -]', '_', 'g'))`;
const valuesOf = (codes: readonly FactValue[]): FactValue[] =>
  codes.map(({ code, label }) => ({ code: code.replace(/[ -]/g, "_"), label }));

export const youngCarerReferredBy: Fact = {
  code: "young_carer_referred_by",
  title: "Who referred the young carer",
  plain: "Who asked for support for the young carer.",
  kind: "category",
  sql: capitals("p.referred_by"),
  populations: [youngCarerReferrals],
  needs,
  values: [...valuesOf(youngCarerReferrer.codes), UNKNOWN],
  isBreakdown: true,
};

export const caredForNeed: Fact = {
  ...told,
  code: "cared_for_need",
  title: "Main need of the person cared for",
  plain: "Why the person the young carer looks after needs care.",
  kind: "category",
  sql: `nullif(${capitals("p.cared_for_need")}, 'NOT_KNOWN')`,
  values: [...valuesOf(needsCaredFor.codes).filter(({ code }) => code !== "NOT_KNOWN"), UNKNOWN],
  isBreakdown: true,
};

export const parentMentalHealth: Fact = {
  ...told,
  code: "parent_mental_health",
  title: "Parent's poor mental health",
  plain: "A parent's poor mental health is a reason for the caring, the main one or not.",
  kind: "yesNo",
  sql: "coalesce(p.parent_mental_health, false)",
};

const open = { needs, populations: [openYoungCarers], kind: "yesNo" as const };

export const youngCarerAssessed: Fact = {
  ...open,
  code: "young_carer_assessed",
  title: "Young carer's assessment",
  plain: "A young carer's needs assessment was made by the date.",
  sql: "coalesce(p.assessed_on <= p.as_at, false)",
};

export const transitionAssessed: Fact = {
  ...open,
  code: "young_carer_transition_assessed",
  title: "Transition assessment",
  plain: "An assessment for adult life was made by the date.",
  sql: "coalesce(p.transition_assessed_on <= p.as_at, false)",
};

/** Files tell the last review only: of a date before it they say nothing, unless it is asked as known then. */
export const youngCarerReviewed: Fact = {
  ...open,
  code: "young_carer_reviewed",
  title: "Reviewed in 12 months",
  plain: "The last review told of was in the 12 months to the date.",
  sql: `coalesce(p.reviewed_on <= p.as_at AND p.reviewed_on >= ${twelveMonthsSql("p.as_at")}, false)`,
};

export const monthsSupported: Fact = {
  ...open,
  code: "months_supported",
  title: "Months supported",
  plain: "Whole months open to the young carers' service, the date itself included.",
  kind: "number",
  sql: "p.months_supported",
};

export const youngCarerDistrict: Fact = {
  ...told,
  code: "young_carer_district",
  title: "District of the young carer",
  plain:
    "The district the young carers' service records, by its code or name; a word that is neither is not known.",
  kind: "category",
  sql: "p.district",
  needs: [...needs, "reference_areas"],
  isBreakdown: true,
};
