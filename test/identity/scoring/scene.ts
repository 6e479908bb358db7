import { findPairs } from "../../../src/identity/scoring";
import type { Found } from "../../../src/identity/scoring";
import { fileOf, subjects } from "../../ingest/world";
import type { Row, World } from "../../ingest/world";

export const BORN = "2010-03-05";
export const HOME = "XZ1 1AA";
export const NHS = "9434765919";
export const OTHER_NHS = "4300000018";
export const UPN = "A123456789012";

/** A row of social care about a child of 2010 at the home of the tests. */
export const known = (pers_person_id: string, more: Row = {}): Row => ({
  ...{ pers_person_id, pers_dob: BORN, pers_sex: "F", pers_ethnicity: "WBRI", addr_address_postcode: HOME },
  ...more,
});

/** Episodes of looked-after children who have not left care. */
export const inCare = (...ids: string[]): Row[] =>
  ids.map((CHILD) => ({
    ...{ CHILD, DECOM: "05/02/2020", RNE: "S", LS: "C2", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1" },
  }));

/** A row of health about the same child, by NHS number alone. */
export const seen = (NHS_NUMBER: string, more: Row = {}): Row => ({
  ...{ NHS_NUMBER, DOB: BORN, SEX: "F", POSTCODE: HOME, ASSESSMENT_TYPE: "IHA", DUE_ON: "2020-03-04" },
  ...more,
});

/** A row of the roll about the same child, by UPN alone. */
export const enrolled = (UPN: string, more: Row = {}): Row => ({
  ...{ UPN, DOB: BORN, SEX: "F", POSTCODE: HOME, SCHOOL_URN: "100001", ENROLLED_ON: "2019-09-02" },
  ...more,
});

/** One authority of a hub: what is sent and found there. */
export interface Scene {
  readonly authority: string;
  send(source: string, rows: readonly Row[], settings?: { readonly extractedOn?: string }): Promise<string>;
  find(): Promise<Found>;
  /** "N -> L:1 scored": the pairs that stand, by kind of number. */
  pairs(): Promise<string[]>;
  /** "N -> L:1 (rule)": the links to a local id. */
  links(): Promise<string[]>;
}

let authorities = 0;

export function sceneIn(hub: World): Scene {
  const authority = `S${++authorities}`;
  const send: Scene["send"] = async (source, rows, settings = {}) => {
    const report = await hub.send(fileOf(source, rows), { authority, year: 2020, ...settings });
    if (report.status !== "merged") throw new Error(`${report.status}: ${report.reason ?? ""}`);
    return report.id;
  };
  const short = (subject: string) => NAMES.get(subject) ?? subject;
  const pairs = async () => {
    const rows = await hub
      .knex("identity_pairs")
      .where({ authority, known_to: null })
      .select<{ subject: string; other: string; rule: string }[]>("subject", "other", "rule");
    return rows.map(({ subject, other, rule }) => `${short(subject)} -> ${other} ${rule}`).sort();
  };
  const links = async () => {
    const { rows } = await hub.knex.raw<{ rows: { subject: string; other: string; rule: string }[] }>(
      `SELECT l.subject, o.subject AS other, l.rule FROM identity_links l
       JOIN identity_links o ON o.authority = l.authority AND o.child = l.child AND o.known_to IS NULL
       WHERE l.authority = :authority AND l.known_to IS NULL AND l.subject NOT LIKE 'L:%' AND o.subject LIKE 'L:%'`,
      { authority },
    );
    return rows.map(({ subject, other, rule }) => `${short(subject)} -> ${other} (${rule})`).sort();
  };
  return { authority, send, find: () => findPairs(hub.knex, { authority }), pairs, links };
}

const NAMES = new Map([
  [subjects("nhs", NHS), "N"],
  [subjects("nhs", OTHER_NHS), "N2"],
  [subjects("upn", UPN), "U"],
]);
