import type { Plan } from "./plan";

/** The young carers' plan: one cell holds a colour, a date or word, and once an arrow. */
export const YOUNG_CARERS: Plan = {
  ...{
    code: "YOUNG-CARERS",
    title: "Young carers strategic action plan",
    kind: "ACTION PLAN",
    partOf: "CYPP",
  },
  ...{ ledBy: "Scrutiny committee for children and families", from: "2017-04-01", approvedOn: "2018-05-18" },
  ...{ document: "Young carers action plan", statusWords: "young carers", body: "Council" },
  rows: `
    1 | action | | 1 | Memorandum of understanding that describes no wrong door for young carers | | Amber Ongoing | Strategic Manager; Senior Commissioning Officer | CYPP/1 CYPP/7 | | | No care package relies on children
    > An item now stands on every area panel. The safeguarding policy is in draft.
    2 | action | | 2 | Councillor as young carer champion | | Amber 17/11/17 | Young Carers' Forum; Professional Practitioner | CYPP/1 CYPP/7 | | | Awareness is raised
    > Role description is completed. Councillors have been identified and have met the forum.
    3 | action | | 3 | Training programmes for education, health and social care | | Amber June 2018 | Health Promotion Manager @ Public health; Professional Practitioner | CYPP/1 CYPP/7 yc_training_event_delegates YC-1 | | | Professionals recognise the role
    > Event planned for June 2018, with 100 delegates invited.
    4 | action | | 4 | Protocols for collecting and sharing information | | Amber January 2018 | Information Manager Youth Offending; Operational Manager Targeted Youth Service | CYPP/1 CYPP/7 | | | Young carers only have to tell their story once
    > Contact made and costs identified. Slow progress is being made.
    5 | action | | 5 | Impact of financial plans on young carers | | Green complete | Strategic Manager | CYPP/1 CYPP/7 | | | Access to support is maintained
    6 | heading | | 6 | Support schools and colleges to...
    6.1 | action | 6 | 6.1 | a) Processes that identify young carers | | Green Ongoing | Professional Practitioner | CYPP/1 CYPP/7 | | | Young carers are identified
    > Pilot project with 4 schools started April 2017.
    6.2 | action | 6 | 6.2 | b) Whole school approach | | Amber June 2018 | Health Promotion Manager @ Public health | CYPP/1 CYPP/7 | | | Young carers can speak without fear
    > Training will be delivered in June 2018
    7 | action | | 7 | Doctors think family | | Amber March 2018 | To identify lead | CYPP/1 CYPP/7 | | | Doctors make timely referrals
    > Draft policy underway. Assessments are said to be prohibitive to a referral.
  `,
};
