import type { Records, Row, Subjects } from "../theme";
import type { Adopter, History, Plan } from "./history";

/** What the case system, the return and the adoption service hold, by table. */
export const recordsOf = (history: History, { local: subject }: Subjects): Records => ({
  children: history.header ? [{ subject, sex: history.header.sex, born_on: history.header.bornOn }] : [],
  care_episodes: history.episodes.map(({ start, reason, legal, place, postcode, end, ceased }) => ({
    ...{ subject, started_on: start, reason_started: reason, legal_status: legal, placement_type: place },
    ...{ home_postcode: postcode, placement_postcode: postcode, ended_on: end, reason_ended: ceased },
  })),
  permanence_milestones: history.plans.map((plan, index) => ({ subject, ...milestonesOf(plan, index) })),
  placement_disruptions: history.disruptions.map(({ on, what }) => ({
    ...{ subject, disrupted_on: on, placement: what },
  })),
  looked_after_care_plans: history.carePlans.map(({ from, to, aim }) => ({
    ...{ subject, started_on: from, ended_on: to, adoption: aim === "adoption" },
    ...{ long_term_fostering: aim === "long_term_fostering" || null, other_plan: aim === "other_plan" },
  })),
  child_plans: history.permanencePlans.map(({ from, completed, to }) => ({
    ...{ subject, kind: "permanence", started_on: from, completed_on: completed, ended_on: to },
  })),
  annex_a_adopters: history.adopters.map((adopter, index) => adopterRow(adopter, subject, index)),
  adoption_support_requests: history.requests.map(({ asked, kind, decision, from, to }, index) => ({
    ...{
      reference: `${subject}-${index}`,
      requested_on: asked,
      kind,
      decision,
      started_on: from,
      ended_on: to,
    },
  })),
});

const milestonesOf = (plan: Plan, index: number): Row => ({
  ...{ permanence_id: `P${index}`, decided_on: plan.decided, placement_order_on: plan.authority },
  ...{
    foster_to_adopt_placed_on: plan.fosteredForAdoption,
    matched_on: plan.matched,
    placed_on: plan.placed,
  },
  ...{
    order_on: plan.ordered,
    order_kind: plan.order,
    reversed_on: plan.reversed,
    reversed_reason: plan.reason,
  },
  ...{ adopted_by_carer: plan.byCarer, fostered_by_adopters_on: plan.fostered },
  ...{ in_sibling_group: plan.hasSiblings, siblings_apart: plan.apart },
});

const adopterRow = ({ stages, ...adopter }: Adopter, subject: string, index: number): Row => ({
  ...{ adopter: `${subject}-${index}`, family: adopter.family && `${subject}-F${adopter.family}` },
  fostering_for_adoption: adopter.fosters === null ? null : adopter.fosters ? "yes" : "no",
  ...{ stage1_started_on: stages[0], stage1_ended_on: stages[1] },
  ...{ stage2_started_on: stages[2], stage2_ended_on: stages[3] },
  ...{ approved_on: adopter.approved, matched_on: adopter.matched },
  ...{ ordered_on: adopter.ordered, left_on: adopter.left },
});
