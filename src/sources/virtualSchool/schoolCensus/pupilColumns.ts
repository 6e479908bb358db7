import { pupilSex } from "../../../codeLists/pupilSex";
import { boarder } from "../../../codeLists/virtualSchool/boarder";
import { code, date, flag, formerUpn, text, uln, upn } from "../../columns";
import { language } from "../language";

/**
 * What a pupil's row says whether the pupil is on roll or has left. Names and addresses of the extract are not declared,
 * so they are never kept; former and learner numbers link the pupil's records and are kept no other way.
 */
export const pupilColumns = {
  upn: upn({ doc: "unique pupil number", invalid: "blank" }),
  formerupn: formerUpn({
    doc: "the UPN the pupil had before this one",
    invalid: "blank",
    mayBeAbsent: true,
  }),
  uniquelearnernumber: uln({
    doc: "unique learner number",
    invalid: "blank",
    mayBeAbsent: true,
    spellings: ["uln"],
  }),
  schoolcensustableid: text({
    doc: "the census's own id of one school's return",
    to: "census_id",
    required: true,
    longest: 40,
  }),
  sourceid: text({ doc: "id of the row", to: "source_row", required: true, longest: 40 }),
  NativeId: text({
    doc: "code of the school in the extract",
    to: "school_code",
    invalid: "blank",
    longest: 40,
  }),
  dob: date({
    doc: "date of birth as the school holds it",
    to: "born_on",
    required: true,
    isDateOfBirth: true,
  }),
  sex: code(pupilSex, { doc: "sex", to: "sex", invalid: "blank", spellings: ["gender"] }),
  ethnicity: text({
    ...{ doc: "ethnic background; in the spring census", to: "ethnicity" },
    ...{ pattern: /^[A-Z]{4}$/, looksLike: "an ethnic code of 4 capital letters" },
    ...{ invalid: "blank", mayBeAbsent: true },
  }),
  language: text({
    ...{ doc: "first language", to: "language", invalid: "blank", mayBeAbsent: true },
    ...language,
  }),
  entrydate: date({ doc: "first day at the school", to: "entered_on", required: true }),
  parttime: flag({ doc: "whether part time", to: "is_part_time", mayBeAbsent: true }),
  boarder: code(boarder, {
    doc: "whether and how often boarding",
    to: "boarder",
    invalid: "blank",
    mayBeAbsent: true,
  }),
} as const;
