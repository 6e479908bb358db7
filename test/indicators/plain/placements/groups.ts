import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { whereaboutsOn } from "../care/periodsOfCare";
import type { PlacedHistory } from "./history";
import { miles } from "./places";

const LEGAL: Readonly<Record<string, string>> = {
  ...{ C1: "INTERIM_CARE_ORDER", C2: "CARE_ORDER", E1: "PLACEMENT_ORDER", V2: "VOLUNTARY" },
  ...{ L2: "DETAINED", J1: "YOUTH_JUSTICE" },
};

const ETHNIC: Readonly<Record<string, string>> = {
  ...{ WBRI: "WHITE", WROM: "WHITE", MWBA: "MIXED", APKN: "ASIAN", BAFR: "BLACK", CHNE: "OTHER" },
  ...{ REFU: "NOT_STATED", NOBT: "NOT_STATED" },
};

/** The day the return of 2025 speaks of: every header here is from it. */
const YEAR_END = "2025-03-31";

function ethnicGroup({ header, ethnicity, answers }: PlacedHistory): string {
  const all = [...answers, ...(header && ethnicity ? [{ on: YEAR_END, ethnicity }] : [])];
  const stated = all.filter((answer) => ETHNIC[answer.ethnicity] !== "NOT_STATED");
  // Of two on one day the first by code.
  const [newest] = (stated.length > 0 ? stated : all).sort((a, b) =>
    a.on === b.on ? (a.ethnicity < b.ethnicity ? -1 : 1) : a.on > b.on ? -1 : 1,
  );
  return newest ? ETHNIC[newest.ethnicity]! : "UNKNOWN";
}

function distanceBand(distance: number | null): string {
  if (distance === null) return "UNKNOWN";
  if (distance <= 5) return "UP_TO_5";
  if (distance <= 10) return "OVER_5_TO_10";
  if (distance <= 20) return "OVER_10_TO_20";
  return distance <= 50 ? "OVER_20_TO_50" : "OVER_50";
}

/** The year at the school begun last of those whose roll the child was on the day before. */
function yearGroupBefore({ schools, isLinked }: PlacedHistory, on: IsoDate): string {
  const eve = addDays(on, -1);
  const [last] = schools
    .filter(({ status }) => status !== "S" && status !== "G")
    .filter(({ from, to }) => from <= eve && (to === null || to >= eve))
    .sort((a, b) => (a.from === b.from ? (a.urn < b.urn ? -1 : 1) : a.from > b.from ? -1 : 1));
  return isLinked.upn && last?.year ? `YEAR_${last.year}` : "UNKNOWN";
}

/** The group a child is in on a day, by the breakdowns of the property test. */
export function groupOf(history: PlacedHistory, on: IsoDate): Record<string, string> {
  const where = whereaboutsOn(history, on);
  return {
    ethnicity: ethnicGroup(history),
    distance_band: distanceBand(where && miles(history.home, where.episode.postcode)),
    year_group_before_move: yearGroupBefore(history, on),
    legal_status: LEGAL[where?.episode.legal ?? ""] ?? "UNKNOWN",
  };
}
