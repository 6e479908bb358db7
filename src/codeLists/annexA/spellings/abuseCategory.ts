import type { Spellings } from "../spelt";

/** How authorities write categories of abuse. */
export const abuseSpellings: Spellings = {
  NEG: `
a) Neglect | Neglect | Likelihood of Neglect | NEG | Neglect Abuse | Neglect Only | YNNN
Neglect, Physical and Emotional
`,
  PHY: `
b) Physical abuse | Physical | Likelihood of Physical | NYNN | PA | PHY | PHYSAB | Physical abuse
Physical abuse only | Physical injury
`,
  SAB: `
c) Sexual abuse | Sexual | Likelihood of Sexual | NNYN | SAB | Sexual abuse | Sexual Only
`,
  EMO: `
d) Emotional abuse | EMO | Emotion | Emotional | Emotional abuse | Emotional abuse only
Likelihood of Emotional | NNNY
`,
  MUL: `
e) Multiple/not recommended | Physical Sexual | Neglect  Physical | Neglect  Sexual | Neglect Physical
Neglect Sexual | Neglect Sexual Physical | Emotional   Physical | Emotional   Sexual | Emotional  Physical
Emotional  Physical Sexual | Emotional  Sexual | Emotional  Sexual Physical | Emotional abuse, Neglect
Emotional abuse, Physical abuse | Emotional abuse, Sexual abuse | Emotional abuse; Neglect
Emotional abuse; Physical abuse | Emotional abuse; Physical abuse; Neglect | Emotional abuse; Sexual abuse
Emotional Neglect | Emotional Neglect  Physical | Emotional Neglect  Sexual | Emotional Neglect Physical
Emotional Neglect Sexual | Emotional, Neglect | Emotional, Neglect, Physical | Emotional, Neglect, Sexual
Emotional, Physical | Emotional, Sexual | Emotional; Physical | MUL | Muliple | Multiple
Multiple Categories | Multiple/not recommended | Multiple: Emotional Abuse, Sexual Abuse
Multiple: Neglect, Emotional Abuse | Multiple: Neglect, Physical Abuse
Multiple: Neglect, Physical Abuse, Emotional Abuse | Multiple: Neglect, Physical Abuse, Sexual Abuse
Multiple: Neglect, Physical Abuse, Sexual Abuse, Emotional Abuse | Multiple: Neglect, Sexual Abuse
Multiple: Physical Abuse, Emotional Abuse | Multiple: Physical Abuse, Sexual Abuse
Multiple: Sexual Abuse, Emotional Abuse | Neglect and Emotional | Neglect and Emotional abuse
Neglect and Physical | Neglect and Sexual | Neglect, Emotional | Neglect, Physical | Neglect, Physical abuse
Neglect, Physical, Emotional | Neglect, Physical, Sexual, Emotional | Neglect, Sexual
Neglect, Sexual abuse | Neglect, Sexual, Emotional | NEGLECT/EMOTIONAL ABUSE | NEGLECT/PHYSICAL ABUSE
NEGLECT/PHYSICAL/EMOTIONAL ABU | NEGLECT/PHYSICAL/SEXUAL ABUSE | NEGLECT/SEXUAL ABUSE | Neglect; Emotional
Neglect; Emotional abuse | Neglect; Emotional abuse; Physical abuse | Neglect; Emotional abuse; Sexual abuse
Neglect; Physical | Neglect; Physical abuse | Neglect; Physical abuse; Emotional abuse
Neglect; Sexual abuse | NYNY | NYYN | Physical abuse and Neglect | Physical abuse; Emotional abuse
Physical abuse; Neglect | Physical abuse; Neglect; Emotional abuse | Physical and Emotional
Physical and Emotional abuse | Physical, Emotional | Physical, Sexual | Physical, Sexual, Emotional
PHYSICAL/EMOTIONAL ABUSE | PHYSICAL/SEXUAL ABUSE | Physical; Emotional | Physical; Sexual
Sexual abuse and Neglect | Sexual abuse; Emotional abuse | Sexual abuse; Emotional abuse; Physical abuse
Sexual abuse; Neglect | Sexual abuse; Neglect; Emotional abuse | Sexual abuse; Physical abuse
Sexual and Emotional | Sexual and Emotional Abuse | Sexual, Emotional | SEXUAL/EMOTIONAL ABUSE
SEXUAL/PHYSICAL/EMOTIONAL/NEGL | Sexual; Emotional | YNNY | YYNN | YYYN
`,
};
