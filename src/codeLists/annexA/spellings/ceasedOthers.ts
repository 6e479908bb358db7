import type { Spellings } from "../spelt";

/** How authorities write that a child left care otherwise. */
export const ceasedSpellingsOfOthers: Spellings = {
  E45: `
=Special guardianship made to former foster carer(s), who were a relative or friend | +-
=SG former foster carer(s) who were relative/friend
+Spec. Guardnship order made to former Family & Friends carer
+Special Guardianship made to former foster carers(s), who were a relative or friend
+Special guardianship order made to former foster carer, who was a relative or friend
=Special Guardianship Order made to former foster carers, who were a relative or friend
+Special Guardianship Orders - former carer relative/friend
+Special Guardianship order made to former foster carer who was/are a relative or friend
+Special Guardianship Order made to former foster carer(s), who was/are a relative(s) or friend
i) E45: Special Guardianship Orders - former carer relative/friend
`,
  E46: `
=Special guardianship made to former foster carer(s), other than relatives or friends | +-
+SG former foster carer(s) not relative/friend | +Special Guardianship Orders - former carer other
=Special Guardianship Order made to former foster carers, other than relatives or friends
+Special guardianship order made to former foster carer(s), other than relatives or friends
j) E46: Special Guardianship Orders - former carer other
`,
  E47: `
=Special guardianship made to carer(s) other than former foster carer(s), who were a relative or friend
=Special Guardianship Order made to carers, other than former foster carers, who were a relative or friend
+- | =SG relative/friend not former foster carer(s)
+Special Guardianship Order made to carers, other than former foster carers, who were a relative or a friend
+Special Guardianship Orders - relative/friend
+Special guardianship order made to carer, other than former foster carer, who was a relative or friend
+Special Guardianship order made to carer(s) other than former foster carer(s), who was/are a relative or friend
+Special guardianship order made to carer(s) other than former foster carer(s), who were a relative or friend
k) E47: Special Guardianship Orders - relative/friend
`,
  E48: `
+special guardianship made to carer(s) other than former foster carer(s), other than relatives or friends
+Special Guardianship Orders - other
+Special guardianship order made to carers, other than former foster carers and relatives or friends
l) E48: Special Guardianship Orders - other
`,
  "SPECIAL GUARDIANSHIP": `
E42 | E42 - Special guardianship order granted | SPECIAL GUARDIANSHIP
Special Guardianship Order made to carers, other than former foster carers, who were a relative or friends
`,
  E43: `
=Special guardianship order made to former foster carers
=Special Guardianship made to former foster carers | +Special guardianship (former FC)
+Special guardianship made to former foster carer | =Special Guardianship Order to former Foster Carers
+Special Guardianship Order (w. former foster carers) | +Special Guardianship Order to former foster ca
E43   Special guardianship order made to former foster carers
SE43 - Special g'ship order made to former foster carers | SPEC GUARDIANSHIP(FORMER FC'S)
Special guardianship order made to former f/carer | Special Guardianship Order made to former FCs
`,
  E44: `
=Special guardianship order made to carers other than former foster carers
=Special guardianship made to carers other than former foster carers | +Special guardianship (not former FC)
+Special Guardianship Order to other than former FC
+Special Guardianship Order (not w. former foster carers) | +Special Guardianship Order made to other carers
E44   Special guardianship order made to carers other than former foster carers
SE44 - Special g'ship order to carers not former foster | Special G'ship Order to carers other than FCs
Special guardianship made to careres other than former foster carers
Special guardianship ord-carer not former f/carer
`,
  E5: `
=Moved into independant living arrangement and no longer looked after : supportive accommodation providing formalised advice/support arrangements (e.g. most hostels, YMCAs, foyers, and care leaver projects)
+Moved Into Independent Living & No Longer In Care With Support
=Moved into independent living arrangement and no longer looked after : supportive accommodation providing formalised advice/support arrangements (e.g. most hostels, YMCAs, foyers, and care leaver projects)
+Indep Living, with Support Staff
+Independent arrangement providing formalised support (eg. most hostels, foyers and care leavers projects)
+Independent arrangement with formalised support | +Moved into independent living - supported accommodation
+Moved into independent living (formalised)
+Moved into independent living arrangement and no longer looked after - supportive accommodation providing formalised advice/support arrangements.
+Moved into independent living arrangement and no longer looked after : supported lodgings
+Moved into independent living arrangement and no longer looked after : supportive accommodation providing formalised advice
+Moved Into Independent Living Arrangement and No Longer Looked After : Supportive Accommodation Providing Formalised Advice/Support Arrangements (e.g. Most Hostels, YMCAs, Foyers and Care Leaver Projects)
+Moved into independent living arrangement and no longer looked after: supportive accommodation providing formalised advice/support arrangements (e.g. most hostels, YMCAs, foyers, and care leavers projects)
=Moved into independent living arrangement and no longer looked after: supportive accommodation providing formalised advice/support arrangements (such as most hostels, YMCAs, foyers, and care leavers projects)
+Moved Into Supp Living Arrangement | +Moved to indep living - formal advice / support
+Moved to independent living arrangement, and no longer looked after : Supportive accommodation providing formalised advice/support arrangements(e.g. most hostels, YMCA,foyers, care leavers project)
+Supported Independent Living | +Care Ends  Into independent and supportive accommodation
+Care Ends - Into independent and supportive accommodation
+Moved  into  independent  living  arrangement  and  no  longer  looked  after.
+Moved Into Independent Living & No Longer In Care With Suppo | +Independent living with support
+Moved into independent living - supported | m) E5: Moved into independent living - supported
Independent living (supported accommodation) | Moved into independent living (with supportive accommodation)
Moved into independent living arrangement and no longer looked after: non supportive accommodation
Moved into independent living arrangement and no longer looked after: supportive accommodation
Moved into independent living WITH formal support | Moved to Indep Liv arrangement with formal support
Moved to independent living - formal advice | SE5 - Independence ongoing SSD support
SUPPORTED  ACCOMMODATION | Independent living - not looked after - supported accom
`,
  E6: `
+Moved Into Independent Living & No Longer In Care No Support
+Moved Into Independent Living Arrangement and No Longer Looked After : Accommodation Providing No Formalised Advice/Support Arrangements (e.g. B&B, Bedsit, Own Flat, Living With Friends)
+Independent arrangement (no formalised support eg. bedsit, own flat, living with friends)
+Independent arrangement (no formalised support) | +Independent Living
=Moved into independant living arrangement and no longer looked after : accommodation providing no formalised advice/support arrangements (e.g. B&B, bedsit, own flat, living with friends)
+Moved into independent living - no formalised advice | +Moved into independent living (not formalised)
+Moved into indepenent living arrangements (e.g. Bedsit, own flat, living with friends)
+Moved Into Non Supp Independent Living Arrangement | +Moved to indep living - no formal advice / support
+Care Ends  Into independent and nonsupportive accom
+Care Ends - Into independent and non-supportive accom | +Independent living with no support
+Moved into independent living - no support | n) E6: Moved into independent living - no support
Independent living - not looked after - unsupported accom | Independent living (unsupported)
Moved into independent living (with no formalised support)
Moved into independent living arrangement and no longer looked after : accommodation providing no formalised advice/support arrangements (such as bedsit, own flat, living with friends)
Moved into independent living WITHOUT formal support | Moved to Indep Liv without formal support
Moved to independent living - no formal advice | SE6 - Independence no ongoing SSD support
`,
  "INDEPENDENT LIVING": `
INDEPENDENT ACCOMMODATION
`,
  E7: `
=Transferred to residential care funded by Adult Social Services | +Transfer Residential-Fund by Adult Serv
+Transferr to Care of Adult SSD | +Transferred to Adult Services | =Transferred to adult social services
+Transferred to adult social services care | =Transferred to care of adult social services
+Transferred to Leaving Care/Adult Services | +Transferred to residential care
+Care Ends - Transferred to Care of Adult Social Services | +Transferred to Adult Social Care
+Transferred to residential care funded by adult social care services
o) E7: Transferred to residential care funded by adult social services
E8-Transferred to care of adult services | SE7 - Transferred to care of adult social services
TRANSFERRED TO ADULT SS | Transferred to care of Adults Division
Transferred to residential care funded  by adult social services | Transfer to adult Social Services
Transferred to residential care funded by Adult Services
`,
  E9: `
=Sentenced to custody | +Sentanced to custody | +Sentenced | p) E9: Sentenced to custody
`,
  E14: `
=Accommodation on remand ended
+Accommodation on remand ended- this code should be used if a child was remanded to youth detention accommodation and has stopped their episode of care because they are no longer remanded.
+Accommodation on remand ended-this code should be used if a child was remanded to youth detention accommodation and has st
+Child was remanded to youth detention accomm, but is no longer remanded - episode of care stopped
q) E14: Accommodation on remand ended | Accommodation in remand ended | Accommodation on remand end
Accommodation on remand ended- this code should be used if a child was remanded to youth detention accommodation and has stopped their episode of care because they are no longer remanded
ACCOMODATION ON REMAND ENDED | E8-Accommodation on remand (S23 CYPA 1969) ceased | Remand status ended
`,
  E15: `
+Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply e.g. an unaccompanied asylum seeking child whose age has been disputed
+Age Assess determined child is aged 18 or > & E5, E6, E7 don't apply eg unaccomp aslyum seeking child whose age has been disputed
=Age assessment determined child is aged 18 or over and E5 E6 and E7 do not apply e.g an unaccompanied asylum seeking child whose age has been disputed.
+Age assessment determined child 18+ eg UASC
+Age assessment determined child is 18 over and E5, E6 & E7 do not apply
+Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply and young person not transferred to residential care or independent living.
+Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply e.g. an unaccompanied asylum seeking child whose age has been disputed- this code should be used if the episode of care ended because the age was disputed
+Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply eg an unaccompanied asylum seeking child whose age has been disputed
+Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply eg UASC whose age has been disputed
=Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply, for example an unaccompanied asylum seeking child whose age has been disputed
+Age assessment determined child is aged 18 or over and E5, E6, and E7 do not apply
+Age assessment determined child is aged 18+ | +Age disputed, age assessment child is aged 18 or over
+Age disputed, age assessment determined child is aged 18 or over
+Unaccompanied Asylum Seeker assessed as 18 years or more
+Age assessment determined child aged 18 or over (UASC) | +Age assessment determined child was 18 or over
=Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply
r) E15: Age assessment determined child was 18 or over | Age assessed over 18 & E5, E6 & E7 do not apply
Age assessement determined child was 18 or over
Age assessment determined child is aged 18 or over (and E5, E6 and E7 do not apply eg a UASC seeking child whose age has been disputed)
Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply e.g. an unaccompanied asylum seeking child whose age has been disputed- this code should be used if the episode of care ended because the age was disputed, an assessment rev
Age assessment determined child is aged 18 or over and E5, E6, and E7 do not apply e.g. an unaccompanied asylum seeking child whose age has been disputed
Age disputed, age assessment determined child under 18 or over | SE15 - Assessed as over 18 - age disputed
UASC AGE ASSESSED AS OVER 18
Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply e.g. an unaccompanied asylum seeking child who
`,
  E16: `
=Child moved abroad | =Moved abroad
=Moved abroad - use this code if the child left care because they moved to another country, including when a child is deported
+Moved abroad - use this code if the child left care because they moved to another country, including when a child is deported.
+Moved abroad-use this code if the child left care because they moved to another country, including when a child is deporte
+Child left care because they moved to another country, including being deported
s) E16: Child moved abroad | SE16 - Child moved abroad
`,
  E8: `
=Period of being looked after ceased for any other reason | =Care ceased for any other reason
+Ceased for any other reason | =Any other reason | +Care ceased for other reasons
+CLA ceased for any other reason | +Missing | +Period of being looked after - ceased for any other reason
+Period Of LA Ceased For Any Other Reason | +Staying Put
+Care Ends  Looked After ceases for any other reason | +Care Ends - Looked After ceases for any other reason
+Reached age of 18,19 or 21 | +Supervision Order | +Left care due to being sectioned under Mental Health Act
t) E8: Care ceased for any other reason | Case closed after assessment, no further action
E8 -\u00a0 any other reason | E81 - Reached age 18 years of age | E82 Any other reason
post 21 case closure | SE8 - Care ceased for any other reason
SE8A - Discharged - changed to Supervision Order | SE90 - Child Turned 18, living with former foster Carer
Services ceased for any other reason, including child no longer in need
Aged 18 (or over) and remained with current carers (inc under staying put arrangements) | E90
`,
};
