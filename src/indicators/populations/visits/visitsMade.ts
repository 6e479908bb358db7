import { childProtectionPlans } from "../../../records/need/childProtectionPlans";
import { childrenInNeed } from "../../../records/need/childrenInNeed";
import { statutoryVisits } from "../../../records/socialCare/statutoryVisits";
import type { RecordTable } from "../../../records/recordTable";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { eventsInCare, eventsOf } from "./events";

const visits = known(statutoryVisits);
const columns = ["due_on", "visited_on", "seen", "seen_alone", "bedroom_seen"];

/** Visits made to children looked after on the day of the visit, the day told as such; each visit counts. */
export const careVisits = flow({
  code: "care_visits",
  title: "Visits to children looked after",
  plain: "Statutory visits made in the period to children who were looked after on the day of the visit.",
  counts: "visits",
  isInCare: true,
  needs: ["ssda903_episodes", "social_care_looked_after_visits"],
  ...eventsInCare({ events: visits, day: "visited_on", columns, where: "v.kind = 'looked after'" }),
});

/** Visits of a kind made while a row of another table was open. */
const visitsDuring = (kind: string, table: RecordTable) =>
  eventsOf({
    ...{ events: visits, day: "visited_on", columns, reads: [known(table)] },
    where: `v.kind = '${kind}'
  AND EXISTS (
    SELECT FROM known_${table.name} o
    WHERE o.child = v.child AND o.started_on <= v.visited_on AND (o.ended_on IS NULL OR o.ended_on > v.visited_on))`,
  });

export const protectionVisits = flow({
  code: "protection_visits",
  title: "Visits to children on a child protection plan",
  plain:
    "Child protection visits made in the period to children who had a child protection plan on the day of the visit.",
  counts: "visits",
  needs: [
    ["annex_a_child_protection_plans", "social_care_child_protection_plans"],
    "social_care_child_protection_visits",
  ],
  ...visitsDuring("child protection", childProtectionPlans),
});

export const needVisits = flow({
  code: "need_visits",
  title: "Visits to children in need",
  plain: "Child in need visits made in the period to children who were in need on the day of the visit.",
  counts: "visits",
  needs: [["annex_a_children_in_need", "social_care_children_in_need"], "social_care_child_in_need_visits"],
  ...visitsDuring("child in need", childrenInNeed),
});
