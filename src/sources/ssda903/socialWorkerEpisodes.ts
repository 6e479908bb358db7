import { socialWorkerChangeReason } from "../../codeLists/socialWorkerChangeReason";
import { socialWorkerEpisodes as held } from "../../records/socialWorkerEpisodes";
import { code, date, localId, text } from "../columns";
import { bornInFuture, inOrder } from "../rules";
import { defineSource } from "../source";
import { guide } from "./reference";

/** SSDA903 SWEpisodes, collected since 2024: one row a stretch in which one social worker held the case. */
export const socialWorkerEpisodes = defineSource({
  code: "ssda903_social_worker_episodes",
  title: "Social worker episodes",
  system: "social care",
  reference: guide("SWEpisodes"),
  edition: 2024,
  yearly: true,
  arrives: "snapshot",
  dateFormat: "dd/mm/yyyy",
  feeds: held,
  columns: {
    CHILD: localId({ doc: "the authority's id of the child", required: true }),
    DOB: date({ doc: "date of birth", invalid: "blank" }),
    // Rule SW02STG1. Capitals only: a worker written in two ways would count as two.
    SW_ID: text({
      doc: "the worker's registration number; XX and digits for one who has none",
      to: "social_worker",
      required: true,
      pattern: /^(SW|XX)[A-Z0-9]+$/,
      looksLike: "SW or XX in capitals, then digits or capitals",
      longest: 20,
    }),
    SW_DECOM: date({
      doc: "first day the worker held the case",
      to: "started_on",
      required: true,
      tellsTheYear: true,
    }),
    SW_DEC: date({ doc: "last day; blank while the worker holds it", to: "ended_on" }),
    SW_REASON: code(socialWorkerChangeReason, {
      doc: "why the worker took the case over",
      to: "reason_changed",
      invalid: "blank",
    }),
  },
  key: ["SW_DECOM", "SW_ID"],
  rules: [
    bornInFuture,
    inOrder({
      code: "SOCIAL_WORKER_ENDS_BEFORE_START",
      severity: "error",
      first: "SW_DECOM",
      then: "SW_DEC",
      says: "the worker gave the case up before taking it. Correct SW_DEC or SW_DECOM.",
    }),
  ],
});
