import type { Spellings } from "../spelt";

/** How authorities write that a contact or referral came from an individual, a school or education. */
export const sourceSpellingsOfIndividuals: Spellings = {
  "1A": `
=Individual - Family member/relative/carer | =Family member/relative/carer | +Individual (Family)
+INDIVIDUALS - family member, relative or carer | +Individual | +Relative/Carer | a) 1A: Individual
(CS) Individual - Family member/relative/carer | ‘INDIVIDUAL’ – family member, relative or carer.
Birth Family Member of Adopted Person | CONCERNED RELATIVE | Family - Relative | Family / Relative
Family Member | Family member / relative / carer | Family/Relatives | IND - Family Member - not Parent/Carer
Individual - Family member / relative / carer | Individual - Family member, relative or carer
INDIVIDUAL – family member, relative or carer | Individual - Family Member,relative,carer
Individual – Family member/relative/carer | Individual - Family/relative/carer
INDIVIDUAL \u00a0Family member/relative/carer | INDIVIDUAL: family member, relative or carer
Individual-Family Member/relative/carer | Non-resident relative | Other Relative
OTHERREL - Individual - Other Relative (Not Household Member) | Relative | Relative / House Member
Relative/ Partner | 60) Individual - Family Member / Relative / Foster Carer
`,
  "1B": `
=Individual - Acquaintance (including neighbours and child minders)
+Acquaintance (including friends, neighbours and child minders) | +Individual (Acquaintance)
=Individual - Acquaintance | +Individual | =Acquaintance (including neighbours and child minders) | =Friend
b) 1B: Individual | ‘INDIVIDUAL’ – acquaintance (including neighbours and child minders). | ACQUAINTANCE
CYP - INDIVIDUAL - Acquaintance | Ind - Acquaintance (inc neighbours & child minder)
Individual - Acquaintance (including neighbour/child-minder)
Individual – Acquaintance (including neighbours and child minders)
Individual - Acquaintance (including neighbours and childminders)
Individual - Acquaintance (neighbour /childminder) | Individual - Acquaintance (neighbour/childminder)
Individual - Acquaintance eg. neighbours / child minders
Individual - Acquaintance, including neighbours and child minders
INDIVIDUAL Acquaintance (including neighbours and child minders) | INDIVIDUAL: acquaintance
`,
  "1C": `
=Individual - Self | =Self | =Individual (Self) | +INDIVIDUALS - self | +Individual | =Self referral
c) 1C: Individual | (CS) Individual - Self | ‘INDIVIDUAL’ – self. | CYP - INDIVIDUAL - Self | IND - Self
Individual – Self | INDIVIDUAL Self | Individual- Self | INDIVIDUAL: self | Individuals - Self-Referral
SELF  [Self Referral] | SELF - Individual - Self | Self Referral / In person | Self-Referral
62) Individual - Self
`,
  "1D": `
+Other (including strangers, MPs) | +Individual - Other - (including strangers, MPs)
=Individual - Other (including strangers, MPs) | =Individual - Other | +Individual
+Individual (Excluding Friends, Relatives, Carers) | d) 1D: Individual
(CS) Individual - Other (e.g. Strangers, MPs) | ‘INDIVIDUAL’ – other (including strangers or MPs).
1C: INDIVIDUALS - other (including strangers or MPs) | Individual - Other (inc Strangers/MPs)
Individual - Other (inc. strangers, MPs) | Individual - Other (including strangers or MPs)
INDIVIDUAL – other (including strangers or MPs)
Individual - Other (including strangers, Member of Public, MPs)
Individual – Other (including strangers, MPs) | Individual - Other (including strangers/ MPs)
Individual - Other (stranger, MP etc) | Individual - Other eg. strangers / MPs
Individual - Other, including strangers or MPs | INDIVIDUAL Other (including strangers, MPs)
Individual- Other (including strangers, MPs) | INDIVIDUAL: other | OTHER (INCLUDING STRANGER, MP)
Other individuals (including strangers, MPs) | Stranger (not known to client)
69) Individual - Other (e.g. Employer, Strangers, Mps)
`,
  INDIVIDUAL: `
Parent / Carer | Adoptive Parent | Aunt | BR | Brother | Brother/Sister | CA | Carer | Community Member
CONCERNED NEIGHBOUR | Councillor | DAUG | Daughter | Daughter in law | DAUI
FAMFRIEN  [Family/Friend/Neighbour] | Family | Family - Biological Parent | Family - Parent/Carer
Family / Friend / Neighbour | FATH | Father | Fire Brigade | Foster Carer | FREI
FRIEND - Individual - Friend/Neighbour/ Community Contact | Friend / Neighbour | Friend/Neighbour
General Public | GRAN | Granddaughter | Grandfather | Grandmother | Grandparent | Grandparents | Grandson
GRPA | GRSO | HOUSEMEM - Individual - Household Member | HUSB | Husband | In Person | IND - Friend
IND - Member of Public - known to family | IND - Member of Public - no Known to Family | IND - Neighbour
IND - Parent/Carer | Individual | Individual - Aquaintance (inc. neighbour/c/minder
Individual - Member of the public | Individual - Neighbour/Friend
Individual - Other - Councillors, Lawyers acting on behalf of individuals, MPs
Individual - Other eg. members of public / politicians
Individual-Acquintance (Inc Neighbours and child minders) | Individuals - Anonymous | Individuals - Carer
Individuals - Family/Friend/Neighbour | Individuals - Other Individual | Member of Household
Member of Public | MOTH | Mother | MP/Councillor | NEI | Neighbour | Neighbour/ Friend | Neighbour/Friend
NIE | Niece | OR | Other Individual | Other Individual (e.g.Councillor) | Other Service User
OTHERIND  [Other Individual] | OTHERIND - Individual - Other Individual | Parent | Parents/Carers | PART
Partner | PEM | Previous Employee | Private Foster Carer
Public – Neighbour / Friend / Member of the public | Relative/friend/neighbour | SF | SIS | Sister | SM
SON | Step Father | Step Mother | Step-Father | Step-Mother | Uncle | WIFE | Household Member
61) Individual - Neighbour / Friend / Child Minder | Other Individuals | Elected Member
`,
  "2A": `
=Schools | =School | +Education - College (16+)
+Education - Early Years (Including Nurseries, Pre-Schools) | +Education - Primary School | +Education - PRU
+Education - Secondary School | +Education - Special School | e) 2A: Schools | ‘SCHOOLS’.
EDU - School - Primary | EDU - School - Secondary | EDU - School - Special | Education - college
Education - Knowsley Nursery Provision | Education - Knowsley Primary School
Education - Knowsley Secondary School | Education - nurseries | Education - Nursery Provider
Education - Out of Borough Schools | Education - School | Education – Schools | Education (Schools)
Education / School | Education Services - School/PRU | Education-School Staff | Education-SENCO staff
Nursery | Nursery School | Nursing-School Nurse | PFSA | Pre-school | Primary School | SCH | SCHOOL - School
School staff-Local Authority | School Staff-Private/Public | Schools - Primary | Schools - Secondary
Schools / Primary | Schools / Secondary | Schools/ College/ Nursery | Secondary School | SEN
Academy Secondary School | Academy Primary School | Special School | Secondary School - Wirral
Special School - Wirral | Primary School - Wirral | Secondary School - Out of Borough | Schools & Colleges
Early Years Setting (Nursery & Childminding) | Education - Knowsley Nursery Provision.
Education - Knowsley Post 16 | 30) Education - School | 31) Education - 6th Form Colleges
Education - Schools | Primary School - Out of Borough | Special School - Out of Borough
`,
  "2B": `
=Education services | =Education | +Education - Education Services (Excluding Schools) | CYP - SCHOOLS
Education (Other) | f) 2B: Education services | (CS) Education - Other Services
(CS) Education - Pre-School, Nursery, Childminders | (CS) Education - Schools | ‘EDUCATION SERVICES’.
College | CYP - EDUCATION SERVICES | Early Years Provision | EDU - Other Education Services
EDU - Training Provider | EDUCATE - Education | Education -  Discussion with SCIPS
Education - Alternative Provision | Education - Connexions | Education  Dept / Other
Education - Education Welfare Officers | Education - Knowsley Special Educational Needs
Education - not school | Education - Nursery | Education - Other
Education - Out of Borough Education Services | Education - Psychology | Education - SEND
Education - Welfare | Education (Other Services) | Education Department | Education Department - Lbh
Education Dept-Wirral | Education Health Care Panel | Education service
Education Services - Education Welfare/Educational Psychology | Education Services - SEN
Education -Welfare | Education welfare officer | Education-Other Council Staff | EWO | FE (College / Uni)
NEYC | Nursery/Early Years Centre | Other Education | SBC - Education | Schools and Early Years Settings
Education Support Services (not school based) | Education - Knowsley Education Services
32) Education - Education Welfare | 39) Education - Other | ESW Service | Education - Schools / Academy
Further Education
`,
};
