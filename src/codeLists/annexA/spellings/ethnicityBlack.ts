import type { Spellings } from "../spelt";

/** How authorities write Black ethnicities. */
export const spellingsOfBlack: Spellings = {
  BCRB: `
=Black Caribbean | =Caribbean | =Black / Black British - Caribbean | =Black or Black British - Caribbean
+Black or Black-British Caribbean | +Black/Black Brit-Caribbean | +Black or Black British - Carribean
+Black: Black Caribbean | n) BCRB | (D.D1) Black Caribbean | (D.D1)Black Caribbean | A4.14 Black Caribbean
B - Caribbean | Bac - Jamaica | BCRB\u00a0 - Black / Black British - Caribbean | Black - Caribbean
Black / African / Caribbean / Black British (Caribbean)
Black / African / Caribbean / Black British/ Caribbean
Black / African / Caribbean / Black British/Caribbean | Black / Brit - Caribbean
Black / Brit - Caribbean (D1) | Black Carribean | Black or Black British / Caribbean
Black or Black British > Caribbean | Black or Black British Caribbean | Black or Black British-Caribbean
Black/Black Brit Caribbean | Black/Black British  Caribbean | Black/Black British - Caribbean
Black/Black British Caribbean | BLACKCAR - Black - Caribbean | BLB - BCRB - Black Caribbean
D.D1)Black Caribbean | D1 | D1 - Black Caribbean | D1 - Black or Black British - Caribbean
D1 - Black/Black British - Caribbean | D1 - Caribbean | D1 Black/Black British - Caribbean | D1 Caribbean
D1: D1 - Black or Black British - Caribbean | Bac - Guyana | Bac - Antigua and Barbuda | Bac - Bahamas
Bac - Dominica | Bac - Grenada | Bac - Montserrat | Bac - ST Kitts & ST Nevis
Bac - ST Vincent & Grenadines | Bac - Trinidad & Tobago | Black - Barbados
`,
  BAFR: `
=Black African | =African | =Black - African | =Black or Black British - African | +African (131)
=Black / Black British - African | +Black or Black-British African | +Black/Black Brit-African
+Black: Black - African | o) BAFR | (D.D2) Black - African | (D.D2)Black - African | (D.D5)Black - African
A4.15 Black - African | B - African | BANN | BAOF | BAOF Black African other | BCON | BGHA
BGHA Black Ghanaian | Black  - Somali | Black - Congolese | Black - Eritrean | Black - Gambian
Black - Ghanaian | Black - Kenyan | Black - Nigerian | Black - Sudanese | Black - Zimbabwean
Black / African / Caribbean / Black British (African)
Black / African / Caribbean / Black British (Angolan)
Black / African / Caribbean / Black British (Congolese)
Black / African / Caribbean / Black British (Eritrean)
Black / African / Caribbean / Black British (Ethiopian)
Black / African / Caribbean / Black British (Ghanaian)
Black / African / Caribbean / Black British (Nigerian)
Black / African / Caribbean / Black British (Somali) | Black / African / Caribbean / Black British (Zairean)
Black / African / Caribbean / Black British/ African | Black / African / Caribbean / Black British/African
Black / Brit - African | Black / Brit - African (D2) | Black African other | Black Congolese
Black Ghanaian | Black Nigerian | Black or Black British - Ghanian | Black or Black British - Nigerian
Black or Black British / African | Black or Black British > African | Black or Black British African
Black or Black British Ghanian | Black or Black British Nigerian | Black or Black British-African
Black Somali | Black/Black Brit African | Black/Black British  African | Black/Black British - African
Black/Black British African | Black/Black British Other Black African | BLACKAFR - Black - African
BLF - BAFR - African | BNGN | BNGN Black Nigerian | BSLN | BSOM Black Somali | BSUD | D.D2)Black - African
D2 | D2 - African | D2 - Black African | D2 - Black or Black British - African
D2 - Black/Black British - African | D2 African | D2 Black/Black British - African
D2: D2 - Black or Black British - African | NIGERIAN | Somali | SOMALIAN | Sudanese
Black or Black British - Somali | Black or Black British Somali | Black/ Black Brit -Somali | BSOM
Black - Cameroon | Black or Black British - Black Ghanaian | Black or Black British - Black Somali
D2 - Black or Black British - Any Other Black African Background | Black - Somali | Black - Angolan
Black - Burkina Fasian | Black - Liberian | Black - Senegalese | Black - Sierra Leonian
Black - South African | Black - Swazi | Black - Tanzanian | Black -African
`,
  BOTH: `
=Any Other Black Background | +Other Black | +Any Other Black or African or
=Black / Black British - Any Other Black Background | +Black or Black British - Any other
+Black or Black-British Other | +Black/Black Brit-Other
+Black or Black British - Any other Black background | =Other Black Background
+Black: Any Other Black Background | p) BOTH | Any Other Black / African / Caribbean background
Any Other Black/African/Caribbean Background
Black / African / Caribbean / Black British/ Any other Black / African / Caribbean background
Black / African / Caribbean / Black British/Any other Black / African / Caribbean background
(D.D13) Any Other Black Background | (D.D7)Any Other Black Background | A4.16 Any Other Black Background
Any Other Black | Any Other Black Heritage | B - Any other Black background | BEUR | Black - British
Black / African / Caribbean / Black British
Black / African / Caribbean / Black British (Any other Black / African / Caribbean background)
Black / African / Caribbean / Black British (Black British)
Black / African / Caribbean / Black British (Mixed Black)
Black / African / Caribbean / Black British (Other Black, Black unspecified) | Black / Black British
Black / Black British / African / Caribbean | Black / Brit - Other black | Black / Brit - Other black (D3)
Black any other background | Black British | Black European | Black or Black British
Black or Black British - African and Caribbean | Black or Black British - Black British
Black or Black British - Egyptian | Black or Black British - Form not completed
Black or Black British - Mixed Black | Black or Black British - Not yet obtained
Black or Black British - Other Black, Black unspecified | Black or Black British - West Indian
Black or Black British / African and Caribbean | Black or Black British / Black British
Black or Black British / Mixed Black | Black or Black British / Other Black, Black unspecified
Black or Black British > Any other Black background | Black or Black British African and Caribbean
Black or Black British Black British | Black or Black British Mixed Black
Black or Black British Not yet obtained | Black or Black British Other Black, Black unspecified
Black or Black British West Indian | BLACK OTHER | Black/Black British  Any Other Black Background
Black/Black British - Any Other Black Background | Black/Black British - Oth Black
Black/Black British Other | BLACKOTH - Black - Other | BNAM | BOTB | D | D.D1
D.D1 : Black or Black British | D.D2 | D.D2 : Black or Black British | D.D3
D.D3 Black or Black British > Any other Black background | D.D3)Any Other Black Background
D.D4 : Black or Black British | D.D4)Any Other Black Background | D.D5 : Black or Black British
D.D6 : Black or Black British | D.D6)Any Other Black Background | D.D7 : Black or Black British
D.D8 : Black or Black British | D.D9 : Black or Black British | D: D13 | D3
D3 - Any other Black background | D3 - Black - Any other Black background
D3 - Black or Black British - Any other | D3 - Black/Black British - Any other Black background
D3 Any Other Black Background | D3 Black/Black British - Other | D3: D3 - Black or Black British - Any other
MIXED BLACK | OTHER BLACK, BLACK UNSPECIFIED | BBRI Black British
D1 - Black or Black British - Black Caribbean | D3 - Black or Black British - Other Black Background
Black North American | Black/Black British - any other Bl b/grn
`,
};
