import { addDays, addMonths } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { isTemporary, periodsOfCare } from "../care/periodsOfCare";
import type { Placement } from "../care/periodsOfCare";
import { careOf } from "./careOn";
import type { History } from "./history";

interface Due {
  readonly due: IsoDate;
  readonly held: IsoDate | null;
}

const LONG_TERM = ["U1", "U4"];

/** Every visit that regulation 28 asked for, with the day of the visit that answered it. */
export const duesByClock = (history: History): Due[] =>
  periodsOfCare(careOf(history))
    .flatMap(({ placements }) => placements)
    .flatMap((placement) => duesIn(placement, history));

function duesIn(placement: Placement, { visits }: History): Due[] {
  const { start, end } = placement;
  const days = visits.flatMap(({ on }) =>
    on !== null && on >= start && (end === null || on < end) ? [on] : [],
  );
  const held = [...new Set(days)].sort();
  const isAdoptive = (day: IsoDate) => typeOn(placement, day)?.startsWith("A") ?? false;
  return [start, ...held]
    .map((day, index) => ({
      day,
      due: index === 0 ? addDays(day, 7) : dueAfter(placement, day),
      held: held[index] ?? null,
    }))
    .filter(({ day, due }) => !isAdoptive(day) && (end === null || end > due));
}

function dueAfter(placement: Placement, visited: IsoDate): IsoDate {
  const isLongTerm = LONG_TERM.includes(typeOn(placement, visited) ?? "");
  const isAfterFirstYear = visited >= addMonths(placement.start, 12);
  return isLongTerm && isAfterFirstYear ? addMonths(visited, 3) : addDays(visited, 42);
}

/** What kind of placement it was on a day, absences aside. */
const typeOn = ({ episodes }: Placement, day: IsoDate): string | undefined =>
  episodes.filter((episode) => !isTemporary(episode) && episode.start <= day).at(-1)?.place;
