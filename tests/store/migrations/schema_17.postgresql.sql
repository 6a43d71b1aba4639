--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: d0412; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA d0412;

--
-- Name: begin_writing(); Type: FUNCTION; Schema: d0412; Owner: -
--

CREATE FUNCTION d0412.begin_writing() RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    LOCK TABLE "d0412".write_lock IN EXCLUSIVE MODE;
    PERFORM set_config('idle_in_transaction_session_timeout', '5s', true);
    RETURN EXISTS (SELECT 1 FROM "d0412".append_rights r WHERE r.role_name = session_user AND r.type = 'role.kiosk');
END $$;

--
-- Name: body_fields(bytea, integer); Type: FUNCTION; Schema: d0412; Owner: -
--

CREATE FUNCTION d0412.body_fields(raw bytea, at integer) RETURNS text[]
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    out text[] := array_fill(''::text, ARRAY[15]);
    map record := "d0412".cbor_head(raw, at);
    key record;
    item record;
    next int := map.next;
BEGIN
    IF map.major <> 5 OR map.value > 15 THEN
        RAISE EXCEPTION 'the body of an event' USING ERRCODE = 'check_violation';
    END IF;
    FOR i IN 1..map.value LOOP
        key := "d0412".cbor_head(raw, next);
        item := "d0412".cbor_head(raw, key.next);
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

--
-- Name: cbor_head(bytea, integer); Type: FUNCTION; Schema: d0412; Owner: -
--

CREATE FUNCTION d0412.cbor_head(raw bytea, at integer, OUT major integer, OUT value bigint, OUT next integer) RETURNS record
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    info int := get_byte(raw, at) & 31;
    size int;
BEGIN
    major := get_byte(raw, at) >> 5;
    IF info < 24 THEN
        value := info;
        next := at + 1;
        RETURN;
    END IF;
    IF info > 27 THEN
        RAISE EXCEPTION 'not the canonical form of an event' USING ERRCODE = 'check_violation';
    END IF;
    size := 1 << (info - 24);
    value := 0;
    FOR i IN 1..size LOOP
        value := (value << 8) | get_byte(raw, at + i);
    END LOOP;
    next := at + 1 + size;
END $$;

--
-- Name: check_event(); Type: FUNCTION; Schema: d0412; Owner: -
--

CREATE FUNCTION d0412.check_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
    kiosk := "d0412".begin_writing(); -- whoever appends without asking for the lock holds it now
    IF encode(sha256(raw), 'hex') <> NEW.hash THEN
        RAISE EXCEPTION 'the hash is not that of the bytes' USING ERRCODE = 'check_violation';
    END IF;
    IF get_byte(raw, 0) <> 141 OR get_byte(raw, length(raw) - 34) <> 88 OR get_byte(raw, length(raw) - 33) <> 32 THEN
        RAISE EXCEPTION 'the bytes are not an event' USING ERRCODE = 'check_violation';
    END IF;
    -- version, site, epoch, seq, at, type, subject, actor, command, key
    item := "d0412".cbor_head(raw, 1);
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
        item := "d0412".cbor_head(raw, body);
    END LOOP;
    IF numbers[1] <> 1 OR lower(texts[2]) <> 'd0412' OR numbers[3] <> NEW.epoch OR numbers[4] <> NEW.seq OR numbers[5] <> NEW.at
        OR texts[6] <> NEW.type OR texts[7] <> NEW.subject OR texts[8] <> NEW.actor OR texts[9] <> replace(NEW.command, '-', '')
        OR texts[10] <> replace(NEW.key_id, '-', '') OR NEW.place <> NEW.epoch * 1000000000000 + NEW.seq THEN
        RAISE EXCEPTION 'the columns are not those of the bytes' USING ERRCODE = 'check_violation';
    END IF;

    SELECT e.epoch, e.seq, e.at, e.hash INTO head FROM "d0412".events e ORDER BY e.place DESC LIMIT 1;
    IF NOT FOUND THEN
        IF NEW.seq <> 1 OR NEW.epoch <> 1 OR encode(prev, 'hex') <> repeat('0', 64) THEN
            RAISE EXCEPTION 'the first event of a record' USING ERRCODE = 'check_violation';
        END IF;
    ELSIF encode(prev, 'hex') <> head.hash OR NEW.at < head.at
        OR NOT ((NEW.epoch = head.epoch AND NEW.seq = head.seq + 1)
            OR (NEW.epoch = head.epoch + 1 AND NEW.seq = 1 AND NEW.type = 'epochOpened')) THEN
        RAISE EXCEPTION 'the event does not follow the newest one' USING ERRCODE = 'check_violation';
    END IF;

    IF session_user <> (SELECT tableowner FROM pg_tables WHERE schemaname = 'd0412' AND tablename = 'events')
        AND NOT EXISTS (SELECT 1 FROM "d0412".append_rights r WHERE r.role_name = session_user AND r.type = NEW.type) THEN
        RAISE EXCEPTION 'this role may not append events of this type' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF kiosk THEN
        -- Nobody's name but a kiosk's own, and nothing sealed.
        IF NEW.actor NOT LIKE 'kiosk%' OR NEW.key_id <> '' THEN
            RAISE EXCEPTION 'a kiosk speaks for itself' USING ERRCODE = 'insufficient_privilege';
        END IF;
        PERFORM "d0412".fold_of_kiosk(NEW.place, NEW.at, NEW.type, NEW.subject, "d0412".body_fields(raw, body));
    END IF;
    RETURN NEW;
END $$;

--
-- Name: events_stay(); Type: FUNCTION; Schema: d0412; Owner: -
--

CREATE FUNCTION d0412.events_stay() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RAISE EXCEPTION 'events are never changed or removed' USING ERRCODE = 'insufficient_privilege';
END $$;

--
-- Name: fold_of_kiosk(bigint, bigint, text, text, text[]); Type: FUNCTION; Schema: d0412; Owner: -
--

CREATE FUNCTION d0412.fold_of_kiosk(at_place bigint, moment bigint, type text, subject text, f text[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
    IF subject <> (CASE WHEN type IN ('dayOpened', 'dayClosed') THEN of_day
            WHEN type = 'complaintDrafted' THEN 'complaint/' || f[1] ELSE f[1] END) THEN
        RAISE EXCEPTION 'the subject is not that of the body' USING ERRCODE = 'check_violation';
    END IF;
    CASE type
    WHEN 'dayOpened' THEN
        IF later <> '' THEN
            UPDATE "d0412".tickets t SET day = of_day WHERE t.day = later;
            UPDATE "d0412".days d SET closed = -1 WHERE d.day = later;
        ELSE
            UPDATE "d0412".days d SET opened = at_place, closed = 0
                WHERE d.day = of_day AND d.closed = -1;
            IF NOT FOUND THEN
                INSERT INTO "d0412".days (day, opened, closed) VALUES (of_day, at_place, 0);
            END IF;
        END IF;
    WHEN 'dayClosed' THEN
        UPDATE "d0412".days d SET closed = at_place WHERE d.day = of_day;
        INSERT INTO "d0412".ticket_steps (place, ticket, day, n, from_state, to_state, counter, at)
            SELECT at_place, t.id, t.day,
                (SELECT max(s.n) + 1 FROM "d0412".ticket_steps s WHERE s.ticket = t.id), t.state, 'left', t.counter,
                moment
            FROM "d0412".tickets t WHERE t.day = of_day AND t.state NOT IN ('done', 'left');
        UPDATE "d0412".tickets t SET state = 'left', finished_at = moment, place = at_place
            WHERE t.day = of_day AND t.state NOT IN ('done', 'left');
    WHEN 'ticketTaken' THEN
        SELECT coalesce(max(t.number), 0) + 1 INTO next_number FROM "d0412".tickets t
            WHERE t.day = of_day AND t.letter = f[3] AND t.carried_from = '';
        -- Where the day before is still open its numbers go on, so that none is given twice if the date was wrong.
        SELECT greatest(next_number, coalesce(max(t.number), 0) + 1) INTO next_number FROM "d0412".tickets t
            JOIN "d0412".days d ON d.day = t.day
            WHERE d.day < of_day AND d.closed = 0 AND t.letter = f[3] AND t.carried_from = '';
        -- What people hold from another day is not given again.
        WHILE EXISTS (SELECT 1 FROM "d0412".tickets t WHERE t.day = of_day AND t.letter = f[3]
                AND t.number = next_number)
            OR EXISTS (SELECT 1 FROM "d0412".days d JOIN "d0412".tickets t ON t.day = d.day
                WHERE d.day < of_day AND d.closed = 0 AND t.letter = f[3] AND t.number = next_number)
            OR EXISTS (SELECT 1 FROM "d0412".kept_tickets k JOIN "d0412".tickets t ON t.id = k.ticket
                WHERE t.letter = f[3] AND t.number = next_number) LOOP
            next_number := next_number + 1;
        END LOOP;
        -- A new epoch begins further on, so that no number is given twice.
        IF coalesce(nullif(f[4], ''), '0')::bigint < next_number
            OR (coalesce(nullif(f[4], ''), '0')::bigint > next_number AND at_place < 2000000000000) THEN
            RAISE EXCEPTION 'the number is not the next one' USING ERRCODE = 'check_violation';
        END IF;
        INSERT INTO "d0412".tickets (id, day, letter, number, priority, state, queue, need, counter, calls, returned,
                back_from_hold, turn_after, taken_at, called_at, served_at, finished_at, made, place, told_ahead,
                told_from, told_to, told_basis, told_counters, told_visits)
            VALUES (f[1], of_day, f[3], f[4]::bigint, CASE WHEN f[5] = '' THEN 'ordinary' ELSE f[5] END, 'waiting', f[3],
                f[6], 0, 0, 0, 0, 0, coalesce(nullif(f[7], ''), '0')::bigint, 0, 0, 0, at_place, at_place,
                coalesce(nullif(f[8], ''), '0')::bigint, coalesce(nullif(f[9], ''), '-1')::bigint,
                coalesce(nullif(f[10], ''), '0')::bigint, coalesce(nullif(f[11], ''), 'none'),
                coalesce(nullif(f[12], ''), '0')::bigint, coalesce(nullif(f[13], ''), '0')::bigint);
        INSERT INTO "d0412".ticket_steps (place, ticket, day, n, from_state, to_state, counter, at)
            VALUES (at_place, f[1], of_day, 1, '', 'waiting', 0, coalesce(nullif(f[7], ''), '0')::bigint);
    WHEN 'ticketReturned' THEN
        UPDATE "d0412".tickets t SET state = 'waiting', counter = 0, calls = 0, returned = 1,
            turn_after = coalesce(nullif(f[2], ''), '0')::bigint, place = at_place WHERE t.id = f[1];
        PERFORM "d0412".step_of_kiosk(at_place, f[1], 'waiting', coalesce(nullif(f[3], ''), '0')::bigint);
    WHEN 'ticketLeft' THEN
        UPDATE "d0412".tickets t SET state = 'left', finished_at = coalesce(nullif(f[2], ''), '0')::bigint,
            place = at_place WHERE t.id = f[1];
        PERFORM "d0412".step_of_kiosk(at_place, f[1], 'left', coalesce(nullif(f[2], ''), '0')::bigint);
    WHEN 'printed' THEN
        INSERT INTO "d0412".printings (place, about, paper, copy, result, at)
            VALUES (at_place, f[1], f[2], coalesce(nullif(f[3], ''), '0')::bigint, 'printed', moment);
    WHEN 'printFailed' THEN
        INSERT INTO "d0412".printings (place, about, paper, copy, result, at)
            VALUES (at_place, f[1], f[2], 0, 'failed', moment);
    WHEN 'complaintDrafted' THEN
        INSERT INTO "d0412".complaint_drafts (ticket, complaint, drafted_at, discarded_at, place)
            SELECT f[1], f[2], coalesce(nullif(f[3], ''), '0')::bigint, 0, at_place
            FROM "d0412".tickets t WHERE t.id = f[1]
            ON CONFLICT (ticket) DO UPDATE SET complaint = excluded.complaint, drafted_at = excluded.drafted_at,
                discarded_at = 0, place = excluded.place;
    WHEN 'helpCalled' THEN
        INSERT INTO "d0412".help_calls (id, called_at, counter, answered_at, ended, made, place)
            VALUES (f[1], coalesce(nullif(f[2], ''), '0')::bigint, 0, 0, '', at_place, at_place);
    WHEN 'helpEnded' THEN
        UPDATE "d0412".help_calls h SET ended = CASE WHEN f[2] = '' THEN 'notNeeded' ELSE f[2] END, place = at_place
            WHERE h.id = f[1];
    ELSE
        RAISE EXCEPTION 'no kiosk appends events of this type' USING ERRCODE = 'insufficient_privilege';
    END CASE;
END $$;

--
-- Name: receipt_standing(text); Type: FUNCTION; Schema: d0412; Owner: -
--

CREATE FUNCTION d0412.receipt_standing(digest text) RETURNS TABLE(state text, due bigint, ended text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
    SELECT c.state, l.due, l.ended FROM "d0412".cases c JOIN "d0412".case_lines l ON l.case_id = c.id
    WHERE c.receipt = $1 AND $1 <> '' ORDER BY l.place LIMIT 1
$_$;

--
-- Name: slip_standing(bigint, text); Type: FUNCTION; Schema: d0412; Owner: -
--

CREATE FUNCTION d0412.slip_standing(of_number bigint, slip_text text) RETURNS TABLE(state text, partner text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
    SELECT CASE WHEN r.replaced_by <> 0 THEN 'cancelled' ELSE r.state END,
        CASE WHEN r.service = 0 THEN '' ELSE r.partner END
    FROM "d0412".referrals r WHERE r.number = $1 AND r.slip = $2
$_$;

--
-- Name: step_of_kiosk(bigint, text, text, bigint); Type: FUNCTION; Schema: d0412; Owner: -
--

CREATE FUNCTION d0412.step_of_kiosk(place bigint, ticket text, to_state text, at bigint) RETURNS void
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
    INSERT INTO "d0412".ticket_steps (place, ticket, day, n, from_state, to_state, counter, at)
        SELECT $1, t.id, t.day, (SELECT max(s.n) + 1 FROM "d0412".ticket_steps s WHERE s.ticket = t.id),
            (SELECT s.to_state FROM "d0412".ticket_steps s WHERE s.ticket = t.id ORDER BY s.n DESC LIMIT 1), $3,
            t.counter, $4
        FROM "d0412".tickets t WHERE t.id = $2
$_$;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: access_log; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.access_log (
    seq bigint NOT NULL,
    at bigint NOT NULL,
    actor text NOT NULL,
    subject text NOT NULL,
    purpose text NOT NULL,
    prev text NOT NULL,
    hash text NOT NULL
);

--
-- Name: append_rights; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.append_rights (
    role_name text NOT NULL,
    type text NOT NULL
);

--
-- Name: case_lines; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.case_lines (
    id text NOT NULL,
    case_id text NOT NULL,
    kind text NOT NULL,
    topic text NOT NULL,
    sector text NOT NULL,
    programme text NOT NULL,
    urgency text NOT NULL,
    sensitive bigint NOT NULL,
    place bigint NOT NULL,
    stated_at bigint DEFAULT 0 NOT NULL,
    due bigint DEFAULT 0 NOT NULL,
    ended text DEFAULT ''::text NOT NULL,
    ended_at bigint DEFAULT 0 NOT NULL
);

--
-- Name: cases; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.cases (
    id text NOT NULL,
    person text NOT NULL,
    ticket text NOT NULL,
    channel text NOT NULL,
    state text NOT NULL,
    opened_at bigint NOT NULL,
    made bigint NOT NULL,
    place bigint NOT NULL,
    receipt text DEFAULT ''::text NOT NULL
);

--
-- Name: checkpoints; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.checkpoints (
    place bigint NOT NULL,
    epoch bigint NOT NULL,
    seq bigint NOT NULL,
    head text NOT NULL,
    access_seq bigint NOT NULL,
    access_head text NOT NULL,
    signature text NOT NULL
);

--
-- Name: complaint_drafts; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.complaint_drafts (
    ticket text NOT NULL,
    complaint text NOT NULL,
    drafted_at bigint NOT NULL,
    discarded_at bigint NOT NULL,
    place bigint NOT NULL
);

--
-- Name: counter_breaks; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.counter_breaks (
    counter bigint NOT NULL,
    reason text NOT NULL,
    since bigint NOT NULL,
    until bigint NOT NULL,
    place bigint NOT NULL
);

--
-- Name: counters; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.counters (
    number bigint NOT NULL,
    officer text NOT NULL,
    place bigint NOT NULL
);

--
-- Name: days; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.days (
    day text NOT NULL,
    opened bigint NOT NULL,
    closed bigint NOT NULL
);

--
-- Name: epochs; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.epochs (
    epoch bigint NOT NULL,
    site text NOT NULL,
    kind text NOT NULL,
    public_key text NOT NULL,
    reason text NOT NULL,
    place bigint NOT NULL
);

--
-- Name: events; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.events (
    place bigint NOT NULL,
    epoch bigint NOT NULL,
    seq bigint NOT NULL,
    at bigint NOT NULL,
    type text NOT NULL,
    subject text NOT NULL,
    actor text NOT NULL,
    command text NOT NULL,
    key_id text NOT NULL,
    bytes text NOT NULL,
    hash text NOT NULL
);

--
-- Name: fold_versions; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.fold_versions (
    fold text NOT NULL,
    version bigint NOT NULL
);

--
-- Name: hall_counters; Type: VIEW; Schema: d0412; Owner: -
--

CREATE VIEW d0412.hall_counters AS
 SELECT counters.number,
        CASE
            WHEN (counters.officer = ''::text) THEN 0
            ELSE 1
        END AS is_open
   FROM d0412.counters;

--
-- Name: help_calls; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.help_calls (
    id text NOT NULL,
    called_at bigint NOT NULL,
    counter bigint NOT NULL,
    answered_at bigint NOT NULL,
    ended text NOT NULL,
    made bigint NOT NULL,
    place bigint NOT NULL
);

--
-- Name: kept_tickets; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.kept_tickets (
    ticket text NOT NULL,
    place bigint NOT NULL
);

--
-- Name: office_signs; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.office_signs (
    site text NOT NULL,
    body text NOT NULL,
    place bigint NOT NULL
);

--
-- Name: officer_secrets; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.officer_secrets (
    officer text NOT NULL,
    kind text NOT NULL,
    temporary bigint NOT NULL,
    at bigint NOT NULL,
    place bigint NOT NULL
);

--
-- Name: person_keys; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.person_keys (
    id text NOT NULL,
    about text NOT NULL,
    wrapped text NOT NULL
);

--
-- Name: printings; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.printings (
    place bigint NOT NULL,
    about text NOT NULL,
    paper text NOT NULL,
    copy bigint NOT NULL,
    result text NOT NULL,
    at bigint NOT NULL
);

--
-- Name: profiles; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.profiles (
    site text NOT NULL,
    body text NOT NULL,
    place bigint NOT NULL
);

--
-- Name: received_slips; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.received_slips (
    issuer text NOT NULL,
    number bigint NOT NULL,
    apart text NOT NULL,
    cti text NOT NULL,
    urgency text NOT NULL,
    issued_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    slip text NOT NULL,
    signer text NOT NULL,
    road text NOT NULL,
    exception text NOT NULL,
    word text NOT NULL,
    word_count bigint NOT NULL,
    outcome bigint NOT NULL,
    return_text text NOT NULL,
    first_at bigint NOT NULL,
    first_desk text NOT NULL,
    made bigint NOT NULL,
    place bigint NOT NULL,
    said_at bigint DEFAULT 0 NOT NULL,
    due bigint DEFAULT 0 NOT NULL,
    target text DEFAULT ''::text NOT NULL,
    checked text DEFAULT 'none'::text NOT NULL,
    attempts bigint DEFAULT 0 NOT NULL
);

--
-- Name: record_head; Type: VIEW; Schema: d0412; Owner: -
--

CREATE VIEW d0412.record_head AS
 SELECT events.place,
    events.epoch,
    events.seq,
    events.at,
    events.hash
   FROM d0412.events
  ORDER BY events.place DESC
 LIMIT 1;

--
-- Name: reference_loads; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.reference_loads (
    list text NOT NULL,
    row_count bigint NOT NULL,
    digest text NOT NULL,
    place bigint NOT NULL
);

--
-- Name: reference_rows; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.reference_rows (
    "position" bigint NOT NULL,
    list text NOT NULL,
    code text NOT NULL,
    body text NOT NULL
);

--
-- Name: referral_words; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.referral_words (
    place bigint NOT NULL,
    issuer text NOT NULL,
    number bigint NOT NULL,
    author text NOT NULL,
    author_count bigint NOT NULL,
    word text NOT NULL,
    outcome bigint NOT NULL,
    road text NOT NULL,
    said_at bigint NOT NULL,
    bytes text NOT NULL,
    apart text DEFAULT ''::text NOT NULL,
    due bigint DEFAULT 0 NOT NULL,
    target text DEFAULT ''::text NOT NULL
);

--
-- Name: referrals; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.referrals (
    id text NOT NULL,
    case_id text NOT NULL,
    line text NOT NULL,
    person text NOT NULL,
    partner text NOT NULL,
    issuer text NOT NULL,
    number bigint NOT NULL,
    cti text NOT NULL,
    urgency text NOT NULL,
    service bigint NOT NULL,
    issued_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    slip text NOT NULL,
    consent text NOT NULL,
    replaces bigint NOT NULL,
    replaced_by bigint NOT NULL,
    office_word text NOT NULL,
    partner_word text NOT NULL,
    resident_word text NOT NULL,
    office_count bigint NOT NULL,
    partner_count bigint NOT NULL,
    resident_count bigint NOT NULL,
    outcome bigint NOT NULL,
    doubled bigint NOT NULL,
    state text NOT NULL,
    conflict bigint NOT NULL,
    made bigint NOT NULL,
    place bigint NOT NULL
);

--
-- Name: registry_batches; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.registry_batches (
    number bigint NOT NULL,
    id text NOT NULL,
    list text NOT NULL,
    state text NOT NULL,
    as_of bigint NOT NULL,
    row_count bigint NOT NULL,
    rejected bigint NOT NULL,
    repeated bigint NOT NULL,
    number_count bigint NOT NULL,
    file_index text NOT NULL,
    content_index text NOT NULL,
    digest text NOT NULL,
    reason text NOT NULL,
    actor text NOT NULL,
    begun_at bigint NOT NULL,
    ended_at bigint NOT NULL,
    key_id text NOT NULL,
    place bigint NOT NULL
);

--
-- Name: registry_columns; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.registry_columns (
    mapping text NOT NULL,
    "position" bigint NOT NULL,
    heading text NOT NULL,
    field text NOT NULL,
    place bigint NOT NULL
);

--
-- Name: registry_numbers; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.registry_numbers (
    number bigint NOT NULL,
    place bigint NOT NULL
);

--
-- Name: registry_rows; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.registry_rows (
    place bigint NOT NULL,
    sealed text NOT NULL
);

--
-- Name: residents; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.residents (
    id text NOT NULL,
    key_id text NOT NULL,
    sex text NOT NULL,
    birth_year bigint NOT NULL,
    birth_estimated bigint NOT NULL,
    village text NOT NULL,
    identity_status text NOT NULL,
    temporary text NOT NULL,
    temporary_series text NOT NULL,
    temporary_number bigint NOT NULL,
    nik_index text NOT NULL,
    family_index text NOT NULL,
    erased bigint NOT NULL,
    linked_to text NOT NULL,
    made bigint NOT NULL,
    place bigint NOT NULL
);

--
-- Name: schema_versions; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.schema_versions (
    version bigint NOT NULL,
    name text NOT NULL
);

--
-- Name: sealed_lists; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.sealed_lists (
    address bigint NOT NULL,
    block text NOT NULL
);

--
-- Name: sign_ins; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.sign_ins (
    id text NOT NULL,
    officer text NOT NULL,
    device text NOT NULL,
    face text NOT NULL,
    kind text NOT NULL,
    boot text NOT NULL,
    boot_ms bigint NOT NULL,
    is_open bigint NOT NULL,
    place bigint NOT NULL
);

--
-- Name: ticket_holders; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.ticket_holders (
    ticket text NOT NULL,
    person text NOT NULL,
    place bigint NOT NULL
);

--
-- Name: ticket_steps; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.ticket_steps (
    ticket text NOT NULL,
    n bigint NOT NULL,
    day text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    counter bigint NOT NULL,
    at bigint NOT NULL,
    place bigint NOT NULL
);

--
-- Name: tickets; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.tickets (
    id text NOT NULL,
    day text NOT NULL,
    letter text NOT NULL,
    number bigint NOT NULL,
    priority text NOT NULL,
    state text NOT NULL,
    queue text NOT NULL,
    need text NOT NULL,
    counter bigint NOT NULL,
    calls bigint NOT NULL,
    returned bigint NOT NULL,
    back_from_hold bigint NOT NULL,
    turn_after bigint NOT NULL,
    taken_at bigint NOT NULL,
    called_at bigint NOT NULL,
    served_at bigint NOT NULL,
    finished_at bigint NOT NULL,
    made bigint NOT NULL,
    place bigint NOT NULL,
    hold_reason text DEFAULT ''::text NOT NULL,
    hold_minutes bigint DEFAULT 0 NOT NULL,
    hold_until bigint DEFAULT 0 NOT NULL,
    for_counter bigint DEFAULT 0 NOT NULL,
    call_reason text DEFAULT ''::text NOT NULL,
    more_needs text DEFAULT ''::text NOT NULL,
    carried_from text DEFAULT ''::text NOT NULL,
    told_ahead bigint DEFAULT 0 NOT NULL,
    told_from bigint DEFAULT '-1'::integer NOT NULL,
    told_to bigint DEFAULT 0 NOT NULL,
    told_basis text DEFAULT 'none'::text NOT NULL,
    told_counters bigint DEFAULT 0 NOT NULL,
    told_visits bigint DEFAULT 0 NOT NULL,
    waited bigint DEFAULT '-1'::integer NOT NULL
);

--
-- Name: trust_lists; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.trust_lists (
    sequence bigint NOT NULL,
    issued_at bigint NOT NULL,
    list text NOT NULL,
    root text NOT NULL,
    place bigint NOT NULL
);

--
-- Name: undone_events; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.undone_events (
    undone bigint NOT NULL,
    place bigint NOT NULL
);

--
-- Name: write_lock; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.write_lock (
    holder text NOT NULL
);

--
-- Name: wrong_tries; Type: TABLE; Schema: d0412; Owner: -
--

CREATE TABLE d0412.wrong_tries (
    who text NOT NULL,
    tries bigint NOT NULL,
    locked bigint NOT NULL,
    boot text NOT NULL,
    boot_ms bigint NOT NULL,
    place bigint NOT NULL
);

--
-- Data for Name: access_log; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.access_log VALUES (1, 1792573255000, 'P07', '01a15db1-0648-7097-83b8-b08201e77f69', 'REFERRAL', '0000000000000000000000000000000000000000000000000000000000000000', '42e3f12d1b5dbd26d11393ce1d705ecfb0aa7fa84693f77c1efe8bd8f0fd2e04');
INSERT INTO d0412.access_log VALUES (2, 1792573255000, 'P07', '01a15db1-0a30-7d40-974d-796915b1276d', 'CASE', '42e3f12d1b5dbd26d11393ce1d705ecfb0aa7fa84693f77c1efe8bd8f0fd2e04', '04488bccce8d36e07abe005ff77151b1f80de12b35ce3de99ef4530d626be6ee');
INSERT INTO d0412.access_log VALUES (3, 1792573291000, 'P07', '01a15db1-0648-7097-83b8-b08201e77f69', 'REVIEW', '04488bccce8d36e07abe005ff77151b1f80de12b35ce3de99ef4530d626be6ee', 'd338ffd664140cd5e56c7b80700869342c7f076a5fb340b6a7bbfd44d85715fa');

--
-- Data for Name: append_rights; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'complaintDrafted');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'dayClosed');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'dayOpened');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'helpCalled');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'helpEnded');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'printFailed');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'printed');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'role.kiosk');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'ticketLeft');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'ticketReturned');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'ticketTaken');
INSERT INTO d0412.append_rights VALUES ('slrt_board', 'role.board');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'caseLineEnded');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'caseLineReopened');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'caseLineStated');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'caseMoved');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'caseOpened');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'clockPutBack');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'complaintDiscarded');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'complaintDrafted');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'counterBreakBegun');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'counterBreakEnded');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'counterClosed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'counterOpened');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'dayClosed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'dayOpened');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'dayReopened');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'events.read');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'factStated');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'headSigned');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'helpAnswered');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'helpCalled');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'helpEnded');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'officeSaid');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'officerSecretSet');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'personKeyMade');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'personStated');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'personsLinked');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'printFailed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'printed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'referenceLoaded');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'referralIssued');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'registryBegun');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'registryLoaded');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'registryWithdrawn');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'residentSaid');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'returnHeard');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'role.counter');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'signInFailed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'signedIn');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'signedOut');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketCalled');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketCarried');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketClassed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketDone');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketHeld');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketHolderNamed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketLeft');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketMissed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketNeedsStated');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketRecalled');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketResumed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketReturned');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketServing');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketTaken');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketTransferred');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketsKept');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'trustLoaded');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'undone');

