import { Field, ObjectType } from "type-graphql";
import type { ListedChild as HubListed } from "../../src/indicators/cohortList";
import type { Fact } from "../../src/indicators/fact";
import { Child } from "../child/child.type";
import { FactCode } from "../fact/factCodes";
import { connectionOf } from "../relay/connection";

@ObjectType("ToldFact", { description: "A fact, and what it is of a child.", simpleResolvers: true })
export class ToldFact {
  @Field(() => FactCode, { description: "The fact." })
  fact!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its value as text: a code, a number, true or false; null: not known.",
  })
  value!: string | null;

  @Field(() => String, { nullable: true, description: "The value in words, where it has any." })
  label!: string | null;
}

@ObjectType("ListedChild", {
  description: "A child of a list, with what was asked of it.",
  simpleResolvers: true,
})
export class ListedChild {
  @Field(() => Child, { description: "The child." })
  child!: Child;

  @Field(() => [ToldFact], { description: "The facts asked for, in their order." })
  facts!: readonly ToldFact[];

  @Field(() => [String], { description: "The names of the flags that hold." })
  flags!: readonly string[];

  /** Its place in the list, from 1; not part of the graph. */
  place!: number;

  static of(listed: HubListed, facts: readonly Fact[], flags: readonly string[], place: number): ListedChild {
    return {
      child: new Child(listed.child),
      facts: facts.map((fact, index) => told(fact, listed.values[index] ?? null)),
      flags: flags.filter((_, index) => listed.flags[index]),
      place,
    };
  }
}

function told({ code, values }: Fact, value: string | number | boolean | null): ToldFact {
  const text = value === null ? null : String(value);
  return { fact: code, value: text, label: values?.find((one) => one.code === text)?.label ?? null };
}

export const ListedChildConnection = connectionOf(ListedChild, "ListedChild", "children of a list");
