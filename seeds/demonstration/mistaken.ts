import type { IsoDate } from "../../src/lib/dates";
import type { Child } from "./child";
import { isLookedAfter } from "./children";

const MOST = 6;

/** Children looked after today of whom a system of another kind holds a wrong number: a few, with a home here. */
export const mistaken = (children: readonly Child[], today: IsoDate): readonly Child[] =>
  children
    .filter((child) => isLookedAfter(child, today) && child.homePostcode !== null && child.number % 7 === 3)
    .slice(-MOST);

/** A date of birth as a busy person types it: right for most, with day and month exchanged, or a digit wrong. */
export function mistypedBirth(bornOn: IsoDate, index: number): IsoDate {
  const [year, month, day] = bornOn.split("-") as [string, string, string];
  if (index % 3 === 1 && Number(day) <= 12) return `${year}-${day}-${month}`;
  if (index % 3 === 2) return `${year}-${month}-${day === "11" ? "12" : "11"}`;
  return bornOn;
}
