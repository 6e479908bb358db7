import { Field, ObjectType } from "type-graphql";
import type { PlanRow } from "../../src/records/plans/planRows";
import { DateScalar } from "../scalars/date";
import { PlanKind } from "./enums";
import type { Reading } from "./planItem.type";

/** Its rows are read through guarded fields, so it has no `simpleResolvers`. */
@ObjectType("Plan", { description: "A plan, tracker or list of recommendations on a day." })
export class Plan {
  @Field(() => String, { description: "Its code." })
  code!: string;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => PlanKind, { description: "What sort of document it is." })
  kind!: string;

  @Field(() => String, { nullable: true, description: "The role or body that leads it." })
  ledBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The first day it is for." })
  fromOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day it is for." })
  toOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day it was approved or published." })
  approvedOn!: string | null;

  @Field(() => String, { nullable: true, description: "The document it stands in." })
  document!: string | null;

  @Field(() => String, { nullable: true, description: "Page, lines or appendix." })
  placeInDocument!: string | null;

  @Field(() => String, { nullable: true, description: "The vocabulary of its statuses; null: it has none." })
  statusWords!: string | null;

  @Field(() => String, { nullable: true, description: "What there is to say of it." })
  note!: string | null;

  /** What it was read from; not part of the graph. */
  hub!: PlanRow;
  reading!: Reading;

  static of(this: void, reading: Reading, plan: PlanRow): Plan {
    return {
      ...{ hub: plan, reading, code: plan.plan, title: plan.title ?? plan.plan, ledBy: plan.ledBy },
      ...{ kind: plan.kind ?? "action plan", fromOn: plan.fromOn, toOn: plan.toOn },
      ...{ approvedOn: plan.approvedOn, document: plan.document, placeInDocument: plan.documentPlace },
      ...{ statusWords: plan.statusWords, note: plan.note },
    };
  }
}
