import type { IsoDate } from "../../src/lib/dates";
import { DEMONSTRATION } from "./authority";
import { childrenUpTo } from "./children";
import { withFaults } from "./faults";
import { healthTables } from "./health";
import { performanceTables } from "./performance";
import { planTables } from "./plans";
import { referenceTables, returnOf } from "./returns";
import { schoolTables } from "./school";
import { socialCareTables } from "./socialCare";
import type { Table } from "./table";
import { written } from "./writtenTable";
import { collectionYears } from "./year";

/**
 * Writes the CSV files of the demonstration authority below `folder`, as its systems would export them on `today`:
 * reference tables, a social care return a collection year, what the case system sends between them, the virtual school,
 * the health provider, and the figures it prints. All of it is invented, and the same `today` gives the same bytes. Returns the paths, in the
 * order written.
 */
export async function writeDemonstration(folder: string, today: IsoDate): Promise<string[]> {
  const paths: string[] = [];
  for (const table of withFaults(tablesOf(today), today)) paths.push(await written(folder, table));
  return paths;
}

function tablesOf(today: IsoDate): Table[] {
  const children = childrenUpTo(today);
  return [
    ...referenceTables(DEMONSTRATION, today),
    ...collectionYears(today).flatMap((year) => returnOf(children, year, today)),
    ...socialCareTables(children, today),
    ...schoolTables(children, today),
    ...healthTables(children, today),
    ...performanceTables(today),
    ...planTables(today),
  ].filter(({ rows }) => rows.length > 0);
}
