import { recordTable, text } from "../recordTable";

/** What the words and colours of each vocabulary of statuses mean. */
export const planStatuses = recordTable({
  name: "plan_statuses",
  doc: "What the words and colours of each vocabulary of statuses mean.",
  about: "authority",
  key: ["vocabulary", "word"],
  columns: {
    vocabulary: text("name of the vocabulary"),
    word: text("word or letter as printed"),
    normal: text("its normal form; null: it says nothing of how things stand"),
    colour: text("colour it is or stands for"),
    meaning: text("what it means in the words of the document"),
    document_place: text("where the document says so"),
  },
});
