import { disability } from "../../codeLists/socialCare/disability";
import { disabilities as held } from "../../records/socialCare/disabilities";
import { code, date } from "../columns";
import { bornInFuture, inOrder } from "../rules";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Disabilities: one row a child and kind of disability. */
export const disabilities = defineSource({
  ...nightly,
  code: "social_care_disabilities",
  title: "Disabilities",
  reference: standardDataset("ssd_disability"),
  feeds: held,
  columns: {
    disa_person_id: personId,
    DOB: dateOfBirth,
    disa_disability_code: code(disability, { doc: "kind of disability", to: "disability", required: true }),
    DISABILITY_FROM: date({ doc: "day it was recorded", to: "identified_on", mayBeAbsent: true }),
    DISABILITY_TO: date({
      doc: "day it was taken not to apply any more; blank while it does",
      to: "ended_on",
      mayBeAbsent: true,
    }),
  },
  key: ["disa_disability_code"],
  rules: [
    bornInFuture,
    inOrder({
      code: "DISABILITY_ENDS_BEFORE_START",
      severity: "error",
      first: "DISABILITY_FROM",
      then: "DISABILITY_TO",
      says: "the disability ended before it was recorded. Correct DISABILITY_TO or DISABILITY_FROM.",
    }),
  ],
});
