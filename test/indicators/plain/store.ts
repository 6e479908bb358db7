import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { sources } from "../../../src/sources";
import type { History } from "./history";

/** How every record of the tests is known: since long ago. Residents and districts are for who needs them. */
const KNOWN_FROM = "2020-01-01T00:00:00Z";

type Row = Record<string, string | number | boolean | null>;

/** Says of every source that a file of it was merged, so that every indicator is available. */
export async function receiveEverything(knex: Knex, authority: string): Promise<void> {
  const rows = sources.map(({ code }) => ({
    ...{ authority, id: randomUUID(), file_name: `${code}.csv`, sha256: `${authority}${code}`, bytes: 1 },
    ...{ received_at: KNOWN_FROM, seconds: 0, source: code, status: "merged" },
  }));
  await knex.batchInsert("submissions", rows);
}

/** Writes children's records as though files had brought them, each under the identifier its system knows. */
export async function storeChildren(
  knex: Knex,
  authority: string,
  histories: readonly History[],
): Promise<void> {
  const tables: Record<string, Row[]> = {};
  histories.forEach((history, index) => {
    for (const [table, rows] of Object.entries(recordsOf(history, index)))
      (tables[table] ??= []).push(...rows.map((row) => ({ ...row, authority, ...origin(table, row) })));
  });
  for (const [table, rows] of Object.entries(tables)) await knex.batchInsert(table, rows, 400);
}

function origin(table: string, row: Row): Row {
  const known = { submission_id: randomUUID(), known_from: KNOWN_FROM };
  return table === "identity_links" ? known : { period: row["collection_year"] ?? 2025, line: 2, ...known };
}

function recordsOf(history: History, index: number): Record<string, Row[]> {
  const subject = `L:${String(index).padStart(5, "0")}`;
  const child = randomUUID();
  const links = [{ subject, child, rule: "local id" }];
  return {
    ...socialCare(history, subject),
    ...elsewhere(history, subject),
    identity_links: [...links, ...linksOf(history, index, child)],
  };
}

function socialCare(
  { header, episodes, reviews, asylum, returns }: History,
  subject: string,
): Record<string, Row[]> {
  return {
    children: header ? [{ subject, sex: header.sex, born_on: header.bornOn }] : [],
    care_episodes: episodes.map(({ start, reason, legal, place, postcode, end, ceased }) => ({
      ...{ subject, started_on: start, reason_started: reason, legal_status: legal, placement_type: place },
      ...{ home_postcode: postcode, placement_postcode: postcode, ended_on: end, reason_ended: ceased },
    })),
    reviews: reviews.map((held_on) => ({ subject, held_on })),
    asylum_statuses: asylum.map(({ until }) => ({ subject, ended_on: until })),
    care_leaver_returns: returns.map(({ year, bornOn, inTouch, activity }) => ({
      ...{ subject, collection_year: year, born_on: bornOn, in_touch: inTouch, activity },
    })),
  };
}

function elsewhere(history: History, local: string): Record<string, Row[]> {
  const upn = local.replace("L:", "U:");
  const of = { local, nhs: local.replace("L:", "N:") };
  return {
    health_assessments: history.assessments.map(({ kind, due, done, by }) => ({
      ...{ subject: of[by], kind, due_on: due, completed_on: done, outcome: done ? "completed" : "waiting" },
    })),
    sdq_scores: history.questionnaires.map(({ on, score, by }) => ({
      subject: of[by],
      completed_on: on,
      score,
    })),
    school_enrolments: history.enrolments.map(({ from, to }) => ({
      ...{ subject: upn, school_urn: "100001", enrolled_on: from, left_on: to },
    })),
    school_attendance: history.attendance.map(({ from, to, possible, authorised, unauthorised }) => ({
      ...{ subject: upn, from_on: from, to_on: to, sessions_possible: possible },
      ...{ sessions_authorised: authorised, sessions_unauthorised: unauthorised },
    })),
    personal_education_plans: history.plans.map(({ due, completed, reviewDue }) => ({
      ...{ subject: upn, due_on: due, completed_on: completed, review_due_on: reviewDue },
    })),
  };
}

function linksOf({ isLinked }: History, index: number, child: string): Row[] {
  const number = String(index).padStart(5, "0");
  const link = (letter: string, linked: boolean, rule: string) => ({
    subject: `${letter}:${number}`,
    child: linked ? child : randomUUID(),
    rule: linked ? rule : "unmatched: no local id told",
  });
  return [link("U", isLinked.upn, "upn"), link("N", isLinked.nhs, "nhs number")];
}
