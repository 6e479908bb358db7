import { designatedTeacherTraining } from "../../codeLists/virtualSchool/designatedTeacherTraining";
import { designatedTeacherTrainings as records } from "../../records/virtualSchool/designatedTeacherTrainings";
import { code, date, text } from "../columns";
import { notInFuture } from "../rules";
import { defineSource } from "../source";
import { urn } from "./pupil";
import { ownFormat } from "./reference";

/** Designated teachers: one row a training of the teacher for looked-after children of a school. */
export const designatedTeachers = defineSource({
  code: "virtual_school_designated_teachers",
  title: "Training of designated teachers",
  system: "virtual school",
  reference: ownFormat,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: records,
  columns: {
    SCHOOL_URN: text({ doc: "URN of the school", to: "school_urn", required: true, ...urn }),
    TRAINED_ON: date({ doc: "day of the training", to: "trained_on", required: true }),
    TRAINING: code(designatedTeacherTraining, { doc: "what it was", to: "training", required: true }),
    ROLE: text({
      doc: "role, not name, of who was trained",
      to: "role",
      invalid: "blank",
      mayBeAbsent: true,
      longest: 60,
    }),
  },
  key: ["SCHOOL_URN", "TRAINED_ON", "TRAINING"],
  rules: [
    notInFuture({
      code: "TRAINED_IN_FUTURE",
      column: "TRAINED_ON",
      says: "the training was after the day the file was received. Correct TRAINED_ON.",
    }),
  ],
});
