import type { Spellings } from "../spelt";

/** How authorities write that a contact or referral came from the police, the law or elsewhere. */
export const sourceSpellingsOfOthers: Spellings = {
  "6": `
=Police | +Law - Police | q) 6: Police | (CS) Police | ‘6 | ‘POLICE’. | 7 - Police
Code 'POLICE' is not mapped | COMMUNITY MENTAL HEALTH TEAM. | CYP - POLICE | Legal - Police
Pathway/Leaving Care | POL | POL - Police | Police - CAIT | Police - CAIU | Police - Courts
Police - Early Action Team | Police - Merlins | Police - Other | POLICE - Police | Police - PPD
Police – Thames Valley | Police - YOT | Police (JDST) | Police (JDST) *Existing Case*
Police (Standard Notification) | Police C51 Safeguarding Referral | Police Central Referral Unit | Police DA
Police DA Hub | Police DV | Police Other | Police/Court /Probation | Probation (CRC) | Probation (NPS)
Probation / CRC | Probation Service | Youth Offending Service (YOS)
Child Exploitation & Online Protection Centre | 01) Police | 02) Police - 78 Notification
7 - Law - Other (Including Courts, Probation, CAFCASS) | 7 - Law - Other (Including Courts, CAFCASS)
7 - Law - Probation | Police LSU | Police Investigations | Internal (Early Help)
Police DA from Early Intervention | Police Partnership Threat, Harm and Risk
`,
  "7": `
=Other Legal Agency | =Other legal agency - including courts, probation, immigration, CAFCASS, prison
+Other legal agency – Including courts, probation, immigration, CAFCASS, prison
=OTHER LEGAL AGENCY - including courts, probation, immigration, CAFCASS or prison
=Other legal agency including courts, probation, immigration, cafcass, prison | r) 7: Other legal agency
(CS) Other legal agency - Courts, CAFCASS, Prison | (CS) Probation | ‘7
‘OTHER LEGAL AGENCY’ – including courts, probation, immigration, CAFCASS or prison. | Advocate / Solicitor
BA | Benefits Agency | CAFCASS | CAFS | CENGOVAG  [Central Government Agency] | Central Government Agency
Community Rehabilitation Company | Court | Court / probation | Court Referral | Court Related
Court/Police/Probation/Immigration | Court/Probation/Immigration | Court/Solicitors | COURT/YOUTH JUSTICE
Courts | Courts / Legal | Coventry Law Centre | CYP - OTHER LEGAL AGENCY
Domestic Violence Prefessional / Service | Family Court | HMP | HMP Prison Service | HMS - Prison
Home Office / Immigration | Housing Providers | Immigration | JAFCASS | LEG - CAFCASS | LEG - Court
LEG - Legal - Other | LEG - Prison | LEG - Probation | Legal
Legal - Court/CAFCASS/Probation/Immigration/Prison | Legal - court/solicitor/CAFCASS | Legal - Probation
Legal - Probation/prison | Legal - Solicitor | Legal (external) | Legal (internal) | Legal / Solicitor
Legal Agency - (Courts, Probation, Immigration, CAFCASS, Prison)
Legal agency – Including courts, probation, immigration, CAFCASS, prison
Legal Agency ( Probation, Court, Prison) | Legal Agency (Court/Prob/Immig/Prison/CAFCASS) | Legal Dept
Legal Profession | LEGALAGY  [Legal Agency] | Member of the Public | Other Legal Agency - CAFCASS
Other Legal Agency - Courts | Other legal agency - e.g. courts / probation / immigration / CAFCASS / prison.
Other legal agency - e.g. courts / probation / immigration / JAFCASS / prison.
Other legal agency - e.g. courts, CAFCASS, prison
Other legal agency - eg. children?s centres / independent agency providers / voluntary organisations
Other legal agency - eg. children's centres / independent agency providers / voluntary organisations
Other Legal Agency - Immigration
OTHER LEGAL AGENCY – including courts, probation, immigration, CAFCASS or prison
OTHER LEGAL AGENCY - including courts, probation, immigration, CAFCASS or prison.
Other legal agency - including courts, probation, immigration, CAFCASS prison
Other- Legal Agency – including courts, probation, immigration, CAFCASS, prison
Other Legal Agency - Prison | Other Legal Agency - Probation
Other Legal Agency- including courts, probation, immigration, CAFCASS, prison
OTHER LEGAL AGENCY\u00a0 including courts, probation, immigration, CAFCASS, prison | Prison | Prison Service
Prison/YOI | Prisons | PROB | Probation | PROBCOUR - Other - Probation/Courts/Home Office | REG | Registrars
SOL | SOLICITOR | Solicitors / lawyer | UK Border Agency | Immigration Authority | Probation/Prison
Court/Legal | Care quality commission
`,
  "8": `
=Other | +Other – Including children’s centres, independent agency providers, voluntary organisations
+Other - including children's centre, independent agency providers, voluntary organisations
=Other - Including children's centres, independent agency providers, voluntary organisations
+Other - Including children\u00c3\u00a2\u00e2\u201a\u00ac\u00e2\u201e\u00a2s centres, independent agency providers, voluntary organisations
+OTHER - including children’s centres, independent agency providers or voluntary organisations
=Childrens centres, Independent agency provider, Voluntary organisation, Fire Dept
+Voluntary and Commissioned Services | s) 8: Other | (CS) Other - Inc vol orgs and independent agencies | ‘8
‘OTHER’ – including children’s centres, independent agency providers or voluntary organisations. | Advocate
Agency | Care Home | Catch 22 | CC | CH | CHAR | Charitable Organisation | Child Action North West
Children Centre | CHILDRENS CENTRE | Children's Centre | Children's Centre (inc. Sure Start)
Childrens Centre/Early Intervention | Childrens Centres | Children's Centres | Childrens Residential Home
Community Safety Caseworker | Community Voluntary Sector | Connexions | CPN | Dept Of Work And Pensions(BA)
Domestic Abuse Services | East Sussex Fire and Rescue Service | EDU - Children's Centre
Education\\Training\\Workplace Establishment | External eg. from OLA | Family Intervention Project Worker
FIRE | Fire & Rescue Service | Fire Service | Forces | Fostering Agency | HCEX | Home Care - External
Home Office | Home Office Refferals | Hostel | IDVA | IFSS Family Support | Independant Provider Agency
Independent Provider Agency | Independent Providers | INDPROVA  [Independent Provider Agency]
Inspection Body | Jobcentre Plus | Legal Agency | Member of Parliament | Military
Ministry of Defence (MOD) | MP | MP / Councillor | N.S.P.C.C. | National Crime Agency
None Local Authority Agencies eg CAB, DSS | Non-SMBC Residential Home - Child | NSPC | NSPCC
Nursery / Childrens Centre | Nursing/Residential | Occupational Therapy | OD | OFSTED
OFSTED / Child Minder | OLA Social Services | OTH - Child Minder | OTH - Independent Agency Provider
OTH - Voluntary and Community Sector Org | Other - Children's Centre
Other - e.g voluntary orgs/ independent providers | Other - e.g. children's centres, agency providers
Other - e.g. children's centres, ind. agency providers, voluntary organisations
Other - eg. children?s centres / independent agency providers / voluntary organisations
Other - eg. childrens centres / independent agency providers / voluntary organisations
Other - eg. children's centres / independent agency providers / voluntary organisations
Other - inc. children ctr/independent agency provider/voluntary org
Other - Including children centres, independent agency providers, voluntary organisations, benefits agency
OTHER – including childrens centres, independent agency providers or voluntary organisations
OTHER - including children's centres, independent agency providers or voluntary organisations.
Other – including children's centres, independent agency providers, voluntary organisations
Other - including children's centres, independent agency, providers, voluntary organisations
Other - Including children's centres/independent agency providers/voluntary organisations
Other - Including independent agency providers or voluntary organsations
Other - Independent Agency Provider | Other - NSPCC | Other - Ofsted | Other - Probation
Other - Victim Support | Other - Voluntary Organisation (inc NSPCC)
Other (Children centre/Ind Age/Vol Org,egNSPCC) | Other (including Hospice, Hospital ward discharges)
Other (including strangers, MPs) | Other (not listed) | Other (please specify) | Other Agency
Other Agency - independent/voluntary | Other Department
Other including children??s centres, independent agency providers, voluntary organisations
OTHER including childrens centres (including those ran by LA social care), independent agency providers, voluntary organisations, fire department
Other- Including childrens centres, independant agency providers, voluntary organisations
Other Internal Services | Other Legal Agency - eg CAFCASS
OTHER LEGAL AGENCY: courts, probation, immigration, CAFCASS or prison | Other OLA | Other Professional
Other professional worker | Other Sources | Other Team
OTHER: e.g. childrens centres, independent agency providers or voluntary organisations
OTHERAGY  [Other Agency] | OTHERNSA - Other - Other Non-statutory Agencies
OTHSTAT - Other - Other Statutory Agencies | OTHT | P & V Provider | P3 | Parenting staff | PARTY CONCERNED
Private agency | Private Fostering Agency | Private Home Care Provider | Project Worker | Provider
Public (Other Individual) | REFUGE | Refugee Centre | REHA | Rehab Officer | RES | RESH | Resident
Residential Home | Safe Centre | Service Provider | SERVPROV - Other - Service Provider to this Person
Source Other – Including children's centres, independent agency providers, voluntary organisations
Substance Misuse Professional | Talkshop | Third Party | Third Party Enquiry - Adopted Person | TP
Utilities | VCS | Victim Support | Voluntary Agencies | Voluntary Agency | VOLUNTARY AGENCY / GROUP
Voluntary and Faith Organisations | Voluntary Organisation | Voluntary Organisation other than NSPCC
Voluntary Organisation/Charity | Voluntary Organisation/Society | Voluntary organisations | Voluntary Sector
Voluntary Sector Organisation | VS | Women's Aid | x-Other Source-not in list | Young  Carers
Youth  Federation | Youth Federation | Barnardos Wirral Young Runaways Project | Church | Independent Agency
Childline | Commissioned Service | Voluntary/3rd Sector | Change Grow Live | Taxi Driver
Northumberland Fire and Rescue Services
21) Lbh Other Internal Dept (excluding Social Care And Housing E.g. Yos)
29) Other Local Authority Dept (not Lbh) - E.g. Other La Social Services
90) Other (all Other Organisations Not Listed, E.g. Children's Centres, Independent Agency, Voluntary)
Wirral Multicultural Organisation | Wired | Adoption Agency | Open Door | Caritas | Web
OTHER – including children’s centres, independent agency providers or voluntary organisations
Government department (e.g. DBS, Home Office, National Crime Agency) | London Fire Brigade
Other Agency (e.g. Vol. Agency) | independant Provider / Agency | Voluntary Organistion
`,
  "9": `
=Anonymous | t) 9: Anonymous | ‘9 | ‘ANONYMOUS’. | ANON | ANON - Anonymous | Anonymous/Not known
UNK - Anonymous | V.Adult - Anon | 91) Anonymous
`,
  "10": `
=Unknown | u) 10: Unknown | (CS) Anonymous | (CS) Unknown | ‘10 | ‘UNKNOWN’. | NK | Not Known | Not Mapped
Not Recorded | Not Recorded/Unknown | OTHE | UNK - Unknown | UNKNOWN - Unknown (Name Not Given/Withheld)
Unknown / Anonymous | Unkown | Not recorded / Unknown | 92) Unknown
`,
};
