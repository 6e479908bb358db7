import { addMonths, ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { periodsOfCare } from "../care/periodsOfCare";
import type { Count } from "../theme";
import { isBy, isIn } from "./days";
import { codeOf, groupOn } from "./group";
import type { Told } from "./group";
import type { History, Plan } from "./history";
import { careOf } from "./inCare";

const daysFrom = (from: IsoDate, to: IsoDate) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Plans with a milestone in the period: a member each, on the day it was reached. */
const reached =
  (
    milestone: (plan: Plan) => IsoDate | null,
    tell: (plan: Plan, history: History, on: IsoDate) => (Partial<Told> & { group?: object }) | null,
  ): Count<History> =>
  (history, period) =>
    history.plans.flatMap((plan) => {
      const on = milestone(plan);
      const told = isIn(on, period) ? tell(plan, history, on) : null;
      return told
        ? [{ counted: true, ...told, group: { ...groupOn(history.header, on!), ...told.group } }]
        : [];
    });

const orderOf = ({ order }: Plan) => ({
  permanence_order: order === "child arrangements order" ? "CHILD_ARRANGEMENTS" : codeOf(order),
});

type Measured = (plan: Plan, history: History) => number | undefined;

/** Adoption orders, with a number or a test of each. */
const adopted = (tell: (plan: Plan, history: History, on: IsoDate) => Partial<Told> | null) =>
  reached(
    ({ ordered }) => ordered,
    (plan, history, on) => {
      const told = plan.order === "adoption" ? tell(plan, history, on) : null;
      return told && { ...told, group: orderOf(plan) };
    },
  );

const averaged = (measured: Measured) =>
  adopted((plan, history) => {
    const amount = measured(plan, history);
    return amount === undefined ? {} : { amount };
  });

/** The start of the last period of care begun by the day the child moved in, where that was by the order. */
function enteredCare({ placed, ordered }: Plan, history: History): IsoDate | undefined {
  if (placed === null || placed > ordered!) return undefined;
  return periodsOfCare(careOf(history))
    .map(({ start }) => start)
    .filter((start) => start <= placed)
    .sort()
    .at(-1);
}

const toMovingIn: Measured = (plan, history) => {
  const entered = enteredCare(plan, history);
  return entered === undefined ? undefined : daysFrom(entered, plan.placed!);
};

const toAdoptersHome: Measured = (plan, history) => {
  const entered = enteredCare(plan, history);
  if (entered === undefined) return undefined;
  const isEarlier = plan.byCarer === true && isBy(plan.fostered, plan.placed!);
  return Math.max(0, daysFrom(entered, isEarlier ? plan.fostered! : plan.placed!));
};

const toMatch: Measured = ({ placed, ordered, matched, authority }) =>
  isBy(placed, ordered!) && matched && authority ? Math.max(0, daysFrom(authority, matched)) : undefined;

/** The plan a child is in on a day, by the last decision; undefined: none, or it is over. */
function planOn({ plans }: History, day: IsoDate): Plan | undefined {
  const made = plans.filter(({ decided }) => isBy(decided, day));
  const last = made.reduce<Plan | undefined>(
    (latest, plan) => (latest && latest.decided! > plan.decided! ? latest : plan),
    undefined,
  );
  return last && !isBy(last.reversed, day) && !isBy(last.ordered, day) ? last : undefined;
}

const inAdoption =
  (tell: (plan: Plan, on: IsoDate) => boolean | null): Count<History> =>
  (history, { to }) => {
    const plan = planOn(history, to);
    const counted = plan ? tell(plan, to) : null;
    if (!plan || counted === null) return [];
    const adoption_match = isBy(plan.matched, to) ? "MATCHED" : "NOT_MATCHED";
    return [{ counted, group: { ...groupOn(history.header, to), adoption_match } }] as Told[];
  };

const yearOn = ({ decided }: Plan) => decided && addMonths(decided, 12);

/** What is counted of plans, by code of indicator. */
export const countsOfPlans: Readonly<Record<string, Count<History>>> = {
  adoption_count: adopted(() => ({})),
  adoption_age5plus_pct: adopted((_, { header }, on) => ({
    counted: header !== null && ageOn(header.bornOn, on) >= 5,
  })),
  sgo_count: reached(
    ({ ordered }) => ordered,
    (plan) => (plan.order === "special guardianship" ? { group: orderOf(plan) } : null),
  ),
  adoption_entry_to_placement_days: averaged(toMovingIn),
  adoption_entry_to_placement_adjusted_days: averaged(toAdoptersHome),
  adoption_order_to_match_days: averaged(toMatch),
  adoption_entry_to_placement_under_14m_pct: adopted((plan, history) => {
    const entered = enteredCare(plan, history);
    return entered === undefined ? null : { counted: plan.placed! < addMonths(entered, 14) };
  }),
  adoption_placed_12m_of_decision_pct: reached(yearOn, (plan) =>
    isBy(plan.reversed, yearOn(plan)!) ? null : { counted: isBy(plan.placed, yearOn(plan)!) },
  ),
  adoption_decision_count: reached(
    ({ decided }) => decided,
    () => ({}),
  ),
  adoption_placement_order_count: reached(
    ({ authority }) => authority,
    () => ({}),
  ),
  adoption_moved_in_count: reached(
    ({ placed }) => placed,
    () => ({}),
  ),
  adoption_reversal_count: reached(
    ({ reversed }) => reversed,
    ({ reason }) => ({ group: { adoption_reversal_reason: codeOf(reason) } }),
  ),
  adoption_siblings_together_pct: reached(
    ({ placed }) => placed,
    ({ hasSiblings, apart }) => (hasSiblings ? { counted: apart === 0 } : null),
  ),
  adoption_children_waiting_count: inAdoption((plan, on) => (isBy(plan.placed, on) ? null : true)),
  adoption_waiting_with_placement_order_count: inAdoption((plan, on) =>
    isBy(plan.placed, on) || !isBy(plan.authority, on) ? null : true,
  ),
  foster_for_adoption_pct: inAdoption((plan, on) => isBy(plan.fosteredForAdoption, on)),
  adoption_disruption_count: ({ disruptions, header }, period) =>
    disruptions
      .filter(({ on, what }) => isIn(on, period) && what.startsWith("adoption"))
      .map(({ on, what }) => ({
        counted: true,
        group: { ...groupOn(header, on), broke_down: codeOf(what) },
      })),
};
