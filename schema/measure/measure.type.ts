import { Field, Int, ObjectType } from "type-graphql";
import type { Profile as HubProfile } from "../../src/disclosure/cell";
import type { Measure as HubMeasure } from "../../src/indicators/measure";
import { codeEnum } from "../codeEnum";
import { Indicator } from "../indicator/indicator.type";
import { DateScalar } from "../scalars/date";
import { DateTimeScalar } from "../scalars/dateTime";
import { Cell } from "./cell.type";
import { NOTES } from "./notes";
import type { Question } from "./ask";
import { PeriodKind } from "./periodKind";

const Profile = codeEnum("Profile", "How figures were made safe.", [
  { code: "exact", words: NOTES.exact },
  { code: "dfe", words: NOTES.dfe },
]);

@ObjectType("Measure", {
  description: "An indicator on one date or over one period: the total, and every group with its margins.",
})
export class Measure {
  @Field(() => Indicator, { description: "The definition." })
  indicator!: Indicator;

  @Field(() => Int, { description: "The version of the definition the figures were counted by." })
  definitionVersion!: number;

  @Field(() => DateScalar, {
    description: "The date the figures are about, or the last day of their period.",
  })
  asAt!: string;

  @Field(() => DateScalar, {
    description: "The first day of their period; the date itself for those of a date.",
  })
  from!: string;

  @Field(() => PeriodKind, { description: "What stretch of time they are about." })
  period!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The moment whose knowledge they rest on; null: now.",
  })
  knownAt!: string | null;

  @Field(() => Profile, { description: "How they were made safe." })
  profile!: HubProfile;

  @Field(() => Int, { description: "Counts from 1 to this are hidden; 0: none are." })
  threshold!: number;

  @Field(() => String, { description: "What the viewer should know of how the numbers were made safe." })
  note!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What to know of the figures on this date, such as that the files received do not reach back to it.",
  })
  caution!: string | null;

  @Field(() => Cell, { description: "All groups together." })
  total!: Cell;

  @Field(() => [Cell], { description: "Every group and every margin, the total included." })
  cells!: readonly Cell[];

  /** What was asked; not part of the graph. */
  question!: Question;

  static of(
    question: Question,
    { indicator, asAt, from, period, knownAt, caution, breakdowns, table }: HubMeasure,
  ): Measure {
    const { cells, profile, threshold } = table;
    const isTotal = ({ group }: Cell) => group.every(({ value }) => value === null);
    const all = cells.map((cell) => Cell.of(cell, breakdowns));
    return {
      ...{ indicator: Indicator.of(indicator), definitionVersion: indicator.version, asAt, from, period },
      ...{ question, knownAt, caution, profile, threshold, note: NOTES[profile] },
      ...{ cells: all, total: all.find(isTotal)! },
    };
  }
}
