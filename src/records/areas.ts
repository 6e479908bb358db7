import { recordTable, text } from "./recordTable";

/** Districts and the authorities they lie in. */
export const areas = recordTable({
  name: "areas",
  doc: "Districts and the authorities they lie in.",
  about: "reference",
  key: ["district"],
  columns: {
    district: text("code of the lower-tier or single-tier authority"),
    district_name: text("its name"),
    authority: text("code of the upper-tier or single-tier authority responsible for children"),
    authority_name: text("its name"),
  },
});
