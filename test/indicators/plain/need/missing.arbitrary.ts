import fc from "fast-check";
import { addDays } from "../../../../src/lib/dates";
import { after, by, day, person, several } from "./filed";
import type { History, Homeless, Incident } from "./missing.history";

const maybe = fc.constantFrom(true, true, false, null);
const answer = fc.constantFrom("Y", "Y", "N", "NA", null);
const place = fc.constantFrom("home", "placement", "school", "not known", null);

const incidents = fc
  .tuple(
    day,
    fc.array(
      fc.record({
        by,
        kind: fc.constantFrom("M", "M", "M", "A"),
        gap: fc.constantFrom(0, 1, 20, 364, 365),
        length: fc.constantFrom(null, 0, 1, 3),
        missing_from: place,
        found_at: fc.constantFrom("placement", "hospital", "not known", null),
        missing_with: fc.constantFrom("alone", "other adult", "not known", null),
        interview_offered: answer,
        interview_accepted: answer,
        held: fc.constantFrom(null, 1, 2, 3, 4, 5, 6, 7),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([first, drawn]) => {
    let at = first;
    return drawn.map<Incident>(({ gap, length, held, ...rest }, index) => {
      at = addDays(at, gap);
      const ends = { ended_on: after(at, length), interview_held_on: after(at, held) };
      return { ...rest, ...ends, incident_id: `${index}`, started_on: at };
    });
  });

/** Reports around the days incidents started on, and others. */
const reportsOf = (found: readonly Incident[]) =>
  fc
    .array(
      fc.record({
        by,
        reported_on: fc
          .tuple(
            found.length > 0
              ? fc.oneof(fc.constantFrom(...found.map(({ started_on }) => started_on)), day)
              : day,
            fc.constantFrom(-2, -1, 0, 1, 2),
          )
          .map(([on, days]) => addDays(on, days)),
        missing_from: place,
        known_to_social_care: maybe,
      }),
      { maxLength: 3 },
    )
    .map((drawn) => drawn.map((report, index) => ({ ...report, police_reference: `${index}` })));

const length = fc.constantFrom(null, 0, 1, 30, 365, 800);

const screening = fc
  .record({
    by,
    screened_on: day,
    kind: fc.constantFrom("sexual exploitation", "sexual exploitation", "gangs"),
    risk: fc.constantFrom("none", "low", "medium", "high"),
    length,
  })
  .map(({ length, ...rest }) => ({ ...rest, ended_on: after(rest.screened_on, length) }));

const detentions = fc
  .array(
    fc
      .record({
        by,
        detained_on: day,
        hours_detained: fc.constantFrom(null, 0, 5.9, 6, 11.9, 12, 23.9, 24, 30),
        notified: fc.constantFrom(null, 0, 1, 2),
        hours_to_notice: fc.constantFrom(null, null, 1, 23.9, 24, 24.1, 48),
      })
      .map(({ notified, ...rest }) => ({ ...rest, notified_on: after(rest.detained_on, notified) })),
    { maxLength: 2 },
  )
  .map((drawn) => drawn.map((detention, index) => ({ ...detention, custody_reference: `${index}` })));

const homeless = fc
  .record({
    by,
    presented_on: day,
    assessed: fc.constantFrom(null, 1, 10),
    told_of_rights: maybe,
    considered_in_need: maybe,
    closed: fc.constantFrom(null, 20, 40),
  })
  .map(({ assessed, closed, ...rest }) => ({
    ...rest,
    assessed_on: after(rest.presented_on, assessed),
    closed_on: after(rest.presented_on, closed),
  }));

/** Offers around the days between which a homeless young person is offered an advocate, and others. */
const offersOf = (found: readonly Homeless[]) =>
  several(
    fc
      .tuple(
        by,
        fc.constantFrom("homeless", "homeless", "issue"),
        found.length > 0 ? fc.constantFrom(...found.map(({ presented_on }) => presented_on)) : day,
        fc.constantFrom(-1, 0, 5, 19, 20, 21, 40, 41),
      )
      .map(([by, kind, on, days]) => ({ by, kind, offered_on: addDays(on, days) })),
    2,
    ({ kind, offered_on }) => kind + offered_on,
  );

const stay = fc
  .record({
    by,
    started_on: day,
    length: fc.constantFrom(100, 400, 900),
    legal_status: fc.constantFrom("C2", "V3"),
  })
  .map(({ length, ...rest }) => ({ ...rest, ended_on: addDays(rest.started_on, length) }));

const allegation = fc
  .record({ received_on: day, length, sector: fc.constantFrom("education", "foster care", null) })
  .map(({ length, ...rest }) => ({ ...rest, concluded_on: after(rest.received_on, length) }));

/** Records of what may endanger an invented child, and of allegations against adults. */
export const history: fc.Arbitrary<History> = fc
  .tuple(
    incidents,
    several(homeless, 2, ({ presented_on }) => presented_on),
  )
  .chain(([missing_incidents, homeless_young_people]) =>
    fc.record({
      ...person,
      missing_incidents: fc.constant(missing_incidents),
      police_missing_notifications: reportsOf(missing_incidents),
      exploitation_screenings: several(screening, 3, ({ screened_on }) => screened_on),
      police_detentions: detentions,
      homeless_young_people: fc.constant(homeless_young_people),
      advocacy_offers: offersOf(homeless_young_people),
      care_episodes: several(stay, 1, ({ started_on }) => started_on),
      children_in_need: several(
        fc
          .record({ by, started_on: day, length })
          .map(({ length, ...rest }) => ({ ...rest, ended_on: after(rest.started_on, length) })),
        1,
        ({ started_on }) => started_on,
      ),
      allegations: fc.array(allegation, { maxLength: 1 }),
    }),
  );
