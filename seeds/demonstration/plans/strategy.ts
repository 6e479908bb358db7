import type { Plan } from "./plan";

/** The plan of several years that all others serve. */
export const STRATEGY: Plan = {
  ...{ code: "CYPP", title: "Children and Young People's Plan 2016 to 2019", kind: "STRATEGIC PLAN" },
  ...{ ledBy: "Children's Trust", from: "2016-04-01", to: "2019-03-31", approvedOn: "2016-05-31" },
  ...{ document: "Children and Young People's Plan 2016 to 2019", place: "programmes" },
  rows: `
    1 | programme | | 1 | Supporting children, families and communities to become more resilient
    2 | programme | | 2 | Promoting healthy outcomes and giving children the best start in life
    3 | programme | | 3 | Improving emotional health and wellbeing
    4 | programme | | 4 | Building skills for life
    5 | programme | | 5 | Providing help early and effectively
    6 | programme | | 6 | Achieving effective multi-agency support for more vulnerable children and young people and developing an excellent children's social work service
    7 | programme | | 7 | Embedding a think family approach across the workforce
  `,
};
