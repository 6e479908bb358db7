import { date, text } from "../recordTable";

/**
 * What a row of Annex A says of the child besides its own matter. It is kept here because a child who was never looked
 * after is in no table of children; rows of other sources leave it alone.
 */
export const person = {
  born_on: date("date of birth; of an unborn child the expected one"),
  sex: text("M, F, U or neither"),
  ethnicity: text("ethnicity code"),
};

/** The same, with whether the child is disabled. */
export const personWithDisability = {
  ...person,
  disability: text("whether the child is disabled: yes, no or unknown"),
};

export const team = text("team the case is allocated to");
