import { Field, ObjectType } from "type-graphql";
import type { NamedCohort as HubCohort } from "../../src/indicators/cohorts/namedCohort";
import type { Filter } from "../../src/indicators/condition";
import { factOf } from "../fact/factCodes";
import { DateScalar } from "../scalars/date";
import { DateTimeScalar } from "../scalars/dateTime";
import { CohortCode } from "./cohortCodes";

@ObjectType("NamedCohort", {
  description: "A group of children that documents speak of, by name.",
  simpleResolvers: true,
})
export class NamedCohort {
  @Field(() => CohortCode, { description: "Its code: as a fact of filters it is COHORT_ and this." })
  code!: string;

  @Field(() => String, { description: "Its name." })
  title!: string;

  @Field(() => String, { description: "Who is in it, in a sentence." })
  plain!: string;

  @Field(() => String, { description: "The document that speaks of it." })
  reference!: string;

  static of({ code, title, plain, reference }: HubCohort): NamedCohort {
    return { code, title, plain, reference };
  }
}

/** What was chosen: a named cohort, a filter, or those of the one who meet the other. */
export interface Chosen {
  readonly named: HubCohort | null;
  readonly filter: Filter | null;
}

/** Its children are a guarded field, so it has no `simpleResolvers`. */
@ObjectType("Cohort", {
  description: "Children chosen on a date: those of a named cohort, or looked after, who meet a filter.",
})
export class Cohort {
  @Field(() => DateScalar, { description: "The date on which they are so." })
  readonly asAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The moment whose knowledge it rests on; null: now.",
  })
  readonly knownAt: string | null;

  @Field(() => NamedCohort, { nullable: true, description: "The named cohort they are of; null: of none." })
  readonly named: NamedCohort | null;

  readonly chosen: Chosen;

  constructor(chosen: Chosen, asAt: string, knownAt: string | null) {
    this.chosen = chosen;
    this.named = chosen.named && NamedCohort.of(chosen.named);
    this.asAt = asAt;
    this.knownAt = knownAt;
  }

  /** The filter it is for whoever is asked about it: being in the named cohort is a fact of anybody. */
  get filter(): Filter {
    const { named, filter } = this.chosen;
    const isInIt: Filter[] = named ? [{ fact: factOf(`cohort_${named.code}`), is: true }] : [];
    return { all: [...isInIt, ...(filter ? [filter] : [])] };
  }
}
