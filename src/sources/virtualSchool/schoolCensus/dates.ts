/** How every date of the census extract is written. */
export const CENSUS_DATES = "yyyy-mmm-dd";
