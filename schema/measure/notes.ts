import type { Profile } from "../../src/disclosure/cell";
import { DFE_THRESHOLD } from "../../src/disclosure/release";

/** What a viewer is told of how figures were made safe. */
export const NOTES: Readonly<Record<Profile, string>> = {
  exact: "These figures are exact and may tell of single children: do not publish or pass them on.",
  dfe: `Numbers from 1 to ${DFE_THRESHOLD}, and numbers they could be worked out from, are hidden to protect children.`,
};
