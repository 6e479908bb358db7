import { advocacyKind } from "../../codeLists/socialCare/advocacyKind";
import { advocacyOffers } from "../../records/socialCare/advocacyOffers";
import { code, date, flag } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Advocacy: one row an offer of an advocate, an independent visitor or a mentor. */
export const advocacy = defineSource({
  ...nightly,
  code: "social_care_advocacy",
  title: "Advocacy",
  reference: ownFormat("Advocacy services and representations (England) Regulations 2002"),
  feeds: advocacyOffers,
  columns: {
    CHILD_ID: personId,
    DOB: dateOfBirth,
    ADVOCACY_KIND: code(advocacyKind, { doc: "what it was offered for", to: "kind", required: true }),
    OFFERED_ON: date({ doc: "day it was offered, or asked for", to: "offered_on", required: true }),
    ACCEPTED: flag({ doc: "whether it was accepted; blank while not answered", to: "accepted" }),
    USED_ON: date({ doc: "day it was first used; blank while not", to: "used_on" }),
    ADVOCACY_ENDED: date({ doc: "day it ended; blank while it goes on", to: "ended_on" }),
  },
  key: ["ADVOCACY_KIND", "OFFERED_ON"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "ADVOCACY_OFFER_IN_FUTURE",
      column: "OFFERED_ON",
      says: "the offer was made after the day the file was received. Correct OFFERED_ON.",
    }),
    notInFuture({
      code: "ADVOCACY_USE_IN_FUTURE",
      column: "USED_ON",
      says: "the offer was used after the day the file was received. Correct USED_ON.",
    }),
    inOrder({
      code: "ADVOCACY_USED_BEFORE_OFFER",
      severity: "warning",
      first: "OFFERED_ON",
      then: "USED_ON",
      says: "the offer was used before it was made. Correct USED_ON or OFFERED_ON.",
    }),
    inOrder({
      code: "ADVOCACY_ENDS_BEFORE_OFFER",
      severity: "error",
      first: "OFFERED_ON",
      then: "ADVOCACY_ENDED",
      says: "it ended before it was offered. Correct ADVOCACY_ENDED or OFFERED_ON.",
    }),
    {
      code: "ADVOCACY_USED_NOT_ACCEPTED",
      severity: "warning",
      column: "ACCEPTED",
      says: "the offer was used and not accepted. Correct ACCEPTED or USED_ON.",
      breaks: ({ ACCEPTED, USED_ON }) => ACCEPTED === "f" && Boolean(USED_ON),
    },
  ],
});
