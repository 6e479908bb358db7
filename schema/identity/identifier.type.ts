import { Field, ID, ObjectType } from "type-graphql";
import { kindOf } from "../../src/identity/kindOf";
import type { IdentifierRow } from "../../src/records/childRows";
import { IdentifierKind } from "./identifierKinds";
import { LinkRule } from "./linkRules";

@ObjectType("Identifier", {
  description:
    "An identifier a child is known by. The value of a national one is never served, nor its hash.",
  simpleResolvers: true,
})
export class Identifier {
  @Field(() => ID, { description: "The hub's own id of it: it tells nothing of its value." })
  id!: string;

  @Field(() => IdentifierKind, { description: "What kind it is." })
  kind!: string;

  @Field(() => LinkRule, { description: "The rule that linked it to the child, or why none could." })
  rule!: string;

  @Field(() => String, {
    nullable: true,
    description: "The authority's own id; null for a national identifier.",
  })
  localId!: string | null;

  static of({ id, kind, rule, localId }: IdentifierRow): Identifier {
    return { id, kind: kindOf(kind), rule, localId };
  }
}
