import type { Plan } from "./plan";

/** What the scrutiny committee asked for, by meeting. */
export const TRACKER: Plan = {
  ...{ code: "TRACKER", title: "Scrutiny outcome tracker", kind: "TRACKER", approvedOn: "2018-05-18" },
  ...{ ledBy: "Scrutiny committee for children and families", from: "2016-05-13" },
  ...{ document: "Scrutiny papers May 2018", statusWords: "tracker", body: "Council" },
  rows: `
    1 | action | | | Education of vulnerable children: a decision tree to be considered | | Pending | Director of Children's Services | | 2016-05-13
    2 | action | | | Financial changes to schools: continue to lobby | | Pending/On-going | Director of Children's Services | | 2017-01-27
    3 | action | | | Drug and alcohol safeguarding: update in 12 months | | Pending Nov 2018 | Public Health Coordinator @ Public health | | 2017-03-10
    4 | action | | | Opportunity area: update in 6 months | | Pending for May '18 | Strategic Manager Early Years and Schools | OPPORTUNITY-AREA/1~ | 2017-10-20
    5 | action | | | Commissioning: update on pathways to independence | | Completed at April 18 mtg | Strategic Commissioner | | 2017-11-17
    6 | action | | | Young carers: update for the meeting of March 2018 | | May '18 meeting | Strategic Manager; Operational Manager Targeted Youth Service | YOUNG-CARERS/1~ | 2017-11-17
    7 | action | | | Family based care: update in 6 months | | Pending | Strategic Commissioner | | 2018-01-26
    8 | action | | | Peer review of special needs: update at a future meeting | | Pending | To identify lead | | 2018-04-20
    9 | action | | | Information team: update in September 2018 | | Pending | To identify lead | | 2018-04-20
  `,
};
