import { defineIndicator } from "../define";
import { immunisationHistoryGiven } from "../facts/careLeavers/leavingHealth";
import { registeredWithGp } from "../facts/health/services";
import { leavingAt16 } from "../populations/health/leavers";
import { PERCENT } from "../../disclosure/scales";

const leaving = {
  population: leavingAt16,
  among: [],
  scale: PERCENT,
  direction: "up",
  reference: "Promoting the health and well-being of looked-after children (DfE and DoH, 2015)",
} as const;

/** Immunisation history given to care leavers. */
export const immunisationHistoryShare = defineIndicator({
  ...leaving,
  code: "cl_immunisation_history_pct",
  title: "Immunisation history given to care leavers",
  plain:
    "Of the young people who left care at 16 or over in the 12 months to the date, those who were given a health history that holds their immunisations by the date.",
  reference: `${leaving.reference}; inspection report, November 2017`,
  counted: [{ fact: immunisationHistoryGiven, is: true }],
});

/** Registered with a general practice when leaving care. */
export const leavingRegisteredShare = defineIndicator({
  ...leaving,
  code: "cl_gp_registered_pct",
  title: "Registered with a general practice when leaving care",
  plain:
    "Of the young people who left care at 16 or over in the 12 months to the date, those on the list of a general practice on the last day in care.",
  counted: [{ fact: registeredWithGp, is: true }],
});
