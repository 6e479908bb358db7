import { Field, ObjectType } from "type-graphql";
import type { SavedCohortRow } from "../../src/records/savedCohortRows";
import { PopulationCode } from "../population/populationCodes";
import { DateTimeScalar } from "../scalars/dateTime";

@ObjectType("SavedCohort", { description: "A cohort that somebody saved by name." })
export class SavedCohort {
  @Field(() => String, { description: "Its name: `saved` in filters, and of `cohort`." })
  name!: string;

  @Field(() => String, {
    description: "The account it belongs to, which alone may change it (or an administrator).",
  })
  owner!: string;

  @Field(() => String, { description: "Who is in it and what it is for, as the owner wrote it." })
  plain!: string;

  @Field(() => PopulationCode, { description: "The population it is chosen from." })
  of!: string;

  /** Written out by a field of its own. */
  written!: object;

  @Field(() => DateTimeScalar, { description: "When it was saved." })
  savedAt!: string;

  static of({ population, filter, ...row }: SavedCohortRow): SavedCohort {
    return { ...row, of: population, written: filter };
  }
}
