import { children } from "../../../records/children";
import type { Fact } from "../../fact";
import { factPart } from "../../factPart";
import { known } from "../../parts/known";
import { ofChildren } from "../../populations";

/** A header that says mother without the child's birthday is of the year to 31 March of its collection. */
const motherhood = factPart("motherhood", (base) => ({
  reads: [base, known(children)],
  sql: `
SELECT DISTINCT p.as_at, p.child
FROM ${base.name} p
JOIN known_children k ON k.child = p.child AND k.is_mother
  AND coalesce(k.own_child_born_on, make_date(greatest(k.period, 1), 3, 31)) <= p.as_at`,
}));

export const isMother: Fact = {
  code: "is_mother",
  title: "Mother",
  plain:
    "The return says that she has a child of her own, born by the date; it asks while she is looked after, and of young women only.",
  kind: "yesNo",
  sql: "(motherhood.child IS NOT NULL)",
  from: motherhood,
  populations: ofChildren,
  needs: ["ssda903_header"],
};
