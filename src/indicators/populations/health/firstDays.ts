import { cte } from "../../cte";

/** The day that is the nth working day of England's calendar. */
export const firstDays = cte(
  "first_days",
  [],
  "SELECT number, min(day) AS day FROM working_days GROUP BY number",
);
