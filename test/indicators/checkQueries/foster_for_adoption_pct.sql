-- Of the children in the process, those placed to be fostered for adoption.
WITH plan AS (
  SELECT l.child, m.*
  FROM permanence_milestones m
  JOIN identity_links l ON l.authority = m.authority AND l.subject = m.subject AND l.known_to IS NULL
  WHERE m.authority = $authority AND m.known_to IS NULL
),
going_on AS (
  -- Each child's last decision by the day, unless it was reversed or an order was made by then.
  SELECT * FROM plan p
  WHERE p.decided_on <= $as_at AND coalesce(p.reversed_on, DATE '9999-12-31') > $as_at AND coalesce(p.order_on, DATE '9999-12-31') > $as_at
    AND NOT EXISTS (
      SELECT FROM plan later
      WHERE later.child = p.child AND later.decided_on <= $as_at
        AND (later.decided_on, later.permanence_id) > (p.decided_on, p.permanence_id))
)
SELECT count(*) FILTER (WHERE foster_to_adopt_placed_on <= $as_at) AS numerator, count(*) AS denominator FROM going_on
