import type { Plan } from "./plan";

/** What the inspection of autumn 2017 asks for. */
export const INSPECTION_2018: Plan = {
  ...{ code: "INSPECTION-2018", title: "Recommendations of the inspection of autumn 2017" },
  ...{ kind: "RECOMMENDATIONS", ledBy: "Inspectorate", approvedOn: "2018-01-22" },
  ...{ document: "Inspection report January 2018", report: "Inspection report January 2018" },
  note: "Which recommendation a paragraph leads to is not printed: a reader says. To paragraphs 52 and 63 none answers.",
  rows: `
    1 | recommendation | | 1 | Ensure that capacity in the senior management team is sufficient to address what has made social work practice inconsistent | | | | | | leadership | | | | 79
    2 | recommendation | | 2 | Ensure that scrutiny and oversight by managers, child protection chairs and independent reviewing officers bring about positive change for children | | | | | | management oversight | | | | 88 94
    3 | recommendation | | 3 | Ensure that plans and reviews focus on outcomes and rest on an up-to-date, holistic assessment that includes ethnicity, identity and cultural needs | | | | | | plans and assessments | | | | 47 70
    4 | recommendation | | 4 | Develop effective systems with partners for the support and oversight of all children kept in police custody | | | | | | police | | | | 20
    5 | recommendation | | 5 | Improve strategy discussions: joint investigations planned, actions completed in time, contingency planning clear | | | | | | strategy discussions | | | | 19
    6 | recommendation | | 6 | Ensure that return home interviews are timely and good enough to inform planning and risk reduction | | | | | | missing children | | | | 30
    7 | recommendation | | 7 | Ensure that tools for children at risk of sexual exploitation are used consistently, for safety planning and trend analysis | | | | | | exploitation | | | | 31 87
    8 | recommendation | | 8 | Ensure that children within the child protection process have timely access to advocacy | | | | | | advocacy | | | | 26
    9 | recommendation | | 9 | Ensure that homeless 16 and 17 year olds are advised of their right to become looked after and supported as children in need | | | | | | homelessness | | | | 33
    10 | recommendation | | 10 | Improve the timeliness and standards of work with families in pre-proceedings | | | | | | pre-proceedings | | | | 40
    11 | recommendation | | 11 | Ensure that there are enough foster homes and a range of quality placements | | | | | | placements | | | | 42 86
    12 | recommendation | | 12 | Ensure that initial health assessments are timely and that emotional and mental health needs are recognised and addressed | | | | | | health | | | | 50 72 80
    13 | recommendation | | 13 | Ensure that care leavers are supported to live independently and are engaged in purposeful activity | | | | | | care leavers | | | | 71 75
  `,
};
