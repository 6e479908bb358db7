import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection";

/** Everything but its id is read through loaders, behind guarded fields, so it has no `simpleResolvers`. */
@ObjectType("Child", { description: "A child, as the identifiers of several systems were linked." })
export class Child {
  @Field(() => ID, { description: "The hub's own id of the child." })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const ChildConnection = connectionOf(Child, "Child", "children");
