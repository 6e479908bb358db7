import { Field, ID, ObjectType } from "type-graphql";
import type { Explanation as HubExplanation, ExplainRequest } from "../../src/indicators/explain";
import { denominatorInWords, numeratorInWords } from "../../src/indicators/inWords";
import { Cell } from "../measure/cell.type";
import { connectionOf } from "../relay/connection";
import { DateScalar } from "../scalars/date";

@ObjectType("VerdictCount", {
  description: "How many of the population came to the same end, and why.",
  simpleResolvers: true,
})
export class VerdictCount {
  @Field(() => String, {
    description: "COUNTED, NOT_COUNTED_n (in the denominator only) or LEFT_OUT_n (in neither).",
  })
  code!: string;

  @Field(() => String, { description: "Why, in words: the first condition that is not met." })
  because!: string;

  @Field(() => Cell, { description: "How many." })
  number!: Cell;
}

/** Its members are behind a guarded field, so it has no `simpleResolvers`. */
@ObjectType("Explanation", {
  description: "A figure opened: its rules, its statement, and what became of everybody in its population.",
})
export class Explanation {
  @Field(() => String, { description: "Who can be counted." })
  population!: string;

  @Field(() => String, { description: "Who is in the denominator." })
  denominator!: string;

  @Field(() => String, { description: "Who is counted." })
  numerator!: string;

  @Field(() => String, {
    description: "The SQL the figure is counted by, with the values in it as comments.",
  })
  sql!: string;

  @Field(() => Cell, { description: "Everybody in the population." })
  everybody!: Cell;

  @Field(() => [VerdictCount], { description: "What became of them; together they are everybody." })
  verdicts!: readonly VerdictCount[];

  /** What was asked; not part of the graph. */
  request!: ExplainRequest;

  static of(request: ExplainRequest, { verdicts, table, statement }: HubExplanation): Explanation {
    const { indicator } = request;
    const numberOf = (verdict: string | null) =>
      Cell.of(
        table.cells.find(({ group }) => group["verdict"] === verdict)!,
        [],
      );
    const values = Object.entries(statement.bindings).map(
      ([name, value]) => `-- :${name} = ${JSON.stringify(value)}`,
    );
    return Object.assign(new Explanation(), {
      population: indicator.population.plain,
      denominator: denominatorInWords(indicator),
      numerator: numeratorInWords(indicator),
      sql: [...values, statement.sql].join("\n"),
      everybody: numberOf(null),
      verdicts: verdicts.map(({ code, label }) => ({ code, because: label, number: numberOf(code) })),
      request,
    });
  }
}

@ObjectType("ExplainedMember", { description: "One of a figure's population.", simpleResolvers: true })
export class ExplainedMember {
  @Field(() => ID, { description: "The child." })
  child!: string;

  @Field(() => DateScalar, { description: "The day of what happened; for those of a date the date itself." })
  on!: string;

  @Field(() => String, { description: "What became of it: the code of a verdict." })
  verdict!: string;

  @Field(() => String, { description: "Why, in words." })
  because!: string;

  /** Which of several on the day; not part of the graph. */
  row!: number;
}

export const ExplainedMemberConnection = connectionOf(ExplainedMember, "ExplainedMember", "members");
