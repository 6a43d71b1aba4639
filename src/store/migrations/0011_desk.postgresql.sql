-- How a complaint without a name stands, told to whoever holds its receipt and to nobody else: a kiosk asks with the
-- digest of a code that nobody can guess, and has no right on the cases themselves.
CREATE FUNCTION receipt_standing(digest text) RETURNS TABLE (state text, due bigint, ended text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.state, l.due, l.ended FROM {schema}.cases c JOIN {schema}.case_lines l ON l.case_id = c.id
    WHERE c.receipt = $1 AND $1 <> '' ORDER BY l.place LIMIT 1
$$;
REVOKE ALL ON FUNCTION receipt_standing(text) FROM PUBLIC;
