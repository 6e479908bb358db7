import type { Knex } from "knex";
import type { IsoDate } from "../../lib/dates";
import { TARGET_COLUMNS } from "../performance/targetRows";
import type { Target } from "../performance/targetRows";
import { spelt } from "../recordRows";
import type { RecordTable } from "../recordTable";
import { planItems } from "./planItems";
import { planLinks } from "./planLinks";
import { NO_BODY, planOwners } from "./planOwners";
import { plans } from "./plans";
import { planStatuses } from "./planStatuses";
import { planUpdates } from "./planUpdates";

export interface PlanRow {
  readonly plan: string;
  readonly title: string | null;
  readonly kind: string | null;
  readonly partOf: string | null;
  readonly ledBy: string | null;
  readonly fromOn: IsoDate | null;
  readonly toOn: IsoDate | null;
  readonly approvedOn: IsoDate | null;
  readonly document: string | null;
  readonly documentPlace: string | null;
  readonly statusWords: string | null;
  readonly note: string | null;
}

export interface PlanItemRow {
  readonly plan: string;
  readonly item: string;
  readonly kind: string | null;
  readonly partOf: string | null;
  readonly place: number | null;
  readonly number: string | null;
  readonly words: string | null;
  readonly report: string | null;
  readonly paragraphs: string | null;
  readonly theme: string | null;
  readonly agreedOn: IsoDate | null;
  readonly deadlinePrinted: string | null;
  readonly statusPrinted: string | null;
  readonly colourPrinted: string | null;
  readonly statusOn: IsoDate | null;
  readonly progressPrinted: string | null;
  readonly ownersPrinted: string | null;
  readonly outcomePrinted: string | null;
  readonly measuresPrinted: string | null;
  readonly documentPlace: string | null;
  readonly rolledOverFrom: string | null;
}

/** What a row of a plan said of its status before it was told anew. */
export type PastStatusRow = Pick<
  PlanItemRow,
  "plan" | "item" | "statusPrinted" | "colourPrinted" | "statusOn"
>;

/** What a row of a plan said of its deadline before it was told anew. */
export interface PastDeadlineRow {
  readonly plan: string;
  readonly item: string;
  readonly deadlinePrinted: string | null;
  /** The day on which the last file that said so was extracted. */
  readonly saidOn: IsoDate;
  /** ISO timestamp. */
  readonly knownFrom: string;
}

export interface PlanLinkRow {
  readonly plan: string;
  readonly item: string;
  readonly linkedKind: string;
  readonly linkedTo: string;
  readonly basis: string | null;
  readonly note: string | null;
}

export interface PlanOwnerRow {
  readonly plan: string;
  readonly item: string;
  readonly role: string;
  readonly body: string | null;
  readonly isLead: boolean | null;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate | null;
}

export interface PlanStatusRow {
  readonly vocabulary: string;
  readonly word: string;
  readonly normal: string | null;
  readonly colour: string | null;
  readonly meaning: string | null;
  readonly documentPlace: string | null;
}

export interface PlanUpdateRow {
  readonly plan: string;
  readonly item: string;
  /** The part of the row it is of; null: the whole row. */
  readonly part: string | null;
  readonly saidOf: IsoDate;
  readonly place: number;
  readonly status: string | null;
  readonly words: string | null;
}

/** What a person recorded of a row. */
export interface PlanNoteRow {
  readonly id: string;
  readonly plan: string;
  readonly item: string;
  readonly part: string | null;
  readonly saidOf: IsoDate;
  readonly status: string | null;
  readonly words: string | null;
  readonly recordedBy: string;
  /** ISO timestamp. */
  readonly recordedAt: string;
}

/** Everything that is known of an authority's plans. */
export interface PlanRows {
  readonly plans: readonly PlanRow[];
  readonly items: readonly PlanItemRow[];
  readonly past: readonly PastStatusRow[];
  readonly pastDeadlines: readonly PastDeadlineRow[];
  readonly links: readonly PlanLinkRow[];
  readonly owners: readonly PlanOwnerRow[];
  readonly words: readonly PlanStatusRow[];
  readonly updates: readonly PlanUpdateRow[];
  readonly notes: readonly PlanNoteRow[];
  readonly targets: readonly Target[];
}

/** The rows of all plans of an authority as they were known at a moment (null: now), in one statement. */
export async function planRows(knex: Knex, authority: string, knownAt: string | null): Promise<PlanRows> {
  const { rows } = await knex.raw<{ rows: PlanRows[] }>(SQL, { authority, known_at: knownAt ?? "infinity" });
  return rows[0]!;
}

const KNOWN = `r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz)
    AND (r.known_to IS NULL OR r.known_to > CAST(:known_at AS timestamptz))`;

/** A list of JSON objects, in order. */
const listed = (name: string, columns: string, from: string, order: string) =>
  `(SELECT coalesce(jsonb_agg(to_jsonb(f) ORDER BY ${order}), '[]') FROM (SELECT ${columns} FROM ${from}) f) AS "${name}"`;

const current = (name: string, { name: table, columns }: RecordTable, order: string) =>
  listed(name, Object.keys(columns).map(asSpelt).join(", "), `${table} r WHERE ${KNOWN}`, order);

const asSpelt = (column: string) => `r.${column} AS "${spelt(column)}"`;

const OWNER_COLUMNS = Object.keys(planOwners.columns)
  .map((column) => (column === "body" ? `nullif(r.body, '${NO_BODY}') AS body` : asSpelt(column)))
  .join(", ");

// Limit: whether a file was withdrawn is as known now.
const PAST = `plan_items r JOIN submissions s ON s.id = r.submission_id AND s.status = 'merged'
    WHERE r.authority = :authority AND r.known_from <= CAST(:known_at AS timestamptz)
      AND r.known_to <= CAST(:known_at AS timestamptz)`;

// A status that was told anew, for a later day, was so on its own. One that was withdrawn never was.
const PAST_STATUS = `${PAST} AND r.status_on IS NOT NULL`;

const SQL = `SELECT
  ${current("plans", plans, "f.plan")},
  ${current("items", planItems, "f.plan, f.place, f.item")},
  ${listed("past", ["plan", "item", "status_printed", "colour_printed", "status_on"].map(asSpelt).join(", "), PAST_STATUS, `f."statusOn"`)},
  ${listed("pastDeadlines", ["plan", "item", "deadline_printed", "said_on", "known_from"].map(asSpelt).join(", "), PAST, `f."knownFrom"`)},
  ${current("links", planLinks, `f.plan, f.item, f."linkedKind", f."linkedTo"`)},
  ${listed("owners", OWNER_COLUMNS, `${planOwners.name} r WHERE ${KNOWN}`, `f.plan, f.item, f."isLead" DESC NULLS LAST, f.role, f."fromOn", f.body`)},
  ${current("words", planStatuses, "f.vocabulary, f.word")},
  ${current("updates", planUpdates, `f."saidOf", f.place`)},
  ${listed(
    "notes",
    ["id", "plan", "item", "part", "said_of", "status", "words", "recorded_by", "recorded_at"]
      .map(asSpelt)
      .join(", "),
    "plan_notes r WHERE r.authority = :authority AND r.recorded_at <= CAST(:known_at AS timestamptz)",
    `f."saidOf", f."recordedAt", f.id`,
  )},
  ${listed(
    "targets",
    TARGET_COLUMNS,
    `targets t WHERE ${KNOWN.replaceAll("r.", "t.")}`,
    `f.indicator, f."targetOn" NULLS LAST, f.reference`,
  )}`;
