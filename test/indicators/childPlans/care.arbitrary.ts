import fc from "fast-check";
import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { episodesFrom } from "../plain/care/episodes.arbitrary";
import type { Episode } from "../plain/care/history";

const PLACES = ["U6", "U6", "U4", "T0", "A6", "A5", "K2"];

/** Care that is short and in order: moves, short stays elsewhere, adopters, leaving and coming again. */
const simpleCare = (day: fc.Arbitrary<IsoDate>): fc.Arbitrary<Episode[]> =>
  fc
    .record({
      starts: fc.uniqueArray(day, { minLength: 1, maxLength: 4 }),
      places: fc.array(fc.constantFrom(...PLACES), { minLength: 4, maxLength: 4 }),
      reasons: fc.array(fc.constantFrom("P", "P", "L", "S"), { minLength: 4, maxLength: 4 }),
      isOpen: fc.constantFrom(true, true, true, false),
      leaves: fc.constantFrom(true, false, false),
      dies: fc.constantFrom(true, false, false, false),
      length: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ starts, places, reasons, isOpen, leaves, dies, length }) =>
      [...starts].sort().map((start, index, all) => {
        const next = all[index + 1] ?? null;
        const left = addDays(start, length);
        const isGap = leaves && reasons[index + 1] === "S" && next !== null && left < next;
        const end = isGap ? left : (next ?? (isOpen ? null : left));
        const ceased = end === next ? "X1" : dies ? "E2" : "E4A";
        return {
          ...{ start, reason: index === 0 ? "S" : reasons[index]!, legal: "C2", place: places[index]! },
          ...{ postcode: null, end, ceased: end === null ? null : ceased },
        };
      }),
    );

/** None, care in order, or the long and faulty care of the other tests. */
export const careFrom = (day: fc.Arbitrary<IsoDate>): fc.Arbitrary<Episode[]> =>
  fc.oneof(
    { weight: 3, arbitrary: simpleCare(day) },
    { weight: 2, arbitrary: episodesFrom(day) },
    { weight: 2, arbitrary: fc.constant<Episode[]>([]) },
  );
