import type { Spellings } from "../spelt";

/** How authorities write that a child left care to a family. */
export const ceasedSpellingsOfHome: Spellings = {
  E11: `
=Adopted - application unopposed | =Adopted - application for an adoption order unopposed
+Adopted  application unopposed | +Adopted – application unopposed
+Adopted - application unopposed (adoption order granted by court on date episode ceased)
+Adopted - IWC application, unopposed | +Adopted (app unapposed) | +Adopted, application unopposed
+Adoption -  application - unopposed | +Adoption, application unopposed
a) E11: Adopted - application unopposed | Adopted - application for and adoption order unopposed
ADOPTED (UNOPPOSED) | E11   Adopted   application unopposed | SE11 - Adopted - application unopposed
`,
  E12: `
=Adopted - consent dispensed with | =Adopted, consent dispensed with
+Adopted  consent dispensed with by court | =Adopted - consent dispensed with by court
+Adopted - IWC application, with placement order | +Adopted (consent dispensed)
+Adopted consent dispensed with by court | +Adoption consent dispensed with
+Adopted, consent dispensed with by court | +Adopted  consent dispensed with
=Adopted – consent dispensed with by court | +Adoption, consent dispensed with
+Adopted - consent dispensed | b) E12: Adopted - consent dispensed
Adopted - consect dispensed with by court | ADOPTED CONSENT DISPENSED WITH
E12   Adopted   consent dispensed with | SE12 - Adopted, consent dispensed with
`,
  ADOPTED: `
Adopted | E1 | E1 - Adopted
`,
  E2: `
=Died | +Death | +Care Ends - Died | c) E2: Died | Child died
`,
  E3: `
=Care taken over by another LA in the UK | =Care taken over by another LA
+Care taken over by other LA in UK | +Case Taken Over By Another LA in the UK
=Care Taken Over By Another LA In UK | +Accommodation ceased - care taken over by anoth
+Care taken by another LA | d) E3: Care taken by another LA
Care taken over by another local authority in the UK | SE3 - Care taken over by another LA in the UK
Transferred to services of another LA | Care taken over by other LA
`,
  E4A: `
=Return home to live with parents, relatives, or other person with parental responsibility as part of the care planning process (not under a Residence Order or Special Guardianship Order)
+Return home.  Part of Care Planning Process - not RO or SGO
+Planned return home to live with parents (no order) | =Planned return home to parents/other parent resp
+Planned returned home to live with parents (no order)
+Return home to live with parents, relatives , or other person with parental responsibility as part of the care planning process (not under a RO or SGO)
+Return Home to Live with Parents, Relatives or Other Person with PR - Part of Care Planning (Not Under RO or SGO)
+Return home to live with parents, relatives, or other person with parental responsibility as part of the care planning pro
=Return home to live with parents, relatives, or other person with parental responsibility as part of the care planning process
+Return home to live with parents, relatives, or other person with parental responsibility as part of the care planning process (not under a special guardianship order or residence order or (from 22 April 2014) a child arrangements order)
=Return home to live with parents, relatives, or other person with parental responsibility as part of the care planning process (not under a special guardianship order or residence order or (from 22 April 2014) a child arrangements order).
+Return home to live with parents, relatives, or other person with PR as part of the care planning process (not under a Res
+Return home to live with parents/relatives (part of care planning process)
=Return home to live with parents/relatives/other person with PR - part of care planning process (not under SGO/residence order/child arrangements order)
+Returned home (Planned Move) to live with parents, relatives, or other person with PR (not under a residence order or special guardianship order)
+Returned home to live with parents, relatives or person with PR part of Care Planning Process(not under a Residence Order
+Returned home to live with parents, relativesor other person with parental responsibility as part of the care planning process (not under a Special Guardianship order Residence order or (from 22/04/14) a child arrangements order
+Returned to live with person with PR (as part of Care Planning process-not Residence Order or SGO)
+Return  home  to  live  with  parents,  relatives,  or  other  person  with  parental
+Return home to live with parents, relatives, or other person with parental responsibility as part of the care planning process (not under a RO or SGO)
+Returned to parents (AS PART OF CARE PLAN),relatives or other person with PR
=Return home to live with parents,relatives,or other person with parental responsibility as part of the care planning process (not under a Residence Order or SGO)
+Returned home to live with parents or relatives - part of planning
=With parent, relative or other person with PR, planned
+Return home with parents/rels/other with PR - part of care planning process
e) E4A: Returned home to live with parents or relatives - part of planning
E4 A - Return home to live with parents, relatives, or other person with parental responsibility as part of the care planning process (not under a Residence Order or Special Guardianship Order)
Planned ret home - parent/other with parental resp
Return home to live with parents, relatives or other person with parental responsibility as part of the care planning process
Return home to live with parents, relatives, or other person with parental responsibility as part of the care planning process (
Return home to live with parents, relatives, or other person with parental responsibility as part of the care planning process (not RO or SGO)
Return Home to live with parents, relatives, or other person with parentel responsiblity as part of the care planning process (not under a RO or SGO)
Return home to live with parents, relatives, or other person with PR as part of care planning (not Special Guardianship or Residence Order (from 22/4/14) Child Arrangement Order
Return home to live with parents, relatives, or other person with PR Not as part of current care planning (not Special Guardianship or Residence Order (from 22/4/14 Child Arrangement Order)
RETURNED HOME (PLANNED) | SE4A - Return home under care planning  - no order
`,
  E4B: `
=Return home to live with parents, relatives, or other person with parental responsibility which was not part of the current care planning process (not under a Residence Order or Special Guardianship Order)
=Return home to live with parents, relatives, or other person with parental responsibility which was not part of the current care planning process (not under a special guardianship order or residence order or (from 22 April 2014) a child arrangements order).
+Return home to live with parents, relatives or other person with parental responsibility which was not part of the current care planning process (not under a RO or SGO)
+Return home to live with parents, relatives, or other person with parental responsibility which was not part of the care planning process (not under special guardianship order or residence order or (from 22 April 2014) a child arrangements order)
+Return home to live with parents, relatives, or other person with parental responsibility which was not part of the curren
+Return home to live with parents, relatives, or other person with parental responsibility which was not part of the current care planning process
+Return home to live with parents, relatives, or other person with parental responsibility which was not part of the current care planning process (not under a special guardianship order or residence order or (from 22 April 2014) a child arrangements
+Return home to live with parents, relatives, or other person with PR which was not part of the current care planning proce
+Return home to live with parents, relatives, or other person with PR which was not part of the current care planning process (not under a SGO or RO or (from 22 April 2014) a child arrangements order).
+Return home to live with parents/relatives (not part of care planning process)
=Return home to live with parents/relatives/other person with PR - not part of current care planning process (not under SGO/residence order/child arrangements order)
+Return Home to Parents, Relatives or Other Person with PR - NOT Part of Care Planning (Not Under RO/SGO)
+Returned home (Unplanned Move) to live with parents, relatives, or other person with PR (not under a residence order or special guardianship order)
+Returned home to live with parents, relatives or person with PR NOT part of Care Planning Process(not under a Residence Or
+Returned home to live with parents, relativesor other person with parental responsibility which was not part of the care planning process (not under a Special Guardianship order Residence order or (from 22/04/14) a child arrangements order
+Returned to live with person with PR (not part of Care Planning process or Residence Order or SGO)
+Unplanned return home to live with parents (no order) | +Unplanned return home to parent/ other parent resp
+Unplanned returned home to live with parents (no order)
+Return home to live with parents, relatives, or other person with parental responsibility which was not part of the current care planning process (not under a RO or SGO)
+Return home. Not Part of Care Planning Process - not RO or SGO
+Returned to parents (NOT PART OF CARE PLAN), relatives or other person with
=Return home to live with parents,relatives or other person with parental responsibility which was not part of the current care planning process (not under Residence Order or SGC)
+Returned home to live with parents or relatives - not part of planning
+Return home with parents/rels/other with PR - NOT part of care planning process
=With parent, relative or other person with PR, unplanned
+Return home to live with parents, relatives, or other person with parental responsibility which was not part of the care planning process (not under a special guardianship order or residence order or (from 22 April 2014) a child arrangements order).
f) E4B: Returned home to live with parents or relatives - not part of planning
E4 B - Return home to live with parents, relatives, or other person with parental responsibility which was not part of the current care planning process (not under a Residence Order or Special Guardianship Order)
Return home to live with parents, relatives or other person with parental responsibility which wsa not part of the current care planning process
Return home to live with parents, relatives, or other person with parental responsibility - not part of the current care planning process (not RO or SGO)
Return home to live with parents, relatives, or other person with parental responsibility which was not part of the care planning process
Return home to live with parents, relatives, or other person with parental responsibility which was not part of the current care
Return Home to live with parents, relatives, or other person with parentel responsiblity which was not part of the care planning process (not under a RO or SGO)
RETURNED HOME (UNPLANNED) | SE4B - Unplanned return home - no order
Unplanned ret home parent/other with parent resp
`,
  "RETURNED HOME": `
E4 | E4 - Returned home to live with parents (no order)
E4 - Returned Home To Parents,Relatives,Or Person With Parental Responsibility
E4- Returned home to live with parents/relatives other person with PR (not under a Residence Order or Special Guardianship Order
Returned home to live with parents/relatives | Returned home to parents/relatives/parental resp
`,
  E13: `
=Left care to live with parents, relatives, or other person with no parental responsibility
+Left care to live with parents, relatives, or other person with no parental responsibility – this code should be used if the child left care to live with parents, relatives or another person, but this person did not have parental responsibility.
+Left Care to live with parent / relatives or person with no Parental Responsibility
+Left Care to Live with Parents, Relatives or Other Person with No PR
+Left care to live with parents, relatives or other persons with NO parental responsilibities
+Left Care to live with parents, relatives with NO PR
=Left care to live with parents, relatives, or other person with no parental responsibility – this code should be used if the child left care to live with parents, relatives or another person, but this person did not have parental responsibility
=Left care to live with parents, relatives, or other person with no parental responsibility.
+Left care to live with parents, relatives, or other person with no parental responsibility-this code should be used if the
+Left care to live with parents/relatives (no parental resp)
+Left care to live with person with no parent resp
+left care to live with person with no parental resposibility  (e.g parents,relatives or other)
+Left  care  to  live  with  parents,  relatives,  or  other  person  with  no  parental responsibility.
=Left care to live with parents, relatives, or other person with no PR
+Left care to live with parent, relatives or other person with NO parental responsibility
=Left care to live with parents,relatives or other person with no parental responsibility.
+Parents, relatives or other with no parental responsibility
=With parent, relative or other person with no PR
+Left care to live with parent(s), relative(s) or other person(s) with NO parental responsibility
g) E13: Parents, relatives or other with no parental responsibility
Left care to live with parents, relatives or other person with no parental responsibility
Left care to live with parents, relatives or other person with no perental responsibility
Left care to live with parents, relatives, or other person with NO parental responsibillity
LIVING WITH PERSON WITHOUT PR
Left care to live with parents, relatives, or other person with no parental responsibility – this code should be used if the child left care to live with parents, relatives or another person, but this person did not have parental responsibility.  parents, relatives or other person with no parental responsibility
UnPlanned to parent/other parent resp
`,
  E17: `
+Aged 18 (or over) and remained with current carers (inc under staying put arrangements)
+Aged 18 (or over) and remained with current carers (inc under staying put arrangements)) | +-
+Staying Put | v) E17: Aged 18+ and remained with current carers
E20 - Staying put – Young person remains living with former carers at age 18
v) E17: Aged 18 and remained with current carers
Aged 18 or over who stayed with their former foster carers (Staying Put)
Aged 18 (or over) and remained with current carers \u00a0(inc Staying Put Arrangements)
v) E17: Aged 18 (or over) and remained with current carers (inc under staying put arrangements)
`,
  E41: `
+Residence order (or, from 22 April 2014, a child arrangements order which sets out with whom the child is to live) granted.
=Residence order granted | +Child Arrangements Order (previously residence order)
+Child Arrangements Order S8
+Residence Order (or from 22 April 2014, a child arrangements order which sets out with whom the child is to live) granted
+Residence order granted (or Child Arrangement Order) | +Residence/ child arrangements order granted
+Returned home - Child Arrangement | +Returned home - child arrangements order
+Returned home - Residence order | +Residence Order | h) E41: Residence order granted
Child arrangement order | Child Arrangement Order (granted on day episode ceased)
CHILD ARRANGEMENTS/RES ORDER | Residence or Child Arrangement Order granted
Residence Order (from 22/04/2014, a Child Arrangements Order which sets out with whom the child is to live) granted
Residence Order (or, from 22 April 2014 a child arrangements order which sets out with whom the child is to live) granted
Residence order (or, from 22 April 2014, a child arrangements order which sets out with whom the child is to live) granted. 77
Residence/Care Arrangement order | SE41 - Residence Order granted | E41A - Child Arrangements Order granted
`,
};
