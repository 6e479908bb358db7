import { date, recordTable, text } from "../recordTable";

/**
 * Schools and colleges, as the national register has them: the same for every authority. Reference: the register
 * and the inspections are national, and children go to school in other authorities.
 */
export const schools = recordTable({
  name: "schools",
  doc: "Schools and colleges, as the national register has them: the same for every authority.",
  about: "reference",
  key: ["school_urn"],
  columns: {
    school_urn: text("URN of the school, 6 digits"),
    name: text("its name"),
    phase: text("phase of education of the school"),
    type_group: text("group of kinds of school"),
    type: text("kind of school, in the words of the register"),
    local_authority: text("DfE number of the authority it lies in, 3 digits"),
    postcode: text("postcode of the school"),
    opened_on: date("day it opened, where known"),
    closed_on: date("day it closed; null: open"),
  },
});
