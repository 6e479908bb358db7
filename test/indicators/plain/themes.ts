import type { Theme } from "./theme";
import { care } from "./care";
import { context } from "./context";
import { placements } from "./placements";
import { visits } from "./visits";
import { health, healthPapers } from "./health";
import { after16, education } from "./education";
import { careLeavers } from "./careLeavers";
import { returning } from "./careLeavers/returning";
import { courts, missingAndAtRisk, need, protection } from "./need";
import { adoption } from "./adoption";
import { workforce } from "./workforce";
import { youngCarers } from "./youngCarers";

/** A theme whose histories nobody outside it looks into. */
export type AnyTheme = Theme<object>;

const any = <H extends object>(theme: Theme<H>) => theme as unknown as AnyTheme;

/** Every theme: together they count every indicator. */
export const themes: readonly AnyTheme[] = [
  any(care),
  any(context),
  any(placements),
  any(visits),
  any(health),
  any(healthPapers),
  any(education),
  any(after16),
  any(careLeavers),
  any(returning),
  any(need),
  any(protection),
  any(courts),
  any(missingAndAtRisk),
  any(adoption),
  any(workforce),
  any(youngCarers),
];
