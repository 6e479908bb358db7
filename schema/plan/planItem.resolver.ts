import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { catalogueEntries } from "../../src/indicators/entries";
import { isThereOn } from "../../src/plans/book";
import type { PlanItem as HubItem } from "../../src/plans/book";
import { programmesOf } from "../../src/plans/find";
import { above, actionsOf, isRecommendation, linkedTo, measuredBy, under } from "../../src/plans/links";
import { actionsMovement, movement } from "../../src/plans/movement";
import type { ActionsMovement, Movement } from "../../src/plans/movement";
import { recurrencesOf } from "../../src/plans/recommendations";
import { Needs } from "../guard";
import { Indicator } from "../indicator/indicator.type";
import { DateScalar } from "../scalars/date";
import { PlanLink } from "./planLink.type";
import { PlanActionsMovement, PlanMovement } from "./parts.type";
import { Plan } from "./plan.type";
import { planOf } from "./plan.resolver";
import { PlanIndicator } from "./planIndicator.type";
import { PlanItem } from "./planItem.type";
import type { Reading } from "./planItem.type";
import { further } from "./read";

/** What a row of a plan hangs together with. */
@Resolver(() => PlanItem)
export class PlanItemResolver {
  @Needs("catalogue")
  @FieldResolver(() => Plan, { nullable: true, description: "Its plan; null: it is not known." })
  plan(@Root() { hub, reading }: PlanItem): Plan | null {
    return planOf(further(reading), hub.plan);
  }

  @Needs("catalogue")
  @FieldResolver(() => PlanItem, { nullable: true, description: "The row it stands under." })
  partOf(@Root() { hub, reading }: PlanItem): PlanItem | null {
    return shown(reading, [above(reading.book, hub)])[0] ?? null;
  }

  @Needs("catalogue")
  @FieldResolver(() => [PlanItem], { description: "The rows that stand under it." })
  items(@Root() { hub, reading }: PlanItem): PlanItem[] {
    return shown(reading, under(reading.book, hub));
  }

  @Needs("catalogue")
  @FieldResolver(() => [PlanLink], { description: "Its links, those to what is not known among them." })
  links(@Root() { hub, reading }: PlanItem): PlanLink[] {
    return hub.links.map((link) => PlanLink.of(reading, link));
  }

  @Needs("catalogue")
  @FieldResolver(() => [PlanItem], { description: "The recommendations it answers." })
  recommendations(@Root() { hub, reading }: PlanItem): PlanItem[] {
    return shown(reading, linkedTo(reading.book, hub, "recommendation"));
  }

  @Needs("catalogue")
  @FieldResolver(() => [PlanItem], { description: "The programmes it serves, or the rows above it do." })
  programmes(@Root() { hub, reading }: PlanItem): PlanItem[] {
    const ids = programmesOf(reading.book, hub);
    return shown(
      reading,
      ids.map((id) => reading.book.byId.get(id) ?? null),
    );
  }

  @Needs("catalogue")
  @FieldResolver(() => [PlanItem], { description: "The actions that are linked to it, of whatever plan." })
  actions(
    @Root() { hub, reading }: PlanItem,
    @Arg("isOverdue", () => Boolean, {
      nullable: true,
      description: "Only those that are overdue, or are not.",
    })
    isOverdue: boolean | null | undefined,
  ): PlanItem[] {
    const actions = shown(reading, actionsOf(reading.book, hub));
    return actions.filter((action) => isOverdue == null || action.isOverdue === isOverdue);
  }

  @Needs("catalogue")
  @FieldResolver(() => [PlanItem], {
    description: "Where a recommendation recurs: those of other reports under the same theme.",
  })
  recurrences(@Root() { hub, reading }: PlanItem): PlanItem[] {
    return isRecommendation(hub) ? shown(reading, recurrencesOf(reading.book, hub)) : [];
  }

  @Needs("catalogue")
  @FieldResolver(() => PlanItem, { nullable: true, description: "The row of an earlier plan it carries on." })
  rolledOverFrom(@Root() { hub, reading }: PlanItem): PlanItem | null {
    return shown(reading, [reading.book.byId.get(hub.rolledOverFrom ?? "") ?? null])[0] ?? null;
  }

  @Needs("catalogue")
  @FieldResolver(() => [PlanItem], { description: "The rows of later plans that carry it on." })
  rolledOverTo(@Root() { id, reading }: PlanItem): PlanItem[] {
    return shown(
      reading,
      reading.book.items.filter(({ rolledOverFrom }) => rolledOverFrom === id),
    );
  }

  @Needs("catalogue")
  @FieldResolver(() => PlanActionsMovement, {
    description: "How the actions that are linked to it went since an earlier day.",
  })
  actionsMovement(
    @Root() { hub, reading }: PlanItem,
    @Arg("since", () => DateScalar, { description: "The earlier day." }) since: string,
  ): ActionsMovement {
    const there = actionsOf(reading.book, hub).filter((one) => isThereOn(reading.book, one, reading.asAt));
    return actionsMovement(there, since, reading.asAt);
  }

  @Needs("catalogue")
  @FieldResolver(() => PlanMovement, {
    description:
      "How it went since an earlier day, by its own status: a recommendation often has none, and its actions tell.",
  })
  movement(
    @Root() { hub, reading }: PlanItem,
    @Arg("since", () => DateScalar, { description: "The earlier day." }) since: string,
  ): Movement {
    return movement(hub, since, reading.asAt);
  }

  @Needs("catalogue")
  @FieldResolver(() => [PlanIndicator], { description: "The indicators that show whether it works." })
  indicators(@Root() { hub, reading }: PlanItem): PlanIndicator[] {
    return measuredBy(reading.book, hub).map(({ indicator: code, targets: references }) => {
      const entry = catalogueEntries().find((one) => one.code === code) ?? null;
      const indicator = entry?.indicator ? Indicator.of(entry.indicator) : null;
      return { code, title: entry?.title ?? null, indicator, references, reading };
    });
  }
}

/** Rows that are there on the day; what was agreed later is left out. */
const shown = (reading: Reading, items: readonly (HubItem | null)[]): PlanItem[] =>
  items
    .filter((item) => item !== null && isThereOn(reading.book, item, reading.asAt))
    .map((item) => PlanItem.of(further(reading), item!));
