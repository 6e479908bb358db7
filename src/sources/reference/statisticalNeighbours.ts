import { neighbourCloseness } from "../../codeLists/reference/neighbourCloseness";
import { statisticalNeighbours as nearest } from "../../records/reference/statisticalNeighbours";
import { code, integer, text } from "../columns";
import { defineSource } from "../source";
import type { SourceColumn } from "../source";
import { dfeCode } from "./statisticColumns";

const PLACES = Array.from({ length: 10 }, (_, index) => index + 1);
const REGIONS = 9;

/** The neighbour of one place and how close it is: SN_1 and SN_1P. */
const neighbour = (place: number): Record<string, SourceColumn<"neighbours">> => ({
  [`SN_${place}`]: text({
    doc: `three-digit code of neighbour ${place}`,
    packedIn: "neighbours",
    required: true,
    ...dfeCode,
  }),
  [`SN_${place}P`]: code(neighbourCloseness, {
    doc: "how close it is",
    packedIn: "neighbours",
    invalid: "blank",
  }),
});

/** Statistical neighbours: one row an authority, its ten neighbours the most alike first. */
export const statisticalNeighbours = defineSource({
  code: "reference_statistical_neighbours",
  title: "Statistical neighbours",
  system: "reference",
  reference: "DfE, children's services statistical neighbours benchmarking model, wide layout",
  edition: 2025,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: nearest,
  columns: {
    old_la_code: text({
      doc: "three-digit code of the authority",
      to: "dfe_code",
      required: true,
      ...dfeCode,
    }),
    la_name: text({ doc: "its name", to: "name", invalid: "blank" }),
    region_ind: integer(1, REGIONS, { doc: "number of its region in the model; not kept", invalid: "blank" }),
    region_name: text({ doc: "its region", to: "region", invalid: "blank" }),
    ...(Object.assign({}, ...PLACES.map(neighbour)) as ReturnType<typeof neighbour>),
  },
  key: ["old_la_code"],
});
