import { assessedBeforeBirth, atEdgeOfCare, earlyHelpForNeglect } from "../facts/cohorts/need";
import { disability } from "../facts/person/disability";
import { age } from "../facts/person/person";
import { inEarlyHelp, privatelyFostered } from "../populations/need/support";
import { inNeed } from "../populations/need/inNeed";
import { assessments } from "../populations/need/referrals";
import { homeless } from "../populations/need/risk";
import type { NamedCohort } from "./namedCohort";

const REPORTS = "Ofsted inspection reports, March 2015 and January 2018";
const LAST_REPORT = "Ofsted inspection report, January 2018";

/** Children in need of help, by how they need it. */
export const needCohorts: readonly NamedCohort[] = [
  {
    code: "children_in_need",
    title: "Children in need",
    plain: "Open as a child in need on the date, those looked after or on a plan among them.",
    reference: REPORTS,
    population: inNeed,
    filter: { all: [] },
  },
  {
    code: "cin_disabled",
    title: "Disabled children in need",
    plain: "Open as a child in need on the date, with a disability recorded.",
    reference: "Scrutiny for Policies, Children and Families Committee, May 2018",
    population: inNeed,
    filter: { fact: disability, oneOf: ["DISABLED"] },
  },
  {
    code: "edge_of_care",
    title: "Young people at the edge of care",
    plain:
      "Open as a child in need on the date, aged 9 to 17, with the edge of care team or the adolescent team at work.",
    reference: LAST_REPORT,
    population: inNeed,
    filter: {
      all: [
        { fact: age, atLeast: 9, atMost: 17 },
        { fact: atEdgeOfCare, is: true },
      ],
    },
  },
  {
    code: "privately_fostered",
    title: "Privately fostered children",
    plain: "In a private fostering arrangement on the date.",
    reference: REPORTS,
    population: privatelyFostered,
    filter: { all: [] },
  },
  {
    code: "homeless_16_17",
    title: "Homeless young people aged 16 and 17",
    plain: "Young people aged 16 and 17 who presented as homeless in the 12 months to the date.",
    reference: LAST_REPORT,
    population: homeless,
    filter: { all: [] },
  },
  {
    code: "early_help_neglect",
    title: "Early help because of neglect",
    plain: "In early help on the date, with neglect among the reasons told.",
    reference: `${LAST_REPORT}, improvement plan`,
    population: inEarlyHelp,
    filter: { fact: earlyHelpForNeglect, is: true },
  },
  {
    code: "assessed_unborn",
    title: "Babies assessed before birth",
    plain:
      "Children of whom an assessment was authorised in the 12 months to the date, before they were born.",
    reference: LAST_REPORT,
    population: assessments,
    filter: { fact: assessedBeforeBirth, is: true },
  },
];
