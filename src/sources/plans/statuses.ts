import { planColour, planStatusForm } from "../../codeLists/plans";
import { planStatuses as kept } from "../../records/plans/planStatuses";
import { code, text } from "../columns";
import { defineSource } from "../source";
import { REFERENCE } from "./planCode";
import { looksAlike } from "./statusLetters";

/** Vocabularies of statuses: one row a word or letter that a plan prints. */
export const planStatuses = defineSource({
  code: "plan_statuses",
  title: "Status words of plans",
  system: "plans",
  reference: REFERENCE,
  edition: 2012,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: kept,
  columns: {
    VOCABULARY: text({ doc: "name of the vocabulary", to: "vocabulary", required: true, longest: 40 }),
    WORD: text({ doc: "word or letter as printed", to: "word", required: true, longest: 60 }),
    NORMAL: code(planStatusForm, {
      doc: "its normal form; blank: it says nothing of how things stand",
      to: "normal",
    }),
    COLOUR: code(planColour, { doc: "colour it is or stands for", to: "colour" }),
    MEANING: text({
      mayBeAbsent: true,
      doc: "what it means in the words of the document",
      to: "meaning",
      longest: 400,
    }),
    PLACE_IN_DOCUMENT: text({
      mayBeAbsent: true,
      doc: "where the document says so",
      to: "document_place",
      longest: 60,
    }),
  },
  key: ["VOCABULARY", "WORD"],
  rules: [looksAlike("WORD")],
});
