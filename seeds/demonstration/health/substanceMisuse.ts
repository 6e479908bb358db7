import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { isLookedAfter } from "../children";
import type { Table } from "../table";
import { healthFile, known, yesNo } from "./provider";
import type { Entry } from "./provider";
import { diceFor } from "./topics";

/** In each year of age from 13 this share of the young people in care is found to misuse a substance. */
const YEARLY_SHARE = 0.045;
const AGES = [13, 14, 15, 16, 17];

/** A substance found to be misused, with the intervention for it where the child received one. */
export interface Misuse {
  readonly identifiedOn: IsoDate;
  readonly substance: string;
  readonly isOffered: boolean;
  readonly isReceived: boolean;
  readonly startedOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
}

/** The substance misuse found while a child was looked after, once a year of age at most. */
export function misusesOf(child: Child): Misuse[] {
  return AGES.flatMap((age) => {
    const dice = diceFor("substances", child, age);
    const identifiedOn = addDays(addMonths(child.bornOn, 12 * age), dice.whole(0, 364));
    const [substance, isOffered] = [dice.weighted(SUBSTANCES), dice.chance(0.9)];
    const isReceived = isOffered && dice.chance(0.62);
    const startedOn = isReceived ? addDays(identifiedOn, dice.whole(5, 45)) : null;
    const endedOn = startedOn && addDays(startedOn, dice.whole(40, 220));
    const isFound = dice.chance(YEARLY_SHARE) && isLookedAfter(child, identifiedOn);
    return isFound ? [{ identifiedOn, substance, isOffered, isReceived, startedOn, endedOn }] : [];
  });
}

const SUBSTANCES = [
  ["CANNABIS", 58],
  ["ALCOHOL", 18],
  ["NICOTINE", 6],
  ["KETAMINE", 5],
  ["COCAINE", 4],
  ["ECSTASY", 3],
  ["NEW PSYCHOACTIVE", 2],
  ["SOLVENTS", 2],
  ["NOT SAID", 2],
] as const;

/** The misuse found by `today`. An intervention that has not begun yet is not received yet. */
export function substanceFile(children: readonly Child[], today: IsoDate): Table {
  const header = `MISUSE_IDENTIFIED_ON SUBSTANCE INTERVENTION_OFFERED INTERVENTION_RECEIVED
INTERVENTION_STARTED_ON INTERVENTION_ENDED_ON`.replace("\n", " ");
  return healthFile(["substance_misuse", header], children, "substances", (child) =>
    misusesOf(child)
      .filter(({ identifiedOn }) => identifiedOn <= today)
      .map((misuse) => entry(misuse, today)),
  );
}

function entry({ identifiedOn, substance, isOffered, ...intervention }: Misuse, today: IsoDate): Entry {
  const startedOn = known(intervention.startedOn, today);
  const told = [yesNo(isOffered), yesNo(startedOn !== null), startedOn, known(intervention.endedOn, today)];
  return { on: identifiedOn, cells: [identifiedOn, substance, ...told] };
}
