import type { Spellings } from "../spelt";

/** How authorities write that a contact or referral came from health. */
export const sourceSpellingsOfHealth: Spellings = {
  "3A": `
=Health services - GP | =GP | +Health Services (GP) | +Health Services | Med - General Practitioner
g) 3A: Health services | (CS) Health Services - GP | ‘HEALTH SERVICES’ – GP. | Community Health (excl.GP)
CYP - HEALTH SERV - GP | GENERAL PRACTITIONER | GP - Health - General Practitioner | GP / practice
GP Practice | Gp/Practice | Health - GP | Health - GP Surgery | Health – GP/Practice Nurse
Health Services  – GP | Health services – GP | Health services - GP Surgery | HEALTH SERVICES GP
Health Services- GP | HEALTH: GP | Med - General Practitioner (inc O.T.) | On Call GP
Primary Health / Community Health / GP | 50) Primary Health - Gp
`,
  "3B": `
=Health services - Health Visitor | =Health services – Health Visitor | =Health visitor
+Health services \u0096 Health Visitor | +Health Services | =Health Services - Health Visiting
h) 3B: Health services | (CS) Health Services - Health Visitor | ‘HEALTH SERVICES’ – health visitor.
CYP - HEALTH SERV - Health Visitor | Health - Health Visitor | Health - Health Visitor/School Nurse
Health  Visitor | Health Services- Health Visitor | HEALTH SERVICES\u00a0 Health Visitor
Health Visitor/Nurse | HEALTH: health visitor | HELTHVIS - Health - Health Visitor
Med - Comm Health Visitor | MED - Health Visitor | Nursing-Health Visitor | Starting Well Health Visitor
51) Primary Health - Health Visitor
`,
  "3C": `
=Health services - School Nurse | =Health services – School Nurse | =School Nurse
+Health services \u0096 School Nurse | +Health Services | =Health Services - School Nursing
i) 3C: Health services | (CS) Health Services - School Nurse | ‘HEALTH SERVICES’ – school nurse.
Health - School Nurse | Health Services  – School Nurse | Health services – a School Nurse
Health Services- School Nurse | MED - School Nurse | SCHNURSE - Health - School Nurse
Starting Well School Nurse | 52) Primary Health - School Nurse
`,
  "3D": `
=Health services - Other primary health services | =Other primary health services
=Health services – Other primary health services | +Health Services (Primary)
+Health services – Other primary health | +Health services \u0096 Other primary health | +Health Services
=Health Services - Adult Mental Health | =Health Services - CAMHS | =Health Services - Midwifery
+Health Services - Paediatricians | +Health Services - Speech and Language Therapy | j) 3D: Health services
‘HEALTH SERVICES’ – other primary health services. | CYP - HEALTH SERV - Other Primary
Health - Other primary health services | Health - Other primary service
HEALTH - Other Primary/Community Health | Health Services  - Other primary health services
Health Services - Other Primary Health Serv
Health Services - Other primary health services (eg: Hospital or Clinic)
Health services - Other primary health services (eg: Hospital, Clinic)
HEALTH SERVICES Other primary health services | Health Services- Other primary health services
HEALTH: other primary health services | Other Primary Health
`,
  "3E": `
=Health services - A&E (Emergency Department) | =A&E (Emergency Department)
=Health services – A&E (Emergency Department) | +Health Services (A&E) | +Health services – A&E
+Health services \u0096 A&E | +Health Services | =Accident or Emergency | =Health Services - A&E
+Health Services - Acute Hospital | +Health Services - Ambulance Service
+Health Services - Community Hospital | k) 3E: Health services | (CS) Health Services - A&E
‘HEALTH SERVICES’ – A&E (emergency department). | A & E (Emergency Dept)
AANDE - Health - Accident and Emergency Department | Accident & Emergency
CYP - HEALTH SERV - Emergency Dept | Health - A & E (Emergency Department) | Health - A&E
Health - A&E /111 | HEALTH - Hospital - A&E | Health - Hospital (A&E) | Health services  - A & E
Health Services - A & E Dept | Health services - A and E (Emergency Department) | Health Services - A&E Dept
HEALTH SERVICES A&E (Emergency Department) | Health Services- A&E(Emergency Department) | HEALTH: A&E
Hospital (UHCW) - A&E | Hospital A&E | MED - Hospital A&E | 40) Secondary Health - A&e (emergency Dept)
Hospital - A&E (Emergency Department)
`,
  "3F": `
=Health services - Other (e.g. hospice) | +Health services – Other (e.g. hospice)
=Other health services (e.g. hospice) | +Health services – Other
+HEALTH SERVICES - other (for example hospice) | +Health services \u0096 Other | +Health Services
+Other (including Hospice, Hospital ward discharges) | =Health Services - Other | l) 3F: Health services
(CS) Health Services - Other (e.g. hospice) | ‘HEALTH SERVICES’ – other (eg hospice). | Health - Hospice
Health - Other (e.g. hospice) | Health Services  – Other (eg hospice)
Health Services - other - secondary health / hospice / hospital discharge / ELCAS
Health Services - Other (e.g hospice) | Health Services  -Other (e.g. Hospice)
Health Services – Other (e.g. hospice). | Health Services - Other (eg Hospice)
HEALTH SERVICES – other (eg hospice) | Health Services - Other (eg: Hospice)
Health Services - Other e.g. hospice | Health services - Other eg. hospice
Health services – Other, e.g. hospice | Health Services- Other (e.g. hospice)
HEALTH SERVICES Other (eg hospice, hospital ward discharges) | HEALTH: other e.g. hospice | Hospice
Health Services - Other (Inc Hospices) | 49) Secondary Health - Other Services (e.g. Hospice)
HEALTH SERVICES – other (for example hospice)
`,
  "HEALTH SERVICES": `
Med - Adult Mental Health | Med - CAMHS | Med - Walk in Centre | Nurse Practitioner
Consultant Community Paediatrician | Family Nurse | Paediatrician | Health - NWAS | (CS) CAMHS | A and E
A and E/Medical Assessment Unit | ABS | Addictions Service | Adult Mental Health
Adult Mental Health Services | Adult Service Drug & Alcohol | Adult Service Mental Health | Ambulance
Ambulance Service | Area Health Authority | AUD | Audiology | CAMHS | CAMHS / Mental Health
CAMHS/ Emotional Health and Wellbeing | CAS | Casualty | Clinic | Clinical  Psychologist | CLN | CMAT | CMHT
Code 'HOSPITAL' is not mapped | COMMHLTH - Health - Community Health | Community  Paediatrician
Community Health | Community Health - Other | Community Matron | Community Mental Health Team
Community Mental Health Worker and CAMHS/TAPAS | Community Midwife | Community Nurse
Community Paediatrician | Community Paediatrics | Community Psychiatric Nurse | CON | Consultant
Consultant child psychiatrist | Consultant Psychiatrist | Consultant/Registrar | CYP - HEALTH SERV - Other
Day Care Staff | Day Hospital | Dentist | DHOS | District Health Care (CPN HV DN Etc) | DISTRICT NURSE | DN
Drug & Alcohol Worker | Drug and Alcohol services | Emergency Service | Emergency Services
Family Nurse Partnership | Fire & Ambulance | G.P./Surgery | HCC Adult Services Dept (not OoH) | Health
Health  - Acute Services | Health - Adult | Health - Adult Mental Health | Health - CAHMS | Health - CAMHS
HEALTH - Community Midwife | Health - Community Nurse | Health - Community Services
Health – Consultant Psychiatrist / Community Psychiatric Nurse | Health - Dentist | Health - FNP
Health - Hospital | HEALTH - Hospital - Children's Ward | HEALTH - Hospital - Maternity Ward
Health - Maternity | Health - Mental Health Services | Health - Midwife | Health - Midwifery | Health - OT
Health - Other | HEALTH - Other Department/Ward | HEALTH - Other Non-Primary Health Services
Health - Paediatrics | Health - Primary | Health - Secondary | Health - Sexual Health Acute
Health - Sexual Health Community | Health - Specialist Nurse | Health - Substance Misuse
Health – Substance Misuse | Health (Other) | Health Authority | Health centre | HEALTH OTHER
Health Service | HEALTH SERVICES | Health Services - Adult Mental Health (Including social work)
Health Services - Adult Substance Misuse | Health services - Childrens mental health
Health Services - Derbyshire Mental Health Service | Health services - Drug and alcohol teams
Health Services - Hospital | Health services - Hospital (non emergency) | Health Services - Hospital Ward
Health Services - London Ambulance Service | Health services - Mental Health
Health Services - Mental Health Services | Health Services - Midwife
Health Services - Other health services (Including unknown Health)
Health services – Other, a primary health service | Health Worker | Health-Community Based | HN | HOOT | HOS
HOSP | Hospital | HOSPITAL - Health - Hospital (inc. Day Hospital)
Hospital (apart from A&E and paediatrics) | Hospital (Out of City) | Hospital (UHCW) | Hospital acute bed
Hospital community bed | Hospital Nurse | Hospital OT | Hospital Paediatrics | Hospital Rapid Response Team
Hospital Staff | Hospital staff (not Social Work staff) | Hospital/Clinic | Hospitals outside Stockport
Hosptial | HV | HW | Joint Mental Health Teams | London Ambulance Service | MED - Comm Psych. Nurse
Med - Gen. Pract/Any Health Discipline | MED - Hospital | MED - Hospital Midwife
MED - Hospital Paediatrician | MED - Midwife | MED - Safegaurding Nurse | Med - Sexual Health - Community
Mental Health ( Adult ) | Mental Health Access Team | Mental Health In Patient | Mental Health Partnership
Mental Health Service | Mental Health staff/Health Care Commission | Mental Health Trusts | MHAT | MIDW
Midwife | Midwifery | Midwives | Named Nurse Child Protection | NCYPS | NHS 111 | NHS Coordinator
NHS Coventry Walk-in Centre | NHS Direct | NHSC | NHSD | NURS | Nurse | Nursing-District Nurse
Nursing-Midwife | NWAS - North West Ambulance Service | NWAS (Ambulance) | Occupational Therapist | OCGP
OOPT | Optometrist | Ormskirk District General Hospital (ODGH) | OT | Other Agencies | Other Health
Other Health Providers | OTHER HEALTH SERVICES | OTHHELTH - Health - Other Health
Out of borough Family Nurse Partner | PCT | PHY | Physiotherapist | Pre Birth Liaison
Primary Health Care Team | Primary health team | Primary Health Worker | Primary Link
Primary\\Community Health Staff | PRIMHLTH  [Primary Health] | Rapid Response | Res/Nursing Care Staff
Royal Liverpool University Hospital (RLUH) | RR | Safeguarding  Nurse | School Health
School Nursing Service | SECNHLTH  [Secondary Health] | Secondary Health
Secondary Health (A+E, Hosptial, Ot, Ward Etc) | Secondary Health Staff | SN
St Mary's Sexual Assault Referral Centre | Stockport Hospital - Maternity
Stockport Hospital - Stepping Hill | Stockport Hospital - Tree House | Substance Misuse Services
Via Hospital Discharge Co-ordinators/Secondary Health (AandE, Hospital, OT etc) | Ward Round | Ward Staff
WR | WS | Yorkshire Ambulance Service | Adult Mental Health Teams
41) Secondary Health - Hospital (not A&e) | 59) Primary Health - Other Services
Health - Adult Mental Health Services | Health - Pharmacy | Health services Midwife
Health - Children's Ward or Children's Outpatient Department
Health - Allied Professional e.g. specialist nurse | Health - Family Nurse Practitioner
Health - Acute services | Health - Adults Ward | N.A.S.S. | Community Health Service
Secondary Health (Hosp) | Unborn/Birth Notification | Hospital Midwife
`,
};
