import { previousPermanenceArrangement } from "../../codeLists/previousPermanenceArrangement";
import { previousPermanence as arrangements } from "../../records/previousPermanence";
import { code, date, localId, partialDate, text } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
import { guide } from "./reference";

/** SSDA903 PrevPerm: one row a child who started to be looked after. */
export const previousPermanence = defineSource({
  code: "ssda903_previous_permanence",
  title: "Previous permanence",
  system: "social care",
  reference: guide("PrevPerm"),
  edition: 2018,
  yearly: true,
  arrives: "snapshot",
  dateFormat: "dd/mm/yyyy",
  feeds: arrangements,
  columns: {
    CHILD: localId({ doc: "the authority's id of the child", required: true }),
    DOB: date({ doc: "date of birth", invalid: "blank" }),
    PREV_PERM: code(previousPermanenceArrangement, {
      doc: "the arrangement before this period of care",
      to: "arrangement",
      required: true,
    }),
    // The letters used outside England are not listed in any source at hand: the length of three is the DfE schema's.
    LA_PERM: text({
      doc: "authority that arranged it: its 3-digit number, or three letters outside England",
      to: "made_by",
      pattern: /^[A-Z0-9]{3}$/i,
      looksLike: "the 3-digit number of an authority, or three letters outside England",
      invalid: "blank",
    }),
    DATE_PERM: partialDate({
      doc: "date of the order; zz where the day, month or year is not known",
      to: "made_on",
      invalid: "blank",
    }),
  },
  key: [],
  rules: [
    bornInFuture,
    {
      // Rule 635.
      code: "NO_ARRANGEMENT_BUT_DETAILS",
      severity: "warning",
      column: "PREV_PERM",
      says: "there was no previous arrangement, but it has a date or an authority. Leave LA_PERM and DATE_PERM blank, or correct PREV_PERM.",
      breaks: ({ PREV_PERM, LA_PERM, DATE_PERM }) => PREV_PERM === "Z1" && Boolean(LA_PERM || DATE_PERM),
    },
  ],
});
