import { recordTables } from "../../records";
import type { RecordTable } from "../../records/recordTable";
import { ADOPTION_TABLES } from "../adoptions";

/** What a portrait is made of, and the record columns that tell it, by name. */
const TELLING = {
  born_on: ["born_on"],
  sex: ["sex"],
  ethnicity: ["ethnicity"],
  postcode: ["home_postcode", "placement_postcode", "accommodation_postcode"],
  school: ["school_urn"],
} as const;

/** Tables whose rows are of looked-after children alone, when others than social care send them. */
const LISTS = [
  "school_enrolments",
  "school_attendance",
  "personal_education_plans",
  "health_assessments",
  "sdq_scores",
];

/** Tables whose rows say that the child is or was looked after: the returns of looked-after children. */
const IN_CARE = [
  "children",
  "care_episodes",
  "annex_a_looked_after",
  "annex_a_care_leavers",
  "care_leaver_states",
];

const COLUMNS: readonly string[] = Object.values(TELLING).flat();

const tables = recordTables.filter(
  ({ name, about, columns }) =>
    about === "child" && (COLUMNS.some((column) => column in columns) || LISTS.includes(name)),
);

/** Everything that current records tell of their subject for a portrait, one SELECT a table and set of columns. */
export const TOLD = tables.flatMap(selects).join("\nUNION ALL\n");

/** A table with two postcodes is read twice. */
function selects(table: RecordTable): string[] {
  const postcodes = TELLING.postcode.filter((column) => column in table.columns);
  return [0, ...postcodes.slice(1).map((_, index) => index + 1)].map((at) => select(table, postcodes[at]));
}

function select({ name, columns }: RecordTable, postcode: string | undefined): string {
  const one = (column: string) => (column in columns ? column : "NULL");
  return `SELECT subject, ${one("born_on")} AS born_on, ${one("sex")} AS sex, ${one("ethnicity")} AS ethnicity,
  ${postcode ?? "NULL"} AS postcode, ${one("school_urn")} AS school, ${LISTS.includes(name)} AS listed, ${IN_CARE.includes(name)} AS in_care
FROM ${name} WHERE authority = :authority AND known_to IS NULL`;
}

/** When a child was adopted, as far as any table tells: subject, adopted_on. */
export const ADOPTIONS = ADOPTION_TABLES.map(
  ({ name, isOrder, on }) => `SELECT r.subject, ${on} AS adopted_on FROM ${name} r
WHERE r.authority = :authority AND r.known_to IS NULL AND ${isOrder}`,
).join("\nUNION ALL ");

/** Every table about children: whatever is told in one after an adoption is never bridged to before it. */
export const CHILD_TABLES: readonly string[] = recordTables
  .filter(({ about }) => about === "child")
  .map(({ name }) => name);
