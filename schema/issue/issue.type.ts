import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection";
import { Severity } from "./severity";

@ObjectType("Issue", {
  description:
    "One thing wrong with one line of a file. The value of the cell is not kept: the sender has the file.",
  simpleResolvers: true,
})
export class Issue {
  @Field(() => Int, { description: "The line of the file; the header is line 1." })
  line!: number;

  @Field(() => String, { nullable: true, description: "The column; null: the whole row." })
  column!: string | null;

  @Field(() => String, { description: "The stable code of what is wrong." })
  code!: string;

  @Field(() => Severity, { description: "What it meant for the row." })
  severity!: string;

  @Field(() => String, { description: "Where, what is wrong, and what to do." })
  message!: string;
}

@ObjectType("IssueKind", {
  description: "One kind of issue in a file, with how often it occurs.",
  simpleResolvers: true,
})
export class IssueKind {
  @Field(() => String, { description: "The stable code of what is wrong." })
  code!: string;

  @Field(() => String, { nullable: true, description: "The column; null: the whole row." })
  column!: string | null;

  @Field(() => Severity, { description: "What it meant for the rows." })
  severity!: string;

  @Field(() => Int, { description: "How many rows have it." })
  rows!: number;

  @Field(() => Int, { description: "The first line that has it." })
  firstLine!: number;

  @Field(() => String, { description: "Where it first occurs, what is wrong, and what to do." })
  message!: string;
}

@ObjectType("QuarantinedRow", { description: "A line that was set aside.", simpleResolvers: true })
export class QuarantinedRow {
  @Field(() => Int, { description: "The line of the file; the header is line 1." })
  line!: number;

  @Field(() => [Issue], { description: "Why it was set aside: its errors." })
  issues!: readonly Issue[];
}

export const IssueConnection = connectionOf(Issue, "Issue", "issues");
export const QuarantinedRowConnection = connectionOf(QuarantinedRow, "QuarantinedRow", "lines set aside");
