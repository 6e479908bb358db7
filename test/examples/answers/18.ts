import type { Answered } from "../queries.test";
import { groups } from "./shapes";
import type { Grouped } from "./shapes";

interface Table {
  readonly cells: readonly Grouped[];
}

interface Tables {
  readonly byAge: Table;
  readonly byDistrict: Table;
  readonly byArea: Table;
}

interface Seen {
  readonly lookedAfter: Tables;
  readonly seen: Tables;
  readonly visits: { readonly all: Table };
}

const inGroups = ({ cells }: Table) =>
  cells.filter(({ group }) => group.every(({ value }) => value !== null));

/** One figure over everybody, then by age, district and area. */
const each = (name: string, { byAge, byDistrict, byArea }: Tables): Answered[] => [
  ...groups(name, byAge.cells).filter(({ key }) => key === name),
  ...groups(`${name}, by age`, inGroups(byAge)),
  ...groups(`${name}, by district`, inGroups(byDistrict)),
  ...groups(`${name}, by area`, inGroups(byArea)),
];

/** Children seen alone, of those looked after and of those seen at all; visits at which the child was. */
export const answer = ({ lookedAfter, seen, visits }: Seen): Answered[] => [
  ...each("of those looked after", lookedAfter),
  ...each("of those seen", seen),
  ...groups("of visits", visits.all.cells),
];
