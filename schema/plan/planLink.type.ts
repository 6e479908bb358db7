import { Field, ObjectType } from "type-graphql";
import type { PlanLinkRow } from "../../src/records/plans/planRows";
import { PlanLinkBasis, PlanLinkKind } from "./enums";
import type { Reading } from "./planItem.type";

/** The row it leads to is read through a guarded field, so it has no `simpleResolvers`. */
@ObjectType("PlanLink", { description: "What a row of a plan serves or is measured by." })
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

  /** What it was read from; not part of the graph. */
  reading!: Reading;

  static of(this: void, reading: Reading, { linkedKind, linkedTo, basis, note }: PlanLinkRow): PlanLink {
    return { kind: linkedKind, to: linkedTo, basis, note, reading };
  }
}
