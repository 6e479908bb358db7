/**
 * Makes the temporary table `wanted`: the link each touched local id should have. A local id is a child of its own unless
 * a person decided that it is another's; the others then go where it goes.
 */
export const LOCAL_LINKS = `
CREATE TEMP TABLE wanted ON COMMIT DROP AS
SELECT t.subject, CAST(md5(:authority || '|' || coalesce(f.leader, t.subject)) AS uuid) AS child,
  CASE WHEN f.leader IS NULL THEN 'local id' ELSE 'decided: same child' END AS rule, f.decision_id, f.score
FROM touched t
LEFT JOIN followers f ON f.subject = t.subject
WHERE t.subject LIKE 'L:%'`;
