-- The fields of an event's body, a CBOR map that begins at a byte: each as text under its number, '' where it is absent.
-- Only what a kiosk's events hold: numbers, texts and ids.
CREATE OR REPLACE FUNCTION body_fields(raw bytea, at int) RETURNS text[] LANGUAGE plpgsql IMMUTABLE
    SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    out text[] := array_fill(''::text, ARRAY[15]);
    map record := {schema}.cbor_head(raw, at);
    key record;
    item record;
    next int := map.next;
BEGIN
    IF map.major <> 5 OR map.value > 15 THEN
        RAISE EXCEPTION 'the body of an event' USING ERRCODE = 'check_violation';
    END IF;
    FOR i IN 1..map.value LOOP
        key := {schema}.cbor_head(raw, next);
        item := {schema}.cbor_head(raw, key.next);
        next := item.next;
        IF key.major <> 0 OR key.value NOT BETWEEN 1 AND 15 THEN
            RAISE EXCEPTION 'the body of an event' USING ERRCODE = 'check_violation';
        ELSIF item.major = 0 THEN
            out[key.value] := item.value::text;
        ELSIF item.major = 2 AND item.value = 16 THEN
            out[key.value] := encode(substring(raw from next + 1 for 16), 'hex')::uuid::text;
            next := next + 16;
        ELSIF item.major = 3 THEN
            out[key.value] := convert_from(substring(raw from next + 1 for item.value::int), 'UTF8');
            next := next + item.value::int;
        ELSE
            RAISE EXCEPTION 'the body of an event' USING ERRCODE = 'check_violation';
        END IF;
    END LOOP;
    RETURN out;
END $$;

-- What a kiosk was told to say stands in its tickets, too: added to whatever else its events leave.
ALTER FUNCTION fold_of_kiosk(bigint, bigint, text, text, text[]) RENAME TO fold_of_kiosk_without_told;
CREATE FUNCTION fold_of_kiosk(at_place bigint, moment bigint, type text, subject text, f text[]) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM {schema}.fold_of_kiosk_without_told(at_place, moment, type, subject, f);
    IF type = 'ticketTaken' THEN
        UPDATE {schema}.tickets t SET told_ahead = coalesce(nullif(f[8], ''), '0')::bigint,
            told_from = coalesce(nullif(f[9], ''), '-1')::bigint, told_to = coalesce(nullif(f[10], ''), '0')::bigint,
            told_basis = coalesce(nullif(f[11], ''), 'none'),
            told_counters = coalesce(nullif(f[12], ''), '0')::bigint,
            told_visits = coalesce(nullif(f[13], ''), '0')::bigint
            WHERE t.id = f[1];
    END IF;
END $$;
REVOKE ALL ON FUNCTION fold_of_kiosk(bigint, bigint, text, text, text[]) FROM PUBLIC;
