import { annexADisability } from "../../codeLists/annexA/answers";
import { annexAEthnicity } from "../../codeLists/annexA/ethnicity";
import { annexAGender } from "../../codeLists/annexA/gender";
import { code, date, localId, number, text } from "../columns";
import { notInFuture } from "../rules";
import { seenAs } from "./headings";

/** The first columns of every list about children. */
export const person = {
  "Child Unique ID": localId({
    doc: "the authority's id of the child",
    required: true,
    spellings: seenAs(
      "Child Unique ID",
      ...["Child ID", "Child Unique Identifier", "Child Identifier", "Unique Child ID", "Child's Unique ID"],
    ),
  }),
  Gender: code(annexAGender, {
    doc: "gender",
    to: "sex",
    invalid: "blank",
    spellings: ["Sex", "Gender of Child"],
  }),
  Ethnicity: code(annexAEthnicity, {
    doc: "ethnicity",
    to: "ethnicity",
    invalid: "blank",
    spellings: ["Ethnicity of Child", "Ethnic Origin"],
  }),
  "Date of Birth": date({
    doc: "date of birth; of an unborn child the expected one, or blank",
    to: "born_on",
    isDateOfBirth: true,
    spellings: seenAs("Date of Birth", "DOB", "Child's Date of Birth", "Date of Birth of Child"),
  }),
  "Age of Child (Years)": number(0, 120, 20, {
    doc: "age on the day of the list; checked and not kept, as it follows from the date of birth",
    invalid: "blank",
    mayBeAbsent: true,
    spellings: ["Age", "Age of Child", "Age (Years)", "Child's Age"],
  }),
} as const;

/** Whether the child is disabled. */
export const disability = {
  "Does the Child have a Disability": code(annexADisability, {
    doc: "whether the child is disabled",
    to: "disability",
    invalid: "blank",
    spellings: seenAs(
      "Does the Child have a Disability",
      "Disability",
      "Does the Child have a Disability (Y/N)",
    ),
  }),
} as const;

/** Who works with the child. Nobody's name is kept: a list of a member of staff's cases is no business of a figure. */
export const allocated = {
  "Allocated Team": text({
    doc: "team the case is allocated to",
    to: "team",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  "Allocated Worker": text({
    doc: "worker the case is allocated to; checked and not kept",
    invalid: "blank",
    mayBeAbsent: true,
    spellings: ["Allocated Social Worker", "Allocated Worker Name"],
  }),
} as const;

/** A looked-after child, a care leaver and a child to be adopted are born. */
export const born = notInFuture({
  code: "DATE_OF_BIRTH_IN_FUTURE",
  column: "Date of Birth",
  says: "the date of birth is after the day the file was received. Correct the date of birth.",
});
