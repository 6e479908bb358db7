import { breakdownsOf } from "./breakdowns";
import { indicators } from "./index";
import type { DefinitionVersion, Direction, Indicator } from "./indicator";
import { denominatorInWords, numeratorInWords } from "./inWords";
import { alternatives } from "./needs";
import { asReported, printedIndicators } from "./printed";
import type { PrintedIndicator, ReportedIndicator } from "./printed";
import type { Unit } from "./units";

/** How the hub comes to an indicator's figures. */
export const ORIGINS = {
  COMPUTED: "Counted from the records of children.",
  REPORTED: "Arrives as figures.",
  BOTH: "Counted from the records, and also printed by documents whose figures arrive.",
} as const;

export type Origin = keyof typeof ORIGINS;

/** An entry of the catalogue: an indicator the hub computes, or holds as it was reported. */
export interface CatalogueEntry {
  readonly code: string;
  readonly title: string;
  /** As a document prints it; null: it is the hub's own, by an official definition. */
  readonly printed: string | null;
  readonly plain: string;
  readonly population: string;
  readonly denominator: string;
  readonly numerator: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly breakdowns: readonly string[];
  readonly periods: readonly string[];
  /** Codes of sources where it is computed, otherwise the systems the facts lie in. */
  readonly systems: readonly string[];
  readonly reference: string;
  readonly version: number;
  readonly history: readonly DefinitionVersion[];
  readonly origin: Origin;
  /** The definition it is computed by; null: it is not computed. */
  readonly indicator: Indicator | null;
}

let made: readonly CatalogueEntry[] | undefined;

/** The whole catalogue: what documents print or ask for, in its order, then what is computed besides. */
export function catalogueEntries(): readonly CatalogueEntry[] {
  made ??= entriesOf(printedIndicators(), indicators);
  return made;
}

/**
 * The entries of printed and of computed indicators; where one is both, its definition tells all but the printed title.
 * @throws HubError CATALOGUE_ENTRY_INCOMPLETE where a printed one is neither computed nor described.
 */
export function entriesOf(
  printed: readonly PrintedIndicator[],
  definitions: readonly Indicator[],
): CatalogueEntry[] {
  const byCode = new Map(definitions.map((indicator) => [indicator.code, indicator]));
  const codes = new Set(printed.map(({ code }) => code));
  const own = definitions.filter(({ code }) => !codes.has(code));
  return [
    ...printed.map((one) => {
      const indicator = byCode.get(one.code);
      return indicator ? computed(indicator, one) : reported(asReported(one));
    }),
    ...own.map((indicator) => computed(indicator, null)),
  ];
}

function computed(indicator: Indicator, printed: PrintedIndicator | null): CatalogueEntry {
  const { code, title, plain, unit, direction, version, history, population, needs } = indicator;
  return {
    ...{ code, title, plain, unit, direction, version, history, indicator },
    printed: printed?.title ?? null,
    population: population.plain,
    denominator: denominatorInWords(indicator),
    numerator: numeratorInWords(indicator),
    breakdowns: breakdownsOf(indicator).map((fact) => fact.code),
    periods: [indicator.period],
    systems: needs.map((need) => alternatives(need).join(" or ")),
    reference: indicator.reference,
    origin: printed?.isPrinted ? "BOTH" : "COMPUTED",
  };
}

const reported = (printed: ReportedIndicator): CatalogueEntry => ({
  ...printed,
  printed: printed.title,
  denominator: SHARES.includes(printed.unit) ? printed.population : "None: the number stands by itself",
  version: printed.history.at(-1)!.version,
  ...{ origin: "REPORTED", indicator: null },
});

const SHARES: readonly Unit[] = ["percent", "percentage points", "per 10,000"];
