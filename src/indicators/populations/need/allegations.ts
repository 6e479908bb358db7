import { allegations } from "../../../records/socialCare/allegations";
import { known } from "../../parts/known";
import { flow } from "../../population";

/** Neither a child nor the adult is told. */
const happened = (on: string) => (periods: string) => `
SELECT e.${on} AS as_at, d.period_end, NULL::uuid AS child, NULL::date AS born_on, NULL::text AS sex, NULL::int AS age,
  e.sector, e.outcome
FROM ${periods} d
JOIN known_allegations e ON e.${on} BETWEEN d.from_on AND d.period_end`;

const common = {
  counts: "allegations" as const,
  isOfChildren: false,
  needs: ["social_care_allegations"],
  reads: [known(allegations)],
};

export const allegationsReceived = flow({
  ...common,
  code: "allegations_received",
  title: "Allegations received",
  plain:
    "Allegations against adults who work with children that the designated officer received in the period.",
  sql: happened("received_on"),
});

export const allegationsConcluded = flow({
  ...common,
  code: "allegations_concluded",
  title: "Allegations concluded",
  plain: "Allegations against adults who work with children that were concluded in the period.",
  sql: happened("concluded_on"),
});
