import type { CodeList } from "../codeList";
import { planColour } from "./planColour";
import { planItemKind } from "./planItemKind";
import { strategicPlanKind } from "./strategicPlanKind";
import { planLinkBasis } from "./planLinkBasis";
import { linkedRows, planLinkKind } from "./planLinkKind";
import { planStatusForm } from "./planStatusForm";

export const planLists: readonly CodeList[] = [
  strategicPlanKind,
  planItemKind,
  planLinkKind,
  planLinkBasis,
  planStatusForm,
  planColour,
];

export {
  linkedRows,
  planColour,
  planItemKind,
  strategicPlanKind,
  planLinkBasis,
  planLinkKind,
  planStatusForm,
};
