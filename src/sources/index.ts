import type { Source } from "./source";
import { annexASources } from "./annexA";
import { healthSources } from "./health";
import { performanceSources } from "./performance";
import { planSources } from "./plans";
import { referenceSources } from "./reference";
import { socialCareSources } from "./socialCare";
import { ssda903Sources } from "./ssda903";
import { virtualSchoolSources } from "./virtualSchool";

/** Every kind of file, in the order in which files that arrive together are taken in: what others rest on first. */
export const sources: readonly Source[] = [
  ...referenceSources,
  ...ssda903Sources,
  ...annexASources,
  ...socialCareSources,
  ...virtualSchoolSources,
  ...healthSources,
  ...performanceSources,
  ...planSources,
];

/** The codes of the sources that feed the same table as this one, this one included. */
export const sharingTableWith = ({ feeds }: Source): string[] =>
  sources.filter((source) => source.feeds.name === feeds.name).map(({ code }) => code);

/** The source with this code, or undefined. */
export const sourceOf = (code: string): Source | undefined => sources.find((source) => source.code === code);
