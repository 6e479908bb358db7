import { date, formerUpn, localId, text, uln, upn } from "../columns";

/** Who a row of a virtual school is about: the pupil number, and the authority's id where the school knows it. */
export const pupil = {
  UPN: upn({ doc: "unique pupil number", required: true }),
  CHILD_ID: localId({ doc: "the authority's id of the child, where known", mayBeAbsent: true }),
  DOB: date({ doc: "date of birth as the school holds it", required: true }),
} as const;

/** Other numbers of a pupil that a roll may tell: they link and are not kept. */
export const otherNumbers = {
  FORMER_UPN: formerUpn({
    doc: "the UPN the pupil had before this one",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  ULN: uln({ doc: "unique learner number", invalid: "blank", mayBeAbsent: true }),
} as const;

/** The form of a URN. */
export const urn = { pattern: /^\d{6}$/, looksLike: "6 digits" } as const;

/** The school a row is of: a side column, so a wrong URN is left out. */
export const schoolUrn = text({
  doc: "URN of the school",
  to: "school_urn",
  invalid: "blank",
  mayBeAbsent: true,
  ...urn,
});
