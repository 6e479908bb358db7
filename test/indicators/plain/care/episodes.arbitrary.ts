import fc from "fast-check";
import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import type { Episode } from "./history";

const FOSTER = ["U1", "U3", "U4", "U6"];
const PLACES = [...FOSTER, "U5", "A3", "A4", "A5", "A6", "K1", "K2", "H5", "P1", "P2", "R3", "S1", "Z1"];
const TEMPORARY = ["T0", "T1", "T2", "T3", "T4"];
const POSTCODES = ["AB1 2CD", "AB3 4EF", "EF5 6GH", null];
/** Lengths at which a clock of some indicator turns, and others. */
const LENGTHS = [0, 1, 5, 7, 30, 60, 91, 120, 181, 184, 364, 365, 366, 399, 548, 730, 731, 913];

/** What happens when an episode ends. */
const TURNS = [
  ...Array<"move">(6).fill("move"),
  ...Array<"same carer">(3).fill("same carer"),
  ...Array<"legal status">(2).fill("legal status"),
  ...Array<"absence">(3).fill("absence"),
  ...Array<"adopters">(2).fill("adopters"),
  ...Array<"leave">(2).fill("leave"),
  ...(["short break", "gap", "overlap", "left open", "anything"] as const),
] as const;

const turn = fc.record({
  turn: fc.constantFrom(...TURNS),
  length: fc.oneof(fc.constantFrom(...LENGTHS), fc.integer({ min: 1, max: 700 })),
  place: fc.constantFrom(...PLACES),
  temporary: fc.constantFrom(...TEMPORARY),
  postcode: fc.constantFrom(...POSTCODES),
  reason: fc.constantFrom("S", "L", "P", "T", "B", "U"),
  away: fc.integer({ min: 1, max: 20 }),
  returns: fc.boolean(),
  legal: fc.constantFrom("C1", "C2", "E1", "V2", "V3", "V4"),
});
type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never;

/** Writes episodes one after another, as a social worker's system would. */
class Log {
  readonly episodes: Episode[] = [];
  constructor(public day: IsoDate) {}

  get last(): Episode {
    return this.episodes.at(-1)!;
  }

  /** Ends the last episode today and begins another; no two may begin on one day, as the day is their key. */
  begin(changes: Partial<Episode>, length: number): void {
    const before = this.episodes.at(-1);
    const start = before && before.start >= this.day ? addDays(before.start, 1) : this.day;
    const end = addDays(start, length);
    this.episodes.push({
      ...{ reason: "S", legal: "C2", place: "U6", postcode: null },
      ...before,
      ...changes,
      ...{ start, end, ceased: "X1" },
    });
    this.day = end;
  }

  rewriteLast(changes: Partial<Episode>): void {
    this.episodes.push({ ...this.episodes.pop()!, ...changes });
  }
}

function take(
  log: Log,
  { turn, length, place, temporary, postcode, reason, away, returns, legal }: Turn,
): void {
  const moved = { reason: reason === "B" ? "B" : "P", place, postcode };
  const isShortBreak = legal === "V3" || legal === "V4";
  const settled = { place: log.last.place, postcode: log.last.postcode };
  switch (turn) {
    case "move":
      return log.begin({ ...moved, legal: isShortBreak ? "C1" : legal }, length);
    case "same carer":
      return log.begin({ reason: reason === "U" ? "U" : "T", postcode, ...(returns && { place }) }, length);
    case "legal status":
      return log.begin({ reason: "L", legal: isShortBreak ? "C2" : legal }, length);
    case "absence":
      log.begin({ reason: "P", place: temporary, postcode: returns ? null : postcode }, away);
      return log.begin(returns ? { reason: "P", ...settled } : moved, length);
    case "adopters":
      return log.begin({ reason: "P", place: returns ? "A6" : "A5", postcode }, length);
    case "leave":
      log.rewriteLast({ ceased: "E4A" });
      log.day = addDays(log.day, away * 10);
      return log.begin({ ...moved, reason: "S" }, length);
    case "short break":
      return log.begin({ ...moved, legal: returns ? "V3" : "V4" }, Math.min(length, away));
    case "gap":
      log.day = addDays(log.day, away);
      return log.begin(moved, length);
    case "overlap":
      log.day = addDays(log.day, -away);
      return log.begin(moved, length);
    case "left open":
      log.rewriteLast({ end: null, ceased: null });
      return log.begin(moved, length);
    case "anything":
      return log.begin({ reason, legal, place, postcode }, length);
  }
}

/** Some years of care: chains as they should be, with the mistakes that real returns hold. */
export const episodesFrom = (first: fc.Arbitrary<IsoDate>): fc.Arbitrary<Episode[]> =>
  fc
    .tuple(first, turn, fc.array(turn, { maxLength: 9 }), fc.boolean())
    .map(([day, opening, turns, isOpen]) => {
      const log = new Log(day);
      log.begin(
        {
          reason: opening.away === 1 ? opening.reason : "S",
          place: opening.place,
          postcode: opening.postcode,
        },
        opening.length,
      );
      turns.forEach((each) => take(log, each));
      log.rewriteLast(isOpen ? { end: null, ceased: null } : { ceased: "E4A" });
      return log.episodes;
    });
