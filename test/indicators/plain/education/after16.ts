import { addDays, ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { schoolYearOf } from "../calendar";
import type { Count } from "../theme";
import { own, runsOn } from "./child";
import type { History } from "./history";
import { ofLookedAfter } from "./ofTheDate";

const isPast16 = ({ header }: History, on: IsoDate): boolean =>
  header !== null && ageOn(header.bornOn, addDays(schoolYearOf(on), -1)) >= 16;

/** What a young person does on a day, as the virtual school follows it: of several, what began last. */
const destinationOn = (history: History, on: IsoDate) =>
  own(history, history.destinations)
    .filter((each) => runsOn(each, on))
    .sort((a, b) => b.from.localeCompare(a.from) || a.activity.localeCompare(b.activity))[0];

const NEET = "NOT_IN_EDUCATION_EMPLOYMENT_OR_TRAINING";
const GROUPS: Readonly<Record<string, string>> = {
  "school sixth form": "EDUCATION",
  apprenticeship: "APPRENTICESHIP",
  training: "EMPLOYMENT_OR_TRAINING",
  neet: NEET,
  custody: NEET,
};

export const activityOn = (history: History, on: IsoDate): string =>
  GROUPS[destinationOn(history, on)?.activity ?? ""] ?? "UNKNOWN";

/** Why nothing is done. */
export function reasonOn(history: History, on: IsoDate): string {
  const { activity = "not known", reason = null } = destinationOn(history, on) ?? {};
  if (activity === "not known") return "UNKNOWN";
  if (activity === "custody") return "CUSTODY";
  if (activity !== "neet") return "ENGAGED";
  return reason?.toUpperCase().replace(" ", "_") ?? "UNKNOWN";
}

/** Indicators of young people looked after who are past Year 11. */
export const AFTER_16: Readonly<Record<string, Count<History>>> = {
  cla_post_16_neet_pct: ofLookedAfter((history, on) =>
    isPast16(history, on) ? activityOn(history, on) === NEET : null,
  ),
};
