import type { Period } from "../../../../src/indicators/period";
import { ageAt, ofEach, told, within } from "./filed";
import type { Grouped } from "./filed";
import type { Conference, History } from "./protection.arbitrary";

/** Conferences held, or due, in a period. */
export const meetings = (
  which: "held_on" | "due_on",
  is: (conference: Conference) => boolean,
  among: (conference: Conference) => boolean = () => true,
) =>
  ofEach<History>((life, period) =>
    life.child_protection_conferences
      .filter((each) => within(each[which], period) && among(each))
      .map((each) => told(life, each[which]!, is(each), { conference_kind: each.kind.toUpperCase() })),
  );

const forConference = ({ advocacy_offers }: History) =>
  advocacy_offers.filter(({ kind }) => kind.endsWith(" conference"));

type Way = "offered" | "used" | "heard";

const isHeard = ({ participation }: Conference) =>
  participation !== null && !["PN0", "PN4", "PN7"].includes(participation);

/** Children in the child protection process over 4, and whether an advocate was offered or used, or they took part. */
export function inConference(life: History, period: Period, isCounted: Way): Grouped[] {
  const conferences = life.child_protection_conferences.filter(({ held_on }) => within(held_on, period));
  const last = conferences
    .map(({ held_on }) => held_on!)
    .sort()
    .at(-1);
  if (last === undefined || (ageAt(life, last) ?? 0) < 5) return [];
  if (isCounted === "heard") return [told(life, last, conferences.some(isHeard))];
  const offers = forConference(life).filter(({ offered_on }) => within(offered_on, period));
  if (isCounted === "offered") return [told(life, last, offers.length > 0)];
  const isUsed = offers.some(({ used_on }) => used_on !== null && used_on <= period.to);
  return offers.length > 0 ? [told(life, last, isUsed)] : [];
}

/** Children and kinds of conference for which an advocate was used. */
export function advocates(life: History, period: Period): Grouped[] {
  return ["initial", "review"].flatMap((kind) => {
    const [first] = life.advocacy_offers
      .filter((offer) => offer.kind === `${kind} conference` && within(offer.used_on, period))
      .map(({ used_on }) => used_on!)
      .sort();
    return first ? [told(life, first, true, { conference_kind: kind.toUpperCase() })] : [];
  });
}
