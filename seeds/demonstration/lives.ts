import type { IsoDate } from "../../src/lib/dates";
import type { Care, Child, Episode, Placement } from "./child";

type Lived = Pick<Child, "periods">;

/** The period of care `day` lies in; undefined: not looked after. */
export const periodOn = ({ periods }: Lived, day: IsoDate): Care | undefined =>
  periods.find(({ startedOn, endedOn }) => startedOn <= day && day < endedOn);

/** Whether a child is looked after on `day`. */
export const isLookedAfter = (child: Lived, day: IsoDate): boolean => periodOn(child, day) !== undefined;

/** The children looked after on `day`, in the order given. */
export const lookedAfterOn = <T extends Lived>(children: readonly T[], day: IsoDate): T[] =>
  children.filter((child) => isLookedAfter(child, day));

/** The episode a child is in on `day`; undefined: none. */
export const episodeOn = (child: Lived, day: IsoDate): Episode | undefined =>
  periodOn(child, day)?.episodes.find(({ startedOn, endedOn }) => startedOn <= day && day < endedOn);

/** The day since which the child is with the carers of `day`, temporary absences included; undefined: not looked after. */
export function placementSince(child: Lived, day: IsoDate): IsoDate | undefined {
  const lived = periodOn(child, day)?.episodes.filter(({ startedOn }) => startedOn <= day) ?? [];
  const stays = lived.filter(({ placement }) => !placement.code.startsWith("T"));
  const now = stays.at(-1)?.placement;
  const before = stays.findLast(({ placement }) => !isSame(placement, now!));
  return stays.find(({ startedOn }) => before === undefined || startedOn > before.startedOn)?.startedOn;
}

/** Whether two placements, one after the other, are with the same carers: nobody moves to another house of the same street. */
const isSame = (one: Placement, other: Placement): boolean => one.postcode === other.postcode;
