import type { CodeList } from "../codeList";
import { placementProvider } from "../placementProvider";
import { annexA, grouped, groupsOnly, withSpellings } from "./spelt";
import { providerSpellings } from "./spellings/placementProvider";

/** Who provides the placement, kept as the code of the SSDA903. */
export const annexAPlacementProvider: CodeList = {
  name: "annex_a_placement_provider",
  title: "Placement provider in Annex A",
  reference: annexA("Placement Provider"),
  codes: withSpellings(
    [
      ...grouped(placementProvider.codes, {
        "Own LA": "PR1",
        Private: "PR4",
        Other: "PR0 PR2 PR3 PR5",
      }),
      ...groupsOnly([["OTHER PROVISION", "Other"]]),
    ],
    providerSpellings,
  ),
};
