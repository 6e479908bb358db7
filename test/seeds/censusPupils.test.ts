import { childrenUpTo } from "../../seeds/demonstration/children";
import { censusPupils } from "../../seeds/demonstration/school/censusPupils";

const TODAY = "2026-11-22";
const PRINTED_ON = "2017-11-30";
const pupils = censusPupils(2018);
const isSecondary = (yearGroup: string) => Number(yearGroup) >= 7;

describe("the pupils of the school census", () => {
  it.each([
    [false, 11, 7],
    [true, 10, 5],
  ])(
    "are entitled to free meals and of another language as the county printed it; secondary: %s",
    (secondary, meals, other) => {
      const there = pupils.filter(
        ({ yearGroup, enteredOn }) => isSecondary(yearGroup) === secondary && enteredOn <= PRINTED_ON,
      );
      const entitled = there.filter(
        (one) => one.meals && one.meals.from <= PRINTED_ON && (one.meals.to ?? "9999") > PRINTED_ON,
      );
      const spoken = there.filter(({ language }) => language !== "ENG");
      expect(Math.round((100 * entitled.length) / there.length)).toBe(meals);
      expect(Math.round((100 * spoken.length) / there.length)).toBe(other);
    },
  );

  it("are of minorities in four cases of a hundred", () => {
    const minority = pupils.filter(({ ethnicity }) => !ethnicity.startsWith("W"));
    expect(Math.round((100 * minority.length) / pupils.length)).toBe(4);
  });

  it("are themselves in the later census, and none is looked after", () => {
    const later = new Map(censusPupils(2026).map((pupil) => [pupil.id, pupil]));
    const both = pupils.filter(({ id }) => later.has(id));
    expect(both.length).toBeGreaterThan(900);
    for (const { id, upn, bornOn, ethnicity } of both)
      expect(later.get(id)).toMatchObject({ upn, bornOn, ethnicity });
    const inCare = new Set(childrenUpTo(TODAY).map(({ upn }) => upn));
    expect([...pupils, ...later.values()].filter(({ upn }) => inCare.has(upn))).toEqual([]);
  });
});
