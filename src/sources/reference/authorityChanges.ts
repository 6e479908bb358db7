import { authorityChangeKind } from "../../codeLists/reference/authorityChangeKind";
import { authorityChanges as changes } from "../../records/reference/authorityChanges";
import { code, date, text } from "../columns";
import { defineSource } from "../source";
import { areaCode } from "./areaCode";
import { dfeCode } from "./statisticColumns";

/** Reorganisations: one row for each code that follows another. A day to come is right: they are decided years before. */
export const authorityChanges = defineSource({
  code: "reference_authority_changes",
  title: "Authority changes",
  system: "reference",
  reference:
    "Hub format: no public standard exists; after the Office for National Statistics, Code History Database",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: changes,
  columns: {
    OLD_CODE: text({
      doc: "nine-character code of the authority or district that went",
      to: "old_code",
      required: true,
      ...areaCode,
    }),
    OLD_NAME: text({ doc: "its name", to: "old_name", invalid: "blank" }),
    OLD_DFE_CODE: text({
      doc: "its three-digit code; a district has none",
      to: "old_dfe_code",
      invalid: "blank",
      ...dfeCode,
    }),
    NEW_CODE: text({ doc: "code of one that follows it", to: "new_code", required: true, ...areaCode }),
    NEW_NAME: text({ doc: "its name", to: "new_name", invalid: "blank" }),
    NEW_DFE_CODE: text({
      doc: "its three-digit code; a district has none",
      to: "new_dfe_code",
      invalid: "blank",
      ...dfeCode,
    }),
    CHANGED_ON: date({ doc: "first day of the new code", to: "changed_on", required: true }),
    KIND: code(authorityChangeKind, { doc: "what became of the area", to: "kind", required: true }),
  },
  key: ["OLD_CODE", "NEW_CODE", "CHANGED_ON"],
  rules: [
    {
      code: "CHANGED_INTO_ITSELF",
      severity: "error",
      column: "NEW_CODE",
      says: "the new code is the old one. Correct NEW_CODE or OLD_CODE, or leave the row out.",
      breaks: ({ OLD_CODE, NEW_CODE }) => Boolean(OLD_CODE) && OLD_CODE === NEW_CODE,
    },
  ],
});
