import { sexualExploitationRisk } from "../facts/cohorts/exploitation";
import { timesMissingIn12Months } from "../facts/cohorts/missing";
import { knownCase } from "../facts/need/inNeed";
import { missingFrom, timesMissing } from "../facts/need/missing";
import { incidents, missingChildren } from "../populations/need/missing";
import { atRiskOfExploitation, detentions } from "../populations/need/risk";
import { lookedAfter } from "../populations/placements/lookedAfter";
import type { NamedCohort } from "./namedCohort";

const REPORT = "Ofsted inspection report, March 2015";

const from = (code: string, words: string, place: string): NamedCohort => ({
  code: `missing_from_${code}`,
  title: `Children missing from ${words}`,
  plain: `Children who went missing from ${words} in the 12 months to the date.`,
  reference: REPORT,
  population: incidents,
  filter: { fact: missingFrom, oneOf: [place] },
});

const atRisk = (level: string): NamedCohort => ({
  code: `cse_risk_${level}`,
  title: `At ${level} risk of sexual exploitation`,
  plain: `At ${level} risk of sexual exploitation on the date, by the last screening for it, which has not ended.`,
  reference: `${REPORT} (screening tool)`,
  population: atRiskOfExploitation,
  filter: { fact: sexualExploitationRisk, oneOf: [level.toUpperCase()] },
});

/** Children who go missing, are at risk of exploitation, or are held by the police. */
export const missingCohorts: readonly NamedCohort[] = [
  from("home", "home", "HOME"),
  from("care", "their placement", "PLACEMENT"),
  from("school", "school", "SCHOOL"),
  {
    code: "missing_repeatedly",
    title: "Children looked after or in need who go missing repeatedly",
    plain:
      "Children who went missing at least twice in the 12 months to the date, and were looked after or in need the last time.",
    reference: REPORT,
    population: missingChildren,
    filter: {
      all: [
        { fact: timesMissing, atLeast: 2 },
        { fact: knownCase, is: true },
      ],
    },
  },
  {
    code: "at_exploitation_risk",
    title: "Children at risk of exploitation",
    plain: "At risk of exploitation of any kind on the date, by a screening that has not ended.",
    reference: REPORT,
    population: atRiskOfExploitation,
    filter: { all: [] },
  },
  atRisk("low"),
  atRisk("medium"),
  atRisk("high"),
  {
    code: "cla_cse_or_missing",
    title: "Looked after, at risk of sexual exploitation or of going missing",
    plain:
      "Looked after on the date, and at risk of sexual exploitation by the last screening for it, or missing at least once in the 12 months to the date.",
    reference: REPORT,
    population: lookedAfter,
    filter: {
      any: [
        { fact: sexualExploitationRisk, oneOf: ["LOW", "MEDIUM", "HIGH"] },
        { fact: timesMissingIn12Months, atLeast: 1 },
      ],
    },
  },
  {
    code: "police_custody",
    title: "Children detained in police custody",
    plain: "Children detained in police custody in the 12 months to the date.",
    reference: "Ofsted inspection report, January 2018, improvement plan",
    population: detentions,
    filter: { all: [] },
  },
];
