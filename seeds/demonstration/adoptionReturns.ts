import { addDays } from "../../src/lib/dates";
import type { Child } from "./child";
import { Dice } from "./random";
import { daySlashed } from "./table";
import type { Row, Table } from "./table";
import { isIn, knownBy, returned } from "./year";
import type { CollectionYear } from "./year";

/** SSDA903 AD1, PlacedAdoption and PrevPerm of a year. */
export function adoptionReturns(children: readonly Child[], year: CollectionYear): Table[] {
  const inCare = children.filter(({ care }) => isIn(year, care.startedOn, care.endedOn));
  const adopted = inCare.filter(({ care }) => care.adoption?.matchedOn && knownBy(year, care.endedOn));
  const planned = inCare.filter(({ care }) => care.adoption && knownBy(year, care.adoption.decidedOn));
  const started = inCare.filter(({ care }) => care.startedOn >= year.firstDay);
  const adoptionHeader = "CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR";
  const placedHeader = "CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED";
  return [
    returned(year, "ad1", adoptionHeader, adopted.map(adoptionRow)),
    returned(year, "placed_for_adoption", placedHeader, planned.map(planRow(year))),
    returned(
      year,
      "previous_permanence",
      "CHILD DOB PREV_PERM LA_PERM DATE_PERM",
      started.map(permanenceRow),
    ),
  ];
}

function adoptionRow({ id, bornOn, number, care, episodes }: Child): Row {
  const couple = new Dice(500_000 + number).weighted([
    [["2", "MF", "L11"], 6],
    [["2", "MF", "L3"], 2],
    [["2", "FF", "L12"], 1],
    [["1", "F1", "L0"], 2],
  ]);
  const byFosterCarer = episodes.at(-1)!.placement.isSameCarers ? "1" : "0";
  const { decidedOn, matchedOn } = care.adoption!;
  return [id, daySlashed(bornOn), daySlashed(decidedOn), daySlashed(matchedOn), byFosterCarer, ...couple];
}

/** Days from the decision for adoption to the decision that the child be placed. */
const DAYS_TO_PLACE = 30;

function planRow(year: CollectionYear): (child: Child) => Row {
  return ({ id, bornOn, care }) => {
    const { decidedOn, givenUpOn } = care.adoption!;
    const reversedOn = knownBy(year, givenUpOn);
    const placedOn = addDays(decidedOn, DAYS_TO_PLACE);
    return [id, daySlashed(bornOn), daySlashed(placedOn), daySlashed(reversedOn), reversedOn && "RD3"];
  };
}

function permanenceRow({ id, bornOn, number, care, isUnaccompanied }: Child): Row {
  const dice = new Dice(600_000 + number);
  const earlier = isUnaccompanied || !dice.chance(0.08) ? "Z1" : dice.pick(["P1", "P2", "P3"]);
  if (earlier === "Z1") return [id, daySlashed(bornOn), earlier, null, null];
  const made = Math.max(Number(bornOn.slice(0, 4)), Number(care.startedOn.slice(0, 4)) - dice.whole(1, 5));
  return [id, daySlashed(bornOn), earlier, "999", `zz/zz/${made}`];
}
