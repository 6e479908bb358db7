import { join } from "node:path";
import { collectionYearOf } from "../../src/lib/dates";
import type { IsoDate } from "../../src/lib/dates";
import { childrenOf } from "./children";
import { inventedCounty } from "./invented";
import { written } from "./writtenTable";
import { referenceTables, returnOf } from "./returns";
import { collectionYears } from "./year";

export interface GenerateSettings {
  /** How many authorities, and how many of the last collection years of each. */
  readonly authorities: number;
  readonly years: number;
  readonly seed: number;
  readonly today: IsoDate;
  /** Hears of each authority as it has been written. */
  readonly onAuthority?: (code: string) => void;
}

/** How many files and rows were written, headers not counted. */
export interface Generated {
  readonly files: number;
  readonly rows: number;
}

/**
 * Writes the reference tables and SSDA903 returns of invented authorities below `folder`, a folder each, named for its
 * code. One authority is in memory at a time. The same settings give the same bytes.
 */
export async function generateAuthorities(folder: string, settings: GenerateSettings): Promise<Generated> {
  const { authorities, years, seed, today } = settings;
  const first = collectionYearOf(today) - years + 1;
  let [files, rows] = [0, 0];
  for (let number = 1; number <= authorities; number++) {
    const county = inventedCounty(number, seed);
    const children = childrenOf(county, today, `${first - 1}-04-01`);
    const write = async (tables: ReturnType<typeof referenceTables>) => {
      for (const table of tables) {
        await written(join(folder, county.code), table);
        [files, rows] = [files + 1, rows + table.rows.length];
      }
    };
    await write(referenceTables(county, today));
    for (const year of collectionYears(today, first)) await write(returnOf(children, year, today));
    settings.onAuthority?.(county.code);
  }
  return { files, rows };
}