--
-- Data for Name: case_lines; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.case_lines VALUES ('01a15db1-3910-72e6-a4bd-e3d7c0005cb3', '01a15db1-3910-77c5-8861-ccdc9e7afd8c', 'complaint', 'PBI_NONAKTIF', 'KES', 'PBI_JK', 'urgent', 0, 1000000000077, 1792573258000, 0, '', 0);
INSERT INTO d0412.case_lines VALUES ('01a15db1-3cf8-79cb-9931-da7543493c8d', '01a15db1-3910-7007-8a0f-d8367578e961', 'need', 'MAKAN', 'SOS', '', 'routine', 0, 1000000000080, 1792573259000, 0, '', 0);
INSERT INTO d0412.case_lines VALUES ('01a15db1-3910-7604-bdf5-8e45a3c40873', '01a15db1-3910-77c5-8861-ccdc9e7afd8c', 'need', 'LINDUNGI', '', '', 'emergency', 1, 1000000000078, 1792573258000, 0, '', 0);

--
-- Data for Name: cases; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.cases VALUES ('01a15db1-3910-77c5-8861-ccdc9e7afd8c', '01a15db1-0648-7097-83b8-b08201e77f69', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'DATANG', 'referred', 1792573258000, 1000000000076, 1000000000081, '');
INSERT INTO d0412.cases VALUES ('01a15db1-3910-7007-8a0f-d8367578e961', '01a15db1-0a30-7d40-974d-796915b1276d', '', 'PUSKESOS', 'handled', 1792573259000, 1000000000079, 1000000000084, '');

