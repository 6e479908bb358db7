import { recordTable, text } from "../recordTable";

/** Teams of the authority, and the area each works in. */
export const teams = recordTable({
  name: "teams",
  doc: "Teams of the authority, and the area each works in",
  about: "authority",
  key: ["team"],
  columns: {
    team: text("id of the team"),
    name: text("its name"),
    part_of: text("id of the team or department it is part of"),
    part_of_name: text("name of that"),
    area: text("area, locality or office it works in"),
  },
});
