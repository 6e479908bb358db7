import { HubError } from "../../src/lib/hubError";

type Part = string | number;

/** How the rows of one list are found again: where a row stands, and how that is read back from a cursor. */
export interface Places<Row, Place> {
  /** Names the list, so that a cursor of another list is refused. */
  readonly list: string;
  readonly of: (row: Row) => readonly Part[];
  /** The place told by the parts of a cursor, or null where they tell none. */
  readonly read: (parts: readonly unknown[]) => Place | null;
}

/** An opaque cursor. It holds the place of a row in its list: nobody should read it or make one. */
export function cursorOf<Row>(places: Places<Row, unknown>, row: Row): string {
  return Buffer.from(JSON.stringify([places.list, ...places.of(row)])).toString("base64url");
}

/** The place a cursor stands for; null without one. Throws HubError CURSOR_INVALID. */
export function placeOf<Place>(
  places: Places<never, Place>,
  cursor: string | null | undefined,
): Place | null {
  if (cursor == null) return null;
  const [list, ...parts] = partsOf(cursor);
  const place = list === places.list ? places.read(parts) : null;
  if (place !== null) return place;
  throw new HubError(
    "CURSOR_INVALID",
    `after: this is not a cursor of ${places.list}. Use endCursor of the page before, or leave it out.`,
  );
}

function partsOf(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parts) ? (parts as unknown[]) : [];
  } catch {
    return [];
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isUuid = (value: unknown): value is string => typeof value === "string" && UUID.test(value);

/** Whether a part of a cursor is a whole number a row can have. */
export const isWhole = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
