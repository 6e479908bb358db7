import { ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { whereaboutsOn } from "./periodsOfCare";
import { lastBirthday } from "./facts";
import type { History } from "./history";

const PLACES: Readonly<Record<string, string>> = {
  PLACED_FOR_ADOPTION: "A3 A4 A5 A6",
  INDEPENDENT_SEMI_INDEPENDENT_SUPPORTED_ACCOMMODATION: "H5 K3 P2",
  SECURE_HOMES_AND_CHILDREN_S_HOMES: "K1 K2",
  PLACED_WITH_PARENTS_OR_PERSON_WITH_PR: "P1",
  OTHER_COMMUNITY_RESIDENTIAL_EMPLOYMENT: "P3",
  OTHER_RESIDENTIAL_SETTINGS: "R1 R2 R3 R5",
  RESIDENTIAL_SCHOOLS: "S1",
  TEMPORARY: "T0 T1 T2 T3 T4",
  FOSTER_CARE: "U1 U2 U3 U4 U5 U6",
  OTHER_PLACEMENTS: "Z1 Z11 Z12 Z13 Z14",
};

function ageGroup(age: number | null): string {
  if (age === null || age < 0) return "UNKNOWN";
  if (age <= 4) return "AGE_0_4";
  if (age <= 9) return "AGE_5_9";
  if (age <= 15) return "AGE_10_15";
  return age <= 17 ? "AGE_16_17" : "AGE_18_PLUS";
}

/** The group a child is in on a day, by the breakdowns of the property test. */
export function groupOf(code: string, history: History, asAt: IsoDate): Record<string, string> {
  const { header } = history;
  const bornOn = code.startsWith("cl_") ? lastBirthday(history, asAt)?.bornOn : header?.bornOn;
  const place = whereaboutsOn(history, asAt)?.episode.place ?? "";
  return {
    age_group: ageGroup(bornOn === undefined ? null : ageOn(bornOn, asAt)),
    sex: header?.sex === "F" ? "FEMALE" : header?.sex === "M" ? "MALE" : "UNKNOWN",
    placement_type:
      Object.keys(PLACES).find((group) => PLACES[group]!.split(" ").includes(place)) ?? "UNKNOWN",
  };
}
