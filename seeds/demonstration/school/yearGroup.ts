import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import { schoolYearOf } from "./schoolYear";

/** The first day of the school year in which `child` is `age` when it begins. */
export const startAt = ({ bornOn }: Pick<Child, "bornOn">, age: number): IsoDate =>
  `${schoolYearOf(bornOn) + 1 + age}-09-01`;

/** The national curriculum year of `child` on `day`, from N1 and N2 over R to 13. */
export function yearGroupOn(child: Pick<Child, "bornOn">, day: IsoDate): string {
  const year = yearNumberOn(child, day);
  if (year < 0) return year === -1 ? "N2" : "N1";
  return year === 0 ? "R" : String(Math.min(year, 13));
}

/** The same as a number: 0 for reception. */
export const yearNumberOn = ({ bornOn }: Pick<Child, "bornOn">, day: IsoDate): number =>
  schoolYearOf(day) - (schoolYearOf(bornOn) + 1) - 4;
