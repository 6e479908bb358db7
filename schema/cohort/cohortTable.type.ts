import { Field, Int, ObjectType } from "type-graphql";
import type { ReleasedCell } from "../../src/disclosure/cell";
import type { Measure as HubMeasure } from "../../src/indicators/measure";
import { Cell } from "../measure/cell.type";
import { NOTES } from "../measure/notes";

/** The cell over all groups. */
const isTotal = ({ group }: ReleasedCell) => Object.values(group).every((value) => value === null);

@ObjectType("CohortTable", {
  description: "Children of a cohort, counted or shared, in groups.",
  simpleResolvers: true,
})
export class CohortTable {
  @Field(() => String, { description: "What the viewer should know of how the numbers were made safe." })
  note!: string;

  @Field(() => String, { nullable: true, description: "What to know of the figures on this date." })
  caution!: string | null;

  @Field(() => Cell, { description: "All groups together." })
  total!: Cell;

  @Field(() => [Cell], {
    description:
      "Every group and every margin, the total included; ranked: the groups alone, the largest value first.",
  })
  cells!: readonly Cell[];

  static of({ table, caution, breakdowns }: HubMeasure, isRanked: boolean): CohortTable {
    const cells = table.cells.map((cell) => Cell.of(cell, breakdowns));
    const total = cells[table.cells.findIndex(isTotal)]!;
    return { note: NOTES[table.profile], caution, total, cells: isRanked ? ranked(cells) : cells };
  }
}

/** The groups without their margins, the largest first and those without a number last. */
function ranked(cells: readonly Cell[]): Cell[] {
  const groups = cells.filter(({ group }) => group.every(({ value }) => value !== null));
  return groups.sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

@ObjectType("OverlapCell", {
  description:
    "One area of a Venn table: children in some sets and out of others, whatever they are of the rest.",
  simpleResolvers: true,
})
export class OverlapCell {
  @Field(() => [String], { description: "The sets they are in." })
  inside!: readonly string[];

  @Field(() => [String], { description: "The sets they are not in." })
  outside!: readonly string[];

  @Field(() => Cell, { description: "How many." })
  cell!: Cell;

  static of(released: ReleasedCell, sets: readonly string[]): OverlapCell {
    const those = (code: string) => sets.filter((_, place) => released.group[`set_${place}`] === code);
    return { inside: those("IN"), outside: those("OUT"), cell: Cell.of(released, []) };
  }
}

@ObjectType("NamedCell", { description: "A figure by a name the question gave it.", simpleResolvers: true })
export class NamedCell {
  @Field(() => String, { description: "The name." })
  name!: string;

  @Field(() => Cell, { description: "The figure." })
  cell!: Cell;

  static of(name: string, released: ReleasedCell): NamedCell {
    return { name, cell: Cell.of(released, []) };
  }
}

@ObjectType("SignalCount", { description: "How many children show so many signals.", simpleResolvers: true })
export class SignalCount {
  @Field(() => Int, { description: "How many signals." })
  signals!: number;

  @Field(() => Cell, { description: "How many children show just so many." })
  cell!: Cell;
}

@ObjectType("TimeBetween", {
  description: "How long it took from one thing that happened to a child to another.",
  simpleResolvers: true,
})
export class TimeBetween {
  @Field(() => Cell, { description: "Those to whom the first happened." })
  began!: Cell;

  @Field(() => Cell, {
    description: "The mean of days, over those to whom the other happened too; its denominator is how many.",
  })
  mean!: Cell;

  @Field(() => Int, {
    nullable: true,
    description: "The median of days; null where there is none, or it may not be said.",
  })
  medianDays!: number | null;

  @Field(() => [NamedCell], {
    description: "Children by band of days, and those to whom the other has not happened.",
  })
  bands!: readonly NamedCell[];
}
