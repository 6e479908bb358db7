import type { Condition } from "./condition";
import type { Indicator } from "./indicator";

/** A condition as people say it: "Age in years 4 or more". */
export function inWords(condition: Condition): string {
  const { title } = condition.fact;
  if ("is" in condition) return condition.is ? title : `not: ${title}`;
  if ("oneOf" in condition) return `${title}: ${condition.oneOf.map(labelIn(condition)).join(" or ")}`;
  const { atLeast, atMost } = condition;
  if (atLeast !== undefined && atMost !== undefined) return `${title} ${atLeast} to ${atMost}`;
  return atLeast !== undefined ? `${title} ${atLeast} or more` : `${title} ${atMost} or less`;
}

const labelIn = (condition: Condition) => (code: string) =>
  condition.fact.values?.find((value) => value.code === code)?.label ?? code;

/** Who is in the denominator, in words. */
export function denominatorInWords({ among, population, scale, outOf }: Indicator): string {
  const whom = among.length === 0 ? "All of the population" : among.map(inWords).join("; ");
  if (outOf) return `Sum of ${lowered(outOf.title)} over: ${whom}`;
  if (scale.denominatorIsPublic) return "Residents under 18";
  return scale.kind === "count" ? `None: a plain count of ${population.counts}` : whom;
}

/** Who is counted, in words. */
export function numeratorInWords({ among, counted, scale, summed }: Indicator): string {
  const conditions = scale.kind === "ratio" && !scale.denominatorIsPublic ? counted : [...among, ...counted];
  const whom = conditions.length === 0 ? "All of the population" : conditions.map(inWords).join("; ");
  return summed ? `Sum of ${lowered(summed.title)} over: ${whom}` : whom;
}

/** A title within a sentence: capitals of abbreviations stay. */
const lowered = (title: string) =>
  /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
