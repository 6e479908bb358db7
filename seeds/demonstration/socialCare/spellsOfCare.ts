import { addDays } from "../../../src/lib/dates";
import type { Care, Child } from "../child";
import { earlier, later } from "./calendar";
import { lot } from "./lot";
import { adulthood } from "./people";
import { CATEGORIES, SOURCES } from "./spell";
import type { ProtectionPlan, Spell } from "./spell";

/** What becomes of the case when care ends, by the reason care ended. */
const CLOSED: Readonly<Record<string, string>> = {
  E11: "RC1",
  E12: "RC1",
  E2: "RC2",
  E3: "RC5",
  E41: "RC3",
  E43: "RC4",
  E44: "RC4",
  E45: "RC4",
  E46: "RC4",
  E47: "RC4",
  E48: "RC4",
  E7: "RC6",
};

/** Days from the referral to care. */
const LEADS = [
  [[2, 20], 3],
  [[40, 200], 4],
  [[200, 600], 3],
] as const;

/** The times of being in need of children who are or were looked after: from a referral before care to some time after it. */
export function spellsOfCare(child: Child): Spell[] {
  const spells: Spell[] = [];
  for (const care of child.periods) {
    const spell = spellAround(child, care);
    const before = spells.at(-1);
    if (!before || before.endedOn < spell.startedOn) spells.push(spell);
    // The case is still open, or was opened again within it: one spell.
    else spells[spells.length - 1] = { ...before, endedOn: spell.endedOn, reasonEnded: spell.reasonEnded };
  }
  return spells;
}

function spellAround(child: Child, care: Care): Spell {
  const dice = lot("spell of care", child.number, care.startedOn);
  const [least, most] = child.isUnaccompanied ? [0, 1] : dice.weighted(LEADS);
  const startedOn = later(child.bornOn, addDays(care.startedOn, -dice.whole(least, most)));
  const reasonEnded = CLOSED[care.reasonEnded] ?? "RC7";
  const after = reasonEnded === "RC7" ? dice.whole(20, 150) : 0;
  const endedOn = later(care.endedOn, earlier(addDays(care.endedOn, after), adulthood(child)));
  const source = child.isUnaccompanied ? "6" : dice.weighted(SOURCES);
  const plan = child.isUnaccompanied ? null : planBefore(startedOn, care, dice);
  return { who: child, startedOn, endedOn, need: child.need, source, reasonEnded, plan, isLookedAfter: true };
}

/** Half of those who were in need for some time before care were on a child protection plan. */
function planBefore(
  referredOn: string,
  { startedOn }: Care,
  dice: ReturnType<typeof lot>,
): ProtectionPlan | null {
  const from = addDays(referredOn, dice.whole(25, 55));
  const category = dice.weighted(CATEGORIES);
  if (!dice.chance(0.55) || from >= startedOn) return null;
  const endedOn = addDays(startedOn, dice.whole(0, 40));
  return { startedOn: from, endedOn, category, latestCategory: category, earlier: 0 };
}
