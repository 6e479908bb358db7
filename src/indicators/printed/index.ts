import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { HubError } from "../../lib/hubError";
import type { DefinitionVersion, Direction } from "../indicator";
import type { Unit } from "../units";

/** An indicator as boards, committees and inspectors have printed or asked for it. The hub computes it: its definition says the rest. */
export interface PrintedIndicator {
  readonly code: string;
  /** As printed. */
  readonly title: string;
  /** Whether a document prints a figure of it. */
  readonly isPrinted: boolean;
}

/** A printed indicator the hub does not compute: what is known of it is said here. */
export interface ReportedIndicator extends PrintedIndicator {
  /** A sentence. */
  readonly plain: string;
  /** In words. */
  readonly population: string;
  readonly numerator: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly breakdowns: readonly string[];
  /** Stretches it is printed for. */
  readonly periods: readonly string[];
  /** Systems the facts lie in. */
  readonly systems: readonly string[];
  /** The documents that print or ask for it. */
  readonly reference: string;
  readonly history: readonly DefinitionVersion[];
}

/** The chapters of the catalogue, in its order. */
const CHAPTERS = [
  ...["context", "placements", "visits", "health", "education", "careLeavers", "need", "adoption"],
  ...["workforce", "youngCarers", "opportunityArea", "inspection"],
] as const;

type Printed = PrintedIndicator | ReportedIndicator;

let read: readonly Printed[] | undefined;

/** Every indicator of the catalogue, read when it is first asked for. */
export function printedIndicators(): readonly Printed[] {
  read ??= CHAPTERS.flatMap(
    (chapter) => parse(readFileSync(path.join(__dirname, `${chapter}.yaml`), "utf8")) as Printed[],
  );
  return read;
}

const SAID = [
  ...(["plain", "population", "numerator", "unit", "direction", "breakdowns", "periods"] as const),
  ...(["systems", "reference", "history"] as const),
] satisfies (keyof ReportedIndicator)[];

/**
 * A printed indicator that is not computed, with all that must be said of it.
 * @throws HubError CATALOGUE_ENTRY_INCOMPLETE where something is missing or empty.
 */
export function asReported(printed: Printed): ReportedIndicator {
  const said: Partial<ReportedIndicator> = printed;
  const missing = SAID.filter((field) => said[field] === undefined || said[field] === "");
  if (missing.length > 0 || said.history?.length === 0) throw incomplete(printed.code, missing);
  return printed as ReportedIndicator;
}

function incomplete(code: string, missing: readonly string[]): HubError {
  const fields = missing.length === 0 ? "a version in its history" : missing.join(", ");
  return new HubError(
    "CATALOGUE_ENTRY_INCOMPLETE",
    `${code}: the hub does not compute it and its entry in src/indicators/printed lacks ${fields}. Write them there, or list its definition among the indicators.`,
  );
}
