/** Ratings of Programme 6 at the ends of two quarters, as a system keeps them: the printed plan leaves them empty. */
export const PROGRESS = `
P6 | 1 | 2018-06-30 | A | Framework agreed; consultation about flexible working has begun.
P6 | 1 | 2018-09-30 | G | Consultation closed and the role is reconfigured in two of four areas.
P6 | 2 | 2018-06-30 | G | Placements of students agreed with two universities.
P6 | 3 | 2018-06-30 | A | Framework in draft.
P6 | 3 | 2018-09-30 | B | Framework adopted.
P6 | 4 | 2018-06-30 | B | Matrix in use.
P6 | 5 | 2018-06-30 | A | Two of four areas have reviewed their trackers.
P6 | 5 | 2018-09-30 | A | No change: the last two areas report in the autumn.
P6 | 6 | 2018-06-30 | A | Training delivered to half of the teams.
P6 | 6 | 2018-09-30 | B | All teams trained.
P6 | 7 | 2018-06-30 | G | Panel reshaped.
P6 | 7 | 2018-09-30 | A | Kinship team has two posts to fill.
P6 | 8 | 2018-09-30 | G | Conferences offered to all open families.
P6 | 10 | 2018-06-30 | R | Delayed: the measures are not agreed.
P6 | 10 | 2018-09-30 | A | Scorecard in draft.
P6 | 11 | 2018-06-30 | B | Achieved.
P6 | 12 | 2018-06-30 | G | First group has begun.
P6 | 13 | 2018-06-30 | A | Below the first step.
P6 | 13 | 2018-09-30 | R | Slipped: requests arrive late from placing teams.
P6 | 14 | 2018-06-30 | A | a), b) and d) in place; c) in July.
P6 | 14 | 2018-09-30 | B | Report presented.
P6 | 15 | 2018-06-30 | G | Leaflet being printed.
P6 | 16 | 2018-06-30 | G | Toolkit launched.
P6 | 18 | 2018-06-30 | R | No agreed force-wide system.
P6 | 18 | 2018-09-30 | A | Protocol in draft with three authorities.
P6 | 20 | 2018-06-30 | B | Training delivered.
P6 | 23 | 2018-06-30 | A | Panel meets weekly.
P6 | 23 | 2018-09-30 | A | Contracts are out to tender.
P6 | 24 | 2018-06-30 | B | Review reported.
P6 | 25 | 2018-09-30 | G | Pilot has begun with 14 young people.
P6 | 26 | 2018-09-30 | B | Offer published; the survey follows in March.
P6 | 27 | 2018-09-30 | A | Two contractors have offered places.
P6 | 28 | 2018-09-30 | G | Post agreed and advertised.
`;
