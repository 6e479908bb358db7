import { Field, Int, ObjectType } from "type-graphql";
import { ownersOn } from "../../src/plans/book";
import type { PlanBook, PlanItem as HubItem } from "../../src/plans/book";
import { isIncomplete, overdueSince, pendingSince } from "../../src/plans/late";
import { standingOn } from "../../src/plans/standing";
import { statusOn } from "../../src/plans/statuses";
import { connectionOf } from "../relay/connection";
import { DateScalar } from "../scalars/date";
import { PlanDeadline, PlanDeadlineBefore } from "./deadline.type";
import { PlanItemKind } from "./enums";
import { PlanOwner, PlanUpdate } from "./parts.type";
import { PlanStatus } from "./status.type";

/** What a question about plans is asked of: everything known at a moment, and the day it is about. */
export interface Reading {
  readonly book: PlanBook;
  readonly asAt: string;
  readonly knownAt: string | null;
  /** How many times it was gone from one row or plan to others. */
  readonly steps: number;
}

/** Figures hang on it behind guarded fields, so it has no `simpleResolvers`. */
@ObjectType("PlanItem", {
  description: "A row of a plan on a day: a programme, a recommendation, an action and so on.",
})
export class PlanItem {
  @Field(() => String, { description: "Code of the plan, a stroke, code of the row." })
  id!: string;

  @Field(() => String, { description: "Its code within its plan." })
  item!: string;

  @Field(() => PlanItemKind, { description: "What it is." })
  kind!: string;

  @Field(() => String, { nullable: true, description: "Its number as printed." })
  number!: string | null;

  @Field(() => String, { description: "What it says." })
  words!: string;

  @Field(() => String, { nullable: true, description: "The report that makes the recommendation." })
  report!: string | null;

  @Field(() => [String], { description: "The paragraphs of the report that lead to it." })
  paragraphs!: readonly string[];

  @Field(() => String, { nullable: true, description: "The theme under which recommendations recur." })
  theme!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day it was agreed." })
  agreedOn!: string | null;

  @Field(() => PlanDeadline, {
    nullable: true,
    description:
      "When it is due, by its own cell or as it is printed within its status; null: neither tells.",
  })
  deadline!: PlanDeadline | null;

  @Field(() => [PlanDeadlineBefore], {
    description:
      "What its deadline was in earlier files of the plan, the earliest first: how it slipped where the plan prints the newest alone.",
  })
  deadlinesBefore!: readonly PlanDeadlineBefore[];

  @Field(() => PlanStatus, {
    nullable: true,
    description: "How it stands on the day; null: nobody has said.",
  })
  status!: PlanStatus | null;

  @Field(() => [PlanStatus], { description: "Every status up to the day, the earliest first." })
  statuses!: readonly PlanStatus[];

  @Field(() => Boolean, {
    description:
      "Whether something of it was due before the day and it is neither finished nor carried on by a later plan.",
  })
  isOverdue!: boolean;

  @Field(() => DateScalar, { nullable: true, description: "The first such day; null: it is not overdue." })
  overdueSince!: string | null;

  @Field(() => Boolean, {
    description:
      "Incomplete by the tracker's own rule: no action currently in place, three months after it was agreed. One is in place while something done was told of the last three months.",
  })
  isIncomplete!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Agreed on this day and not finished; null: finished.",
  })
  pendingSince!: string | null;

  @Field(() => [PlanUpdate], { description: "Its progress up to the day; what has no date comes first." })
  updates!: readonly PlanUpdate[];

  @Field(() => [PlanOwner], { description: "Who answers for it on the day, the lead first." })
  owners!: readonly PlanOwner[];

  @Field(() => String, { nullable: true, description: "Its progress as printed: the whole cell." })
  progressPrinted!: string | null;

  @Field(() => String, { nullable: true, description: "The outcome it is to have." })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: "Its measures as printed." })
  measuresPrinted!: string | null;

  @Field(() => String, { nullable: true, description: "Page, line or row of the document." })
  placeInDocument!: string | null;

  @Field(() => Int, { description: "Where it stands in its plan." })
  position!: number;

  /** What it was read from; not part of the graph. */
  hub!: HubItem;
  reading!: Reading;

  static of(this: void, reading: Reading, item: HubItem): PlanItem {
    const { asAt } = reading;
    const standing = standingOn(item, asAt);
    const status = statusOn(item.statuses, asAt);
    const late = overdueSince(standing, asAt);
    const isBy = (on: string | null) => on === null || on <= asAt;
    return {
      ...{ hub: item, reading, id: item.id, item: item.item, number: item.number, report: item.report },
      ...{ kind: item.kind ?? "heading", words: item.words ?? "", position: item.place ?? 0 },
      ...{ theme: item.theme, agreedOn: item.agreedOn, progressPrinted: item.progressPrinted },
      ...{ outcome: item.outcomePrinted, measuresPrinted: item.measuresPrinted },
      ...{ placeInDocument: item.documentPlace, paragraphs: item.paragraphs?.split(/\s+/) ?? [] },
      deadline: standing.deadline && PlanDeadline.of(standing.deadline, item.partStatuses, asAt),
      deadlinesBefore: item.deadlinesBefore.map(PlanDeadlineBefore.of),
      status: status && PlanStatus.of(status),
      statuses: item.statuses.filter(({ on }) => isBy(on)).map((one) => PlanStatus.of(one)),
      ...{ isOverdue: late !== null, overdueSince: late, isIncomplete: isIncomplete(standing, asAt) },
      pendingSince: pendingSince(standing, asAt),
      updates: item.updates.filter(({ saidOf }) => isBy(saidOf)),
      owners: ownersOn(item, asAt),
    };
  }
}

export const PlanItemConnection = connectionOf(PlanItem, "PlanItem", "rows of plans");
