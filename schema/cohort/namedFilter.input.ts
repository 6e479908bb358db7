import { Field, InputType } from "type-graphql";
import type { NamedFilter } from "../../src/indicators/asked/meets";
import type { Context } from "../context";
import { CohortFilter } from "./cohortFilter.input";
import { filterOf } from "./filterOf";

@InputType("NamedFilter", { description: "A filter, and what it is called in the answer." })
export class NamedFilterInput {
  @Field(() => String, { description: "What it is called." })
  name!: string;

  @Field(() => CohortFilter, { description: "Whom it means." })
  filter!: CohortFilter;
}

/** The filters of a list, read; `list` is the name of the argument. */
export const namedFilters = (
  context: Context,
  inputs: readonly NamedFilterInput[],
  list: string,
): Promise<NamedFilter[]> =>
  Promise.all(
    inputs.map(async ({ name, filter }, place) => ({
      name,
      filter: await filterOf(context, filter, `${list}[${place}].filter`),
    })),
  );
