import type { Period } from "./period";

/** The named values every statement reads: authority, periods (each end once) and the moment as which to know. */
export function askedFor(authority: string, periods: readonly Period[], knownAt: string | null) {
  const byEnd = [...new Map(periods.map((period) => [period.to, period])).values()];
  return {
    authority,
    froms: byEnd.map(({ from }) => from),
    tos: byEnd.map(({ to }) => to),
    known_at: knownAt ?? "infinity",
  };
}
