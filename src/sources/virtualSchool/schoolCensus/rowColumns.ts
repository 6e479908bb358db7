import { text } from "../../columns";

/** What a row of a table beside the pupils' says: whose row of the pupils it belongs to, and the school. */
export const rowColumns = {
  sourceid: text({ doc: "id of the pupil's row", to: "source_row", required: true, longest: 40 }),
  NativeId: text({
    doc: "code of the school in the extract",
    to: "school_code",
    invalid: "blank",
    longest: 40,
  }),
} as const;

/** The form of an id the census gives a row. */
export const rowId = { required: true, longest: 40 } as const;
