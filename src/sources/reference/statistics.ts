import { publishedStatistics } from "../../records/reference/publishedStatistics";
import { figure, text } from "../columns";
import { defineSource } from "../source";
import type { Source, SourceColumn } from "../source";
import { areaFitsLevel, REGION_AND_AUTHORITY, WHEN_AND_WHERE } from "./statisticColumns";

type Columns = Readonly<Record<string, SourceColumn<keyof typeof publishedStatistics.columns>>>;
type PackedColumn = SourceColumn<"breakdown" | "figures">;

/** A file of published statistics: what is its own besides when and where its figures are of. */
interface Statistics {
  readonly code: string;
  readonly title: string;
  readonly reference: string;
  /** Meaning of each column that says what the figures of a row are of, by its name. */
  readonly filters: Readonly<Record<string, string>>;
  /** Meaning of each column of figures, by its name. */
  readonly measures: Readonly<Record<string, string>>;
  /** How a cell of figures is read, where it is not a number or a symbol. */
  readonly measured?: (doc: string) => PackedColumn;
  /** The file has figures of England alone. */
  readonly nationalOnly?: boolean;
  /** The file says whether its figures are final: a later version corrects the earlier one. */
  readonly hasVersion?: boolean;
}

/** First reporting year of the layout in use. */
const EDITION = 2021;

const VERSION: Columns = { version: text({ doc: "Revised or Final", to: "version", invalid: "blank" }) };
const NONE: Columns = {};
const WHICH_AREA = ["country_code", "region_code", "new_la_code"];

/** A source of published statistics. Every one feeds the same table, under its own code as `dataset`. */
export function statistics(file: Statistics): Source {
  const { code, title, reference, filters, measures, measured = aFigure } = file;
  const areas: Columns = file.nationalOnly ? WHEN_AND_WHERE : { ...WHEN_AND_WHERE, ...REGION_AND_AUTHORITY };
  const columns: Columns = {
    ...areas,
    ...columnsOf(filters, aFilter),
    ...(file.hasVersion ? VERSION : NONE),
    ...columnsOf(measures, measured),
  };
  return defineSource({
    ...{ code, title, system: "reference", reference, edition: EDITION },
    ...{ yearly: false, arrives: "delta", dateFormat: "yyyy-mm-dd" },
    feeds: publishedStatistics,
    columns,
    constants: { dataset: code },
    key: [
      ...["time_period", "time_identifier", "geographic_level"],
      ...WHICH_AREA.filter((name) => name in areas),
      ...Object.keys(filters),
    ],
    rules: [areaFitsLevel],
  });
}

const aFilter = (doc: string): PackedColumn => text({ doc, packedIn: "breakdown", required: true });
const aFigure = (doc: string): PackedColumn => figure({ doc, packedIn: "figures" });

function columnsOf(docs: Readonly<Record<string, string>>, column: (doc: string) => PackedColumn) {
  return Object.fromEntries(Object.entries(docs).map(([name, doc]) => [name, column(doc)]));
}
