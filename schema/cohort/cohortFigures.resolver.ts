import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { profileOf } from "../../src/access";
import { timeBetween } from "../../src/indicators/asked/between";
import { countOf, funnelOf, overlapsOf, shareOf, signalsOf } from "../../src/indicators/cohortFigures";
import type { Context } from "../context";
import { BreakdownCode, factOf } from "../fact/factCodes";
import { Needs } from "../guard";
import { Cell } from "../measure/cell.type";
import { askedAs } from "./chosen";
import { Cohort } from "./cohort.type";
import { CohortFilter } from "./cohortFilter.input";
import { CohortTable, NamedCell, OverlapCell, SignalCount, TimeBetween } from "./cohortTable.type";
import { filterInvalid } from "./filterInvalid";
import { filterOf, savedFor } from "./filterOf";
import { namedFilters, NamedFilterInput } from "./namedFilter.input";
import { HappeningInput, Which } from "./overTime.input";
import { readFilter } from "./readFilter";
import { readHappening } from "./readOverTime";

const BREAKDOWNS = { nullable: true, description: "In which groups: at most three." } as const;
const RANKED = { defaultValue: false, description: "Whether the largest group comes first." } as const;

/** What can be asked of the children of a cohort. */
@Resolver(() => Cohort)
export class CohortFiguresResolver {
  @Needs("figures")
  @FieldResolver(() => CohortTable, { description: "How many they are, in groups." })
  async count(
    @Root() cohort: Cohort,
    @Arg("breakdowns", () => [BreakdownCode], BREAKDOWNS) breakdowns: string[] | null | undefined,
    @Arg("ranked", () => Boolean, RANKED) ranked: boolean,
    @Ctx() context: Context,
  ): Promise<CohortTable> {
    const by = (breakdowns ?? []).map(factOf);
    const measure = await countOf(context.answers, asked(cohort, context), by, profileOf(context.viewer));
    return CohortTable.of(measure, ranked);
  }

  @Needs("figures")
  @FieldResolver(() => CohortTable, { description: "What share of them meet a filter, in groups." })
  async share(
    @Root() cohort: Cohort,
    @Arg("meeting", () => CohortFilter, { description: "The filter." }) meeting: CohortFilter,
    @Arg("breakdowns", () => [BreakdownCode], BREAKDOWNS) breakdowns: string[] | null | undefined,
    @Arg("ranked", () => Boolean, RANKED) ranked: boolean,
    @Ctx() context: Context,
  ): Promise<CohortTable> {
    const filter = await filterOf(context, meeting, "meeting");
    const by = (breakdowns ?? []).map(factOf);
    const profile = profileOf(context.viewer);
    const measure = await shareOf(context.answers, asked(cohort, context), filter, by, profile);
    return CohortTable.of(measure, ranked);
  }

  @Needs("figures")
  @FieldResolver(() => [OverlapCell], {
    description:
      "How up to five sets of them overlap, as a Venn table: every combination of in, out and either. The cell with nothing inside or outside is everybody.",
  })
  async overlaps(
    @Root() cohort: Cohort,
    @Arg("sets", () => [NamedFilterInput], { description: "The sets, each with a name." })
    sets: NamedFilterInput[],
    @Ctx() context: Context,
  ): Promise<OverlapCell[]> {
    const read = await namedFilters(context, sets, "sets");
    const { table } = await overlapsOf(
      context.answers,
      asked(cohort, context),
      read,
      profileOf(context.viewer),
    );
    const names = read.map(({ name }) => name);
    return table.cells.map((cell) => OverlapCell.of(cell, names));
  }

  @Needs("figures")
  @FieldResolver(() => [NamedCell], {
    description:
      "A funnel: everybody, then those who meet the first step, those of them who meet the next, and so on.",
  })
  async funnel(
    @Root() cohort: Cohort,
    @Arg("steps", () => [NamedFilterInput], { description: "The steps in their order: up to ten." })
    steps: NamedFilterInput[],
    @Ctx() context: Context,
  ): Promise<NamedCell[]> {
    const read = await namedFilters(context, steps, "steps");
    const cells = await funnelOf(context.answers, asked(cohort, context), read, profileOf(context.viewer));
    const names = ["everybody", ...read.map(({ name }) => name)];
    return cells.map((cell, place) => NamedCell.of(names[place]!, cell));
  }

  @Needs("figures")
  @FieldResolver(() => [SignalCount], {
    description: "How many of them show none, one, two ... of some signals.",
  })
  async signals(
    @Root() cohort: Cohort,
    @Arg("signals", () => [NamedFilterInput], { description: "The signals: up to ten." })
    signals: NamedFilterInput[],
    @Ctx() context: Context,
  ): Promise<SignalCount[]> {
    const read = await namedFilters(context, signals, "signals");
    const { table } = await signalsOf(
      context.answers,
      asked(cohort, context),
      read,
      profileOf(context.viewer),
    );
    const counts = table.cells.filter(({ group }) => group["signals"] !== null);
    return counts.map((cell) => ({ signals: Number(cell.group["signals"]), cell: Cell.of(cell, []) }));
  }

  @Needs("figures")
  @FieldResolver(() => TimeBetween, {
    description:
      "How long it took them from one thing that happens to the first of another from that day on.",
  })
  async between(
    @Root() cohort: Cohort,
    @Arg("first", () => HappeningInput, { description: "What happens first." }) first: HappeningInput,
    @Arg("then", () => HappeningInput, { description: "What is to follow; it may happen on the same day." })
    then: HappeningInput,
    @Arg("which", () => Which, {
      defaultValue: "FIRST",
      description: "Where the first happens several times: from which of them.",
    })
    which: "FIRST" | "LAST",
    @Ctx() context: Context,
  ): Promise<TimeBetween> {
    const wheres = [first.where, then.where].filter((one) => one != null);
    const saved = await savedFor(context, wheres);
    for (const [place, { since, until }] of Object.entries({ first, then }))
      if (since != null && until == null && since > cohort.asAt)
        throw filterInvalid(place, "since is after the date of the cohort. Give an earlier date.");
    // What is told of the day something happened would see nothing after it: time goes on to the cohort's date.
    const read = (input: HappeningInput, place: string) =>
      readHappening(
        { ...input, until: input.within ? null : (input.until ?? cohort.asAt) },
        place,
        (filter, where) => readFilter(filter, where, saved),
      );
    const found = await timeBetween(
      context.answers,
      asked(cohort, context),
      { first: { ...read(first, "first"), which }, then: read(then, "then") },
      profileOf(context.viewer),
    );
    const [total] = found.bands.table.cells.filter(({ group }) => group["band"] === null);
    const labels = new Map(found.bands.breakdowns[0]!.values.map(({ code, label }) => [code, label]));
    return {
      began: Cell.of(total!, []),
      mean: Cell.of(found.mean, []),
      medianDays: found.medianDays,
      bands: found.bands.table.cells.flatMap((cell) => {
        const label = labels.get(cell.group["band"] ?? "");
        return label === undefined ? [] : [NamedCell.of(label, cell)];
      }),
    };
  }
}

const asked = ({ chosen, asAt, knownAt }: Cohort, { viewer }: Context) =>
  askedAs(viewer.authority, chosen, asAt, knownAt);
