import type { Spellings } from "../spelt";

/** How authorities write who provides a placement. */
export const providerSpellings: Spellings = {
  PR1: `
+Own provision | =Own provision (by the Local Authority) | =Own provision by LA | +Provision by Calderdale
+Own provision (by local authority) | +Own provision by\u00a0LA | +OWN PROVISION LOCAL AUTHORITY
+PR1 : Own provision | b) PR1: Own provision | Own LA Provision | Own Provision (by the LA)
Local Authority
`,
  PR0: `
=Parents or other person with parental responsibility | =Parents or other person with PR
+Provision by own parents or other person with parental responsibility
+Parents or other person with parental resp | +PLACED WITH PARENTS | +Parents / other person with PR
+Provision by Own parents or person with parental responsibility | +Parents/Parental responsibility
+Parent(s) or other person(s) with PR | a) PR0: Parents/Parental responsibility
Parents or op with parental responsibility
`,
  PR4: `
=Private provision | +Private Provision (organisation run for profit) | +PR4 : Private provision
+Private Provision (e.g. IFA) | e) PR4: Private provision | Private
`,
  PR2: `
=Other LA provision | =Other Local Authority Provision
+Provision by another Local Authority (not Calderdale) | +OTHER LOCAL AUTH PROVISION
+PR2 : Other Local Authority provision | c) PR2: Other LA provision
`,
  PR3: `
=Other public provision | +Other Public Provision (i.e. PCT) | +Other public provision (eg by a PCT)
+OTHER PUBLIC PROVISION (EG PCT | +Other public provision (for example a PCT)
d) PR3: Other public provision | Other public provision (e.g. by a PCT etc.)
Other Public Provision (eg by a PCT etc) | Other public provision (eg by a PCT etc.)
Other public provision (for example, a PCT) | Other Public Provision (e.g. by a PCT etc)
`,
  PR5: `
=Voluntary/third sector provision | +Voluntary/third sector provision (organisation not run for profit)
+VOLUNTARY/3RD SECTOR PROVISION | +PR5 : Voluntary or third sector provision
+Voluntary or third sector provision | =Voluntary / third sector Provision | +Voluntary/third sector
f) PR5: Voluntary/third sector | Voluntary/3rd sect prov | Voluntary
`,
  "OTHER PROVISION": `
- | Not Recorded | NOT REQUIRED | UNAUTHORISED PLACEMENT | Unknown
`,
};
