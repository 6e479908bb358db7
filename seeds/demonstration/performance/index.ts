import type { IsoDate } from "../../../src/lib/dates";
import type { Table } from "../table";
import { figuresFile } from "./figures";
import { targetsFile } from "./targets";

/** The authority's targets and the figures its documents print, by `today`. */
export const performanceTables = (today: IsoDate): Table[] => [targetsFile(today), figuresFile(today)];
