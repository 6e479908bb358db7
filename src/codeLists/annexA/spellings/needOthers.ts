import type { Spellings } from "../spelt";

/** How authorities write needs N5 to N9, and none. */
export const needSpellingsOfOthers: Spellings = {
  N5: `
=Family dysfunction | +Family disfunction | +Family dysfunction - Children
=Family dysfunction: Child at risk of significant harm due to inadequate parenting
=Family dysfunction: Child exhibiting behaviour parent(s) find difficult to manage
=Family dysfunction: Problems relating to parental relationships
=Family dysfunction: Young Persons presenting as homeless (15-17yrs) | =Family Dysfunctional
+(Family Dysfunction) | +CHIL28 | +CHRO31 | +ERRA30 | +LOW 29 | +LOW 32
5a Separated Parents no Cooperation | 5b Domestic Violence | 5c Lack of Basic Care
5FAMDYSF - Family Dysfunction | C/F FAMILY DYSFUNCTIONAL | Child N5 Family dysfunction
Children whose needs arise mainly out of their living with families where the parenting capacity is chronically inadequate
CIN - N5 Family dysfunction | CIN - N5a Private Fostering | CIN-FAMILY DYSFUNCTION | Control Issues
Due To Family Dysfunction | Family Dysfunction - | Family Dysfunction - Childs poor attachment to carer
Family Dysfunction - Domestic Violence | Family Dysfunction - Erratic relationship between carers
Family Dysfunction - Low Boundary Control | Family Dysfunction - Low Stimulation for child
Family dysfunction: Inability to provide stable relationships
Family dysfunction: Young People aged 16-17 presenting as homeless | FDS_CARE | FDS_EMOT | FDS_GUID
FDS_STAB | FST_BEHV | FST_DVIO | FST_HLES | FST_ILL | FST_OTHR | FST_S17 | N5a | N5a - Domestic Abuse
N5a - Private Fostering | N5SA : Problems relating to parental relationships
N5SB : Child at risk of significant harm due to inadequate parenting
N5SD : Child exhibiting behaviour parent(s) find difficult to manage
`,
  N6: `
=Socially unacceptable behaviour | +Social Unacceptable Behaviour
+Socially unacceptable behaviour - Children | =Socially unacceptable behaviour: Disorderly behaviour
=Socially unacceptable behaviour: Non school attendance
=Socially unacceptable behaviour: Offending (or at risk of)
=Socially unacceptable behaviour: Unsafe sexual behaviour | +(Socially Unacceptable Behaviour)
+Child Socially Unacceptable Behaviour | +DISO33 | +OFFE34 | +SUBST | +TRUA35 | +UNSA36
6a Offending - Child to Child Abuse | 6b Offending - Other | 6c Offending - C-to-C Abuse, Under Age
6e Risk of Offending | 6f  Drug or Alcohol Abuse | 6g Unsafe Sexual Behaviour | 6h Disorderly Behaviour
6j PREVENT (radicalisation) | 6SOCUNAC - Socially Unacceptable Behaviour | BHV_OFFN | BHV_PROB | BHV_SEXA
C/F UNACCEPTABLE BEHAVIOUR | Child N6 Socially unacceptable behaviour
Children and families whose need for services arises primarily out of their children’s behaviour impacting detrimentally on the community
Children and families whose need for services arises primarily out of their children's behaviour impacting detrimentally on the community
CIN - N6 Socially unacceptable behaviour | CIN-SOCIALLY UNACCEPTABLE BEHAVIOUR
Due To Socially Unacceptable Behaviour | N6a - Child'S Substance Abuse | N6c - Beyond Parental Control
N6d - Teenage Pregnancy | N6e1 - Child Sexual Exploitation | N6e2 - Child Sexual Exploitation
N6g - Missing From Home | N6h - Youth Offending | N6SA : Disorderly behaviour
N6SB : Offending (or at risk of) | N6SC : Non school attendance | N6SD : Unsafe sexual behaviour
N6SE : Substance Abuse (child) | Socially Unacceptable Behaviour -
Socially Unacceptable Behaviour - Disorderly Behaviour | Socially Unacceptable Behaviour - Offending
Socially Unacceptable Behaviour - Substance Abuse | Socially Unacceptable Behaviour - Truancy
Socially Unacceptable Behaviour - Unsafe Sexual Behaviour
Socially unacceptable behaviour: Substance Abuse (child) | UNACCEPTABLE BEHAVIOUR
`,
  N7: `
=Low income | +Low income - Children | =Low income: Asylum seeking families
=Low income: Other financial difficulties | +ASYL37 | +NON-38 | 7a Asylum Seeker | 7LOWINCM - Low Income
C/F LOW INCOME | Child N7 Low income
Children, either living in families or independently, whose need for services arises mainly from being dependent on an income below the standard state entitlements
CIN - N7 Low Income | CIN-LOW INCOME | Due To Family With Low Income | INC_HLES | Low Income -
Low Income - Asylum Seeking Families | Low Income - Non Habitually Resident Status
Low income: Non-habitually resident status | Low income: Young people living away from families
N7a - 16/17 Homeless/housing issue | N7a - No Recourse To Public Funds
N7SB : Non-habitually resident status | N7SD : Other financial difficulties | 7b Non Habitual Resident
`,
  N8: `
=Absent parenting | +Absent parenting - Children | =Absent parenting: Other parental absence
=Absent parenting: Unaccompanied child asylum seekers | +UASC | +(Absent Parents)
+Child - Absent Parenting | +ABAN | +OTHPA | +PARE5 | +PICUST | +Absent parent(s)
+Absent Parenting UASC only | +UASC Absent Parenting | Asylum-Seeker & Refugee | 16/17 yr Old Homeless
8ABSPRNT - Absent Parenting | 8b Unaccompanied Child Asylum Seeker | 8d Young Person previously In Care
8e Child Privately Fostered | ABP_ASYL | ABP_PFST | Absent Parenting -
Absent Parenting - Abandoned (including Home Alone) | Absent Parenting - Other Parental Absence
Absent Parenting - Parents Died | Absent Parenting - Parents in Custody | Absent parenting: Parents died
Absent parenting: Parents in custody | Absent parenting: Trafficked Children | C/F ABSENT PARENTING
Child N8 Absent parenting
Children whose need for services arises mainly from having no parents available to provide for them. Children whose parents decide it is in the best interest for the child to be adopted would be included in this category
CIN - N8 Absent Parenting | CIN - N8 UASC - Absent Parenting | CIN-ABSENT PARENTING
CIN-Unaccompanied Asylum Seeking Child | Due To Absent Parenting | N8A | N8a - Absent Parenting - non UASC
N8b - UASC Unaccompanied asylum seeking child | N8SB : Unaccompanied child asylum seekers
N8SC : Other parental abuse | N8SD : Parents in custody | Parent Absent / UASC | U8 - UASC
8a Parents Deceased | UASC - N8 - Absent Parenting | Child UASC
8c Separation by political event/natural disaster
`,
  N9: `
=Cases other than children in need | =OTHER
=Cases other than Children in Need: Contact with Schedule 1 Offender / Secure Hospital
=Cases other than Children in Need: Court Reports | =Cases other than Children in Need: Private Fostering
=Cases other than Children in Need: Request for information | +Children Receiving Services, But Not In Need
=Not CIN | +Other - Children | +Cases other than children in need eg stepparent adoption | +COUR2 | +STEP
+SUPPORT | =Step parent adoption | +No child in the case who is in need | +Not CiN. Legal work only
+Cases other than children in need eg step-parent adoption | C/F NOT CHILD IN NEED
Cases other than Child in Need | Cases other than Children in Need -
Cases other than Children in Need - Non-Agency Adoptions
Cases other than Children in Need - Requests for Court Reports
Cases other than Children in Need - Support After Adoption
Cases Other Than Children In Need (eg court report
Cases Other Than Children In Need (eg court report only)
Cases other than Children in Need: Educational Needs Statement
Cases other than Children in Need: General Adoption | Cases other than Children in Need: Notification only
Cases other than Children in Need: Request for access to files | CH CASE NOT CIN | Child Death
Child in need (other) | CHILD NOT IN NEED - POST ADOPT
Children who have been adopted and, although they are no longer a child in need, receive adoption support from social services immediately after adoption. This should not be used where a child receives an adoption payment only as these children should not be included in the census.
CIN - N9 Cases other than Children In Need | CIN - N9 Other | CIN - Step Parent Adoption
CIN Other than Child In Need | i) Not CIN | N0 - N / A (Adoption & Fostering Use Only) | N10 | N9A
N9c - Court Preport where child not in need | N9EH : Early Help Involvement | N9SB : Private Fostering
N9SC : Court Reports | N9SE : Historical allegations/complaints
N9SF : Contact with Schedule 1 Offender / Secure Hospital | N9SH : Request for information
N9SI : Notification only | N9SJ : General Adoption | O_CIN | O_CIN Other Child in Need | Other1
`,
  N0: `
=Not stated | +Need code not Stated | +Need Code not yet determined | +NEED CODE 'NOT STATED'
Information Received | j) Not stated | No | No need code recorded | Not Recorded | Not specified | Unknown
`,
};
