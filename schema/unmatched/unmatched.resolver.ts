import { Args, Ctx, Query, Resolver } from "type-graphql";
import { profileOf } from "../../src/access";
import { unmatched } from "../../src/identity/unmatched/figures";
import type { UnmatchedBy } from "../../src/identity/unmatched/figures";
import { HubError } from "../../src/lib/hubError";
import type { Context } from "../context";
import { Needs } from "../guard";
import { MOST_MOMENTS, momentsOf } from "./moments";
import { UnmatchedArgs, UnmatchedSeriesArgs } from "./unmatched.args";
import { Unmatched } from "./unmatched.type";

@Resolver()
export class UnmatchedResolver {
  @Needs("figures")
  @Query(() => Unmatched, {
    description:
      "How many of the identifiers that files told are linked to no child of social care, by source, submission, kind and reason.",
  })
  unmatched(@Args(() => UnmatchedArgs) args: UnmatchedArgs, @Ctx() context: Context): Promise<Unmatched> {
    return ask(context, args, args.knownAt ?? null);
  }

  @Needs("figures")
  @Query(() => [Unmatched], {
    description: `The same as known at up to ${MOST_MOMENTS} moments: those named, or the end of every month from one date to another.`,
  })
  async unmatchedSeries(
    @Args(() => UnmatchedSeriesArgs) args: UnmatchedSeriesArgs,
    @Ctx() context: Context,
  ): Promise<Unmatched[]> {
    const found: Unmatched[] = [];
    // One after the other: each reads every table about children, and others wait for the database too.
    for (const moment of momentsOf(args)) found.push(await ask(context, args, moment));
    return found;
  }
}

type Groups = Pick<UnmatchedArgs, "by" | "source" | "submission">;

async function ask({ answers, viewer }: Context, args: Groups, knownAt: string | null): Promise<Unmatched> {
  checkChosen(args);
  const by = [...new Set(args.by)] as UnmatchedBy[];
  const table = await unmatched(answers, { authority: viewer.authority, by, knownAt }, profileOf(viewer));
  return Unmatched.of(knownAt, table, args);
}

function checkChosen(args: Groups): void {
  for (const name of ["source", "submission"] as const)
    if (args[name] != null && !args.by.includes(name))
      throw new HubError(
        "UNMATCHED_BY",
        `${name}: the figures are not counted by it. Put ${name.toUpperCase()} in by, or leave ${name} out.`,
      );
}
