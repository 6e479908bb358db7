import { allegationOutcome } from "../../codeLists/socialCare/allegationOutcome";
import { allegationSector } from "../../codeLists/socialCare/allegationSector";
import { allegations as held } from "../../records/socialCare/allegations";
import { code, date } from "../columns";
import { inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { rowId } from "./person";

/** Allegations against adults who work with children: one row an allegation. Neither the adult nor a child is named. */
export const allegations = defineSource({
  ...nightly,
  code: "social_care_allegations",
  title: "Allegations against adults",
  reference: ownFormat(
    "Working together to safeguard children, the designated officer's record of allegations",
  ),
  feeds: held,
  columns: {
    ALLEGATION_REFERENCE: rowId({ doc: "the designated officer's reference", to: "reference" }),
    ALLEGATION_RECEIVED: date({ doc: "day it was received", to: "received_on", required: true }),
    ALLEGATION_SECTOR: code(allegationSector, { doc: "where the adult works", to: "sector" }),
    ALLEGATION_OUTCOME: code(allegationOutcome, { doc: "what was found; blank while open", to: "outcome" }),
    ALLEGATION_CONCLUDED: date({ doc: "day it was concluded; blank while open", to: "concluded_on" }),
  },
  key: ["ALLEGATION_REFERENCE"],
  rules: [
    notInFuture({
      code: "ALLEGATION_IN_FUTURE",
      column: "ALLEGATION_RECEIVED",
      says: "the allegation was received after the day the file was. Correct ALLEGATION_RECEIVED.",
    }),
    inOrder({
      code: "ALLEGATION_CONCLUDED_BEFORE_RECEIVED",
      severity: "error",
      first: "ALLEGATION_RECEIVED",
      then: "ALLEGATION_CONCLUDED",
      says: "the allegation was concluded before it was received. Correct one of the dates.",
    }),
  ],
});
