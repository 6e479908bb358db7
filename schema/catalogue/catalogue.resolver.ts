import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { catalogueEntries } from "../../src/indicators/entries";
import type { CatalogueEntry as HubEntry } from "../../src/indicators/entries";
import { ReportedFigure } from "../beside/reportedFigure.type";
import { Target } from "../beside/target.type";
import type { Context } from "../context";
import { Needs } from "../guard";
import type { Connection } from "../relay/connection";
import { isWhole } from "../relay/cursor";
import type { Places } from "../relay/cursor";
import { page } from "../relay/page";
import { PageArgs } from "../relay/page.args";
import { CatalogueEntry, CatalogueEntryConnection, Origin } from "./catalogueEntry.type";

const rankOf = (code: string) => catalogueEntries().findIndex((entry) => entry.code === code);

const places: Places<CatalogueEntry, number> = {
  list: "catalogue",
  of: ({ code }) => [rankOf(code)],
  read: ([rank]) => (isWhole(rank) ? rank : null),
};

@Resolver(() => CatalogueEntry)
export class CatalogueResolver {
  @Needs("catalogue")
  @Query(() => CatalogueEntryConnection, {
    description: "Every indicator that boards, committees and inspectors ask for, computed or reported.",
  })
  catalogue(
    @Args(() => PageArgs) args: PageArgs,
    @Arg("search", () => String, {
      nullable: true,
      description: "Words that must all stand in its code, titles or sentence; case does not matter.",
    })
    search: string | null | undefined,
    @Arg("origin", () => Origin, { nullable: true, description: "Only those of this origin." })
    origin: string | null | undefined,
  ): Promise<Connection<CatalogueEntry>> {
    const found = catalogueEntries().filter(
      (entry) => (origin == null || entry.origin === origin) && speaksOf(entry, search ?? ""),
    );
    return page(args, places, ({ after, first }) =>
      found
        .filter(({ code }) => after === null || rankOf(code) > after)
        .slice(0, first)
        .map((entry) => CatalogueEntry.of(entry)),
    );
  }

  @Needs("figures")
  @FieldResolver(() => [ReportedFigure], { description: "What documents have printed of it, by period." })
  reported(@Root() { code }: CatalogueEntry, @Ctx() { loaders }: Context): Promise<ReportedFigure[]> {
    return loaders.reportedByIndicator(null).load(code);
  }

  @Needs("figures")
  @FieldResolver(() => [Target], { description: "Its targets, by date." })
  async targets(@Root() { code }: CatalogueEntry, @Ctx() { loaders }: Context): Promise<Target[]> {
    const all = await loaders.targetsByIndicator(null).load(code);
    return all.map((target) => Target.of(target));
  }
}

function speaksOf({ code, title, printed, plain }: HubEntry, search: string): boolean {
  const text = `${code} ${title} ${printed ?? ""} ${plain}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
