import type { Knex } from "knex";
import { decide, undo } from "../../src/identity/decisions";
import type { Decision, DecisionKind } from "../../src/identity/decisions";
import { relinkSubjects } from "../../src/identity/relink";
import { HubError } from "../../src/lib/hubError";
import { defineSource } from "../../src/sources/source";
import { date, nhsNumber, text, upn } from "../../src/sources/columns";
import { schoolEnrolments } from "../../src/records/schoolEnrolments";
import { child, episode, fileOf, openWorld, subjects } from "../ingest/world";
import type { Row, World } from "../ingest/world";

export const UPNS = ["A123456789012", "H210987654321", "F330200000002", "K330200000009"] as const;
export const NHS = ["9434765919", "9434765870", "4010232137"] as const;
export const ULNS = ["1000000027", "9276308686", "1000000035"] as const;
export const BORN = "2010-01-05";

/** Numbers by the names tests give them: u0, n0, v0, p1, and local ids as they are. */
export const NAMES: Readonly<Record<string, string>> = Object.fromEntries([
  ...UPNS.map((upn, at) => [`u${at}`, subjects("upn", upn)]),
  ...NHS.map((nhs, at) => [`n${at}`, subjects("nhs", nhs)]),
  ...ULNS.map((uln, at) => [`v${at}`, subjects("uln", uln)]),
  ...["1", "2", "3"].map((id) => [`p${id}`, subjects("pupil", `p${id}`)]),
]);
const nameOf = new Map(Object.entries(NAMES).map(([name, subject]) => [subject, name]));
export const subjectOf = (name: string) => NAMES[name] ?? name;

/** A council's own list of pupils, that tells NHS numbers beside UPNs. */
const pupilsWithNhs = defineSource({
  code: "pupils_with_nhs",
  title: "Pupils with NHS numbers",
  system: "virtual school",
  reference: "Hub format: no public standard exists; a list for tests",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: schoolEnrolments,
  columns: {
    UPN: upn({ doc: "unique pupil number", required: true }),
    NHS_NUMBER: nhsNumber({ doc: "NHS number", required: true }),
    DOB: date({ doc: "date of birth", to: "born_on", required: true }),
    SCHOOL_URN: text({ doc: "URN of the school", to: "school_urn", required: true }),
    ENROLLED_ON: date({ doc: "first day on roll", to: "enrolled_on", required: true }),
  },
  key: ["SCHOOL_URN", "ENROLLED_ON"],
});

export const header = (...rows: Row[]) => fileOf("ssda903_header", rows);
export const episodes = (...rows: Row[]) => fileOf("ssda903_episodes", rows);
export const roll = (...rows: Row[]) =>
  fileOf(
    "virtual_school_roll",
    rows.map((row) => ({
      ...{ UPN: UPNS[0], DOB: BORN, SCHOOL_URN: "100001", ENROLLED_ON: "2018-09-01" },
      ...row,
    })),
  );
export const assessment = (...rows: Row[]) =>
  fileOf(
    "health_assessments",
    rows.map((row) => ({
      ...{ NHS_NUMBER: NHS[0], DOB: BORN, ASSESSMENT_TYPE: "IHA", DUE_ON: "2018-09-01" },
      ...row,
    })),
  );
export const census = (id: string, more: Row = {}) =>
  fileOf("school_census_pupils_on_roll", [
    {
      ...{ pupilonrolltableid: id, pupilonrollorderseqcolumn: "1", schoolcensustableid: "c1" },
      ...{ sourceid: "s1", upn: UPNS[0], dob: "2010-Jan-05 00:00:00", entrydate: "2017-Sep-04 00:00:00" },
      ...more,
    },
  ]);
/** A row of the list with UPN and NHS number; it has no local id. */
export const withNhs = (UPN: string, NHS_NUMBER: string, more: Row = {}) => {
  const columns = ["UPN", "NHS_NUMBER", "DOB", "SCHOOL_URN", "ENROLLED_ON"];
  const row: Row = { UPN, NHS_NUMBER, DOB: BORN, SCHOOL_URN: "100002", ENROLLED_ON: "2018-09-01", ...more };
  return [columns.join(","), columns.map((name) => row[name]).join(","), ""].join("\n");
};
export { child, episode };

