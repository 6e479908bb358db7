import { planLinkBasis, planLinkKind } from "../../codeLists/plans";
import { planLinks as kept } from "../../records/plans/planLinks";
import { code, text } from "../columns";
import type { RowRule } from "../source";
import { defineSource } from "../source";
import { planCode, REFERENCE } from "./planCode";
import { linkReferences as references } from "./references";

type Column = "PLAN" | "ITEM" | "LINKED_KIND" | "LINKED_TO";

const rules: readonly RowRule<Column>[] = [
  {
    code: "PLAN_LINK_TO_ITSELF",
    severity: "error",
    column: "LINKED_TO",
    says: "the row is linked to itself. Name the row it serves.",
    breaks: ({ PLAN, ITEM, LINKED_TO }) => LINKED_TO === `${PLAN}/${ITEM}`,
  },
];

/** What rows of plans serve and are measured by: one row a link. A link to what is not known is kept and reported. */
export const planLinks = defineSource({
  code: "plan_links",
  title: "Links of plans",
  system: "plans",
  reference: REFERENCE,
  edition: 2012,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: kept,
  columns: {
    PLAN: text({ doc: "code of the plan", to: "plan", required: true, ...planCode }),
    ITEM: text({ doc: "code of the row", to: "item", required: true, ...planCode }),
    LINKED_KIND: code(planLinkKind, { doc: "what it is linked to", to: "linked_kind", required: true }),
    LINKED_TO: text({
      doc: "plan/item, the id of an indicator, or the reference of a target",
      to: "linked_to",
      required: true,
    }),
    BASIS: code(planLinkBasis, { doc: "how sure the link is", to: "basis", required: true }),
    NOTE: text({ mayBeAbsent: true, doc: "why, where it is not printed", to: "note", longest: 400 }),
  },
  key: ["PLAN", "ITEM", "LINKED_KIND", "LINKED_TO"],
  rules,
  references,
});
