import { episodePlacementRules } from "./episodePlacementRules";
import { episodeStayRules } from "./episodeStayRules";

/** What an episode must satisfy on its own. */
export const episodeRules = [...episodeStayRules, ...episodePlacementRules];
