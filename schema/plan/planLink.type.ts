import { Field, ObjectType } from "type-graphql";
import type { PlanLinkRow } from "../../src/records/plans/planRows";
import { PlanLinkBasis, PlanLinkKind } from "./enums";
import { PlanItem } from "./planItem.type";
import type { Reading } from "./planItem.type";

@ObjectType("PlanLink", {
  description: "What a row of a plan serves or is measured by.",
  simpleResolvers: true,
})
export class PlanLink {
  @Field(() => PlanLinkKind, { description: "What it is linked to." })
  kind!: string;

  @Field(() => String, {
    description: "The id of a row, the code of an indicator, or the reference of a target.",
  })
  to!: string;

  @Field(() => PlanLinkBasis, { nullable: true, description: "How sure the link is." })
  basis!: string | null;

  @Field(() => String, { nullable: true, description: "Why, where it is not printed." })
  note!: string | null;

  @Field(() => PlanItem, { nullable: true, description: "The row; null: it is none, or not known." })
  item!: PlanItem | null;

  static of(this: void, reading: Reading, { linkedKind, linkedTo, basis, note }: PlanLinkRow): PlanLink {
    const row = reading.book.byId.get(linkedTo);
    return { kind: linkedKind, to: linkedTo, basis, note, item: row ? PlanItem.of(reading, row) : null };
  }
}
