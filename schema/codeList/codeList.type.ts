import { Field, Int, ObjectType } from "type-graphql";
import type { CodeList as HubCodeList } from "../../src/codeLists/codeList";

@ObjectType("Code", { description: "One official code.", simpleResolvers: true })
export class Code {
  @Field(() => String, { description: "The code as files write it." })
  code!: string;

  @Field(() => String, { description: "What it means." })
  label!: string;

  @Field(() => Int, {
    nullable: true,
    description: "First collection year it may be used in; null: from the start.",
  })
  from?: number | undefined;

  @Field(() => Int, {
    nullable: true,
    description: "Last collection year it may be used in; null: it still may.",
  })
  to?: number | undefined;

  @Field(() => String, {
    nullable: true,
    description: "What the records keep instead; null: the code itself.",
  })
  keptAs?: string | undefined;

  @Field(() => String, { nullable: true, description: "The group that published tables put it in." })
  group?: string | undefined;
}

@ObjectType("CodeList", { description: "An official list of codes.", simpleResolvers: true })
export class CodeList {
  @Field(() => String, { description: "Its name, by which columns refer to it." })
  name!: string;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "Where it is published." })
  reference!: string;

  @Field(() => [Code], { description: "Its codes, with the years each may be used in." })
  codes!: readonly Code[];

  static of({ name, title, reference, codes }: HubCodeList): CodeList {
    return { name, title, reference, codes };
  }
}
