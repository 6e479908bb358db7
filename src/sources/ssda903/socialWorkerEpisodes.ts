import { socialWorkerChangeReason } from "../../codeLists/socialWorkerChangeReason";
import { socialWorkerEpisodes as held } from "../../records/socialWorkerEpisodes";
import { code, date, localId, text } from "../columns";
import { bornInFuture, inOrder, notAfterYear } from "../rules";
import { defineSource } from "../source";
import { overlapsNext } from "./overlapsNext";
import { guide } from "./reference";

const REASONS_SINCE = "2023-04-01";

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
    {
      // Rule SW09STG2.
      code: "SOCIAL_WORKER_UNDER_A_DAY",
      severity: "warning",
      column: "SW_DEC",
      says: "the worker gave the case up on the day of taking it. Leave the row out, or correct SW_DEC or SW_DECOM.",
      breaks: ({ SW_DECOM, SW_DEC }) => Boolean(SW_DECOM) && SW_DECOM === SW_DEC,
    },
    // Rule SW06STG2.
    notAfterYear({
      code: "SOCIAL_WORKER_AFTER_YEAR",
      column: "SW_DECOM",
      says: "the worker took the case over after 31 March of the collection year. Correct SW_DECOM, or send it with the next year.",
    }),
    {
      // Rule SW07STG2, its later end.
      code: "SOCIAL_WORKER_ENDS_AFTER_YEAR",
      severity: "warning",
      column: "SW_DEC",
      says: "the worker gave the case up after 31 March of the collection year. Leave SW_DEC blank, or correct it.",
      breaks: ({ SW_DECOM, SW_DEC }, { yearEnd }) =>
        Boolean(SW_DECOM && SW_DEC) && SW_DECOM! <= yearEnd && SW_DEC! > yearEnd,
    },
    {
      // Rule SW01bSTG1, of those who took over since reasons are asked for.
      code: "SOCIAL_WORKER_REASON_MISSING",
      severity: "warning",
      column: "SW_REASON",
      says: "the worker took the case over for no reason that is told. Give SW_REASON.",
      breaks: ({ SW_DECOM, SW_REASON }) => Boolean(SW_DECOM && SW_DECOM >= REASONS_SINCE) && !SW_REASON,
    },
  ],
  across: [
    // Rules SW08STG2 and SW10STG2.
    overlapsNext({
      code: "SOCIAL_WORKER_OVERLAPS_NEXT",
      start: "SW_DECOM",
      column: "SW_DEC",
      says: "the worker still holds the case when the next one takes it over. Correct SW_DEC, or SW_DECOM of the next worker.",
    }),
  ],
});
