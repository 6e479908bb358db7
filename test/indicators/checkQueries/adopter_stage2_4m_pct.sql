-- Of the families with all four days, the last in the year, those who took at most 4 months over stage 2.
WITH adopter AS (
  SELECT a.*, CASE WHEN a.family IS NULL THEN a.adopter ELSE a.family END AS household
  FROM annex_a_adopters a
  WHERE a.authority = $authority AND a.known_to IS NULL
),
assessed AS (
  SELECT min(stage1_started_on) AS one_from, max(stage1_ended_on) AS one_to,
    min(stage2_started_on) AS two_from, max(stage2_ended_on) AS two_to
  FROM adopter
  GROUP BY household
)
SELECT count(*) FILTER (WHERE two_from + interval '4 months' >= two_to) AS numerator, count(*) AS denominator
FROM assessed
WHERE two_to BETWEEN $from AND $as_at AND one_from IS NOT NULL AND one_to IS NOT NULL AND two_from IS NOT NULL
