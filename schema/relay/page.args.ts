import { ArgsType, Field, Int } from "type-graphql";

/** Most nodes on a page. */
export const MOST_ON_A_PAGE = 200;
export const USUAL_ON_A_PAGE = 50;

/** Which page of a connection is asked for. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: USUAL_ON_A_PAGE,
    description: `How many at most: 1 to ${MOST_ON_A_PAGE}.`,
  })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: "The cursor after which the page begins; absent: the beginning.",
  })
  after?: string | null;
}
