import type { RecordTable } from "../recordTable";
import { reportedFigures } from "./reportedFigures";
import { targets } from "./targets";

export const performanceTables: readonly RecordTable[] = [reportedFigures, targets];

export { reportedFigures, targets };
