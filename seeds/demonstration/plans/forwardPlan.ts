import type { Plan } from "./plan";

/** Every decision to come, whatever it is about: the date with who decides as one cell, as it is printed. */
export const FORWARD_PLAN: Plan = {
  ...{ code: "FORWARD-PLAN", title: "Forward plan of key decisions", kind: "FORWARD PLAN", ledBy: "Cabinet" },
  ...{ from: "2018-05-02", approvedOn: "2018-05-09", document: "Scrutiny papers May 2018", body: "Council" },
  ...{ place: "cabinet forward plan" },
  note: "28 entries. Of those that print a name and no role the owner is the contact officer; places are left out.",
  rows: `
    FP-18-03-07 | action | | FP/18/03/07 | New special school: consultancy services | 2 May 2018 Cabinet Member for Children and Families | | Project Manager Property
    FP-17-01-04 | action | | FP/17/01/04 | Temporary labour: award of contract (part exempt) | 2 May 2018 Cabinet | | Service Manager Commercial and Procurement
    FP-18-02-07 | action | | FP/18/02/07 | Transport implementation plan of one year: adoption and publishing | 2 May 2018 Cabinet | | Contact officer
    FP-18-02-11 | action | | FP/18/02/11 | Capital investment programme 2018/19 | 2 May 2018 Cabinet | | Service Manager Chief Accountant
    FP-18-03-05 | action | | FP/18/03/05 | Disposal of county farms | 3 May 2018 Cabinet Member for Resources and Economic Development | | Estates Manager
    NON-KEY | action | | NON-KEY DECISION | Strategy for the management of the county farms estate | Not before 14th May 2018 Commercial & Business Services Director | | Head of Property
    FP-18-02-08 | action | | FP/18/02/08 | Joint transport strategy of the county town | Not before 21st May 2018 Cabinet Member for Highways and Transport | | Contact officer
    FP-18-04-01 | action | | FP/18/04/01 | Council offices: first enabling works (part exempt) | Not before 21st May 2018 Commercial & Business Services Director | | Commercial and Business Services Director
    FP-17-09-04 | action | | FP/17/09/04 | Aerospace centre: acceptance of European funding | Not before 21st May 2018 Director of Finance, Legal and Governance, Director of Commissioning and Lead Commissioner for Economic Community Infrastructure | | Commissioning Manager Economy and Planning
    FP-18-02-01 | action | | FP/18/02/01 | Superfast broadband, second phase: further grant funding | Not before 21st May 2018 Director of Commissioning and Lead Commissioner for Economic Community Infrastructure, Director of Finance, Legal and Governance | | Economic Development Officer
    FP-18-01-03 | action | | FP/18/01/03 | Base for autism at a school: award of contract (part exempt) | Not before 21st May 2018 Cabinet Member for Children and Families | | Project Manager Property
    FP-18-03-04 | action | | FP/18/03/04 | Traffic signals at a junction: procurement | Not before 21st May 2018 Cabinet Member for Highways and Transport | | Service Commissioning Manager
    FP-18-03-06 | action | | FP/18/03/06 | Community leisure services after 2019 | Not before 21st May 2018 Cabinet Member for Corporate and Community Services, Cabinet Member for Resources and Economic Development | | Strategic Commissioning Manager Community Infrastructure
    FP-18-04-03 | action | | FP/18/04/03 | Maintenance of the corporate estate: own team and new contracts (part exempt) | Not before 21st May 2018 Commercial & Business Services Director | | Head of Property
    FP-17-12-02 | action | | FP/17/12/02 | Bus lane enforcement: award of contract (part exempt) | Not before 28th May 2018 Cabinet Member for Highways and Transport | | Service Manager Traffic Management
    FP-17-08-01 | action | | FP/17/08/01 | Disposal of surplus farm land (part exempt) | Not before 4th Jun 2018 Cabinet Member for Resources and Economic Development | | Estates Manager
    FP-18-04-06 | action | | FP/18/04/06 | Growth hub: procurement | Not before 4th Jun 2018 Director of Commissioning and Lead Commissioner for Economic Community Infrastructure | | Service Manager Economic Policy
    FP-18-04-19 | action | | FP/18/04/19 | Two new academies | Not before 4th Jun 2018 Cabinet Member for Children and Families, Commercial & Business Services Director | | Service Manager Schools Commissioning
    FP-17-11-05 | action | | FP/17/11/05 | Customer feedback: annual reports 2017/18 | 13 Jun 2018 Cabinet | | Contact officer
    FP-18-03-08 | action | | FP/18/03/08 | Business plan of the council for three years | 13 Jun 2018 Cabinet | | Executive Assistant Policy and Research
    FP-18-04-05 | action | | FP/18/04/05 | Consultation on the draft air quality statement | 13 Jun 2018 Cabinet | | Public Health Specialist @ Public health
    FP-18-04-02 | action | | FP/18/04/02 | Future of support in sheltered housing | Not before 25th Jun 2018 Cabinet Member for Adult Social Care | | Senior Commissioning Officer
    FP-18-04-04 | action | | FP/18/04/04 | Learning disability service in one district: award of contract | Not before 25th Jun 2018 Cabinet Member for Adult Social Care | | Strategic Commissioning Manager
    FP-18-02-09 | action | | FP/18/02/09 | Road safety strategy | 9 Jul 2018 Cabinet | | Contact officer
    FP-18-04-07 | action | | FP/18/04/07 | Children and Young People's Plan: report on progress of year 2 | 9 Jul 2018 Cabinet | | Director of Children's Services | CYPP/6~
    FP-18-05-02 | action | | FP/18/05/02 | All age drug and alcohol treatment: award of contract | 9 Jul 2018 Cabinet | | Public Health Coordinator @ Public health
    FP-18-05-01 | action | | FP/18/05/01 | Code of practice for highway infrastructure | 9 Jul 2018 Cabinet | | Highways Asset Improvement Officer
    FP-18-04-08 | action | | FP/18/04/08 | Two new academies: schools | Not before 3rd Sep 2018 Commercial & Business Services Director, Cabinet Member for Children and Families | | Service Manager Schools Commissioning
  `,
};
