import { readBreakdowns, readDates, readIndicator, readMoment } from "../../src/commands/measureOptions";
import { HubError } from "../../src/lib/hubError";

const TODAY = "2026-05-20";

/** The code and the sentence of what it throws. */
function refused(read: () => unknown): string {
  try {
    return `accepted: ${JSON.stringify(read())}`;
  } catch (error) {
    return error instanceof HubError ? `${error.code}: ${error.message}` : String(error);
  }
}

test("accepts codes in any case, and blanks between breakdowns", () => {
  expect(readIndicator("CLA_Count").code).toBe("cla_count");
  expect(readBreakdowns({ by: "SEX, age_group ,," }).map(({ code }) => code)).toEqual(["sex", "age_group"]);
  expect(readBreakdowns({})).toEqual([]);
});

test("rejects a fact that figures cannot be broken down by, naming those they can", () => {
  expect(refused(() => readBreakdowns({ by: "zebra" }))).toBe(
    "BREAKDOWN_UNKNOWN: There is no breakdown with that code. See them with hub measure.",
  );
  expect(refused(() => readBreakdowns({ by: "months_looked_after" }))).toMatch(/^BREAKDOWN_UNKNOWN/);
});

test.each([
  [{}, [TODAY]],
  [{ at: "2026-02-28" }, ["2026-02-28"]],
  [{ from: "2026-02-28", to: "2026-04-01" }, ["2026-02-28", "2026-03-31"]],
  [{ from: "2026-04-01" }, ["2026-04-30"]],
])("accepts dates %j", (options, dates) => {
  expect(readDates(options, TODAY, "DATE")).toEqual(dates);
});

test.each([
  [{ at: "2025-02-29" }, /^DATE_INVALID: --at: that is not a date that exists\./],
  [{ at: "31/03/2025" }, /^DATE_INVALID: --at/],
  [{ at: "0000-01-01" }, /^DATE_INVALID: --at/],
  [{ from: "2025-1-1" }, /^DATE_INVALID: --from/],
  [{ from: "2025-01-01", to: "soon" }, /^DATE_INVALID: --to/],
  [{ to: "2025-03-31" }, /^SERIES_DATES/],
  [{ from: "2025-03-31", to: "2025-01-31" }, /^SERIES_DATES/],
  [{ from: "1990-01-01" }, /^SERIES_TOO_LONG/],
  [{ at: "2025-03-31", from: "2025-01-01" }, /^SERIES_DATES: --at/],
])("rejects dates %j", (options, says) => {
  expect(refused(() => readDates(options, TODAY, "DATE"))).toMatch(says);
});

test("accepts a day, known once it is over, and a moment", () => {
  expect(readMoment({})).toBeNull();
  expect(readMoment({ knownAt: "2026-01-31" })).toBe("2026-01-31T23:59:59.999999Z");
  expect(readMoment({ knownAt: "2026-01-31T09:00+01:00" })).toBe("2026-01-31T09:00+01:00");
});

test.each(["5", "2026-02-30", "2026-02-30T09:00Z", "2026-01-31T09:00", "yesterday", ""])(
  "rejects %j as a moment",
  (knownAt) => {
    expect(refused(() => readMoment({ knownAt }))).toMatch(/^DATE_INVALID: --known-at/);
  },
);
