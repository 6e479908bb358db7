import { areas } from "../../../records/areas";
import { postcodes } from "../../../records/postcodes";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { leavingCare } from "../../populations/careLeavers/leavingCare";

/** Look-ups are sub-selects, so that a directory of millions of postcodes is searched by key and never read whole. */
const livesIn = factPart(
  "lives_in",
  (base) => ({
    reads: [base, known(postcodes), known(areas)],
    sql: `
SELECT e.as_at, e.child,
  CASE
    WHEN e.district IN (SELECT district FROM known_areas WHERE authority = :authority) THEN e.district
    WHEN e.district IS NOT NULL THEN 'ELSEWHERE'
  END AS district
FROM (
  SELECT p.as_at, p.child,
    (SELECT district FROM known_postcodes WHERE postcode = p.accommodation_postcode) AS district
  FROM ${base.name} p
) e`,
  }),
  { readsRow: true },
);

export const accommodationDistrict: Fact = {
  code: "accommodation_district",
  title: "District lived in",
  plain: "The district of the care leaver's accommodation, by the postcode directory.",
  kind: "category",
  sql: "lives_in.district",
  from: livesIn,
  populations: [leavingCare],
  needs: ["social_care_care_leavers", "reference_postcodes", "reference_areas"],
  isBreakdown: true,
};
