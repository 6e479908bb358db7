import type { Period } from "../../../../src/indicators/period";
import type { IsoDate } from "../../../../src/lib/dates";

/** Whether a day, if there is one, lies in a period. */
export const isIn = (day: IsoDate | null, { from, to }: Period): day is IsoDate =>
  day !== null && day >= from && day <= to;

/** Whether a day, if there is one, has come by another. */
export const isBy = (day: IsoDate | null, on: IsoDate): day is IsoDate => day !== null && day <= on;
