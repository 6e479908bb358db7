import { Field, ObjectType } from "type-graphql";
import type { NamedCohort as HubCohort } from "../../src/indicators/cohorts/namedCohort";
import type { Filter } from "../../src/indicators/condition";
import { Population } from "../population/population.type";
import { DateScalar } from "../scalars/date";
import { DateTimeScalar } from "../scalars/dateTime";
import { beingChosen } from "./chosen";
import type { Chosen } from "./chosen";
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

/** How it was asked for. */
interface Asked {
  readonly name?: string | null | undefined;
  readonly asAt: string;
  readonly knownAt: string | null;
}

/** Its children are a guarded field, so it has no `simpleResolvers`. */
@ObjectType("Cohort", { description: "Children chosen on a date, or over a period that ends with it." })
export class Cohort {
  @Field(() => String, { nullable: true, description: "What the question calls it." })
  readonly name: string | null;

  @Field(() => DateScalar, { description: "The date on which they are so." })
  readonly asAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The moment whose knowledge it rests on; null: now.",
  })
  readonly knownAt: string | null;

  @Field(() => NamedCohort, { nullable: true, description: "The named cohort they are of; null: of none." })
  readonly named: NamedCohort | null;

  @Field(() => Population, { description: "The population they are chosen from." })
  readonly population: Population;

  readonly chosen: Chosen;

  constructor(chosen: Chosen, { name, asAt, knownAt }: Asked) {
    this.name = name ?? null;
    this.chosen = chosen;
    this.named = chosen.named && NamedCohort.of(chosen.named);
    this.population = Population.of(chosen.population);
    this.asAt = asAt;
    this.knownAt = knownAt;
  }

  /** Being one of its children, for whoever is asked about: they stay who they were on the cohort's date. */
  get filter(): Filter {
    return beingChosen(this.chosen, this.asAt);
  }
}
