import type { Field } from "./field";
import { isOneSlipApart } from "./slips";

const ONE_DAY = 1 / 6500;
const TWO_NHS_NUMBERS = "'N' = ANY(a.kinds) AND 'N' = ANY(b.kinds)";

/**
 * The fields of a portrait and what their agreement weighs, after Fellegi and Sunter: a level weighs log2(m / u) bits,
 * and a pair the sum of its fields. Several values may be told of a child (a home and a placement, two schools): the
 * best agreement counts. m and u are stated, not learnt from one authority's files, so that a score means the same
 * everywhere: m allows for what is typed by hand and moves house, u is chance among children of 18 years of birth. The
 * tests hold them against what generated files say by themselves. Where a value's own frequency decides, common and
 * uncommon values are levels of their own, so that a weight does not change with each file.
 */
export const FIELDS: readonly Field[] = [
  {
    ...{ field: "birth", title: "Date of birth" },
    told: both("born"),
    levels: [
      {
        ...{ level: "same", words: "the dates of birth are the same" },
        holds: "a.born && b.born",
        ...{ m: 0.95, u: ONE_DAY },
        why: "Children of 18 years are born on some 6,500 days; of 20 dates of birth typed again one is wrong.",
      },
      {
        ...{ level: "swapped", words: "the day and the month of birth are swapped" },
        holds: "a.born && b.swapped",
        ...{ m: 0.01, u: 0.4 * ONE_DAY },
        why: "A spreadsheet that reads days as months does it to whole files; 4 of 10 days have such a counterpart.",
      },
      {
        ...{ level: "one slip", words: "the dates of birth differ by one slip of the hand" },
        holds: isOneSlipApart("a.born", "b.born"),
        ...{ m: 0.02, u: 18 * ONE_DAY },
        why: "One digit, or two that changed places: the commonest slip of a hand that types; some 18 other days of those years are one slip away.",
      },
      {
        ...{ level: "same month", words: "the month and the year of birth are the same, the day is not" },
        holds: "a.born_months && b.born_months",
        ...{ m: 0.01, u: 12 * ONE_DAY },
        why: "An unknown day is written as the 15th or the 1st; of the 30 days of a month 18 are more than a slip away.",
      },
      {
        ...{ level: "differs", words: "the dates of birth differ" },
        ...{ m: 0.01, u: 0.995 },
        why: "A date of birth that is wrong altogether is rare, and one of another child nearly always differs.",
      },
    ],
  },
  {
    ...{ field: "sex", title: "Sex" },
    told: both("sexes"),
    levels: [
      {
        ...{ level: "same", words: "the sex is the same" },
        holds: "a.sexes && b.sexes",
        ...{ m: 0.988, u: 0.5 },
        why: "Half of all children share it.",
      },
      {
        ...{ level: "differs", words: "the sex differs" },
        ...{ m: 0.012, u: 0.5 },
        why: "One code in some eighty is swapped or stands for what the child says later.",
      },
    ],
  },
  {
    ...{ field: "ethnicity", title: "Ethnicity" },
    told: both("ethnicities"),
    levels: [
      {
        ...{ level: "same, uncommon", words: "the ethnicity is the same, and not a common one here" },
        holds: "a.uncommon && b.uncommon",
        ...{ m: 0.85, u: 0.08 },
        why: "Of an ethnicity that fewer than one child in five has, another child has it in some 8 of 100 pairs.",
      },
      {
        ...{ level: "same", words: "the ethnicity is the same, and a common one here" },
        holds: "a.ethnicities && b.ethnicities",
        ...{ m: 0.9, u: 0.7 },
        why: "What one child in five or more has, most other children have too.",
      },
      {
        ...{ level: "same group", words: "the ethnicities differ and are of one group" },
        holds: "a.ethnic_groups && b.ethnic_groups",
        ...{ m: 0.07, u: 0.1 },
        why: "Systems choose differently within a group, but so do two children.",
      },
      {
        ...{ level: "differs", words: "the ethnicities are of different groups" },
        ...{ m: 0.05, u: 0.35 },
        why: "One in twenty is coded in another group by another system; two children differ in one pair of three.",
      },
    ],
  },
  {
    ...{ field: "postcode", title: "Postcode" },
    told: both("postcodes"),
    levels: [
      {
        ...{ level: "same, and birthday", words: "the postcode is the same, among children of one birthday" },
        holds: "a.postcodes && b.postcodes AND a.born && b.born",
        ...{ m: 0.7, u: 0.01 },
        why: "Twins: of two children with one date of birth one pair in a hundred lives together, so this says less than a postcode by itself.",
      },
      {
        ...{ level: "same", words: "the postcode is the same" },
        holds: "a.postcodes && b.postcodes",
        ...{ m: 0.7, u: 0.0002 },
        why: "Some 15 homes share a postcode, of thousands; three children in ten have moved in one system and not in the other.",
      },
      {
        ...{ level: "same sector", words: "the postcodes are of one sector" },
        holds: "a.sectors && b.sectors",
        ...{ m: 0.08, u: 0.015 },
        why: "Moves are often short; an authority has some 70 sectors.",
      },
      {
        ...{ level: "differs", words: "the postcodes are of different sectors" },
        ...{ m: 0.22, u: 0.98 },
        why: "A child who moved, or one system that has the home and another the placement.",
      },
    ],
  },
  {
    ...{ field: "school", title: "School" },
    told: both("schools"),
    levels: [
      {
        ...{ level: "same", words: "the school is the same" },
        holds: "a.schools && b.schools",
        ...{ m: 0.85, u: 0.02 },
        why: "An authority's children go to some 50 schools or more; a move shows in one system first.",
      },
      {
        ...{ level: "differs", words: "the schools differ" },
        ...{ m: 0.15, u: 0.98 },
        why: "One in seven is told at another school: a move, or a wrong URN.",
      },
    ],
  },
  {
    ...{ field: "care", title: "Looked after" },
    told: "a.is_listed AND b.local IS NOT NULL AND a.local IS NULL",
    levels: [
      {
        ...{ level: "both", words: "both are told to be of looked-after children" },
        holds: "b.is_looked_after",
        ...{ m: 0.95, u: 0.1 },
        why: "The virtual school's roll and the health returns are of looked-after children, whom nearly all local ids of such numbers are; a number of anybody meets one in few pairs.",
      },
      {
        ...{ level: "one", words: "a list of looked-after children tells it, and the child never was one" },
        ...{ m: 0.05, u: 0.6 },
        why: "Lists keep a few children who never came into care.",
      },
    ],
  },
  {
    ...{ field: "number", title: "Number of the same kind" },
    told: `${TWO_NHS_NUMBERS} OR a.listed_kinds && b.listed_kinds`,
    levels: [
      {
        ...{ level: "another NHS number", words: "another NHS number stands for the child" },
        holds: TWO_NHS_NUMBERS,
        ...{ m: 0.001, u: 0.8 },
        why: "A child has one NHS number for life, unless adopted.",
      },
      {
        ...{
          level: "another",
          words: "another number of its kind stands for the child, and is on a list too",
        },
        ...{ m: 0.1, u: 0.8 },
        why: "A temporary UPN and the permanent one may both be on the roll; but a stranger who is on it nearly always has another.",
      },
    ],
  },
  {
    ...{ field: "told", title: "Told together" },
    told: "x.is_told",
    levels: [
      {
        ...{ level: "together", words: "a source tells both in one row, or one number beside both" },
        ...{ m: 0.2, u: 0.000001 },
        why: "What a source puts beside each other is rarely so by chance, even where it was not enough to link.",
      },
    ],
  },
];

function both(values: string): string {
  return `cardinality(a.${values}) > 0 AND cardinality(b.${values}) > 0`;
}
