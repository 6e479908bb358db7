import { LEAVING_CARE } from "./leavingCare";
import { CHILDREN_LOOKED_AFTER } from "./lookedAfter";
import type { Plan } from "./plan";
import { PROTECTION } from "./protection";
import { WORKFORCE } from "./workforce";

/** The improvement programme that followed the inspection of autumn 2017. */
export const PROGRAMME: Plan = {
  document: "Programme 6",
  reference: "P6",
  setOn: "2018-03-01",
  targets: [...WORKFORCE, ...CHILDREN_LOOKED_AFTER, ...PROTECTION, ...LEAVING_CARE],
};
