import { advocacyOffers } from "../../../records/socialCare/advocacyOffers";
import { episodes } from "../../parts/episodes";
import { known } from "../../parts/known";
import { people, personSql } from "../../parts/people";
import { isInCareSql } from "../../parts/spellsOfCare";
import { flow } from "../../population";

/** Children in care referred for advocacy, each once a period, on the day of the first referral in it. */
export const advocacyReferred = flow({
  code: "advocacy_referred",
  title: "Children looked after referred for advocacy",
  plain:
    "Children offered an advocate, independent visitor or mentor, or asking for one, in the period while looked after: each once.",
  isInCare: true,
  needs: ["social_care_advocacy", "ssda903_episodes"],
  reads: [known(advocacyOffers), episodes, people],
  sql: (periods) => `
SELECT DISTINCT ON (d.period_end, o.child) o.offered_on AS as_at, d.period_end, o.child, ${personSql("o.offered_on")}
FROM ${periods} d
JOIN known_advocacy_offers o ON o.offered_on BETWEEN d.from_on AND d.period_end
LEFT JOIN people k ON k.child = o.child
WHERE ${isInCareSql("o.child", "o.offered_on")}
ORDER BY d.period_end, o.child, o.offered_on`,
});
