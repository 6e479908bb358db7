import { FORWARD_PLAN } from "./forwardPlan";
import type { Plan } from "./plan";

/** The plan for the most deprived district, with a target or two for each priority. */
const OPPORTUNITY_AREA: Plan = {
  ...{ code: "OPPORTUNITY-AREA", title: "Opportunity area delivery plan", kind: "STRATEGIC PLAN" },
  ...{ ledBy: "Opportunity Area partnership board", from: "2017-09-01", to: "2020-03-31" },
  ...{ approvedOn: "2017-10-01", document: "Opportunity area plan", body: "Council" },
  rows: `
    1 | priority | | 1 | A great start in life | | | | eyfs_gld_pct OA-2 | | | 70% with a good level of development by 2020
    2 | priority | | 2 | Educational excellence | | | | ks2_pupil_premium_gap_pp ks4_pupil_premium_gap_pp OA-3 OA-4 | | | The disadvantaged gap is halved
    3 | priority | | 3 | Transition to adulthood | | | | participation_eet_pct OA-5 | | | All leavers into education, employment or training
    4 | priority | | 4 | Skills for employment | | | | oa_school_work_experiences_count OA-1 | | | Four experiences of work per pupil
  `,
};

const BOARD_PRIORITIES: Plan = {
  ...{
    code: "BOARD-PRIORITIES",
    title: "Priorities of the corporate parenting board 2017/18",
    kind: "PRIORITIES",
  },
  ...{ ledBy: "Corporate Parenting Board", from: "2017-04-01", to: "2018-03-31", approvedOn: "2018-03-31" },
  ...{ document: "Corporate parenting report 2017/18", place: "section 6" },
  rows: `
    1 | priority | | | Every councillor and officer understands their corporate parenting responsibilities | | | | COUNCIL-REQUESTS/3 cp_board_member_training_pct
    > 43 of 55 councillors are trained.
    2 | priority | | | Understanding the individual nature of those looked after and leaving care
    3 | priority | | | Enough safe, stable placements with carers best able to meet their needs | | | | cla_placement_stable_2y_pct
    4 | priority | | | They are involved in decisions about their lives and services | | | | COUNCIL-REQUESTS/4
    5 | priority | | | Access to additional services, for successful transitions to adulthood
    6 | priority | | | Improvement in education and health outcomes
    > The virtual school employs a worker for those after 16. More work is required on the timeliness of health assessments.
  `,
};

const COUNCIL_REQUESTS: Plan = {
  ...{ code: "COUNCIL-REQUESTS", title: "Requests of the corporate parenting board to the council" },
  ...{ kind: "RECOMMENDATIONS", ledBy: "Corporate Parenting Board", approvedOn: "2018-03-31" },
  ...{
    document: "Corporate parenting report 2017/18",
    place: "section 2",
    report: "Corporate parenting report 2017/18",
  },
  rows: `
    1 | recommendation | | 1 | Training is mandatory for all councillors on the board
    2 | recommendation | | 2 | Councillors who miss three consecutive meetings are reported to group leads
    3 | recommendation | | 3 | District councillors are invited to the board on housing and leisure
    4 | recommendation | | 4 | The young people are thanked for their work
  `,
};

const COUNCILS_PRIORITIES: Plan = {
  ...{ code: "COUNCILS-PRIORITIES", title: "Priorities of the in care and leaving care councils 2018/19" },
  ...{ kind: "PRIORITIES", ledBy: "In Care Council and Leaving Care Council", from: "2018-04-01" },
  ...{
    to: "2019-03-31",
    approvedOn: "2018-04-01",
    document: "Corporate parenting report 2017/18",
    place: "appendix A",
  },
  rows: `
    1 | heading | | | Where you live
    1.1 | priority | 1 | | Quality assurance
    2 | heading | | | Voice of the child
    2.1 | priority | 2 | | Work closely with the sub group
    2.2 | priority | 2 | | Continuous feedback
    3 | heading | | | Education
    3.1 | priority | 3 | | Make them aware of us
    3.2 | priority | 3 | | Get consulted on a kite mark
    4 | heading | | | Health
    4.1 | priority | 4 | | Redesign the leaflet for health assessments
    5 | heading | | | Leaving care
    5.1 | priority | 5 | | Access to leisure
    5.2 | priority | 5 | | Work with the care leavers' offer
  `,
};

