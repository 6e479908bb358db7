import { date, integer, recordTable, text, yesNo } from "../recordTable";

/** Young carers: referred, assessed, supported. */
export const youngCarers = recordTable({
  name: "young_carers",
  doc: "Young carers: referred, assessed, supported",
  about: "child",
  key: ["referred_on"],
  columns: {
    referred_on: date("day referred"),
    referred_by: text("who asked for support"),
    assessed_on: date("day of the young carer's assessment; null: awaiting it"),
    supported_from: date("first day open to the service"),
    supported_to: date("last day; null: still open"),
    reviewed_on: date("day of the last review"),
    transition_assessed_on: date("day of the assessment for adult life"),
    cared_for_need: text("main need of the person cared for"),
    parent_mental_health: yesNo("whether a parent's poor mental health is a reason, main or not"),
    hours_a_week: integer("hours of care given in a week"),
    emergency_plan: yesNo("whether there is a plan in case of emergency"),
    counselling_referred_on: date("day referred to counselling"),
    district: text("district or locality"),
  },
});
