import type { Spellings } from "../spelt";

/** How authorities write legal statuses. */
export const legalStatusSpellings: Spellings = {
  J1: `
=On remand, or committed for trial or sentence, and accommodated by LA
+Remanded to LA accommodation or to youth detention accommodation
+Remanded to Local Authority Accomodation | +Remanded to LA or youth detention
+In LA on remand or committed for trial/sentence | +In LA on remand or committed for trial /sentence
+In LAA on remand or committed for trial or on COSR
+In local authority on remand, or committed for trial or sentence
+On Remand or committed for trial or sentence, accommodated by the Local Authority
+Remand Or Committed For Trial Or Sentence | +Remanded | +Remanded to LA accom or youth detention accom
+On remand, or committed for trial or sentence, and accommodated by SoJ
=Remanded to local authority accommodation or to youth detention accommodation
+On remand or committed for trial or sentence, accommodated by LA
On remand or committed for trial or sentence
CLA - J1 - In local authority on remand, or committed for trial or sentence
CLA - On Remand or Committed for Trial, or Sentence, and Accommodated by LA
Court ordered secure remand in LA accommodation
DETAINED ON REMAND OR COMMITTED FOR TRIAL/SENTENCE UNDER SECTION 23
On remand, or committed for trial or sentence and accommodated by LA | On Remand/Committed for Trial
On remand/committed trial/sentence and accommodated by LA | REMANDED LA ACCOM LASPOA 2012
Remanded to LA accommodation S20
Remanded to Local Authority Accommodation or to Youth Dentention Accommodation
Remanded/Committed for Trial
`,
  J2: `
+Detained in LA accommodation under PACE | +LA accommodation under PACE | +Under PACE
+Detained in SoJ accommodation | CLA - Detained in LA Accommodation under PACE
CLA - J2 - Detained in local authority accomodation under PACE | Detained (PACE)
Placed in Local Authority Accommodation Under PACE Including Secure Accommodation
Placed in local authority accommodation under PACE, including secure accommodation. However this would not necessarily be accommodation where the child would be detained.
`,
  C1: `
=Interim Care Order | +ICO | +Interim Care Order S38 CA 1989 | +Section 38.6 Interim Care Order
+Care Orders:- Interim care order | CLA - C1 - Interim Care Order | CLA - Interim Care Order
INTERIM CARE ORDER S38 | Interim care order Sec. 38(1) | L30 Interim Care Order S38 CA 89
`,
  C2: `
=Full Care Order | =Care Order | +FCO | +Care Orders:-Full care order | CARE ORDER S31.1(A)
Care Order Sec. 31(a) | CLA - C2 - Care Order | CLA - C2 - Full Care Order | CLA - Full Care Order
Section 31: care order | Ward of Court | Wardship granted in High Court and child in LA accommodation
L31 Care Order S31.1(a) CA 89
`,
  D1: `
=Freeing order granted | +Freeing order | +Child Freed For Adoption | CLA - D1 - Freed for adoption
CLA - Freed for Adoption (Freeing Order Granted)
`,
  E1: `
=Placement Order Granted | =Placement order | +Placement Order Granted (Section 21 CYPA 2002)
=Placement Order or Full Care Order/ Placement Order granted simultaneously
CLA - Concurrent Placement Order & Care Order | CLA - E1 - Placement Order and C2 - Full Care Order
CLA - E1 - Placement order granted | CLA - E1 - Placement order granted AND C2 - Full Care Order
CLA - Placement Order | Concurrent Care Order & Placement Order | Placement Order - S21 Adop Act 2002
Placement Order & Full Care Order granted on same day | Placement Order (Sec. 21)
Placement Order and Care Order Concurrent | PO
`,
  V2: `
=SINGLE PERIOD OF ACCOMMODATION UNDER SECTION 20 | +Accomm under S20 (single period of accommodation)
+Single period under S20 | +Accommodated under S20 | +Accommodated under Section 20 (single period)
+S20 - Series of Placements >75 nights per year or multiple providers | =S20 - Single Placement
+section 20 accommodation | +Single period of accommodation | +Single period of accommodation under Sec 20
+ACCOMM UNDER SECTION 20 | +Single period of accommodation under Article 17
=Single period of accommodation under S20 | +Single Period of Accomodation Under Seection 20
+Single period of voluntary accom - Sec20 | ACCOM S.20 SINGLE PERIOD
Accomm S20 Single Period/Accomm S20 Shared Care | Accomm. Under S20 - Asylum Seeker
ACCOMMODATED UNDER S20 ON SINGLE OCCASIONS | Accommodated under Section 20 (single)
CLA - Single Period of Accommodation Under Section 20
CLA - V2 - Single period of accommodation under Section 20
CLA - V2 - Single period of accommodation under Section\u00a020
Person over 18 accommodated under Section 20(5) | S20 - Accom - Single Period | S20 Shared Care
S20 Short Breaks 75+ Nights | Section  20: voluntary accommodation agreements
Single period of accommodation - Section 20 | Single Period of Accomodation Under Section 20
Single placement acc. by LA S20(1) CA under 16 | Single placement acc. by LA S20(3) CA 16 & over
Under S.20 - single continuous period | s20 homeless
`,
  L1: `
+Under Police protection and in LA accommodation | +Under police protection in LA accommodation
+Police protection | =Under police protection and in local authority accommodation
+Police protection LA accommodation | +Under police protection, in local authority accommodation | +PPO
+Under Police Protection in Local Authority accommodation
+Under police protection in Suffolk accommodation | +Under Police Protection S46(3)F CA 1989
+Under police protection and in LA accomodation
CLA - L1 - Under police protection, in local authority accommodation
CLA - Under Police Protection and in LA Accommodation | Emergency protection order - Police
EMERGENCY PROTECTION ORDER - POLICE APPLIED ON LA BEHALF | Police Powers of Protection
POLICE PROTECTION - LA ACCOMM | Police Protection - LA accommodation | Police Protection Order
UNDER POLICE PROTECTION S46(3)F | Under Police Protection, in LA accommodation
`,
  L2: `
=Emergency Protection Order | +EPO | =Emergency protection order (EPO)
+Subject to emergency protection order | CLA - Emergency Protection Order
CLA - L2 - Subject to emergency protection order | EMERGENCY PROTECTION ORDER - LOCAL AUTHORITY APPLICATION
L59 EPO - Transferred to LA
`,
  L3: `
+Child assessment order LA accommodation | =Child assessment order
=Under child assessment order and in local authority accommodation
CLA - L3 - Under child assessment order in local authority accommodation
CLA - Under Child Assessment Order and in LA Accommodation | Child Assessment Order - LA accommodation
`,
  J3: `
+Youth rehabilitation order | +AYPA 1969 SO with residence requirement
=Sentenced to CYPA 1969 supervision order with residence requirement
=Sentenced to Youth Rehabilitation Order | +Sentenced to youth rehabilitation order w LA accom
CLA - J3 - CYPA 1969 Supervision order with residence requirement
CLA - Sentenced to CYPA 1969 Supervision Order with Residence Requirement | Interim Supervision Order
Sentenced to Youth Rehabilitation Order  (Criminal Justice and Immigration Act 2008 , as amended by LASPOA 2012,  with residence or intensive fostering requirement)
Sentenced to Youth Rehabilitation Order (Criminal Justice and Immigration Act 2008 , as amended by LASPOA 2012, with residence or intensive fostering requirement)
Supervision Order | SUPERVISION ORDER WITH A RESIDENCE REQUIREMENT
`,
  "YOUTH JUSTICE": `
IN LA ACC S.12AA CYP69 | Interim S.O. S38(1) CA'89 | J4 | Secure Accommodation S25(1)
Sup. Ord S31 with Dir | Supervsn Order  S31(1)B CA'89
`,
  V3: `
+Short term breaks, episodes recorded
Accommodated under an agreed series of short-term breaks, when individual episodes of care are recorded
Accommodated Under and Agreed Series of Short Term Breaks, when Individual Episodes of Care are Recorded
`,
  V4: `
+Short term breaks, agreements recorded | +Accommodation under a series of short term breaks
+Agreed Series of Short-Term Breaks where agreements are recorded
Accommodated Under an Agreed Series of Short Term Breaks when Agreements are Recorded (NOT Individual Episodes of Care)
Accommodated under an agreed series of short-term breaks, when agreements are recorded (NOT individual episodes of care)
CLA - Accommodated Under an Agreed Series of Short Term Breaks when recording Agreements
CLA - V4 - Accommodated with breaks (no care episodes recorded)
`,
};
