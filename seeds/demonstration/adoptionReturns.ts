import type { AdoptionPlan, Care, Child } from "./child";
import { Dice } from "./random";
import { daySlashed } from "./table";
import type { Row, Table } from "./table";
import { inCareIn, knownBy, periodsIn, returned } from "./year";
import type { CollectionYear } from "./year";

/** SSDA903 AD1, PlacedAdoption and PrevPerm of a year. */
export function adoptionReturns(children: readonly Child[], year: CollectionYear): Table[] {
  const inCare = inCareIn(year, children);
  const planned = inCare.flatMap((child) =>
    plansOf(child, year).filter(({ plan }) => knownBy(year, plan.decidedOn) !== null),
  );
  const adopted = planned.filter(({ plan, care }) => plan.matchedOn !== null && knownBy(year, care.endedOn));
  const started = inCare.filter(({ periods }) =>
    periods.some(({ startedOn }) => startedOn >= year.firstDay && startedOn <= year.lastDay),
  );
  const adoptionHeader = "CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR";
  const placedHeader = "CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED";
  const permanenceHeader = "CHILD DOB PREV_PERM LA_PERM DATE_PERM";
  return [
    returned(year, "ad1", adoptionHeader, adopted.map(adoptionRow)),
    returned(year, "placed_for_adoption", placedHeader, planned.map(planRow(year))),
    returned(year, "previous_permanence", permanenceHeader, started.map(permanenceRow)),
  ];
}

/** A plan for adoption, with the child and the period of care it was made in. */
interface Planned {
  readonly child: Child;
  readonly care: Care;
  readonly plan: AdoptionPlan;
}

const plansOf = (child: Child, year: CollectionYear): Planned[] =>
  periodsIn(year, child).flatMap((care) => (care.adoption ? [{ child, care, plan: care.adoption }] : []));

function adoptionRow({ child: { id, bornOn, number }, care, plan }: Planned): Row {
  const couple = new Dice(500_000 + number).weighted([
    [["2", "MF", "L11"], 6],
    [["2", "MF", "L3"], 2],
    [["2", "FF", "L12"], 1],
    [["1", "F1", "L0"], 2],
  ]);
  const byFosterCarer = care.episodes.at(-1)!.placement.isSameCarers ? "1" : "0";
  const { decidedOn, matchedOn } = plan;
  return [id, daySlashed(bornOn), daySlashed(decidedOn), daySlashed(matchedOn), byFosterCarer, ...couple];
}

/** The decision that adoption is the plan is the decision that the child should be placed. */
function planRow(year: CollectionYear): (planned: Planned) => Row {
  return ({ child: { id, bornOn, number }, plan: { decidedOn, givenUpOn } }) => {
    const reversedOn = knownBy(year, givenUpOn);
    const reason = reversedOn && new Dice(550_000 + number).pick(["RD1", "RD2", "RD3", "RD3", "RD4"]);
    return [id, daySlashed(bornOn), daySlashed(decidedOn), daySlashed(reversedOn), reason];
  };
}

function permanenceRow({ id, bornOn, number, periods: [{ startedOn }], isUnaccompanied }: Child): Row {
  const dice = new Dice(600_000 + number);
  const earlier = isUnaccompanied || !dice.chance(0.08) ? "Z1" : dice.pick(["P1", "P2", "P3"]);
  if (earlier === "Z1") return [id, daySlashed(bornOn), earlier, null, null];
  const made = Math.max(Number(bornOn.slice(0, 4)), Number(startedOn.slice(0, 4)) - dice.whole(1, 5));
  return [id, daySlashed(bornOn), earlier, "999", `zz/zz/${made}`];
}