--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.checkpoints VALUES (1000000000115, 1, 114, 'f320742bd17ece9afe329639eca2f23573d62d28b580fb88319bab8a32eb36db', 2, '04488bccce8d36e07abe005ff77151b1f80de12b35ce3de99ef4530d626be6ee', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGHJYIPMgdCvRfs6a/jKWOeyi8jVz1i0otYD7iDGbq4oy6zbbAlggBEiLzM6NNuB6vgBf93FRsfgN4Ss1zj3pnvRTDWJr5u5YQH/y4Fg8jB+WofTEl6lNVtA/WPA/7W+tuFiQ5YqJECobCc/ntMYpREDOkBRAXxFcFa7EX5jYERBHntT4eFo10QA=');
INSERT INTO d0412.checkpoints VALUES (1000000000120, 1, 119, '7c66bbf9d49694736dfb2905c81aad972a823f8c74b81c7db361578dde69dd70', 3, 'd338ffd664140cd5e56c7b80700869342c7f076a5fb340b6a7bbfd44d85715fa', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGHdYIHxmu/nUlpRzbfspBcgarZcqgj+MdLgcfbNhV43ead1wA1gg0zj/1mQUDNXlbHuAcAhpNCx/B2pfs0C2p7v9RNhXFfpYQLVgGqtucrKhBItyeZjYlf2JydjGYDbSkO5CMzjFXEpZNO9/9Tq7/DHMiDAl2A2wS78ySiaPR0Jt95LYxX7duwM=');

--
-- Data for Name: complaint_drafts; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.complaint_drafts VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', 'BELUM_CAIR', 1792573217000, 0, 1000000000029);

--
-- Data for Name: counter_breaks; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.counter_breaks VALUES (2, 'meal', 1792659690000, 0, 1000000000117);

--
-- Data for Name: counters; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.counters VALUES (1, 'P07', 1000000000007);
INSERT INTO d0412.counters VALUES (2, 'P08', 1000000000008);
INSERT INTO d0412.counters VALUES (3, '', 1000000000112);

--
-- Data for Name: days; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.days VALUES ('2026-10-21', 1000000000006, 1000000000114);
INSERT INTO d0412.days VALUES ('2026-10-22', 1000000000116, 0);

--
-- Data for Name: epochs; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.epochs VALUES (1, 'D0412', 'office', 'u0lughFaHR6uEr+fVBR1xSNj3bLy1AD0EHxH8FEfnOA=', 'setup', 1000000000001);

--
-- Data for Name: events; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.events VALUES (1000000000001, 1, 1, 1792573201000, 'epochOpened', 'D0412', 'setup', '01a15db0-5a68-7019-9b05-f14b3ce772ab', '', 'jQFlRDA0MTIBARsAAAGhXbBaaGtlcG9jaE9wZW5lZGVEMDQxMmVzZXR1cFABoV2wWmhwGZsF8Us853KrQKYBZUQwNDEyA1B0MugfoJViTMde6u55jF0TBFggu0lughFaHR6uEr+fVBR1xSNj3bLy1AD0EHxH8FEfnOAFZXNldHVwBmUwLjEuMAoBQFggAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', '6d674ecaa63953627c348c5e7dafaa6326fc42211513746895418d8d1bd8751f');
INSERT INTO d0412.events VALUES (1000000000002, 1, 2, 1792573201000, 'profileSet', 'D0412', 'setup', '01a15db0-5a68-7019-9b05-f14b3ce772ab', '', 'jQFlRDA0MTIBAhsAAAGhXbBaaGpwcm9maWxlU2V0ZUQwNDEyZXNldHVwUAGhXbBaaHAZmwXxSzzncqtAogFlRDA0MTICpwJwU0xSVCBLb3RhIENvbnRvaAOCdlBFTUVSSU5UQUggS09UQSBDT05UT0hsRElOQVMgU09TSUFMBm0zMi43NS4wMS4xMDAyB2NXSUIIgqYBYUECaUtlc2VoYXRhbgNmSGVhbHRoBIFjS0VTBQ8GGC2mAWFLAmpQZW5kaWRpa2FuA2lTY2hvb2xpbmcEgWNESUsFCgYYHgmDogEBAoFhQaIBAgKBYUuiAQMCgmFBYUsKgqMBY1AwNwJtUGV0dWdhcyBUdWp1aANnY291bnRlcqMBY1MwMQJtUGVueWVsaWEgU2F0dQNqc3VwZXJ2aXNvckBYIG1nTsqmOVNifDSMXn2vqmMm/EIhFRN0aJVBjY0b2HUf', 'aa57d1fab2e5c839d9d9916b06632d80521d7d4fd8dc7aa959add411ca45920a');
INSERT INTO d0412.events VALUES (1000000000003, 1, 3, 1792573201000, 'referenceLoaded', 'catalogue', 'S01', '01a15db0-5a68-77bf-b3e8-e58dc3dea633', '', 'jQFlRDA0MTIBAxsAAAGhXbBaaG9yZWZlcmVuY2VMb2FkZWRpY2F0YWxvZ3VlY1MwMVABoV2wWmh3v7Po5Y3D3qYzQKMBaWNhdGFsb2d1ZQIDA1ggI3YSM4Q55D1ZDfcfKIf7JvY+Y6BaOWn9GgMrxfpA2KhAWCCqV9H6suXIOdnZkWsGYy2AUh19T9jceqlZrdQRykWSCg==', 'b1f03c715c337c63d0b1f67e6aa4e139544869e899926554c01f44939a55172e');
INSERT INTO d0412.events VALUES (1000000000004, 1, 4, 1792573202000, 'trustLoaded', 'D0412', 'S01', '01a15db0-5e50-7c52-857e-5191c6654ede', '', 'jQFlRDA0MTIBBBsAAAGhXbBeUGt0cnVzdExvYWRlZGVEMDQxMmNTMDFQAaFdsF5QfFKFflGRxmVO3kClAWVEMDQxMgILAxpq2H8RBFi70oRNogEnBEgFZQl83v1FxaBYZqQBZFJPT1QEGmrZ0JEGGmrYfxE6AAEAAKQBBQILA4GnAUiOF1PtHG/ZjAJlRDA0MTIDAQRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBRpq2H8RBhpq2dCRBwAEgFhAJGFqrS2amebV9ZSs41JeJywc/Zmoo/ZU1dQZhPCVmnc0IJxo2qy5S2xdiOn+0buffa+6voE+ReAQrIu6c9j8DAVYILIx3hviFd5Lo3SUAXSr8D6tYUfmN3sQnlFe8riT7CpvQFggsfA8cVwzfGPQsfZ+aqThOVRIaeiZkmVUwB9Ek5pVFy4=', 'd285b43dec4de2069a88ef52ece155a88fe7dda60a8cec6b5c4929d72c7462b4');
INSERT INTO d0412.events VALUES (1000000000005, 1, 5, 1792573203000, 'trustLoaded', 'D0412', 'S01', '01a15db0-6238-7dc0-a035-aa0ca4b791f7', '', 'jQFlRDA0MTIBBRsAAAGhXbBiOGt0cnVzdExvYWRlZGVEMDQxMmNTMDFQAaFdsGI4fcCgNaoMpLeR90ClAWVEMDQxMgIMAxpq2H8RBFi70oRNogEnBEgFZQl83v1FxaBYZqQBZFJPT1QEGmrZ0JEGGmrYfxE6AAEAAKQBBQIMA4GnAUiOF1PtHG/ZjAJlRDA0MTIDAQRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBRpq2H8RBhpq2dCRBwAEgFhA7OD2JR18Dk0nK2bTe3nExttbLxKelG8GxNoVPiAB8k+u3tYI9dlr/5ysGdSwnTo7br3BefCO4fAX1477gQ6JCgVYILIx3hviFd5Lo3SUAXSr8D6tYUfmN3sQnlFe8riT7CpvQFgg0oW0PexN4gaaiO9S7OFVqI/n3aYKjOxrXEkp1yx0YrQ=', '04d7ae5cf78fbff0af5c345afe3372ecab0cb571168f9cd5c96a925f5f1a0b7c');
INSERT INTO d0412.events VALUES (1000000000006, 1, 6, 1792573204000, 'dayOpened', '2026-10-21', 'S01', '01a15db0-6620-7ab8-acba-a73bb49513de', '', 'jQFlRDA0MTIBBhsAAAGhXbBmIGlkYXlPcGVuZWRqMjAyNi0xMC0yMWNTMDFQAaFdsGYgerisuqc7tJUT3kChARlRC0BYIATXrlz3j7/wr1w0Wv4zcuyrDLVxFo+c1clqkl9fGgt8', '5257740229aee77869d634b479be68d44ae3cb99ae3bcdfee52488b4ad1369ac');
INSERT INTO d0412.events VALUES (1000000000007, 1, 7, 1792573205000, 'counterOpened', 'counter/1', 'S01', '01a15db0-6a08-7a25-9f91-2ec8601b08a6', '', 'jQFlRDA0MTIBBxsAAAGhXbBqCG1jb3VudGVyT3BlbmVkaWNvdW50ZXIvMWNTMDFQAaFdsGoIeiWfkS7IYBsIpkCiAQECY1AwN0BYIFJXdAIprud4adY0tHm+aNRK48uZrjvN/uUkiLStE2ms', 'e63712d7576ffcbe6768ecbb4cb9d2a6a6602bda87d9eb61276c59be5daa1528');
INSERT INTO d0412.events VALUES (1000000000008, 1, 8, 1792573205000, 'counterOpened', 'counter/2', 'S01', '01a15db0-6a08-7a25-9f91-2ec8601b08a6', '', 'jQFlRDA0MTIBCBsAAAGhXbBqCG1jb3VudGVyT3BlbmVkaWNvdW50ZXIvMmNTMDFQAaFdsGoIeiWfkS7IYBsIpkCiAQICY1AwOEBYIOY3EtdXb/y+Z2jsu0y50qamYCvah9nrYSdsWb5dqhUo', '940c8ea1497607263db31f9445ea4db18c1940f6ccfa661f7c38c45b7da599cb');
INSERT INTO d0412.events VALUES (1000000000009, 1, 9, 1792573205000, 'counterOpened', 'counter/3', 'S01', '01a15db0-6a08-7a25-9f91-2ec8601b08a6', '', 'jQFlRDA0MTIBCRsAAAGhXbBqCG1jb3VudGVyT3BlbmVkaWNvdW50ZXIvM2NTMDFQAaFdsGoIeiWfkS7IYBsIpkCiAQMCY1AwOUBYIJQMjqFJdgcmPbMflEXqTbGMGUD2zPpmH3w4xFt9pZnL', '27293e89b58a9d7d28be0a9376f8718c60115ff06f987a1217ad2351a3f73ef5');
INSERT INTO d0412.events VALUES (1000000000010, 1, 10, 1792573206000, 'ticketTaken', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-6df0-7465-9206-075fdc6bcf94', '', 'jQFlRDA0MTIBChsAAAGhXbBt8Gt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1MwMVABoV2wbfB0ZZIGB1/ca8+UQKsBUAGhXbBt8HNEhv2LnSP++bcCGVELA2FBBAEGY0tFUwcbAAABoV2wbfAJDwoYGQtmdmlzaXRzDAINGDxAWCAnKT6JtYqdfSi+CpN2+HGMYBFf8G+YehIXrSNRo/c+9Q==', 'a61be63bd85dc4dc25434035e5baeba67b86a6a7fbc2bdc936270c55a8955ded');
INSERT INTO d0412.events VALUES (1000000000011, 1, 11, 1792573206000, 'printed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-6df0-7465-9206-075fdc6bcf94', '', 'jQFlRDA0MTIBCxsAAAGhXbBt8GdwcmludGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUzAxUAGhXbBt8HRlkgYHX9xrz5RAogF4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliNwJmdGlja2V0QFggphvmO9hdxNwlQ0A15brrpnuGpqf7wr3JNicMVaiVXe0=', 'd80d75625236f02a7b48814fc25a019415e4650ba6019d5deb83414f27f82aea');
INSERT INTO d0412.events VALUES (1000000000012, 1, 12, 1792573207000, 'ticketTaken', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'S01', '01a15db0-71d8-72de-86ae-e350bf9abc69', '', 'jQFlRDA0MTIBDBsAAAGhXbBx2Gt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1MwMVABoV2wcdhy3oau41C/mrxpQK0BUAGhXbBx2HDwi2MPBC8E4tgCGVELA2FBBAIFaHByaW9yaXR5BmNLRVMHGwAAAaFdsHHYCAEJDwoYGQtmdmlzaXRzDAINGDxAWCDYDXViUjbwKntIgU/CWgGUFeRlC6YBnV3rg0FPJ/gq6g==', 'b4c976ce09dc3ff5b0bbbebfa072fbe9f9bab507f5559d2221ed481d05b1b9c6');
INSERT INTO d0412.events VALUES (1000000000013, 1, 13, 1792573207000, 'printed', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'S01', '01a15db0-71d8-72de-86ae-e350bf9abc69', '', 'jQFlRDA0MTIBDRsAAAGhXbBx2GdwcmludGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUzAxUAGhXbBx2HLehq7jUL+avGlAogF4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOAJmdGlja2V0QFggtMl2zgncP/Wwu76/oHL76fm6tQf1VZ0iIe1IHQWxucY=', 'c6db7ba724241d1f18f23383856625c29a0f676e02a4c34b68c35b4ad3ea1b15');
INSERT INTO d0412.events VALUES (1000000000014, 1, 14, 1792573208000, 'ticketTaken', '01a15db0-75c0-76af-9798-0a3381e0736c', 'S01', '01a15db0-75c0-7a6b-b073-bb488b766b41', '', 'jQFlRDA0MTIBDhsAAAGhXbB1wGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1MwMVABoV2wdcB6a7Bzu0iLdmtBQKwBUAGhXbB1wHavl5gKM4Hgc2wCGVELA2FBBAMGY0tFUwcbAAABoV2wdcAIAgkPChgZC2Z2aXNpdHMMAg0YPEBYIMbbe6ckJB0fGPIzg4VmJcKaD2duAqTDS2jDW0rT6hsV', '49dfa746d4a30e785874874fec2d0aa452393273cb3eedb06abf725faee5814b');
INSERT INTO d0412.events VALUES (1000000000015, 1, 15, 1792573208000, 'printed', '01a15db0-75c0-76af-9798-0a3381e0736c', 'S01', '01a15db0-75c0-7a6b-b073-bb488b766b41', '', 'jQFlRDA0MTIBDxsAAAGhXbB1wGdwcmludGVkeCQwMWExNWRiMC03NWMwLTc2YWYtOTc5OC0wYTMzODFlMDczNmNjUzAxUAGhXbB1wHprsHO7SIt2a0FAogF4JDAxYTE1ZGIwLTc1YzAtNzZhZi05Nzk4LTBhMzM4MWUwNzM2YwJmdGlja2V0QFggSd+nRtSjDnhYdIdP7C0KpFI5MnPLPu2war9yX67lgUs=', '3dfbd00022a983b3594b8c8dc0143a638467dd1313d144f3e3e0003c4d4d0878');
INSERT INTO d0412.events VALUES (1000000000016, 1, 16, 1792573209000, 'ticketTaken', '01a15db0-79a8-731a-b02e-6219ae621ba0', 'S01', '01a15db0-79a8-7d43-b780-0885df00adeb', '', 'jQFlRDA0MTIBEBsAAAGhXbB5qGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNzlhOC03MzFhLWIwMmUtNjIxOWFlNjIxYmEwY1MwMVABoV2weah9Q7eACIXfAK3rQKwBUAGhXbB5qHMasC5iGa5iG6ACGVELA2FBBAQGY0tFUwcbAAABoV2weagIAwkPChgZC2Z2aXNpdHMMAg0YPEBYID370AAiqYOzWUuMjcAUOmOEZ90TE9FE8+PgADxNTQh4', 'ed99d4b4099e280744e9833e66d08ec33aed5a67af0d579ab11b880c57c464ff');
INSERT INTO d0412.events VALUES (1000000000017, 1, 17, 1792573209000, 'printed', '01a15db0-79a8-731a-b02e-6219ae621ba0', 'S01', '01a15db0-79a8-7d43-b780-0885df00adeb', '', 'jQFlRDA0MTIBERsAAAGhXbB5qGdwcmludGVkeCQwMWExNWRiMC03OWE4LTczMWEtYjAyZS02MjE5YWU2MjFiYTBjUzAxUAGhXbB5qH1Dt4AIhd8AretAogF4JDAxYTE1ZGIwLTc5YTgtNzMxYS1iMDJlLTYyMTlhZTYyMWJhMAJmdGlja2V0QFgg7ZnUtAmeKAdE6YM+ZtCOwzrtWmevDVeasRuIDFfEZP8=', 'f52f09cd2d46f7951f4caab3308dc01377649b2f6aae936bc45b8158d774595a');
INSERT INTO d0412.events VALUES (1000000000018, 1, 18, 1792573210000, 'ticketTaken', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'S01', '01a15db0-7d90-7732-bf04-b53bad8237de', '', 'jQFlRDA0MTIBEhsAAAGhXbB9kGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtN2Q5MC03MTA2LWJhYjctZGRiZGQwOTlhOGU5Y1MwMVABoV2wfZB3Mr8EtTutgjfeQKwBUAGhXbB9kHEGurfdvdCZqOkCGVELA2FBBAUGY0tFUwcbAAABoV2wfZAIBAkPChgZC2Z2aXNpdHMMAg0YPEBYIPUvCc0tRveVH0yqszCNwBN3ZJsvaq6Ta8RbgVjXdFla', '3f38c50c411b3aac5a6daa0e95aca16135ec64177751fb0386c629be65aa9536');
INSERT INTO d0412.events VALUES (1000000000019, 1, 19, 1792573210000, 'printed', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'S01', '01a15db0-7d90-7732-bf04-b53bad8237de', '', 'jQFlRDA0MTIBExsAAAGhXbB9kGdwcmludGVkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUzAxUAGhXbB9kHcyvwS1O62CN95AogF4JDAxYTE1ZGIwLTdkOTAtNzEwNi1iYWI3LWRkYmRkMDk5YThlOQJmdGlja2V0QFggPzjFDEEbOqxabaoOlayhYTXsZBd3UfsDhsYpvmWqlTY=', '78254c7a013d0eebaab374d8da50e83c08cfa65f5bd7bd9137719dcae4436653');
INSERT INTO d0412.events VALUES (1000000000020, 1, 20, 1792573211000, 'ticketTaken', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'S01', '01a15db0-8178-799b-80a0-b830eec3f036', '', 'jQFlRDA0MTIBFBsAAAGhXbCBeGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1MwMVABoV2wgXh5m4CguDDuw/A2QKwBUAGhXbCBeHCyq09XiBcfPqoCGVELA2FLBAEFaWVtZXJnZW5jeQZjS0VTBxsAAAGhXbCBeAkPChgZC2Z2aXNpdHMMAg0YPEBYIHglTHoBPQ7rqrN02NpQ6DwIz6ZfW9e9kTdxncrkQ2ZT', '797dfc9e5b2cf200cbd38467c716619cd972c8997e0059a83b1ce7c37fda109b');
INSERT INTO d0412.events VALUES (1000000000021, 1, 21, 1792573211000, 'printed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'S01', '01a15db0-8178-799b-80a0-b830eec3f036', '', 'jQFlRDA0MTIBFRsAAAGhXbCBeGdwcmludGVkeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWFjUzAxUAGhXbCBeHmbgKC4MO7D8DZAogF4JDAxYTE1ZGIwLTgxNzgtNzBiMi1hYjRmLTU3ODgxNzFmM2VhYQJmdGlja2V0QFggeX38nlss8gDL04RnxxZhnNlyyJl+AFmoOxznw3/aEJs=', '2fa011f521595e1c778253e512fb1c5c16c39ef31d27137feab05733bd189215');
INSERT INTO d0412.events VALUES (1000000000022, 1, 22, 1792573212000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-8560-7069-a363-eb42475a3e0d', '', 'jQFlRDA0MTIBFhsAAAGhXbCFYGx0aWNrZXRDYWxsZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NTMDFQAaFdsIVgcGmjY+tCR1o+DUCjAVABoV2wbfBzRIb9i50j/vm3AgEEGwAAAaFdsIVgQFggL6AR9SFZXhx3glPlEvscXBbDnvMdJxN/6rBXM70YkhU=', '4e3d7d4e80da751f27a8bfc8ecc2cddeef1201731800f2877486c57b773bc504');
INSERT INTO d0412.events VALUES (1000000000023, 1, 23, 1792573213000, 'ticketRecalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-8948-7818-8193-65dbbc86bc00', '', 'jQFlRDA0MTIBFxsAAAGhXbCJSG50aWNrZXRSZWNhbGxlZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1MwMVABoV2wiUh4GIGTZdu8hrwAQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsIlIQFggTj19ToDadR8nqL/I7MLN3u8SAXMYAPKHdIbFe3c7xQQ=', '001e27ec4c9a7c4d1e6ba43886a65bfdea69fd151f0aea0c896daf15f215623b');
INSERT INTO d0412.events VALUES (1000000000024, 1, 24, 1792573214000, 'ticketNeedsStated', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-8d30-7a97-ba63-b03a10f06ac0', '', 'jQFlRDA0MTIBGBgbAAABoV2wjTBxdGlja2V0TmVlZHNTdGF0ZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NTMDFQAaFdsI0wepe6Y7A6EPBqwECjAVABoV2wbfBzRIb9i50j/vm3AoJjRElLY05BSwMbAAABoV2wjTBAWCAAHifsTJp8TR5rpDiGplv96mn9FR8K6gyJba8V8hViOw==', 'e950c6881165e68b5ba4a7fb2c1d778712ca7f9fc51e220035c65b61236aad29');
INSERT INTO d0412.events VALUES (1000000000025, 1, 25, 1792573215000, 'personKeyMade', '01a15db0-75c0-76af-9798-0a3381e0736c', 'S01', '01a15db0-9118-7347-a2e4-4c99d6b69e4d', '', 'jQFlRDA0MTIBGBkbAAABoV2wkRhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1MwMVABoV2wkRhzR6LkTJnWtp5NQKMBeCQwMWExNWRiMC03NWMwLTc2YWYtOTc5OC0wYTMzODFlMDczNmMCUHgSvLV240cvnNQy13hoU/MDWCBhfW2yo0g9roxr7DmmPngv5rNFGUemhHvHgBKCUvidC0BYIOlQxogRZeaLW6Sn+ywdd4cSyn+fxR4iADXGW2Ejaq0p', 'e6769ba204c1fe815bb51286d5365c1fb674c6a70c76fdb3c52477a0c10bf4b2');
INSERT INTO d0412.events VALUES (1000000000026, 1, 26, 1792573215000, 'ticketClassed', '01a15db0-75c0-76af-9798-0a3381e0736c', 'S01', '01a15db0-9118-7347-a2e4-4c99d6b69e4d', '7812bcb5-76e3-472f-9cd4-32d7786853f3', 'jQFlRDA0MTIBGBobAAABoV2wkRhtdGlja2V0Q2xhc3NlZHgkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1MwMVABoV2wkRhzR6LkTJnWtp5NUHgSvLV240cvnNQy13hoU/OjAVABoV2wdcB2r5eYCjOB4HNsAmhwcmlvcml0eQMbAAABoV2wkRhYMY6nt7/xWSFhqlqw6p6aiYju6jbXlF4Dzd2XRKWe1XQFBn60HAi7BIfUuaZN4AeK4NpYIOZ2m6IEwf6BW7UShtU2XB+2dManDHb9s8Ukd6DBC/Sy', '5791aafe9cfab35056444dd92e1a5028a27468e7238065145e2d8bbffdfed97a');
INSERT INTO d0412.events VALUES (1000000000027, 1, 27, 1792573216000, 'counterBreakBegun', 'counter/2', 'S01', '01a15db0-9500-7d4b-89f0-6ee8f0f2182a', '', 'jQFlRDA0MTIBGBsbAAABoV2wlQBxY291bnRlckJyZWFrQmVndW5pY291bnRlci8yY1MwMVABoV2wlQB9S4nwbujw8hgqQKMBAgJkbWVhbAMbAAABoV2wlQBAWCBXkar+nPqzUFZETdkuGlAoonRo5yOAZRReLYu//f7Zeg==', '4ae482f88e737d9875abacca6fbde68fb3cb7004ecad3a8965176aaef9aa00b9');
INSERT INTO d0412.events VALUES (1000000000028, 1, 28, 1792573216000, 'counterBreakEnded', 'counter/2', 'S01', '01a15db0-9500-7d4b-89f0-6ee8f0f2182a', '', 'jQFlRDA0MTIBGBwbAAABoV2wlQBxY291bnRlckJyZWFrRW5kZWRpY291bnRlci8yY1MwMVABoV2wlQB9S4nwbujw8hgqQKIBAgIbAAABoV2wlQBAWCBK5IL4jnN9mHWrrMpvveaPs8twBOytOollF2qu+aoAuQ==', '5692ea09ef6038828d2bb87406c400dc7a85bb17371a31a7a70caf2902a49736');
INSERT INTO d0412.events VALUES (1000000000029, 1, 29, 1792573217000, 'complaintDrafted', 'complaint/01a15db0-75c0-76af-9798-0a3381e0736c', 'S01', '01a15db0-98e8-79c2-8cb0-da2d7ba895e9', '', 'jQFlRDA0MTIBGB0bAAABoV2wmOhwY29tcGxhaW50RHJhZnRlZHguY29tcGxhaW50LzAxYTE1ZGIwLTc1YzAtNzZhZi05Nzk4LTBhMzM4MWUwNzM2Y2NTMDFQAaFdsJjoecKMsNote6iV6UCjAVABoV2wdcB2r5eYCjOB4HNsAmpCRUxVTV9DQUlSAxsAAAGhXbCY6EBYIFaS6gnvYDiCjSu4dAbEANx6hbsXNxoxp6cMrykCpJc2', '9ceb55c8d7d23a91da2ffb55a58592fb29f0d8ae6aa6edd76ddc747fcb7864ce');
INSERT INTO d0412.events VALUES (1000000000030, 1, 30, 1792573218000, 'helpCalled', '01a15db0-9cd0-7be7-ad5e-de3b802c5508', 'S01', '01a15db0-9cd0-7787-a251-0071358e32a4', '', 'jQFlRDA0MTIBGB4bAAABoV2wnNBqaGVscENhbGxlZHgkMDFhMTVkYjAtOWNkMC03YmU3LWFkNWUtZGUzYjgwMmM1NTA4Y1MwMVABoV2wnNB3h6JRAHE1jjKkQKIBUAGhXbCc0HvnrV7eO4AsVQgCGwAAAaFdsJzQQFggnOtVyNfSOpHaL/tVpYWS+ynw2K5qpu3Xbdx0f8t4ZM4=', 'ab6e2008e7ffc78e25183ccdd425a4e9e5df4dccc7c604a946830ef3d50fa68e');
INSERT INTO d0412.events VALUES (1000000000031, 1, 31, 1792573219000, 'helpAnswered', '01a15db0-9cd0-7be7-ad5e-de3b802c5508', 'S01', '01a15db0-a0b8-7aad-91df-019bbde3993c', '', 'jQFlRDA0MTIBGB8bAAABoV2woLhsaGVscEFuc3dlcmVkeCQwMWExNWRiMC05Y2QwLTdiZTctYWQ1ZS1kZTNiODAyYzU1MDhjUzAxUAGhXbCguHqtkd8Bm73jmTxAowFQAaFdsJzQe+etXt47gCxVCAIBAxsAAAGhXbCguEBYIKtuIAjn/8eOJRg8zdQlpOnl303Mx8YEqUaDDvPVD6aO', '386e1ae6c7af45b0a1119be736db01b939ec039594c1a64a362838065cf4855f');
INSERT INTO d0412.events VALUES (1000000000032, 1, 32, 1792573220000, 'helpEnded', '01a15db0-9cd0-7be7-ad5e-de3b802c5508', 'S01', '01a15db0-a4a0-76d1-8c65-4217cba0ad16', '', 'jQFlRDA0MTIBGCAbAAABoV2wpKBpaGVscEVuZGVkeCQwMWExNWRiMC05Y2QwLTdiZTctYWQ1ZS1kZTNiODAyYzU1MDhjUzAxUAGhXbCkoHbRjGVCF8ugrRZAogFQAaFdsJzQe+etXt47gCxVCAMbAAABoV2wpKBAWCA4bhrmx69FsKERm+c22wG5OewDlZTBpko2KDgGXPSFXw==', 'c310194a1f1407c96af4b6f5b7eca975d25681829f189cb9a772b4bed5f178c5');
INSERT INTO d0412.events VALUES (1000000000033, 1, 33, 1792573221000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-a888-78a6-8955-2f365c71f6e6', '', 'jQFlRDA0MTIBGCEbAAABoV2wqIhtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1MwMVABoV2wqIh4polVLzZccfbmQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsKiIQFggwxAZSh8UB8lq9Lb1t+ypddJWgYKfGJy5p3K0vtXxeMU=', '383e63cc5e0c25f24f89417cb5f5fcc01f73391179f31a334f59ee7377b13f04');
INSERT INTO d0412.events VALUES (1000000000034, 1, 34, 1792573222000, 'ticketHeld', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-ac70-78ce-b553-d5ec4508d2aa', '', 'jQFlRDA0MTIBGCIbAAABoV2wrHBqdGlja2V0SGVsZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1MwMVABoV2wrHB4zrVT1exFCNKqQKQBUAGhXbBt8HNEhv2LnSP++bcCaXBob3RvY29weQMPBBsAAAGhXbCscEBYIDg+Y8xeDCXyT4lBfLX1/MAfczkRefMaM09Z7nN3sT8E', '7a1ee39bc51b239f0e4d349596bdb3e22205d4651c1932f34587e6838f716bdd');
INSERT INTO d0412.events VALUES (1000000000035, 1, 35, 1792573223000, 'ticketCalled', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'S01', '01a15db0-b058-786e-96a6-33edb2275c3e', '', 'jQFlRDA0MTIBGCMbAAABoV2wsFhsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUzAxUAGhXbCwWHhulqYz7bInXD5AowFQAaFdsHHYcPCLYw8ELwTi2AIBBBsAAAGhXbCwWEBYIHoe45vFGyOfDk00lZa9s+IiBdRlHBky80WH5oOPcWvd', '230457340d96633197720d431c0eb34c811fbc7c8bae53391d629897646d6ad6');
INSERT INTO d0412.events VALUES (1000000000036, 1, 36, 1792573224000, 'ticketMissed', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'S01', '01a15db0-b440-7d43-9724-57bb244f1ac6', '', 'jQFlRDA0MTIBGCQbAAABoV2wtEBsdGlja2V0TWlzc2VkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUzAxUAGhXbC0QH1DlyRXuyRPGsZAogFQAaFdsHHYcPCLYw8ELwTi2AIbAAABoV2wtEBAWCAjBFc0DZZjMZdyDUMcDrNMgR+8fIuuUzkdYpiXZG1q1g==', '00fe8013026045a413d09acbee2846676dfcf00a53b51725956be33c187b6814');
INSERT INTO d0412.events VALUES (1000000000037, 1, 37, 1792573225000, 'ticketResumed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-b828-768e-99d4-b56b17dfb6dc', '', 'jQFlRDA0MTIBGCUbAAABoV2wuChtdGlja2V0UmVzdW1lZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1MwMVABoV2wuCh2jpnUtWsX37bcQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsLgoQFggAP6AEwJgRaQT0JrL7ihGZ2388ApTtRcllWvjPBh7aBQ=', 'd26f58ee5a5f52e392ab9b9788e000a0ff9abf60c33ad98cfa4795d24a64130e');
INSERT INTO d0412.events VALUES (1000000000038, 1, 38, 1792573226000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-bc10-7d3d-9a88-13d40b2451b0', '', 'jQFlRDA0MTIBGCYbAAABoV2wvBBsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUzAxUAGhXbC8EH09mogT1AskUbBAowFQAaFdsG3wc0SG/YudI/75twIBBBsAAAGhXbC8EEBYINJvWO5aX1Ljkqubl4jgAKD/mr9gwzrZjPpHldJKZBMO', '528f9527b5f0936f91aeb84d38fb814a72c97c9b97f838e04c45d0ec06659e1c');
INSERT INTO d0412.events VALUES (1000000000039, 1, 39, 1792573227000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-bff8-777f-b0c8-f6b540d5218a', '', 'jQFlRDA0MTIBGCcbAAABoV2wv/htdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1MwMVABoV2wv/h3f7DI9rVA1SGKQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsL/4QFggUo+VJ7Xwk2+RrrhNOPuBSnLJfJuX+DjgTEXQ7AZlnhw=', '23b4acba5f05ae7bc38f52364985319ef741c40dadbc10d6b003acaf094c0a75');
INSERT INTO d0412.events VALUES (1000000000040, 1, 40, 1792573228000, 'ticketTransferred', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-c3e0-7a75-b24c-5f4164ebfa3d', '', 'jQFlRDA0MTIBGCgbAAABoV2ww+BxdGlja2V0VHJhbnNmZXJyZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NTMDFQAaFdsMPgenWyTF9BZOv6PUCjAVABoV2wbfBzRIb9i50j/vm3AmFLAxsAAAGhXbDD4EBYICO0rLpfBa57w49SNkmFMZ73QcQNrbwQ1rADrK8JTAp1', 'cb663557754c30ebbb567b724a8a51ea00384e98b451082fc3f6a52d1a253bed');
INSERT INTO d0412.events VALUES (1000000000041, 1, 41, 1792573229000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-c7c8-746d-afd6-7bd1b73183fb', '', 'jQFlRDA0MTIBGCkbAAABoV2wx8hsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUzAxUAGhXbDHyHRtr9Z70bcxg/tAowFQAaFdsG3wc0SG/YudI/75twICBBsAAAGhXbDHyEBYIMtmNVd1TDDru1Z7ckqKUeoAOE6YtFEIL8P2pS0aJTvt', 'b3687a6d5f0844e22e309d4466e3c6f4a9f1f9c647da6168e22c97167d3d2dce');
INSERT INTO d0412.events VALUES (1000000000042, 1, 42, 1792573230000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-cbb0-7e17-955c-9cab5600e14e', '', 'jQFlRDA0MTIBGCobAAABoV2wy7BtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1MwMVABoV2wy7B+F5VcnKtWAOFOQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsMuwQFggs2h6bV8IROIuMJ1EZuPG9Knx+cZH2mFo4iyXFn09Lc4=', '7523dd883a1fbecf6601fc0dedf14eccd6d031431702991e9dc60ee2efd34585');
INSERT INTO d0412.events VALUES (1000000000043, 1, 43, 1792573231000, 'ticketDone', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db0-cf98-7008-aa19-07e0a03e31d1', '', 'jQFlRDA0MTIBGCsbAAABoV2wz5hqdGlja2V0RG9uZXgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1MwMVABoV2wz5hwCKoZB+CgPjHRQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsM+YQFggdSPdiDofvs9mAfwN7fFOzNbQMUMXApkencYO4u/TRYU=', 'b39d8e29611d904e78866e6fc9d5dfc67ba03bd5314562c5268d51ed47d41f02');
INSERT INTO d0412.events VALUES (1000000000044, 1, 44, 1792573232000, 'ticketReturned', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'S01', '01a15db0-d380-77ff-8b42-23855fdcab57', '', 'jQFlRDA0MTIBGCwbAAABoV2w04BudGlja2V0UmV0dXJuZWR4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOGNTMDFQAaFdsNOAd/+LQiOFX9yrV0CjAVABoV2wcdhw8ItjDwQvBOLYAgMDGwAAAaFdsNOAQFggs52OKWEdkE54hm5vydXfxnugO9UxRWLFJo1R7UfUHwI=', '806376bddb89886fe0de8d32e789096f24cde8183b0f50b83094364e9016b1b2');
INSERT INTO d0412.events VALUES (1000000000045, 1, 45, 1792573233000, 'ticketCalled', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'S01', '01a15db0-d768-7c86-9f86-dfaf679faa94', '', 'jQFlRDA0MTIBGC0bAAABoV2w12hsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUzAxUAGhXbDXaHyGn4bfr2efqpRAowFQAaFdsHHYcPCLYw8ELwTi2AIBBBsAAAGhXbDXaEBYIIBjdr3biYhv4N6NMueJCW8kzegYOw9QuDCUNk6QFrGy', 'e11d9256dff20ebe28e63633fb48c807d33930fadf729301f976f8b4dc81a33e');
INSERT INTO d0412.events VALUES (1000000000046, 1, 46, 1792573234000, 'ticketServing', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'S01', '01a15db0-db50-7783-952b-8c7828f5293f', '', 'jQFlRDA0MTIBGC4bAAABoV2w21BtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1MwMVABoV2w21B3g5UrjHgo9Sk/QKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsNtQQFgg4R2SVt/yDr4o5jYz+0jIB9M5MPrfcpMB+Xb4tNyBoz4=', 'c8f6cf93ab9d247ddcbd175c9a403792f2a29d8424d608575ec5f69c3c92f477');
INSERT INTO d0412.events VALUES (1000000000047, 1, 47, 1792573235000, 'ticketDone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'S01', '01a15db0-df38-7c2e-9b71-8cf5b93a4c63', '', 'jQFlRDA0MTIBGC8bAAABoV2w3zhqdGlja2V0RG9uZXgkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1MwMVABoV2w3zh8LptxjPW5OkxjQKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsN84QFggyPbPk6udJH3cvRdcmkA3kvKinYQk1ghXXsX2nDyS9Hc=', 'db6578141cd808b042183dbe8756ee9c85bc78bf18f200279db6c6c0d1bcce56');
INSERT INTO d0412.events VALUES (1000000000048, 1, 48, 1792573236000, 'undone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'S01', '01a15db0-e320-7724-abec-5e540195b260', '', 'jQFlRDA0MTIBGDAbAAABoV2w4yBmdW5kb25leCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUzAxUAGhXbDjIHckq+xeVAGVsmBAowF4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOAIBAxgvQFgg22V4FBzYCLBCGD2+h1bunIW8eL8Y8gAnnbbGwNG8zlY=', '3037af76c0dca22cddab673cb7bbc58173b81a232ed9b2d96446ee4b544901c4');
INSERT INTO d0412.events VALUES (1000000000049, 1, 49, 1792573237000, 'ticketDone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'S01', '01a15db0-e708-7252-8798-112d1a868f46', '', 'jQFlRDA0MTIBGDEbAAABoV2w5whqdGlja2V0RG9uZXgkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1MwMVABoV2w5whyUoeYES0aho9GQKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsOcIQFggMDevdsDcoizdq2c8t7vFgXO4GiMu2bLZZEbuS1RJAcQ=', 'c431d10080c689e7379b09d50d235f16b2764b7925b80408592e0c3030eb8c3a');
INSERT INTO d0412.events VALUES (1000000000050, 1, 50, 1792573238000, 'ticketLeft', '01a15db0-75c0-76af-9798-0a3381e0736c', 'S01', '01a15db0-eaf0-7e9a-af6b-2d394fc65566', '', 'jQFlRDA0MTIBGDIbAAABoV2w6vBqdGlja2V0TGVmdHgkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1MwMVABoV2w6vB+mq9rLTlPxlVmQKIBUAGhXbB1wHavl5gKM4Hgc2wCGwAAAaFdsOrwQFggxDHRAIDGiec3mwnVDSNfFrJ2S3kluAQIWS4MMDDrjDo=', '0b76edda71381e42d26873609c83768f6ce2b8622a7eb39afb42ca7575cef5f5');
INSERT INTO d0412.events VALUES (1000000000051, 1, 51, 1792573239000, 'ticketCalled', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'S01', '01a15db0-eed8-79fa-bf9b-9d2504b35ae0', '', 'jQFlRDA0MTIBGDMbAAABoV2w7thsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUzAxUAGhXbDu2Hn6v5udJQSzWuBAowFQAaFdsH2QcQa6t9290Jmo6QIBBBsAAAGhXbDu2EBYIAt27dpxOB5C0mhzYJyDdo9s4rhiKn6zmvtCynV1zvX1', 'a8ba9c886522c4bbc7f40216226c39c4c90987ea1a8b95fd6c852d977a4d5658');
INSERT INTO d0412.events VALUES (1000000000052, 1, 52, 1792573240000, 'ticketMissed', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'S01', '01a15db0-f2c0-77a6-9d9c-5d0f7b68e3aa', '', 'jQFlRDA0MTIBGDQbAAABoV2w8sBsdGlja2V0TWlzc2VkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUzAxUAGhXbDywHemnZxdD3to46pAogFQAaFdsH2QcQa6t9290Jmo6QIbAAABoV2w8sBAWCCoupyIZSLEu8f0AhYibDnEyQmH6hqLlf1shS2Xek1WWA==', 'ae3fc040a66725e98d5b7683048d3f86ef08f9ac3c72c5698e9fe03dff3ccd60');
INSERT INTO d0412.events VALUES (1000000000053, 1, 53, 1792573241000, 'ticketCalled', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'S01', '01a15db0-f6a8-7e73-ba56-4c4389eada43', '', 'jQFlRDA0MTIBGDUbAAABoV2w9qhsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWFjUzAxUAGhXbD2qH5zulZMQ4nq2kNAowFQAaFdsIF4cLKrT1eIFx8+qgIDBBsAAAGhXbD2qEBYIK4/wECmZyXpjVt2gwSNP4bvCPmsPHLFaY6f4D3/PM1g', 'b3bde74f9b47c762ece7db4fadf564b34aeb085ef551a2b369d0537719000b21');
INSERT INTO d0412.events VALUES (1000000000054, 1, 54, 1792573242000, 'ticketServing', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'S01', '01a15db0-fa90-7ea1-bf05-61189920fddd', '', 'jQFlRDA0MTIBGDYbAAABoV2w+pBtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1MwMVABoV2w+pB+ob8FYRiZIP3dQKIBUAGhXbCBeHCyq09XiBcfPqoCGwAAAaFdsPqQQFggs73nT5tHx2Ls59tPrfVks0rrCF71UaKzadBTdxkACyE=', '36b46bb3d88249b2a58daefd3b459353b04493d5e9fa0a8512e7425e24b9e03f');
INSERT INTO d0412.events VALUES (1000000000055, 1, 55, 1792573243000, 'printFailed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'S01', '01a15db0-fe78-7e9b-b39d-aee0f83671a3', '', 'jQFlRDA0MTIBGDcbAAABoV2w/nhrcHJpbnRGYWlsZWR4JDAxYTE1ZGIwLTgxNzgtNzBiMi1hYjRmLTU3ODgxNzFmM2VhYWNTMDFQAaFdsP54fpuzna7g+DZxo0CjAXgkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhAmZ0aWNrZXQDZ25vUGFwZXJAWCA2tGuz2IJJsqWNrv07RZNTsEST1en6CoUS50JeJLngPw==', 'f4199afec4168328c12a3ab9ca8ab388f47688d91b7159cc603f2e14e5e25029');
INSERT INTO d0412.events VALUES (1000000000056, 1, 56, 1792573243000, 'printed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'S01', '01a15db0-fe78-7e9b-b39d-aee0f83671a3', '', 'jQFlRDA0MTIBGDgbAAABoV2w/nhncHJpbnRlZHgkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1MwMVABoV2w/nh+m7OdruD4NnGjQKMBeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWECZnRpY2tldAMBQFgg9Bma/sQWgyjBKjq5yoqziPR2iNkbcVnMYD8uFOXiUCk=', '9edc2574d3e368d09620e7e1d5cfb7e7ea43b0fa9b991106acff5665eaf8183f');
INSERT INTO d0412.events VALUES (1000000000057, 1, 57, 1792573244000, 'clockPutBack', 'clock', 'S01', '01a15db1-0260-7514-80ad-7f8e4b5cc004', '', 'jQFlRDA0MTIBGDkbAAABoV2xAmBsY2xvY2tQdXRCYWNrZWNsb2NrY1MwMVABoV2xAmB1FICtf45LXMAEQKEBgaMBUAGhXbB9kHEGurfdvdCZqOkCGwAAAaFdsQJgAxsAAAGhXbECYEBYIJ7cJXTT42jQliDn4dXPt+fqQ7D6m5kRBqz/VmXq+Bg/', '6456e40a360448d0815cf8d810e27f32e9dd91b4485527edcda7fe2a92079195');
INSERT INTO d0412.events VALUES (1000000000058, 1, 58, 1792573245000, 'personKeyMade', '01a15db1-0648-7097-83b8-b08201e77f69', 'S01', '01a15db1-0648-7bee-82bb-3e5a080925fb', '', 'jQFlRDA0MTIBGDobAAABoV2xBkhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjEtMDY0OC03MDk3LTgzYjgtYjA4MjAxZTc3ZjY5Y1MwMVABoV2xBkh77oK7PloICSX7QKMBeCQwMWExNWRiMS0wNjQ4LTcwOTctODNiOC1iMDgyMDFlNzdmNjkCUHgdK38Pbk6jhrFf1Hwhyz4DWCCO2Oz2oCl8Gw6e4ezFp209DCS89jnXxomtSnVb4O8k+EBYIGRW5Ao2BEjQgVz42BDifzLp3ZG0SFUn7c2n/iqSB5GV', 'e9f62f521d1da4d323d3eeee501edc7f9ff8878864d8e0e512e134be8d247e64');
INSERT INTO d0412.events VALUES (1000000000059, 1, 59, 1792573245000, 'personStated', '01a15db1-0648-7097-83b8-b08201e77f69', 'S01', '01a15db1-0648-7bee-82bb-3e5a080925fb', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGDsbAAABoV2xBkhscGVyc29uU3RhdGVkeCQwMWExNWRiMS0wNjQ4LTcwOTctODNiOC1iMDgyMDFlNzdmNjljUzAxUAGhXbEGSHvugrs+WggJJftQeB0rfw9uTqOGsV/UfCHLPqcBUAGhXbEGSHCXg7iwggHnf2kCZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTFYWjGRdFkpPn3WGUuB50jOB+eDJvFkaVtw6g204eu6f9BGy476Uq0YXRaCDaUL+9DtRafsTXJbMGdkodQXzW5Sdao0rvqXKmwgYTHJWqicJa9P5YkmBF3yQIXUJVgg6fYvUh0dpNMj0+7uUB7cf5/4h4hk2ODlEuE0vo0kfmQ=', '782491baac8fba97d3987e45278b22160203199dc854cd6191a4e439fa16fa38');
INSERT INTO d0412.events VALUES (1000000000060, 1, 60, 1792573246000, 'personKeyMade', '01a15db1-0a30-7d40-974d-796915b1276d', 'S01', '01a15db1-0a30-7627-8b90-a44c5efa8cc5', '', 'jQFlRDA0MTIBGDwbAAABoV2xCjBtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjEtMGEzMC03ZDQwLTk3NGQtNzk2OTE1YjEyNzZkY1MwMVABoV2xCjB2J4uQpExe+ozFQKMBeCQwMWExNWRiMS0wYTMwLTdkNDAtOTc0ZC03OTY5MTViMTI3NmQCULdnT/D4X0uYqNgWD/Qd7ooDWCD23d+eBLYZpTVn7RYDwV10q9ElYY82vqczFUyKcbZaTEBYIHgkkbqsj7qX05h+RSeLIhYCAxmdyFTNYZGk5Dn6Fvo4', '1201aa923c9a7d9bb59e5ad1fc7f95d9422884a7064dacf9c592abcb759fac23');
INSERT INTO d0412.events VALUES (1000000000061, 1, 61, 1792573246000, 'personStated', '01a15db1-0a30-7d40-974d-796915b1276d', 'S01', '01a15db1-0a30-7627-8b90-a44c5efa8cc5', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGD0bAAABoV2xCjBscGVyc29uU3RhdGVkeCQwMWExNWRiMS0wYTMwLTdkNDAtOTc0ZC03OTY5MTViMTI3NmRjUzAxUAGhXbEKMHYni5CkTF76jMVQt2dP8PhfS5io2BYP9B3uiqYBUAGhXbEKMH1Al015aRWxJ20DGQeoBAEFbTMyLjc1LjAxLjEwMDMGbUJFTFVNX1RFUkRBVEEHdFRNUC0zMjc1LTIwMjYtMDAwMDAxWEUcDsFi6F1umDtOxrBabAP8mR1KTfBvxkUxb8ueDxbrHLNQgeiTIf2gxhm28130NqhZCQCK4ZaiIvjR7ktFjhOc2cOXvJRYIBIBqpI8mn2btZ5a0fx/ldlCKISnBk2s+cWSq8t1n6wj', '7b12e8946143742098271d6ae654ee14489393cba2f08c6512f9cdfa0d629f90');
INSERT INTO d0412.events VALUES (1000000000062, 1, 62, 1792573247000, 'personKeyMade', '01a15db1-0e18-77e6-aa1d-a489e35c24b1', 'S01', '01a15db1-0e18-7cf6-bab2-c956ec63e51f', '', 'jQFlRDA0MTIBGD4bAAABoV2xDhhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjEtMGUxOC03N2U2LWFhMWQtYTQ4OWUzNWMyNGIxY1MwMVABoV2xDhh89rqyyVbsY+UfQKMBeCQwMWExNWRiMS0wZTE4LTc3ZTYtYWExZC1hNDg5ZTM1YzI0YjECULScniyAGULciAd6wPo9LasDWCCa9TDvrEum8wzpwzMGC+wlpqbGceFOeWFEeSnGHhqy0EBYIHsS6JRhQ3QgmCcdauZU7hRIk5PLovCMZRL5zfoNYp+Q', '942b108f1fe168092549c717cc7ad01a565ccda6b91c5063abd8d6305b06ce0d');
INSERT INTO d0412.events VALUES (1000000000063, 1, 63, 1792573247000, 'personStated', '01a15db1-0e18-77e6-aa1d-a489e35c24b1', 'S01', '01a15db1-0e18-7cf6-bab2-c956ec63e51f', 'b49c9e2c-8019-42dc-8807-7ac0fa3d2dab', 'jQFlRDA0MTIBGD8bAAABoV2xDhhscGVyc29uU3RhdGVkeCQwMWExNWRiMS0wZTE4LTc3ZTYtYWExZC1hNDg5ZTM1YzI0YjFjUzAxUAGhXbEOGHz2urLJVuxj5R9QtJyeLIAZQtyIB3rA+j0tq6cBUAGhXbEOGHfmqh2kieNcJLECZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTFYWmKwcddEfKo0NinDVdxzA64ekTZXDICnetNvnzTAVQHUg2lOOOfDRs1J184ywUGXRhXYJTr2UD+KE6AoK/jcZrttClXLAvfVD1SceDHWIGpYLzi5gfUw7UKMdVgglCsQjx/haAklSccXzHrQGlZczaa5HFBjq9jWMFsGzg0=', '4b67d89be30691f582b977186fda5db9ab71583abdc8cc1ac21169bf19881acd');
INSERT INTO d0412.events VALUES (1000000000064, 1, 64, 1792573248000, 'personsLinked', '01a15db1-0648-7097-83b8-b08201e77f69', 'S01', '01a15db1-1200-7d2f-a148-2d9344afbad1', '', 'jQFlRDA0MTIBGEAbAAABoV2xEgBtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjEtMDY0OC03MDk3LTgzYjgtYjA4MjAxZTc3ZjY5Y1MwMVABoV2xEgB9L6FILZNEr7rRQKMBUAGhXbEGSHCXg7iwggHnf2kCUAGhXbEOGHfmqh2kieNcJLEDAUBYIEtn2JvjBpH1grl3GG/aXbmrcVg6vcjMGsIRab8ZiBrN', 'caa1dfbfce9296f468d9cad1bf15f21a7721c605d73fa8e675985b4f25c2f35f');
INSERT INTO d0412.events VALUES (1000000000065, 1, 65, 1792573249000, 'personsLinked', '01a15db1-0648-7097-83b8-b08201e77f69', 'S01', '01a15db1-15e8-77fc-a38f-8de7bf1c655f', '', 'jQFlRDA0MTIBGEEbAAABoV2xFehtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjEtMDY0OC03MDk3LTgzYjgtYjA4MjAxZTc3ZjY5Y1MwMVABoV2xFeh3/KOPjee/HGVfQKMBUAGhXbEGSHCXg7iwggHnf2kCUAGhXbEKMH1Al015aRWxJ20DAUBYIMqh37/Okpb0aNnK0b8V8hp3IcYF1z+o5nWYW08lwvNf', '0826426dc5ad65be523c6a4ccdfea230ae15f71271c8ec80f44eb346a9281427');
INSERT INTO d0412.events VALUES (1000000000066, 1, 66, 1792573250000, 'personsLinked', '01a15db1-0648-7097-83b8-b08201e77f69', 'S01', '01a15db1-19d0-72f8-aa5b-cbef3f0de2ba', '', 'jQFlRDA0MTIBGEIbAAABoV2xGdBtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjEtMDY0OC03MDk3LTgzYjgtYjA4MjAxZTc3ZjY5Y1MwMVABoV2xGdBy+Kpby+8/DeK6QKIBUAGhXbEGSHCXg7iwggHnf2kCUAGhXbEKMH1Al015aRWxJ21AWCAIJkJtxa1lvlI8akzN/qIwrhX3EnHI7ID0TrNGqSgUJw==', '699394f6a0c316f7a94bbdaaf2041f11919e663284666615967b30dfe350dde9');
INSERT INTO d0412.events VALUES (1000000000067, 1, 67, 1792573251000, 'personKeyMade', '01a15db1-1db8-7612-8705-349108ff0f09', 'S01', '01a15db1-1db8-7f6d-82b0-aeedb7c8c4be', '', 'jQFlRDA0MTIBGEMbAAABoV2xHbhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjEtMWRiOC03NjEyLTg3MDUtMzQ5MTA4ZmYwZjA5Y1MwMVABoV2xHbh/bYKwru23yMS+QKMBeCQwMWExNWRiMS0xZGI4LTc2MTItODcwNS0zNDkxMDhmZjBmMDkCUCJdSP6VeUGRgiEaYD3RricDWCDzDmy+ze2m4HTrgJ3VVJegP5m2VuTO/UUMo1FsREcMU0BYIGmTlPagwxb3qUu9qvIEHxGRnmYyhGZmFZZ7MN/jUN3p', 'a755ce321d9a9b8bbec17c05aee169bedbcc1102a0b80766a8b9d4a584d30ae5');
INSERT INTO d0412.events VALUES (1000000000068, 1, 68, 1792573251000, 'personStated', '01a15db1-1db8-7612-8705-349108ff0f09', 'S01', '01a15db1-1db8-7f6d-82b0-aeedb7c8c4be', '225d48fe-9579-4191-8221-1a603dd1ae27', 'jQFlRDA0MTIBGEQbAAABoV2xHbhscGVyc29uU3RhdGVkeCQwMWExNWRiMS0xZGI4LTc2MTItODcwNS0zNDkxMDhmZjBmMDljUzAxUAGhXbEduH9tgrCu7bfIxL5QIl1I/pV5QZGCIRpgPdGuJ6YBUAGhXbEduHYShwU0kQj/DwkCZG1hbGUDGQfGBW0zMi43NS4wMS4xMDAyBmNLVFAIeCBhYzU5MjM4YTljYzg4ZWJkMzk0YmY1ODcyNWRkNDFkZFhI0ikjvrejOQIzALi3+UvsAhIqj4CH6Qi9pSTZpJ6OarzXbkDZLdVySHW4idtfP0G5rDzFGhq9UGAIOflXOAbjSwEQiD6O9p4KWCCnVc4yHZqbi77BfAWu4Wm+28wRAqC4B2aoudSlhNMK5Q==', '2d9b88a32c23b055935e44f623d1f1b7c631a234bb6f8f214c1897f01a863205');
INSERT INTO d0412.events VALUES (1000000000069, 1, 69, 1792573252000, 'personErased', '01a15db1-1db8-7612-8705-349108ff0f09', 'S01', '01a15db1-21a0-78fc-8e2f-a173ca155d22', '', 'jQFlRDA0MTIBGEUbAAABoV2xIaBscGVyc29uRXJhc2VkeCQwMWExNWRiMS0xZGI4LTc2MTItODcwNS0zNDkxMDhmZjBmMDljUzAxUAGhXbEhoHj8ji+hc8oVXSJAowFQAaFdsR24dhKHBTSRCP8PCQJQIl1I/pV5QZGCIRpgPdGuJwNncmVxdWVzdEBYIC2biKMsI7BVk15E9iPR8bfGMaI0u2+PIUwYl/AahjIF', '26fe112db8eaa9f113e62b6e061c48a7092b304de0b43ae6fe9a9b85f677a288');
INSERT INTO d0412.events VALUES (1000000000070, 1, 70, 1792573253000, 'factStated', '01a15db1-0648-7097-83b8-b08201e77f69', 'S01', '01a15db1-2588-7975-969c-bf170da96c26', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEYbAAABoV2xJYhqZmFjdFN0YXRlZHgkMDFhMTVkYjEtMDY0OC03MDk3LTgzYjgtYjA4MjAxZTc3ZjY5Y1MwMVABoV2xJYh5dZacvxcNqWwmUHgdK38Pbk6jhrFf1Hwhyz6jAVABoV2xBkhwl4O4sIIB539pAmVzaG93bgMZUQtYNAUwUrmdmZl//7+kFN+XfcZzYC8wUzWyROwXDoHisjRl0nyfuiofyP/RZjgi00rihUNDTvJYICb+ES246qnxE+YrbgYcSKcJKzBN4LQ65v6am4X2d6KI', 'bfe0a31d2612df2075b6c949d55b1b4d9bbbd7291e6785c9b9276abfe3f29b09');
INSERT INTO d0412.events VALUES (1000000000071, 1, 71, 1792573254000, 'personStated', '01a15db1-0648-7097-83b8-b08201e77f69', 'S01', '01a15db1-2970-7fe4-bb58-0259f97414d1', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEcbAAABoV2xKXBscGVyc29uU3RhdGVkeCQwMWExNWRiMS0wNjQ4LTcwOTctODNiOC1iMDgyMDFlNzdmNjljUzAxUAGhXbEpcH/ku1gCWfl0FNFQeB0rfw9uTqOGsV/UfCHLPqgBUAGhXbEGSHCXg7iwggHnf2kCZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDQGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTEKGwAAAOjUpRA7WGpQdwlXsK9DbRPdfQHU87DDw1huhUvX1i8TahDVQ3WiAh8x6FDuH1AXZ/IJv69ONqAqaTfQTskmrtlC6jA/Cm54tHk5doo61+ryNhaAuqfeCPCW56YW9uSYPkH/fUy86GIUhf3heQkNcIHYWCC/4KMdJhLfIHW2yUnVWxtNm7vXKR5nhcm5J2q/4/KbCQ==', 'd18cc459b643b4d18f2b174b4e94430deef1e9fb72dbecfd640a6b7d00de92e2');
INSERT INTO d0412.events VALUES (1000000000072, 1, 72, 1792573255000, 'personKeyMade', '01a15db1-2970-7bd6-b597-9e2c8d3487a0', 'S01', '01a15db1-2d58-7a10-940d-a7639705b8b3', '', 'jQFlRDA0MTIBGEgbAAABoV2xLVhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjEtMjk3MC03YmQ2LWI1OTctOWUyYzhkMzQ4N2EwY1MwMVABoV2xLVh6EJQNp2OXBbizQKMBeCQwMWExNWRiMS0yOTcwLTdiZDYtYjU5Ny05ZTJjOGQzNDg3YTACUKuBDw2ecUzovNh9YOa46ysDWCDdwbpuWipnif/irJr8G+Q6UNLd1723QbEa29NOTmXn+EBYINGMxFm2Q7TRjysXS06UQw3u8en7ctvs/WQKa30A3pLi', '199cb51462f97c0b18d55eac89d27006038c718759c529c06e66b59b65b94495');
INSERT INTO d0412.events VALUES (1000000000073, 1, 73, 1792573255000, 'registryBegun', '01a15db1-2970-7bd6-b597-9e2c8d3487a0', 'S01', '01a15db1-2d58-7a10-940d-a7639705b8b3', 'ab810f0d-9e71-4ce8-bcd8-7d60e6b8eb2b', 'jQFlRDA0MTIBGEkbAAABoV2xLVhtcmVnaXN0cnlCZWd1bngkMDFhMTVkYjEtMjk3MC03YmQ2LWI1OTctOWUyYzhkMzQ4N2EwY1MwMVABoV2xLVh6EJQNp2OXBbizUKuBDw2ecUzovNh9YOa46yulAVABoV2xKXB71rWXniyNNIegAgEEGVELBmZkaW5zb3MHgqIBY05JSwJjbmlrogFkTmFtYQJkbmFtZVhHjdnAf2yWxAc5PFVmGOZpPvoVSGVctdfUPdlLwUQJaDaKDAs3Zw/9qUGxc3RCThEBnabqfympZDrx5A8CgcrmVJKVaeXVBghYIBmctRRi+XwLGNVerInScAYDjHGHWcUpwG5mtZtluUSV', 'd1a8cd1e042d1e8436f4e27ecd1753596935a830e936d53426e276376c8bd5c6');
INSERT INTO d0412.events VALUES (1000000000074, 1, 74, 1792573256000, 'registryLoaded', '01a15db1-2970-7bd6-b597-9e2c8d3487a0', 'S01', '01a15db1-3140-7745-b4fa-32c3fd66c1df', '', 'jQFlRDA0MTIBGEobAAABoV2xMUBucmVnaXN0cnlMb2FkZWR4JDAxYTE1ZGIxLTI5NzAtN2JkNi1iNTk3LTllMmM4ZDM0ODdhMGNTMDFQAaFdsTFAd0W0+jLD/WbB30CkAVABoV2xKXB71rWXniyNNIegAgEFWCB6NX4OLlYY/DFqQvdSn34rx2YcmObQrUVxHVmdp4wLugcBQFgg0ajNHgQtHoQ29OJ+zRdTWWk1qDDpNtU0JuJ2N2yL1cY=', 'fb65afa0ef68f94d6ded0ae12b504c01c3980658c09e8ae5d061748e1b396efa');
INSERT INTO d0412.events VALUES (1000000000075, 1, 75, 1792573257000, 'ticketHolderNamed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'S01', '01a15db1-3528-7ff8-93dc-375564112d64', '', 'jQFlRDA0MTIBGEsbAAABoV2xNShxdGlja2V0SG9sZGVyTmFtZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NTMDFQAaFdsTUof/iT3DdVZBEtZECiAVABoV2wbfBzRIb9i50j/vm3AlABoV2xBkhwl4O4sIIB539pQFgg+2WvoO9o+U1t7QrhK1BMAcOYBljAnorl0GF0jhs5bvo=', '04ad2430ba12480c7a5b2a74a757fa5ef1a16823084d484bf6fb3cab8586b87e');
INSERT INTO d0412.events VALUES (1000000000076, 1, 76, 1792573258000, 'caseOpened', '01a15db1-3910-77c5-8861-ccdc9e7afd8c', 'S01', '01a15db1-3910-79b0-a94a-444dd249d705', '', 'jQFlRDA0MTIBGEwbAAABoV2xORBqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMzkxMC03N2M1LTg4NjEtY2NkYzllN2FmZDhjY1MwMVABoV2xORB5sKlKRE3SSdcFQKQBUAGhXbE5EHfFiGHM3J56/YwCUAGhXbEGSHCXg7iwggHnf2kDUAGhXbBt8HNEhv2LnSP++bcEZkRBVEFOR0BYIAStJDC6EkgMelsqdKdX+l7xoWgjCE1IS/b7PKuFhrh+', 'e12035175640ca3ab166a7a1b1516d6c43d2539d7d4708f4d86fef0afeb5a0e1');
INSERT INTO d0412.events VALUES (1000000000077, 1, 77, 1792573258000, 'caseLineStated', '01a15db1-3910-77c5-8861-ccdc9e7afd8c', 'S01', '01a15db1-3910-79b0-a94a-444dd249d705', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGE0bAAABoV2xORBuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTM5MTAtNzdjNS04ODYxLWNjZGM5ZTdhZmQ4Y2NTMDFQAaFdsTkQebCpSkRN0knXBVB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsTkQcuakvePXwABcswJQAaFdsTkQd8WIYczcnnr9jARsUEJJX05PTkFLVElGBWNLRVMGZlBCSV9KSwdmdXJnZW50WEIyzbQCEaEf4dSiMC5bHjCDpmCeYY8PdZ7Zlz7MigV6TqCwXCRL7hwA0AA9/yG3v8uyI0rY6cOGLpU9KQovt8DWBdhYIOEgNRdWQMo6sWanobFRbWxD0lOdfUcI9Nhv7wr+taDh', '826f5375a69f31f5d4121a6314b1c466691389f5c66e2d9fdbe2e87abe5b5cfe');
INSERT INTO d0412.events VALUES (1000000000078, 1, 78, 1792573258000, 'caseLineStated', '01a15db1-3910-77c5-8861-ccdc9e7afd8c', 'S01', '01a15db1-3910-79b0-a94a-444dd249d705', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGE4bAAABoV2xORBuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTM5MTAtNzdjNS04ODYxLWNjZGM5ZTdhZmQ4Y2NTMDFQAaFdsTkQebCpSkRN0knXBVB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsTkQdgS99Y5Fo8QIcwJQAaFdsTkQd8WIYczcnnr9jANkbmVlZARoTElORFVOR0kHaWVtZXJnZW5jeQgBWEkEzSnBExzkShU4g8cp/aU+IDjfMHGQ3AKyp4j8M7sBboeJew0G0iQqkSgmfKF54LxFXQUzSuGQwJgpUXnzELjoB0MwhbiImWpeWCCCb1N1pp8x9dQSGmMUscRmaROJ9cZuLZ/b4uh6vltc/g==', 'e3712840b2e9dcda26bf92b389cf8aed34ff12d6858299e328b7ce433924d632');
INSERT INTO d0412.events VALUES (1000000000079, 1, 79, 1792573259000, 'caseOpened', '01a15db1-3910-7007-8a0f-d8367578e961', 'S01', '01a15db1-3cf8-7c3e-a37a-50498c6a1c0a', '', 'jQFlRDA0MTIBGE8bAAABoV2xPPhqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMzkxMC03MDA3LThhMGYtZDgzNjc1NzhlOTYxY1MwMVABoV2xPPh8PqN6UEmMahwKQKMBUAGhXbE5EHAHig/YNnV46WECUAGhXbEKMH1Al015aRWxJ20EaFBVU0tFU09TQFgg43EoQLLp3Nomv5Kzic+K7TT/EtaFgpnjKLfOQzkk1jI=', '4d7c0cb6298f665c71f118812787026bd9299f03f2c11a4bf9112a3c7713e687');
INSERT INTO d0412.events VALUES (1000000000080, 1, 80, 1792573259000, 'caseLineStated', '01a15db1-3910-7007-8a0f-d8367578e961', 'S01', '01a15db1-3cf8-7c3e-a37a-50498c6a1c0a', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGFAbAAABoV2xPPhuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTM5MTAtNzAwNy04YTBmLWQ4MzY3NTc4ZTk2MWNTMDFQAaFdsTz4fD6jelBJjGocClC3Z0/w+F9LmKjYFg/0He6KpQFQAaFdsTz4ecuZMdp1Q0k8jQJQAaFdsTkQcAeKD9g2dXjpYQNkbmVlZARlTUFLQU4FY1NPU1g3GqyxbjfXh4HIeGv3N8/SBQv52nL8YOr38Fz5j251Vxv7w9aMIjpDZxSMOh/L8xVJxXi9RfHHn1ggTXwMtimPZlxx8RiBJ4cCa9kpnwPywRpL+REqPHcT5oc=', 'bfcf4903992cc3fc68983ed5e000b93c6e070702c08e540a3dbbf4e485fa41e1');
INSERT INTO d0412.events VALUES (1000000000081, 1, 81, 1792573260000, 'caseMoved', '01a15db1-3910-77c5-8861-ccdc9e7afd8c', 'S01', '01a15db1-40e0-7fe0-8456-5a06b1fbe5d4', '', 'jQFlRDA0MTIBGFEbAAABoV2xQOBpY2FzZU1vdmVkeCQwMWExNWRiMS0zOTEwLTc3YzUtODg2MS1jY2RjOWU3YWZkOGNjUzAxUAGhXbFA4H/ghFZaBrH75dRAogFQAaFdsTkQd8WIYczcnnr9jANocmVmZXJyZWRAWCC/z0kDmSzD/GiYPtXgALk8bgcHAsCOVAo9u/TkhfpB4Q==', 'ac4566f68de948bf7b9a4e637c6c90878068afee7ed5e93e4509182aa395e9f6');
INSERT INTO d0412.events VALUES (1000000000082, 1, 82, 1792573261000, 'caseLineEnded', '01a15db1-3910-77c5-8861-ccdc9e7afd8c', 'S01', '01a15db1-44c8-713c-b8e8-de6722f31600', '', 'jQFlRDA0MTIBGFIbAAABoV2xRMhtY2FzZUxpbmVFbmRlZHgkMDFhMTVkYjEtMzkxMC03N2M1LTg4NjEtY2NkYzllN2FmZDhjY1MwMVABoV2xRMhxPLjo3mci8xYAQKMBUAGhXbE5EHYEvfWORaPECHMCUAGhXbE5EHfFiGHM3J56/YwDaXdpdGhkcmF3bkBYIKxFZvaN6Ui/e5pOY3xskIeAaK/uftXpPkUJGCqjlen2', '7b859a1e040ef3a67b60623efdb3cb7582888fc31a84bf823c3825807dab221f');
INSERT INTO d0412.events VALUES (1000000000083, 1, 83, 1792573262000, 'caseLineReopened', '01a15db1-3910-77c5-8861-ccdc9e7afd8c', 'S01', '01a15db1-48b0-757c-9530-b446f975ed97', '', 'jQFlRDA0MTIBGFMbAAABoV2xSLBwY2FzZUxpbmVSZW9wZW5lZHgkMDFhMTVkYjEtMzkxMC03N2M1LTg4NjEtY2NkYzllN2FmZDhjY1MwMVABoV2xSLB1fJUwtEb5de2XQKIBUAGhXbE5EHYEvfWORaPECHMCUAGhXbE5EHfFiGHM3J56/YxAWCB7hZoeBA7zpntgYj79s8t1goiPwxqEv4I8OCWAfasiHw==', '6fb9331b8d32811a6aff30d59f5e2bccce588cb31a52d9d14c665fdbb9b40e8c');
INSERT INTO d0412.events VALUES (1000000000084, 1, 84, 1792573263000, 'caseMoved', '01a15db1-3910-7007-8a0f-d8367578e961', 'S01', '01a15db1-4c98-758e-9500-aa8e4b295cd1', '', 'jQFlRDA0MTIBGFQbAAABoV2xTJhpY2FzZU1vdmVkeCQwMWExNWRiMS0zOTEwLTcwMDctOGEwZi1kODM2NzU3OGU5NjFjUzAxUAGhXbFMmHWOlQCqjkspXNFAogFQAaFdsTkQcAeKD9g2dXjpYQNnaGFuZGxlZEBYIG+5MxuNMoEaav8w1Z9eK8zOWIyzGlLZ0UxmX9u5tA6M', '9aa0cfc3e94f5481eb1b8268784b82d7255705bfd7656d06a96bb4c9a9892df9');
INSERT INTO d0412.events VALUES (1000000000085, 1, 85, 1792573264000, 'referralIssued', '01a15db1-5080-71f4-893a-6a9aecff32dd', 'S01', '01a15db1-5080-7355-9d9c-b5ee2f0603be', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFUbAAABoV2xUIBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTUwODAtNzFmNC04OTNhLTZhOWFlY2ZmMzJkZGNTMDFQAaFdsVCAc1WdnLXuLwYDvlB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsVCAcfSJOmqa7P8y3QJQAaFdsTkQd8WIYczcnnr9jANQAaFdsTkQcuakvePXwABcswRQAaFdsQZIcJeDuLCCAed/aQVmUDA0ODIxBmVEMDQxMgcBCEgnU+TtnM79LAlmdXJnZW50ChjZCxpq2H9PDBpq6vRPDWxSUzE6RVhBTVBMRTEOZWdpdmVuWDmaYAz/PQIz8xwqfV7mwTA9AV1lzqig1ozy95WvQpze9OGJTyXD8Jpcdk/Ci6VgilF/VgDCKjTc9yBYIJqgz8PpT1SB6xuCaHhLgtclVwW/12VtBqlrtMmpiS35', '65bb1ad1b846b09f841ebbe7c487dcc0b44254de7799270025d946a7be1d4e3d');
INSERT INTO d0412.events VALUES (1000000000086, 1, 86, 1792573265000, 'referralIssued', '01a15db1-5468-7fc6-b44e-f13954ea600a', 'S01', '01a15db1-5468-772b-beed-3b42d7540314', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFYbAAABoV2xVGhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTU0NjgtN2ZjNi1iNDRlLWYxMzk1NGVhNjAwYWNTMDFQAaFdsVRodyu+7TtC11QDFFB4HSt/D25Oo4axX9R8Ics+rwFQAaFdsVRof8a0TvE5VOpgCgJQAaFdsTkQd8WIYczcnnr9jANQAaFdsTkQcuakvePXwABcswRQAaFdsQZIcJeDuLCCAed/aQVmUDA0ODIxBmVEMDQxMgcCCEh8puSvM7j0jglmdXJnZW50ChjZCxpq2H9PDBpq6vRPDWxSUzE6RVhBTVBMRTIOZWdpdmVuDwFYOYtFCKEpcfstGsxJQcg+j6lK/zv3wZ1bRhgbUyLL7p1+iUTFNw3YOxXjdncUglGQe5BiIjtEbaSqgVggZbsa0bhGsJ+EHrvnxIfcwLRCVN53mScAJdlGp74dTj0=', '7e02e91382477fa2bf0b1cc20a961fb179c0575e52aec509d3c87cf3c6082dee');
INSERT INTO d0412.events VALUES (1000000000087, 1, 87, 1792573266000, 'returnHeard', '01a15db1-5468-7fc6-b44e-f13954ea600a', 'S01', '01a15db1-5850-71b5-a3da-86247ab2ea60', '', 'jQFlRDA0MTIBGFcbAAABoV2xWFBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTU0NjgtN2ZjNi1iNDRlLWYxMzk1NGVhNjAwYWNTMDFQAaFdsVhQcbWj2oYkerLqYECpAVABoV2xVGh/xrRO8TlU6mAKAmVEMDQxMgMCBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf1AJbFJSMTpFWEFNUExFMQplcGFwZXJAWCB+AukTgkd/or8LHMIKlh+xecBXXlKuxQnTyHzzxggt7g==', 'a25dc1a3dbde60aac3b453f6f3a4a73892a8425f7e03270c13272fab6c27c5f3');
INSERT INTO d0412.events VALUES (1000000000088, 1, 88, 1792573267000, 'returnHeard', '01a15db1-5468-7fc6-b44e-f13954ea600a', 'S01', '01a15db1-5c38-70f6-9412-33227eed1b68', '', 'jQFlRDA0MTIBGFgbAAABoV2xXDhrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTU0NjgtN2ZjNi1iNDRlLWYxMzk1NGVhNjAwYWNTMDFQAaFdsVw4cPaUEjMifu0baECqAVABoV2xVGh/xrRO8TlU6mAKAmVEMDQxMgMCBGZQMDQ4MjEFAgZmc2VydmVkBw4IGmrYf1EJbFJSMTpFWEFNUExFMgplcGFwZXJAWCCiXcGj295gqsO0U/bzpKc4kqhCX34DJwwTJy+rbCfF8w==', '1951f5bd50aa421bd780562774e88e384036662087eebaa40b132266914917a9');
INSERT INTO d0412.events VALUES (1000000000089, 1, 89, 1792573268000, 'residentSaid', '01a15db1-5468-7fc6-b44e-f13954ea600a', 'S01', '01a15db1-6020-74dd-bb6c-90013b73ac31', '', 'jQFlRDA0MTIBGFkbAAABoV2xYCBscmVzaWRlbnRTYWlkeCQwMWExNWRiMS01NDY4LTdmYzYtYjQ0ZS1mMTM5NTRlYTYwMGFjUzAxUAGhXbFgIHTdu2yQATtzrDFApAFQAaFdsVRof8a0TvE5VOpgCgIBA2ljb25maXJtZWQEZ2NvdW50ZXJAWCAZUfW9UKpCG9eAVid06I44QDZmIIfuuqQLEyJmkUkXqQ==', '7d81bc75198f9943616b3b24a18f260af6cd2bd2eca549b989a163c99cfd23a6');
INSERT INTO d0412.events VALUES (1000000000090, 1, 90, 1792573269000, 'referralIssued', '01a15db1-6408-752c-8e91-91df908eacd0', 'S01', '01a15db1-6408-7612-95ac-c5f58bf6e2d2', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFobAAABoV2xZAhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTY0MDgtNzUyYy04ZTkxLTkxZGY5MDhlYWNkMGNTMDFQAaFdsWQIdhKVrMX1i/bi0lB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsWQIdSyOkZHfkI6s0AJQAaFdsTkQd8WIYczcnnr9jANQAaFdsTkQcuakvePXwABcswRQAaFdsQZIcJeDuLCCAed/aQVmUDA0ODIxBmVEMDQxMgcDCEj0uMYjLbAvUwlmdXJnZW50ChjZCxpq2H9PDBpq6vRPDWxSUzE6RVhBTVBMRTMOZWdpdmVuWDk2gTOFxWqxo920jxnWTPrfq+zDiBl1pDxuNLtqMAbbzn0puDa+cmDE8DxadamWpSzVIm4qqPiNjVFYIH2BvHUZj5lDYWs7JKGPJgr2zSvS7KVJuYmhY8mc/SOm', '7557aba0387c0bbd01c6a6a08a6cd33c9f8839bbea0d8c720ddeafd2974424ec');
INSERT INTO d0412.events VALUES (1000000000091, 1, 91, 1792573270000, 'officeSaid', '01a15db1-6408-752c-8e91-91df908eacd0', 'S01', '01a15db1-67f0-77ff-b9ce-6aa3556f8ca1', '', 'jQFlRDA0MTIBGFsbAAABoV2xZ/Bqb2ZmaWNlU2FpZHgkMDFhMTVkYjEtNjQwOC03NTJjLThlOTEtOTFkZjkwOGVhY2QwY1MwMVABoV2xZ/B3/7nOaqNVb4yhQKQBUAGhXbFkCHUsjpGR35COrNACAgNpY2FuY2VsbGVkBG5SRVNJREVOVF9BU0tFREBYIHVXq6A4fAu9AcamoIps0zyfiDm76g2Mcg3er9KXRCTs', '7ba2e3ba9b2c2f6015bbfb507897207450e780c00499a2d9cb59689db914630f');
INSERT INTO d0412.events VALUES (1000000000092, 1, 92, 1792573271000, 'returnHeard', '01a15db1-6408-752c-8e91-91df908eacd0', 'S01', '01a15db1-6bd8-77c7-b6a3-be3c1782a7b9', '', 'jQFlRDA0MTIBGFwbAAABoV2xa9hrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTY0MDgtNzUyYy04ZTkxLTkxZGY5MDhlYWNkMGNTMDFQAaFdsWvYd8e2o748F4KnuUCpAVABoV2xZAh1LI6Rkd+QjqzQAmVEMDQxMgMDBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf1AJbFJSMTpFWEFNUExFMQplcGFwZXJAWCB7ouO6mywvYBW7+1B4lyB0UOeAwASZotnLWWiduRRjDw==', 'b4723d3b52ef74d6b796ac4fb7e016b174f839366349b8fc07036b3522728f85');
INSERT INTO d0412.events VALUES (1000000000093, 1, 93, 1792573272000, 'referralIssued', '01a15db1-6fc0-77d9-a955-787225392d6d', 'S01', '01a15db1-6fc0-77dd-b570-f69a3c7de599', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGF0bAAABoV2xb8BucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTZmYzAtNzdkOS1hOTU1LTc4NzIyNTM5MmQ2ZGNTMDFQAaFdsW/Ad921cPaaPH3lmVB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsW/Ad9mpVXhyJTktbQJQAaFdsTkQd8WIYczcnnr9jANQAaFdsTkQcuakvePXwABcswRQAaFdsQZIcJeDuLCCAed/aQVmUDA0ODIxBmVEMDQxMgcECEjoBFabLHs1ZglmdXJnZW50ChjZCxpq2H9PDBpq6vRPDWxSUzE6RVhBTVBMRTQOZWdpdmVuWDmEZouiAphSE0ubTWEBI66Mj4iX/UAbIPC+ltDutPkOQTIZmcG8lnaAVYViqmHoOlqUsllsSlF9X/lYILRyPTtS73TWt5asT7fgFrF0+Dk2Y0m4/AcDazUico+F', '6db7bae51de2041e69d0dd9ac1ba67cd59b31b88d12ef788f29d38f438b2afc2');
INSERT INTO d0412.events VALUES (1000000000094, 1, 94, 1792573273000, 'returnHeard', '01a15db1-6fc0-77d9-a955-787225392d6d', 'S01', '01a15db1-73a8-7837-a744-11b803683e36', '', 'jQFlRDA0MTIBGF4bAAABoV2xc6hrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTZmYzAtNzdkOS1hOTU1LTc4NzIyNTM5MmQ2ZGNTMDFQAaFdsXOoeDenRBG4A2g+NkCqAVABoV2xb8B32alVeHIlOS1tAmVEMDQxMgMEBGZQMDQ4MjEFAQZocmVqZWN0ZWQHAwgaath/UAlsUlIxOkVYQU1QTEUxCmVwYXBlckBYIG23uuUd4gQeadDdmsG6Z81ZsxuI0S73iPKdOPQ4sq/C', '59a51703e5a51dad22546466c4859abed271e1f7e0b35b3146b2579cbdb70bc8');
INSERT INTO d0412.events VALUES (1000000000095, 1, 95, 1792573274000, 'returnHeard', '01a15db1-6fc0-77d9-a955-787225392d6d', 'S01', '01a15db1-7790-7a1c-a894-62fd57ed1fad', '', 'jQFlRDA0MTIBGF8bAAABoV2xd5BrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTZmYzAtNzdkOS1hOTU1LTc4NzIyNTM5MmQ2ZGNTMDFQAaFdsXeQehyolGL9V+0frUCpAVABoV2xb8B32alVeHIlOS1tAmVEMDQxMgMEBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf1AJbFJSMTpFWEFNUExFMQplcGFwZXJAWCBZpRcD5aUdrSJUZGbEhZq+0nHh9+CzWzFGslecvbcLyA==', '9bb945ffcc262176c6b61f74381836d6c69361f6abb1dcf4d48a10f67746309c');
INSERT INTO d0412.events VALUES (1000000000096, 1, 96, 1792573275000, 'referralIssued', '01a15db1-7b78-7af6-97d5-dc5030b5a5ca', 'S01', '01a15db1-7b78-7e39-9f8d-529df44d3d2b', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGGAbAAABoV2xe3hucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTdiNzgtN2FmNi05N2Q1LWRjNTAzMGI1YTVjYWNTMDFQAaFdsXt4fjmfjVKd9E09K1B4HSt/D25Oo4axX9R8Ics+rgFQAaFdsXt4evaX1dxQMLWlygJQAaFdsTkQd8WIYczcnnr9jANQAaFdsTkQcuakvePXwABcswRQAaFdsQZIcJeDuLCCAed/aQVmUDA0ODIxBmVEMDQxMgcFCEjlLENqbBu4dAlmdXJnZW50ChjZCxpq2H9PDBpq6vRPDWxSUzE6RVhBTVBMRTUOZWdpdmVuWDmFvAAUBPN/jIOylGy1wg2zWXJ0kfeXXqHmd4rKH3+cYxm8rGG4tvhc5ecDIL0OiJ8flYm4DAvq7T5YIJu5Rf/MJiF2xrYfdDgYNtbGk2H2q7Hc9NSKEPZ3RjCc', '4e564506fc9718ef68647d3b64986c342d0d6bcce7e95cf4833d7de8eef9e104');
INSERT INTO d0412.events VALUES (1000000000097, 1, 97, 1792573276000, 'returnHeard', 'D0412/77', 'S01', '01a15db1-7f60-73f3-8777-f0b6071776b6', '', 'jQFlRDA0MTIBGGEbAAABoV2xf2BrcmV0dXJuSGVhcmRoRDA0MTIvNzdjUzAxUAGhXbF/YHPzh3fwtgcXdrZAqAJlRDA0MTIDGE0EZlAwNDgyMQUBBmhhY2NlcHRlZAgaath/UAlsUlIxOkVYQU1QTEUxCmVwYXBlckBYIE5WRQb8lxjvaGR9O2SYbDQtDWvM5+lc9IM9feju+eEE', '49b126f36619f5d57bbbd9807c10c7289276c74839d62ed876057977206bf326');
INSERT INTO d0412.events VALUES (1000000000098, 1, 98, 1792573277000, 'printed', '01a15db1-5468-7fc6-b44e-f13954ea600a', 'S01', '01a15db1-8348-7ef8-93e0-1898cfd76871', '', 'jQFlRDA0MTIBGGIbAAABoV2xg0hncHJpbnRlZHgkMDFhMTVkYjEtNTQ2OC03ZmM2LWI0NGUtZjEzOTU0ZWE2MDBhY1MwMVABoV2xg0h++JPgGJjP12hxQKIBeCQwMWExNWRiMS01NDY4LTdmYzYtYjQ0ZS1mMTM5NTRlYTYwMGECZHNsaXBAWCBJsSbzZhn11Xu72YB8EMcoknbHSDnWLth2BXl3IGvzJg==', 'fc19ec9073a45d8318b5803c7e343a5925811f7439bb96d8dbfcc05eb100369a');
INSERT INTO d0412.events VALUES (1000000000099, 1, 99, 1792573277000, 'printed', '01a15db1-5468-7fc6-b44e-f13954ea600a', 'S01', '01a15db1-8348-7ef8-93e0-1898cfd76871', '', 'jQFlRDA0MTIBGGMbAAABoV2xg0hncHJpbnRlZHgkMDFhMTVkYjEtNTQ2OC03ZmM2LWI0NGUtZjEzOTU0ZWE2MDBhY1MwMVABoV2xg0h++JPgGJjP12hxQKMBeCQwMWExNWRiMS01NDY4LTdmYzYtYjQ0ZS1mMTM5NTRlYTYwMGECZHNsaXADAUBYIPwZ7JBzpF2DGLWAPH40OlklgR90ObuW2Nv8wF6xADaa', '7d9b9274a230a2f0f67ebf4651eb8cd3c2a57fc010274c3ea10db84773b9aef1');
INSERT INTO d0412.events VALUES (1000000000100, 1, 100, 1792573278000, 'slipHeard', 'D0999/17', 'S01', '01a15db1-8730-71e4-b226-5bbce3b3dddb', '', 'jQFlRDA0MTIBGGQbAAABoV2xhzBpc2xpcEhlYXJkaEQwOTk5LzE3Y1MwMVABoV2xhzBx5LImW7zjs93bQKQBZUQwOTk5AhEFGmrYfyEIZXR5cGVkQFggfZuSdKIwovD2fr9GUeuM08Klf8AQJ0w+oQ24R3O5rvE=', '7f3b0e43f65ee5207dad75b36c627f0357d102f04f3bb7fccab57805d934736f');
INSERT INTO d0412.events VALUES (1000000000101, 1, 101, 1792573279000, 'slipHeard', 'D0999/17', 'S01', '01a15db1-8b18-774c-90cc-10503be50bf0', '', 'jQFlRDA0MTIBGGUbAAABoV2xixhpc2xpcEhlYXJkaEQwOTk5LzE3Y1MwMVABoV2xixh3TJDMEFA75QvwQKgBZUQwOTk5AhEDSAECAwQFBgcIBGZ1cmdlbnQFGmrYfyEGGmrZ0N0HaVJTMTpPVEhFUghkc2NhbkBYIH87DkP2XuUgfa11s2xifwNX0QLwTzu3/Mq1eAXZNHNv', 'd6a7185d4fd2b842553cae7e44bd39fef0d84cf6d7676724af3cd4bb002e1c84');
INSERT INTO d0412.events VALUES (1000000000102, 1, 102, 1792573280000, 'partnerSaid', 'D0999/17', 'S01', '01a15db1-8f00-7cae-b0d8-953d385a7624', '', 'jQFlRDA0MTIBGGYbAAABoV2xjwBrcGFydG5lclNhaWRoRDA5OTkvMTdjUzAxUAGhXbGPAHyusNiVPThadiRApgFlRDA5OTkCEQMBBGhhY2NlcHRlZAYaath/XQdlUlIxOkFAWCDWpxhdT9K4QlU8rn5EvTn+8NhM9tdnZySvPNS7AC4chA==', '28127fe8e188a8517543094362ea094cbd1aae0b510a9bddee8e00e82e812457');
INSERT INTO d0412.events VALUES (1000000000103, 1, 103, 1792573281000, 'partnerSaid', 'D0999/17', 'S01', '01a15db1-92e8-7667-8146-42e99d24483d', '', 'jQFlRDA0MTIBGGcbAAABoV2xkuhrcGFydG5lclNhaWRoRDA5OTkvMTdjUzAxUAGhXbGS6HZngUZC6Z0kSD1ApwFlRDA5OTkCEQMCBGZzZXJ2ZWQFDgYaath/XgdlUlIxOkJAWCAoEn/o4YioUXVDCUNi6glMvRquC1EKm93ujgDoLoEkVw==', '735c9f0434fee8d41ebe8d64a95f800a5ae1d202b3d840b02809f95d0adbb11c');
INSERT INTO d0412.events VALUES (1000000000104, 1, 104, 1792573281000, 'printed', 'D0999/17', 'S01', '01a15db1-92e8-7667-8146-42e99d24483d', '', 'jQFlRDA0MTIBGGgbAAABoV2xkuhncHJpbnRlZGhEMDk5OS8xN2NTMDFQAaFdsZLodmeBRkLpnSRIPUCiAWhEMDk5OS8xNwJmcmV0dXJuQFggc1yfBDT+6NQevo1kqV+AClrh0gKz2ECwKAn5XQrbsRw=', '8ed85a57ca5cb9f52dafd0cd389d9c486f679b79e3dc88028be82f9fa483a9ac');
INSERT INTO d0412.events VALUES (1000000000105, 1, 105, 1792573282000, 'slipHeard', 'D0999/18', 'S01', '01a15db1-96d0-7b2f-99c5-872127abcb30', '', 'jQFlRDA0MTIBGGkbAAABoV2xltBpc2xpcEhlYXJkaEQwOTk5LzE4Y1MwMVABoV2xltB7L5nFhyEnq8swQKkBZUQwOTk5AhIDSAECAwQFBgcIBGllbWVyZ2VuY3kFGmrYfwMGGmrYf1wHZ1JTMTpPTEQIZ3BpY3R1cmUJZ0VYUElSRURAWCCO2FpXyly59S2v0M04nZxIb2ebeePciAKL6C+fpIOprA==', '33c25eaba0c461d378bc19c2824ac7aeba4171b156dee90b571215514e2df121');
INSERT INTO d0412.events VALUES (1000000000106, 1, 106, 1792573283000, 'personKeyMade', 'P07', 'S01', '01a15db1-9ab8-7122-ac54-1cd69fff9700', '', 'jQFlRDA0MTIBGGobAAABoV2xmrhtcGVyc29uS2V5TWFkZWNQMDdjUzAxUAGhXbGauHEirFQc1p//lwBAowFjUDA3AlDARpFTAqhDQbxqnQR81ZT2A1ggP2Mt9T5l7hAGCfHW3d6/rgpd0jqRnmDNIEWU6po2vVhAWCAzwl6roMRh03i8GcKCSseuukFxsVbe6QtXEhVRTi3xIQ==', '5d4e0a79637fd581b44c35d33723a9b1bd4b07ed2c61c8cd4533b0d96217c40f');
INSERT INTO d0412.events VALUES (1000000000107, 1, 107, 1792573283000, 'officerSecretSet', 'P07', 'S01', '01a15db1-9ab8-7122-ac54-1cd69fff9700', 'c0469153-02a8-4341-bc6a-9d047cd594f6', 'jQFlRDA0MTIBGGsbAAABoV2xmrhwb2ZmaWNlclNlY3JldFNldGNQMDdjUzAxUAGhXbGauHEirFQc1p//lwBQwEaRUwKoQ0G8ap0EfNWU9qIBY1AwNwMBWFgzcAdL8qnlQ4iuSkUwnYIn3uWH8Ao3LHwON/dJBz0ajGLBjg5VUJfwoUvJlTQdQNJpLCCB0Lh/vZ/1xFwKwFG18DqHj/2dUYtl+vUPJTypJ+p+D2v0lZE1WCBdTgp5Y3/VgbRMNdM3I6mxvUsH7SxhyM1FM7DZYhfEDw==', '6ed063ad922944f7f303b3ac08d1d1b257fea6fa2ba0a84a5bd72d17d7232524');
INSERT INTO d0412.events VALUES (1000000000108, 1, 108, 1792573284000, 'signInFailed', 'P07', 'S01', '01a15db1-9ea0-79c7-bb74-cef514a9abff', '', 'jQFlRDA0MTIBGGwbAAABoV2xnqBsc2lnbkluRmFpbGVkY1AwN2NTMDFQAaFdsZ6gece7dM71FKmr/0CjAWNQMDcDZ2xva2V0LTEEogF4JDlmMWMzYTUyLTFkMGItNGE3ZS04YTU1LTBjMmY0YmUwNmQxMQIaAD0JAEBYIG7QY62SKUT38wOzrAjR0bJX/qb6K6CoSlvXLRfXIyUk', 'e3b48d01980c4a53dddfc555740a6eb83594822ffb02973a9551924d8a3d8786');
INSERT INTO d0412.events VALUES (1000000000109, 1, 109, 1792573284000, 'officerReleased', 'P07', 'S01', '01a15db1-9ea0-79c7-bb74-cef514a9abff', '', 'jQFlRDA0MTIBGG0bAAABoV2xnqBvb2ZmaWNlclJlbGVhc2VkY1AwN2NTMDFQAaFdsZ6gece7dM71FKmr/0ChAWNQMDdAWCDjtI0BmAxKU93fxVV0Cm64NZSCL/sClzqVUZJNij2Hhg==', '9c87a40a42eacb1efbcfad1f569bd8ed05b34534e37505609fd5c8e56e61cca2');
INSERT INTO d0412.events VALUES (1000000000110, 1, 110, 1792573285000, 'signedIn', 'P07', 'S01', '01a15db1-a288-77f2-9fa2-a85ac7e2e268', '', 'jQFlRDA0MTIBGG4bAAABoV2xoohoc2lnbmVkSW5jUDA3Y1MwMVABoV2xooh38p+iqFrH4uJoQKUBUAGhXbGauH0epdgndtyiEqsCY1AwNwRnbG9rZXQtMQVnY291bnRlcgaiAXgkOWYxYzNhNTItMWQwYi00YTdlLThhNTUtMGMyZjRiZTA2ZDExAhoAPQkAQFggnIekCkLqyx77z60fVpvY7QWzRTTjdQVgn9XI5W5hzKI=', 'fe45c22daa334349f36d746afe91bb0cb16552703dfaf4d0f5db8992db306f50');
INSERT INTO d0412.events VALUES (1000000000111, 1, 111, 1792573286000, 'signedOut', 'P07', 'S01', '01a15db1-a670-73c6-9e01-c5b80f7f96cf', '', 'jQFlRDA0MTIBGG8bAAABoV2xpnBpc2lnbmVkT3V0Y1AwN2NTMDFQAaFdsaZwc8aeAcW4D3+Wz0CiAVABoV2xmrh9HqXYJ3bcohKrAmNQMDdAWCD+RcItqjNDSfNtdGr+kbsMsWVScD369ND124mS2zBvUA==', '3e31b34ff2dd23b8dc56661a43eef8dd2055e4f5e01bcb1c3def27c2f08c5ae8');
INSERT INTO d0412.events VALUES (1000000000112, 1, 112, 1792573287000, 'counterClosed', 'counter/3', 'S01', '01a15db1-aa58-7a16-a7d1-56b2f5bb088c', '', 'jQFlRDA0MTIBGHAbAAABoV2xqlhtY291bnRlckNsb3NlZGljb3VudGVyLzNjUzAxUAGhXbGqWHoWp9FWsvW7CIxAoQEDQFggPjGzT/LdI7jcVmYaQ+743SBV5PXgG8scPe8nwvCMWug=', 'b1526013c1fc615cd1df7f4e4c7180e93d881ff613a8ea9d563feb79603d2cc2');
INSERT INTO d0412.events VALUES (1000000000113, 1, 113, 1792573288000, 'ticketsKept', '2026-10-21', 'S01', '01a15db1-ae40-7568-911c-c9c08c12a042', '', 'jQFlRDA0MTIBGHEbAAABoV2xrkBrdGlja2V0c0tlcHRqMjAyNi0xMC0yMWNTMDFQAaFdsa5AdWiRHMnAjBKgQkCiARlRCwKBUAGhXbB5qHMasC5iGa5iG6BAWCCxUmATwfxhXNHff05McYDpPYgf9hOo6p1WP+t5YD0swg==', '42dfe4ceeddf32552bf0c9351f7b4acb791e1118e1d3a06952ed1ffc4428403c');
INSERT INTO d0412.events VALUES (1000000000114, 1, 114, 1792573289000, 'dayClosed', '2026-10-21', 'S01', '01a15db1-b228-7a7a-9907-d53ae96527c5', '', 'jQFlRDA0MTIBGHIbAAABoV2xsihpZGF5Q2xvc2VkajIwMjYtMTAtMjFjUzAxUAGhXbGyKHp6mQfVOullJ8VAoQEZUQtAWCBC3+TO7d8yVSvwyTUfe0rLeR4RGOHToGlS7R/8RChAPA==', 'f320742bd17ece9afe329639eca2f23573d62d28b580fb88319bab8a32eb36db');
INSERT INTO d0412.events VALUES (1000000000115, 1, 115, 1792573290000, 'headSigned', 'D0412', 'S01', '01a15db1-b610-70dc-a965-725f0f0cc799', '', 'jQFlRDA0MTIBGHMbAAABoV2xthBqaGVhZFNpZ25lZGVEMDQxMmNTMDFQAaFdsbYQcNypZXJfDwzHmUCnAWVEMDQxMgIBAxhyBFgg8yB0K9F+zpr+MpY57KLyNXPWLSi1gPuIMZurijLrNtsFAgZYIARIi8zOjTbger4AX/dxUbH4DeErNc496Z70Uw1ia+buB1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGHJYIPMgdCvRfs6a/jKWOeyi8jVz1i0otYD7iDGbq4oy6zbbAlggBEiLzM6NNuB6vgBf93FRsfgN4Ss1zj3pnvRTDWJr5u5YQH/y4Fg8jB+WofTEl6lNVtA/WPA/7W+tuFiQ5YqJECobCc/ntMYpREDOkBRAXxFcFa7EX5jYERBHntT4eFo10QBAWCDzIHQr0X7Omv4yljnsovI1c9YtKLWA+4gxm6uKMus22w==', '38ce852a578fc259be5d82670771c96ea6c96808c0bd709756e2a5d170faeec0');
INSERT INTO d0412.events VALUES (1000000000116, 1, 116, 1792659691000, 'dayOpened', '2026-10-22', 'S01', '01a162d8-15f8-7587-beed-f0dd355a76d8', '', 'jQFlRDA0MTIBGHQbAAABoWLYFfhpZGF5T3BlbmVkajIwMjYtMTAtMjJjUzAxUAGhYtgV+HWHvu3w3TVadthAoQEZUQxAWCA4zoUqV4/CWb5dgmcHcclupsloCMC9cJdW4qXRcPruwA==', 'e5766c875438eb43f824ffbd350196fcd15e218941660991834fc68a0e9d2ba8');
INSERT INTO d0412.events VALUES (1000000000117, 1, 117, 1792659691000, 'counterBreakBegun', 'counter/2', 'S01', '01a162d8-15f8-7587-beed-f0dd355a76d8', '', 'jQFlRDA0MTIBGHUbAAABoWLYFfhxY291bnRlckJyZWFrQmVndW5pY291bnRlci8yY1MwMVABoWLYFfh1h77t8N01WnbYQKMBAgJkbWVhbAMbAAABoWLYEhBAWCDldmyHVDjrQ/gk/701AZb80V4hiUFmCZGDT8aKDp0rqA==', 'cce0dcc1d9279ed56fa4633ac9af7a7c38b1d63c347034de2f3f370a39fea643');
INSERT INTO d0412.events VALUES (1000000000118, 1, 118, 1792659692000, 'ticketTaken', '01a162d8-19e0-782e-8e5c-b32c799fb0a0', 'S01', '01a162d8-19e0-7785-8a1d-9fa0aaaa56d9', '', 'jQFlRDA0MTIBGHYbAAABoWLYGeBrdGlja2V0VGFrZW54JDAxYTE2MmQ4LTE5ZTAtNzgyZS04ZTVjLWIzMmM3OTlmYjBhMGNTMDFQAaFi2Bngd4WKHZ+gqqpW2UCrAVABoWLYGeB4Lo5csyx5n7CgAhlRDANhQQQBBmNLRVMHGwAAAaFi2BngCQ8KGBkLZnZpc2l0cwwCDRg8QFggzODcwdknntVvpGM6ya96fDix1jw0cDTeLz83Cjn+pkM=', 'e0846ddcf3732bab57bd24ed20b973f99a00e795bec7556fc190bd321b5bf1a4');
INSERT INTO d0412.events VALUES (1000000000119, 1, 119, 1792659692000, 'printed', '01a162d8-19e0-782e-8e5c-b32c799fb0a0', 'S01', '01a162d8-19e0-7785-8a1d-9fa0aaaa56d9', '', 'jQFlRDA0MTIBGHcbAAABoWLYGeBncHJpbnRlZHgkMDFhMTYyZDgtMTllMC03ODJlLThlNWMtYjMyYzc5OWZiMGEwY1MwMVABoWLYGeB3hYodn6CqqlbZQKIBeCQwMWExNjJkOC0xOWUwLTc4MmUtOGU1Yy1iMzJjNzk5ZmIwYTACZnRpY2tldEBYIOCEbdzzcyurV70k7SC5c/maAOeVvsdVb8GQvTIbW/Gk', '7c66bbf9d49694736dfb2905c81aad972a823f8c74b81c7db361578dde69dd70');
INSERT INTO d0412.events VALUES (1000000000120, 1, 120, 1792659693000, 'headSigned', 'D0412', 'S01', '01a162d8-1dc8-7a8c-a221-600d084d39cd', '', 'jQFlRDA0MTIBGHgbAAABoWLYHchqaGVhZFNpZ25lZGVEMDQxMmNTMDFQAaFi2B3IeoyiIWANCE05zUCnAWVEMDQxMgIBAxh3BFggfGa7+dSWlHNt+ykFyBqtlyqCP4x0uBx9s2FXjd5p3XAFAwZYINM4/9ZkFAzV5Wx7gHAIaTQsfwdqX7NAtqe7/UTYVxX6B1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGHdYIHxmu/nUlpRzbfspBcgarZcqgj+MdLgcfbNhV43ead1wA1gg0zj/1mQUDNXlbHuAcAhpNCx/B2pfs0C2p7v9RNhXFfpYQLVgGqtucrKhBItyeZjYlf2JydjGYDbSkO5CMzjFXEpZNO9/9Tq7/DHMiDAl2A2wS78ySiaPR0Jt95LYxX7duwNAWCB8Zrv51JaUc237KQXIGq2XKoI/jHS4HH2zYVeN3mndcA==', 'bb44bd00a2d969d605b7a09386bbf25a7150968207180adea983907e55b75a2a');

--
-- Data for Name: fold_versions; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.fold_versions VALUES ('office', 2);
INSERT INTO d0412.fold_versions VALUES ('undone', 1);
INSERT INTO d0412.fold_versions VALUES ('tickets', 3);
INSERT INTO d0412.fold_versions VALUES ('help', 1);
INSERT INTO d0412.fold_versions VALUES ('people', 2);
INSERT INTO d0412.fold_versions VALUES ('cases', 2);
INSERT INTO d0412.fold_versions VALUES ('drafts', 1);
INSERT INTO d0412.fold_versions VALUES ('referrals', 1);
INSERT INTO d0412.fold_versions VALUES ('intake', 3);
INSERT INTO d0412.fold_versions VALUES ('staff', 1);
INSERT INTO d0412.fold_versions VALUES ('registry', 1);

--
-- Data for Name: help_calls; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.help_calls VALUES ('01a15db0-9cd0-7be7-ad5e-de3b802c5508', 1792573218000, 1, 1792573219000, 'notNeeded', 1000000000030, 1000000000032);

--
-- Data for Name: kept_tickets; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.kept_tickets VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', 1000000000113);

--
-- Data for Name: office_signs; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.office_signs VALUES ('D0412', 'pAFwU0xSVCBLb3RhIENvbnRvaANjV0lCBIKmAWFBAmlLZXNlaGF0YW4DZkhlYWx0aASBY0tFUwUPBhgtpgFhSwJqUGVuZGlkaWthbgNpU2Nob29saW5nBIFjRElLBQoGGB4Fg6IBAQKBYUGiAQICgWFLogEDAoJhQWFL', 1000000000002);

--
-- Data for Name: officer_secrets; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.officer_secrets VALUES ('P07', 'password', 1, 1792573283000, 1000000000107);

--
-- Data for Name: person_keys; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.person_keys VALUES ('7812bcb5-76e3-472f-9cd4-32d7786853f3', '01a15db0-75c0-76af-9798-0a3381e0736c', 'mtbhlLdsZMHCpC6hDUfPGIPMoFhjGY0hzBDDyzBmoOsy5j6RlcILBQOUEhlwsRNvynHoHBHojPSmjANbSdDG/yztFG2RffHp');
INSERT INTO d0412.person_keys VALUES ('781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', '01a15db1-0648-7097-83b8-b08201e77f69', 'gmd/SWsbE/xXgHe7yLhtEoAYiPLM4qtITrnHrEt+ExuDrw9cPRIr1WFTQLUzPcPV/W6IOiFHGpFNtom/fpLjs6cE50B4e53+');
INSERT INTO d0412.person_keys VALUES ('b7674ff0-f85f-4b98-a8d8-160ff41dee8a', '01a15db1-0a30-7d40-974d-796915b1276d', 'fnEYaWFrD7fGU7m/flRaAX76OlxELrx/08efufcuB0LBF+rRCYTJ/H00mNceDk/KB2MXSZAEuKOvOMHRv3gMW/Mr5HYokHRE');
INSERT INTO d0412.person_keys VALUES ('b49c9e2c-8019-42dc-8807-7ac0fa3d2dab', '01a15db1-0e18-77e6-aa1d-a489e35c24b1', 'F1KrAkJJOxl1kocJhcXugUeNeibNiRjLMDozXhDeYv1nsmeI9ZmL2iI/+4FBWJw6Dw8IOuV50Z44WtLpS8DBSiYmtbNxxN/J');
INSERT INTO d0412.person_keys VALUES ('225d48fe-9579-4191-8221-1a603dd1ae27', '01a15db1-1db8-7612-8705-349108ff0f09', '');
INSERT INTO d0412.person_keys VALUES ('ab810f0d-9e71-4ce8-bcd8-7d60e6b8eb2b', '01a15db1-2970-7bd6-b597-9e2c8d3487a0', 'ZrRMEWxfjtvhMYuSmoSqMb7xj2HetCrBtBCSPCTKHuFgCfLP9byXa6YJCnYhsP445FylGT9i3p8Y+yeDhdu4H3sAOU5QrwOM');
INSERT INTO d0412.person_keys VALUES ('c0469153-02a8-4341-bc6a-9d047cd594f6', 'P07', 'myTZhN71Z52cMTJMW7OV97ERz6Xc0ftb1Q7rljrPAntxnBcmTKvT83WT7gF+brC52CluauA2yjK3PxyFADVMytH8A5JHMbqn');

--
-- Data for Name: printings; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.printings VALUES (1000000000011, '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'ticket', 0, 'printed', 1792573206000);
INSERT INTO d0412.printings VALUES (1000000000013, '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'ticket', 0, 'printed', 1792573207000);
INSERT INTO d0412.printings VALUES (1000000000015, '01a15db0-75c0-76af-9798-0a3381e0736c', 'ticket', 0, 'printed', 1792573208000);
INSERT INTO d0412.printings VALUES (1000000000017, '01a15db0-79a8-731a-b02e-6219ae621ba0', 'ticket', 0, 'printed', 1792573209000);
INSERT INTO d0412.printings VALUES (1000000000019, '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'ticket', 0, 'printed', 1792573210000);
INSERT INTO d0412.printings VALUES (1000000000021, '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'ticket', 0, 'printed', 1792573211000);
INSERT INTO d0412.printings VALUES (1000000000055, '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'ticket', 0, 'failed', 1792573243000);
INSERT INTO d0412.printings VALUES (1000000000056, '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'ticket', 1, 'printed', 1792573243000);
INSERT INTO d0412.printings VALUES (1000000000098, '01a15db1-5468-7fc6-b44e-f13954ea600a', 'slip', 0, 'printed', 1792573277000);
INSERT INTO d0412.printings VALUES (1000000000099, '01a15db1-5468-7fc6-b44e-f13954ea600a', 'slip', 1, 'printed', 1792573277000);
INSERT INTO d0412.printings VALUES (1000000000104, 'D0999/17', 'return', 0, 'printed', 1792573281000);
INSERT INTO d0412.printings VALUES (1000000000119, '01a162d8-19e0-782e-8e5c-b32c799fb0a0', 'ticket', 0, 'printed', 1792659692000);

--
-- Data for Name: profiles; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.profiles VALUES ('D0412', 'pwJwU0xSVCBLb3RhIENvbnRvaAOCdlBFTUVSSU5UQUggS09UQSBDT05UT0hsRElOQVMgU09TSUFMBm0zMi43NS4wMS4xMDAyB2NXSUIIgqYBYUECaUtlc2VoYXRhbgNmSGVhbHRoBIFjS0VTBQ8GGC2mAWFLAmpQZW5kaWRpa2FuA2lTY2hvb2xpbmcEgWNESUsFCgYYHgmDogEBAoFhQaIBAgKBYUuiAQMCgmFBYUsKgqMBY1AwNwJtUGV0dWdhcyBUdWp1aANnY291bnRlcqMBY1MwMQJtUGVueWVsaWEgU2F0dQNqc3VwZXJ2aXNvcg==', 1000000000002);

--
-- Data for Name: received_slips; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.received_slips VALUES ('D0999', 17, '', '0102030405060708', 'urgent', 1792573217, 1792659677, 'RS1:OTHER', '', 'typed', '', 'served', 2, 14, 'RR1:B', 1792573278000, 'S01', 1000000000100, 1000000000103, 1792573278, 0, '', 'none', 0);
INSERT INTO d0412.received_slips VALUES ('D0999', 18, '', '0102030405060708', 'emergency', 1792573187, 1792573276, 'RS1:OLD', '', 'picture', 'EXPIRED', 'seen', 0, 0, '', 1792573282000, 'S01', 1000000000105, 1000000000105, 0, 0, '', 'none', 0);

--
-- Data for Name: reference_loads; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.reference_loads VALUES ('catalogue', 3, '237612338439e43d590df71f2887fb26f63e63a05a3969fd1a032bc5fa40d8a8', 1000000000003);

--
-- Data for Name: reference_rows; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.reference_rows VALUES (1, 'sectors', 'KES', '{}');
INSERT INTO d0412.reference_rows VALUES (2, 'sectors', 'DIK', '{"a":1}');
INSERT INTO d0412.reference_rows VALUES (3, 'services', '217', '{}');

--
-- Data for Name: referral_words; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.referral_words VALUES (1000000000085, 'D0412', 1, 'office', 1, 'issued', 0, 'desk', 1792573264000, 'RS1:EXAMPLE1', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000086, 'D0412', 2, 'office', 1, 'issued', 0, 'desk', 1792573265000, 'RS1:EXAMPLE2', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000087, 'D0412', 2, 'P04821', 1, 'accepted', 0, 'paper', 1792573264000, 'RR1:EXAMPLE1', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000088, 'D0412', 2, 'P04821', 2, 'served', 14, 'paper', 1792573265000, 'RR1:EXAMPLE2', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000089, 'D0412', 2, 'resident', 1, 'confirmed', 0, 'counter', 1792573268000, '', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000090, 'D0412', 3, 'office', 1, 'issued', 0, 'desk', 1792573269000, 'RS1:EXAMPLE3', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000091, 'D0412', 3, 'office', 2, 'cancelled', 0, 'desk', 1792573270000, '', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000092, 'D0412', 3, 'P04821', 1, 'accepted', 0, 'paper', 1792573264000, 'RR1:EXAMPLE1', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000093, 'D0412', 4, 'office', 1, 'issued', 0, 'desk', 1792573272000, 'RS1:EXAMPLE4', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000094, 'D0412', 4, 'P04821', 1, 'rejected', 3, 'paper', 1792573264000, 'RR1:EXAMPLE1', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000095, 'D0412', 4, 'P04821', 1, 'accepted', 0, 'paper', 1792573264000, 'RR1:EXAMPLE1', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000096, 'D0412', 5, 'office', 1, 'issued', 0, 'desk', 1792573275000, 'RS1:EXAMPLE5', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000097, 'D0412', 77, 'P04821', 1, 'accepted', 0, 'paper', 1792573264000, 'RR1:EXAMPLE1', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000102, 'D0999', 17, 'partner', 1, 'accepted', 0, 'desk', 1792573277000, 'RR1:A', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000103, 'D0999', 17, 'partner', 2, 'served', 14, 'desk', 1792573278000, 'RR1:B', '', 0, '');

--
-- Data for Name: referrals; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.referrals VALUES ('01a15db1-5080-71f4-893a-6a9aecff32dd', '01a15db1-3910-77c5-8861-ccdc9e7afd8c', '01a15db1-3910-72e6-a4bd-e3d7c0005cb3', '01a15db1-0648-7097-83b8-b08201e77f69', 'P04821', 'D0412', 1, '2753e4ed9ccefd2c', 'urgent', 217, 1792573263, 1793782863, 'RS1:EXAMPLE1', 'given', 0, 2, 'cancelled', 'none', 'none', 2, 0, 0, 0, 0, 'cancelled', 0, 1000000000085, 1000000000086);
INSERT INTO d0412.referrals VALUES ('01a15db1-6fc0-77d9-a955-787225392d6d', '01a15db1-3910-77c5-8861-ccdc9e7afd8c', '01a15db1-3910-72e6-a4bd-e3d7c0005cb3', '01a15db1-0648-7097-83b8-b08201e77f69', 'P04821', 'D0412', 4, 'e804569b2c7b3566', 'urgent', 217, 1792573263, 1793782863, 'RS1:EXAMPLE4', 'given', 0, 0, 'issued', 'accepted', 'none', 1, 1, 0, 0, 1, 'accepted', 1, 1000000000093, 1000000000095);
INSERT INTO d0412.referrals VALUES ('01a15db1-7b78-7af6-97d5-dc5030b5a5ca', '01a15db1-3910-77c5-8861-ccdc9e7afd8c', '01a15db1-3910-72e6-a4bd-e3d7c0005cb3', '01a15db1-0648-7097-83b8-b08201e77f69', 'P04821', 'D0412', 5, 'e52c436a6c1bb874', 'urgent', 217, 1792573263, 1793782863, 'RS1:EXAMPLE5', 'given', 0, 0, 'issued', 'none', 'none', 1, 0, 0, 0, 0, 'issued', 0, 1000000000096, 1000000000096);
INSERT INTO d0412.referrals VALUES ('01a15db1-5468-7fc6-b44e-f13954ea600a', '01a15db1-3910-77c5-8861-ccdc9e7afd8c', '01a15db1-3910-72e6-a4bd-e3d7c0005cb3', '01a15db1-0648-7097-83b8-b08201e77f69', 'P04821', 'D0412', 2, '7ca6e4af33b8f48e', 'urgent', 217, 1792573263, 1793782863, 'RS1:EXAMPLE2', 'given', 1, 0, 'issued', 'served', 'confirmed', 1, 2, 1, 14, 0, 'closed', 0, 1000000000086, 1000000000089);
INSERT INTO d0412.referrals VALUES ('01a15db1-6408-752c-8e91-91df908eacd0', '01a15db1-3910-77c5-8861-ccdc9e7afd8c', '01a15db1-3910-72e6-a4bd-e3d7c0005cb3', '01a15db1-0648-7097-83b8-b08201e77f69', 'P04821', 'D0412', 3, 'f4b8c6232db02f53', 'urgent', 217, 1792573263, 1793782863, 'RS1:EXAMPLE3', 'given', 0, 0, 'cancelled', 'accepted', 'none', 2, 1, 0, 0, 0, 'accepted', 1, 1000000000090, 1000000000092);

--
-- Data for Name: registry_batches; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.registry_batches VALUES (1, '01a15db1-2970-7bd6-b597-9e2c8d3487a0', 'dtsen', 'loaded', 20747, 1, 0, 0, 1, '', '', '7a357e0e2e5618fc316a42f7529f7e2bc7661c98e6d0ad45711d599da78c0bba', '', 'S01', 1792573255000, 1792573256000, 'ab810f0d-9e71-4ce8-bcd8-7d60e6b8eb2b', 1000000000073);

--
-- Data for Name: registry_columns; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.registry_columns VALUES ('dinsos', 1, 'NIK', 'nik', 1000000000073);
INSERT INTO d0412.registry_columns VALUES ('dinsos', 2, 'Nama', 'name', 1000000000073);

--
-- Data for Name: registry_numbers; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.registry_numbers VALUES (3818561995447924541, 1000000002);

--
-- Data for Name: registry_rows; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.registry_rows VALUES (1000000002, 'nvzjhCbbfgANCNPqi1EE7hVOQX1xo9X2cVgo7qfxKk+nPukjnuf3FtyuJ9YhIc3SHMvF0bj0pHYx1FRGkyKLuixk5KGB7tID');

--
-- Data for Name: residents; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.residents VALUES ('01a15db1-0e18-77e6-aa1d-a489e35c24b1', 'b49c9e2c-8019-42dc-8807-7ac0fa3d2dab', 'female', 1987, 0, '32.75.01.1002', 'KTP', '', '', 0, '92b3c96dc61a53fbd3fd0b71c71e9836', '12f13af4348b954c1703acb880d8eae1', 0, '01a15db1-0648-7097-83b8-b08201e77f69', 1000000000063, 1000000000063);
INSERT INTO d0412.residents VALUES ('01a15db1-0a30-7d40-974d-796915b1276d', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'unknown', 1960, 1, '32.75.01.1003', 'BELUM_TERDATA', 'TMP-3275-2026-000001', 'TMP-3275-2026-', 1, '', '', 0, '', 1000000000061, 1000000000061);
INSERT INTO d0412.residents VALUES ('01a15db1-1db8-7612-8705-349108ff0f09', '225d48fe-9579-4191-8221-1a603dd1ae27', 'male', 0, 0, '', 'KTP', '', '', 0, '', '', 1, '', 1000000000068, 1000000000069);
INSERT INTO d0412.residents VALUES ('01a15db1-0648-7097-83b8-b08201e77f69', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'female', 1987, 0, '32.75.01.1004', 'KTP', '', '', 0, '92b3c96dc61a53fbd3fd0b71c71e9836', '12f13af4348b954c1703acb880d8eae1', 0, '', 1000000000059, 1000000000071);

--
-- Data for Name: schema_versions; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.schema_versions VALUES (1, '0001_record');
INSERT INTO d0412.schema_versions VALUES (2, '0002_found_by_index');
INSERT INTO d0412.schema_versions VALUES (3, '0003_uses_by_key');
INSERT INTO d0412.schema_versions VALUES (4, '0004_roles_and_lock');
INSERT INTO d0412.schema_versions VALUES (5, '0005_hall');
INSERT INTO d0412.schema_versions VALUES (6, '0006_board');
INSERT INTO d0412.schema_versions VALUES (7, '0007_clerks');
INSERT INTO d0412.schema_versions VALUES (8, '0008_kiosk');
INSERT INTO d0412.schema_versions VALUES (9, '0009_day');
INSERT INTO d0412.schema_versions VALUES (10, '0010_told_waits');
INSERT INTO d0412.schema_versions VALUES (11, '0011_desk');
INSERT INTO d0412.schema_versions VALUES (12, '0012_person');
INSERT INTO d0412.schema_versions VALUES (13, '0013_sealed_lists');
INSERT INTO d0412.schema_versions VALUES (14, '0014_steps_by_key');
INSERT INTO d0412.schema_versions VALUES (15, '0015_sign_in');
INSERT INTO d0412.schema_versions VALUES (16, '0016_course');
INSERT INTO d0412.schema_versions VALUES (17, '0017_registry');

--
-- Data for Name: sealed_lists; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.sealed_lists VALUES (-9032008267748039132, 'vOIVFFJ2c4dv2zd/PcBPlw==');
INSERT INTO d0412.sealed_lists VALUES (-8248317702499587811, 'OJevEQhsCKDUWEIHrkYiuw==');
INSERT INTO d0412.sealed_lists VALUES (-8053149079878849053, 'dxZYuYtoyozuZgfHHvd7nQ==');
INSERT INTO d0412.sealed_lists VALUES (-8037248756277468815, 'XtP8V2rxQYie6rePYF8CQg==');
INSERT INTO d0412.sealed_lists VALUES (-8002791522108987004, 'CYPnGQr+q+9OeKnhP5OWAA==');
INSERT INTO d0412.sealed_lists VALUES (-7828342154640769050, 'Rz+ElKpkFj/jEDqPxo0hfbo5CN5cBPfVRhhqdr0TlwAyt7aTLL/jag==');
INSERT INTO d0412.sealed_lists VALUES (-7282329255900662967, 'U1+JDqMMmzpnHQZHCTIKOA==');
INSERT INTO d0412.sealed_lists VALUES (-7236945565529735081, '8i09yZRQFyUgF9VQdBf0Eg==');
INSERT INTO d0412.sealed_lists VALUES (-6836584546552280560, 'JhnEbz5TcQWPg9ErCmd7sg==');
INSERT INTO d0412.sealed_lists VALUES (-6388014754948881912, 'CMS7sueKUj8UHgFR478AoQ==');
INSERT INTO d0412.sealed_lists VALUES (-6317240714216989086, 'PVDpJEprrw4aJNm8+IHxirDNtr0jVITccgcnomwmgthIckVVcpBa5Q==');
INSERT INTO d0412.sealed_lists VALUES (-6163062102983047438, 'lmxS7mHOh/S94gX77w5A5Q==');
INSERT INTO d0412.sealed_lists VALUES (-6023728788541556884, 'fluFfwo+eCwQskwqjBERxA==');
INSERT INTO d0412.sealed_lists VALUES (-5394118628587040511, 'MHXKpWTPGzmToFZ35I2foQ==');
INSERT INTO d0412.sealed_lists VALUES (-5321853141554872040, 'J0GM+mnhTnkWIMyXgwujEA==');
INSERT INTO d0412.sealed_lists VALUES (-5177655873361314409, 'SwQYhV0p+oSbgiwtlHaSKw==');
INSERT INTO d0412.sealed_lists VALUES (-5076154593402299766, 'MQEKBXuoW45Rcu3Z6YL8Tw==');
INSERT INTO d0412.sealed_lists VALUES (-4872887640130834607, 'hLHVxrrX31OjexvTljx7OlzlWd53wel/mzeRx+KJuhx4kzGF4kjKgg==');
INSERT INTO d0412.sealed_lists VALUES (-4613099897167467926, 'Dghsi+Xj6Q97OHx6/wKn3w==');
INSERT INTO d0412.sealed_lists VALUES (-4199702911265919255, '8Q57a6bBxthiDZXbgiQWDg==');
INSERT INTO d0412.sealed_lists VALUES (-4027064605189139773, 'NR/fUKLu782YVCWMDPhD7g==');
INSERT INTO d0412.sealed_lists VALUES (-3817784986513588111, 'G7JtiLNYEOPkNTjiQ07WmA==');
INSERT INTO d0412.sealed_lists VALUES (-3648789061925492005, 'HPWcB5Qun1U0bKib540wHWiIqyeS6kvuhDNu8RtZF+hfgak52xLLMQ==');
INSERT INTO d0412.sealed_lists VALUES (-3340226284705734151, '5Qlq9QzHQCq1NEO1YaM6kQ==');
INSERT INTO d0412.sealed_lists VALUES (-3216980723463983202, 'zID8sC9Eo5o9SMPP5AsckkYNdvLQ8mw3EleZUF/njXHwU6Ao2WnBrQ==');
INSERT INTO d0412.sealed_lists VALUES (-2973684946453312677, 'fu6UQcs7Ekt3u6Xza2VVwjS0tMB2EXsCDW8OaMp3WrSY9+Ut/gvnjA==');
INSERT INTO d0412.sealed_lists VALUES (-2726235102427773077, 'rubnwAhBBMzKWNwsaeCKKA==');
INSERT INTO d0412.sealed_lists VALUES (-2570970583884009446, 'V71TZS/nNZQtuqwx16sIQA==');
INSERT INTO d0412.sealed_lists VALUES (-2419792831003278232, '3UnMNjUpAKQ+M+DdHF3RNQ==');
INSERT INTO d0412.sealed_lists VALUES (-2383090924228770772, '/00PNBpbAYi9LSRk0Bn+Dg==');
INSERT INTO d0412.sealed_lists VALUES (-2360237741939226810, 'T37T3snDx1wiDFzvBO1qZQ==');
INSERT INTO d0412.sealed_lists VALUES (-2080491113110924017, 'm6deoT05x7bfguWXBL8p6A==');
INSERT INTO d0412.sealed_lists VALUES (-1992504245147873836, 'JSqkFnbrrkIti2Fvn1eWfg==');
INSERT INTO d0412.sealed_lists VALUES (-1979639468787409739, 'calMRLmaZflcZcX/3THJng==');
INSERT INTO d0412.sealed_lists VALUES (-1560956028296391740, '1xtkMK9U17syQD41Xr3L2A==');
INSERT INTO d0412.sealed_lists VALUES (-1435722735739755026, 'kfS2qJTFgtDJuXUD68JFaA==');
INSERT INTO d0412.sealed_lists VALUES (-1391291823167766016, 'z9G7xSTT+J3lWuswe/RyUg==');
INSERT INTO d0412.sealed_lists VALUES (-1267487149017701605, 'OwbowwldhmWvALT4lhLmAEewWu5Kr/dWmcjKDe2+lvmO7a0EIE9QeQ==');
INSERT INTO d0412.sealed_lists VALUES (-729845985260824860, 'O7HROOKCOt2cnsENxWzkFQ==');
INSERT INTO d0412.sealed_lists VALUES (-705443584948036552, 'b9/x5capkwWETJC3lcHCMRIwI9t58Ea7Jt2CM4A9T7R3HmapIQkOAw==');
INSERT INTO d0412.sealed_lists VALUES (-694560175856024564, 'sHKULx6DUxTp20vCBh+mxg==');
INSERT INTO d0412.sealed_lists VALUES (512619294188590465, 'ASnOTgMHOlkfRPeYXH8RhQ==');
INSERT INTO d0412.sealed_lists VALUES (900071714436900226, '3F2LWUDhdM4yKE5EE8fHryHbZfMh5gb10UJKonQX8wv7wHgl6ojzWQ==');
INSERT INTO d0412.sealed_lists VALUES (1131329574950786046, '3pWWGTTL9IhOlZWoayakTA==');
INSERT INTO d0412.sealed_lists VALUES (1414989715843153347, 'YCNOBV2Nw7GPT9+SFXU8Bw==');
INSERT INTO d0412.sealed_lists VALUES (1517565018350525908, 'u+KGjtkcL5ME6brKklayjg==');
INSERT INTO d0412.sealed_lists VALUES (1641445811306960552, 'kOPUb+7AWFbBYbqpK2JpRQ==');
INSERT INTO d0412.sealed_lists VALUES (1875671059336513666, '3BFbVJOUF7tXX9hRfLZlkQ==');
INSERT INTO d0412.sealed_lists VALUES (1876122043375909829, 'Guv4Bl/dn+ogK2B4aBhIDQ==');
INSERT INTO d0412.sealed_lists VALUES (2209307164484324096, 'SFdXAaNW+eLjr1G1J4ifXw==');
INSERT INTO d0412.sealed_lists VALUES (2500504623703695825, 'KZnB4AlMd4goBVnWhzS5JQ==');
INSERT INTO d0412.sealed_lists VALUES (2948507941848647939, '4+mvmzaOPf211hT5iepEdbq4upZ4A1ieMx6ow3UipNPMqQIJ6t+hUg==');
INSERT INTO d0412.sealed_lists VALUES (2997290263177337744, 'tsQ97BZA+0R7/SzXLiPAcg==');
INSERT INTO d0412.sealed_lists VALUES (3353269015621381636, 'QC/PM3SrcVyEp2jwY4CJHA==');
INSERT INTO d0412.sealed_lists VALUES (3779369532078601418, '+RoasIDOeZ+lON7Gwix88A==');
INSERT INTO d0412.sealed_lists VALUES (3841111251889174414, '0klHcyoOLNVG5qneqsbkjQ==');
INSERT INTO d0412.sealed_lists VALUES (4187227945547156716, 'ftZu54Vww9TBNrkWpCtbOw==');
INSERT INTO d0412.sealed_lists VALUES (4353696251405647775, '5zfFXGx/acnswi5oEr6hZt6NdDJhyRB2naRueQ/mBYUA+H2n832tdA==');
INSERT INTO d0412.sealed_lists VALUES (4475958506322608213, 'TC1unIANcfbnn2wJzhutYd6TkBr1YdvQxsO1v62gwdPu8DzrLlkw/Q==');
INSERT INTO d0412.sealed_lists VALUES (4498659438794866796, 'T7+Kejaz+GYoF702M3TrtQ==');
INSERT INTO d0412.sealed_lists VALUES (4530573698072295735, 'Djr+U8d3Wpw087y4O2IS3A==');
INSERT INTO d0412.sealed_lists VALUES (4598430304732741854, 'mkbAkkmFC0HJMv7G9Umz0A==');
INSERT INTO d0412.sealed_lists VALUES (4804222032507875828, 'miinWAJ/SSgEW7JHbQJHBw==');
INSERT INTO d0412.sealed_lists VALUES (4879296942227046251, 'MB8Qmytw1hotgKpggjFnEQ==');
INSERT INTO d0412.sealed_lists VALUES (5041473021460762664, 'VPiVA4uCKR0+mW6kljEh8w==');
INSERT INTO d0412.sealed_lists VALUES (5214471175750747457, 'WUcxlGH1P5NRRRmmRKSLfA==');
INSERT INTO d0412.sealed_lists VALUES (5232780027526218224, 'pj4fSlwXMedLR9A+BTJunQ==');
INSERT INTO d0412.sealed_lists VALUES (5495644953522824588, 'gVO79bjlZobyMYFd9n/YJg==');
INSERT INTO d0412.sealed_lists VALUES (5708170603456842114, 'cWedumM742S3On/ktOwjww==');
INSERT INTO d0412.sealed_lists VALUES (5741516787876648317, 'VlAw32RHw7KXVzybCwbdfA==');
INSERT INTO d0412.sealed_lists VALUES (5806950769272011015, 'vgFJLDhvXhIeQbeWxjCW5A==');
INSERT INTO d0412.sealed_lists VALUES (5901553116837499197, 'Xec9DP2Ihtz5C702EshzSg==');
INSERT INTO d0412.sealed_lists VALUES (6478887080433652133, 'cCUHEPs3lepj3xAvK/wQeA==');
INSERT INTO d0412.sealed_lists VALUES (6491922546200800839, '2aY3wPawZDHTo5zjn56hBA==');
INSERT INTO d0412.sealed_lists VALUES (6508708790582873068, 'J5gHwoFEAA8pOpu/rMReZw==');
INSERT INTO d0412.sealed_lists VALUES (6883430858776119630, 'bglxE3gJJ8VguyPQmcrpPQ==');
INSERT INTO d0412.sealed_lists VALUES (7081050192642731438, 'bemJ526AGegaqi5oz6f3cw==');
INSERT INTO d0412.sealed_lists VALUES (7132860244049121367, 'wGQe5nFB7imgBnP8vzKaTA==');
INSERT INTO d0412.sealed_lists VALUES (7326716734085226796, 'sJAE3pLXn/resth9Rg0SNw==');
INSERT INTO d0412.sealed_lists VALUES (7965188061959581929, 'G/tygv6V4G0yh4cwA9QVOw==');
INSERT INTO d0412.sealed_lists VALUES (8227706443916166729, 'OWC+iK7NL21VId+PptvdKA==');
INSERT INTO d0412.sealed_lists VALUES (8550753245656905380, 'YawSmEQRu9JiwfIYGiqv1qqL50HY47rvONSESHKM7f4n/Tx8uEWCLQ==');
INSERT INTO d0412.sealed_lists VALUES (9167776704642218004, 'OvF72d7kpNL8NoL/6s9S0AIvHOJMHE7q+WqN+Bn3qLC+WUiZvC70Fw==');
INSERT INTO d0412.sealed_lists VALUES (9211780288197471053, '4tAYxsEtgH6Cq/h6BOzttQ==');
INSERT INTO d0412.sealed_lists VALUES (9219028563760820316, 'r0vLHJZlKwdwkgrWo12paQ==');

--
-- Data for Name: sign_ins; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.sign_ins VALUES ('01a15db1-9ab8-7d1e-a5d8-2776dca212ab', 'P07', 'loket-1', 'counter', 'password', '9f1c3a52-1d0b-4a7e-8a55-0c2f4be06d11', 4000000, 0, 1000000000110);

--
-- Data for Name: ticket_holders; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.ticket_holders VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', '01a15db1-0648-7097-83b8-b08201e77f69', 1000000000075);

--
-- Data for Name: ticket_steps; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 1, '2026-10-21', '', 'waiting', 0, 1792573206000, 1000000000010);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', 1, '2026-10-21', '', 'waiting', 0, 1792573208000, 1000000000014);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', 1, '2026-10-21', '', 'waiting', 0, 1792573209000, 1000000000016);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', 1, '2026-10-21', '', 'waiting', 0, 1792573210000, 1000000000018);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', 1, '2026-10-21', '', 'waiting', 0, 1792573211000, 1000000000020);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 2, '2026-10-21', 'waiting', 'called', 1, 1792573212000, 1000000000022);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 3, '2026-10-21', 'called', 'called', 1, 1792573213000, 1000000000023);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 4, '2026-10-21', 'called', 'called', 1, 1792573214000, 1000000000024);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', 2, '2026-10-21', 'waiting', 'waiting', 0, 1792573215000, 1000000000026);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 5, '2026-10-21', 'called', 'serving', 1, 1792573221000, 1000000000033);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 6, '2026-10-21', 'serving', 'onHold', 1, 1792573222000, 1000000000034);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 7, '2026-10-21', 'onHold', 'waiting', 0, 1792573225000, 1000000000037);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 8, '2026-10-21', 'waiting', 'called', 1, 1792573226000, 1000000000038);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 9, '2026-10-21', 'called', 'serving', 1, 1792573227000, 1000000000039);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 10, '2026-10-21', 'serving', 'waiting', 0, 1792573228000, 1000000000040);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 11, '2026-10-21', 'waiting', 'called', 2, 1792573229000, 1000000000041);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 12, '2026-10-21', 'called', 'serving', 2, 1792573230000, 1000000000042);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 13, '2026-10-21', 'serving', 'done', 2, 1792573231000, 1000000000043);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 1, '2026-10-21', '', 'waiting', 0, 1792573207000, 1000000000012);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 2, '2026-10-21', 'waiting', 'called', 1, 1792573223000, 1000000000035);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 3, '2026-10-21', 'called', 'missed', 1, 1792573224000, 1000000000036);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 4, '2026-10-21', 'missed', 'waiting', 0, 1792573232000, 1000000000044);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 5, '2026-10-21', 'waiting', 'called', 1, 1792573233000, 1000000000045);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 6, '2026-10-21', 'called', 'serving', 1, 1792573234000, 1000000000046);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 7, '2026-10-21', 'serving', 'done', 1, 1792573237000, 1000000000049);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', 3, '2026-10-21', 'waiting', 'left', 0, 1792573238000, 1000000000050);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', 2, '2026-10-21', 'waiting', 'called', 1, 1792573239000, 1000000000051);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', 3, '2026-10-21', 'called', 'missed', 1, 1792573240000, 1000000000052);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', 2, '2026-10-21', 'waiting', 'called', 3, 1792573241000, 1000000000053);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', 3, '2026-10-21', 'called', 'serving', 3, 1792573242000, 1000000000054);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', 2, '2026-10-21', 'waiting', 'left', 0, 1792573289000, 1000000000114);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', 4, '2026-10-21', 'missed', 'left', 1, 1792573289000, 1000000000114);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', 4, '2026-10-21', 'serving', 'left', 3, 1792573289000, 1000000000114);
INSERT INTO d0412.ticket_steps VALUES ('01a162d8-19e0-782e-8e5c-b32c799fb0a0', 1, '2026-10-22', '', 'waiting', 0, 1792659692000, 1000000000118);

--
-- Data for Name: tickets; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.tickets VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', '2026-10-21', 'A', 1, 'ordinary', 'done', 'K', 'KES', 2, 1, 0, 0, 0, 1792573206000, 1792573229000, 1792573230000, 1792573231000, 1000000000010, 1000000000043, 'photocopy', 15, 1792574122000, 0, 'longestWait', 'DIK NAK', '', 0, 15, 25, 'visits', 2, 60, 6000);
INSERT INTO d0412.tickets VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', '2026-10-21', 'A', 2, 'priority', 'done', 'A', 'KES', 1, 1, 1, 0, 0, 1792573207000, 1792573233000, 1792573234000, 1792573237000, 1000000000012, 1000000000049, '', 0, 0, 0, 'longestWait', '', '', 1, 15, 25, 'visits', 2, 60, 16000);
INSERT INTO d0412.tickets VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', '2026-10-21', 'A', 3, 'priority', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573208000, 0, 0, 1792573238000, 1000000000014, 1000000000050, '', 0, 0, 0, '', '', '', 2, 15, 25, 'visits', 2, 60, -1);
INSERT INTO d0412.tickets VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', '2026-10-21', 'A', 4, 'ordinary', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573209000, 0, 0, 1792573289000, 1000000000016, 1000000000114, '', 0, 0, 0, '', '', '', 3, 15, 25, 'visits', 2, 60, -1);
INSERT INTO d0412.tickets VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', '2026-10-21', 'A', 5, 'ordinary', 'left', 'A', 'KES', 1, 1, 0, 0, 0, 1792573244000, 1792573244000, 0, 1792573289000, 1000000000018, 1000000000114, '', 0, 0, 0, 'longestWait', '', '', 4, 15, 25, 'visits', 2, 60, 29000);
INSERT INTO d0412.tickets VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', '2026-10-21', 'K', 1, 'emergency', 'left', 'K', 'KES', 3, 1, 0, 0, 0, 1792573211000, 1792573241000, 1792573242000, 1792573289000, 1000000000020, 1000000000114, '', 0, 0, 0, 'longestWait', '', '', 0, 15, 25, 'visits', 2, 60, 30000);
INSERT INTO d0412.tickets VALUES ('01a162d8-19e0-782e-8e5c-b32c799fb0a0', '2026-10-22', 'A', 1, 'ordinary', 'waiting', 'A', 'KES', 0, 0, 0, 0, 0, 1792659692000, 0, 0, 0, 1000000000118, 1000000000118, '', 0, 0, 0, '', '', '', 0, 15, 25, 'visits', 2, 60, -1);

--
-- Data for Name: trust_lists; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.trust_lists VALUES (11, 1792573201, '0oRNogEnBEgFZQl83v1FxaBYZqQBZFJPT1QEGmrZ0JEGGmrYfxE6AAEAAKQBBQILA4GnAUiOF1PtHG/ZjAJlRDA0MTIDAQRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBRpq2H8RBhpq2dCRBwAEgFhAJGFqrS2amebV9ZSs41JeJywc/Zmoo/ZU1dQZhPCVmnc0IJxo2qy5S2xdiOn+0buffa+6voE+ReAQrIu6c9j8DA==', 'sjHeG+IV3kujdJQBdKvwPq1hR+Y3exCeUV7yuJPsKm8=', 1000000000004);
INSERT INTO d0412.trust_lists VALUES (12, 1792573201, '0oRNogEnBEgFZQl83v1FxaBYZqQBZFJPT1QEGmrZ0JEGGmrYfxE6AAEAAKQBBQIMA4GnAUiOF1PtHG/ZjAJlRDA0MTIDAQRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBRpq2H8RBhpq2dCRBwAEgFhA7OD2JR18Dk0nK2bTe3nExttbLxKelG8GxNoVPiAB8k+u3tYI9dlr/5ysGdSwnTo7br3BefCO4fAX1477gQ6JCg==', 'sjHeG+IV3kujdJQBdKvwPq1hR+Y3exCeUV7yuJPsKm8=', 1000000000005);

--
-- Data for Name: undone_events; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.undone_events VALUES (1000000000047, 1000000000048);

--
-- Data for Name: write_lock; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.write_lock VALUES ('whoever appends to the record');

--
-- Data for Name: wrong_tries; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.wrong_tries VALUES ('officer P07', 0, 0, '9f1c3a52-1d0b-4a7e-8a55-0c2f4be06d11', 4000000, 1000000000109);
INSERT INTO d0412.wrong_tries VALUES ('device loket-1', 0, 0, '9f1c3a52-1d0b-4a7e-8a55-0c2f4be06d11', 4000000, 1000000000108);

--
-- Name: access_log access_log_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.access_log
    ADD CONSTRAINT access_log_pkey PRIMARY KEY (seq);

--
-- Name: append_rights append_rights_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.append_rights
    ADD CONSTRAINT append_rights_pkey PRIMARY KEY (role_name, type);

--
-- Name: case_lines case_lines_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.case_lines
    ADD CONSTRAINT case_lines_pkey PRIMARY KEY (id);

--
-- Name: cases cases_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.cases
    ADD CONSTRAINT cases_pkey PRIMARY KEY (id);

--
-- Name: checkpoints checkpoints_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.checkpoints
    ADD CONSTRAINT checkpoints_pkey PRIMARY KEY (place);

--
-- Name: complaint_drafts complaint_drafts_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.complaint_drafts
    ADD CONSTRAINT complaint_drafts_pkey PRIMARY KEY (ticket);

--
-- Name: counter_breaks counter_breaks_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.counter_breaks
    ADD CONSTRAINT counter_breaks_pkey PRIMARY KEY (counter);

--
-- Name: counters counters_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.counters
    ADD CONSTRAINT counters_pkey PRIMARY KEY (number);

--
-- Name: days days_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.days
    ADD CONSTRAINT days_pkey PRIMARY KEY (day);

--
-- Name: epochs epochs_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.epochs
    ADD CONSTRAINT epochs_pkey PRIMARY KEY (epoch);

--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (place);

--
-- Name: fold_versions fold_versions_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.fold_versions
    ADD CONSTRAINT fold_versions_pkey PRIMARY KEY (fold);

--
-- Name: help_calls help_calls_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.help_calls
    ADD CONSTRAINT help_calls_pkey PRIMARY KEY (id);

--
-- Name: kept_tickets kept_tickets_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.kept_tickets
    ADD CONSTRAINT kept_tickets_pkey PRIMARY KEY (ticket);

--
-- Name: office_signs office_signs_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.office_signs
    ADD CONSTRAINT office_signs_pkey PRIMARY KEY (site);

--
-- Name: officer_secrets officer_secrets_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.officer_secrets
    ADD CONSTRAINT officer_secrets_pkey PRIMARY KEY (officer, kind);

--
-- Name: person_keys person_keys_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.person_keys
    ADD CONSTRAINT person_keys_pkey PRIMARY KEY (id);

--
-- Name: printings printings_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.printings
    ADD CONSTRAINT printings_pkey PRIMARY KEY (place);

--
-- Name: profiles profiles_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.profiles
    ADD CONSTRAINT profiles_pkey PRIMARY KEY (site);

--
-- Name: received_slips received_slips_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.received_slips
    ADD CONSTRAINT received_slips_pkey PRIMARY KEY (issuer, number, apart);

--
-- Name: reference_loads reference_loads_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.reference_loads
    ADD CONSTRAINT reference_loads_pkey PRIMARY KEY (list);

--
-- Name: reference_rows reference_rows_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.reference_rows
    ADD CONSTRAINT reference_rows_pkey PRIMARY KEY ("position");

--
-- Name: referral_words referral_words_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.referral_words
    ADD CONSTRAINT referral_words_pkey PRIMARY KEY (place);

--
-- Name: referrals referrals_number_key; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.referrals
    ADD CONSTRAINT referrals_number_key UNIQUE (number);

--
-- Name: referrals referrals_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.referrals
    ADD CONSTRAINT referrals_pkey PRIMARY KEY (id);

--
-- Name: registry_batches registry_batches_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.registry_batches
    ADD CONSTRAINT registry_batches_pkey PRIMARY KEY (number);

--
-- Name: registry_columns registry_columns_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.registry_columns
    ADD CONSTRAINT registry_columns_pkey PRIMARY KEY (mapping, "position");

--
-- Name: registry_numbers registry_numbers_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.registry_numbers
    ADD CONSTRAINT registry_numbers_pkey PRIMARY KEY (number, place);

--
-- Name: registry_rows registry_rows_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.registry_rows
    ADD CONSTRAINT registry_rows_pkey PRIMARY KEY (place);

--
-- Name: residents residents_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.residents
    ADD CONSTRAINT residents_pkey PRIMARY KEY (id);

--
-- Name: schema_versions schema_versions_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.schema_versions
    ADD CONSTRAINT schema_versions_pkey PRIMARY KEY (version);

--
-- Name: sealed_lists sealed_lists_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.sealed_lists
    ADD CONSTRAINT sealed_lists_pkey PRIMARY KEY (address);

--
-- Name: sign_ins sign_ins_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.sign_ins
    ADD CONSTRAINT sign_ins_pkey PRIMARY KEY (id);

--
-- Name: ticket_holders ticket_holders_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.ticket_holders
    ADD CONSTRAINT ticket_holders_pkey PRIMARY KEY (ticket);

--
-- Name: ticket_steps ticket_steps_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.ticket_steps
    ADD CONSTRAINT ticket_steps_pkey PRIMARY KEY (ticket, n);

--
-- Name: tickets tickets_day_letter_number_key; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.tickets
    ADD CONSTRAINT tickets_day_letter_number_key UNIQUE (day, letter, number);

--
-- Name: tickets tickets_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.tickets
    ADD CONSTRAINT tickets_pkey PRIMARY KEY (id);

--
-- Name: trust_lists trust_lists_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.trust_lists
    ADD CONSTRAINT trust_lists_pkey PRIMARY KEY (sequence);

--
-- Name: undone_events undone_events_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.undone_events
    ADD CONSTRAINT undone_events_pkey PRIMARY KEY (undone);

--
-- Name: wrong_tries wrong_tries_pkey; Type: CONSTRAINT; Schema: d0412; Owner: -
--

ALTER TABLE ONLY d0412.wrong_tries
    ADD CONSTRAINT wrong_tries_pkey PRIMARY KEY (who);

--
-- Name: case_lines_by_case; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX case_lines_by_case ON d0412.case_lines USING btree (case_id);

--
-- Name: case_lines_open; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX case_lines_open ON d0412.case_lines USING btree (ended, due);

--
-- Name: cases_by_person; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX cases_by_person ON d0412.cases USING btree (person);

--
-- Name: cases_by_receipt; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX cases_by_receipt ON d0412.cases USING btree (receipt);

--
-- Name: cases_by_ticket; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX cases_by_ticket ON d0412.cases USING btree (ticket);

--
-- Name: events_by_command; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX events_by_command ON d0412.events USING btree (command);

--
-- Name: events_by_subject; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX events_by_subject ON d0412.events USING btree (subject);

--
-- Name: help_calls_by_end; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX help_calls_by_end ON d0412.help_calls USING btree (ended);

--
-- Name: printings_by_about; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX printings_by_about ON d0412.printings USING btree (about);

--
-- Name: received_slips_by_first; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX received_slips_by_first ON d0412.received_slips USING btree (first_at);

--
-- Name: received_slips_by_issued; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX received_slips_by_issued ON d0412.received_slips USING btree (issued_at);

--
-- Name: received_slips_by_word; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX received_slips_by_word ON d0412.received_slips USING btree (word, said_at);

--
-- Name: referral_words_by_number; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX referral_words_by_number ON d0412.referral_words USING btree (issuer, number);

--
-- Name: referrals_by_case; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX referrals_by_case ON d0412.referrals USING btree (case_id);

--
-- Name: referrals_by_state; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX referrals_by_state ON d0412.referrals USING btree (state, expires_at);

--
-- Name: registry_batches_by_id; Type: INDEX; Schema: d0412; Owner: -
--

CREATE UNIQUE INDEX registry_batches_by_id ON d0412.registry_batches USING btree (id);

--
-- Name: residents_by_family; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX residents_by_family ON d0412.residents USING btree (family_index);

--
-- Name: residents_by_link; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX residents_by_link ON d0412.residents USING btree (linked_to);

--
-- Name: residents_by_made; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX residents_by_made ON d0412.residents USING btree (made);

--
-- Name: residents_by_nik; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX residents_by_nik ON d0412.residents USING btree (nik_index);

--
-- Name: residents_by_temporary; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX residents_by_temporary ON d0412.residents USING btree (temporary_series, temporary_number);

--
-- Name: residents_by_village; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX residents_by_village ON d0412.residents USING btree (village, birth_year);

--
-- Name: sign_ins_by_officer; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX sign_ins_by_officer ON d0412.sign_ins USING btree (officer, is_open);

--
-- Name: ticket_holders_by_person; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX ticket_holders_by_person ON d0412.ticket_holders USING btree (person);

--
-- Name: ticket_steps_by_day; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX ticket_steps_by_day ON d0412.ticket_steps USING btree (day, to_state);

--
-- Name: tickets_by_state; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX tickets_by_state ON d0412.tickets USING btree (state, day);

--
-- Name: events events_are_checked; Type: TRIGGER; Schema: d0412; Owner: -
--

CREATE TRIGGER events_are_checked BEFORE INSERT ON d0412.events FOR EACH ROW EXECUTE FUNCTION d0412.check_event();

--
-- Name: events events_stay; Type: TRIGGER; Schema: d0412; Owner: -
--

CREATE TRIGGER events_stay BEFORE DELETE OR UPDATE ON d0412.events FOR EACH ROW EXECUTE FUNCTION d0412.events_stay();

--
-- Name: events events_stay_all; Type: TRIGGER; Schema: d0412; Owner: -
--

CREATE TRIGGER events_stay_all BEFORE TRUNCATE ON d0412.events FOR EACH STATEMENT EXECUTE FUNCTION d0412.events_stay();

--
-- Name: events checked; Type: POLICY; Schema: d0412; Owner: -
--

CREATE POLICY checked ON d0412.events FOR INSERT WITH CHECK (true);

--
-- Name: events; Type: ROW SECURITY; Schema: d0412; Owner: -
--

ALTER TABLE d0412.events ENABLE ROW LEVEL SECURITY;

--
-- Name: events own_types; Type: POLICY; Schema: d0412; Owner: -
--

CREATE POLICY own_types ON d0412.events FOR SELECT USING ((EXISTS ( SELECT 1
   FROM d0412.append_rights r
  WHERE ((r.role_name = SESSION_USER) AND (r.type = ANY (ARRAY[events.type, 'events.read'::text]))))));

--
-- Name: SCHEMA d0412; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA d0412 TO slrt_kiosk;
GRANT USAGE ON SCHEMA d0412 TO slrt_board;
GRANT USAGE ON SCHEMA d0412 TO slrt_counter;

--
-- Name: FUNCTION begin_writing(); Type: ACL; Schema: d0412; Owner: -
--

REVOKE ALL ON FUNCTION d0412.begin_writing() FROM PUBLIC;
GRANT ALL ON FUNCTION d0412.begin_writing() TO slrt_kiosk;
GRANT ALL ON FUNCTION d0412.begin_writing() TO slrt_counter;

--
-- Name: FUNCTION body_fields(raw bytea, at integer); Type: ACL; Schema: d0412; Owner: -
--

REVOKE ALL ON FUNCTION d0412.body_fields(raw bytea, at integer) FROM PUBLIC;

--
-- Name: FUNCTION cbor_head(raw bytea, at integer, OUT major integer, OUT value bigint, OUT next integer); Type: ACL; Schema: d0412; Owner: -
--

REVOKE ALL ON FUNCTION d0412.cbor_head(raw bytea, at integer, OUT major integer, OUT value bigint, OUT next integer) FROM PUBLIC;

--
-- Name: FUNCTION check_event(); Type: ACL; Schema: d0412; Owner: -
--

REVOKE ALL ON FUNCTION d0412.check_event() FROM PUBLIC;

--
-- Name: FUNCTION events_stay(); Type: ACL; Schema: d0412; Owner: -
--

REVOKE ALL ON FUNCTION d0412.events_stay() FROM PUBLIC;

--
-- Name: FUNCTION fold_of_kiosk(at_place bigint, moment bigint, type text, subject text, f text[]); Type: ACL; Schema: d0412; Owner: -
--

REVOKE ALL ON FUNCTION d0412.fold_of_kiosk(at_place bigint, moment bigint, type text, subject text, f text[]) FROM PUBLIC;

--
-- Name: FUNCTION receipt_standing(digest text); Type: ACL; Schema: d0412; Owner: -
--

REVOKE ALL ON FUNCTION d0412.receipt_standing(digest text) FROM PUBLIC;
GRANT ALL ON FUNCTION d0412.receipt_standing(digest text) TO slrt_kiosk;
GRANT ALL ON FUNCTION d0412.receipt_standing(digest text) TO slrt_counter;

--
-- Name: FUNCTION slip_standing(of_number bigint, slip_text text); Type: ACL; Schema: d0412; Owner: -
--

REVOKE ALL ON FUNCTION d0412.slip_standing(of_number bigint, slip_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION d0412.slip_standing(of_number bigint, slip_text text) TO slrt_kiosk;
GRANT ALL ON FUNCTION d0412.slip_standing(of_number bigint, slip_text text) TO slrt_counter;

--
-- Name: FUNCTION step_of_kiosk(place bigint, ticket text, to_state text, at bigint); Type: ACL; Schema: d0412; Owner: -
--

REVOKE ALL ON FUNCTION d0412.step_of_kiosk(place bigint, ticket text, to_state text, at bigint) FROM PUBLIC;

--
-- Name: TABLE access_log; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT ON TABLE d0412.access_log TO slrt_counter;

--
-- Name: TABLE append_rights; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.append_rights TO slrt_kiosk;
GRANT SELECT ON TABLE d0412.append_rights TO slrt_board;
GRANT SELECT ON TABLE d0412.append_rights TO slrt_counter;

--
-- Name: TABLE case_lines; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.case_lines TO slrt_counter;

--
-- Name: TABLE cases; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.cases TO slrt_counter;

--
-- Name: TABLE checkpoints; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT ON TABLE d0412.checkpoints TO slrt_counter;

--
-- Name: TABLE complaint_drafts; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.complaint_drafts TO slrt_counter;

--
-- Name: TABLE counter_breaks; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.counter_breaks TO slrt_kiosk;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE d0412.counter_breaks TO slrt_counter;

--
-- Name: COLUMN counter_breaks.counter; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(counter) ON TABLE d0412.counter_breaks TO slrt_board;

--
-- Name: COLUMN counter_breaks.reason; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(reason) ON TABLE d0412.counter_breaks TO slrt_board;

--
-- Name: COLUMN counter_breaks.since; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(since) ON TABLE d0412.counter_breaks TO slrt_board;

--
-- Name: COLUMN counter_breaks.until; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(until) ON TABLE d0412.counter_breaks TO slrt_board;

--
-- Name: TABLE counters; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.counters TO slrt_kiosk;
GRANT SELECT,INSERT,UPDATE ON TABLE d0412.counters TO slrt_counter;

--
-- Name: TABLE days; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.days TO slrt_kiosk;
GRANT SELECT ON TABLE d0412.days TO slrt_board;
GRANT SELECT,INSERT,UPDATE ON TABLE d0412.days TO slrt_counter;

--
-- Name: TABLE epochs; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.epochs TO slrt_kiosk;
GRANT SELECT ON TABLE d0412.epochs TO slrt_board;
GRANT SELECT ON TABLE d0412.epochs TO slrt_counter;

--
-- Name: TABLE events; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT ON TABLE d0412.events TO slrt_kiosk;
GRANT SELECT,INSERT ON TABLE d0412.events TO slrt_counter;

--
-- Name: TABLE fold_versions; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.fold_versions TO slrt_kiosk;
GRANT SELECT ON TABLE d0412.fold_versions TO slrt_board;
GRANT SELECT ON TABLE d0412.fold_versions TO slrt_counter;

--
-- Name: TABLE hall_counters; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.hall_counters TO slrt_board;
GRANT SELECT ON TABLE d0412.hall_counters TO slrt_counter;

--
-- Name: TABLE help_calls; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.help_calls TO slrt_kiosk;
GRANT SELECT,INSERT,UPDATE ON TABLE d0412.help_calls TO slrt_counter;

--
-- Name: TABLE kept_tickets; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.kept_tickets TO slrt_kiosk;
GRANT SELECT,INSERT,DELETE ON TABLE d0412.kept_tickets TO slrt_counter;

--
-- Name: TABLE office_signs; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.office_signs TO slrt_board;
GRANT SELECT ON TABLE d0412.office_signs TO slrt_counter;

--
-- Name: TABLE officer_secrets; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE d0412.officer_secrets TO slrt_counter;

--
-- Name: TABLE person_keys; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT ON TABLE d0412.person_keys TO slrt_counter;

--
-- Name: TABLE printings; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.printings TO slrt_kiosk;
GRANT SELECT,INSERT ON TABLE d0412.printings TO slrt_counter;

--
-- Name: TABLE profiles; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.profiles TO slrt_kiosk;
GRANT SELECT ON TABLE d0412.profiles TO slrt_counter;

--
-- Name: COLUMN profiles.place; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(place) ON TABLE d0412.profiles TO slrt_board;

--
-- Name: TABLE received_slips; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE d0412.received_slips TO slrt_counter;

--
-- Name: TABLE record_head; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.record_head TO slrt_kiosk;
GRANT SELECT ON TABLE d0412.record_head TO slrt_board;
GRANT SELECT ON TABLE d0412.record_head TO slrt_counter;

--
-- Name: TABLE reference_loads; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.reference_loads TO slrt_kiosk;
GRANT SELECT,INSERT,UPDATE ON TABLE d0412.reference_loads TO slrt_counter;

--
-- Name: COLUMN reference_loads.place; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(place) ON TABLE d0412.reference_loads TO slrt_board;

--
-- Name: TABLE reference_rows; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.reference_rows TO slrt_kiosk;
GRANT SELECT,INSERT,DELETE ON TABLE d0412.reference_rows TO slrt_counter;

--
-- Name: TABLE referral_words; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE d0412.referral_words TO slrt_counter;

--
-- Name: TABLE referrals; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.referrals TO slrt_counter;

--
-- Name: TABLE registry_batches; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.registry_batches TO slrt_counter;

--
-- Name: TABLE registry_columns; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE d0412.registry_columns TO slrt_counter;

--
-- Name: TABLE registry_numbers; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE d0412.registry_numbers TO slrt_counter;

--
-- Name: TABLE registry_rows; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE d0412.registry_rows TO slrt_counter;

--
-- Name: TABLE residents; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.residents TO slrt_counter;

--
-- Name: TABLE schema_versions; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.schema_versions TO slrt_kiosk;
GRANT SELECT ON TABLE d0412.schema_versions TO slrt_board;
GRANT SELECT ON TABLE d0412.schema_versions TO slrt_counter;

--
-- Name: TABLE sealed_lists; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE d0412.sealed_lists TO slrt_counter;

--
-- Name: TABLE sign_ins; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.sign_ins TO slrt_counter;

--
-- Name: TABLE ticket_holders; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE d0412.ticket_holders TO slrt_counter;

--
-- Name: TABLE ticket_steps; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.ticket_steps TO slrt_kiosk;
GRANT SELECT,INSERT,DELETE ON TABLE d0412.ticket_steps TO slrt_counter;

--
-- Name: TABLE tickets; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.tickets TO slrt_kiosk;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE d0412.tickets TO slrt_counter;

--
-- Name: COLUMN tickets.day; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(day) ON TABLE d0412.tickets TO slrt_board;

--
-- Name: COLUMN tickets.letter; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(letter) ON TABLE d0412.tickets TO slrt_board;

--
-- Name: COLUMN tickets.number; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(number) ON TABLE d0412.tickets TO slrt_board;

--
-- Name: COLUMN tickets.state; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(state) ON TABLE d0412.tickets TO slrt_board;

--
-- Name: COLUMN tickets.queue; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(queue) ON TABLE d0412.tickets TO slrt_board;

--
-- Name: COLUMN tickets.counter; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(counter) ON TABLE d0412.tickets TO slrt_board;

--
-- Name: COLUMN tickets.calls; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(calls) ON TABLE d0412.tickets TO slrt_board;

--
-- Name: COLUMN tickets.called_at; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(called_at) ON TABLE d0412.tickets TO slrt_board;

--
-- Name: COLUMN tickets.served_at; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(served_at) ON TABLE d0412.tickets TO slrt_board;

--
-- Name: COLUMN tickets.finished_at; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(finished_at) ON TABLE d0412.tickets TO slrt_board;

--
-- Name: COLUMN tickets.made; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(made) ON TABLE d0412.tickets TO slrt_board;

--
-- Name: COLUMN tickets.place; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(place) ON TABLE d0412.tickets TO slrt_board;

--
-- Name: TABLE trust_lists; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.trust_lists TO slrt_counter;

--
-- Name: TABLE undone_events; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT ON TABLE d0412.undone_events TO slrt_counter;

--
-- Name: TABLE write_lock; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.write_lock TO slrt_counter;

--
-- Name: TABLE wrong_tries; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.wrong_tries TO slrt_counter;

--
-- PostgreSQL database dump complete
--

