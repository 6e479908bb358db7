import { Field, ObjectType } from "type-graphql";
import { childPlanDuties } from "../../src/duties";
import type { ChildPlanDuty } from "../../src/duties/childPlan";
import { inWords } from "../../src/duties/clock";
import { standingFact } from "../../src/indicators/facts/childPlans";
import { kindsOfPlan } from "../../src/indicators/childPlans";
import { codeEnum } from "../codeEnum";
import { BreakdownCode } from "../fact/factCodes";

export const ChildPlanCode = codeEnum(
  "ChildPlanCode",
  "A kind of plan, assessment or document made for one child.",
  childPlanDuties.map(({ code, title, plain }) => ({ code, words: `${title}. ${plain}` })),
);

const facts = new Map(kindsOfPlan.map((kind) => [kind.duty.code, standingFact(kind).code]));

@ObjectType("ChildPlanType", {
  description: "A kind of plan made for one child, and what the law asks of it.",
  simpleResolvers: true,
})
export class ChildPlanType {
  @Field(() => ChildPlanCode, { description: "Its code." })
  code!: string;

  @Field(() => String, { description: "Its name." })
  title!: string;

  @Field(() => String, { description: "What it is, in a sentence." })
  plain!: string;

  @Field(() => String, { nullable: true, description: "Who must have one; null: nobody must." })
  requiredOf!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How long there is for it, from the day it is required, in words.",
  })
  due!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The statute or guidance that asks for it, or that nothing does.",
  })
  requiredBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "When it is looked at anew, in a sentence; null: it stands until it ends.",
  })
  reviewed!: string | null;

  @Field(() => String, { nullable: true, description: "The statute or guidance that says so." })
  reviewedBy!: string | null;

  @Field(() => BreakdownCode, {
    description: "The fact that tells how a child stands with it, for filters, breakdowns and lists.",
  })
  fact!: string;

  static of({ code, title, plain, required, review }: ChildPlanDuty): ChildPlanType {
    return {
      ...{ code, title, plain, fact: facts.get(code)! },
      requiredOf: required?.plain ?? null,
      due: required && inWords(required.due),
      requiredBy: required?.reference ?? null,
      reviewed: review?.plain ?? null,
      reviewedBy: review?.reference ?? null,
    };
  }
}
