import { Arg, Args, Query, Resolver } from "type-graphql";
import { indicators } from "../../src/indicators";
import type { Indicator as HubIndicator } from "../../src/indicators/indicator";
import { Needs } from "../guard";
import type { Connection } from "../relay/connection";
import type { Places } from "../relay/cursor";
import { page } from "../relay/page";
import { PageArgs } from "../relay/page.args";
import { IndicatorCode, indicatorOf } from "./indicatorCodes";
import { Indicator, IndicatorConnection } from "./indicator.type";

const places: Places<Indicator, string> = {
  list: "indicators",
  of: ({ code }) => [code],
  read: ([code]) => (typeof code === "string" && indicatorOf(code) ? code : null),
};

@Resolver()
export class IndicatorResolver {
  @Needs("catalogue")
  @Query(() => IndicatorConnection, {
    description: "The catalogue of indicators, in the order of the board's report.",
  })
  indicators(
    @Args(() => PageArgs) args: PageArgs,
    @Arg("search", () => String, {
      nullable: true,
      description: "Words that must all stand in the code, title or sentence; case does not matter.",
    })
    search?: string,
  ): Promise<Connection<Indicator>> {
    const found = indicators.filter((indicator) => speaksOf(indicator, search ?? "")).map(Indicator.of);
    return page(args, places, ({ after, first }) => {
      const rank = after === null ? -1 : indicators.indexOf(indicatorOf(after));
      return found.filter(({ code }) => indicators.indexOf(indicatorOf(code)) > rank).slice(0, first);
    });
  }

  @Needs("catalogue")
  @Query(() => Indicator, { description: "The definition of one indicator." })
  indicator(@Arg("code", () => IndicatorCode, { description: "Which one." }) code: string): Indicator {
    return Indicator.of(indicatorOf(code));
  }
}

function speaksOf({ code, title, plain }: HubIndicator, search: string): boolean {
  const text = `${code} ${title} ${plain}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
