import type { Plan } from "./plan";

/** What the inspection of early 2015 asks of the authority. */
export const INSPECTION_2015: Plan = {
  ...{ code: "INSPECTION-2015", title: "Recommendations of the inspection of 2015 to the authority" },
  ...{ kind: "RECOMMENDATIONS", ledBy: "Inspectorate", approvedOn: "2015-03-27" },
  ...{ document: "Inspection report March 2015", report: "Inspection report March 2015" },
  rows: `
    P | heading | | | Priority and immediate action
    1 | recommendation | P | 1 | Stability in the senior leadership team and stronger corporate governance | | | | | | leadership
    2 | recommendation | P | 2 | Capacity across the workforce, so that caseloads are reduced | | | | | | workforce
    3 | recommendation | P | 3 | Stronger management oversight of practice | | | | | | management oversight
    4 | recommendation | P | 4 | Partners fulfil their duties toward vulnerable children | | | | | | partners
    5 | recommendation | P | 5 | Information about missing children and exploitation is collated, shared and tracked | | | | | | exploitation
    6 | recommendation | P | 6 | Safe and well checks and return home interviews are routinely undertaken | | | | | | missing children
    7 | recommendation | P | 7 | Early help strategy and thresholds, to reduce re-referrals | | | | | | early help
    8 | recommendation | P | 8 | A range of placement choices, fewer school moves | | | | | | placements
    9 | recommendation | P | 9 | Reviewing officers challenge delay and drift | | | | | | management oversight
    A | heading | | | Areas for improvement
    10 | recommendation | A | 10 | Capacity of the designated officer | | | | | | allegations
    11 | recommendation | A | 11 | Each child in a family is assessed separately | | | | | | plans and assessments
    12 | recommendation | A | 12 | Risk is addressed before cases are closed | | | | | | case closure
    13 | recommendation | A | 13 | Records of planning meetings document decisions and actions | | | | | | strategy discussions
    14 | recommendation | A | 14 | Awareness of private fostering | | | | | | private fostering
    15 | recommendation | A | 15 | Skills for complex adoption cases | | | | | | adoption
    16 | recommendation | A | 16 | Capacity of the medical adviser | | | | | | adoption
    17 | recommendation | A | 17 | Use of the learning review for care leavers | | | | | | care leavers
    18 | recommendation | A | 18 | Range of accommodation for care leavers | | | | | | care leavers
    19 | recommendation | A | 19 | A pathway plan for all care leavers | | | | | | care leavers
    20 | recommendation | A | 20 | Health history for all care leavers | | | | | | health
    21 | recommendation | A | 21 | Initiatives in education, employment and training | | | | | | care leavers
  `,
};

/** What it asks of the board. */
export const BOARD_INSPECTION_2015: Plan = {
  ...{
    code: "BOARD-INSPECTION-2015",
    title: "Recommendations of the inspection of 2015 to the safeguarding board",
  },
  ...{ kind: "RECOMMENDATIONS", ledBy: "Inspectorate", approvedOn: "2015-03-27" },
  ...{ document: "Inspection report March 2015", report: "Inspection report March 2015", place: "board" },
  rows: `
    P | heading | | | Priority and immediate action
    159 | recommendation | P | 159 | Partners are consistently held to account | | | | | | partners
    160 | recommendation | P | 160 | Comprehensive arrangements for missing children and exploitation | | | | | | exploitation
    161 | recommendation | P | 161 | The early help strategy is driven more effectively | | | | | | early help
    162 | recommendation | P | 162 | The police contribute to strategy meetings and investigations | | | | | | strategy discussions
    A | heading | | | Areas for improvement
    163 | recommendation | A | 163 | Comprehensive performance information from partners | | | | | | information
    164 | recommendation | A | 164 | Scrutiny and challenge result in sustained improvements | | | | | | management oversight
    165 | recommendation | A | 165 | All partners attend and are engaged | | | | | | partners
    166 | recommendation | A | 166 | Thresholds are understood and applied consistently | | | | | | early help
    167 | recommendation | A | 167 | Lessons of audits and reviews improve practice | | | | | | management oversight
    168 | recommendation | A | 168 | Experiences and views of children inform the board | | | | | | advocacy
  `,
};
