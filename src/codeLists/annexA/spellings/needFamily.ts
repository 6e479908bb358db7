import type { Spellings } from "../spelt";

/** How authorities write needs N1 to N4. */
export const needSpellingsOfFamily: Spellings = {
  N1: `
=Abuse or neglect | +Abuse / Neglect | +Abuse Neglect - Children
=Abuse or Neglect: Abandoned (including home alone) | +Abuse or Neglect: Child Prostitution
=Abuse or Neglect: Deliberate Self Harm | =Abuse or Neglect: Domestic Violence
=Abuse or Neglect: Emotional Abuse | =Abuse or Neglect: Neglect | =Abuse or Neglect: Physical Abuse
=Abuse or Neglect: Sexual Abuse | +(Abuse or Neglect) | +ABUSE NEGLECT | +Child Abuse / Neglect | +01 | +02
+03 | +04 | +NE | +NP | +NPE | +NS | +PE | +SE | 1a Physical Abuse | 1ABUSNEG - Abuse or Neglect
1b Sexual Abuse | 1c Emotional Abuse | 1d Neglect | 1f Domestic Violence resulting in significant harm
1g Abandonment in dangerous circumstances | 1h Child Sexual Exploitation | 1i Female Genital Mutilation
ABS_EMOT | ABS_NEG | ABS_PHYS | ABS_SEXA | Abuse or Neglect - | Abuse or Neglect - Emotional Abuse
Abuse or Neglect - Neglect | Abuse or Neglect - Neglect & Emotional Abuse
Abuse or Neglect - Neglect & Physical Abuse | Abuse or Neglect - Neglect & Sexual Abuse
Abuse or Neglect - Neglect, Physical & Emotional Abuse | Abuse or Neglect - Physical & Emotional Abuse
Abuse or Neglect - Physical Injury | Abuse or Neglect - Sexual & Emotional Abuse
Abuse or Neglect - Sexual Abuse | Abuse or Neglect: Alcohol Misuse
Abuse or Neglect: Child or young person as abuser | Abuse or Neglect: Child Sexual Exploitation
Abuse or Neglect: Drug Misuse | C/F ABUSE OR NEGLECT | Child N1 Abuse neglect | Child Sexual Exploitation
Children in need as a result of, or at risk of, abuse or neglect | CIN - N1 Abuse Neglect
CIN - N1a Neglect | CIN - N1b Abuse | CIN - N1c Domestic Abuse | CIN - N1d Injuries to non-mobile children
CIN-ABUSE OR NEGLECT | Domestic Violence | Due To Abuse Or Neglect | Emotional abuse | Emotional Harm
Multiple | N1; N1 | N1; N2 | N1; N4 | N1a | N1a - Domestic Violence | N1b | N1b - Parental Mental Health
N1c | N1c - Parental Substance Misuse | N1d | N1d - Parental Alcohol Misuse | N1e - Physical Abuse
N1f - Emotional Abuse | N1g - Sexual Abuse | N1h - Parent Is A Prolific Offender | N1j - Neglect
N1SA : Physical Abuse | N1SB : Sexual Abuse | N1SC : Emotional Abuse | N1SD : Neglect
N1SF : Domestic Violence | N1SG : Child Exploitation | N1SH : Child or young person as abuser
N1SI : Deliberate Self Harm | N1t - Abuse/Neglect - Trafficked | Neglect | Physical abuse | Physical Harm
Section 47 | Sexual abuse | Substance Misue | Substance Misuse | Substance Misuse: Alcohol problems
Substance Misuse: Drug and alcohol problems | Substance Misuse: Drug problems | Suspected abuse/neglect
Trilogy of Risk | Significant Harm | Abuse | Child Sexual Abuse | Risk of Child Sexual Exploitation
1j Modern Slavery
`,
  N2: `
=Disability | =Child’s disability | =Child's Disability | +Disablilty | +Childs Disability
+Child's Disability/Illness | +Disability - Children
+Disablilty : Children with learning disabilities (special educational needs)
+Disablilty : Children with physical disabilities | +Disablilty: Children suffering from physical illness
+Disablilty: Children with diagnosed emotional or behavioural difficulties
+Disablilty: Children with learning disabilities (special educational needs)
+Disablilty: Children with multiple disabilities | +Disablilty: Children with physical disabilities
+Disablilty: Children with sensory disabilities | +Disablilty: Speech communications disorder
+(Disability) | +Child Health / Disability | +Disablility | +CHIL13 | +CHIL14 | +CHIL15 | +CHIL16 | +CHIL17
+SERILL | +Child disability | 2a Physical Disability | 2b Sensory Disability | 2c Learning Disability
2CHLDDIS - Child's Disability | 2d Multiple Disability | 2e Emotional & Behavioural Difficulties | B5.B5A
C/F CHILD'S DISABILITY | Child N2 Disability | Child with Disability
Children and their families whose main need for services arises out of the child’s disabilities, illness or intrinsic condition
Children and their families whose main need for services arises out of the child's disabilities, illness or intrinsic condition
Child's disability or illness | Child's Disablilty/Illness
Child's Disablilty/Illness: Children suffering from physical illness
Child's Disablilty/Illness: Children with learning disabilities (special educational needs)
Child's Disablilty/Illness: Children with multiple disabilities | CIN - N2 Disability | CIN-DISABILITY
COGNITIVE IMPAIR:DIAGNOSED | CYADS Tier 1 | CYADS Tier 3 | DIS_EBHV | DIS_LRN | DIS_PHYS | DIS_SENS
Disability - | Disability - Emotional/Behavioural Difficulties | Disability - Learning Disability
Disability - Mental Health conditions | Disability - Physical Disability | Disability - Sensory Disability
Disability - Serious Illness | Disability: Children suffering from physical illness
Disability: Children with chronic health conditions (life threatening/limiting)
Disability: Children with diagnosed emotional or behavioural difficulties
Disability: Children with learning difficulties (special educational needs)
Disability: Children with learning disabilities | Disability: Children with multiple disabilities
Disability: Children with physical disabilities | Disability: Children with sensory disabilities
Disability: Speech communications disorder | Disabled child | Disabled Children | Due To Own Disability
Frailty (main) | LDS Learning Disability Support | Learning Disability
Learning Disability (Transition Case Only) | Learning Disability Support 18-64
Learning Disability Support 18-64: Learning Disability support
Learning Disability Support 18-64: Learning Disability Support - Transition | Mental Health
Mental Health Support - Mental Health Support | Mental Health Support 18-64
Mental Health Support 18-64: Mental Health support | N2c - Child'S Mental Health
N2SB : Children with sensory disabilities
N2SC : Children with learning disabilities (special educational needs)
N2SD : Children with diagnosed emotional or behavioural difficulties
N2SE : Children with multiple disabilities | Occupational Therapy | Physical / Sensory disability (main)
Physical and Sensory Disability and Frailty | Physical disability | Physical Disability Permanent
Physical Support 18-64: Access and mobility only | Physical Support 18-64: Personal care and support
Physical Support 18-64: Personal Care and Support - Transition | PSR_LD1 : Learning Disability Support
Sensory support 18-64: Support for hearing impairment | 2f  Serious/Long term Physical Illness
`,
  N3: `
=Parental illness or disability | =Parental disability or illness | +Parent Illness / Disability
+Parent illness / disability - Children
=Parental illness or disability: Children whose parents abuse alcohol
=Parental illness or disability: Children whose parents abuse drugs
=Parental illness or disability: Children whose parents have learning disabilities
=Parental illness or disability: Children with chronically disabled parent(s) where parenting capacity is limited
=Parental illness or disability: Children with mentally ill  parent(s) where parenting capacity is limited
=Parental illness or disability: Children with physically ill parents | =Parental Illness/Disability
+(Parent/Carer Illness/Disability) | +Family Health / Disability | +PARENT ILLNESS OR DISABILITY
+Parent Illness/Disability | +CHIL18 | +CHIL19 | +CHIL20 | +CHIL21 | +CHIL23 | +CHIL24
3a Alcoholic Parents | 3b Drug Dependant Parents | 3c Acutely Ill Parents
3d Parents with Learning Difficulties | 3e Parents with Chronic Mental Illness
3f  Parents with Chronic Disability | 3g Young Carers | 3PARNTIL - Parental Illness/Disability
C/F PARENTAL ILLNESS/DISABLED | C1 - Carer | Child N3 Parent illness or disability
Children whose main need for services arises because the capacity of their parents or carers to care for them is impaired by disability, illness, mental illness, or addictions
CIN - N3 Parent illness or disability | CIN-PARENT ILLNESS/DISABILITY | Due To Parental Illness/Disability
Mental Health - Parent/Carer | N3a - Parental Learning Difficulties
N3a - Substance Misuse by Parent / Carer | N3SA : Children whose parents abuse alcohol
N3SB : Children whose parents abuse drugs | N3SD : Children whose parents have learning disabilities
N3SF : Children with mentally ill parents | PAR_ALC | PAR_DRG | PAR_MEN | Parental Alcohol/Drug abuse
Parental Illness / Disability | Parental Illness or Disability -
Parental Illness or Disability - Acutely ill parents | Parental Illness or Disability - Alcoholic parents
Parental Illness or Disability - Being cared for by mentally ill parents not taking responsibility
Parental Illness or Disability - Being cared for by parents with Learning Disabilities
Parental Illness or Disability - Child caring for chronically ill or disabled parents
Parental Illness or Disability - Drug taking parents
Parental illness or disability: Children with parents who are ill (short Term) | PARENTAL ILLNESS/DISABLED
`,
  N4: `
=Family in acute stress | +Family in acute distress | +Family in acute stress - Children
=Family in acute stress: Child exhibiting difficult behaviour
=Family in acute stress: Conditions of Accommodation | =Family in acute stress: Death of parent or carer
=Family in acute stress: Families Affected by Mental Health difficulties
=Family in acute stress: Other environmental factors
=Family in acute stress: Problems related to homelessness
=Family in acute stress: Rent Arrears / Eviction Notice | =Family in acute stress: Teenage Pregnancy
+Family in acute stress: Young Carer for sibling(s) | +(Family in Acute Stress) | +HLTDEVCON | +HOME25
+SING26 | +Family in accute stress | 4a Homelessness | 4b Single Parent | 4c Death of Parent / Family Member
4d Environmental / Neighbourhood factors | 4e Sudden Change in Circumstances | 4f  Conflict in Adolescence
4FAMSTRS - Family in Acute Stress | 4g No Recourse to Public Funds | C/F FAMILY IN ACUTE STRESS
Child N4 Family in acute stress
Children whose needs arise from living in a family going through a temporary crisis such that parenting capacity is diminished and some of the children’s needs are not being adequately met
Children whose needs arise from living in a family going through a temporary crisis such that parenting capacity is diminished and some of the children's needs are not being adequately met
CIN - N4 Family in Acute stress | CIN-FAMILY IN ACUTE DISTRESS | Code 'NWAS' is not mapped
Due To Family In Acute Stress | Family in Acute Stress -
Family in Acute Stress - Health Development Concerns (inc Temporary Disability
Family in Acute Stress - Problems Relating to Homelessness | Family in Acute Stress - Single Parent
Family in acute stress: Death of other family member | Family in acute stress: Disability harassment
Family in acute stress: Multiple children who are disabled | Family in acute stress: Racial harassment
Financial Problems | Homeless | Missing Person | N4a - Parental Criminality | N4b - Family Homelessness
N4SA : Problems related to homelessness | N4SB : Teenage Pregnancy
N4SD : Families Affected by Mental Health difficulties | N4SE : Other environmental factors
N4SF : Child exhibiting difficult behaviour | N4SH : Death of other family member
N4SI : Conditions of Accommodation | N4SJ : Rent Arrears / Eviction Notice | Other Parenting Issues
PSR_OTH : Support for Social Isolation/Other
`,
};
