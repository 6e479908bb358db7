import { date, packed, recordTable, text, yesNo } from "../recordTable";

/** Inspections of schools by Ofsted, each with its grades. */
export const schoolInspections = recordTable({
  name: "school_inspections",
  doc: "Inspections of schools by Ofsted, each with its grades.",
  about: "reference",
  key: ["school_urn", "inspected_on"],
  columns: {
    school_urn: text("URN of the school, 6 digits"),
    inspected_on: date("first day of the inspection"),
    published_on: date("day the report was published"),
    overall_grade: text("overall effectiveness; not given for state schools since September 2024"),
    quality_of_education: text("quality of education"),
    behaviour: text("behaviour and attitudes"),
    personal_development: text("personal development"),
    leadership: text("leadership and management"),
    is_safeguarding_effective: yesNo("whether safeguarding was found effective"),
    category_of_concern: text("what the inspection requires of a school that fails"),
    report_card: packed("grades of the evaluation areas of a report card, since November 2025"),
  },
});
