import { ageOn } from "../../../../src/lib/dates";
import type { Theme } from "../theme";
import { lastBirthday, stateOn, VERDICTS } from "./figures";
import type { History } from "./history";
import { history } from "./history.arbitrary";
import { recordsOf } from "./records";

const HOMES: Readonly<Record<string, string>> = {
  U: "INDEPENDENT_LIVING",
  Z: "WITH_FORMER_FOSTER_CARERS",
  X: "CUSTODY",
  W: "BED_AND_BREAKFAST",
  S: "NO_FIXED_ABODE",
  R: "RESIDENCE_NOT_KNOWN",
  D: "SEMI_INDEPENDENT",
};

function ageGroup(age: number | null): string {
  if (age === null || age < 0) return "UNKNOWN";
  if (age < 18) return age < 16 ? "AGE_UNDER_16" : "AGE_16_17";
  if (age <= 21) return "AGE_18_21";
  return age <= 25 ? "AGE_22_25" : "AGE_26_PLUS";
}

/** Young people after care: the state in force, and the returns around birthdays. */
export const careLeavers: Theme<History> = {
  name: "careLeavers",
  history,
  records: recordsOf,
  unlinked: ({ isLinked }) => (isLinked ? [] : ["upn"]),
  counts: Object.fromEntries(
    Object.entries(VERDICTS).map(([code, verdict]) => [
      code,
      (each, { to }) => {
        const said = verdict(each, to);
        return said === null ? [] : [{ counted: said }];
      },
    ]),
  ),
  breakdowns: ["care_leaver_age_group", "accommodation_type"],
  groupOf: (code, each, { to }) => {
    const bornOn = /1[7-9]_/.test(code) ? lastBirthday(each, to)?.bornOn : each.header?.bornOn;
    return {
      care_leaver_age_group: ageGroup(bornOn === undefined ? null : ageOn(bornOn, to)),
      accommodation_type: HOMES[stateOn(each, to)?.accommodation ?? ""] ?? "UNKNOWN",
    };
  },
};
