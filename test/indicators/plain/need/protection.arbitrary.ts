import fc from "fast-check";
import { addDays } from "../../../../src/lib/dates";
import type { IsoDate } from "../../../../src/lib/dates";
import { after, by, day, person, several } from "./filed";
import type { Filed, Person } from "./filed";

export interface Enquiry extends Filed {
  readonly started_on: IsoDate;
  readonly conference_held_on: IsoDate | null;
}

export interface Plan extends Filed {
  readonly started_on: IsoDate;
  readonly ended_on: IsoDate | null;
  readonly initial_category: string | null;
  readonly latest_category: string | null;
  readonly previous_plans: number | null;
  readonly other_authority: string | null;
}

export interface Conference extends Filed {
  readonly kind: "initial" | "review";
  readonly conference_id: string;
  readonly due_on: IsoDate | null;
  readonly held_on: IsoDate | null;
  readonly participation: string | null;
  readonly quorate: boolean | null;
}

export interface Visit extends Filed {
  readonly kind: string;
  readonly visit_id: string;
  readonly visited_on: IsoDate | null;
  readonly seen: boolean | null;
}

export interface Offer extends Filed {
  readonly kind: string;
  readonly offered_on: IsoDate;
  readonly used_on: IsoDate | null;
}

export interface History extends Person {
  readonly section47_enquiries: readonly Enquiry[];
  readonly child_protection_plans: readonly Plan[];
  readonly child_protection_conferences: readonly Conference[];
  readonly statutory_visits: readonly Visit[];
  readonly advocacy_offers: readonly Offer[];
}

const enquiry: fc.Arbitrary<Enquiry> = fc
  .record({
    by,
    started_on: day,
    length: fc.constantFrom(null, 10, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 40),
  })
  .map(({ length, ...rest }) => ({ ...rest, conference_held_on: after(rest.started_on, length) }));

const category = fc.constantFrom("NEG", "EMO", "PHY", "SAB", "MUL", null);
const plan = {
  by,
  initial_category: category,
  latest_category: category,
  previous_plans: fc.constantFrom(null, 0, 0, 1),
  other_authority: fc.constantFrom(null, "no", "no", "yes"),
};

/** Plans one after another, some overlapping, with lengths around two years. */
const plansFrom = (first: IsoDate) =>
  fc
    .array(
      fc.record({
        ...plan,
        length: fc.constantFrom(null, null, 60, 91, 92, 200, 400, 728, 729, 730, 731, 732),
        gap: fc.constantFrom(-30, 0, 1, 200),
      }),
      { maxLength: 3 },
    )
    .map((drawn) => {
      let started_on = first;
      return drawn.map(({ length, gap, ...rest }) => {
        const made = { ...rest, started_on, ended_on: after(started_on, length) };
        started_on = addDays(started_on, Math.max(1, (length ?? 300) + gap));
        return made;
      });
    });

const meeting = {
  by,
  participation: fc.constantFrom(null, "PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"),
  quorate: fc.constantFrom(null, true, true, false),
  early: fc.constantFrom(null, -1, 0, 0, 1, 10),
  kind: fc.constantFrom("review" as const, "review" as const, "review" as const, "initial" as const),
};

/** Conferences from the day a plan started on, around the days on which they were due. */
const conferencesFrom = (first: IsoDate) =>
  fc
    .array(
      fc.record({
        ...meeting,
        gap: fc.constantFrom(1, 60, 88, 89, 90, 91, 92, 93, 150, 180, 181, 182, 183, 184, 185),
        isHeld: fc.constantFrom(true, true, true, true, false),
      }),
      { maxLength: 4 },
    )
    .map((drawn) => {
      let at = first;
      return drawn.map<Conference>(({ gap, early, isHeld, ...rest }, index) => {
        at = addDays(at, gap);
        const conference_id = `${index}`;
        return { ...rest, conference_id, due_on: after(at, early), held_on: isHeld ? at : null };
      });
    });

const visit = fc.record({
  by,
  kind: fc.constantFrom("child protection", "child protection", "child protection", "child in need"),
  visited_on: fc.option(day, { freq: 9 }),
  seen: fc.constantFrom(true, true, false, null),
});

/** Visits, some of them a day either side of the 28 that end with a day often asked. */
const visits = fc
  .array(
    fc.oneof(
      visit,
      fc
        .tuple(
          visit,
          fc.constantFrom("2024-03-31", "2025-03-31", "2023-03-31", "2024-09-01"),
          fc.constantFrom(-29, -28, -27, -26, -1, 0, 1),
        )
        .map(([one, end, days]) => ({ ...one, visited_on: addDays(end, days) })),
    ),
    { maxLength: 4 },
  )
  .map((drawn) => drawn.map<Visit>((one, index) => ({ ...one, visit_id: `${index}` })));

const offer = fc
  .record({
    by,
    kind: fc.constantFrom("initial conference", "review conference", "homeless", "complaint"),
    offered_on: day,
    used: fc.constantFrom(null, 0, 1, 40, 400),
  })
  .map(({ used, ...rest }) => ({ ...rest, used_on: after(rest.offered_on, used) }));

/** Records of protection of an invented child. */
export const history: fc.Arbitrary<History> = day.chain((first) =>
  fc.record({
    ...person,
    section47_enquiries: several(enquiry, 2, ({ started_on }) => started_on),
    child_protection_plans: fc.oneof(plansFrom(first), plansFrom(first), fc.constant([])),
    child_protection_conferences: conferencesFrom(first),
    statutory_visits: visits,
    advocacy_offers: several(offer, 3, ({ kind, offered_on }) => kind + offered_on),
  }),
);
