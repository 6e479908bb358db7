import fc from "fast-check";
import { childPlanDuties } from "../../../src/duties";
import { dueOn } from "../../../src/duties/clock";
import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { standingsOf } from "../../../src/plans/children/ofKinds";
import type { StandingOfKind } from "../../../src/plans/children/ofKinds";
import { timelineOf } from "../../../src/plans/children/timeline";
import type { PlanEvent } from "../../../src/plans/children/timeline";
import type { PlanOfChild, PlansOfChild, SpellOfChild } from "../../../src/indicators/plansOfChildren";
import { planOf } from "./life";

const FIRST = "2023-01-01";
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(FIRST, days));
const maybe = (arbitrary: fc.Arbitrary<IsoDate>) => fc.option(arbitrary, { freq: 2 });
const after = (from: IsoDate, most: number) =>
  fc.integer({ min: 0, max: most }).map((days) => addDays(from, days));

/** A plan as it may be recorded: completed after it was begun, or not, and ended at any day after that. */
const plan = (code: string): fc.Arbitrary<PlanOfChild> =>
  day.chain((startedOn) =>
    fc
      .record({
        completedOn: maybe(after(startedOn, 60)),
        dueOn: maybe(after(startedOn, 60)),
        reviewDueOn: maybe(after(startedOn, 300)),
        reviews: fc.uniqueArray(after(startedOn, 500), { maxLength: 3 }).map((days) => days.sort()),
        gradedOn: maybe(after(startedOn, 100)),
        endedOn: maybe(after(startedOn, 400)),
      })
      .map((told) => planOf({ ...told, code, startedOn })),
  );

/** A spell, which may continue a duty that began before. */
const spell = (code: string): fc.Arbitrary<SpellOfChild> =>
  day.chain((from) =>
    fc
      .record({ before: fc.constantFrom(0, 0, 0, 200), until: maybe(after(from, 400)) })
      .map(({ before, until }) => ({ code, since: addDays(from, -before), from, until })),
  );

const life: fc.Arbitrary<PlansOfChild> = fc.constantFrom(...childPlanDuties).chain(({ code, required }) =>
  fc.record({
    child: fc.constant("one"),
    bornOn: fc.constantFrom(null, "2006-05-05", "2019-03-01"),
    plans: fc
      .array(plan(code), { maxLength: 4 })
      .map((plans) => plans.sort((a, b) => a.startedOn.localeCompare(b.startedOn))),
    required: fc.array(spell(code), { maxLength: required ? 3 : 0 }),
  }),
);

/** Whether a property is true of whatever was recorded, on whatever day. */
function holds(
  property: (events: readonly PlanEvent[], standing: StandingOfKind | null, asAt: IsoDate) => void,
) {
  fc.assert(
    fc.property(life, day, (known, asAt) => {
      const [standing = null] = standingsOf(known, asAt);
      property(timelineOf(known, asAt), standing, asAt);
    }),
    { numRuns: 3000 },
  );
}

const isDeadline = ({ what }: PlanEvent) => what === "DUE" || what === "REVIEW_DUE";

test("nothing that happened after the day is told, neither as a point nor of a plan", () => {
  holds((events, _, asAt) => {
    for (const event of events) {
      if (!isDeadline(event)) expect(event.on <= asAt).toBe(true);
      const { startedOn, completedOn, gradedOn, endedOn, reviews = [] } = event.plan ?? {};
      for (const on of [event.metOn, startedOn, completedOn, gradedOn, endedOn, ...reviews])
        expect((on ?? asAt) <= asAt).toBe(true);
    }
  });
});

test("what is recorded later changes nothing on the line of an earlier day but what was foreseen", () => {
  fc.assert(
    fc.property(life, day, fc.nat(4), (known, asAt, place) => {
      const left = known.plans.filter(({ startedOn }, index) => index !== place || startedOn <= asAt);
      const required = known.required.filter(({ from }) => from <= asAt);
      expect(timelineOf({ ...known, plans: left, required }, asAt)).toEqual(timelineOf(known, asAt));
    }),
    { numRuns: 1000 },
  );
});

test("the line is in order, no point is told twice, and days late are never less than none", () => {
  holds((events, _, asAt) => {
    const days = events.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    const reviews = events.filter(({ what }) => what === "REVIEW_DUE").map(({ on }) => on);
    expect(reviews).toEqual([...new Set(reviews)]);
    for (const { on, what, metOn, daysLate } of events) {
      if (daysLate !== null) expect(daysLate).toBeGreaterThanOrEqual(0);
      if (what !== "DUE" && what !== "REVIEW_DUE") expect([metOn, daysLate]).toEqual([null, null]);
      else expect(daysLate === null).toBe(metOn === null && on >= asAt);
    }
  });
});

/** What was due before the day for the duty that stands on it, and was not done. */
const unmet = (events: readonly PlanEvent[], { duty, requiredSince }: StandingOfKind, asAt: IsoDate) => {
  const first = dueOn(duty.required!.due, requiredSince!);
  return events.filter(
    (event) => event.what === "DUE" && event.on === first && event.metOn === null && event.on < asAt,
  );
};

test("what was due and was not done, of what is still required, is late or missing", () => {
  holds((events, standing, asAt) => {
    if (!standing?.requiredSince || unmet(events, standing, asAt).length === 0) return;
    expect(["LATE", "MISSING"]).toContain(standing.standing);
  });
});

test("of a plan that is current nothing is unmet that is past, and the day of its review is on the line", () => {
  holds((events, standing, asAt) => {
    if (standing?.standing !== "CURRENT") return;
    expect(unmet(events, standing, asAt)).toEqual([]);
    const { dueOn: due } = standing;
    const open = events.filter(
      ({ what, metOn, on }) => what === "REVIEW_DUE" && metOn === null && on >= asAt,
    );
    if (due !== null && open.length > 0) expect(open.map(({ on }) => on)).toContain(due);
  });
});

test("a plan whose review is overdue has a day of review on the line that was not met", () => {
  holds((events, standing, asAt) => {
    if (!standing?.dueOn || standing.standing !== "LATE" || standing.requiredSince === null) return;
    const { duty, dueOn: due } = standing;
    // Of a day that the records name, a review after it is one of it: the records do not name the next.
    if (duty.review && !duty.review.clocks && !duty.review.byAge) return;
    if (due === dueOn(duty.required!.due, standing.requiredSince)) return;
    const past = events.filter((event) => isDeadline(event) && event.on === due && event.metOn === null);
    expect(past.length).toBeGreaterThan(0);
    expect(past[0]!.on < asAt).toBe(true);
  });
});
