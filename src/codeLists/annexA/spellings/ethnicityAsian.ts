import type { Spellings } from "../spelt";

/** How authorities write Asian ethnicities. */
export const spellingsOfAsian: Spellings = {
  AIND: `
=Indian | =Asian or Asian British - Indian | =Asian / Asian British - Indian
+Asian or Asian-British Indian | +Asian/Brit.Asian-Indian | j) AIND | (C.C1) Indian | A - Indian
A4.10 Indian | AIN - AIND - Indian | Asian - Indian | Asian / Asian British (Indian)
Asian / Asian British/ Indian | Asian / Asian British/Indian | Asian / Brit - Indian
Asian / Brit - Indian (C1) | Asian Indian | Asian or Asian British > Indian | Asian or Asian British Indian
Asian/Asian Bri - Indian | Asian/Asian Bristish - Indian | Asian/Asian Brit Indian
Asian/Asian British  Indian | Asian/Asian British - Indian | Asian/Asian British Indian | C.C1)Indian | C1
C1 - Asian or Asian British - Indian | C1 - Asian/Asian Bristish - Indian | C1 - Indian
C1 Asian/Asian British - Indian | C1 Indian | C1: C1 - Asian or Asian British - Indian | INDIAN - Indian
INDIAN OR BRITISH INDIAN
`,
  APKN: `
=Pakistani | =Asian or Asian British - Pakistani | =Asian / Asian British - Pakistani
+Asian or Asian-British Pakistani | +Asian/Brit.Asian-Pakistani | +Asian: Pakistani | k) APKN
A - Pakistani | AKPA | AMPK | AOPK | APK - APKN - Pakistani | APKN -  Asian / Asian British - Pakistani
Asian - Pakistani | Asian / Asian British (Pakistani) | Asian / Asian British/ Pakistani
Asian / Asian British/Pakistani | Asian / Brit - Pakistani | Asian / Brit - Pakistani (C2)
Asian or Asian British / Pakistani | Asian or Asian British > Pakistani | Asian or Asian British Pakistani
Asian Pakistani | Asian/A Brit Kashmiri Pakistan | Asian/Asian Bri - Pakistani | Asian/Asian Brit Pakistani
Asian/Asian British  Pakistani | Asian/Asian British - Pakistani | C.C5)Pakistani | C2
C2 - Asian or Asian British - Pakistani | C2 - Asian/Asian British - Pakistani | C2 - Pakistani
C2 Asian/Asian British - Pakistani | C2 Pakistani | C2: C2 - Asian or Asian British - Pakistani
PAKISTAN - Pakistani | PAKISTANI OR BRITISH PAKISTANI
`,
  ABAN: `
=Bangladeshi | =Asian or Asian British - Bangladeshi | +Bangaldeshi | +Asian / Asian British - Bangladesh
=Asian / Asian British - Bangladeshi | +Asian or Asian-British Bangladeshi | +Asian/Brit.Asian-Bangladeshi
+Asian: Bangladeshi | l) ABAN | (C.C3) Bangladeshi | (C.C3)Bangladeshi | A - Bangladeshi | A4.12 Bangladeshi
Asian - Bangladeshi | Asian / Asian British (Bangladeshi) | Asian / Asian British/ Bangladeshi
Asian / Asian British/Bangladeshi | Asian / Brit - Bangladeshi | Asian / Brit - Bangladeshi (C3)
Asian or Asian British / Bangladeshi | Asian or Asian British > Bangladeshi
Asian or Asian British Bangladeshi | Asian/Asian Bri - Bangladeshi | Asian/Asian Brit Bangladeshi
Asian/Asian British  Bangladeshi | Asian/Asian British - Bangladeshi | Asian/Asian British Bangladesh
BANGLADESHI OR BRITISH BANGLADESHI | BANGLDSH - Bangladeshi | C.C3 Asian or Asian British > Bangladeshi
C.C7)Bangladeshi | C3 | C3 - Asian or Asian British - Bangladeshi | C3 - Asian/Asian British - Bangladeshi
C3 - Bangladeshi | C3 Asian/Asian British - Bangladeshi | C3 Bangladeshi
C3: C3 - Asian or Asian British - Bangladeshi
`,
  AOTH: `
=Any Other Asian Background | =Other Asian | +Any Oth Asian b'ground
=Asian / Asian British - Any Other Asian Background | +Asian or Asian British - Any other
+Asian or Asian-British Other | +Asian/Brit.Asian-Other
+Asian or Asian British - Any other Asian background | =Other Asian Background
+Asian: Any Other Asian Background | m) AOTH | (C.C10)Any Other Asian Background
(C.C11) Any Other Asian Background | (C.C4) Any Other Asian Background | (C.C5)Any Other Asian Background
(C.C7)Any Other Asian Background | (C.C8) Any Other Asian Background | A - Any other Asian background
A4.13 Any Other Asian Background | AAFR | AAO - AOTH - Any other Asian backgro | AFRIND - African Indian
AKAO | ANEP | Any Other Asian | Any Other Asian Heritage | AOTA | Asian | Asian - British
Asian / Asian British | Asian / Asian British (Any other Asian background)
Asian / Asian British (British Asian) | Asian / Asian British (East African Asian)
Asian / Asian British (Mixed Asian) | Asian / Asian British (Other Asian, Asian unspecified)
Asian / Asian British (Punjabi) | Asian / Asian British/ Any other Asian background
Asian / Asian British/Any other Asian background | Asian / Brit -Other Asian
Asian / Brit -Other Asian (C4) | Asian and Any Other Ethnic Group | Asian any other background
Asian or Asian British | Asian or Asian British - British Asian | Asian or Asian British - Caribbean Asian
Asian or Asian British – Caribbean Asian | Asian or Asian British - East African Asian
Asian or Asian British - Kashmiri | Asian or Asian British - Mixed Asian
Asian or Asian British - Not yet obtained | Asian or Asian British - Other Asian, Asian unspecified
Asian or Asian British - Punjabi | Asian or Asian British - Sri Lankan | Asian or Asian British - Tamil
Asian or Asian British / British Asian | Asian or Asian British > Any other Asian background
Asian or Asian British > Any other ethnic group | Asian or Asian British British Asian
Asian or Asian British Caribbean Asian | Asian or Asian British Kashmiri
Asian or Asian British Mixed Asian | Asian or Asian British Other Asian, Asian unspecified
Asian or Asian British Sri Lankan | Asian or Asian British Tamil | ASIAN OTHER
Asian/Asian Bri - Other Asian | Asian/Asian British  Any Other Asian Background
Asian/Asian British - Any Other Asian Background | Asian/Asian British Other
Asian/Asian British Other Asian, Asian unspecified | ASIANOTH - Any other Asian | ASLT | ASNL | ASRO
BRITISH ASIAN | C | C.C1 | C.C1 : Asian or Asian British | C.C11 : Asian or Asian British
C.C13 : Asian or Asian British | C.C13)Any Other Asian Background | C.C14 : Asian or Asian British
C.C17 : Asian or Asian British | C.C18 : Asian or Asian British | C.C2 | C.C2 : Asian or Asian British
C.C3 : Asian or Asian British | C.C4 | C.C4 Asian or Asian British > Any other Asian background
C.C4)Any Other Asian Background | C.C8 : Asian or Asian British | C.C8)Any Other Asian Background
C.C9 : Asian or Asian British | C: C3 | C4 | C4 - Any other Asian background
C4 - Asian - Any other Asian background | C4 - Asian or Asian British - Any other
C4 - Asian/Asian British - Any other Asian background | C4 Any Other Asian Background
C4: C4 - Asian or Asian British - Any other | C5 - Asian Or Asian British - Sikh | C5 - British-Pakistani
C5 Asian/Asian British - Any other | E.E4)Any Other Asian Background | MAURITIAN | MIXED ASIAN
OTHER ASIAN, ASIAN UNSPECIFIED | PUNJABI | Syrian | Asian Kashmiri (Other)
Asian or Asian British East African Asian | C4 - Asian or Asian British - Any other Asian background
Afghan | Kashmiri Pakistani | Asian - African Asian | Asian Nepali | Asian Sinhalese
Asian Sri Lanken Tamil | Kashmiri Other | Asian/Asian British - any other Asian bg
`,
};
