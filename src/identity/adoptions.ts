import type { RecordTable } from "../records/recordTable";
import { careEpisodes } from "../records/careEpisodes";
import { annexAAdoption } from "../records/annexA/adoption";
import { permanenceMilestones } from "../records/socialCare/permanenceMilestones";

/** A table that tells of an adoption order: `isOrder` holds of its row r, made on the day `on`. */
interface AdoptionTable {
  readonly name: string;
  readonly isOrder: string;
  readonly on: string;
}

const table = ({ name }: RecordTable, isOrder: string, on: string): AdoptionTable => ({ name, isOrder, on });

/** Where an adoption order is told. E1 was the code of any adoption until the return split it into E11 and E12. */
export const ADOPTION_TABLES: readonly AdoptionTable[] = [
  table(careEpisodes, "r.reason_ended IN ('E1', 'E11', 'E12')", "r.ended_on"),
  table(permanenceMilestones, "r.order_kind = 'adoption' AND r.order_on IS NOT NULL", "r.order_on"),
  table(annexAAdoption, "r.ordered_on IS NOT NULL", "r.ordered_on"),
];

const ordersOf = (subject: string) =>
  ADOPTION_TABLES.map(
    ({ name, isOrder, on }) =>
      `SELECT ${on} AS ordered_on FROM ${name} r WHERE r.authority = :authority AND r.subject = ${subject}
    AND r.known_to IS NULL AND ${isOrder}`,
  );

/** Whether the care of a local id ended in adoption. Its identity is sealed: what comes after must never lead to it. */
export const isAdopted = (subject: string): string =>
  `(${ordersOf(subject)
    .map((orders) => `EXISTS (${orders})`)
    .join(" OR ")})`;

/** Whether a child has a local id whose care ended in adoption. */
export const isAdoptedChild = (child: string): string => `EXISTS (SELECT FROM identity_links al
  WHERE al.authority = :authority AND al.child = ${child} AND al.subject LIKE 'L:%' AND al.known_to IS NULL
    AND ${isAdopted("al.subject")})`;

/**
 * Whether an adoption lies between two local ids: the care of one ended in an adoption, and the other was not looked
 * after before it. One whose care is not known may have come after.
 */
export const isAdoptionBetween = (one: string, other: string): string =>
  `(${cameAfterAdoption(one, other)} OR ${cameAfterAdoption(other, one)})`;

const cameAfterAdoption = (adopted: string, other: string) => `EXISTS (
    SELECT FROM (${ordersOf(adopted).join("\n    UNION ALL ")}) o
    WHERE NOT EXISTS (SELECT FROM care_episodes e WHERE e.authority = :authority AND e.subject = ${other}
      AND e.known_to IS NULL AND e.started_on < o.ordered_on))`;

/** The local ids of which a submission told, changed or ended an adoption. */
export const changedAdoptions = ({ name, isOrder }: AdoptionTable): string => `SELECT r.subject
FROM said s JOIN ${name} r ON r.authority = :authority AND r.subject = s.subject
WHERE s.subject LIKE 'L:%' AND (r.submission_id = :submission OR r.closed_by = :submission) AND ${isOrder}`;
