import { addDays, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { later, workday } from "./calendar";
import type { Feed } from "./feed";
import { lot } from "./lot";
import { idAndBirth } from "./referralFeeds";
import type { Spell } from "./spell";
import { day, since, yes } from "./told";
import type { Entry } from "./told";

/**
 * Stretches of time whose visits are held: the months before the first load, and since visits are sent every night.
 * Those between them were never taken over from the system that was replaced.
 */
const PROTECTION_HELD = [
  ["2017-11-01", "2018-03-31"],
  ["2026-07-01", "2199-12-31"],
] as const;
const NEED_HELD = [["2026-09-01", "2199-12-31"]] as const;

interface Rhythm {
  readonly prefix: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly everyDays: number;
  readonly lateShare: number;
  readonly held: readonly (readonly [IsoDate, IsoDate])[];
}

/** Visits to children on a child protection plan and to other children in need, due by `today`. */
export const needVisitFeeds = (spells: readonly Spell[], today: IsoDate): Feed[] => [
  {
    file: "child_protection_visits",
    header:
      "cppv_cp_visit_id cppv_person_id DOB VISIT_DUE cppv_cp_visit_date cppv_cp_visit_seen cppv_cp_visit_seen_alone cppv_cp_visit_bedroom",
    entries: spells.flatMap((spell) => (spell.plan ? visitEntries(spell, ofPlan(spell.plan), today) : [])),
  },
  {
    file: "child_in_need_visits",
    header:
      "cinv_cin_visit_id cinv_person_id DOB VISIT_DUE cinv_cin_visit_date cinv_cin_visit_seen cinv_cin_visit_seen_alone cinv_cin_visit_bedroom",
    entries: spells.flatMap((spell) =>
      spell.plan || spell.isLookedAfter ? [] : visitEntries(spell, ofNeed(spell), today),
    ),
  },
];

const ofPlan = ({ startedOn, endedOn }: Pick<Spell, "startedOn" | "endedOn">): Rhythm => ({
  ...{ prefix: "PV", from: addDays(startedOn, 10), until: endedOn, everyDays: 28, lateShare: 0.09 },
  held: PROTECTION_HELD,
});

const ofNeed = ({ startedOn, endedOn }: Pick<Spell, "startedOn" | "endedOn">): Rhythm => ({
  ...{ prefix: "NV", from: addDays(startedOn, 30), until: endedOn, everyDays: 42, lateShare: 0.16 },
  held: NEED_HELD,
});

function visitEntries({ who }: Spell, rhythm: Rhythm, today: IsoDate): Entry[] {
  const { prefix, from, until, everyDays, lateShare, held } = rhythm;
  const entries: Entry[] = [];
  const end = until < today ? until : today;
  for (let [due, place] = [from, 1]; due < end; [due, place] = [addDays(due, everyDays), place + 1]) {
    if (!held.some(([first, last]) => due >= first && due <= last)) continue;
    const dice = lot(prefix, who.number, due);
    const isLate = dice.chance(lateShare);
    const after = isLate
      ? dice.chance(0.4)
        ? null
        : addDays(due, dice.whole(2, 12))
      : workday(addDays(due, -dice.whole(0, 6)));
    const visitedOn = after !== null && after < until ? later(after, addDays(from, -9)) : null;
    const isSeen = dice.chance(0.96);
    const isAlone = isSeen && dice.chance(ageOn(who.bornOn, due) < 4 ? 0.3 : 0.8);
    const found = [isSeen, isAlone, dice.chance(0.75)].map((is) => since(visitedOn, yes(is)));
    const cells = [
      `${prefix}${who.number}-${from}-${place}`,
      ...idAndBirth(who),
      due,
      day(visitedOn),
      ...found,
    ];
    entries.push({ from: visitedOn !== null && visitedOn < due ? visitedOn : due, cells });
  }
  return entries;
}
