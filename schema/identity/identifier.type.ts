import { Field, ObjectType } from "type-graphql";
import type { IdentifierRow } from "../../src/records/childRows";
import { IdentifierKind } from "./identifierKinds";
import { LinkRule } from "./linkRules";

const KINDS: Record<IdentifierRow["kind"], string> = { L: "local", U: "upn", N: "nhs" };

@ObjectType("Identifier", {
  description:
    "An identifier a child is known by. The value of a national one is never served, nor its hash.",
  simpleResolvers: true,
})
export class Identifier {
  @Field(() => IdentifierKind, { description: "What kind it is." })
  kind!: string;

  @Field(() => LinkRule, { description: "The rule that linked it to the child, or why none could." })
  rule!: string;

  @Field(() => String, {
    nullable: true,
    description: "The authority's own id; null for a national identifier.",
  })
  localId!: string | null;

  static of({ kind, rule, localId }: IdentifierRow): Identifier {
    return { kind: KINDS[kind], rule, localId };
  }
}
