import { FieldResolver, Resolver, Root } from "type-graphql";
import { Needs } from "../guard";
import { PlanItem } from "./planItem.type";
import { PlanLink } from "./planLink.type";
import { further } from "./read";

/** Where a link of a plan leads to. */
@Resolver(() => PlanLink)
export class PlanLinkResolver {
  @Needs("catalogue")
  @FieldResolver(() => PlanItem, {
    nullable: true,
    description: "The row; null: it leads to no row, or to one that is not known.",
  })
  item(@Root() { to, reading }: PlanLink): PlanItem | null {
    const row = reading.book.byId.get(to);
    return row ? PlanItem.of(further(reading), row) : null;
  }
}
