import { addDays, addMonths } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Person } from "../child";
import { lot } from "./lot";

/** What every file says of the child a row is about. */
export type Known = Pick<Person, "number" | "id" | "bornOn">;

/** Ids of children who are known to social care and have not been looked after begin here. */
const FIRST_NUMBER = 100_000;
const ADULT_MONTHS = 18 * 12;

export const adulthood = ({ bornOn }: Pick<Known, "bornOn">): IsoDate => addMonths(bornOn, ADULT_MONTHS);

/** Gives invented children of some age on a day, each with an id of its own. `letter`: of the ids, one a kind of file. */
export function nursery(letter: string) {
  let count = 0;
  return (on: IsoDate, [youngest, oldest]: readonly [youngest: number, oldest: number]): Known => {
    const number = FIRST_NUMBER + ++count;
    const dice = lot(`born ${letter}`, number);
    const birthday = addMonths(on, -12 * dice.whole(youngest, oldest));
    return { number, id: `${letter}${number}`, bornOn: addDays(birthday, -dice.whole(3, 355)) };
  };
}
