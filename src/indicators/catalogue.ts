import { markdownTable } from "../lib/markdown";
import type { NamedCohort } from "./cohorts/namedCohort";
import type { CatalogueEntry } from "./entries";
import { ORIGINS } from "./entries";
import type { Fact } from "./fact";
import type { Indicator } from "./indicator";

/** What the catalogue page is made of. */
export interface Catalogued {
  readonly entries: readonly CatalogueEntry[];
  readonly cohorts: readonly NamedCohort[];
  readonly facts: readonly Fact[];
}

/** The indicator catalogue: every definition, named cohort and fact, made from the lists. */
export function indicatorCatalogue({ entries, cohorts, facts }: Catalogued): string {
  const numberOf = (origin: string) => entries.filter((entry) => entry.origin === origin).length;
  return [
    "# Indicators",
    `Every indicator that boards, committees and inspectors ask for, made from the definitions by \`npx hub emit\`: ${entries.length} in all, of which ${numberOf("COMPUTED") + numberOf("BOTH")} are computed (${numberOf("BOTH")} of them also printed by documents whose figures arrive) and ${numberOf("REPORTED")} only reported. Each one computed compiles to one SQL statement (\`test/indicators/golden\`) and agrees with a query written by hand (\`test/indicators/checkQueries\`).`,
    markdownTable(
      ["indicator", "title", "origin", "unit", "better"],
      entries.map(({ code, title, origin, unit, direction }) => [
        ...[`[${code}](#${code})`, title],
        ...[origin.toLowerCase(), unit, direction],
      ]),
    ),
    ...entries.map(chapter),
    "# Cohorts",
    "Groups of children that documents speak of, by name. Each can be used wherever a filter can, as the fact `cohort_` and its code.",
    markdownTable(
      ["cohort", "title", "who is in it", "reference"],
      cohorts.map(({ code, title, plain, reference }) => [code, title, plain, reference]),
    ),
    "# Facts",
    "What can be said of a child, or of what happened, on a day. Conditions of indicators, filters of cohorts and breakdowns are made of these.",
    markdownTable(
      ["fact", "kind", "breakdown", "of", "meaning"],
      facts
        .filter(({ code }) => !code.startsWith("cohort_"))
        .map(({ code, kind, isBreakdown, populations, plain }) => [
          ...[code, kind, isBreakdown ? "yes" : "", ofWhom(populations.map(({ title }) => title))],
          plain,
        ]),
    ),
  ].join("\n\n");
}

const MOST_NAMED = 3;

const ofWhom = (titles: readonly string[]) =>
  titles.length <= MOST_NAMED ? titles.join(", ") : `${titles.length} populations`;

function chapter(entry: CatalogueEntry): string {
  const { code, title, printed, plain, origin, indicator } = entry;
  const rows = [
    ["Origin", ORIGINS[origin]],
    ...(printed === null ? [] : [["As printed", printed]]),
    ["Population", entry.population],
    ["Denominator", entry.denominator],
    ["Numerator", entry.numerator],
    ["Written as", indicator ? written(indicator) : entry.unit],
    ["Better", entry.direction],
    ["Breakdowns", entry.breakdowns.join(", ")],
    [indicator ? "Usual period" : "Printed for", entry.periods.join(", ")],
    [indicator ? "Needs" : "Systems", entry.systems.join(", ")],
    ["Reference", entry.reference],
    ...entry.history.map(({ version, because }) => [`Version ${version}`, because]),
    ...(indicator?.breaks ?? []).map(({ on, because }) => [`Break on ${on}`, because]),
  ];
  const told = rows.filter(([, words]) => words !== "");
  return `## ${code}\n\n**${title}.** ${plain}\n\n${markdownTable(["", ""], told as string[][])}`;
}

function written({ unit, scale: { kind, places } }: Indicator): string {
  if (kind === "count") return `${unit}, a whole number`;
  return `${unit}, ${places} decimal ${places === 1 ? "place" : "places"}, rounded half up`;
}
