import { childrenUpTo } from "../../seeds/demonstration/children";
import { adopterFamilies } from "../../seeds/demonstration/socialCare/adopterFamilies";
import { stagesOf } from "../../seeds/demonstration/socialCare/adopterStages";
import { addMonths } from "../../src/lib/dates";

const TODAY = "2026-11-22";
const INSPECTED = "2015-02-11";
const families = adopterFamilies(childrenUpTo(TODAY), TODAY);
const stages = stagesOf(families);

describe("the prospective adopters", () => {
  const waiting = families.filter(
    ({ match, assessedOn }) => match && assessedOn <= INSPECTED && match.matchedOn > INSPECTED,
  );

  it("waited, ten families of them, on the day of the first inspection, and most were matched soon", () => {
    expect(waiting).toHaveLength(10);
    const soon = waiting.filter(({ match }) => match!.matchedOn <= "2015-05-11");
    expect(soon.length).toBeGreaterThanOrEqual(6);
  });

  it("are approved before they are matched, and matched before the placement and the order", () => {
    const wrong = families.filter(
      ({ match, assessedOn }) =>
        match &&
        !(
          assessedOn < match.matchedOn &&
          match.matchedOn <= match.placedOn &&
          match.placedOn < match.orderedOn
        ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ["2014-02-12", INSPECTED, 21, 28, 86, 92],
    ["2025-04-01", "2026-03-31", 62, 73, 90, 96],
  ])(
    "who were approved from %s to %s took two months for the first stage in %d to %d of a hundred, four for the second in %d to %d",
    (from, to, ...limits) => {
      const told = stages.filter(({ days: [, , , end] }) => end && end >= from && end <= to);
      const share = (place: 0 | 2, months: number) =>
        (100 * told.filter(({ days }) => days[place + 1]! <= addMonths(days[place]!, months)).length) /
        told.length;
      expect(told.length).toBeGreaterThan(25);
      const [first, second] = [share(0, 2), share(2, 4)];
      expect([first > limits[0]!, first < limits[1]!, second > limits[2]!, second < limits[3]!]).toEqual(
        Array(4).fill(true),
      );
    },
  );
});
