import { ethnicity } from "../../codeLists/ethnicity";
import { sex } from "../../codeLists/sex";
import { upnUnknown } from "../../codeLists/upnUnknown";
import { children } from "../../records/children";
import { code, date, flag, localId, upn } from "../columns";
import { defineSource } from "../source";
import { headerRules } from "./headerRules";
import { guide } from "./reference";

/** SSDA903 Header: one row a child. */
export const header = defineSource({
  code: "ssda903_header",
  title: "Header",
  system: "social care",
  reference: guide("Header"),
  edition: 2018,
  yearly: true,
  arrives: "snapshot",
  dateFormat: "dd/mm/yyyy",
  feeds: children,
  columns: {
    CHILD: localId({ doc: "the authority's id of the child", required: true }),
    SEX: code(sex, { doc: "sex", to: "sex", required: true }),
    DOB: date({
      doc: "date of birth; an unknown day is given as the 15th",
      to: "born_on",
      required: true,
    }),
    ETHNIC: code(ethnicity, { doc: "ethnicity", to: "ethnicity", invalid: "blank" }),
    UPN: upn({
      doc: "unique pupil number, or why there is none",
      to: "upn_unknown",
      unknown: upnUnknown,
      invalid: "blank",
    }),
    MOTHER: flag({ doc: "1: she has a child of her own", to: "is_mother", invalid: "blank" }),
    MC_DOB: date({ doc: "date of birth of her child", to: "own_child_born_on", invalid: "blank" }),
  },
  key: [],
  rules: headerRules,
  amendments: [
    {
      from: 2025,
      because: "Sex is given as M, F or U; 1 and 2 are no longer accepted.",
      codeLists: [sex],
    },
  ],
});
