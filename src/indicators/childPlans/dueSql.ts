import { LONGEST_MONTHS } from "../../duties/clock";
import type { Clock, Step } from "../../duties/clock";
import { workingDaysAfterSql } from "../populations/need/rows";

/** The last day on which a clock that starts on `from` has not run out, as SQL: `lastDay` of the duties. */
export function lastDaySql(clock: Clock, from: string): string {
  const due = clock.reduce(after, from);
  return clock.some((step) => "workingDays" in step)
    ? `coalesce(${due}, (${from} + interval '${LONGEST_MONTHS} months')::date)`
    : due;
}

function after(on: string, step: Step): string {
  if ("months" in step) return `(${on} + interval '${step.months} months')::date`;
  if ("days" in step) return `(${on} + ${step.days})`;
  return workingDaysAfterSql(on, step.workingDays);
}
