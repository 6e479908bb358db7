import type { IsoDate } from "../../../src/lib/dates";
import type { Table } from "../table";
import { BOARD_MARCH_2018, YOUNG_CARERS_MARCH_2018 } from "./boardDashboard";
import { INSPECTION_2015, INSPECTION_2018 } from "./inspectionReports";
import { HEADER, rowsOf } from "./printed";
import { quarterlyDashboards } from "./quarterlyDashboards";

/** The figures printed by `today`, as their documents print them. */
export function figuresFile(today: IsoDate): Table {
  const documents = [
    ...[INSPECTION_2015, INSPECTION_2018, BOARD_MARCH_2018, YOUNG_CARERS_MARCH_2018],
    ...quarterlyDashboards(today),
  ];
  const rows = documents.filter(({ publishedOn }) => publishedOn <= today).flatMap(rowsOf);
  return { path: "performance/figures.csv", header: HEADER.split(/\s+/), rows };
}
