-- Referrals to specialist mental health services in the year, of children in care on the day.
WITH episode AS (
  SELECT l.child, e.started_on, coalesce(e.ended_on, DATE '9999-12-31') AS ended_on, e.reason_started,
    e.placement_type, e.placement_postcode, e.placement_type IN ('T0', 'T1', 'T2', 'T3', 'T4') AS away
  FROM care_episodes e
  JOIN identity_links l ON l.authority = e.authority AND l.subject = e.subject AND l.known_to IS NULL
  WHERE e.authority = $authority AND e.known_to IS NULL AND e.legal_status <> 'V3' AND e.legal_status <> 'V4'
),
referral AS (
  SELECT l.child, t.referred_on, t.decision, t.decided_on, t.first_contact_on, t.discharged_on
  FROM health_referrals t
  JOIN identity_links l ON l.authority = t.authority AND l.subject = t.subject AND l.known_to IS NULL
  WHERE t.authority = $authority AND t.known_to IS NULL
    AND (t.service LIKE 'CAMHS%' OR t.service = 'eating disorders')
)
SELECT count(*)::int AS numerator, NULL::int AS denominator
FROM referral r
WHERE r.referred_on BETWEEN $from AND $as_at AND EXISTS (
    SELECT FROM episode e
    WHERE e.child = r.child AND r.referred_on >= e.started_on AND r.referred_on < e.ended_on)
