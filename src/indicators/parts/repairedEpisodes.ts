import { careEpisodes } from "../../records/careEpisodes";
import { cte } from "../cte";
import { known, knownThen, links } from "./known";

/** The repairs between returns of different years, as they were known. */
const repairs = cte(
  "known_episode_repairs",
  [links],
  `
SELECT l.child, p.started_on, p.rule, p.ended_on, p.reason_ended
FROM episode_repairs p
JOIN links l ON l.subject = p.subject
WHERE p.authority = :authority AND ${knownThen("p")}`,
);

const REPAIRED: readonly string[] = ["ended_on", "reason_ended"];
const columns = Object.keys(careEpisodes.columns).map((name) =>
  REPAIRED.includes(name)
    ? `CASE WHEN p.rule IS NULL THEN e.${name} ELSE p.${name} END AS ${name}`
    : `e.${name}`,
);

/** Care episodes as they were known, with what later returns tell about how they ended. */
export const repairedEpisodes = cte(
  "repaired_episodes",
  [known(careEpisodes), repairs],
  `
SELECT e.child, ${columns.join(", ")}, e.period
FROM known_care_episodes e
LEFT JOIN known_episode_repairs p ON p.child = e.child AND p.started_on = e.started_on
WHERE p.rule IS DISTINCT FROM 'REPLACED'`,
);
