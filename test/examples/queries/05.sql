-- The SDQ funnel of 31 March 2018: looked after, for a year or more, aged 4 and over, with a questionnaire in the 12
-- months to the date, with 17 or more; of those with one, the bands, the formal review, and whether a review health
-- assessment since then used it and a review of care was held; each child whose score of concern none used.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status NOT IN ('V3', 'V4')
),
entry AS (
  -- Days on which care began: RNE S, or no earlier episode reaches the day.
  SELECT child, started_on
  FROM (
    SELECT *, max(ended_on) OVER (
      PARTITION BY child ORDER BY started_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM episode
  ) e
  WHERE e.reason_started = 'S' OR e.reached IS NULL OR e.started_on > e.reached
),
in_care AS (
  SELECT n.child, max(s.started_on) AS since
  FROM episode n
  JOIN entry s ON s.child = n.child AND s.started_on <= n.started_on
  WHERE n.started_on <= DATE '2018-03-31' AND n.ended_on > DATE '2018-03-31'
  GROUP BY n.child
),
born AS (
  SELECT DISTINCT ON (l.child) l.child, r.born_on
  FROM children r
  JOIN identity_links l ON l.authority = r.authority AND l.subject = r.subject AND l.known_to IS NULL
  WHERE r.authority = $authority AND r.known_to IS NULL
  ORDER BY l.child, r.period DESC
),
sdq AS (
  SELECT DISTINCT ON (l.child) l.child, q.score, q.completed_on, q.review_due_on, q.reviewed_on
  FROM sdq_scores q
  JOIN identity_links l ON l.authority = q.authority AND l.subject = q.subject AND l.known_to IS NULL
  WHERE q.authority = $authority AND q.known_to IS NULL
    AND q.completed_on BETWEEN DATE '2017-04-01' AND DATE '2018-03-31'
  ORDER BY l.child, q.completed_on DESC, q.score DESC
),
assessment AS (
  SELECT l.child, t.completed_on, coalesce(t.sdq_used, false) AS sdq_used
  FROM health_assessments t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL AND t.kind = 'RHA' AND coalesce(t.outcome, 'completed') = 'completed'
    AND t.completed_on <= DATE '2018-03-31'
),
review AS (
  SELECT l.child, t.held_on
  FROM reviews t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL AND t.held_on <= DATE '2018-03-31'
),
child AS (
  SELECT c.child, c.since + interval '12 months' <= DATE '2018-04-01' AS is_year,
    b.born_on + interval '4 years' <= DATE '2018-03-31' AS is_4, q.score, q.completed_on, q.review_due_on, q.reviewed_on,
    (SELECT bool_or(a.sdq_used) FROM assessment a WHERE a.child = c.child AND a.completed_on >= q.completed_on) AS in_assessment,
    EXISTS (SELECT FROM review r WHERE r.child = c.child AND r.held_on >= q.completed_on) AS in_review
  FROM in_care c
  LEFT JOIN born b ON b.child = c.child
  LEFT JOIN sdq q ON q.child = c.child
),
scored AS (
  SELECT *, coalesce(reviewed_on <= DATE '2018-03-31', false) AS is_reviewed,
    CASE WHEN in_assessment THEN 'USED' WHEN in_assessment IS NULL THEN 'NONE_SINCE' ELSE 'NOT_USED' END AS in_words
  FROM child
  WHERE is_year AND is_4 AND score IS NOT NULL
)
SELECT 'step: everybody' AS key, count(*) AS numerator, NULL::bigint AS denominator FROM child
UNION ALL SELECT 'step: for a year or more', count(*), NULL FROM child WHERE is_year
UNION ALL SELECT 'step: aged 4 and over', count(*), NULL FROM child WHERE is_year AND is_4
UNION ALL SELECT 'step: SDQ in 12 months', count(*), NULL FROM scored
UNION ALL SELECT 'step: 17 or more', count(*), NULL FROM scored WHERE score >= 17
UNION ALL SELECT 'band', count(*), NULL FROM scored
UNION ALL SELECT 'band, ' || CASE WHEN score < 14 THEN 'NORMAL' WHEN score < 17 THEN 'BORDERLINE' ELSE 'CONCERN' END, count(*), NULL
  FROM scored GROUP BY 1
UNION ALL SELECT 'formally reviewed', count(*) FILTER (WHERE is_reviewed), count(*) FROM scored
UNION ALL SELECT 'health assessment', count(*), NULL FROM scored
UNION ALL SELECT 'health assessment, ' || in_words, count(*), NULL FROM scored GROUP BY 1
UNION ALL SELECT 'care review since', count(*) FILTER (WHERE in_review), count(*) FROM scored
UNION ALL SELECT concat_ws(', ', 'child', child, completed_on, coalesce(review_due_on::text, '-'), in_words,
    CASE WHEN is_reviewed THEN 'true' ELSE 'false' END, CASE WHEN in_review THEN 'true' ELSE 'false' END), score, NULL
  FROM scored WHERE score >= 17 AND in_words <> 'USED'
ORDER BY 1
