import type { Spellings } from "../spelt";

/** How authorities write that a contact or referral came from housing or the local authority. */
export const sourceSpellingsOfAuthority: Spellings = {
  "4": `
=Housing | =Housing (LA housing or housing association) | =LA housing or housing association
=HOUSING - (local authority housing or housing association) | =Housing or Housing Association
m) 4: Housing | (CS) Housing (LA housing or housing association) | ‘4
‘HOUSING’ - (local authority housing or housing association). | Home Start | Homestart | HOU | HOUS
Housing - ( LA or Housing Association) | HOUSING  [LA Housing Dept / Housing Assoc]
Housing - Environmental Health | Housing - External | Housing - Housing Association
HOUSING - Housing Services | Housing - Internal | Housing - LA housing or housing association
Housing - LA or Housing Association | Housing - Lbh
Housing - Local authority housing or housing association | Housing - Local Authority or housing association
Housing - WDH Housing | Housing / Landlord | Housing Association | Housing Associations | Housing Department
Housing Dept-Wirral | Housing. | Housing-Other | LA  hous. dept or hous. assoc. | LA - Housing
LA Housing Dept or Housing Association | LA Services - HSC | Local Authority Housing | Other Housing
SBC - Housing | SHEL | Sheltered Accomodation | Sheltered Housing Officer | SLEX | SLIH | SUPO
Support Officer | Support Worker | Supported Living Service - External | Supported Living Service - In House
SUPW | WARD | Warden | Housing - Association | Housing - Council | LA Housing Dept / Housing Association
10) Housing (e.g. Housing Dept, Hounslow Homes Or Housing Association) | Housing - Sheltered Housing
Housing - Housing Solutions | Housing - Hostels | Housing - Tenancy Sustainment
Housing - Repairs & Maintenance | Housing - Parks & Public Realm | Housing - Regeneration
`,
  "5A": `
=LA services - Social care e.g. adults social care | +LA services – Social care e.g. adults social care
+LA Services (Internal) | =Social care e.g. adult social care | +LA services – Social Care
+LA SERVICES - social care for example adults social care services | +LA services \u0096 Social Care
+LA Services | =Social Care | +KCC Social Care - Adults | +KCC Social Care - Specialist Children’s Services
+KCC Social Care - CSWS | n) 5A: LA services | ‘LA SERVICES’ – social care eg adults social care services.
Adult & Community Services | Adult Services | Adult Social Care | Adult Social Care staff | ADULT TEAM
Adult's Services | Adult's Services (Community Mental Health Team)
Adult's Services (Community Substance Misuse Services) | Adult's Services (Probation)
Adult's Services (Women's Refuge) | BCC SERVICES - Social Care (children/adults) | Internal (Adults)
Internal Adults Social Care | INTSOC - LA Services - Suffolk CC Social Care (inc Adult)
KMBC - Adult Social Care | LA - Other Council Department (not Housing/Adults SS) | LA - Social Care - Adults
LA Services - Adult Social Care | LA services - EDT or adults social care
LA services – NSC social care e.g. adults social care | LA services - Social care
LA Services - Social Care (e.g. Adults) | LA Services -- Social Care (e.g. Adults)
LA Services – Social Care (e.g. Adults) | LA Services - Social Care (eg: Adults Social Care Services)
LA Services - Social care e.g. adults social care services | LA services - Social care eg adult social care
LA Services – Social care eg adults social care | LA SERVICES - social care eg adults social care services
LA SERVICES – social care eg adults social care services | LA services - Social care eg. adults social care
LA Services - Social Care, e.g. Adults Social Care | LA Services- Social care e.g. adults social care
LA SERVICES Social care eg adults social care | LA SERVICES: social care e.g. Adults
Local authority department - social care (i.e. adults social care)
Local Authority Services - WBC Adult Social Services (not Mental Health) | Social Care - Adult
20) Lbh Social Care (e.g. Edt, Adult's Social Care) | CEC - Adults Social Care
LA SERVICES – social care for example adults social care services | Adult's Services (Probation Court Check)
`,
  "5B": `
=LA services - Other internal (department other than social care in LA e.g. youth offending (excluding housing))
+LA services – Other internal (department other than social care in LA e.g. youth offending (excluding housing))
=Other internal - department other than social care in LA e.g. youth offending, excluding housing
+LA services – Other internal
+LA SERVICES - other internal (department other than social care in local authorities, for example youth offending (excluding housing))
+LA services \u0096 Other internal | +LA Services | +Other Internal Services
+Early Help (Including Children's Centres, Youth Hubs, PIAS, Youth Justice) | +Other KCC
o) 5B: LA services
‘LA SERVICES’ – other internal (department other than social care in local authorities, eg youth offending (excluding housing)).
LA - Other internal (dept other than social care) | LA services - Other internal
LA services - Other internal (department other than social care in LA e.g. youth offending (excluding housing)
LA services - Other internal (department other than social care in LA eg youth offending (excluding housing)
LA Services – Other internal (department other than social care in LA, eg youth offending (excluding housing))
LA Services - Other Internal (department other than social care in LA, eg: youth offending (excludes housing))
LA SERVICES – other internal (department other than social care in local authorities, eg youth offending (excluding housing))
LA SERVICES - other internal (department other than social care in local authorities, eg youth offending (excluding housing)).
LA Services - Other Internal (NOT HSC or Housing)
LA services – Other internal (NSC department other than social care e.g. youth offending (excluding housing))
LA services - Other internal department eg. FPZ, youth offending, RAA
LA services - Other internal department eg. youth offending
LA services - Other internal department other than social care in LA e.g. youth offending (excluding housing and MAT)
LA Services - Other internal dept. other than S/C
LA Services - Other internal dept. other than social care e.g. youth offending (but excluding housing)
LA Services - Other internal team | LA Services- Other internal (dept other than social care e.g. YOS)
LA Services\u00a0 - Other internal (e.g. YOT)
LA SERVICES\u00a0 Other internal (department other than social care in LA, eg youth offending (excluding housing))
LA SERVICES: other internal e.g. YOT
Local authority department - Other internal departments e.g. Youth offending (excluding Housing)
Local Authority Services - WBC other internal department | Other Internal SSD Team
SCC: OTHER INTERNAL DEPT
LA SERVICES – other internal (dept other than social care in local authorities, for example youth offending (excl housing))
LA Services – Other internal (NOT Social Care, Early Help, HSC or Housing)
LA services - Other internal services not including social care or early help
LA services - Other internal services, not including social care or early help
`,
  "5C": `
=External e.g. from another LAs adult social care
=LA services - External e.g. from another LAs adult social care
=LA services – External e.g. from another LAs adult social care | +LA Services (Other LA)
+LA service - External e.g. from another LAs adult social care | =LA services – External
+LA SERVICES - external for example from another local authorities adults social care services
+LA services \u0096 External | +LA Services | =External Services | +Other Local Authority - Adults
+Other Local Authority - Early Help | +Other Local Authority - Specialist Children's Services
p) 5C: LA services | ‘LA SERVICES’ – external eg from another local authorities adults social care services.
External - Another LA | External eg. from another LAs | External LA Service | LA services - External
LA Services -- External (e.g OLA) | LA Services – External (e.g OLA)
LA Services - External (eg: from another LA) | LA Services - External e.g. from another LA
LA services - External e.g. from another LAs
LA services - External e.g. from another LAs adult or children social care department
LA services - External e.g. from another LAs adults social care
LA Services - External e.g. from another local authorities social care services
LA Services - External e.g. from other LA adult SC
LA services - External eg from another LAs adult social care
LA Services – External eg from another LAs adults social care
LA SERVICES – external eg from another local authorities adults social care services
LA SERVICES\u00a0 External eg from another LAs adults social care
Local Authority Services - External LA i.e. not WBC Services
LA SERVICES – external for example from another local authorities adults social care services
LA Services – External (from another LA's services eg Social Care or Early Help)
LA services - External from another LA e.g. social care or early help
LA services - External, from another local authority’s services, for example social care or early help
`,
  "5D": `
+‘LA SERVICES’ – early help | +LA Services – early help | p1) 5D: LA services | Early Help
LA Services - Early Help | Local Authority Services - Early Help | 19) LBH - Early Help
`,
  "LOCAL AUTHORITY SERVICES": `
Accomodation Manager | ACOM | ASAC | Assistant Accomodation Manager | Children & Family First | COU
Day  Centre | DC | GATE | Gateway Service | HCIN | Home Care - Internal | Home Care Unit - Lbh
Lbh - Resource Centre | LCPA | Leaving Care Personal Advisor | Manual Handling Officer | MHO | NURH
Nursing Home | Occupational Therapist - None SSD | Occupational Therapist - SSD
Occupational Therapist (Passport) | Other City Council Department | OTLA | OTOT | OTP | OTSS
Senior Practitioner | SENP | Social Services Team | SSDT | SW | Early Help Family Work Team | SEN Team
Sorted | Sure Start (Children's Centre) | Social Care Team | (CS) Education - ESBAS
(CS) EHKS 5-19yrs Service | (CS) Parent Support Advisors | (CS) U19 Substance Misuse Service | ASB
BCC SERVICES - Other Department | CAFCASS information request | CAFCASS referral | CEOP
Children Families and Wellbeing Service (CFW)
Children Families and Wellbeing Service (CFW) \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0i) LA services
Children With Disabilities IES | Children with Disabilities Team | Children's Centres Key Work Service
Childrens Social Care  Step Down | Childrens Social Care staff | Childrens Social Care Step Down
Council Staff | CYP - LA SERV - Social Care | DBS / Disclosure Information Service
DCST - Parenting and Family Support | DCST - Social Care | Disability staff
DMBC - Family Support (Children Centres etc) | DMBC - Stronger Families / Stronger Families cohort list
Drugs & Alcohol Team | Early Help / CAF | Early help and family support | Early Help and Prevention
Early Help Keywork Service | Early Help Team | Early Years and Early Intervention | EDT
Education Dept / School / Pre School | Emergency Duty Service | Emergency Duty Team
ESCC - Internal Dept not Social Care e.g. YOT | ESCC - Social Care e.g. ASC | Family Support
Family Support Worker | Haringey Early Help Service | Haringey employee | HBC Dept (Not Social Care)
HCC Children's Services DEPT (not OoH) | Health Services - Other Primary | Hearthstone
Hospital team - out / day patients | i-ART | Internal | INTERNAL  [Own SSD]
Internal (Children's Social Care) | Internal (CSC) | Internal (Not CSC) | Internal (SSD)
INTERNAL OTHER DEPARTMENT | Internal Social Services | INTERNAL SOCIAL SERVICES DEPT. | Internal SSD worker
Internal(own SSD)/Social worker / Care manager | ISend | KMBC - EDT | KMBC - Representative
KMBC - SSD Social Worker | LA - Early Help (not Youth Offending) | LA - Other Dept
LA - Social Care - Children's | LA - Youth Offending | LA : OTHER THAN SCC | LA Services
LA Services - Children's Social Care | LA Services - Disability Enablement Service
LA services - Family solutions | LA Services - Legal | LA Services - MAT | LA Services - Neighbourhoods
LA services - Other LA dept, other than social(Exclude Housing) | LA Services - Waltham Forest Direct
LADEPTS  [Other Depts Own / Other LA] | LADO | Lbh - Other | Legal Services | Local Authority - Other Dept
Local Authority - Other LA | Local Authority (Other) | Local Authority / Other | Local Authority / Wirral
Local authority department - other local authority | Local Authority services
Local Authority Services - Early Help Assessment | Local Authority Services - WBC Children's Centre
Local Authority Services - WBC Children's Social Care (eg CSS and YST)
Local Authority Services - WBC Early Years
Local Authority Services - WBC Family Recovery Project/Troubled Families | MARAC | MARAT
Mental Health Staff | NCC Social Worker | Neighbourhood Officers | Non Notts Local Authority
North Somerset Dept (other than Housing) | Northumberland Domestic Abuse Service
OLA - Local Authority - not Children's Social Care | OLA - Local Authority Children's SS
OLA - Other L/A Social Serv. Dept. | Other Haringey Council Department | Other HCC Department | Other LA
Other LA SSD | Other LA's SSD | Other Local Authority | Other Local Authority / Other Social Services Dept
Other Section in Social Care | OTHER SOCIAL SERVICES DEPTS. | Other SSD | Other SSD Team
OTHERLA - LA Services - Other Local Authority | OTHERSCC - LA Services - Other Suffolk CC Dept (not Housing)
Out of Hours | Portage Worker | Residential Care Staff | Rutland Social Care | Safeguarding - CP/LADO/IRO
SBC - Children and Families | SCC: SOCIAL CARE | SCST - Children and Families | SMBC Internal (not SSD)
Social  Worker | Social Care - Children | Social Care - EDT | Social Care - Other LA | Social Services
Social Services - Other | Social Services - Wirral | Social Services Staff | Social Worker
Social Worker (ours) | Social Worker/Care Manager | Social Worker\\Care Manager
Step Up from Early Help Team | Substance misuse staff | Substance Misuse Team | Supported Housing Staff
Sure Start | Targeted Family Support | Targeted Support and Youth Justice | Targeted Youth Services
Trafford Extended Service | Trafford Social Services | Worker | YOT | YOT / YISP | You
Young People's  Services | Young People's Service | Young People's Services
Young people's support services | Youth Offending | Youth Offending Service | Youth offending service staff
Youth Offending Team | Youth Service | Youth Services | TAF Meeting | Youth Justice Service | Other - MARAC
CEC Children's Services | Emergency assistance | Local Authority Services - WBC YOT
KMBC - CSC Social Worker | 70) Legal Agency - Court | 71) Legal Agency - Court: Cafcass
79) Legal Agency - Other (e.g. Probation, Immigration, Prison) | CEC - Children's Social Care
CEC - CE Family Service | Benefits Service CEC (Inc Emergency Assistance) | CEC - Youth Support Service
CEC - Early Start Service | Children's Social Care | Family Matters | FSU | LA Services - YOS
LA Services - Contact Centre | Family Partnership Service | Early Help Services
Internal (i.e. Own Social Care Department) | Other Depts of Own LA (Not Social Care or Housing) | Step Down
Early Years | Other Social Care Department
`,
};
