import { packed, recordTable, text } from "../recordTable";

/** The ten authorities most like each authority. */
export const statisticalNeighbours = recordTable({
  name: "statistical_neighbours",
  doc: "The ten authorities most like each authority, the most alike first.",
  about: "reference",
  key: ["dfe_code"],
  columns: {
    dfe_code: text("three-digit code of the authority"),
    name: text("its name"),
    region: text("its region"),
    neighbours: packed("SN_1 to SN_10: three-digit codes; SN_1P to SN_10P: how close each is"),
  },
});
