import { Field, ObjectType } from "type-graphql";
import type { Filter } from "../../src/indicators/condition";
import { DateScalar } from "../scalars/date";
import { DateTimeScalar } from "../scalars/dateTime";

/** Its children are a guarded field, so it has no `simpleResolvers`. */
@ObjectType("Cohort", { description: "The children looked after on a date who meet a filter." })
export class Cohort {
  @Field(() => DateScalar, { description: "The date on which they were looked after and met the filter." })
  readonly asAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The moment whose knowledge it rests on; null: now.",
  })
  readonly knownAt: string | null;

  readonly filter: Filter;

  constructor(filter: Filter, asAt: string, knownAt: string | null) {
    this.filter = filter;
    this.asAt = asAt;
    this.knownAt = knownAt;
  }
}
