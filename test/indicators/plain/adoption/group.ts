import { ageOn } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Member } from "../theme";

/** A member with the group it is in. */
export interface Told extends Member {
  readonly group: Readonly<Record<string, string>>;
}

interface Person {
  readonly bornOn: IsoDate;
  readonly sex: "M" | "F" | "U";
}

/** The age group and sex of a child on a day. */
export function groupOn(person: Person | null, day: IsoDate): Record<string, string> {
  const sex = person?.sex === "F" ? "FEMALE" : person?.sex === "M" ? "MALE" : "UNKNOWN";
  return { sex, age_group: bandOf(person === null ? null : ageOn(person.bornOn, day)) };
}

function bandOf(age: number | null): string {
  if (age === null || age < 0) return "UNKNOWN";
  const [, name] = [
    [4, "AGE_0_4"],
    [9, "AGE_5_9"],
    [15, "AGE_10_15"],
    [17, "AGE_16_17"],
  ].find(([oldest]) => age <= Number(oldest)) ?? [0, "AGE_18_PLUS"];
  return String(name);
}

/** Words as the code of a breakdown's value; none is not known. */
export const codeOf = (words: string | null): string =>
  words === null ? "UNKNOWN" : words.toUpperCase().replace(/[ -]/g, "_");
