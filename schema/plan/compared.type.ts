import { Field, Int, ObjectType } from "type-graphql";
import { DEADLINE_MOVES } from "../../src/plans/deadlineMove";
import type { Compared, FormCounts, RowChange } from "../../src/plans/compare";
import { comparedInWords } from "../../src/plans/comparedWords";
import { codeEnum } from "../codeEnum";
import { DateScalar } from "../scalars/date";
import { PlanItemKind, PlanMove, PlanStatusForm } from "./enums";
import { PlanOwner } from "./parts.type";
import { PlanItem } from "./planItem.type";
import type { Reading } from "./planItem.type";

const PlanDeadlineMove = codeEnum(
  "PlanDeadlineMove",
  "How a deadline went from one day to another.",
  Object.entries(DEADLINE_MOVES).map(([code, words]) => ({ code, words })),
);

@ObjectType("PlanFormCount", { description: "How many rows of a plan stand so.", simpleResolvers: true })
export class PlanFormCount {
  @Field(() => PlanStatusForm, { description: "The normal form." })
  form!: string;

  @Field(() => Int, { description: "How many rows." })
  rows!: number;
}

/** What its rows hang together with is behind guarded fields, so it has no `simpleResolvers`. */
@ObjectType("PlanRowChange", { description: "A row of a plan on an earlier and a later day." })
export class PlanRowChange {
  @Field(() => String, { description: "Code of the plan, a stroke, code of the row." })
  id!: string;

  @Field(() => PlanItem, { nullable: true, description: "On the earlier day; null: it was not there." })
  before!: PlanItem | null;

  @Field(() => PlanItem, { nullable: true, description: "On the later day; null: it is gone." })
  after!: PlanItem | null;

  @Field(() => PlanMove, {
    nullable: true,
    description: "Which way its status went; null: it was not there on one of the days.",
  })
  move!: string | null;

  @Field(() => PlanDeadlineMove, {
    nullable: true,
    description: "Which way its deadline went; null: it is as it was.",
  })
  deadlineMove!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day by which all of it was due; null: none." })
  dueBefore!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day by which all of it is due; null: none." })
  dueAfter!: string | null;

  @Field(() => [PlanOwner], { description: "Roles that answer for it since." })
  ownersJoined!: readonly PlanOwner[];

  @Field(() => [PlanOwner], { description: "Roles that answered for it and do not any more." })
  ownersLeft!: readonly PlanOwner[];

  @Field(() => Int, { description: "Dated updates after the earlier day, up to the later." })
  updates!: number;

  static of(row: RowChange, earlier: Reading, later: Reading): PlanRowChange {
    const { id, before, after, move, deadlineMove, dueBefore, dueAfter, updates } = row;
    return {
      ...{ id, move, deadlineMove, dueBefore, dueAfter, updates },
      ...{ ownersJoined: row.joined, ownersLeft: row.left },
      before: before && PlanItem.of(earlier, before),
      after: after && PlanItem.of(later, after),
    };
  }
}

/** Its rows are made only when they are asked for: most who ask want a few of the lists. */
@ObjectType("PlanCompared", { description: "A plan on its day beside the same plan on an earlier one." })
export class PlanCompared {
  @Field(() => DateScalar, { description: "The earlier day." })
  since!: string;

  @Field(() => DateScalar, { description: "The later day: that of the plan." })
  asAt!: string;

  @Field(() => PlanItemKind, { description: "Which rows are compared." })
  kind!: string;

  @Field(() => String, { description: "What it comes to, in one sentence." })
  summary!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What to know of it: that rows, deadlines and owners could not be compared, that its day has not come; null: nothing.",
  })
  caution!: string | null;

  @Field(() => [PlanFormCount], {
    description: "How many rows stood in each normal form; none where none did.",
  })
  before!: readonly PlanFormCount[];

  @Field(() => [PlanFormCount], { description: "How many rows stand in each normal form." })
  after!: readonly PlanFormCount[];

  @Field(() => Int, { description: "How many rows of both days stand as they did." })
  same!: number;

  @Field(() => Int, { description: "How many rows of both days have a status that is known on neither." })
  untold!: number;

  @Field(() => Int, { description: "Dated updates after the earlier day, up to the later, on all its rows." })
  updates!: number;

  @Field(() => [PlanRowChange], { description: "Rows that are there since." })
  added(): PlanRowChange[] {
    return this.shown(this.hub.added);
  }

  @Field(() => [PlanRowChange], { description: "Rows that are there no more." })
  gone(): PlanRowChange[] {
    return this.shown(this.hub.gone);
  }

  @Field(() => [PlanRowChange], { description: "Rows that stand better, or have been finished." })
  movedOn(): PlanRowChange[] {
    return this.shown(this.hub.movedOn);
  }

  @Field(() => [PlanRowChange], {
    description: "Rows that stand worse, or were finished and are not any more.",
  })
  movedBack(): PlanRowChange[] {
    return this.shown(this.hub.movedBack);
  }

  @Field(() => [PlanRowChange], {
    description:
      "Rows of which nobody had said on one of the days how they stood, and that are not finished since.",
  })
  notTold(): PlanRowChange[] {
    return this.shown(this.hub.notTold);
  }

  @Field(() => [PlanRowChange], {
    description: "Rows that are overdue and were not, those that are there since among them.",
  })
  newlyOverdue(): PlanRowChange[] {
    return this.shown(this.hub.newlyOverdue);
  }

  @Field(() => [PlanRowChange], {
    description: "Rows that were overdue and are not any more, those that are gone among them.",
  })
  noLongerOverdue(): PlanRowChange[] {
    return this.shown(this.hub.noLongerOverdue);
  }

  @Field(() => [PlanRowChange], {
    description: "Rows whose deadline slipped, was brought forward, was set or was taken away.",
  })
  deadlinesMoved(): PlanRowChange[] {
    return this.shown(this.hub.deadlinesMoved);
  }

  @Field(() => [PlanRowChange], { description: "Rows for which other roles answer than did." })
  ownersChanged(): PlanRowChange[] {
    return this.shown(this.hub.ownersChanged);
  }

  /** What it was made from; not part of the graph. */
  hub!: Compared;
  sides!: readonly [earlier: Reading, later: Reading];

  private shown(rows: readonly RowChange[]): PlanRowChange[] {
    return rows.map((row) => PlanRowChange.of(row, ...this.sides));
  }

  static of(kind: string, sides: PlanCompared["sides"], hub: Compared, caution: string | null): PlanCompared {
    const [since, asAt] = [sides[0].asAt, sides[1].asAt];
    return Object.assign(new PlanCompared(), {
      ...{ since, asAt, kind, caution, hub, sides },
      ...{ same: hub.same, untold: hub.untold, updates: hub.updates },
      summary: comparedInWords(kind, since, asAt, hub),
      ...{ before: formCounts(hub.before), after: formCounts(hub.after) },
    });
  }
}

const formCounts = (counts: FormCounts): PlanFormCount[] =>
  Object.entries(counts).flatMap(([form, rows]) => (rows === 0 ? [] : [{ form, rows }]));