/** One authority of a hub: files in, decisions, and who is who. */
export class County {
  constructor(
    readonly hub: World,
    readonly authority: string,
  ) {}

  get knex(): Knex {
    return this.hub.knex;
  }

  async send(...files: readonly string[]): Promise<string> {
    let last = "";
    for (const file of files) {
      const sources = file.includes("NHS_NUMBER,DOB,SCHOOL_URN") ? [pupilsWithNhs] : undefined;
      const { id, status } = await this.hub.send(file, {
        ...{ authority: this.authority, year: 2019 },
        ...(sources && { sources }),
      });
      expect(["merged", "unchanged"]).toContain(status);
      last = id;
    }
    return last;
  }

  decide(subject: string, decision: DecisionKind, other: string): Promise<Decision> {
    return decide(this.knex, {
      ...{ authority: this.authority, subject: subjectOf(subject), other: subjectOf(other), decision },
      ...{ reason: "seen in the file", decidedBy: "analyst" },
    });
  }

  undo({ id }: Pick<Decision, "id">): Promise<Decision> {
    return undo(this.knex, { authority: this.authority, id, by: "analyst", reason: "was wrong" });
  }

  /** "u0 -> L:1 (upn)": each identifier, the local id whose child it is ("own": none; the first of several), the rule. */
  async who(knownAt?: string): Promise<string[]> {
    const query = this.knex("identity_links").where({ authority: this.authority });
    const rows = await (
      knownAt === undefined
        ? query.where({ known_to: null })
        : query.whereRaw("known_from <= :knownAt AND coalesce(known_to, 'infinity') > :knownAt", { knownAt })
    ).select<{ subject: string; child: string; rule: string }[]>("subject", "child", "rule");
    const locals = new Map<string, string>();
    // The local id that leads comes last, so that it is the one that stands.
    for (const { subject, child, rule } of [...rows].sort((a, b) => a.rule.localeCompare(b.rule)))
      if (subject.startsWith("L:") && (rule === "local id" || !locals.has(child))) locals.set(child, subject);
    return rows
      .filter(({ subject, rule }) => rule !== "local id" || !subject.startsWith("L:"))
      .map(
        ({ subject, child, rule }) =>
          `${nameOf.get(subject) ?? subject} -> ${locals.get(child) ?? "own"} (${rule})`,
      )
      .sort();
  }

  /** Every current link with all that it says, but for when and by which file. */
  async links(): Promise<string[]> {
    const rows = await this.knex("identity_links")
      .where({ authority: this.authority, known_to: null })
      .select<Record<string, string | null>[]>("subject", "child", "rule", "decision_id", "score");
    return rows
      .map(({ subject, child, rule, decision_id, score }) =>
        [nameOf.get(subject!) ?? subject, child, rule, decision_id, score].join(" "),
      )
      .sort();
  }

  /** The links as they would be if every identifier were looked at anew: what links that were kept up must equal. */
  async linksAnew(): Promise<string[]> {
    const trx = await this.knex.transaction();
    try {
      const all = await trx("identity_links")
        .where({ authority: this.authority, known_to: null })
        .pluck("subject");
      const now = await moment(trx);
      const values = { authority: this.authority, submission: NOBODY, now, keepsSubmission: true };
      await relinkSubjects(trx, values, all);
      return await new County({ ...this.hub, knex: trx }, this.authority).links();
    } finally {
      await trx.rollback();
    }
  }
}

const NOBODY = "00000000-0000-0000-0000-000000000000";

export async function moment(knex: Knex): Promise<string> {
  const { rows } = await knex.raw<{ rows: { now: string }[] }>("SELECT clock_timestamp()::text AS now");
  return rows[0]!.now;
}

/** A hub whose every test has an authority of its own. */
export function counties(prefix: string): { readonly fresh: () => County; readonly hub: () => World } {
  let hub: World;
  let made = 0;
  beforeAll(async () => {
    hub = await openWorld();
  });
  afterAll(() => hub.close());
  return { fresh: () => new County(hub, `${prefix}${++made}`), hub: () => hub };
}

/** The code with which something is refused. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "not refused",
    (error: unknown) => {
      if (error instanceof HubError) return error.code;
      throw error;
    },
  );
}
