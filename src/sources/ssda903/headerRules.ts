import { addMonths } from "../../lib/dates";
import { bornInFuture } from "../rules";
import type { RowRule } from "../source";
import { yearStartOf } from "./year";

type Column = "SEX" | "DOB" | "MOTHER" | "MC_DOB";

const ELEVEN_YEARS = 11 * 12;

/** What a child's row must satisfy on its own; official rule numbers in the comments. */
export const headerRules: readonly RowRule<Column>[] = [
  bornInFuture,
  {
    // Rule 301, of a birth that the day of receipt does not already make impossible.
    code: "BORN_AFTER_YEAR",
    severity: "warning",
    column: "DOB",
    says: "the child was born after 31 March of the collection year. Correct DOB, or send the child with the next year.",
    breaks: ({ DOB }, { yearEnd, today }) => Boolean(DOB && DOB > yearEnd && DOB <= today),
  },
  {
    // Rule 351.
    code: "OVER_TWENTY_FIVE",
    severity: "warning",
    column: "DOB",
    says: "the date of birth makes a person of over 25 when the collection year began. Correct DOB, or leave the row out.",
    breaks: ({ DOB }, { yearEnd }) => Boolean(DOB && addMonths(DOB, 25 * 12) < yearStartOf(yearEnd)),
  },
  {
    code: "MOTHER_IS_MALE",
    severity: "warning",
    column: "MOTHER",
    says: "the child is said to be a mother and male. Correct MOTHER or SEX.",
    breaks: ({ MOTHER, SEX }) => MOTHER === "t" && SEX === "M",
  },
  {
    // Rule 174, where MOTHER does not say the same already.
    code: "MALE_WITH_OWN_CHILD",
    severity: "warning",
    column: "MC_DOB",
    says: "the date of birth of a mother's child is given for a male. Leave MC_DOB blank, or correct SEX.",
    breaks: ({ MOTHER, SEX, MC_DOB }) => SEX === "M" && MOTHER !== "t" && Boolean(MC_DOB),
  },
  {
    // Rule 611.
    code: "MOTHER_WITHOUT_OWN_CHILD",
    severity: "warning",
    column: "MC_DOB",
    says: "the child is said to be a mother, but her child has no date of birth. Give MC_DOB, or correct MOTHER.",
    breaks: ({ MOTHER, SEX, MC_DOB }) => MOTHER === "t" && SEX !== "M" && !MC_DOB,
  },
  {
    // Rule 612.
    code: "OWN_CHILD_BUT_NO_MOTHER",
    severity: "warning",
    column: "MOTHER",
    says: "the date of birth of her child is given, but she is not said to be a mother. Give 1 in MOTHER, or leave MC_DOB blank.",
    breaks: ({ MOTHER, SEX, MC_DOB }) => MOTHER !== "t" && SEX !== "M" && Boolean(MC_DOB),
  },
  {
    // Rule 620 counts from the start of the year; nobody is a mother who is under 11 at its end.
    code: "MOTHER_UNDER_ELEVEN",
    severity: "warning",
    column: "MOTHER",
    says: "the child is said to be a mother and is under 11. Correct MOTHER or DOB.",
    breaks: ({ MOTHER, DOB }, { yearEnd, today }) =>
      MOTHER === "t" && Boolean(DOB && DOB <= today && addMonths(DOB, ELEVEN_YEARS) > yearEnd),
  },
  {
    // Rule 621.
    code: "OWN_CHILD_AS_OLD",
    severity: "warning",
    column: "MC_DOB",
    says: "the mother is no older than her child. Correct MC_DOB or DOB.",
    breaks: ({ DOB, MC_DOB }) => Boolean(DOB && MC_DOB && MC_DOB <= DOB),
  },
  {
    // Rule 625, one half.
    code: "OWN_CHILD_BORN_AFTER_YEAR",
    severity: "warning",
    column: "MC_DOB",
    says: "her child was born after 31 March of the collection year. Correct MC_DOB, or send it with the next year.",
    breaks: ({ MC_DOB }, { yearEnd }) => Boolean(MC_DOB && MC_DOB > yearEnd),
  },
];
