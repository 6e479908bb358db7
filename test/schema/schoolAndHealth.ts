import { createHash, randomUUID } from "node:crypto";
import type { Knex } from "knex";
import type { SubjectMaker } from "../../src/identity/subject";
import { CHILDREN, MINE, localId, nhs, upn } from "./world";

const KNOWN = { period: 0, submission_id: randomUUID(), line: 2, known_from: "2025-05-01T09:00:00Z" };
const MOST_WITH_NHS = 40;

/**
 * Records as the virtual school and the health provider file them: by unique pupil number and NHS number. The NHS
 * numbers of the last children could not be linked.
 */
export async function addSchoolAndHealth(knex: Knex, subjects: SubjectMaker): Promise<void> {
  for (let number = 1; number <= CHILDREN; number++) {
    const school = { ...KNOWN, authority: MINE, subject: subjects("upn", upn(number)) };
    const health = { ...KNOWN, authority: MINE, subject: subjects("nhs", nhs(number)) };
    await knex("school_enrolments").insert({
      ...school,
      school_urn: "100001",
      enrolled_on: "2024-09-02",
      year_group: "8",
    });
    await knex("school_attendance").insert({
      ...school,
      from_on: "2024-09-02",
      to_on: "2025-03-31",
      sessions_possible: 220,
      sessions_authorised: 4,
    });
    await knex("personal_education_plans").insert({
      ...school,
      due_on: "2025-02-14",
      completed_on: "2025-02-10",
      quality: "good",
    });
    await knex("health_assessments").insert({
      ...health,
      kind: "RHA",
      due_on: "2025-01-20",
      completed_on: "2025-01-19",
    });
    await knex("sdq_scores").insert({ ...health, completed_on: "2025-01-15", score: 12 });
    await knex("missing_episodes").insert({
      ...KNOWN,
      authority: MINE,
      subject: `L:${localId(number)}`,
      started_on: "2025-01-02",
      kind: "M",
    });
    await knex("identity_links").insert(linkOf(subjects, number));
  }
}

function linkOf(subjects: SubjectMaker, number: number) {
  const { submission_id, known_from } = KNOWN;
  const linked = number <= MOST_WITH_NHS;
  return {
    ...{ authority: MINE, subject: subjects("nhs", nhs(number)), submission_id, known_from },
    child: linked ? childOf(localId(number)) : randomUUID(),
    rule: linked ? "nhs number" : "unmatched: no local id told",
  };
}

/** The hub's id of the child of a local id. */
const childOf = (local: string): string => {
  const digits = createHash("md5").update(`${MINE}|L:${local}`).digest("hex");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};
