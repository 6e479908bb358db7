import { addDays, addMonths, ageOn } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import type { AdoptionPlan, Care, Person } from "./child";
import type { Dice } from "./random";

const ADULT_MONTHS = 18 * 12;

/** How a period of care that begins on `startedOn` goes on: a stay until adulthood, a return home, guardians, adopters. */
export function careOf({ bornOn, isUnaccompanied }: Person, startedOn: IsoDate, dice: Dice): Care {
  const age = ageOn(bornOn, startedOn);
  const adulthood = addMonths(bornOn, ADULT_MONTHS);
  const share = isUnaccompanied || age >= 16 ? 0 : age < 2 ? 0.8 : age < 10 ? 0.34 : 0.4;
  if (!dice.chance(share)) return untilAdult(startedOn, adulthood, age, dice);
  if (age < 2 && dice.chance(0.55)) return adopted(startedOn, dice);
  const endedOn = addDays(startedOn, dice.chance(0.3) ? dice.whole(40, 120) : dice.whole(120, 1100));
  if (endedOn >= adulthood) return untilAdult(startedOn, adulthood, age, dice);
  const reasonEnded = dice.weighted([
    ["E4A", 5],
    ["E45", 3],
    ["E46", 2],
    ["E41", 1],
  ]);
  return { startedOn, endedOn, reasonEnded, adoption: null };
}

function untilAdult(startedOn: IsoDate, endedOn: IsoDate, age: number, dice: Dice): Care {
  const reasonEnded = dice.weighted([
    ["E5", 5],
    ["E17", 4],
    ["E6", 2],
    ["E7", 1],
  ]);
  return {
    startedOn,
    endedOn,
    reasonEnded,
    adoption: age < 4 && dice.chance(0.3) ? givenUp(startedOn, dice) : null,
  };
}

function givenUp(startedOn: IsoDate, dice: Dice): AdoptionPlan {
  const decidedOn = addDays(startedOn, dice.whole(150, 260));
  return { decidedOn, matchedOn: null, givenUpOn: addDays(decidedOn, dice.whole(200, 500)) };
}

function adopted(startedOn: IsoDate, dice: Dice): Care {
  const decidedOn = addDays(startedOn, dice.whole(150, 260));
  const matchedOn = addDays(decidedOn, dice.whole(90, 300));
  const endedOn = addDays(matchedOn, dice.whole(130, 300));
  const reasonEnded = dice.pick(["E11", "E12"]);
  return { startedOn, endedOn, reasonEnded, adoption: { decidedOn, matchedOn, givenUpOn: null } };
}
