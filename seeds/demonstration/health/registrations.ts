import { addDays, ageOn } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import type { Child } from "../child";
import type { Dice } from "../random";
import type { Table } from "../table";
import { fully, healthFile, known } from "./provider";
import type { Entry } from "./provider";
import { diceFor } from "./topics";

/** Days from a move to the first day on the list of a practice near by, and how many are ever registered. */
const WITH = [
  { place: "GP", name: "Surgery", within: 30, share: 1, from: 0 },
  { place: "DENTIST", name: "Dental Practice", within: 120, share: 0.86, from: 1 },
  { place: "OPTICIAN", name: "Opticians", within: 200, share: 0.12, from: 5 },
] as const;
const PRACTICES = 6;
/** Nobody changes the practice for a shorter stay. */
const SHORTEST = 120;

interface Stay {
  readonly district: string;
  readonly from: IsoDate;
}

/** The districts a child lives in while looked after, one after the other; temporary stays and short ones left out. */
function staysOf({ episodes }: Child): Stay[] {
  const lasting = episodes.filter(({ placement }) => !placement.code.startsWith("T"));
  return lasting
    .map(({ startedOn, placement }) => ({ from: startedOn, district: placement.district }))
    .filter(({ district }, index, all) => district !== all[index - 1]?.district)
    .filter(({ from }, index, all) => addDays(from, SHORTEST) <= (all[index + 1]?.from ?? "9999"));
}

/** The registrations that began by `today`. */
export function registrationFile(children: readonly Child[], today: IsoDate): Table {
  const header = "REGISTERED_WITH REGISTERED_ON REGISTRATION_ENDED_ON ORGANISATION";
  return healthFile(
    ["registrations", header],
    children,
    "registrations",
    (child) => entriesOf(child, today),
    fully,
  );
}

function entriesOf(child: Child, today: IsoDate): Entry[] {
  const dice = diceFor("registrations", child);
  const stays = staysOf(child);
  return WITH.flatMap((list) => {
    const isEver = dice.chance(list.share);
    const days = stays.map(({ from }) => addDays(from, dice.whole(1, Math.min(list.within, SHORTEST - 1))));
    const kept = days.map((on, index) => ({ on, district: stays[index]!.district }));
    const old = kept.filter(({ on }) => ageOn(child.bornOn, on) >= list.from);
    return old.flatMap(({ on, district }, index) => {
      const endedOn = old[index + 1] ? addDays(old[index + 1]!.on, -1) : null;
      const name = `${list.name} ${practice(district, dice)}`;
      return isEver && on <= today
        ? [{ on, cells: [list.place, on, endedOn && known(endedOn, today), name] }]
        : [];
    });
  });
}

/** Practices are numbered by the district they lie in. */
const practice = (district: string, dice: Dice) => `${district.slice(-2)}${dice.whole(1, PRACTICES)}`;
