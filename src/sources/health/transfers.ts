import { healthNeed } from "../../codeLists/health/healthNeed";
import { healthTransfers } from "../../records/health/healthTransfers";
import { code, date } from "../columns";
import { notInFuture } from "../rules";
import { defineSource } from "../source";
import { knownBy } from "./knownBy";
import { ownFormat } from "./reference";
import { knownByRules } from "./rules";

/**
 * Health information that comes with a transferred unaccompanied asylum-seeking child: one row a transfer. The sending
 * area may share it before the child arrives, so no order of the two days is asked.
 */
export const transfers = defineSource({
  code: "health_transfers",
  title: "Health information on transfer",
  system: "health",
  reference: `${ownFormat}; fitness to transfer information of the National Transfer Scheme`,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: healthTransfers,
  columns: {
    ...knownBy(),
    TRANSFERRED_ON: date({ doc: "day of the transfer", to: "transferred_on", required: true }),
    INFORMATION_SHARED_ON: date({
      doc: "day it reached the nurses for looked after children; blank while it has not",
      to: "shared_on",
    }),
    HEALTH_NEED: code(healthNeed, {
      doc: "kind of health need it names first",
      to: "need",
      invalid: "blank",
      mayBeAbsent: true,
    }),
  },
  key: ["TRANSFERRED_ON"],
  rules: [
    ...knownByRules,
    notInFuture({
      code: "TRANSFERRED_IN_FUTURE",
      column: "TRANSFERRED_ON",
      says: "the transfer is after the day the file was received. Correct TRANSFERRED_ON.",
    }),
    notInFuture({
      code: "INFORMATION_SHARED_IN_FUTURE",
      column: "INFORMATION_SHARED_ON",
      says: "the health information was shared after the day the file was received. Correct INFORMATION_SHARED_ON.",
    }),
  ],
});
