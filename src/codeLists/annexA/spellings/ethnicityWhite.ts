import type { Spellings } from "../spelt";

/** How authorities write White ethnicities. */
export const spellingsOfWhite: Spellings = {
  WBRI: `
=White British | =White - British | =A1 - White - British | =British | +White British (101)
+White: British | +White-British | +White - White British | +White: White - British | a) WBRI
(A.A1) White - British | (A.A1)White - British | (A.A2) White - British | (A.A28)White - British
(A.A3)White - British | (A.A41) White - British | (A.A5) White - British | (A.A6) White - British
(A.A7) White - British | (A.AA1)White - British | A | A.A1 | A.A1 : White | A.A1 White > British
A.A1)White - British | A.A2)White - British | A.A4)White - British | A.A41)White - British
A.A5)White - British | A.A6 White > British | A.A6)White - British | A.A7 White > British
A.A7)White - British | A1 | A1 - White British | A1 - White-British | A1 White - British | A1 White British
A1: A1 - White - British | A4.1 White - British | BRITISH - White British | English
English/ Welsh/ Scottish/ Northern Irish/ British | Other White British | W - White British | WCOR
WCOR - White - Cornish | WEN - WENG - English | WENG | WENG - White English | WHB - WBRI - British
White  British | White - English | White - Scottish | White (British) | White (English)
White (English/ Welsh/ Scottish/ Northern Irish/ British) | White (Scottish) | White / British
White / English | White / White - British | White > British | White British (A1)
WHITE BRITISH, MIXED BRITISH | White British/Irish | White English | White Scottish
White/ English/ Welsh/ Scottish/ Northern Irish/ British
White/English/ Welsh/ Scottish/ Northern Irish/ British | WOWB | WSCO | WWEL | A1 - White -  White British
White - Northern Irish | White - Welsh
`,
  WIRI: `
=White Irish | =White - Irish | =Irish | +White: Irish | +White-Irish | +White - White Irish
+White: White - Irish | b) WIRI | (A.A2) White - Irish | ~IRISH | A.A2 White > Irish | A.A2)White - Irish
A2 | A2 - White - Irish | A2 - White Irish | A2 - White-Irish | A2 White - White Irish | A2 White Irish
A4.2 White - Irish | IRISH - White Irish | W - White Irish | White  Irish | White (Irish) | White > Irish
White Irish (A2) | White/ Irish | White/Irish
`,
  WIRT: `
=Traveller of Irish Heritage | =White - Traveller Of Irish Heritage | =White Irish Traveller
+Traveller - Irish Heritage | +Traveller or Irish Heritage | +Traveller: Irish Heritage
+Travellers of Irish Heritage | c) WIRT | (A.A14)Traveller of Irish Heritage | A4
A4 - Traveller of Irish Heritage | A4 - Traveller or Irish Heritage
A4 - White - Traveller of Irish Heritage | A4 White - Gypsy or Irish Traveller
A4.4 Traveller of Irish Heritage | Gypsy or Irish Traveller | Traveller or Irish Heritage (A4)
TRAVIR - Traveller of Irish Heritage | W - Traveller of Irish Heritage | White - Irish Traveller
White (Irish Traveller) | White (Traveller) | White/ Traveller of Irish heritage
White/Traveller of Irish heritage | WHT - Traveller - Irish Heritage
`,
  WOTH: `
=Any Other White Background | =White Other | =White - Any Other White Background | =Any Other White
=A3 - White - Any other | +Any Oth White b'ground | +Any other White backgro
+Any other White background(106 | +White - Any other | +White-Other | =Other white background
+White: Any Other White Background | d) WOTH | White - Other British | (A.A11) Any Other White Background
(A.A13) Any Other White Background | (A.A17) Any Other White Background | (A.A25) Any Other White Background
(A.A26) Any Other White Background | (A.A26)Any Other White Background | (A.A27) Any Other White Background
(A.A27)Any Other White Background | (A.A28) Any Other White Background | (A.A3) Any Other White Background
(A.A32)Any Other White Background | (A.A4) Any Other White Background | (A.A5) Any Other White Background
(A.A6) Any Other White Background | (A.AA4) Any Other White Background | (A.AA4)Any Other White Background
A.A1.1 | A.A10)Any Other White Background | A.A11 : White | A.A13 : White | A.A14 : White | A.A15 : White
A.A15 White > Any other White background | A.A15)Any Other White Background
A.A16 White > Any other ethnic group | A.A17 : White | A.A17 White > Any other White background
A.A17)Any Other White Background | A.A18)Any Other White Background | A.A2 | A.A2 : White | A.A20 : White
A.A25 : White | A.A25)Any Other White Background | A.A26 : White | A.A26 White > Any other White background
A.A26)Any Other White Background | A.A27 : White | A.A27 White > Any other White background
A.A27)Any Other White Background | A.A28 : White | A.A28 White > Any other White background
A.A28)Any Other White Background | A.A29 : White | A.A29 White > Any other White background
A.A29)Any Other White Background | A.A3 | A.A3 White > Any other White background
A.A3)Any Other White Background | A.A31 White > Any other White background
A.A34 White > Any other White background | A.A37 White > Any other White background
A.A39 White > Any other White background | A.A39)Any Other White Background
A.A4 White > Any other White background | A.A4)Any Other White Background | A.A41 White | A.A5
A.A5 White > Any other White background | A.A5)Any Other White Background | A.A6
A.A6)Any Other White Background | A.AA4)Any Other White Background | A: A1 | A: A2 | A3
A3 - Any other White background | A3 - White - Any other White background | A3 Any Other White Background
A3 White - Any Other Background | A3: A3 - White - Any other | A4.3 Any Other White Background | ALBANIAN
Bulgarian | GREEK | GREEK CYPRIOT | ITALIAN | Jersey | Jewish | KURDISH | MEDITERRANEAN U.K | OKRD - Kurdish
OTHER WHITE, WHITE UNSPECIFIED | Polish | Polish or other Eastern European | Portuguese | TURKISH
TURKISH CYPRIOT | W - Any other White Background | WALB | WBOS | WCRO | WEEU | WEEU - White Eastern Euro'n
WEEU - White Eastern European | WEEU White Eastern European | WEUR | WGRC | WGRE | WGRK
WHA - WOTH - Any other White backgro | White | White - Albanian | White - Algerian
White - All republics which made up the former USSR | White - Bosnian | White - Caucasian
White - Cypriot (Part not stated) | White - Estonian | White - Greek | White - Greek Cypriot
White - Italian | White - Kosovan | White - Mixed white | White - Morrocan | White - Not yet obtained
White - Other (A3) | White - Other Cultural Background | White - Other European
White - Other republics which made up the former Yugoslavia
White - Other white European, European unspecified, European mixed | White - Other white, white unspecified
White - Polish | White - Portuguese | White - Russian | White - Scandanavian | White - Spanish
White - Turkish | White - Turkish Cypriot | White (Albanian)
White (All republics which made up the former USSR) | White (Any other white background) | White (Bulgarian)
White (Cypriot (Part not stated)) | White (Former Yugoslav Republics) | White (Greek Cypriot)
White (Greek) | White (Hungarian) | White (Italian) | White (Kosovan) | White (Kurdish) | White (Latvian)
White (Lithuanian) | White (Mixed white) | White (Other white European)
White (Other white, white unspecified) | White (Polish) | White (Portuguese) | White (Serbian)
White (Slovakian) | White (Spanish) | White (Turkish Cypriot) | White (Turkish)
White / Other white European, European unspecified, European mixed | White / Polish | White / Russian
White / Turkish | White > Any other ethnic group | White > Any other White background | White Albanian
White Algerian | White All republics which made up the former USSR | White any other background
White Any other White Background | White Eastern European | White European
WHITE EUROPEAN, EUROPEAN UNSPECIFIED, EUROPEAN MXD | White Greek | White Greek Cypriot | White Italian
White Jersey | White Kosovan | White Mixed white | White Not yet obtained
White Other white European, European unspecified, European mixed | White Other white, white unspecified
White Polish | White Portuguese | White Russian | White Turkish | White Turkish Cypriot
White Western European | White Westernt European | White/ Any other white background
White/Any other white background | White-Any Other White Background | WHITEOTH - Any other white | WITA
WKOS | WOTW | WOTW White other | WPOR | WSER | WTUC | WTUK | WTUK Turkish | WTUR | WWEU
WWEU White Western European | White - Other | Bosnian - Herzegovinian | Croatian
White - Bosnian - Herzegovinia | White - Croatian | White - Dutch | White - French | White - German
White - Greek/G Cypriot | White - North American | White - Serbian | White - Turkish/T Cypriot
`,
  WROM: `
=Gypsy/Roma | =Gypsy / Roma | =Gypsy or Roma | +Gyspy/Roma | =White - Gypsy / Roma | =Gypsy Roma
+Gypsy Romany | +White: Gypsy / Roma | e) WROM | Gypsy Traveller | A5 | A5 - Gypsy / Roma | A5 - Gypsy/Roma
A5 - White - Gypsy/Roma | A5 Gypsy/Roma | A5: A5 - Gypsy/Roma | Gypsy / Roma (A5) | Gypsy / Romany
GYPSYR - Gypsy/Roma | Roma | White - Gypsy / Romany | White - Gypsy/Roma | White (Gypsy / Romany)
White (Romanian) | White Gypsy / Romany | White Gypsy/Roma | White/ Gypsy / Roma | White/Gypsy / Roma
White - Traveller | White Morrocan | White Other republics which made up the former Yugoslavia
A5 - White - Gypsy / Roma | Gypsy
`,
};
