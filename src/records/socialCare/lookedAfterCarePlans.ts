import { date, recordTable, yesNo } from "../recordTable";

/** Care plans of looked after children with the permanence they aim at. Several aims at once are parallel planning; none: not agreed yet. */
export const lookedAfterCarePlans = recordTable({
  name: "looked_after_care_plans",
  doc: "Care plans of looked after children with the permanence they aim at. Several aims at once are parallel planning; none: not agreed yet",
  about: "child",
  key: ["started_on"],
  columns: {
    started_on: date("first day of the plan"),
    ended_on: date("last day; null: it stands"),
    remain_with_family: yesNo("remaining with the birth family, supported by short breaks"),
    return_in_month: yesNo("return to the birth family within one month"),
    return_in_six_months: yesNo("return to the birth family within six months"),
    return_eventually: yesNo("eventual return to the birth family"),
    long_term_with_relatives: yesNo("long-term placement with relatives or friends"),
    long_term_fostering: yesNo("long-term fostering until 18"),
    residential_until_independence: yesNo("residential placement until independence"),
    supported_living: yesNo("supported living in the community"),
    adoption: yesNo("adoption"),
    other_plan: yesNo("another plan"),
  },
});
