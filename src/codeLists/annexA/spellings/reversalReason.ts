import type { Spellings } from "../spelt";

/** How authorities write why a child is no longer to be placed for adoption. */
export const reversalSpellings: Spellings = {
  RD1: `
=The child’s needs changed subsequent to the decision
=The child's needs changed subsequent to the decision
+Child\u00e2\u20ac\u2122s Needs Changed Subsequent to the Decision
care order made change of plan returned to Dad | Child's needs changed subsequent to decision
Child's needs changed subsequent to the decision | Court overturned the original decision
`,
  RD2: `
=The Court did not make a placement order | +Court did not make a placement order
Court did not grant Freeing Order | Court did not make placement order
placement order not granted..child made subject to care order and plan of long term fsotering dated
`,
  RD3: `
=Prospective adopters could not be found | No adopters found | Propsective adopters cannot be found
Prospective adopters cannot be found
`,
  RD4: `
=Any other reason | Other reason | Placement Disruption
`,
};
