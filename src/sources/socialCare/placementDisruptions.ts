import { disruptedPlacement } from "../../codeLists/socialCare/disruptedPlacement";
import { placementDisruptions as held } from "../../records/socialCare/placementDisruptions";
import { code, date } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Disruptions: one row a placement or adoption that broke down. */
export const placementDisruptions = defineSource({
  ...nightly,
  code: "social_care_placement_disruptions",
  title: "Disruptions and disruption meetings",
  reference: ownFormat("Disruption meetings as fostering and adoption services hold them"),
  feeds: held,
  columns: {
    CHILD_ID: personId,
    DOB: dateOfBirth,
    DISRUPTED_ON: date({ doc: "day it broke down", to: "disrupted_on", required: true }),
    DISRUPTED_PLACEMENT: code(disruptedPlacement, {
      doc: "kind of placement or arrangement",
      to: "placement",
      required: true,
    }),
    DISRUPTION_MEETING_DUE: date({
      doc: "day by which the meeting was due",
      to: "meeting_due_on",
      invalid: "blank",
    }),
    DISRUPTION_MEETING_HELD: date({
      doc: "day of the disruption meeting; blank while not held",
      to: "meeting_held_on",
    }),
  },
  key: ["DISRUPTED_ON"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "DISRUPTED_IN_FUTURE",
      column: "DISRUPTED_ON",
      says: "the placement broke down after the day the file was received. Correct DISRUPTED_ON.",
    }),
    inOrder({
      code: "DISRUPTION_MEETING_BEFORE_END",
      severity: "warning",
      first: "DISRUPTED_ON",
      then: "DISRUPTION_MEETING_HELD",
      says: "the disruption meeting was held before the placement broke down. Correct one of the dates.",
    }),
  ],
});
