/**
 * How a date may be written: `mmm` is the first three letters of the English month, `mmmm` its name. A time of midnight
 * after it is ignored, as exports of databases add one.
 */
export type DateFormat =
  | "dd/mm/yyyy"
  | "yyyy-mm-dd"
  | "mm/dd/yyyy"
  | "dd-mm-yyyy"
  | "dd.mm.yyyy"
  | "dd/mm/yy"
  | "dd-mmm-yyyy"
  | "dd-mmm-yy"
  | "dd mmm yyyy"
  | "dd mmmm yyyy"
  | "yyyy-mmm-dd"
  | "yyyymmdd";

/** Every way a date may be written, the commonest first. */
export const DATE_FORMATS: readonly DateFormat[] = [
  "dd/mm/yyyy",
  "yyyy-mm-dd",
  "dd-mm-yyyy",
  "dd.mm.yyyy",
  "dd-mmm-yyyy",
  "dd mmm yyyy",
  "dd mmmm yyyy",
  "yyyy-mmm-dd",
  "yyyymmdd",
  "mm/dd/yyyy",
  "dd/mm/yy",
  "dd-mmm-yy",
];
