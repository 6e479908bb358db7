import type { Spellings } from "../spelt";

/** How authorities write residential, temporary and other placements. */
export const placementSpellingsOfResidential: Spellings = {
  H5: `
=Residential accommodation not subject to 'Children's homes regulations' | +Residential accommodation
=Semi-independent living accommodation not subject to children's homes regulations
+Hostels/accom-not subject to Children's Home Regs | +Hostels Support Res Settings (not child homes Regs
+Other - Supported Residential eg hostel | +Own tenancy council | +RES NOT SUBJECT TO HOME REGS
+Resid accom not subject to Children's Home regs
+Resid. Accom. not subject to Children's Homes Regulations.. | +Residential Acc not subject to CHR
+Residential accommodation (Hostels and other supported accomodation)
+Residential accommodation (NOT subject to Children's homes regulations)
=Residential accommodation not subject to Children’s Homes Regulations
+Residential accommodation not subject to Children's Homes Regulations
+Residential accommodation not subject to Childrens Homes Regulations / Supported
+Residential Accommodation not subject to Children's Regulations.
+Residential accommodation not subjest to Children's Homes Regulations | +Residing with friends
+Semi-independent living including Hostels, Foyers and YMCAs | +Supported Accommodation
+Supported Lodgings, arranged through agency, outside LA boundary | +Young Offender Institution or Prison
+H5 Residential accommodation not subject to Children's Homes Regulations
+Hostels & other supported res setting eg. YMCA | +Hostels and other Supportive Residential settings
+Placement in resid.accom. outside Children's Home Regs. | +Res. Accom. not Subject to Homes Reg.
+Residential Accommodation not subject to Children's home regulations
+Hostels & Other Supportive Residential Settings Not Subject To Childrens Home
+Residential Accommodation Not Subject To Childrens Homes Reg
+Semi-independent living accommodation not subject to Children’s Homes Regulations
+Residential accomm not subject to CH Regs
+Semi-independant living accommodation not subject to children's homes regulations
+Semi independent living accommodation (not subject to children's home regulations)
+IN - Residential accommodation not subject to Children's Homes Regulations (in LA)
n) H5: Residential accommodation | Homes and hostels not subject to Children's Homes regulations
Pl in hostels & other supportive resids | Residential accommodation not Reg Children's Home
Secure units, homes and hostels | VOL HOSTEL/SEMI INDEPENDENCE WITH FORMAL SUPPORT
Residential settings not subject to Childrens Home Regs.
5 - Semi-independent living accommodation not subject to Children’s Homes Regulations
`,
  K1: `
=Secure Unit | =Secure Children’s Homes | +Residential Placement | +Secure Accommodation (Unit)
+Secure Children's Homes | +Secure Unit outside LA boundary | +K1 Secure unit | +Secure Accommodation
o) K1: Secure Children’s Homes | H1 | H1 - SECURE UNIT IN LA | H1 - Secure Unit Inside LA Boundary | H2
H2 - SECURE UNIT NOT LA | H2 - Secure Unit Outside LA Boundary | K1OUT - Secure Unit (outside LA)
Secure Unit - Criminal (outside LA boundary) | o) K1: Secure Children's Homes
`,
  K2: `
=Homes and Hostels | =Children’s Homes | =Children's Homes | +Home and Hostels
+Children’s Homes subject to Children’s Homes Regulations | +Homes Subject to Children's Homes Regs
+All Residental Schools, except where dual-registered as a school and children's
+Any children's home (except secure) | +Children's Home
+Children's Home subject to Children's Homes regulations | =Childrens Homes
+Children's Homes subject to Children's Homes regulations | +HOME / HOSTEL
+Homes and Hostels inside LA boundary | +Homes and Hostels outside LA boundary | +Placed in Homes
+Placed in Homes subject to Children's Homes Regulations
+Residential Accommodation not subject to children's homes regulations | +Residential Placement
+K2 Children's Homes | +Childrens Homes (registered) | +IN - Homes and Hostels (in LA) | +Residential Home
+Children's Homes subject to Childrens homes regulations
+Homes & Hostels subject to Childrens homes regulations | +Children's Homes subject to CHR
+Children's Homes (not subject to Children's Homes Regulations)
+Children's Homes (Subject to Children's Homes Regulations) | p) K2: Children’s Homes
Homes and hostels subject to Children's Homes Regulations | H3 | H3 - Children's homes inside LA boundary
H3 - HOME / HOSTEL IN LA | H3 - Homes And Hostels Inside LA Boundary
H3 Homes and hostels inside LA boundary | H4 | H4 - HOME / HOSTEL NOT LA
H4 - Homes And Hostels Outside LA Boundary | Homes and Hostels (inside LA boundary)
Homes and Hostels (inside LA boundary) [K2a] | Homes and Hostels (outside LA boundary)
Homes and Hostels (outside LA boundary) [K2b] | Homes and hostels in Northumberland subject to CH regs
K2OUT - Homes and Hostels (outside LA) | p) K2: Children's Homes
`,
  R1: `
=Residential care home | =Residential Care Home (Reg Homes Act 1984) | +Residential Care/ Nursing Home
+R1 Residential care home | +IN - Residential Care Home (in LA) | +Residential Care Home (Reg. Homes Act)
+Other Res Setting:- Residential Care Home | q) R1: Residential Care Home
R1OUT - Residential Care Home (outside LA) | RESIDENTIAL CARE HOME REGISTERED UNDER 1984 ACT
Residential care homes
`,
  R2: `
=NHS/Health Trust or other establishment providing medical or nursing care | +NHS/Health Trust
+NHS/Health Trust/Medical Nursing Care Estab. | +NHS / HEALTH TRUST
+NHS / Health Trust / medical or nursing care estab
+NHS/Health Trust or other Estab. Providing medical or nursing care
+NHS/Health Trust or other establishment providing medical/nursing care
=NHS/Health Trust/medical or nursing care estab. | +Other - Hospital
+R2 NHS/Health Trust or other establishment providing medical or nursing care
+Establishment providing medical or nursing care
+IN - NHS/Health Trust or other establishment providing medical or nursing care (in LA)
+NHS/Health Trust or other Medical/Nursng | +Other Res Setting:-NHS/health Trust Estab Medical Or Nursing
r) R2: NHS/Health Trust | NHS Trust providing medical/nursing care | NHS/Health Trust or other establishment
NHS/OTHER ESTAB PROVIDING MEDICAL/NURSING CARE
R2OUT - NHS/Health Trust or other establishment providing medical or nursing care (outside LA)
NHS/Health Trust or other providing medical/nursing care
`,
  R3: `
=Family centre or mother and baby unit | =Family Centre / Mother and Baby Unit
+Family Centre/Mother and Baby Unit | +Family Centre / Mother & Baby Unit | +FAMILY CENTRE/MOTHER&BABY UNIT
+NHS/Health Trust or other establishment providing medical/nursing care | +Other - Mother & Baby Unit
+R3 Family centre or Mother and Baby unit | +IN - Family Centre or Mother and Baby Unit (in LA)
+Famliy Centre Or Mother And Baby Unit | +Other Res Setting
+Other Res Setting:- Famliy Centre Or Mother And Baby Unit | +Family Centre or Mother & Baby Unit
s) R3: Family Centre or Mother and Baby Unit | MOTHER & BABY UNIT
R3OUT - Family Centre or Mother and Baby Unit (outside LA)
`,
  R5: `
=Young Offender Institution or prison | =Young Offenders Institution or Prison | +Other - Custodial
=YOI or Prison | +YOUNG OFFENDER INST/PRISON | +Young offender institue or prison
+Young Offender Institute or Prison | +Young Offender Institute or Secure Training Centre
=Young Offender Institution (YOI) or Secure Training Centre (STC)
+Other Res Setting:- Young Offender Institution Or Prison | +Young Offender Institution
+Young Offender Institution (YOI) or prison | +Young offender institution (YOI)
t) R5: Young Offender Institution | Other residential settings
R5OUT - Young Offender Institution or Prison (outside LA) | YOUNG OFFENDER INST./PRISON
Youth Treatment Centres | YTC
`,
  S1: `
=All Residential schools, except where dual-registered as a school and children's home | =Residential School
=Residential Schools | +All Residental Schools, except where dual-registered as a school and children's
+All Residential schools
+All Residential schools, except where Dual Registered as a School and Childrens Home
+All Residential Schools, except where Dual-Registered as a School and Childrens Home
+All Residential schools, except where dual-registered. | +RES SCHOOL EXCL DUAL REG | +Residential Placement
+School (unless dual reg. as Children's Home)
+S1 All Residential schools, except where dual-registered as a school and children's home
+IN - All Residential Schools, except where dual-registered as a School and Children's Home (in LA)
+Residential Schools (not Dual Registered) | +Schools:-All Residential Schools, Except Where Dual Reg
+All Residential schools (except where dual registered as a school and children's home)
+All residential schools, except where dual-registered as a school and children’s home
u) S1: Residential school | All residential schools (unless home)
All Residential schools, except where dual-registered as a school and Children’s Home.
Residential school (not dual registered)
S1 -  All residential schools, except where dual-registered as a school and Children's home
S1OUT - All Residential Schools, except where dual-registered as a School and Children's Home (outside LA)
Schools except where dual-registered as childrens homes
`,
  Z1: `
=Other placements | =Other Placement
=Other placements (must be listed on a schedule sent to DH with annual submission)
+Other Placement (must be listed on a Schedule sent to DH with annual submission)
+Other placements (must be listed on a schedule sent to DCSF with annual submission)
=Other placements (must be listed on a schedule sent to DfE with annual submission) | +Whereabouts Unknown
+Z1 Other placements (must be listed on a schedule sent to DfE with annual submission)
v) Z1: Other placements | F1 - Placement with relative or friend (in boundary)
F2 - Placement with other carer (by council - within boundary)
F3 - Placement with other carer (through agency - within boundary)
F5 - Placement with carer (by council - outside boundary)
F6 - Placement with carer (through agency - outside boundary)
H5OUT - Residential accommodation not subject to Children's Homes Regulations (outside LA) | M1
M1 - IN REFUGE | M1 - In Refuge (S51 Of Children Act) | M2 | M2 - Whereabouts Known (Not In Refuge)
M2 - WHEREABOUTS KNOWN (NOT REFUGE) | M3 | M3 - WHEREABOUTS UNKNOWN | R4 - YOUTH TREATMENT CENTRE
Whereabouts known (not in Refuge) | X1 - Placed under Regulation 38.6 | Z1 - Other placements [Section 38/6]
Z101 - PLACEMENT BY COURT (SEC 38/6) | Z102 - UNAUTHORISED PLACEMENTS | Z103 - TEMPORARY STAY IN HOTEL
Other Placement not listed above
`,
  T0: `
=ALL TYPES OF TEMPORARY MOVE | +Temporary Placement | +Temporary placement (temp break from main placement)
+Temporary Placements - All Placements excluded From PAFA1 | +T0 All types of temporary move
+Temporary placement - all types | w) T0: Temporary placement
All types of temporary move (see paragraph above for further details)
`,
  T1: `
=Temporary periods in hospital | +TEMP PERIODS IN HOSPITAL | +Temporary placement - hospital
x) T1: Temporary placement - hospital
Temporary accommodation of seven days or less, for any reason, not covered by codes T1 to T3
Temporary accommodation of seven days or less, for any reason, not covered by codes T1 to T3 [T4]
Temporary periods in hospital 62
Temporary accommodation of seven days or less, for any other reason not covered by codes T1 to T3
`,
  T2: `
=Temporary absences of the child on holiday | +TEMP ABS OF CHILD ON HOLIDAY
+Temporary Absences Of Child On Holiday | +Temporary absences on holiday | +Temporary placement - holiday
y) T2: Temporary placement - holiday
`,
  T3: `
=Temporary accommodation whilst normal foster carer is on holiday
+Temp Accom - Normal Foster Carer on Holiday | +TEMP ACCOM WHILST FC ON HOLS
+Temp accomm - foster carer is on holiday | +Temporary accommodation (carer on holiday)
+Temporary Accomodation Whilst Normal Foster Carer Is On Holiday | +Temporary placement - carer holiday
z) T3: Temporary placement - carer holiday
`,
  T4: `
+TEMP ACCOM 7 DAYS/LESS (OTHER)
+Temp accomm - 7 days or less, for any reason, not covered by codes T1 to T3
+Temporary accommodation of seven days or less
+Temporary accommodation of seven days or less, for any other reason not covered by codes T1 to T3
+Temporary Accomodation For Seven Days Or Less Not In T1 to T3
+Temporary accommodation for seven days or less, for any reason | +Temporary placement - other
+Temporary placement - seven days or less
+Temporary accommodation of seven days of less, for any other reason
zz) T4: Temporary placement - seven days or less
`,
  "TEMPORARY PLACEMENT": `
Section 17 Short Break Respite | Temporary | Temporary Move
`,
};
