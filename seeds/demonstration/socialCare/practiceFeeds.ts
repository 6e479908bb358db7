import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Care, Child, Episode } from "../child";
import { happenings } from "./events";
import type { Feed } from "./feed";
import { lot, trend } from "./lot";
import { GRADES } from "./planJudged";
import { idAndBirth } from "./referralFeeds";
import type { Spell } from "./spell";
import { teamOf } from "./teams";
import { day, yes } from "./told";
import type { Entry } from "./told";

const AUDITS = [
  [2013, 60],
  [2016, 300],
  [2026, 360],
] as const;
/** Share of the audits in which a manager's overview is clear, by year. */
const OVERVIEW = [
  [2014, 0.4],
  [2018, 0.62],
  [2024, 0.8],
] as const;
const BEGINNING = "2013-04-01";
const DAYS_TO_MEETING = 28;
/** That a child has no disability is recorded for those in care since then. */
const NONE_SINCE = "2017-04-01";

/** Placements that broke down, disabilities, and audits of practice. */
export const practiceFeeds = (
  children: readonly Child[],
  spells: readonly Spell[],
  today: IsoDate,
): Feed[] => [
  {
    file: "placement_disruptions",
    header: "CHILD_ID DOB DISRUPTED_ON DISRUPTED_PLACEMENT DISRUPTION_MEETING_DUE DISRUPTION_MEETING_HELD",
    isSmall: true,
    entries: children.flatMap((child) => child.periods.flatMap((care) => disruptions(child, care))),
  },
  {
    file: "disabilities",
    header: "disa_person_id DOB disa_disability_code DISABILITY_FROM DISABILITY_TO",
    isSmall: true,
    entries: [...children.flatMap(disabilityEntries), ...disabilitiesAtHome(spells)],
  },
  {
    file: "case_audits",
    header:
      "CHILD_ID DOB AUDITED_ON AUDIT AUDIT_GRADE MANAGEMENT_OVERVIEW SUPERVISION_REGULAR CHILD_VOICE AUDIT_TEAM",
    isSmall: true,
    entries: auditEntries(spells, today),
  },
];

/** A move that the carers asked for, or from a match with adopters that was given up. */
function disruptions(child: Child, { episodes, adoption }: Care): Entry[] {
  const moved = episodes.filter(
    ({ reasonChanged, placement, endedOn }) =>
      reasonChanged === "CREQB" && /^[UKA]/.test(placement.code) && endedOn >= BEGINNING,
  );
  const entries = moved
    .filter(({ startedOn }) => lot("disruption", child.number, startedOn).chance(0.7))
    .map((episode) => disruptionEntry(child, episode.endedOn, brokenDown(episode)));
  const lost = adoption?.placedOn && adoption.givenUpOn ? adoption.givenUpOn : null;
  const isTold = lost === null || moved.some(({ endedOn }) => endedOn === lost);
  return isTold ? entries : [...entries, disruptionEntry(child, lost, "ADOPTION BEFORE ORDER")];
}

const brokenDown = ({ placement: { code } }: Episode): string =>
  code.startsWith("K")
    ? "RESIDENTIAL"
    : code === "U1" || code === "U4"
      ? "LONG-TERM FOSTERING"
      : "OTHER FOSTERING";

function disruptionEntry(child: Child, on: IsoDate, placement: string): Entry {
  const dice = lot("disruption meeting", child.number, on);
  const share = placement === "LONG-TERM FOSTERING" || placement.startsWith("ADOPTION") ? 0.8 : 0.35;
  const heldOn = dice.chance(share) ? addDays(on, dice.whole(9, 45)) : null;
  const due = addDays(on, DAYS_TO_MEETING);
  return { from: on, cells: [...idAndBirth(child), on, placement, due, day(heldOn)] };
}

function disabilityEntries(child: Child): Entry[] {
  const from = child.periods[0].startedOn;
  const isLong = child.periods.at(-1)!.endedOn < NONE_SINCE;
  const codes = child.disabilities.length > 0 || isLong ? child.disabilities : ["NONE"];
  return codes.map((code) => ({ from, cells: [...idAndBirth(child), code, from, null] }));
}

/** Children at home whose main need is their disability; of each it is told once. */
function disabilitiesAtHome(spells: readonly Spell[]): Entry[] {
  const disabled = spells.filter(({ need, isLookedAfter }) => need === "N2" && !isLookedAfter);
  const first = new Map([...disabled].reverse().map((spell) => [spell.who.id, spell]));
  return [...first.values()].map(({ who, startedOn }) => {
    const code = lot("disability", who.number).pick(["LD", "AUT", "MOB", "BEH", "COMM", "PC"]);
    return { from: startedOn, cells: [...idAndBirth(who), code, who.bornOn, null] };
  });
}

/** Audits of cases that were open on the day. */
function auditEntries(spells: readonly Spell[], today: IsoDate): Entry[] {
  const told = new Set<string>();
  return happenings("audits", AUDITS, today).flatMap((on, index): Entry[] => {
    const dice = lot("audit", index);
    const { who, startedOn, endedOn, isLookedAfter } = dice.pick(spells);
    const year = Number(on.slice(0, 4));
    const audit = year >= 2016 ? "Monthly audit" : "Thematic audit";
    const auditedOn = startedOn <= on && on < endedOn ? on : null;
    if (auditedOn === null || told.has(`${who.id} ${on}`)) return [];
    told.add(`${who.id} ${on}`);
    const judged = [trend(OVERVIEW, year), 0.55, 0.78].map((share) => yes(dice.chance(share)));
    const team = teamOf(isLookedAfter ? "lookedAfter" : "safeguarding", who);
    return [{ from: on, cells: [...idAndBirth(who), on, audit, dice.weighted(GRADES), ...judged, team] }];
  });
}
