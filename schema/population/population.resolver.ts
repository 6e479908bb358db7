import { Query, Resolver } from "type-graphql";
import { ofChildren } from "../../src/indicators/populations";
import { Needs } from "../guard";
import { Population } from "./population.type";

@Resolver()
export class PopulationResolver {
  @Needs("catalogue")
  @Query(() => [Population], {
    description: "Whom cohorts can be chosen from, and what can be counted over time.",
  })
  populations(): Population[] {
    return ofChildren.map(Population.of);
  }
}
