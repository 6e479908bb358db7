import { markdownTable } from "../lib/markdown";
import { breakdownsOf } from "./breakdowns";
import type { Fact } from "./fact";
import type { Indicator } from "./indicator";
import { denominatorInWords, numeratorInWords } from "./inWords";
import { alternatives } from "./needs";

/** The indicator catalogue: every definition and every fact, made from the lists. */
export function indicatorCatalogue(indicators: readonly Indicator[], facts: readonly Fact[]): string {
  return [
    "# Indicators",
    "Every figure the hub computes, made from the definitions by `npx hub emit`. Each compiles to one SQL statement (`test/indicators/golden`) and agrees with a query written by hand (`test/indicators/checkQueries`).",
    markdownTable(
      ["indicator", "title", "unit", "better"],
      indicators.map(({ code, title, unit, direction }) => [`[${code}](#${code})`, title, unit, direction]),
    ),
    ...indicators.map(chapter),
    "# Facts",
    "What can be said of a child on a date. Conditions of indicators, filters of cohorts and breakdowns are made of these.",
    markdownTable(
      ["fact", "kind", "of", "meaning"],
      facts.map(({ code, kind, populations, plain }) => [
        code,
        kind,
        populations.map(({ title }) => title).join(", "),
        plain,
      ]),
    ),
  ].join("\n\n");
}

function chapter(indicator: Indicator): string {
  const { code, title, plain, population, reference, needs } = indicator;
  const rows = [
    ["Population", population.plain],
    ["Denominator", denominatorInWords(indicator)],
    ["Numerator", numeratorInWords(indicator)],
    ["Written as", written(indicator)],
    [
      "Breakdowns",
      breakdownsOf(indicator)
        .map((fact) => fact.code)
        .join(", "),
    ],
    ["Usual period", indicator.period],
    ["Needs", needs.map((need) => alternatives(need).join(" or ")).join(", ")],
    ["Reference", reference],
    ...indicator.history.map(({ version, because }) => [`Version ${version}`, because]),
  ];
  return `## ${code}\n\n**${title}.** ${plain}\n\n${markdownTable(["", ""], rows)}`;
}

function written({ unit, scale: { kind, places } }: Indicator): string {
  if (kind === "count") return `${unit}, a whole number`;
  return `${unit}, ${places} decimal ${places === 1 ? "place" : "places"}, rounded half up`;
}
