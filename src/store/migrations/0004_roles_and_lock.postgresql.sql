-- The office's write lock is that of this table. Its one row is never touched: nobody but the owner has any right on it,
-- and begin_writing() takes the lock for those who may append.
CREATE TABLE write_lock (holder TEXT NOT NULL);
INSERT INTO write_lock (holder) VALUES ('whoever appends to the record');

-- Functions that run as the owner name every object in full, and what is temporary comes last: nobody who calls them
-- can put a table or a function of his own before ours.

-- Takes the write lock until the transaction ends, and lets the server end a program that holds it and does nothing.
-- True where the server folds what the role appends.
CREATE FUNCTION begin_writing() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    LOCK TABLE {schema}.write_lock IN EXCLUSIVE MODE;
    PERFORM set_config('idle_in_transaction_session_timeout', '5s', true);
    RETURN EXISTS (SELECT 1 FROM {schema}.append_rights r WHERE r.role_name = session_user AND r.type = 'role.kiosk');
END $$;
REVOKE ALL ON FUNCTION begin_writing() FROM PUBLIC;

-- The fields of an event's body, a CBOR map that begins at a byte: each as text under its number, '' where it is absent.
-- Only what a kiosk's events hold: numbers, texts and ids.
CREATE FUNCTION body_fields(raw bytea, at int) RETURNS text[] LANGUAGE plpgsql IMMUTABLE
    SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    out text[] := array_fill(''::text, ARRAY[9]);
    map record := {schema}.cbor_head(raw, at);
    key record;
    item record;
    next int := map.next;
BEGIN
    IF map.major <> 5 OR map.value > 9 THEN
        RAISE EXCEPTION 'the body of an event' USING ERRCODE = 'check_violation';
    END IF;
    FOR i IN 1..map.value LOOP
        key := {schema}.cbor_head(raw, next);
        item := {schema}.cbor_head(raw, key.next);
        next := item.next;
        IF key.major <> 0 OR key.value NOT BETWEEN 1 AND 9 THEN
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
REVOKE ALL ON FUNCTION body_fields(bytea, int) FROM PUBLIC;

-- What a kiosk's event leaves in the tables, as sql_tickets.cpp and sql_office.cpp leave it: a kiosk has no right on
-- any table but `events`, so its rows are made here from the event and from nothing else.
CREATE FUNCTION fold_of_kiosk(at_place bigint, moment bigint, type text, subject text, f text[]) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    of_day text;
    later text;
    next_number bigint;
