import { Field, ObjectType } from "type-graphql";
import { Cell } from "../measure/cell.type";
import { IdentifierKind } from "./identifierKinds";
import { LinkRule } from "./linkRules";

@ObjectType("IdentityFigure", {
  description: "How many identifiers of a kind a rule has linked.",
  simpleResolvers: true,
})
export class IdentityFigure {
  @Field(() => IdentifierKind, {
    nullable: true,
    description: "The kind of identifier; null: all kinds together.",
  })
  kind!: string | null;

  @Field(() => LinkRule, { nullable: true, description: "The rule; null: all rules together." })
  rule!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the rule links identifiers to children; null: all rules together.",
  })
  isMatched!: boolean | null;

  @Field(() => Cell, { description: "How many identifiers." })
  count!: Cell;
}

@ObjectType("Identities", { description: "How identifiers were linked to children.", simpleResolvers: true })
export class Identities {
  @Field(() => [IdentityFigure], { description: "Every kind by every rule, with the totals." })
  figures!: readonly IdentityFigure[];

  @Field(() => String, { description: "What the viewer should know of how the numbers were made safe." })
  note!: string;
}
