import { addDays, daysInMonth, monthEnds } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import { ANCHORS } from "./anchors";
import { DEMONSTRATION } from "./authority";
import type { County } from "./authority";
import { familyFrom } from "./family";
import { isLookedAfter } from "./lives";
import { wantedOn } from "./lookedAfterCurve";
import { meetAnchors } from "./meetAnchors";
import type { Draft } from "./meetAnchors";
import { Dice } from "./random";

/** The longest anybody there can have been in care, in days. */
const LONGEST = 4500;
/** The anchors look no further. */
const ANCHORED_TO = "2018-03-31";

/**
 * The families of a county who come into care up to the end of the month of `today`, and what becomes of each. On the
 * day before `firstDay` there are children of every stage of a life in care.
 */
export function unfold(county: County, today: IsoDate, firstDay: IsoDate): readonly Draft[] {
  const unfolding = new Unfolding(county);
  unfolding.begin(addDays(firstDay, -1));
  if (county.code !== DEMONSTRATION.code) {
    unfolding.goOn(firstDay, today);
    return unfolding.drafts;
  }
  unfolding.goOn(firstDay, ANCHORED_TO);
  meetAnchors(county, unfolding.drafts, ANCHORS);
  unfolding.goOn(addDays(ANCHORED_TO, 1), today);
  return unfolding.drafts;
}

class Unfolding {
  readonly drafts: Draft[] = [];
  private readonly dice: Dice;
  private seed = 0;

  constructor(private readonly county: County) {
    this.dice = Dice.of(county.seed, 0);
  }

  /** Families whose care began by `day` and goes on. */
  begin(day: IsoDate): void {
    for (let open = 0; open < wantedOn(this.county, day);) {
      const draft = this.next(addDays(day, -this.dice.whole(0, LONGEST)));
      const here = openOn(draft, day);
      if (here > 0) this.drafts.push(draft);
      open += here;
    }
  }

  /** Month by month, as many families as bring the number looked after to where it should be. */
  goOn(from: IsoDate, to: IsoDate): void {
    for (const end of monthEnds(from, to)) {
      const days = daysInMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)));
      let open = this.drafts.reduce((total, draft) => total + openOn(draft, end), 0);
      for (const wanted = wantedOn(this.county, end); open < wanted;) {
        const draft = this.next(addDays(end, -this.dice.whole(0, days - 1)));
        this.drafts.push(draft);
        open += openOn(draft, end);
      }
    }
  }

  private next(startedOn: IsoDate): Draft {
    const seed = ++this.seed;
    const chosen = { people: 0, care: 0, stays: 0 };
    return { seed, startedOn, chosen, lives: familyFrom(this.county, seed, startedOn, chosen) };
  }
}

const openOn = ({ lives }: Draft, day: IsoDate) => lives.filter((life) => isLookedAfter(life, day)).length;
