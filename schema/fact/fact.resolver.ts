import { Query, Resolver } from "type-graphql";
import { facts } from "../../src/indicators/facts";
import { Needs } from "../guard";
import { Fact } from "./fact.type";

@Resolver()
export class FactResolver {
  @Needs("catalogue")
  @Query(() => [Fact], { description: "What cohorts can be chosen by and figures broken down by." })
  facts(): Fact[] {
    return facts.map(Fact.of);
  }
}
