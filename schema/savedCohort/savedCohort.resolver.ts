import { astFromValue, print } from "graphql";
import type { GraphQLInputType, GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { refuseFactsStrangeTo } from "../../src/indicators/refuseWrongQuestion";
import { HubError } from "../../src/lib/hubError";
import { forgetCohort, saveCohort, savedCohortRows } from "../../src/records/savedCohortRows";
import { CohortFilter } from "../cohort/cohortFilter.input";
import { filterToSave } from "../cohort/filterOf";
import type { Context } from "../context";
import { Needs } from "../guard";
import { PopulationCode, populationOf } from "../population/populationCodes";
import { SavedCohort } from "./savedCohort.type";

/** A name as people write one: it is shown to everybody of the authority, and is no place for a child's name or number. */
const NAME = /^[A-Za-z][\w &'()/,-]{0,59}$/;
const LONGEST_PLAIN = 300;

@ArgsType()
class SaveArgs {
  @Field(() => String, {
    description: "By which name: a letter, then letters, digits, blanks and & ' ( ) / , - up to 60 in all.",
  })
  name!: string;

  @Field(() => String, { description: "Who is in it and what it is for: up to 300 characters." })
  plain!: string;

  @Field(() => PopulationCode, {
    defaultValue: "looked_after",
    description: "From which population it is chosen.",
  })
  of!: string;

  @Field(() => CohortFilter, { description: "Whom to choose." })
  filter!: CohortFilter;
}

@Resolver(() => SavedCohort)
export class SavedCohortResolver {
  @Needs("figures")
  @Query(() => [SavedCohort], { description: "The cohorts that people of the authority saved, by name." })
  async savedCohorts(@Ctx() { knex, viewer }: Context): Promise<SavedCohort[]> {
    return (await savedCohortRows(knex, viewer.authority)).map(SavedCohort.of);
  }

  @Needs("figures")
  @FieldResolver(() => String, { description: "Its filter, as it would be written in a query." })
  filter(@Root() { written }: SavedCohort, @Info() { schema }: GraphQLResolveInfo): string {
    return print(astFromValue(written, schema.getType("CohortFilter") as GraphQLInputType)!);
  }

  @Needs("figures")
  @Mutation(() => SavedCohort, {
    description:
      "Saves a cohort by name, in place of one of the same name and owner. It belongs to who saves it.",
  })
  async saveCohort(
    @Args(() => SaveArgs) { name, plain, of, filter }: SaveArgs,
    @Ctx() context: Context,
  ): Promise<SavedCohort> {
    if (!NAME.test(name))
      throw new HubError(
        "COHORT_NAME_INVALID",
        "name: it is not one. Begin with a letter, and use up to 60 letters, digits, blanks and & ' ( ) / , -.",
      );
    if (plain.trim() === "" || plain.length > LONGEST_PLAIN)
      throw new HubError(
        "COHORT_NAME_INVALID",
        `plain: it has ${plain.length} characters. Say in 1 to ${LONGEST_PLAIN} who is in it.`,
      );
    const { knex, viewer } = context;
    refuseFactsStrangeTo(populationOf(of), await filterToSave(context, filter, name));
    const owner = (await this.ownerOf(context, name)) ?? viewer.subject;
    const written = { authority: viewer.authority, name, plain, owner, population: of, filter };
    return SavedCohort.of(await saveCohort(knex, written));
  }

  @Needs("figures")
  @Mutation(() => Boolean, {
    description: "Gives a saved cohort up; false: none was saved by this name. What it meant before is kept.",
  })
  async forgetCohort(
    @Arg("name", () => String, { description: "Its name." }) name: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    if ((await this.ownerOf(context, name)) === null) return false;
    const { knex, viewer } = context;
    await forgetCohort(knex, { authority: viewer.authority, name, by: viewer.subject });
    return true;
  }

  /** Whose it is; null: nobody's yet. Throws HubError FORBIDDEN where the viewer may not change it. */
  private async ownerOf({ knex, viewer }: Context, name: string): Promise<string | null> {
    const [saved] = await savedCohortRows(knex, viewer.authority, [name]);
    if (!saved) return null;
    if (saved.owner === viewer.subject || viewer.role === "administrator") return saved.owner;
    throw new HubError(
      "FORBIDDEN",
      `name: a cohort of this name belongs to ${saved.owner}. Save yours by another name.`,
    );
  }
}
