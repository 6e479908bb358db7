import { Field, ObjectType } from "type-graphql";
import type { MissingFrom as HubMissingFrom } from "../../src/indicators/beside/missingFrom";
import { Cell } from "../measure/cell.type";
import { SystemName } from "../source/source.type";
import { SourceCode } from "../source/sourceCodes";

@ObjectType("MissingFrom", {
  description: "How many of those a figure is counted among a system that it needs tells nothing of.",
  simpleResolvers: true,
})
export class MissingFrom {
  @Field(() => SystemName, { description: "The system." })
  system!: string;

  @Field(() => String, { description: "What the figure says, in words." })
  title!: string;

  @Field(() => [SourceCode], { description: "The kinds of its files that were looked in: those needed." })
  sources!: readonly string[];

  @Field(() => Cell, {
    description:
      "Numerator: children without any record there under any identifier linked to them, as known then; denominator: the children asked about; value: percent.",
  })
  cell!: Cell;

  static of({ system, sources, table }: HubMissingFrom): MissingFrom {
    const title = `Children without a record in the files of ${WORDS[system]} that the figure needs`;
    return { system, title, sources, cell: Cell.of(table.cells[0]!, []) };
  }
}

const WORDS: Readonly<Record<HubMissingFrom["system"], string>> = {
  "social care": "social care",
  "virtual school": "the virtual school",
  health: "health",
  performance: "performance",
  plans: "plans",
  reference: "reference",
};
