import type { Answered } from "../queries.test";
import { figure, groups } from "./shapes";
import type { Figure, Grouped } from "./shapes";

interface Table {
  readonly cells: readonly Grouped[];
}

interface NotEngaged {
  readonly quarters: readonly { readonly asAt: string; readonly total: Figure }[];
  readonly leavers: { readonly byDistrict: Table; readonly byAccommodation: Table };
  readonly leaversNotEngaged: { readonly byCause: Table; readonly byWhatTheVirtualSchoolSays: Table };
  readonly inCare: { readonly byDistrict: Table & { readonly total: Figure }; readonly byPlacement: Table };
  readonly inCareNotEngaged: { readonly byReason: Table };
}

/** The groups of a table without its total. */
const parts = (name: string, { cells }: Table): Answered[] =>
  groups(name, cells).filter(({ key }) => key !== name);

/** Those not in education, employment or training, of all, by quarter, place, dwelling and reason. */
export const answer = (data: NotEngaged): Answered[] => [
  ...data.quarters.map(({ asAt, total }) => figure(`leavers on ${asAt}`, total)),
  ...parts("leavers by district", data.leavers.byDistrict),
  ...parts("leavers by accommodation", data.leavers.byAccommodation),
  ...parts("leavers by cause", data.leaversNotEngaged.byCause),
  ...parts("leavers by what the virtual school says", data.leaversNotEngaged.byWhatTheVirtualSchoolSays),
  figure("in care", data.inCare.byDistrict.total),
  ...parts("in care by district", data.inCare.byDistrict),
  ...parts("in care by placement", data.inCare.byPlacement),
  ...parts("in care by reason", data.inCareNotEngaged.byReason),
];
