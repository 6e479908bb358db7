import { date, recordTable, text } from "../recordTable";

/** Training of designated teachers of schools where the authority's children learn. */
export const designatedTeacherTrainings = recordTable({
  name: "designated_teacher_training",
  doc: "Training of designated teachers of schools where the authority's children learn.",
  about: "authority",
  key: ["school_urn", "trained_on", "training"],
  columns: {
    school_urn: text("URN of the school, 6 digits"),
    trained_on: date("day of the training"),
    training: text("what it was"),
    role: text("role, not name, of who was trained"),
  },
});
