import { defineIndicator } from "../define";
import { allegationsConcluded, allegationsReceived } from "../populations/need/allegations";

/** Allegations against adults who work with children. */
export const allegations = defineIndicator({
  code: "lado_allegation_count",
  title: "Allegations against adults who work with children",
  plain:
    "Allegations against adults who work with children that the designated officer received in the period.",
  reference:
    "Working together to safeguard children and Keeping children safe in education, part four; Inspection report, 2015",
  population: allegationsReceived,
  among: [],
  counted: [],
  direction: "context",
});

/** Allegations concluded. */
export const allegationsEnded = defineIndicator({
  code: "lado_concluded_count",
  title: "Allegations concluded",
  plain: "Allegations against adults who work with children that were concluded in the period.",
  reference: "Keeping children safe in education, part four",
  population: allegationsConcluded,
  among: [],
  counted: [],
  direction: "context",
});
