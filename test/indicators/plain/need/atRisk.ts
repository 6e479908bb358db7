import type { Count } from "../theme";
import { ofEach, told, within } from "./filed";
import type { Detention, History, Homeless } from "./missing.history";

function hours(detained: number | null): string {
  if (detained === null) return "UNKNOWN";
  if (detained >= 24) return "FROM_24_HOURS";
  if (detained >= 12) return "FROM_12_HOURS";
  return detained >= 6 ? "FROM_6_HOURS" : "UNDER_6_HOURS";
}

export const detained = (is: (detention: Detention) => boolean) =>
  ofEach<History>((life, period) =>
    life.police_detentions
      .filter(({ detained_on }) => within(detained_on, period))
      .map((each) => told(life, each.detained_on, is(each), { custody_length: hours(each.hours_detained) })),
  );

export const homeless = (is: (person: Homeless, life: History) => boolean) =>
  ofEach<History>((life, period) =>
    life.homeless_young_people
      .filter(({ presented_on }) => within(presented_on, period))
      .map((each) => told(life, each.presented_on, is(each, life))),
  );

export const hasAdvocate = ({ presented_on, closed_on }: Homeless, { advocacy_offers }: History) =>
  advocacy_offers.some(
    ({ kind, offered_on }) =>
      kind === "homeless" && offered_on >= presented_on && (closed_on === null || offered_on <= closed_on),
  );

const SECTORS: Readonly<Record<string, string>> = { education: "EDUCATION", "foster care": "FOSTER_CARE" };
const NOBODY = { age_group: "UNKNOWN", sex: "UNKNOWN" };

export const allegations =
  (which: "received_on" | "concluded_on"): Count<History> =>
  ({ allegations }, period) =>
    allegations
      .filter((each) => within(each[which], period))
      .map(({ sector }) => ({
        counted: true,
        group: { ...NOBODY, allegation_sector: SECTORS[sector ?? ""] ?? "UNKNOWN" },
      }));
