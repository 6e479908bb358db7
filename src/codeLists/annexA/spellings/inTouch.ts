import type { Spellings } from "../spelt";

/** How authorities write whether they are in touch with a care leaver. */
export const inTouchSpellings: Spellings = {
  YES: `
a) Yes | 1 | 01 - Yes, resident in the UK | 1 - Yes | 1 - Yes, resident in the UK
1 Yes, resident in the UK | Y | Yes | Yes, resident in the UK
`,
  NO: `
b) No | 2 | 0 - No | 02 - No, resident in the UK | 2 -  No | 2 - No, resident in the UK
2 No, resident in the UK | N | NO | No, resident in the UK
`,
  REFU: `
d) Refu | 3 | 08 - Young Person Refuses Contact | 3 - Young Person Refuses contact | REFU
Young person refuses contact | REFUSED
`,
  NREQ: `
e) NREQ | 10 - Young person no longer requires services | NREQ | Young Person No Longer Requires Services
`,
  "NOT RECORDED": `
No care leaver details on record (child still in care) | No Contact Recorded | Not Recorded | Unknown
Care Leaver Details Not Recorded
`,
  DIED: `
c) Died | 6 - Died after leaving care, but prior to 19th birthday | Died | Died after leaving care
`,
  RHOM: `
f) Rhom | 09 - Young person returned to live with parents for 6 months or more | RHOM
Young Person returned to live with parents or person with parental responsibility for a continuous period of 6 months or more
Young person returned to live with parents or someone with parental responsibili
Young person returned to live with parents or someone with parental responsibility for a continuous period of 6 months or more
Returned to parents (or someone with PR) for 6+ months
`,
  EXCLUDED: `
03 - Yes, gone abroad | 05 - No, residence not known | 3 - Yes, gone abroad | 4 - No, gone abroad
5 - No, residence not known | 5 No, residence not known | No, gone abroad | No, residence not known
Residence not known | Yes, gone abroad
`,
};
