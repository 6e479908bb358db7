import type { CodeList } from "../codeList";
import { annexA, lettered } from "./spelt";

/** Whether a placement is inside the authority's boundary. */
export const annexAPlacementLocation: CodeList = {
  name: "annex_a_placement_location",
  title: "Placement location in Annex A",
  reference: annexA("Placement Location"),
  codes: lettered([
    {
      letter: "a",
      words: "In",
      also: "Yes | Y | In borough | In LA | Inside | Inside LA Boundary",
    },
    {
      letter: "b",
      words: "Out",
      also: "No | N | Out of borough | Out of LA | Outside | Outside LA Boundary",
    },
  ]),
};
