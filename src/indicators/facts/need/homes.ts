import { areas } from "../../../records/areas";
import { postcodes } from "../../../records/postcodes";
import { socialCarePeople } from "../../../records/socialCare/people";
import { cte } from "../../cte";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { needPopulations } from "../../populations/need";

/** The newest home address told of each child: the file has that of the day it was sent, and no earlier ones. */
const homes = cte(
  "homes",
  [known(socialCarePeople)],
  `
SELECT DISTINCT ON (child) child, home_postcode
FROM known_social_care_people
WHERE home_postcode IS NOT NULL
ORDER BY child, period DESC, home_postcode`,
);

/** Look-ups are sub-selects, so that a directory of millions of postcodes is searched by key and never read whole. */
const livesAt = factPart("lives_at", (base) => ({
  reads: [base, homes, known(postcodes), known(areas)],
  sql: `
SELECT e.as_at, e.child,
  CASE
    WHEN e.district IN (SELECT district FROM known_areas WHERE authority = :authority) THEN e.district
    WHEN e.district IS NOT NULL THEN 'ELSEWHERE'
  END AS district
FROM (
  SELECT p.as_at, p.child, (SELECT district FROM known_postcodes WHERE postcode = h.home_postcode) AS district
  FROM ${base.name} p
  JOIN homes h ON h.child = p.child
) e`,
}));

export const homeDistrict: Fact = {
  code: "home_district",
  title: "District of home",
  plain: "The district of the newest home address that the case system told, by the postcode directory.",
  kind: "category",
  sql: "lives_at.district",
  from: livesAt,
  populations: needPopulations.filter(({ isOfChildren }) => isOfChildren),
  needs: ["social_care_people", "reference_postcodes", "reference_areas"],
  isBreakdown: true,
};
