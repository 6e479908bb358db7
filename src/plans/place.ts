/** A row of a plan, or something about it. */
interface Placed {
  readonly plan: string;
  readonly item: string;
}

/** plan/item: how a row of a plan is named everywhere. */
export const placeOf = ({ plan, item }: Placed): string => `${plan}/${item}`;

/** Rows by a text they are found by, each list in its order. */
export function by<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const list = found.get(keyOf(row));
    if (list) list.push(row);
    else found.set(keyOf(row), [row]);
  }
  return found;
}

/** Rows by the row of a plan they are about. */
export const byPlace = <Row extends Placed>(rows: readonly Row[]): Map<string, Row[]> => by(rows, placeOf);
