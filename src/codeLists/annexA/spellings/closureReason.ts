import type { Spellings } from "../spelt";

/** How authorities write why a child ceased to be in need. */
export const closureSpellings: Spellings = {
  RC1: `
=Adopted | Adopted - Application unopposed | Adopted - Consent dispensed with | Adopted (CIN RC1)
Adopted, consent dispensed with | Adopted. | Adoption Order Granted | Child Adopted | Childrens - Adopted
CIN - Adopted
`,
  RC2: `
=Died | Childrens - Died | CIN - Died | Client Died | Death (CIN RC2) | Deceased | Died. | Client Deceased
`,
  RC3: `
=Child arrangements order | +Child Arrangement Order | =Residence Order | Child arrangements order.
Childrens - Residence Order | CIN - Residence Order | Residence Order (CIN RC3) | Residence Order Granted
Assisted Residence Order
`,
  RC4: `
=Special guardianship order | Case Closed (Special Guardianship Order)
Childrens - Special Guardianship Order | CIN - Special Guardianship Order
Special G'ship Order to carers other than FCs | Special Guardianship Order (CIN RC4)
Special Guardianship Order Granted
Special guardianship order made to carers other than former foster carers
Special guardianship order made to former foster carers | Special guardianship order.
`,
  RC5: `
=Transferred to services of another LA | =Transferred to services of another local authority
=Client Moved to Other Local Authority | +Transfer to another LA
+Transferred to serivces of another local authority | =Transfered to services of another LA
Case Closed (Transferred to Services of another LA) | Case Closure - Transferred to services of another LA
Case Transferred to another LA | Childrens - Transferred to Services of Another LA
CIN - Transferred to services of another LA | Client Left Area | Closed - Client moved out of area
DCT Transfer to Adult Services | Moved out of area | Non Statutory Case Transferred to Other Local Authority
Referred to Other Agency | Transferred to other Local Authority
Transferred to other Local Authority (CIN RC5) | Transferred to services of another local authority.
Statutory Case Transferred to Other Local Authority | Client moved out of area
Transfer to other local authority | RC5a - Transferred to services of another LA
`,
  RC6: `
=Transferred to adult social services | =Transferred to adult social care services
=Transfer to Adult Social Services | +Transferred to Adult Care Services
Childrens - Transferred to Adult Services | CIN - Transferred to ADULT Social Services
Transfer to Adult Division | Transferred to adult services | Transferred to adult social care
Transferred to Adult Social Care (CIN RC6) | Transferred to adult social care services.
Adult case open at migration
`,
  RC7: `
=Services ceased for any other reason, including child no longer in need
+Any other reason inc. child no longer in need | +'Other' incl. Child no longer in need
+Other reason including no longer in need
+Services ceased for any other reason (no step down to CAF) including child no longer in need
+Services ceased for any other reason including child no longer in need
=Services ceased for any other reason, inc. no longer CIN | Accommodation on remand ended | Aim Achieved
Aim partially achieved | All Work Completed | Assessment Declined | Assessment Terminated other
Auto Closed (CAAUTO) | C1 - Changed Status to LAC | C2 - Changed Status to CP | Care Plan Stepped Down
Care Plan Stepped Up | Case Closed (Aim Achieved) | Case Closed (Other)
Case Closed (Person has moved away) | Case Closed (Referred To Other Agencies)
Case Closed (Services ceased for any other reason) | Case Closed (Step Down)
Case Closed for any other Reason
Case Closure - Services ceased for any other reason, including child no longer in need
Case Transferred to CAF / TaF Process | Ceased Following Review | Change in Circumstances | Child reached 18
Child Referral Inappropriate
Childrens - Services Ceased for any other reason, including child no longer in need
CIN - Ceased for any other reason | CIN Workflow Ended | Circumstances Changed | Client Refused Services
Client Withdrawn | Closed - Client refused services | Closed - Divert to CAF/TAC Process
Closed - needs met by others | Closed - no response from client | Closed at Client's request
Closed for any other reason | Closed for any other reason (CIN RC7) | Closed to Early Help Team
Closed-child placed with F&F | Closure Summary | Contact Lost | Create a Looked After Placement
Deemed not to be in need after referral | Disability Enablement Service | Early Help | EHCP
Eligibility Criteria Not Met | Episode Cancelled | Error - Existing Care Plan Already in Place
Family No Longer Engaging | Future Directions: Other | Future Directions: Service no longer viable
Inappropriate Referral | Information & Advice Given (Access & Case Management Team Use Only)
Information and advice given | Intensive Adolescent Support Team
Left care to live with parents, relatives, or other person with no parental responsibility.
No assessment or service | No Further Action - Children's Reasons
No Further CIN Review - child has CP Plan or is LA | No Further CIN Review - child has CP Plan or is LAC
No Further CiN Review - NFA | No Longer Requires Care | Not required | Objectives Met | Other
Other Universal Service | OUTCOME c_Early Help Assessment | OUTCOME c_No Further Social Work Involvement
OUTCOME c_Notify Referrer of Outcome | OUTCOME c_Transfer Denied | OUTCOME EARLYHLPENG | OUTCOME NTFMCH
OUTCOME SERIOUSINCID | Period of being looked after ceased for any other reason
RC0 - Child not in need / NFA after Referral
RC5a - Transferred to services of our LA (non Social Care and NOT early Help)
RC7 -  Services ceased for children who were subject to S47 or no longer CP, CIN & LAC etc
RCA2 - Client Withdraws | RCE - Transferred to eCaf | Reached 18 Years
Record of Short Breaks and Personalisation Service Support | REF_NFA c_No Further Action
REF_NFA c_No Further Early Help Involvement | Referral Closure | Referral Inappropriate
Referral to Other Facility | Referred To Another LA | Referred to another SMBC department
Referred to other external agency
Return home to live with parents/relatives/other person with PR - not part of current care planning process (not under SGO/residence order/child arrangements order)
Return home to live with parents/relatives/other person with PR - part of care planning process (not under SGO/residence order/child arrangements order)
Reviewed - No longer eligible for services | Safeguarding Plan Now In Place | School | Sentenced to custody
Services ceased for any other reason
Services ceased for any other reason, including child no longer in need.
Services ceased for any other reasons, including child no longer in need | Set up a Looked After Placement
Step Cancelled | Step down to Early Help | Step Down to Early Help Team
Step down to Early Help Team prior to assessment/following provision of services | Step Down to TAF
Stepped Up to Social Care | Successfully Completed | Transferred to CAF | Universal Plus | Work Completed
Young  person turned 18 | ZZCAF - opened to Social Care in error | ZZDuplicate Referrals opened in error
NLES No longer Eligible for Service | OTHER Other Case Closure Reason | DECLINED Service Declined
MOVED Person has moved away | RC8 School Leaving Age | CR2 Carer Resigned
INFO Information and Advice Given | Age of Young Person | All Service Ceased | Referral to external agency
OUTCOME c_Early Help Engagement | PF16
Case Closed following Provision of Services (no step down to Early Help)
Step Across to Early Help Team prior to C&F Assessment
Step Down to Early Help Team following Provision of Services | RC7a - No longer in need, NFA
RC7b - No longer in need, referred to EIP/ESA | RC7c - Transferred to Leaving care Services
Step Down to TAF/EHM | Step Down to Family Matters/ Targeted Family Support | Step Down to Single Agency
Step Down to Single Agency after Social Care involvement
Step Down to TAF/EHM after Social Care involvement | Step Down to Early Help - closed after assessment
Step Down to Family Matters/ Targeted Family Support after Social Care involvement
`,
  RC9: `
+Case closed after assessment, referred to early help
+De-escalation to Early Help - NFA at Referral or Activity after assessment | +NFA at Referral
+De-escalation to Early Help - NFA After assesment | +Closed after assessment, referred to early help
Step down to Early Help Team following referral and assessment
Case closed at first C&F Assessment (no step down to Early Help)
Step Down to Early Help Team following C&F Assessment
`,
  RC8: `
=Case closed after assessment, no further action
+Case closed after assessment, no further action (no step down to CAF)
+Case Closed after C&F Assessment (no S47, no CP Plan), No Further Action
+Case closed immediately after assessment, no further action
=Child deemed not to be in need after assessment
+Child deemed not to be in need of service after single assessment
+Child found not to be in need after initial assessment
+Only choose this if a C & F Assessment has been completed and no Social Care services were offered
Case Closed after assessment NFA | Case Closed After Assessment, No Action Taken
Case closed after assessment, no further action.
Case closed after initial or continuous assessment, no further action
Case closed directly after assessment, no further action
Case Closure - Case closed after assessment, no further action.
Childrens - Case closed after assessment, no further action | Childrens - NFA - Referral to Gateway Service
CIN - Case Closed After Assessment,NFA | Deemed not to be in need after assess (CIN RC8)
No Further Action - Case Closed after  Assessment | No Further Action Required
RC7:Case closed after assessment, no further action | RC8a - Closed after Initial/Single Assessment, NFA
`,
  "NOT IN NEED AFTER ASSESSMENT": `
Case Closed | Case closed after assessment (no S47 enquiry)
Case closed after assessment (S47 enquiry undertaken)
Case closed after assessment, referred to other services | Closed After Assessment | EHA Single Agency
EHA Step Down | EHA Step Up | Ineligible for services | RC8a | Ref on for CAF-threshold not met
Refused services | School Leaving Age | Case closed as no factors identified | No Further SW Action Req
`,
  "NOT STATED": `
Unknown
`,
};