BEGIN
    CASE type
    WHEN 'dayOpened', 'dayClosed' THEN
        of_day := to_char(date '1970-01-01' + coalesce(nullif(f[1], ''), '0')::int, 'YYYY-MM-DD');
        later := CASE WHEN f[2] = '' THEN '' ELSE to_char(date '1970-01-01' + f[2]::int, 'YYYY-MM-DD') END;
    WHEN 'ticketTaken' THEN
        of_day := to_char(date '1970-01-01' + coalesce(nullif(f[2], ''), '0')::int, 'YYYY-MM-DD');
    ELSE
    END CASE;
    IF subject <> (CASE WHEN type IN ('dayOpened', 'dayClosed') THEN of_day ELSE f[1] END) THEN
        RAISE EXCEPTION 'the subject is not that of the body' USING ERRCODE = 'check_violation';
    END IF;
    CASE type
    WHEN 'dayOpened' THEN
        IF later <> '' THEN
            UPDATE {schema}.tickets t SET day = of_day WHERE t.day = later;
            UPDATE {schema}.days d SET closed = -1 WHERE d.day = later;
        ELSE
            UPDATE {schema}.days d SET opened = at_place, closed = 0
                WHERE d.day = of_day AND d.closed = -1;
            IF NOT FOUND THEN
                INSERT INTO {schema}.days (day, opened, closed) VALUES (of_day, at_place, 0);
            END IF;
        END IF;
    WHEN 'dayClosed' THEN
        UPDATE {schema}.days d SET closed = at_place WHERE d.day = of_day;
        INSERT INTO {schema}.ticket_steps (place, ticket, day, n, from_state, to_state, counter, at)
            SELECT at_place, t.id, t.day,
                (SELECT max(s.n) + 1 FROM {schema}.ticket_steps s WHERE s.ticket = t.id), t.state, 'left', t.counter,
                moment
            FROM {schema}.tickets t WHERE t.day = of_day AND t.state NOT IN ('done', 'left');
        UPDATE {schema}.tickets t SET state = 'left', finished_at = moment, place = at_place
            WHERE t.day = of_day AND t.state NOT IN ('done', 'left');
    WHEN 'ticketTaken' THEN
        SELECT coalesce(max(t.number), 0) + 1 INTO next_number FROM {schema}.tickets t
            WHERE t.day = of_day AND t.letter = f[3];
        -- A new epoch begins further on, so that no number is given twice.
        IF coalesce(nullif(f[4], ''), '0')::bigint < next_number
            OR (coalesce(nullif(f[4], ''), '0')::bigint > next_number AND at_place < 2000000000000) THEN
            RAISE EXCEPTION 'the number is not the next one' USING ERRCODE = 'check_violation';
        END IF;
        INSERT INTO {schema}.tickets (id, day, letter, number, priority, state, queue, need, counter, calls, returned,
                back_from_hold, turn_after, taken_at, called_at, served_at, finished_at, made, place)
            VALUES (f[1], of_day, f[3], f[4]::bigint, CASE WHEN f[5] = '' THEN 'ordinary' ELSE f[5] END, 'waiting', f[3],
                f[6], 0, 0, 0, 0, 0, coalesce(nullif(f[7], ''), '0')::bigint, 0, 0, 0, at_place, at_place);
        INSERT INTO {schema}.ticket_steps (place, ticket, day, n, from_state, to_state, counter, at)
            VALUES (at_place, f[1], of_day, 1, '', 'waiting', 0, coalesce(nullif(f[7], ''), '0')::bigint);
    WHEN 'ticketReturned' THEN
        UPDATE {schema}.tickets t SET state = 'waiting', counter = 0, calls = 0, returned = 1,
            turn_after = coalesce(nullif(f[2], ''), '0')::bigint, place = at_place WHERE t.id = f[1];
        PERFORM {schema}.step_of_kiosk(at_place, f[1], 'waiting', coalesce(nullif(f[3], ''), '0')::bigint);
    WHEN 'ticketLeft' THEN
        UPDATE {schema}.tickets t SET state = 'left', finished_at = coalesce(nullif(f[2], ''), '0')::bigint,
            place = at_place WHERE t.id = f[1];
        PERFORM {schema}.step_of_kiosk(at_place, f[1], 'left', coalesce(nullif(f[2], ''), '0')::bigint);
    WHEN 'printed' THEN
        INSERT INTO {schema}.printings (place, about, paper, copy, result, at)
            VALUES (at_place, f[1], f[2], coalesce(nullif(f[3], ''), '0')::bigint, 'printed', moment);
    WHEN 'printFailed' THEN
        INSERT INTO {schema}.printings (place, about, paper, copy, result, at)
            VALUES (at_place, f[1], f[2], 0, 'failed', moment);
    ELSE
        RAISE EXCEPTION 'no kiosk appends events of this type' USING ERRCODE = 'insufficient_privilege';
    END CASE;
END $$;
REVOKE ALL ON FUNCTION fold_of_kiosk(bigint, bigint, text, text, text[]) FROM PUBLIC;

CREATE FUNCTION step_of_kiosk(place bigint, ticket text, to_state text, at bigint) RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO {schema}.ticket_steps (place, ticket, day, n, from_state, to_state, counter, at)
        SELECT $1, t.id, t.day, (SELECT max(s.n) + 1 FROM {schema}.ticket_steps s WHERE s.ticket = t.id),
            (SELECT s.to_state FROM {schema}.ticket_steps s WHERE s.ticket = t.id ORDER BY s.n DESC LIMIT 1), $3,
            t.counter, $4
        FROM {schema}.tickets t WHERE t.id = $2
$$;
REVOKE ALL ON FUNCTION step_of_kiosk(bigint, text, text, bigint) FROM PUBLIC;

CREATE OR REPLACE FUNCTION check_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    raw bytea := decode(NEW.bytes, 'base64');
    head record;
    item record;
    texts text[] := '{}';
    numbers bigint[] := '{}';
    prev bytea := substring(raw from length(raw) - 31);
    body int;
    kiosk boolean;
