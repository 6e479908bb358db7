import type { Spellings } from "../spelt";

/** How authorities write other ethnicities, and of none stated. */
export const spellingsOfOther: Spellings = {
  CHNE: `
=Chinese | +Chinese (140) | +Other Eth. Grp-Chinese | +Other Ethnic Group - Chinese | q) CHNE
A4.17 Chinese | Asian/Asian Brit Chinese | C4 Asian/Asian British - Chinese | CHE - CHNE - Chinese
CHIN Chinese | CHINESE - Chinese | Chinese (E1) | Chinese or other ethnic group
Chinese or other ethnic group > Chinese | Chinese or Other Ethnic Group/ Chinese
Chinese or Other Ethnic Group/Chinese | CHKC | CMAL | COCH | CSNG | CTWN | E.E1)Chinese | E1 | E1 - Chinese
E1: E1 - Chinese | Other Ethnic Group (Chinese) | Other Ethnic Groups - Chinese
Other Ethnic Groups Chinese | Chinese Main Land Chinese | E1 - Any Other Ethnic Group - Chinese
Chinese - Malasian Chinese | Hong Kong Chinese | Singaporean Chinese | Taiwanese | E1 Chinese
`,
  OOTH: `
=Any Other Ethnic Group | =Other Ethnic Group | =Arab | =Unspecified - Any Other Ethnic Group
=Any other ethnic background | +Any Other Ethnic Group (150) | =E2 - Any other Ethnic Group
+Other Eth. Grp-Other | +Other Ethnic Background | +Other Ethnic Group - Any other ethnic Group
+Other: Any Other Ethnic Group | r) OOTH | Chinese or Other Ethnic Group (Any other ethnic group)
Chinese or other ethnic group > Any other ethnic group
Chinese or Other Ethnic Group/ Any other ethnic group | Chinese or Other Ethnic Group/Any other ethnic group
E.E2 Chinese or other ethnic group > Any other ethnic group | (A.A16) Any Other Ethnic Group
(E.E2) Any Other Ethnic Group | (E.E21)Any Other Ethnic Group | (E.E9) Any Other Ethnic Group
(F.CHO) Any Other Ethnic Group | (N.N4) Any Other Ethnic Group | A.A16)Any Other Ethnic Group
A4.18 Any Other Ethnic Group | Any Other Ethnic Groups | ARAB - Arab | Asian / Asian British (Afghani)
Asian / Asian British (Filipino) | Asian / Asian British (Iraqi) | Asian / Asian British (Vietnamese)
Asian or Asian British - Afghan | Asian or Asian British Afghan | Chinese or Other Ethnic Group/ Arab
Chinese or Other Ethnic Group/Arab | E | E.E1.1 | E.E2 | E.E2)Any Other Ethnic Group
E.E6 : Other Ethnic Groups | E.E7 : Other Ethnic Groups | E: E21 | E1 Other Ethnic Group - Arab | E2
E2 Any Other Ethnic Group | E2 Other Ethnic Group - Any Other Group | E2: E2 - Any other Ethnic Group
ETHOTH - Any other ethnicity | EUROTH - Other European | F.CHO)Any Other Ethnic Group | FILIPINO - Filipino
Filipino (A) | IRANIAN | IRAQI | Kosovan | Kurdish Sorani | Latin/ South/ Central American
Latin/South/Central American | Moroccan | N.N4)Any Other Ethnic Group | O - Any other ethnic group | OAFG
OARA | OEGY | OEO - OOTH - Any other Ethnic Group | OFIL | OIRN | OIRQ | OJPN | OKOR | OKRD | OLAM
OLAM Latin/South/Central American | OLEB | OLIB | OMAL | OMRC | OOEG | OOEG - Other Ethnic Group
OOEG Any other ethnic group | OPOL | OTHA | Other | Other - Afghan | Other - Algerian | Other - Iranian
Other - Iraqi | Other - Kurdish | Other - Moroccan | Other - South American | Other - Vietnamese
Other Eth Groups | Other Ethnic Arab | Other Ethnic Group - Arab | Other Ethnic Group (Any other group)
Other Ethnic Group (Arab) | Other ethnic group (E2) | Other Ethnic Group (Iranian)
Other Ethnic Group (South American) | Other Ethnic Group (Vietnamese) | Other Ethnic Groups
Other Ethnic Groups - Any other group | Other Ethnic Groups - Arab | Other Ethnic Groups - Filipino
Other Ethnic Groups - Vietnamese | Other Ethnic Groups / Any other group
Other Ethnic Groups Any other ethnic group | Other Ethnic Groups Any other group | Other Ethnic Groups Arab
Other Ethnic Groups Arab other | Other Ethnic Groups Filipino | Other Ethnic Groups Iranian
Other Ethnic Groups Japanese | Other Ethnic Groups Latin/South/Central American
Other Ethnic Groups Vietnamese | OTHER GROUP | OVIE | OYEM | VIETNAM - Vietnamese | Vietnamese
Vietnamese (A) | IRAQ | Other - Arab Other | Other - Central American | Other - Egyptian | Other - Filipino
Other - Japanese | Other - Yemeni | Other-Syrian | OOEG Any Other Ethnic Background
Any Other Ethnic Group - Afghanistani | Any Other Ethnic Group - Arab other
Any Other Ethnic Group - Filipino | Any Other Ethnic Group - Kurdish | OOEG - Any other ethnic group
Other Ethnic Groups - Japanese | Thai | Egyptian | Filipino | Malay | Other - Cambodian | Other - Korean
Other - Lebanese | Other - Libyan | Other - Malay | Polynesian | Yemeni
Other Ethnic Groups - other Ethnic group
`,
  REFU: `
=Refused | +Refused to provide | s) REFU | Client Declined | Declined to Give | Declined to say
E3 - Refused | E3 - Refused to provide | E3 Not stated/Refused | E3: E3 - Refused to provide
F1 - Not Divulged | No data (Did not wish to reply) | Not Stated - Did not wish to reply
Not Stated - Refused | Not Stated Did not wish to reply
Not Stated Information not yet obtained - not refused | Not Stated Refused | Not Stated/ Refused
REFUSED - Refused | Refused (E3) | Refused Information | Refused to disclose | Refused To Give
Refused to say | Refused to specify | Unspecified - Refused | - Did not wish to reply
`,
  NOBT: `
=Information Not Yet Obtained | +Not Obtained | +Info not obtained | +Info not yet obtained
=Information not obtained | +Information not obtained (199) | =Not Stated
=Unspecified - Information Not Yet Obtained | =Information Not Yet Available | +Not yet obtained | UNK
s) NOBT | 0 | - Not Stated | Not Recorded | - Unknown | #MULTIVALUE | (N)
(N.N2) Information Not Yet Obtained | (N.N2)Information Not Yet Obtained
(N.N3)Information Not Yet Obtained | (Not Recorded) | (U) | (U.X2) | **DO NOT USE** | ~Z NOT RECORDED Z
<Unknown> | A4.20 Information Not Yet Obtained | Asian / Asian British/ Not yet obtained | DTG | E3 | E4
E4 - Information not yet available | E4 - Information not yet obtained | E4 - Not yet obtained
E4 Undeclared/Not Known | E4: E4 - Information not yet obtained | E5 | E5 - Unborn | F | F1
F1 - Not Stated | F1 Not Stated | F2 - Not Stated | N | N.E4 | N.N2 : Not Stated
N.N2 Not stated > Not stated | N.N2)Information Not Yet Obtained | N.N4 Not stated > Not stated
No client contact | No Data | No data (Awaiting Client Contact) | No data (Form not completed)
No data (Information not yet obtained) | No information | NOT - NOBT - Info not obtained | Not asked
Not Given | Not Known | NOT KNOWN OR NOT STATED | Not Known or Stated | Not Populated
Not Stated - Form not completed | Not Stated - Not yet obtained | Not Stated (Not yet obtained)
Not stated / Not obtained | Not stated > Not stated | Not Stated Form not completed
Not Stated Not yet obtained | Not Stated/ Not yet obtained | Not Yet known
NOT YET OBTAINED / NOT ESTABLISHED | NS | Prefer Not To Say | Requested + Unable to provide | U) | U.X1)
U.X2) | Unborn (Information not yet available) (E4) | Unborn (Not Recorded) | Unknown
UNKNOWN - Information not yet obtained | Unspecified -  Ethnicity Not Stated | White (Not yet obtained)
White/ Not yet obtained | Would not say | X - Information not yet obtained | XXXX | XXXX - | XXXX - Unknown
ZZ - Obsolete DO NOT USE | Not Declared | E3 - Not disclosed | E4 - Not Known | t) NOBT | Unborn
No initial client contact | Case closed before ethnicity obtained | Parent/pupil preferred not to say.
ACS client prefers not to say | F1 - Unknown
`,
};
