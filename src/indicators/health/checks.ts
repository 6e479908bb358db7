import { PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import {
  dentalCheckIn12Months,
  developmentChecksUpToDate,
  immunisationsUpToDate,
} from "../facts/health/checks";
import {
  misuseIntervention,
  registeredWithDentist,
  registeredWithGp,
  substanceMisuse,
} from "../facts/health/services";
import { age } from "../facts/person/person";
import { monthsLookedAfter } from "../facts/placement/placement";
import { lookedAfter } from "../populations/placements/lookedAfter";

const share = { population: lookedAfter, scale: PERCENT } as const;
const forAYear = { fact: monthsLookedAfter, atLeast: 12 };
const dfe = "DfE, Children looked after in England, health outcomes (SSDA903 items of OC2)";
const guidance = "Promoting the health and well-being of looked-after children (DfE and DoH, 2015)";

export const dentalChecks = defineIndicator({
  ...share,
  code: "cla_dental_check_pct",
  title: "Dental checks",
  plain:
    "Of the children looked after for 12 months or more on the date, those whose teeth were checked by a dentist in the last 12 months.",
  reference: `${dfe}, TEETH_CHECK; LAIT. Taken to be the tile of the board dashboard of March 2018 whose label is lost (the same children as the review health assessments)`,
  among: [forAYear],
  counted: [{ fact: dentalCheckIn12Months, is: true }],
  direction: "up",
});

export const immunisations = defineIndicator({
  ...share,
  code: "cla_immunisation_up_to_date_pct",
  title: "Immunisations up to date",
  plain:
    "Of the children looked after for 12 months or more on the date, those of whom it was last told that their immunisations are up to date.",
  reference: `${dfe}, IMMUNISATIONS`,
  among: [forAYear],
  counted: [{ fact: immunisationsUpToDate, is: true }],
  direction: "up",
});

export const developmentChecks = defineIndicator({
  ...share,
  code: "cla_development_checks_pct",
  title: "Development checks up to date",
  plain:
    "Of the children under 5 looked after for 12 months or more on the date, those whose last development check that fell due was done.",
  reference: `${dfe}, HEALTH_CHECK (children under 5); Healthy Child Programme`,
  among: [forAYear, { fact: age, atMost: 4 }],
  counted: [{ fact: developmentChecksUpToDate, is: true }],
  direction: "up",
});

export const substanceMisuseShare = defineIndicator({
  ...share,
  code: "cla_substance_misuse_pct",
  title: "Substance misuse identified",
  plain:
    "Of the children looked after for 12 months or more on the date, those found to misuse a substance in the last 12 months.",
  reference: `${dfe}, SUBSTANCE_MISUSE`,
  among: [forAYear],
  counted: [{ fact: substanceMisuse, is: true }],
  direction: "down",
});

export const misuseInterventionShare = defineIndicator({
  ...share,
  code: "cla_substance_misuse_help_pct",
  title: "Intervention for substance misuse received",
  plain:
    "Of the children looked after for 12 months or more on the date and found to misuse a substance in the last 12 months, those who received an intervention for it.",
  reference: `${dfe}, INTERVENTION_RECEIVED`,
  among: [forAYear, { fact: substanceMisuse, is: true }],
  counted: [{ fact: misuseIntervention, is: true }],
  direction: "up",
});

export const gpRegistration = defineIndicator({
  ...share,
  code: "cla_gp_registered_pct",
  title: "Registered with a general practice",
  plain: "Of the children looked after on the date, those on the list of a general practice.",
  reference: guidance,
  among: [],
  counted: [{ fact: registeredWithGp, is: true }],
  direction: "up",
});

export const dentistRegistration = defineIndicator({
  ...share,
  code: "cla_dentist_registered_pct",
  title: "Registered with a dentist",
  plain: "Of the children looked after on the date, those on the list of a dentist.",
  reference: guidance,
  among: [],
  counted: [{ fact: registeredWithDentist, is: true }],
  direction: "up",
});
