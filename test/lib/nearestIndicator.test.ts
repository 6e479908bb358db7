import { catalogueEntries } from "../../src/indicators/entries";
import { nearestIndicators } from "../../src/lib/nearestIndicator";

const CODES = [
  ...["cla_count", "cla_placement_count", "cla_placements_3plus_pct", "cla_placement_stable_2y_pct"],
  ...["cl_neet_pct", "audit_practice_good_pct"],
];

test.each`
  named                        | first
  ${"cla_placement_3plus"}     | ${"cla_placements_3plus_pct"}
  ${"cla_placement_3plus_pct"} | ${"cla_placements_3plus_pct"}
  ${"cla_neet_pct"}            | ${"cl_neet_pct"}
  ${"CLA_COUNTT"}              | ${"cla_count"}
  ${"clacount"}                | ${"cla_count"}
  ${"no_such_thing_pct"}       | ${undefined}
`("$named may mean $first", ({ named, first }: Record<string, string>) => {
  expect(nearestIndicators(named!, CODES)[0]).toBe(first);
});

test("a number that is another is none of the parts", () => {
  expect(nearestIndicators("stable_5y", ["stable_2y", "stable_5y_pct"])[0]).toBe("stable_5y_pct");
});

test("of the whole catalogue too", () => {
  const codes = catalogueEntries().map(({ code }) => code);
  expect(nearestIndicators("cla_placement_3plus", codes)[0]).toBe("cla_placements_3plus_pct");
});
