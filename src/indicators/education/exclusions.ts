import { defineIndicator } from "../define";
import { PERCENT } from "../../disclosure/scales";
import { onVirtualSchoolRoll } from "../facts/education/education";
import { isPermanentExclusion } from "../facts/education/happenings";
import { suspendedInSchoolYear } from "../facts/education/schoolYearEvents";
import { childrenExcluded, exclusionsInCare } from "../populations/education/exclusionsInCare";
import { lookedAfter } from "../populations/placements/lookedAfter";

/** At least one suspension. */
export const suspendedShare = defineIndicator({
  code: "cla_fixed_term_exclusion_pct",
  title: "At least one suspension in the school year",
  plain:
    "Of the children looked after and on the virtual school roll on the date, those suspended (excluded for a fixed term) at least once in the school year so far; for a whole year ask at its end.",
  reference:
    "Ofsted inspection report, March 2015; DfE, Outcomes for children looked after: pupils with one or more suspensions (there of children looked after for 12 months)",
  population: lookedAfter,
  among: [{ fact: onVirtualSchoolRoll, is: true }],
  counted: [{ fact: suspendedInSchoolYear, is: true }],
  scale: PERCENT,
  direction: "down",
});

/** Permanent exclusions. */
export const permanentExclusions = defineIndicator({
  code: "cla_permanent_exclusion_count",
  title: "Permanent exclusions of children looked after",
  plain:
    "Permanent exclusions in the school year of children looked after on the day; those overturned or cancelled left out.",
  reference: "Ofsted inspection report, March 2015; DfE, Suspensions and permanent exclusions in England",
  population: exclusionsInCare,
  among: [{ fact: isPermanentExclusion, is: true }],
  counted: [],
  direction: "down",
  period: "ACADEMIC_YEAR",
});

/** Children excluded in the month. */
export const excludedInMonth = defineIndicator({
  code: "cla_excluded_count_monthly",
  title: "Children looked after excluded in the month",
  plain:
    "Children suspended or permanently excluded in the month while looked after, each counted once; exclusions overturned left out.",
  reference: "Corporate parenting report 2017-18 (monthly report to the virtual school)",
  population: childrenExcluded,
  among: [],
  counted: [],
  direction: "down",
  period: "MONTH",
});
