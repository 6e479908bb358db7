import { DEMONSTRATION } from "../../seeds/demonstration/authority";
import { childrenOf, childrenUpTo } from "../../seeds/demonstration/children";
import { csv } from "../../seeds/demonstration/table";
import { addMonths, ageOn, monthEnds } from "../../src/lib/dates";
import { Rows, forMonths } from "./lookedAfterCounts";
import type { LookedAfter } from "./lookedAfterCounts";
import { returnsOf, toldLast } from "./returnedRows";

const TODAY = "2026-11-22";
const [YEAR_START, AUTUMN, YEAR_END] = ["2017-04-01", "2017-11-07", "2018-03-31"];

const tables = returnsOf(childrenUpTo(TODAY), TODAY);
const rows = new Rows(tables);
const count = <T>(list: readonly T[], isSo: (one: T) => boolean) => list.filter(isSo).length;

describe("the rows of the returns give what the county printed", () => {
  it.each([
    ["2014-03-31", 488],
    ["2015-01-31", 482],
    ["2017-03-31", 475],
    [AUTUMN, 495],
    [YEAR_END, 523],
  ])("looked after on %s: %i", (day, children) => {
    expect(rows.on(day)).toHaveLength(children);
  });

  it("12 seeking asylum at the year's end, 19 in autumn", () => {
    expect([rows.seekingAsylum(YEAR_END), rows.seekingAsylum(AUTUMN)]).toEqual([12, 19]);
  });

  it.each([
    ["children's homes", /^K/, 52, 14],
    ["residential schools", /^S1/, 6, 5],
    ["foster care", /^U/, 363, 94],
    ["with parents", /^P1/, 14, 4],
    ["other places", /^(?!K|S1|U|P1)/, 60, 23],
  ])("by placement in autumn: %s", (_, type, all, outside) => {
    const placed = rows.on(AUTUMN).filter(({ place }) => type.test(place));
    expect([placed.length, count(placed, ({ isOutside }) => isOutside)]).toEqual([all, outside]);
  });

  it("140 of 495 out of the area in autumn, and about 27 % half a year before", () => {
    expect(count(rows.on(AUTUMN), ({ isOutside }) => isOutside)).toBe(140);
    expect(count(rows.on("2017-03-31"), ({ isOutside }) => isOutside) / 475).toBeCloseTo(0.27, 2);
  });

  it("269 starts in the year, 36 of them not the first, and 221 ends", () => {
    const starts = rows.starts(YEAR_START, YEAR_END);
    expect([starts.length, count(starts, ({ again }) => again)]).toEqual([269, 36]);
    // Who is looked after on the first day of a year is so on the day before, unless care began or ended that day.
    expect(rows.ends(YEAR_START, YEAR_END)).toBe(221);
  });

  it("163 under 16 in care for 30 months; 99 of them settled, 93 in foster care", () => {
    const long = rows.on(YEAR_END).filter(({ bornOn, careSince }) => {
      return ageOn(bornOn, YEAR_END) < 16 && forMonths(30, careSince, YEAR_END);
    });
    const settled = long.filter(({ settledSince }) => forMonths(24, settledSince, YEAR_END));
    const inFosterCare = count(settled, ({ place }) => place.startsWith("U"));
    expect([long.length, settled.length, inFosterCare]).toEqual([163, 99, 93]);
  });

  it("327 in care for 12 months, 310 of them 4 or over", () => {
    const year = rows.on(YEAR_END).filter(({ careSince }) => forMonths(12, careSince, YEAR_END));
    expect([year.length, count(year, ({ bornOn }) => ageOn(bornOn, YEAR_END) >= 4)]).toEqual([327, 310]);
  });

  it("30 plans for adoption of the year before, 21 placed within 12 months", () => {
    const plans = rows.adoptionPlans("2016-04-01", "2017-03-31");
    expect([plans.length, count(plans, ({ isPlaced }) => isPlaced)]).toEqual([30, 21]);
  });

  it("110,000 residents under 18 in mid-2016 and 109,644 in mid-2017", () => {
    const cells = toldLast(tables, "population", ["AREA", "MID_YEAR", "SEX", "AGE_FROM"]);
    const residents = (year: string) =>
      cells
        .filter(({ MID_YEAR }) => MID_YEAR === year)
        .reduce((sum, { POPULATION }) => sum + Number(POPULATION), 0);
    expect([residents("2016"), residents("2017")]).toEqual([110_000, 109_644]);
  });
});

