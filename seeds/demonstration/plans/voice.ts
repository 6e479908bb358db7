import type { Plan } from "./plan";

/** The work plan of the task group for the voice of the child. */
export const VOICE: Plan = {
  ...{ code: "VOICE", title: "Voice of the child task group work plan 2017/18", kind: "WORK PLAN" },
  ...{ partOf: "CYPP", ledBy: "Voice of the Child sub group", from: "2017-04-01", to: "2018-03-31" },
  ...{ approvedOn: "2018-03-31", document: "Corporate parenting report 2017/18", place: "appendix B (iii)" },
  ...{ statusWords: "rag", body: "Council" },
  rows: `
    O1 | objective | | 1) | Develop the participation strategy
    1 | action | O1 | | Toolkit of the participation strategy | June 2018 | \u0412 | Business Partnership Manager
    O2 | objective | | 2) | Increase participation
    2 | action | O2 | | Terms of reference of champions of the app | May 2018 | \u0410 | Strategic Manager CLA and Leaving Care
    3 | action | O2 | | The app in the induction of social workers | March 2018 | \u0410 | Strategic Manager Quality Assurance
    4 | action | O2 | | The app's version for disabled children, investigated and not pursued | March 2018 | G | Business Partnership Manager
    5 | action | O2 | | The app in the training of foster carers | March 2018 | G | Strategic Manager Quality Assurance
    > Discussions to take place. Action complete – the staff development officer pursues this.
    6 | action | O2 | | The virtual school in the app's group | March 2018 | A | Strategic Manager CLA and Leaving Care
    7 | action | O2 | | Baseline of the app's use in 2017/18 | March 2018 | \u0410 | Business Support Supervisor
    8 | action | O2 | | Advocates at conferences on an opt out basis | March 2018 | G | Service Manager Independent Reviewing Officers | cp_advocacy_offered_pct
    9 | action | O2 | | Baseline of participation by age range | April 2018 | A | Service Manager Independent Reviewing Officers; Community member @ Safeguarding Children Board; Advocacy provider | cp_advocacy_represented_pct
    10 | action | O2 | | Young people in recruitment | April 2018 | \u0410 | Participation Officer
    11 | action | O2 | | Interview questions for assessment centres | July 2018 | \u0410 | Business Partnership Manager; Participation Officer
    12 | action | O2 | | Interview training | May 2018 | \u0410 | Participation Officer
    13 | action | O2 | | Participation in reviews | May 2018 | A | Strategic Manager CLA and Leaving Care; Operations Manager CLA
    14 | action | O2 | | Minutes of reviews focused on the child | May 2018 | \u0410 | Senior Independent Reviewing Officers
    15 | action | O2 | | Monthly briefing | March 2018 | \u0410 | Participation Officer; Business Partnership Manager
    16 | action | O2 | | The councils at the board | Complete | \u0412 | Participation Officer
    O3 | objective | | 3) | Pledge and charter
    17 | action | O3 | | Refresh of the pledge | December 2018 | \u0391 | Participation Officer; Business Partnership Manager; Strategic Manager CLA and Leaving Care
    O4 | objective | | 4) | Understanding of the corporate parenting role
    18 | action | O4 | | Getting to know you events | March 2018 | \u0391 | Strategic Manager CLA and Leaving Care; Operations Manager CLA
    > 2018 dates to be provided for the March board: South 31/05/18 East 06/04/18
    19 | action | O4 | | Corporate parenting training | September 2018 | \u0391 | Business Partnership Manager
    O5 | objective | | 5) | Influence of the councils
    20 | action | O5 | | You said, we did | March 2018 | \u0391 | Business Partnership Manager; Participation Officer
    > Priorities of 2017/18 to be reviewed with realistic deadlines. March 2018 - young people will be asked whether they have been progressed.
    21 | action | O5 | | Develop the leaving care council | September 2018 | A | Business Partnership Manager; Participation Officer; Strategic Manager Quality Assurance; Leaving Care Council
    O6 | objective | | 6) | Living away from home pack
    22 | action | O6 | | Review of the pack and its distribution | | | Business Partnership Manager; Participation Officer
    23 | action | O6 | | Review of the paper pack | | A | Strategic Manager CLA and Leaving Care; Operations Manager CLA
  `,
};