BEGIN
    kiosk := {schema}.begin_writing(); -- whoever appends without asking for the lock holds it now
    IF encode(sha256(raw), 'hex') <> NEW.hash THEN
        RAISE EXCEPTION 'the hash is not that of the bytes' USING ERRCODE = 'check_violation';
    END IF;
    IF get_byte(raw, 0) <> 141 OR get_byte(raw, length(raw) - 34) <> 88 OR get_byte(raw, length(raw) - 33) <> 32 THEN
        RAISE EXCEPTION 'the bytes are not an event' USING ERRCODE = 'check_violation';
    END IF;
    -- version, site, epoch, seq, at, type, subject, actor, command, key
    item := {schema}.cbor_head(raw, 1);
    FOR i IN 1..10 LOOP
        IF item.major = 0 THEN
            numbers := numbers || item.value;
            texts := texts || ''::text;
        ELSIF item.major = 3 THEN
            texts := texts || convert_from(substring(raw from item.next + 1 for item.value::int), 'UTF8');
            numbers := numbers || 0::bigint;
            item.next := item.next + item.value::int;
        ELSIF item.major = 2 THEN
            texts := texts || encode(substring(raw from item.next + 1 for item.value::int), 'hex');
            numbers := numbers || 0::bigint;
            item.next := item.next + item.value::int;
        ELSE
            RAISE EXCEPTION 'the bytes are not an event' USING ERRCODE = 'check_violation';
        END IF;
        body := item.next;
        item := {schema}.cbor_head(raw, body);
    END LOOP;
    IF numbers[1] <> 1 OR lower(texts[2]) <> '{schema_text}' OR numbers[3] <> NEW.epoch OR numbers[4] <> NEW.seq OR numbers[5] <> NEW.at
        OR texts[6] <> NEW.type OR texts[7] <> NEW.subject OR texts[8] <> NEW.actor OR texts[9] <> replace(NEW.command, '-', '')
        OR texts[10] <> replace(NEW.key_id, '-', '') OR NEW.place <> NEW.epoch * 1000000000000 + NEW.seq THEN
        RAISE EXCEPTION 'the columns are not those of the bytes' USING ERRCODE = 'check_violation';
    END IF;

    SELECT e.epoch, e.seq, e.at, e.hash INTO head FROM {schema}.events e ORDER BY e.place DESC LIMIT 1;
    IF NOT FOUND THEN
        IF NEW.seq <> 1 OR NEW.epoch <> 1 OR encode(prev, 'hex') <> repeat('0', 64) THEN
            RAISE EXCEPTION 'the first event of a record' USING ERRCODE = 'check_violation';
        END IF;
    ELSIF encode(prev, 'hex') <> head.hash OR NEW.at < head.at
        OR NOT ((NEW.epoch = head.epoch AND NEW.seq = head.seq + 1)
            OR (NEW.epoch = head.epoch + 1 AND NEW.seq = 1 AND NEW.type = 'epochOpened')) THEN
        RAISE EXCEPTION 'the event does not follow the newest one' USING ERRCODE = 'check_violation';
    END IF;

    IF session_user <> (SELECT tableowner FROM pg_tables WHERE schemaname = '{schema_text}' AND tablename = 'events')
        AND NOT EXISTS (SELECT 1 FROM {schema}.append_rights r WHERE r.role_name = session_user AND r.type = NEW.type) THEN
        RAISE EXCEPTION 'this role may not append events of this type' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF kiosk THEN
        -- Nobody's name but a kiosk's own, and nothing sealed.
        IF NEW.actor NOT LIKE 'kiosk%' OR NEW.key_id <> '' THEN
            RAISE EXCEPTION 'a kiosk speaks for itself' USING ERRCODE = 'insufficient_privilege';
        END IF;
        PERFORM {schema}.fold_of_kiosk(NEW.place, NEW.at, NEW.type, NEW.subject, {schema}.body_fields(raw, body));
    END IF;
    RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION check_event(), events_stay(), cbor_head(bytea, int) FROM PUBLIC;
ALTER FUNCTION events_stay() SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION cbor_head(bytea, int) SET search_path = pg_catalog, pg_temp;