describe("the children of the returns", () => {
  const yearEnds = Array.from({ length: 13 }, (_, index) => `${2014 + index}-03-31`);

  it("are never far from the curve: 440 to 610 at every month's end", () => {
    for (const day of monthEnds("2013-04-01", "2026-10-31")) {
      const { length } = rows.on(day);
      expect([day, length > 440 && length < 610]).toEqual([day, true]);
    }
  });

  it("are of all ages, more boys than girls, and placed as children of their age are", () => {
    for (const day of yearEnds) {
      const ages = rows.on(day).map(({ bornOn }) => ageOn(bornOn, day));
      const share = (from: number, to: number) =>
        count(ages, (age) => age >= from && age <= to) / ages.length;
      expect([share(0, 4) > 0.1, share(10, 15) > 0.35, share(16, 17) > 0.18, share(18, 99)]).toEqual([
        ...[true, true, true],
        0,
      ]);
    }
    const young = rows.on(YEAR_END).filter(({ bornOn }) => ageOn(bornOn, YEAR_END) < 5);
    expect(count(young, ({ place }) => /^[KHS]/.test(place))).toBe(0);
  });

  it("are adopted, some thirty a year", () => {
    const adopted = toldLast(tables, "ad1", ["CHILD", "DATE_INT"]).length;
    expect(adopted / 13).toBeGreaterThan(20);
    expect(adopted / 13).toBeLessThan(40);
  });

  it("are one fewer where the rows of one are left out", () => {
    const one = rows.on(YEAR_END).find(isLongInFosterCare)!;
    const without = new Rows(tables, one.child);
    expect(without.on(YEAR_END)).toHaveLength(522);
    expect(count(without.on(YEAR_END), isLongInFosterCare)).toBe(
      count(rows.on(YEAR_END), isLongInFosterCare) - 1,
    );
    expect(without.starts(YEAR_START, YEAR_END)).toHaveLength(269);
  });

  const isLongInFosterCare = ({ careSince, place }: LookedAfter) =>
    forMonths(30, careSince, YEAR_END) && place.startsWith("U");

  it("live the same lives whatever day it is", () => {
    const earlier = childrenUpTo("2024-06-30");
    const now = childrenUpTo(TODAY).filter(({ periods: [first] }) => first.startedOn <= "2024-06-30");
    expect(earlier).toEqual(now);
  }, 300_000);

  it("give the same bytes on the same day", () => {
    const again = returnsOf(childrenOf(DEMONSTRATION, TODAY), TODAY);
    expect(again.map((table) => table.path + csv(table))).toEqual(
      tables.map((table) => table.path + csv(table)),
    );
  }, 300_000);

  it("are not yet all told of in the first return of a corrected year", () => {
    const first = tables.find(({ path }) => path === "social_care/2018/episodes_2018-05-21.csv")!;
    const corrected = tables.find(({ path }) => path === "social_care/2018/episodes_2018-07-16.csv")!;
    expect(first.rows.length).toBeLessThan(corrected.rows.length);
    const others = tables.filter(({ path }) => !path.includes("episodes_2018-07") && !path.includes("2019/"));
    const known = new Rows(others.filter(({ path }) => !/\/20(19|2\d)\//.test(path)));
    expect(known.on(YEAR_END).length).not.toBe(523);
    expect(Math.abs(known.on(YEAR_END).length - 523)).toBeLessThan(15);
  });

  it("are seldom in three places or more in a year: some 6 to 15 % of them", () => {
    for (const day of yearEnds) {
      const placements = rows.on(day).map(({ child }) => rows.placesOf(child, addMonths(day, -12), day));
      const share = count(placements, (number) => number >= 3) / placements.length;
      expect([day, share > 0.06 && share < 0.15]).toEqual([day, true]);
    }
  });
});
