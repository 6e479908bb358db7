import type { IsoDate } from "../../../../src/lib/dates";
import type { Episode, History } from "./history";

/** One stay with the same carers: its episodes, temporary absences among them. */
export interface Placement {
  readonly episodes: readonly Episode[];
  readonly start: IsoDate;
  readonly end: IsoDate | null;
}

/** One period of care: its placements, in order. */
export interface PeriodOfCare {
  readonly start: IsoDate;
  readonly placements: readonly Placement[];
}

const ADOPTED_BY_CARER = ["A3", "A5"];
export const isTemporary = ({ place }: Episode): boolean => place.startsWith("T");
export const isAdoptive = ({ place }: Episode): boolean => place.startsWith("A");
export const isOpenOn = ({ start, end }: { start: IsoDate; end: IsoDate | null }, day: IsoDate): boolean =>
  start <= day && (end === null || end > day);

/** The answer for each history once: every indicator asks for it on every day. */
function once<T>(tell: (history: History) => T): (history: History) => T {
  const told = new WeakMap<History, T>();
  return (history) => {
    if (!told.has(history)) told.set(history, tell(history));
    return told.get(history)!;
  };
}

/** The episodes that count: short breaks left out, in order. */
export const careEpisodes = once(({ episodes }): readonly Episode[] =>
  episodes
    .filter(({ legal }) => legal !== "V3" && legal !== "V4")
    .sort((a, b) => (a.start < b.start ? -1 : 1)),
);

/** The periods of care of a child. A new one begins at RNE S, or where no day before joins on. */
export const periodsOfCare = once((history): readonly PeriodOfCare[] => {
  const groups: Episode[][] = [];
  let coveredTo: IsoDate | null = "";
  for (const episode of careEpisodes(history)) {
    const joins = groups.length > 0 && (coveredTo === null || coveredTo >= episode.start);
    if (episode.reason === "S" || !joins) groups.push([episode]);
    else groups.at(-1)!.push(episode);
    coveredTo = coveredTo === null || episode.end === null ? null : later(coveredTo, episode.end);
  }
  return groups.map((episodes) => ({ start: episodes[0]!.start, placements: placementsOf(episodes) }));
});

function placementsOf(episodes: readonly Episode[]): Placement[] {
  const stays: Episode[][] = [];
  episodes.forEach((episode, index) => {
    if (index === 0 || isMove(episode, episodes.slice(0, index))) stays.push([episode]);
    else stays.at(-1)!.push(episode);
  });
  return stays.map((stay) => ({ episodes: stay, start: stay[0]!.start, end: endOf(stay) }));
}

/** Whether a child went to new carers when `episode` began. */
function isMove(episode: Episode, before: readonly Episode[]): boolean {
  if (!["S", "P", "B"].includes(episode.reason)) return false;
  if (isTemporary(episode) || ADOPTED_BY_CARER.includes(episode.place)) return false;
  return !(isTemporary(before.at(-1)!) && isSamePlace(episode, before.filter((e) => !isTemporary(e)).at(-1)));
}

const isSamePlace = (a: Episode, b: Episode | undefined) =>
  b !== undefined && a.place === b.place && a.postcode === b.postcode;

function endOf(stay: readonly Episode[]): IsoDate | null {
  return stay.map(({ end }) => end).reduce((a, b) => (a === null || b === null ? null : later(a, b)));
}

const later = (a: IsoDate, b: IsoDate) => (a > b ? a : b);

/** Where a child is on a day: the episode, its placement and its period of care; null: not looked after. */
export interface Whereabouts {
  readonly episode: Episode;
  readonly period: PeriodOfCare;
  readonly placement: Placement;
}

const daysOf = once(() => new Map<IsoDate, Whereabouts | null>());

export function whereaboutsOn(history: History, day: IsoDate): Whereabouts | null {
  const days = daysOf(history);
  if (!days.has(day)) days.set(day, findOn(history, day));
  return days.get(day)!;
}

function findOn(history: History, day: IsoDate): Whereabouts | null {
  const episode = careEpisodes(history)
    .filter((each) => isOpenOn(each, day))
    .at(-1);
  if (!episode) return null;
  const period = periodsOfCare(history).find((each) => placementWith(each, episode))!;
  return { episode, period, placement: placementWith(period, episode)! };
}

const placementWith = ({ placements }: PeriodOfCare, episode: Episode) =>
  placements.find(({ episodes }) => episodes.includes(episode));
