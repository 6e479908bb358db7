import type { Scale } from "../../disclosure/cell";
import { MEAN } from "../../disclosure/scales";

/** A mean to one decimal place of what is summed in tenths, since sums are whole numbers. */
export const MEAN_OF_TENTHS: Scale = { ...MEAN, divisor: 10 };

/** A mean to two decimal places of what is summed in hundredths: pence, hundredths of a grade. */
export const MEAN_OF_HUNDREDTHS: Scale = { ...MEAN, divisor: 100, places: 2 };
