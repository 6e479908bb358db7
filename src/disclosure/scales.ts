import type { Scale } from "./cell";

/** A plain count of children. */
export const COUNT: Scale = { kind: "count", multiplier: 1, places: 0, denominatorIsPublic: false };

/** A percentage of children, rounded half up to one decimal place as the board's dashboards print it. */
export const PERCENT: Scale = { kind: "ratio", multiplier: 100, places: 1, denominatorIsPublic: false };

/** Children per 10,000 residents, to one decimal place (DfE publishes the same rate to none). */
export const PER_10_000: Scale = { kind: "ratio", multiplier: 10_000, places: 1, denominatorIsPublic: true };

/** A mean of days, to whole days as the adoption scorecards print it. */
export const MEAN_DAYS: Scale = { kind: "mean", multiplier: 1, places: 0, denominatorIsPublic: false };

/** A mean of days written in weeks, to one decimal place. */
export const MEAN_WEEKS: Scale = { ...MEAN_DAYS, divisor: 7, places: 1 };

/** A mean of whole numbers (cases each), to one decimal place. */
export const MEAN: Scale = { ...MEAN_DAYS, places: 1 };

/** A mean to one decimal place of what is summed in tenths, since sums are whole numbers. */
export const MEAN_OF_TENTHS: Scale = { ...MEAN, divisor: 10 };

/** A mean to two decimal places of what is summed in hundredths: pence, hundredths of a grade. */
export const MEAN_OF_HUNDREDTHS: Scale = { ...MEAN, divisor: 100, places: 2 };
