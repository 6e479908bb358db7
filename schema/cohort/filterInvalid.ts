import { HubError } from "../../src/lib/hubError";

/** A refusal of a filter, at a place in it. Values a person typed are never in it. */
export const filterInvalid = (place: string, sentence: string): HubError =>
  new HubError("FILTER_INVALID", `${place}: ${sentence}`);