const REVIEW: Plan = {
  ...{
    code: "QUALITY-REVIEW",
    title: "Quality and performance review of young carers, January to March 2018",
  },
  ...{ kind: "REVIEW", ledBy: "Operational Manager Targeted Youth Service", from: "2018-01-01" },
  ...{ to: "2018-03-31", approvedOn: "2018-04-30", document: "Quality and performance review March 2018" },
  rows: `
    W | section | | | The workforce
    W1 | finding | W | | What is working well: all have an assessment and regular contact
    W2 | finding | W | | What are we worried about: a post is empty and its hours are reduced
    W3 | action | W | | What needs to happen: replace the worker; this is underway | | | Operational Manager Targeted Youth Service
    C | section | | | Casework practice
    C1 | finding | C | | What is working well: all have a plan in case of emergency; cases are audited
    C2 | finding | C | | What are we worried about: cases open to social care do not appear on reports
    C3 | action | C | | What needs to happen: move recording to the module for young carers | | | Operational Manager Targeted Youth Service | YOUNG-CARERS/4~
    S | section | | | Service performance in the last quarter
    S1 | finding | S | | What is working well: 175 young carers are open to the project
    S2 | finding | S | | What are we worried about: few referrals from schools and doctors
    S3 | action | S | | What needs to happen: a training event for leaders of schools | June 2018 | | Operational Manager Targeted Youth Service; Health Promotion Manager @ Public health | yc_training_event_delegates YC-1 YOUNG-CARERS/3~
    F | section | | | Feedback and involvement of users and partners
    F1 | finding | F | | What is working well: the new pathway to adult services
    F2 | finding | F | | What are we worried about: lack of transition assessments
    F3 | action | F | | What needs to happen: a safeguarding policy and a memorandum of understanding | | | Operational Manager Targeted Youth Service | YOUNG-CARERS/1~
  `,
};

const WORK_PROGRAMME: Plan = {
  ...{ code: "WORK-PROGRAMME", title: "Work programme of the scrutiny committee", kind: "FORWARD PLAN" },
  ...{ ledBy: "Scrutiny committee for children and families", from: "2018-05-18", to: "2018-12-07" },
  ...{ approvedOn: "2018-05-18", document: "Scrutiny papers May 2018", body: "Council" },
  rows: `
    M1 | heading | | | 18 May 2018
    1 | action | M1 | | Opportunity area | 18 May 2018 | | Strategic Manager Early Years and Schools | TRACKER/4~
    2 | action | M1 | | Young carers update | 18 May 2018 | | Strategic Manager; Operational Manager Targeted Youth Service | TRACKER/6~
    3 | action | M1 | | Response to the inspection | 18 May 2018 | | Deputy Director Children's Services | P6/1~
    M2 | heading | | | 15 June 2018
    4 | action | M2 | | Children and Young People's Plan, year 2 quarter 4 | 15 June 2018 | | Performance Manager
    5 | action | M2 | | 30 hour places | 15 June 2018 | | Early Years Manager
    6 | action | M2 | | Update on the peer review of special needs | 15 June 2018 | | Strategic Manager Special Needs | TRACKER/8~
    M3 | heading | | | 20 July 2018
    7 | action | M3 | | Annual report on feedback | 20 July 2018 | | Customer Experience Manager
    M4 | heading | | | 14 September 2018
    8 | action | M4 | | Children and Young People's Plan, year 3 quarter 1 | 14 September 2018 | | Performance Manager
    9 | action | M4 | | Report of the information team | 14 September 2018 | | Service Manager Information | TRACKER/9~
    M5 | heading | | | 19 October 2018
    M6 | heading | | | 16 November 2018
    10 | action | M6 | | Children and Young People's Plan, year 3 quarter 2 | 16 November 2018 | | Performance Manager
    11 | action | M6 | | Drug and alcohol safeguarding concerns in families | 16 November 2018 | | Public Health Coordinator @ Public health | TRACKER/3~
    M7 | heading | | | 7 December 2018
  `,
};

const NINE_POINTS: Plan = {
  ...{ code: "NINE-POINTS", title: "Nine-point improvement plan of 2015", kind: "ACTION PLAN" },
  ...{
    ledBy: "Director of Children's Services",
    approvedOn: "2015-06-30",
    document: "Inspection report January 2018",
  },
  ...{
    note: "The report mentions a plan of nine points and lists none of them, so it has no rows.",
    rows: "",
  },
};

const RISKS: Plan = {
  ...{ code: "RISKS", title: "Corporate risk register", kind: "RISK REGISTER", ledBy: "Cabinet" },
  ...{ approvedOn: "2017-06-14", document: "Cabinet report June 2017" },
  rows: `
    ORG0009 | risk | | ORG0009 | Safeguarding children: score 20
  `,
};

export const OTHER_PLANS: readonly Plan[] = [
  ...[OPPORTUNITY_AREA, BOARD_PRIORITIES, COUNCIL_REQUESTS, COUNCILS_PRIORITIES, REVIEW],
  ...[WORK_PROGRAMME, FORWARD_PLAN, NINE_POINTS, RISKS],
];
