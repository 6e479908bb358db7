import type { Spellings } from "../spelt";

/** How authorities write placements for adoption, with parents and on one's own. */
export const placementSpellingsOfFamily: Spellings = {
  A3: `
=Placed for adoption with consent (under section 19 of the 2002 Act) with current foster carer
+Adoption with consent - with current foster carer | +Adoptive Placement
+Placed 4 adoption (S19 Consent) current FC | +PLACED ADOPT CONSENT CUR FC'S | +Placed for Adoption
+Placed for adoption with consent (under section 19 of the 2002 Act) with currrent foster carer
+Placed for adoption with current carer - with parental consent. with current foster carer
+Placed for adoption with parental/guardian consent with current foster carer (under S:19 of the ACA 2002)
+Adoption Sect. 19 with current foster carer - "Placed for adoption with consent (under section 19 of the 2002 Act) with curre
+IN - Placed for Adoption with consent with current Foster Carer (in LA)
+Placed for adoption with consent (Article 13(b) Adoption (Jersey) Law 1961 Act) with current foster carer
+Placed for adoption with consent with current foster carer (under Section 19 of the 2002 Act)
+Placed for adoption:- with parental/guardian consent with current foster carer
+Placed for adoption - consent - current foster
+Placed for adoption with parental/guardian consent with current foster carer(s) (under section 19 of the 2002 Act)
g) A3: Placed for adoption - consent - current foster
A3   Placed for adoption with consent (under section 19 of the 2002 Act) with cu
Placed for Adoption with consent (under section 19 of 2002 Act) with current foster carer
Placed for adoption with consent with current foster carer (under S19 AA 2002)
Placed for adoption with parental/guardian consent with current foster carer (under Section 19 of the Adoption and Children Act 2002) or with a freeing order where parental/guardian consent has been given under Section 18(1)(a) of the Adoption Act 1976
`,
  A4: `
=Placed for adoption with consent (under section 19 of the 2002 Act) not with current foster carer
+Placed for adoption w. consent not w. current foster carer | +Adoption with consent - not with foster carer
+Adoptive Placement | +Placed 4 adoption (S19 Consent) not current FC | +PLACED ADOPT CONSENT NOT FC'S
+Placed for adoption S19 not cur foster carer (A4)
+Placed for adoption with consent (under section 19 of the 2002 Act) not with currrent foster carer
+Placed for adoption with consent not with current foster carer (under section 19 of the Adoption Act 2002)
+Placed for adoption with parental/guardian consent not with current foster carer
+Placed with for adoption with new carers - with parental consent not with current foster
+A4 Placed for adoption with consent (under section 19 of the 2002 Act) not with current foster carer
+Adoption Sect. 19 not with current foster carer - "Placed for adoption with consent (under section 19 of the 2002 Act) not wi
+IN - Placed for Adoption with consent not with current Foster Carer (in LA)
+Placed for Adoption with Consent (2002 Act S19) not with Current Foster Carer
+Placed for adoption with consent not with current foster carer (Under Section 19 of the 2002 Act)
+Placed for adoption with consent NOT with f/c | +Placed for adoption - consent - not foster
+Placed for adoption with consent not with current foster carer(s) (under section 19 of the 2002 Act)
+Placed for adoption with parents consent not with current foster carer
h) A4: Placed for adoption - consent - not foster
A4   Placed for adoption with consent (under section 19 of the 2002 Act) not wit
A4OUT - Placed for Adoption with consent not with current Foster Carer (outside LA)
Adoption with consent not with current foster carer (sect 19 of 2002 Act)
Placed for Adopt with consent, not with current FC
Placed for Adoption with consent (under section 19 of 2002 Act) NOT with current foster carer
Placed for adoption with consent not with current foster carer (under S19 AA 2002)
Placed for adoption with parental/guardian consent not with current foster carer (under Section 19 of the Adoption and Children Act 2002) or with a freeing order where parental/guardian consent has been given under Section 18(1)(a) of the Adoption Act 1976
`,
  A5: `
+Placed for Adoption
=Placed for adoption with placement order (under section 21 of the 2002 Act) with current foster carer
+Placed for adoption with placement order with current foster carer | +Adoptive Placement
+Placed 4 adoption (S21 Plcmt Order) current FC | +PLACED ADOPT PLACE ORD CUR FC
+Placed for Adoption - placement order current FC | +Placed for adoption S21 cur foster carer (A5)
+Placed for adoption with current foster carer\u00a0 - with placement order - parental consent dispensed with
+Placed for Adoption With Placement Order (current Foster Carer)
+Placed for adoption with placement order (under sec 21 of the 2002 Act) with current foster carer
+Placed for adoption with placement order (under section 21 of the 2002 Act) with currrent foster carer
+A5 Placed for adoption with placement order (under section 21 of the 2002 Act) with current foster carer
+Adoption Sect. 21 with placment order with current foster carer - "Placed for adoption with placement order (under section 21
+IN - Placed for Adoption with Placement Order with current Foster Carer (in LA)
+Placed for adoption w. plcmt ord w. current foster carer
+Placed for adoption with Placement Order with current foster carer (under Section 21 of the 2002 Act)
+Placed for adoption with placemt order with f/c
+Placed for adoption:- with placement order with current foster carer
+Placed for adoption - order - foster
+Placed for adoption with placement order with current foster carer(s) (under section 19 of the 2002 Act)
i) A5: Placed for adoption - order - foster
A5   Placed for adoption with placement order (under section 21 of the 2002 Act)
A5OUT - Placed for Adoption with Placement Order with current Foster Carer (outside LA)
Adoption placement order with current foster carer (sect 21 of 2002 Act)
Placed for Adopt with PO with current FC
Placed for Adoption with placement order (under section 21 of 2002 Act) with current foster carer
Placed for adoption with placement order with current foster carer (under S21 AA 2002)
Placed for adoption with placement order with current foster carer (under Section 21 of the Adoption and Children Act 2002) or with a freeing order where parental/guardian consent was dispensed with under Section 18(1)(b) the Adoption Act 1976
`,
  A6: `
=Placed for adoption with placement order (under section 21 of the 2002 Act) not with current foster carer
+Placed for Adoption | +Placed for adoption with placement order not with current foster carer
+Adoption Placement Order -not with current f.carer | +Adoptive Placement
+Placed 4 adoption (S21 Plcmt Order) not current FC | +PLACED ADOPT PLACE ORD NOT FC
+Placed for adoption S21 not cur foster carer (A6)
+Placed for adoption with new carers under a placement order - parental consent dispensed with
+Placed for Adoption With Placement Order (not current Foster Carer)
+Placed for adoption with placement order (under sec21 of the 2002 Act) not with current foster carer
+Placed for adoption with placement order (under section 21 of the 2002 Act)
+Placed for adoption with placement order (under section 21 of the 2002 Act) not with currrent foster carer
=Placed for adoption with placement order not with current foster carer (under Section 21 of the Adoption and Children Act 2002) or with a freeing order where parental/guardian consent was dispensed with under Section 18(1)(b) of the Adoption Act 1976
+Placed for Adoption-placement order not current FC
+A6 Placed for adoption with placement order (under section 21 of the 2002 Act) not with current foster carer
+Adoption Sect. 21 with placement order not with current foster carer - "Placed for adoption with placement order (under secti
+IN - Placed for Adoption with Placement Order not with current Foster Carer (in LA)
+Placed for adoption w. plcmt ord not w. current foster carer
+Placed for Adoption with Placement Order (2002 Act S21) not with Current Foster Carer
+Placed for adoption with placement order (Article 12 Adoption (Jersey) Law 1961 Act) not with current foster carer
+Placed for adoption with Placement Order not with current foster carer (under Section 21 of the 2002 Act)
+Placed for adoption with placemt order NOT f/c
+Placed for adoption:- with placement order not with current foster carer
+Placed for adoption with placement order | +Placed for adoption - order - not foster
+Placed for Adoption withPlacement Order NOT with current Foster Carer
+Placed for adoption with placement order not with current foster carer(s) (under section 19 of the 2002 Act)
j) A6: Placed for adoption - order - not foster
A6OUT - Placed for Adoption with Placement Order not with current Foster Carer (outside LA)
Adoption placement order not with current foster carer (sect 21 of 2002 Act)
Place for Adopt with PO not with current FC | Placed for Adopt with Place. Order, not current FC
Placed for Adoption with placement order (under section 21 of 2002 Act) NOT with current foster carer
Placed for adoption with placement order not with current foster carer (under S21 AA 2002)
Placed for adoption with placement order not with current foster carer (under section 21 of the Adoption and Children Act 2002)
j) A6: Placed for adoption - order - foster
`,
  "PLACED FOR ADOPTION": `
A1 | A1  [Placed for Adoption] | A1 - PLACED FOR ADOPTION | A2
A2 - Placed for Adoption with Former Foster Carers | Placed for adoption
`,
  P1: `
+Placed with own parents | =Placed with own parents or other person with parental responsibility
+Placed with Parents | +Placed with own Parent/Person with Par Resp
+Placed with own parents/others with PR | =Placed with own parents/person with parental.resp.
+Placed with parents / other person with parental responsibility - inc on a care order
+Placed with parents / person with parental resp. | +Placed with parents or other with Parental Resp.
+PLACED WITH PARENTS/GUARDIAN | +P1 Placed with own parents or other person with parental responsibility
+IN - Placed with own parents or other persons with parental authority (in LA)
+Placed with own parents/pers with parental resp | +Placed With Parent Regulations
+Placed with parents / others with parental responsibility
+Placed with Parents or other person with parental responsibility
+Placed with Parents/Other with Parental Resp.
=Placed With Own Parents Or Person With Parental Responsibility
=Placed with own parents or other person with PR
+Placed with own parent(s) or other person(s) with parental responsibility | k) P1: Placed with parents
H5 - Placed with own parents or other person with parental responsibility
ICO or CO only Parents/person with parent resp
P1OUT - Placed with own parents or other persons with parental authority (outside LA)
PLACED (UNDER PLACEMENT OF CHILDREN REGS 1991) WITH PARENT/PERSON WITH PARENTAL RESP
Placed with parents or other with p/resp | Placement with parents
`,
  P2: `
=Independent living , e.g. in flat, lodgings, bedsit, B/B or with friends, with or without formal support
=Independent living
=Independent living, e.g. in flat or lodgings, bedsit, B&B or with friends, with or without formal support staff
+Independent living (flat, lodgings etc without formal support)
+Independent living (flat/lodgings/friends/B&B) | +Independent Living (inc. visiting Support)
+Independent living e.g. flat, lodgings, bedsit, B&B or with friends
=Independent living eg in flat, lodgings, bedsit, B&B or with friends, with or without formal support
+Independent Living with/without formal support
+Independent living, e.g in flat, lodgings, bedsit, B&B or with friends,with or without formal support
+INDEPENDENT LIVING, E.G. IN FLAT, LODGINGS, BED-SIT OR WITH FRIENDS, WITH OR WITHOUT FORMAL SUPPORT
+Independent living, eg. in flat or lodgings without formal support staff, or in
+Other - Independent Living
+P2 Independent living, e.g. in flat or lodgings, bedsit, B&B or with friends, with or without formal support
+IN - Independent living (flat, lodgings, bedsit, friends) with or without formal support (in LA)
+Independent Living (Flat, Lodgings) | +Independent living eg. flat, lodgings, bedsit
+Independent living with or without formal support staff | +Independent living - no formal support
+Independant Living | +Independent living , e.g. in flat, lodgings,bedsit, B&B or with friends, with
+Independent living for example in a flat, lodgings, bedsit, bed and breakfast (B&B) or with friends, with or without formal
l) P2: Independent living | IN LODGINGS/LIVING INDEPENDENTLY (NO FORMAL SUPPORT)
Independent living like in a flat, lodgings, bedsit, B&B or with friends, with or without formal support
Independent living with or without support | Independent Living: in flat, with or without formal support
Independent Living: in lodgings, with or without formal support
Independent Living: with friends, with or without formal support | Living independently
Other placements in the community
P2OUT - Independent living (flat, lodgings, bedsit, friends) with or without formal support (outside LA)
R5 - Independent living, eg. in flat or lodgings without formal support staff, or in
Supported Accommodation
Independent living for example, in a flat, lodgings, bedsit, bed and breakfast (B&B) or with friends''Independent living for example, in a flat, lodgings, bedsit, bed and breakfast (B&B) or with friends
`,
  P3: `
=Residential employment | m) P3: Residential employment
`,
};
