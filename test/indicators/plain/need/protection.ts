import { addDays, addMonths } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { haveLasted, workingDaysAfter } from "../calendar";
import type { Theme } from "../theme";
import { advocates, inConference, meetings } from "./conferences";
import { daysBetween, isOpen, ofEach, theme, told, within } from "./filed";
import { history } from "./protection.arbitrary";
import type { Enquiry, History, Plan } from "./protection.arbitrary";

const enquired = (is: (enquiry: Enquiry) => boolean) =>
  ofEach<History>((life, period) =>
    life.section47_enquiries
      .filter(({ started_on }) => within(started_on, period))
      .map((each) => told(life, each.started_on, is(each))),
  );

const conferred = (is: (enquiry: Enquiry) => boolean) =>
  ofEach<History>((life, period) =>
    life.section47_enquiries
      .filter(({ conference_held_on }) => within(conference_held_on, period))
      .map((each) => told(life, each.conference_held_on!, is(each))),
  );

const CATEGORIES: Readonly<Record<string, string>> = {
  NEG: "NEGLECT",
  EMO: "EMOTIONAL",
  PHY: "PHYSICAL",
  SAB: "SEXUAL",
  MUL: "MULTIPLE",
};
const categoryOf = (category: string | null) => ({ cp_category: CATEGORIES[category ?? ""] ?? "UNKNOWN" });
const latest = (plan: Plan) => plan.latest_category ?? plan.initial_category;
const isOurs = ({ other_authority }: Plan) => other_authority !== "yes";

/** The plan a child is on; those of other authorities are none. */
const planOn = ({ child_protection_plans }: History, on: IsoDate) =>
  child_protection_plans.filter((plan) => isOurs(plan) && isOpen(plan.started_on, plan.ended_on, on)).at(-1);

const onPlan = (is: (plan: Plan, life: History, on: IsoDate) => boolean, among: typeof is = () => true) =>
  ofEach<History>((life, { to }) => {
    const plan = planOn(life, to);
    if (!plan || !among(plan, life, to)) return [];
    return [told(life, to, is(plan, life, to), categoryOf(latest(plan)))];
  });

const ofCategory = (category: string) => onPlan((plan) => latest(plan) === category);

/** Whether each review of a plan due by a day was held by the day it was due; none were due: nothing. */
function reviewsOf(plan: Plan, life: History, on: IsoDate): boolean[] {
  const held = life.child_protection_conferences
    .filter(({ kind, held_on }) => kind === "review" && held_on && held_on > plan.started_on && held_on <= on)
    .map(({ held_on }) => held_on!)
    .sort();
  const clocks = [addMonths(plan.started_on, 3), ...held.map((review) => addMonths(review, 6))];
  return clocks.flatMap((due, index) => {
    const next = held[index];
    return due > on ? [] : [next !== undefined && next <= due];
  });
}

const isSeen = (_: Plan, life: History, on: IsoDate) =>
  life.statutory_visits.some(
    ({ kind, seen, visited_on }) =>
      kind === "child protection" &&
      seen === true &&
      visited_on !== null &&
      visited_on > addDays(on, -28) &&
      visited_on <= on,
  );

const begun = (is: (plan: Plan, life: History) => boolean) =>
  ofEach<History>((life, period) =>
    life.child_protection_plans
      .filter((plan) => isOurs(plan) && within(plan.started_on, period))
      .map((plan) => told(life, plan.started_on, is(plan, life), categoryOf(plan.initial_category))),
  );

const isSecond = (plan: Plan, life: History) =>
  (plan.previous_plans ?? 0) > 0 ||
  life.child_protection_plans.some(({ started_on }) => started_on < plan.started_on);

const finished = (is: (plan: Plan) => boolean) =>
  ofEach<History>((life, period) =>
    life.child_protection_plans
      .filter((plan) => isOurs(plan) && within(plan.ended_on, period))
      .map((plan) => ({
        ...told(life, plan.ended_on!, is(plan), categoryOf(latest(plan))),
        amount: daysBetween(plan.started_on, plan.ended_on!),
      })),
  );

/** Section 47 enquiries, child protection plans and conferences. */
export const protection: Theme<History> = theme({
  name: "protection",
  history,
  tables: [
    "section47_enquiries",
    "child_protection_plans",
    "child_protection_conferences",
    "statutory_visits",
    "advocacy_offers",
  ],
  own: ["conference_kind", "cp_category"],
  counts: {
    section47_count: enquired(() => true),
    section47_rate_per_10000: enquired(() => true),
    section47_conference_pct: enquired(({ conference_held_on }) => conference_held_on !== null),
    icpc_count: conferred(() => true),
    icpc_rate_per_10000: conferred(() => true),
    icpc_15wd_pct: conferred(
      ({ started_on, conference_held_on }) => conference_held_on! <= workingDaysAfter(started_on, 15),
    ),
    cp_plan_count: onPlan(() => true),
    cp_plan_rate_per_10000: onPlan(() => true),
    cp_open_2y_pct: onPlan(({ started_on }, _, on) => haveLasted(started_on, on, 24)),
    cp_reviews_on_time_pct: onPlan(
      (...plan) => reviewsOf(...plan).every(Boolean),
      (...plan) => reviewsOf(...plan).length > 0,
    ),
    cp_seen_28d_pct: onPlan(isSeen),
    cp_category_neglect_pct: ofCategory("NEG"),
    cp_category_emotional_pct: ofCategory("EMO"),
    cp_category_physical_pct: ofCategory("PHY"),
    cp_category_sexual_pct: ofCategory("SAB"),
    cp_category_multiple_pct: ofCategory("MUL"),
    cp_plan_started_count: begun(() => true),
    cp_second_plan_pct: begun(isSecond),
    cp_plan_ended_count: finished(() => true),
    cp_over_2y_pct: finished(({ started_on, ended_on }) => addMonths(started_on, 24) <= ended_on!),
    cp_plan_avg_days: finished(() => true),
    cp_conference_count: meetings("held_on", () => true),
    cp_conference_timely_pct: meetings(
      "due_on",
      ({ held_on, due_on }) => held_on !== null && held_on <= due_on!,
    ),
    cp_conference_participation_by_age: meetings(
      "held_on",
      ({ participation }) => !["PN4", "PN7"].includes(participation!),
      ({ participation }) => participation !== null && participation !== "PN0",
    ),
    cp_conference_quorate_pct: meetings(
      "held_on",
      ({ quorate }) => quorate === true,
      ({ quorate }) => quorate !== null,
    ),
    cp_advocacy_children_count: ofEach(advocates),
    cp_advocacy_offered_pct: ofEach((life, period) => inConference(life, period, "offered")),
    cp_advocacy_represented_pct: ofEach((life, period) => inConference(life, period, "used")),
    cp_child_took_part_pct: ofEach((life, period) => inConference(life, period, "heard")),
  },
});
