import { markdownTable } from "../lib/markdown";
import { breakdownsOf } from "./breakdowns";
import type { Condition } from "./condition";
import type { Fact } from "./fact";
import type { Indicator } from "./indicator";
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
  const { code, title, plain, population, counted, reference, needs } = indicator;
  const rows = [
    ["Population", population.plain],
    ["Denominator", denominator(indicator)],
    ["Numerator", counted.length === 0 ? "All of the population" : counted.map(said).join("; ")],
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

function denominator({ among, scale }: Indicator): string {
  if (scale.kind === "count") return "None: a plain count";
  if (scale.denominatorIsPublic) return "Residents under 18";
  return among.length === 0 ? "All of the population" : among.map(said).join("; ");
}

function said(condition: Condition): string {
  const { title } = condition.fact;
  if ("is" in condition) return condition.is ? title : `not: ${title}`;
  if ("oneOf" in condition) return `${title}: ${condition.oneOf.join(" or ")}`;
  const { atLeast, atMost } = condition;
  if (atLeast !== undefined && atMost !== undefined) return `${title} ${atLeast} to ${atMost}`;
  return atLeast !== undefined ? `${title} ${atLeast} or more` : `${title} ${atMost} or less`;
}
