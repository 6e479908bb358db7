import type { Spellings } from "../spelt";

/** How authorities write Mixed ethnicities. */
export const spellingsOfMixed: Spellings = {
  MWBC: `
=White and Black Caribbean | =White & Black Caribbean | =Mixed - White and Black Caribbean
=Mixed White and Black Caribbean | =B1 - Mixed - White and Black Caribbean
=Mixed -  White And Black Caribbean | +Mixed: White/Caribbean | +Mixed-White/Black Caribbean
+White and black Carribean | +White/Black Carribbean | +White/Black Carribbean (110)
=Mixed white & black Caribbean | +Mixed: White and Black Caribbean | f) MWBC
(B.B1) White and Black Caribbean | (B.B1)White and Black Caribbean | A4.6 White and Black Caribbean
B.B1 Mixed > White and Black Caribbean | B.B1)White and Black Caribbean | B1
B1 - White and Black Caribbean | B1 Mixed - White + Black Caribbean | B1 White and Black Caribbean
B1: B1 - Mixed - White and Black Caribbean | BLACK CARIBBEAN & WHITE | M - White and Black Caribbean
MBWC - Mixed -  White And Black Caribbean | Mixed - White & Black Caribbean
Mixed  White And Black Caribbean | Mixed - White/Black Carib | Mixed - White/Black Carib (B1)
Mixed / multiple (White and Black Caribbean) | Mixed / Multiple Ethnic Groups (White and Black Caribbean)
Mixed / Multiple Ethnic Groups/ White and Black Caribbean
Mixed / Multiple Ethnic Groups/White and Black Caribbean | Mixed > White and Black Caribbean
Mixed White + Black Caribbean | Mixed/Multiple ethnic groups White and Black Caribbean
Mixed-White and Black Caribbean | MWB - MWBC - White/Black Carribbea | WBCAR - White and Black Caribbean
White &  Black Caribbean | White & Black Caribb | White and Black Caribbean (Mixed Race)
B1 - Mixed / Dual Heritage - White and Black Caribbean
`,
  MWBA: `
=White and Black African | =White & Black African | =Mixed White and Black African
=B2 - Mixed -White and Black African | =Mixed -  White And Black African | +Mixed -White and Black African
+Mixed: White/Black African | +Mixed-White/Black African | +White/Black African
=Mixed - White and Black African | =Mixed white & black African | +Mixed: White and Black African | g) MWBA
(B.B2) White and Black African | (B.B2)White and Black African | A4.7 White and Black African
B.B2 Mixed > White and Black African | B.B2)White and Black African | B2
B2 - Mixed - White and Black African | B2 - White and Black African | B2 Mixed - White + Black African
B2 White and Black African | B2: B2 - Mixed -White and Black African | BLACK AFRICAN & WHITE
M - White and Black African | MBA - MWBA - White/Black African | Mixed - White & Black African
Mixed  White And Black African | Mixed - White/ Black African | Mixed - White/ Black African (B2)
Mixed / multiple (White and Black African) | Mixed / Multiple Ethnic Groups (White and Black African)
Mixed / Multiple Ethnic Groups/ White and Black African
Mixed / Multiple Ethnic Groups/White and Black African | Mixed / White and Black African
Mixed > White and Black African | Mixed White + Black African
Mixed/Multiple ethnic groups White and Black African | Mixed-White and Black African
WBAFR - White and Black African | White and Black African (Mixed Race)
B2 - Mixed / Dual Heritage - White and Black African
`,
  MWAS: `
=White and Asian | =White & Asian | =Mixed - White and Asian | =Mixed White and Asian
=B3 - Mixed - White and Asian | =Mixed -  White And Asian | +Mixed: White/Asian | =Mixed-White And Asian
+White/Asian | +White/Asian (112) | =Mixed white & Asian | +Mixed: White and Asian | h) MWAS
(B.B17) White and Asian | (B.B3) White and Asian | (B.B3)White and Asian | A4.8 White and Asian
ASIAN & WHITE | B.B17)White and Asian | B.B3 Mixed > White and Asian | B3 | B3 - White and Asian
B3 Mixed - White + Asian | B3 White and Asian | B3: B3 - Mixed - White and Asian
Dual + White & Black Asian | M - White and Asian | Mixed - White & Asian | Mixed  White And Asian
Mixed - White/Asian | Mixed - White/Asian (B3) | Mixed / multiple (White and Asian)
Mixed / Multiple Ethnic Groups (White and Asian) | Mixed / Multiple Ethnic Groups/ White and Asian
Mixed / Multiple Ethnic Groups/White and Asian | Mixed / White and Asian | Mixed > White and Asian
Mixed White + Asian | Mixed/Multiple ethnic groups White and Asian | MWA - MWAS - White/Asian | MWAI | MWAO
MWAP | WHASIAN - White and Asian | White and Asian (Mixed Race) | B.B3)White and Asian
h) MWAS Mixed White and Asian | B3 - Mixed / Dual Heritage - White and Asian
`,
  MOTH: `
=Any Other Mixed Background | +Mixed: Any other mixed background | =Any Other Mixed
+Any Oth Mixed b'ground | +Any Other Mixed / Multiple Eth | +Any other Mixed backgroun
+Any other Mixed backgroun (113 | +Mixed - Any other background
=Mixed - Any Other Mixed/ Multiple Ethnic Background | =Mixed Other | +Mixed-Other
=Mixed - Any other Mixed background | +Mixed white & other | =Other mixed background | i) MOTH
(A.A30) Any Other Mixed Background | (A.A33) Any Other Mixed Background | (B.B10) Any Other Mixed Background
(B.B10)Any Other Mixed Background | (B.B11)Any Other Mixed Background | (B.B14)Any Other Mixed Background
(B.B4) Any Other Mixed Background | (B.B7) Any Other Mixed Background | (B.B7)Any Other Mixed Background
(B.B9) Any Other Mixed Background | (B.B9)Any Other Mixed Background | A.A30)Any Other Mixed Background
A.A31)Any Other Mixed Background | A.A33)Any Other Mixed Background | A.A34)Any Other Mixed Background
A.A35)Any Other Mixed Background | A.A37)Any Other Mixed Background | A4.9 Any Other Mixed Background
Any Other Dual Heritage Background | Any Other Mixed Heritage | Any Other Mixed/Multiple Ethnic Background
ASIAN AND CHINESE | Asian or Asian British > Any other mixed background | B | B.B1 | B.B1 : Mixed
B.B10 : Mixed | B.B10)Any Other Mixed Background | B.B2 | B.B2 : Mixed | B.B3 | B.B3 : Mixed | B.B4
B.B4 : Mixed | B.B4 Mixed > Any other mixed background | B.B4)Any Other Mixed Background | B.B6 : Mixed
B.B7 : Mixed | B.B7)Any Other Mixed Background | B.B9 : Mixed | B.B9 Mixed > Any other mixed background
B.B9)Any Other Mixed Background | B: B1 | B: B17 | B: B2 | B: B9 | B4 | B4 - Any other mixed background
B4 - Mixed - Any other background | B4 - Mixed - Any other mixed background | B4 Any Other Mixed Background
B4 Mixed - Any Other Background | B4: B4 - Mixed - Any other background | BLACK AND WHITE
Dual + Asian & Black | Dual + Asian & Other Ethnicity | Dual + Black & Other Ethnicity
Dual + Black African & Caribbean | Dual + White & Chinese | Dual + White & Indian | Dual + White & Pakistani
Dual Heritage | M - Any other mixed background | MABL | MACH | MAOE | MBCH | MBOE | MCOE | Mixed
Mixed - Any Other Mix Background | Mixed - Black and Asian | Mixed - Black and Chinese
Mixed - Black and White | Mixed - Chinese and White | Mixed - other | Mixed - Other  Mixed Background
Mixed - other (B4) | Mixed - Other mixed, mixed unspecified | Mixed / Black and White | Mixed / multiple
Mixed / multiple (Asian and Chinese) | Mixed / multiple (Black and Asian)
Mixed / multiple (Black and Chinese) | Mixed / multiple (Black and White)
Mixed / multiple (Other mixed, mixed unspecified) | Mixed / Multiple Ethic Groups
Mixed / Multiple ethnic groups | Mixed / Multiple Ethnic Groups (Any other mixed/multiple ethnic background)
Mixed / Multiple Ethnic Groups/ Any other mixed/multiple ethnic background
Mixed / Multiple Ethnic Groups/Any other mixed/multiple ethnic background
Mixed / Other mixed, mixed unspecified | Mixed > Any other Black background
Mixed > Any other mixed background | Mixed any other background | Mixed Black and Asian
Mixed Black and White | Mixed Chinese and White | Mixed Multiple Ethnic Background
Mixed Other mixed, mixed unspecified | MIXED RACE OTHER
Mixed/Multiple ethnic groups Any other mixed background
Mixed/Multiple ethnic groups Any other mixed/Multople ethnic background
Mixed/Multiple ethnic groups Black and any other ethnic group
Mixed/Multiple ethnic groups White and any other ethnic group | MIXEDOTH - Any other mixed background
MOT - MOTH - Any other Mixed backgro | MOTM | MOTM - Other mixed background | MWCH | MWOE | White - Mixed
Dual + Chinese & Other Ethnicity | White & Indian | B4 - Mixed / Dual Heritage - Any other mixed background
White & Pakistani | Black and Any Other Ethnic Group | White and Any Other Asian Background
Asian and Black | Chinese and Any Other Ethnic Group | Dual + Asian & Chinese | White & Chinese
`,
};
