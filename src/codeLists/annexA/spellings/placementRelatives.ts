import type { Spellings } from "../spelt";

/** How authorities write foster placements with relatives or friends. */
export const placementSpellingsOfRelatives: Spellings = {
  U1: `
=Foster placement with relative or friend - long term fostering
+Foster placement with relative or friend- long term
=Foster placement with relative or friend- long term fostering | +Foster place rel/friend: long term
+Family & Friends Foster Placement | +Foster place with relative/friend - long term
+Foster Place with Relative/Friend Long Term
+Foster placement with relative or friend -Long term fostering
+Foster placement with relative or friend- long term fostering (U1)
+Foster placement with relative or friend- matched fostering
+Foster placement with relative or friend, inside LA boundary
+Foster placement with relative or friend, outside LA boundary
+Foster placement with relative or friend-long term fostering
+Foster placement with relative/friend - long term | +RELATIVE/FRIEND: LONG TERM
+U1 Foster placement with relative or friend- long term fostering
+Foster placement with relative or friend - long term
+Foster placement with relative or friend long term fostering | +Relative or friend - long term fostering
+Foster with relative or friend-long term fostering | +Foster placement - relatives - long term
=Foster placement with relative or friend | a) U1: Foster placement - relatives - long term
Foster placement with relative or friend - long term fostering (IN)
Foster placement with relative or friend - long term fostering (IN) [U1a]
Foster placement with relative or friend - long term fostering (OUT)
Foster placement with relative or friend - long term fostering (OUT) [U1b]
With relative or friend long term fostering | Foster placement with relative or friend – long term fostering
`,
  U2: `
+Foster placement with relative or friend who is also an approved adopter - FFA
=Foster placement with relative or friend who is also an approved adopter- FFA
+Foster place relative/friend - approved adopter | +Foster placement - relative/friend -appr adopt FFA
+Foster placement with relative or friend - who is also an approved adopter - FFA
+Foster placement with relative or friend who is also an approved adopter- FFA or concurrent planning (U2)
+Fostering placement with relative or friend who is also an approved adopter - FFA/concurrent planning
+RELATIVE/FRIEND: FFA | +Foster placement with relative or friend who is also an approved adopter FFA
+Foster placement - relative - FFA | b) U2: Foster placement - relative - FFA
Foster placement with relative or friend who is also an approved adopted - FFA*
Foster placement with relative or friend who is also an approved adopter - FFA (OUT)
Foster placement with relative or friend who is also an approved adopter - FFA (OUT) [U2b]
Fostering placement with relative or friend who is also an approved adopter – FFA/concurrent planning
With relative or friend who is also approved or FFA/concurrent planning
`,
  U3: `
=Foster placement with relative or friend - not long term or FFA
+Foster Placement with relative or friend - not long term or FFA/concurrent planning
=Foster placement with relative or friend- not long term or FFA
+Foster place rel/friend: not long term nor FFA | +Family & Friends Foster Placement
+Foster place relative/friend - not app adopt/LTerm
+Foster Place Relative/Friend not Approved Adopter/Long Term
+Foster placement with relative or friend  - not long term or FFA
+Foster placement with relative or friend - Not Long Term Fostering or FFA
+Foster placement with relative or friend- not long term or FFA or concurrent planning (U3)
+Foster placement with relative or friend, inside LA boundary
+Foster placement with relative or friend, outside LA boundary
+Foster placement with relative or friend-not long term or FFA
+Fostering placement with relative or friend who is not long term or FFA/concurrent planning
+Fostering placement with relative or friend who is not long-term or FFA/concurrent
=Fostering placement with relative or friend who is not long-term or FFA/concurrent planning
+Placement - relative/friend not appr adopt/LT
+Placement with other foster carer, arranged through agency, outside LA boundary
+RELATIVE/FRIEND: NOT LT/FFA | +U3 Foster placement with relative or friend- not long term or FFA
+Foster placement with relative or friend not long term or FFA | +Relative or friend - not long term or FFA
+Foster with relative or friend-not long term or FFA | +Foster placement - relative - not FFA
+Fostering placement with relative(s) or friend(s) who is/are not long-term or fostering for adoption /concurrent planning
c) U3: Foster placement - relative - not FFA | Foster place with relative/friend short term
Foster placement with relative or friend - not long term or FFA (IN)
Foster placement with relative or friend - not long term or FFA (IN) [U3a]
Foster placement with relative or friend - not long term or FFA (OUT)
Foster placement with relative or friend - not long term or FFA (OUT) [U3b]
With relative or friend not FFA/concurrent planning
`,
};
