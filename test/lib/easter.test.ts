import { easterSunday } from "../../src/lib/easter";

/** From the tables of the Church of England's Book of Common Prayer and the earliest and latest days there can be. */
test.each([
  [1961, "1961-04-02"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2011, "2011-04-24"],
  [2018, "2018-04-01"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2285, "2285-03-22"],
  [2038, "2038-04-25"],
])("Easter Sunday of %i is %s", (year, day) => {
  expect(easterSunday(year)).toBe(day);
});
