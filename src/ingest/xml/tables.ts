import { HubError } from "../../lib/hubError";
import { ssda903Sources } from "../../sources/ssda903";
import type { Source } from "../../sources/source";
import { TableFile } from "./tableFile";
import type { TableRow } from "./tableRows";

/** What one reading of the XML tells that the next must know. */
export interface Learnt {
  /** The fields of each table that its source does not know. */
  readonly unknown: ReadonlyMap<Source, ReadonlySet<string>>;
  /** The tables of which the XML has several rows on one line. */
  readonly crowded: ReadonlySet<Source>;
}

interface Table {
  readonly path: string;
  readonly file: TableFile;
  readonly columns: ReadonlySet<string>;
}

/** The CSV tables of one XML file, each begun with its first row. */
export class Tables {
  private readonly tables = new Map<Source, Table>();
  private readonly unknown = new Map<Source, Set<string>>();

  /** `stem`: what the path of every table begins with. */
  constructor(
    private readonly stem: string,
    private readonly known: Learnt = { unknown: new Map(), crowded: new Set() },
  ) {}

  async add(row: TableRow): Promise<void> {
    const { source, cells } = row;
    const { file, columns } = this.tables.get(source) ?? (await this.begin(source));
    file.add(row);
    for (const name of cells.keys())
      if (!columns.has(name)) this.unknown.set(source, (this.unknown.get(source) ?? new Set()).add(name));
    await file.spill();
  }

  /** Writes what is left; gives the paths in the order in which tables are taken in. Throws XML_EMPTY where there are none. */
  async end(): Promise<string[]> {
    if (this.tables.size === 0)
      throw new HubError("XML_EMPTY", "The return holds no child. Export it again and send that.");
    for (const { file } of this.tables.values()) await file.spill(1);
    return ssda903Sources.flatMap((source) => this.tables.get(source)?.path ?? []);
  }

  async close(): Promise<void> {
    for (const { file } of this.tables.values()) await file.close();
  }

  /** What makes another reading needed; null: nothing. */
  learnt(): Learnt | null {
    const crowded = [...this.tables].filter(([, { file }]) => file.slipped).map(([source]) => source);
    if (this.unknown.size === 0 && crowded.length === 0) return null;
    return { unknown: this.unknown, crowded: new Set(crowded) };
  }

  private async begin(source: Source): Promise<Table> {
    const byLine = !this.known.crowded.has(source);
    const columns = [...Object.keys(source.columns), ...(this.known.unknown.get(source) ?? [])];
    const path = `${this.stem} ${source.title}${byLine ? "" : " by row"}.csv`;
    const table = { path, file: await TableFile.begin(path, columns, byLine), columns: new Set(columns) };
    this.tables.set(source, table);
    return table;
  }
}
