-- Days since the oldest referral for emotional health that is open and has had no first contact, of those looked after.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
entry AS (
  -- Days on which care began: RNE S, or no earlier episode reaches the day.
  SELECT child, started_on, lead(started_on) OVER (PARTITION BY child ORDER BY started_on) AS next_on
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
  WHERE n.started_on <= $as_at AND n.ended_on > $as_at
  GROUP BY n.child
),
referral AS (
  SELECT l.child, t.referred_on, coalesce(t.first_contact_on, DATE '9999-12-31') > $as_at AS is_unseen,
    coalesce(t.discharged_on, DATE '9999-12-31') > $as_at
      AND NOT (t.decision IN ('declined', 'signposted') AND coalesce(t.decided_on, $as_at) <= $as_at) IS TRUE AS is_open
  FROM health_referrals t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL AND t.referred_on <= $as_at
    AND (t.service LIKE 'CAMHS%' OR t.service = 'eating disorders' OR t.service = 'wellbeing team')
)
SELECT coalesce(sum(days), 0) AS numerator, count(*) AS denominator
FROM (
  SELECT $as_at - min(r.referred_on) AS days
  FROM in_care c
  JOIN referral r ON r.child = c.child AND r.is_open AND r.is_unseen
  GROUP BY c.child
) waiting
