import type { Spellings } from "../spelt";

/** How authorities write foster placements with others, or with nobody said. */
export const placementSpellingsOfFoster: Spellings = {
  U4: `
=Foster Placement with other foster carer - long term fostering
=Placement with other foster carer - long term fostering
=Placement with other foster carer- long term fostering
+Placement with other foster carer-long term fostering | +Foster place other foster: long term
+Foster Placement | +Foster placement (not with family / friend) that has been agreed as Long Term
=Foster placement with other foster carer- long term fostering
+Foster placement with other foster carer- long term fostering (U4)
+Other foster carer - long term fostering | +OTHER FOSTER CARER: LONG TERM | +OTHER FOSTER CARER: LT
+Placement with other foster - long term fostering carer | =Placement with other foster carer - long term
+Placement with other Foster Carer Long Term | +Placement with other foster carer- matched fostering
+Placement with other foster carer, arranged through agency, inside LA boundary
+Placement with other foster carer, arranged through agency, outside LA boundary
+Placement with other foster carer, provided by LA, inside LA boundary
+Placement with other foster carer, provided by LA, outside LA boundary
+U4 Placement with other foster carer- long term fostering | +Foster Carer- long term fostering
+Placement with other foster carer long term fostering | +Foster placement - long term
+Staying Put, provided by LA, inside LA boundary | +Staying Put, provided by LA, outside LA boundary
+Staying Put, arranged through agency, inside LA boundary
+Staying Put, arranged through agency, outside LA boundary
Foster placement with other foster carer – long term fostering | d) U4: Foster placement - long term
Placement with other foster carer - long term fostering (IN)
Placement with other foster carer - long term fostering (IN) [U4a]
Placement with other foster carer - long term fostering (OUT)
Placement with other foster carer - long term fostering (OUT) [U4b]
With other foster carer long term fostering
`,
  U5: `
+Foster Placement with other foster carer who is also an approved adopter - FFA
=Placement with other foster carer who is also an approved adopter - FFA
=Placement with other foster carer who is also an approved adopter- FFA
+Placement with other foster carer who is also an approved adopter-FFA
+Foster place other foster: approved adopter | +Foster Placement
+Foster placement with other foster carer who is also an approved adopter- FFA or concurrent planning (U5)
+OTHER FOSTER CARER: FFA
+Placement with a foster carer (not with family / friend) who is also an approved adopter
+Placement with other foster carer - appr adopt FFA | +Placement with other Foster Carer Approved Adopter
+Placement with other foster carer who is also an approved adoptor - FFA/concurrent planning
+Placement with other foster carer who is also approved adopter - FFA
+Placement with other foster carer, provided by LA, inside LA boundary
+U5 Placement with other foster carer who is also an approved adopter- FFA
+Foster Carer who is also an approved adopter- FFA
+Placement with other foster carer - Foster for Adoption (FfA)
+Placement with other foster carer who is also an approved adopter FFA
+Foster Placement with other foster carer who is an approved adopter -FFA | +Foster placement - FFA
+Foster placement with other foster carer who is/are also an approved adopter (Foster to adopt placement)
e) U5: Foster placement - FFA
Foster placement with other foster carer who is also an approved adopter - FFA/concurrent planning
Foster placement with other foster carer who is also an approved adopter – FFA/concurrent planning
Placement with other foster carer who is also an approved adopted - FFA
Placement with other foster carer who is also an approved adopter - FFA (IN)
Placement with other foster carer who is also an approved adopter - FFA (IN) [U5a]
Placement with other foster carer who is also an approved adopter - FFA (OUT)
Placement with other foster carer who is also an approved adopter - FFA (OUT) [U5b]
P'ment other foster carer  - approved adopter FfA
With other foster carer who is also approved or FFA/concurrent planning
`,
  U6: `
=Foster placement with other foster carer - not long term or FFA
=Foster Placement with other foster carer - not long term or FFA/concurrent planning
=Placement with other foster carer - not long term or FFA
+Placement with other foster carer-not long term or FFA | +-
+Foster place other foster: not long term nor FFA | +Foster Placement
+Foster placement with other foster carer - not long term or FFA or concurrent planning(U6)
=Foster placement with other foster carer- not long term or FFA/concurrent planning
+Other foster carer- not appr adopt/LTerm fostering | +OTHER FOSTER CARER: NOT LT/FFA
+Placement other foster carer -not appr adopt/LT
+Placement other Foster Carer not Approved Adopter/Long Term
+Placement with a foster carer (not with family / friend) and NOT agreed as long term
+Placement with other foster carer - Not Long Term Fostering or FFA
+Placement with other Foster Carer - not long term or FFA/concurrent planning
+Placement with other foster carer, arranged through agency, inside LA boundary
+Placement with other foster carer, arranged through agency, outside LA boundary
+Placement with other foster carer, provided by LA, inside LA boundary
+Placement with other foster carer, provided by LA, outside LA boundary
+Residential Accommodation not subject to children's homes regulations
+Staying Put, provided by LA, inside LA boundary
+U6 Placement with other foster carer - not long term or FFA | +Foster Carer - not long term or FFA
+Placement with other foster carer  not long term or FFA
+Placement with other foster carer- not long term or FFA | +Foster placement - not FFA
+Staying Put, provided by LA, outside LA boundary
+Staying Put, arranged through agency, inside LA boundary
+Staying Put, arranged through agency, outside LA boundary
+Foster placement with other foster carer(s) – not long term or fostering for adoption /concurrent planning
Foster placement with other foster carer – not long term or FFA/concurrent planning
f) U6: Foster placement - not FFA | Placement other foster carer - short term
Placement with other foster carer - not long term or FFA (IN)
Placement with other foster carer - not long term or FFA (IN) [U6a]
Placement with other foster carer - not long term or FFA (OUT)
Placement with other foster carer - not long term or FFA (OUT) [U6b]
With other foster carer not FFA/concurrent planning
`,
  "FOSTER PLACEMENT": `
Foster Carer to Adopter | 09 | 36
Placement with other foster carer - Notts LA, other LA, or independent carer
(Do Not Use from 1/4/08) Placement with other foster carer, provided by LA (carer lives inside LA boundary)
05 - Other Foster Placements:LA Area | AGENCY FOSTER PLACEMENT OUTSIDE LBL
AGENCY FOSTER PLACEMENT WITHIN LBL | DNU Foster placement with relative or friend
DNU Placement with other foster carer | F1 | F1 - FOSTER :RELATIVE/FRIEND IN LA
F1 - Foster Placement With Relative Or Friend | F1 Inside LA - Foster Placement with relative or friend | F2
F2 - FOSTER :OTHER CARER IN LA | F2 - Placement with foster carer, provided by LA in LA
F2 - Placement With Other Foster Carer, Provided By LA
F2 Inside LA - Placement with other Foster Carer provided by LA
F2 Placement with other foster carer, provided by LA (carer lives inside LA boundary) | F3
F3 - FOSTER :AGENCY IN LA | F3 - Placement with agency foster carer in LA
F3 - Placement With Other Foster Carer, Arranged Through Agency | F4 | F4 - FOSTER :RELATIVE/FRIEND NOT LA
F4 - Foster Placement With Relative Or Friend Outside LA | F5 | F5 - FOSTER :OTHER CARER NOT LA
F5 - Placement With Other Foster Carer, Provided By LA Outside LA | F6 | F6 - FOSTER :AGENCY NOT LA
F6 - Placement With Other Foster Carer, Arranged Through Agency Outside LA
Foster placement in Northumberland provided by NCC | Foster placement in Northumberland with relative/friend
Foster placement outside Northumberland with relative/friend
FOSTER PLACEMENT WITH RELATIVE/FRIEND OUTSIDE LBL | Foster placements
FP inside LA - other foster carer by LA | FP outside LA - other f/carer by agency
H5 - Placement with other foster carer, arranged through agency, outside LA boundary
LA FOSTER PLACEMENT OUTSIDE LBL | LA FOSTER PLACEMENT WITHIN LBL | Placement with another Foster Carer
Placement with other foster carer | Q1 | Q1 - Foster placement with relative or friend
Q1 - FOSTER WITH RELATIVE FRIEND | Q1 Foster placement with relative or friend | Q2
Q2  [Foster Placement with other Foster Carer] | Q2 - Foster Placement
Q2 - Foster Placement with LA or Agency Foster Carer | Q2 - FOSTER WITH OTHER CARER
Q2 - Placement with other foster carer | Q2 IN - Placement with other foster carer (in LA)
Q2 Placement with other foster carer
REGULATION 24 - TEMPORARY APPROVAL OF FAMILY & FRIENDS AS FOSTER CARERS
With Parent Relative/Friend Care Ord | With Parent/Relative/Friend (Not CO)
L01 Foster placement (relative / friend) within LA | L05 Other foster placement within LA
L06 Other foster placements outside LA | U6A Placement with other foster carer
U6B Placement with other foster carer | Reg 38 | Reg 24 Carer
F5 - Placement with other foster carer, provided by LA (carer lives outside LA boundary)
`,
};
