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
-- Data for Name: access_log; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.access_log VALUES (1, 1792573255000, 'P07', '01a15db1-0648-7097-83b8-b08201e77f69', 'REFERRAL', '0000000000000000000000000000000000000000000000000000000000000000', '42e3f12d1b5dbd26d11393ce1d705ecfb0aa7fa84693f77c1efe8bd8f0fd2e04');
INSERT INTO d0412.access_log VALUES (2, 1792573255000, 'P07', '01a15db1-0a30-7d40-974d-796915b1276d', 'CASE', '42e3f12d1b5dbd26d11393ce1d705ecfb0aa7fa84693f77c1efe8bd8f0fd2e04', '04488bccce8d36e07abe005ff77151b1f80de12b35ce3de99ef4530d626be6ee');
INSERT INTO d0412.access_log VALUES (3, 1792573285000, 'P07', '01a15db1-0648-7097-83b8-b08201e77f69', 'REVIEW', '04488bccce8d36e07abe005ff77151b1f80de12b35ce3de99ef4530d626be6ee', '956a3e67a48eb2b3088eab45359d2c81dfe9e0f2c8f00ac2868612d26d33ef25');

--
-- Data for Name: append_rights; Type: TABLE DATA; Schema: d0412; Owner: -
--

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
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'personKeyMade');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'personStated');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'personsLinked');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'printFailed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'printed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'referenceLoaded');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'referralIssued');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'residentSaid');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'returnHeard');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'role.counter');
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

--
-- Data for Name: case_lines; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.case_lines VALUES ('01a15db1-3140-7a10-940d-a7639705b8b3', '01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', 'complaint', 'PBI_NONAKTIF', 'KES', 'PBI_JK', 'urgent', 0, 1000000000074, 1792573256000, 0, '', 0);
INSERT INTO d0412.case_lines VALUES ('01a15db1-3528-75f6-aa8d-927b2f504745', '01a15db1-3140-7e1f-a40f-57a6504fb81a', 'need', 'MAKAN', 'SOS', '', 'routine', 0, 1000000000077, 1792573257000, 0, '', 0);
INSERT INTO d0412.case_lines VALUES ('01a15db1-3140-7fe3-9c96-d1b45d02ef8a', '01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', 'need', 'LINDUNGI', '', '', 'emergency', 1, 1000000000075, 1792573256000, 0, '', 0);

--
-- Data for Name: cases; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.cases VALUES ('01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', '01a15db1-0648-7097-83b8-b08201e77f69', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'DATANG', 'referred', 1792573256000, 1000000000073, 1000000000078, '');
INSERT INTO d0412.cases VALUES ('01a15db1-3140-7e1f-a40f-57a6504fb81a', '01a15db1-0a30-7d40-974d-796915b1276d', '', 'PUSKESOS', 'handled', 1792573257000, 1000000000076, 1000000000081, '');

--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.checkpoints VALUES (1000000000106, 1, 105, '7c22c3cc0a2602109bb9c3ae52e6e3069818396f19a163f366b99886e8eb5899', 2, '04488bccce8d36e07abe005ff77151b1f80de12b35ce3de99ef4530d626be6ee', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGGlYIHwiw8wKJgIQm7nDrlLm4waYGDlvGaFj82a5mIbo61iZAlggBEiLzM6NNuB6vgBf93FRsfgN4Ss1zj3pnvRTDWJr5u5YQPYEP7bufiaEbz51yjT0I2WuMh0DQyYQ0Lx1dkQ/M7YfY6I4c744L+VrYZxgCa5jPUXKobJsnuqOeB73bPBImgo=');
INSERT INTO d0412.checkpoints VALUES (1000000000111, 1, 110, '12e3f9e091f302652e42d5c4a16db913a7746ef5a9505f971be1c7554378e92b', 3, '956a3e67a48eb2b3088eab45359d2c81dfe9e0f2c8f00ac2868612d26d33ef25', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGG5YIBLj+eCR8wJlLkLVxKFtuROndG71qVBflxvhx1VDeOkrA1gglWo+Z6SOsrMIjqtFNZ0sgd/p4PLI8ArChoYS0m0z7yVYQLxM4ZPyzFJFCz/grVPTCHKzoOAbc4ydS/K7jSf+WiaP52RCBsKOaW3C9N33NbmscjpcLiS4oAUSZwtd98mNngw=');

--
-- Data for Name: complaint_drafts; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.complaint_drafts VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', 'BELUM_CAIR', 1792573217000, 0, 1000000000029);

--
-- Data for Name: counter_breaks; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.counter_breaks VALUES (2, 'meal', 1792659684000, 0, 1000000000108);

--
-- Data for Name: counters; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.counters VALUES (1, 'P07', 1000000000007);
INSERT INTO d0412.counters VALUES (2, 'P08', 1000000000008);
INSERT INTO d0412.counters VALUES (3, '', 1000000000103);

--
-- Data for Name: days; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.days VALUES ('2026-10-21', 1000000000006, 1000000000105);
INSERT INTO d0412.days VALUES ('2026-10-22', 1000000000107, 0);

--
-- Data for Name: epochs; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.epochs VALUES (1, 'D0412', 'office', 'u0lughFaHR6uEr+fVBR1xSNj3bLy1AD0EHxH8FEfnOA=', 'setup', 1000000000001);

--
-- Data for Name: events; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.events VALUES (1000000000001, 1, 1, 1792573201000, 'epochOpened', 'D0412', 'P07', '01a15db0-5a68-7019-9b05-f14b3ce772ab', '', 'jQFlRDA0MTIBARsAAAGhXbBaaGtlcG9jaE9wZW5lZGVEMDQxMmNQMDdQAaFdsFpocBmbBfFLPOdyq0ClAWVEMDQxMgNQdDLoH6CVYkzHXurueYxdEwRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBWVzZXR1cAZlMC4xLjBAWCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==', 'c7af8d09cd58a3bbe7f37fcffbb7031947ad12b394c8709f9e8f7e0be4a1d033');
INSERT INTO d0412.events VALUES (1000000000002, 1, 2, 1792573201000, 'profileSet', 'D0412', 'P07', '01a15db0-5a68-7019-9b05-f14b3ce772ab', '', 'jQFlRDA0MTIBAhsAAAGhXbBaaGpwcm9maWxlU2V0ZUQwNDEyY1AwN1ABoV2wWmhwGZsF8Us853KrQKIBZUQwNDEyAqcCcFNMUlQgS290YSBDb250b2gDgnZQRU1FUklOVEFIIEtPVEEgQ09OVE9IbERJTkFTIFNPU0lBTAZtMzIuNzUuMDEuMTAwMgdjV0lCCIKmAWFBAmlLZXNlaGF0YW4DZkhlYWx0aASBY0tFUwUPBhgtpgFhSwJqUGVuZGlkaWthbgNpU2Nob29saW5nBIFjRElLBQoGGB4Jg6IBAQKBYUGiAQICgWFLogEDAoJhQWFLCoKjAWNQMDcCbVBldHVnYXMgVHVqdWgDZ2NvdW50ZXKjAWNTMDECbVBlbnllbGlhIFNhdHUDanN1cGVydmlzb3JAWCDHr40JzViju+fzf8/7twMZR60Ss5TIcJ+ej34L5KHQMw==', '0e7d649c53cea15be863cfb2fd37786bb94b921493d1ea49c65a47e3ebf6d3d7');
INSERT INTO d0412.events VALUES (1000000000003, 1, 3, 1792573201000, 'referenceLoaded', 'catalogue', 'S01', '01a15db0-5a68-77bf-b3e8-e58dc3dea633', '', 'jQFlRDA0MTIBAxsAAAGhXbBaaG9yZWZlcmVuY2VMb2FkZWRpY2F0YWxvZ3VlY1MwMVABoV2wWmh3v7Po5Y3D3qYzQKMBaWNhdGFsb2d1ZQIDA1ggI3YSM4Q55D1ZDfcfKIf7JvY+Y6BaOWn9GgMrxfpA2KhAWCAOfWScU86hW+hjz7L9N3hruUuSFJPR6knGWkfj6/bT1w==', '09688909237a75d3de8018ca6abd9a208a372a2410316f7d2853c70be1f825e1');
INSERT INTO d0412.events VALUES (1000000000004, 1, 4, 1792573202000, 'trustLoaded', 'D0412', 'P07', '01a15db0-5e50-7c52-857e-5191c6654ede', '', 'jQFlRDA0MTIBBBsAAAGhXbBeUGt0cnVzdExvYWRlZGVEMDQxMmNQMDdQAaFdsF5QfFKFflGRxmVO3kClAWVEMDQxMgILAxpq2H8RBFi70oRNogEnBEgFZQl83v1FxaBYZqQBZFJPT1QEGmrZ0JEGGmrYfxE6AAEAAKQBBQILA4GnAUiOF1PtHG/ZjAJlRDA0MTIDAQRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBRpq2H8RBhpq2dCRBwAEgFhAJGFqrS2amebV9ZSs41JeJywc/Zmoo/ZU1dQZhPCVmnc0IJxo2qy5S2xdiOn+0buffa+6voE+ReAQrIu6c9j8DAVYILIx3hviFd5Lo3SUAXSr8D6tYUfmN3sQnlFe8riT7CpvQFggCWiJCSN6ddPegBjKar2aIIo3KiQQMW99KFPHC+H4JeE=', '1d24e0a8e1b54aff3d2b85b0bfe27b70a5b535bbe3e1a77deac79f80af82b8b7');
INSERT INTO d0412.events VALUES (1000000000005, 1, 5, 1792573203000, 'trustLoaded', 'D0412', 'P07', '01a15db0-6238-7dc0-a035-aa0ca4b791f7', '', 'jQFlRDA0MTIBBRsAAAGhXbBiOGt0cnVzdExvYWRlZGVEMDQxMmNQMDdQAaFdsGI4fcCgNaoMpLeR90ClAWVEMDQxMgIMAxpq2H8RBFi70oRNogEnBEgFZQl83v1FxaBYZqQBZFJPT1QEGmrZ0JEGGmrYfxE6AAEAAKQBBQIMA4GnAUiOF1PtHG/ZjAJlRDA0MTIDAQRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBRpq2H8RBhpq2dCRBwAEgFhA7OD2JR18Dk0nK2bTe3nExttbLxKelG8GxNoVPiAB8k+u3tYI9dlr/5ysGdSwnTo7br3BefCO4fAX1477gQ6JCgVYILIx3hviFd5Lo3SUAXSr8D6tYUfmN3sQnlFe8riT7CpvQFggHSTgqOG1Sv89K4Wwv+J7cKW1Nbvj4ad96sefgK+CuLc=', '526112b4437727615167e7f44d522282a719493b5551eec6ba9bea08e8bf7a04');
INSERT INTO d0412.events VALUES (1000000000006, 1, 6, 1792573204000, 'dayOpened', '2026-10-21', 'P07', '01a15db0-6620-7ab8-acba-a73bb49513de', '', 'jQFlRDA0MTIBBhsAAAGhXbBmIGlkYXlPcGVuZWRqMjAyNi0xMC0yMWNQMDdQAaFdsGYgerisuqc7tJUT3kChARlRC0BYIFJhErRDdydhUWfn9E1SIoKnGUk7VVHuxrqb6gjov3oE', 'eed429815f70ae2e34a3e8a98626d3d399108b88964939d18be3753b2e3d8ac8');
INSERT INTO d0412.events VALUES (1000000000007, 1, 7, 1792573205000, 'counterOpened', 'counter/1', 'P07', '01a15db0-6a08-7a25-9f91-2ec8601b08a6', '', 'jQFlRDA0MTIBBxsAAAGhXbBqCG1jb3VudGVyT3BlbmVkaWNvdW50ZXIvMWNQMDdQAaFdsGoIeiWfkS7IYBsIpkCiAQECY1AwN0BYIO7UKYFfcK4uNKPoqYYm09OZEIuIlkk50YvjdTsuPYrI', '65245bc8fd9aa25fc5745926a508fec348c0ba3b29d245e623a170fba89b2306');
INSERT INTO d0412.events VALUES (1000000000008, 1, 8, 1792573205000, 'counterOpened', 'counter/2', 'P07', '01a15db0-6a08-7a25-9f91-2ec8601b08a6', '', 'jQFlRDA0MTIBCBsAAAGhXbBqCG1jb3VudGVyT3BlbmVkaWNvdW50ZXIvMmNQMDdQAaFdsGoIeiWfkS7IYBsIpkCiAQICY1AwOEBYIGUkW8j9mqJfxXRZJqUI/sNIwLo7KdJF5iOhcPuomyMG', '19c960abeca322700aed5394cd75b479bbaa2a16586c3eefecff714c672c9d03');
INSERT INTO d0412.events VALUES (1000000000009, 1, 9, 1792573205000, 'counterOpened', 'counter/3', 'P07', '01a15db0-6a08-7a25-9f91-2ec8601b08a6', '', 'jQFlRDA0MTIBCRsAAAGhXbBqCG1jb3VudGVyT3BlbmVkaWNvdW50ZXIvM2NQMDdQAaFdsGoIeiWfkS7IYBsIpkCiAQMCY1AwOUBYIBnJYKvsoyJwCu1TlM11tHm7qioWWGw+7+z/cUxnLJ0D', 'a9ae0fc5517940d6ae423fdaa8a603aec88b0724743864e4fb5f75472593f7e2');
INSERT INTO d0412.events VALUES (1000000000010, 1, 10, 1792573206000, 'ticketTaken', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-6df0-7465-9206-075fdc6bcf94', '', 'jQFlRDA0MTIBChsAAAGhXbBt8Gt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wbfB0ZZIGB1/ca8+UQKsBUAGhXbBt8HNEhv2LnSP++bcCGVELA2FBBAEGY0tFUwcbAAABoV2wbfAJDwoYGQtmdmlzaXRzDAINGDxAWCCprg/FUXlA1q5CP9qopgOuyIsHJHQ4ZOT7X3VHJZP34g==', '65078985787606f1f7829b65747255ba396428feacf9525d3dcf0fae2b92f65e');
INSERT INTO d0412.events VALUES (1000000000011, 1, 11, 1792573206000, 'printed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-6df0-7465-9206-075fdc6bcf94', '', 'jQFlRDA0MTIBCxsAAAGhXbBt8GdwcmludGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUDA3UAGhXbBt8HRlkgYHX9xrz5RAogF4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliNwJmdGlja2V0QFggZQeJhXh2BvH3gptldHJVujlkKP6s+VJdPc8PriuS9l4=', 'f6392d340ff092037e7bc5cac30282e817394a644f33ed2e0f7cea4c1f92f5bf');
INSERT INTO d0412.events VALUES (1000000000012, 1, 12, 1792573207000, 'ticketTaken', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-71d8-72de-86ae-e350bf9abc69', '', 'jQFlRDA0MTIBDBsAAAGhXbBx2Gt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2wcdhy3oau41C/mrxpQK0BUAGhXbBx2HDwi2MPBC8E4tgCGVELA2FBBAIFaHByaW9yaXR5BmNLRVMHGwAAAaFdsHHYCAEJDwoYGQtmdmlzaXRzDAINGDxAWCD2OS00D/CSA357xcrDAoLoFzlKZE8z7S4PfOpMH5L1vw==', '549aca533eb4a843b9bdf6945532341dbc4e609c106a5800128705fba9067594');
INSERT INTO d0412.events VALUES (1000000000013, 1, 13, 1792573207000, 'printed', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-71d8-72de-86ae-e350bf9abc69', '', 'jQFlRDA0MTIBDRsAAAGhXbBx2GdwcmludGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbBx2HLehq7jUL+avGlAogF4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOAJmdGlja2V0QFggVJrKUz60qEO5vfaUVTI0HbxOYJwQalgAEocF+6kGdZQ=', 'cc60aa539ef52356df142a2edc0e01ed9404f9f7cbda93faa673412c487826d4');
INSERT INTO d0412.events VALUES (1000000000014, 1, 14, 1792573208000, 'ticketTaken', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '01a15db0-75c0-7a6b-b073-bb488b766b41', '', 'jQFlRDA0MTIBDhsAAAGhXbB1wGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1AwN1ABoV2wdcB6a7Bzu0iLdmtBQKwBUAGhXbB1wHavl5gKM4Hgc2wCGVELA2FBBAMGY0tFUwcbAAABoV2wdcAIAgkPChgZC2Z2aXNpdHMMAg0YPEBYIMxgqlOe9SNW3xQqLtwOAe2UBPn3y9qT+qZzQSxIeCbU', '275d2d2a010d170429955e03ff9c4e0b443ff0e221aa952c41315ecbd6dc44c8');
INSERT INTO d0412.events VALUES (1000000000015, 1, 15, 1792573208000, 'printed', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '01a15db0-75c0-7a6b-b073-bb488b766b41', '', 'jQFlRDA0MTIBDxsAAAGhXbB1wGdwcmludGVkeCQwMWExNWRiMC03NWMwLTc2YWYtOTc5OC0wYTMzODFlMDczNmNjUDA3UAGhXbB1wHprsHO7SIt2a0FAogF4JDAxYTE1ZGIwLTc1YzAtNzZhZi05Nzk4LTBhMzM4MWUwNzM2YwJmdGlja2V0QFggJ10tKgENFwQplV4D/5xOC0Q/8OIhqpUsQTFey9bcRMg=', '2dcdb9d234caf1960231203ba097b5702e4788fcd56c2d282006e4dba8f7d6fc');
INSERT INTO d0412.events VALUES (1000000000016, 1, 16, 1792573209000, 'ticketTaken', '01a15db0-79a8-731a-b02e-6219ae621ba0', 'P07', '01a15db0-79a8-7d43-b780-0885df00adeb', '', 'jQFlRDA0MTIBEBsAAAGhXbB5qGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNzlhOC03MzFhLWIwMmUtNjIxOWFlNjIxYmEwY1AwN1ABoV2weah9Q7eACIXfAK3rQKwBUAGhXbB5qHMasC5iGa5iG6ACGVELA2FBBAQGY0tFUwcbAAABoV2weagIAwkPChgZC2Z2aXNpdHMMAg0YPEBYIC3NudI0yvGWAjEgO6CXtXAuR4j81WwtKCAG5Nuo99b8', '4cd5521ef519bdf864f3cd8766e8bbc322241e442c94f68eb8f1d453da019e61');
INSERT INTO d0412.events VALUES (1000000000017, 1, 17, 1792573209000, 'printed', '01a15db0-79a8-731a-b02e-6219ae621ba0', 'P07', '01a15db0-79a8-7d43-b780-0885df00adeb', '', 'jQFlRDA0MTIBERsAAAGhXbB5qGdwcmludGVkeCQwMWExNWRiMC03OWE4LTczMWEtYjAyZS02MjE5YWU2MjFiYTBjUDA3UAGhXbB5qH1Dt4AIhd8AretAogF4JDAxYTE1ZGIwLTc5YTgtNzMxYS1iMDJlLTYyMTlhZTYyMWJhMAJmdGlja2V0QFggTNVSHvUZvfhk882HZui7wyIkHkQslPaOuPHUU9oBnmE=', '425f672480e8fac875ac720a0e785623c7bed83439f55f4f49bfd821d736f015');
INSERT INTO d0412.events VALUES (1000000000018, 1, 18, 1792573210000, 'ticketTaken', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '01a15db0-7d90-7732-bf04-b53bad8237de', '', 'jQFlRDA0MTIBEhsAAAGhXbB9kGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtN2Q5MC03MTA2LWJhYjctZGRiZGQwOTlhOGU5Y1AwN1ABoV2wfZB3Mr8EtTutgjfeQKwBUAGhXbB9kHEGurfdvdCZqOkCGVELA2FBBAUGY0tFUwcbAAABoV2wfZAIBAkPChgZC2Z2aXNpdHMMAg0YPEBYIEJfZySA6PrIdaxyCg54ViPHvtg0OfVfT0m/2CHXNvAV', '4c6b89201916865fb81bd2cf1aa582196c9417e290ed4d78a1e27cfe918b2380');
INSERT INTO d0412.events VALUES (1000000000019, 1, 19, 1792573210000, 'printed', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '01a15db0-7d90-7732-bf04-b53bad8237de', '', 'jQFlRDA0MTIBExsAAAGhXbB9kGdwcmludGVkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUDA3UAGhXbB9kHcyvwS1O62CN95AogF4JDAxYTE1ZGIwLTdkOTAtNzEwNi1iYWI3LWRkYmRkMDk5YThlOQJmdGlja2V0QFggTGuJIBkWhl+4G9LPGqWCGWyUF+KQ7U14oeJ8/pGLI4A=', '374b39846e91480a27a3050aaad8f53fbae68537e5e7264664b40acad64e6b5e');
INSERT INTO d0412.events VALUES (1000000000020, 1, 20, 1792573211000, 'ticketTaken', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-8178-799b-80a0-b830eec3f036', '', 'jQFlRDA0MTIBFBsAAAGhXbCBeGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1AwN1ABoV2wgXh5m4CguDDuw/A2QKwBUAGhXbCBeHCyq09XiBcfPqoCGVELA2FLBAEFaWVtZXJnZW5jeQZjS0VTBxsAAAGhXbCBeAkPChgZC2Z2aXNpdHMMAg0YPEBYIDdLOYRukUgKJ6MFCqrY9T+65oU35ecmRmS0CsrWTmte', '1fb52e064c61f1ebc3b383b3c20e16e7b8cad9baa35d6daaeaa727c08b0a785f');
INSERT INTO d0412.events VALUES (1000000000021, 1, 21, 1792573211000, 'printed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-8178-799b-80a0-b830eec3f036', '', 'jQFlRDA0MTIBFRsAAAGhXbCBeGdwcmludGVkeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWFjUDA3UAGhXbCBeHmbgKC4MO7D8DZAogF4JDAxYTE1ZGIwLTgxNzgtNzBiMi1hYjRmLTU3ODgxNzFmM2VhYQJmdGlja2V0QFggH7UuBkxh8evDs4Ozwg4W57jK2bqjXW2q6qcnwIsKeF8=', '808c8e63d4317c4336d75f5a95d1bcaa795c1201d3968cf19eefc658845009eb');
INSERT INTO d0412.events VALUES (1000000000022, 1, 22, 1792573212000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-8560-7069-a363-eb42475a3e0d', '', 'jQFlRDA0MTIBFhsAAAGhXbCFYGx0aWNrZXRDYWxsZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NQMDdQAaFdsIVgcGmjY+tCR1o+DUCjAVABoV2wbfBzRIb9i50j/vm3AgEEGwAAAaFdsIVgQFgggIyOY9QxfEM2119aldG8qnlcEgHTlozxnu/GWIRQCes=', '5e55ebc18bf16b2933cec0a9100d050418b1a96bda959455b46df5ba605b2f70');
INSERT INTO d0412.events VALUES (1000000000023, 1, 23, 1792573213000, 'ticketRecalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-8948-7818-8193-65dbbc86bc00', '', 'jQFlRDA0MTIBFxsAAAGhXbCJSG50aWNrZXRSZWNhbGxlZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wiUh4GIGTZdu8hrwAQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsIlIQFggXlXrwYvxaykzzsCpEA0FBBixqWvalZRVtG31umBbL3A=', '403dd395cb32a718db49ee44ddf5ba790242bbcdb8d33b9b19b6f91fed8a1db4');
INSERT INTO d0412.events VALUES (1000000000024, 1, 24, 1792573214000, 'ticketNeedsStated', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-8d30-7a97-ba63-b03a10f06ac0', '', 'jQFlRDA0MTIBGBgbAAABoV2wjTBxdGlja2V0TmVlZHNTdGF0ZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NQMDdQAaFdsI0wepe6Y7A6EPBqwECjAVABoV2wbfBzRIb9i50j/vm3AoJjRElLY05BSwMbAAABoV2wjTBAWCBAPdOVyzKnGNtJ7kTd9bp5AkK7zbjTO5sZtvkf7YodtA==', 'd39673dce4b1ee254753c2d149c4740b9316f2f84490082431cee77f820420bf');
INSERT INTO d0412.events VALUES (1000000000025, 1, 25, 1792573215000, 'personKeyMade', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '01a15db0-9118-7347-a2e4-4c99d6b69e4d', '', 'jQFlRDA0MTIBGBkbAAABoV2wkRhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1AwN1ABoV2wkRhzR6LkTJnWtp5NQKMBeCQwMWExNWRiMC03NWMwLTc2YWYtOTc5OC0wYTMzODFlMDczNmMCUHgSvLV240cvnNQy13hoU/MDWCBhfW2yo0g9roxr7DmmPngv5rNFGUemhHvHgBKCUvidC0BYINOWc9zkse4lR1PC0UnEdAuTFvL4RJAIJDHO53+CBCC/', '10b83743180655a7b70f1d617769f63a9bef515fe2f68c2e6637ba425bda6851');
INSERT INTO d0412.events VALUES (1000000000026, 1, 26, 1792573215000, 'ticketClassed', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '01a15db0-9118-7347-a2e4-4c99d6b69e4d', '7812bcb5-76e3-472f-9cd4-32d7786853f3', 'jQFlRDA0MTIBGBobAAABoV2wkRhtdGlja2V0Q2xhc3NlZHgkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1AwN1ABoV2wkRhzR6LkTJnWtp5NUHgSvLV240cvnNQy13hoU/OjAVABoV2wdcB2r5eYCjOB4HNsAmhwcmlvcml0eQMbAAABoV2wkRhYMY6nt7/xWSFhqlqw6p6aiYju6jbXlF4Dzd2XRKWe1XQFBn60HAi7BIfUuaZN4AeK4NpYIBC4N0MYBlWntw8dYXdp9jqb71Ff4vaMLmY3ukJb2mhR', 'df7851af7142f11a4b6392da94bb9f84758a66e778a3e017c11b2893af9a5c0d');
INSERT INTO d0412.events VALUES (1000000000027, 1, 27, 1792573216000, 'counterBreakBegun', 'counter/2', 'P07', '01a15db0-9500-7d4b-89f0-6ee8f0f2182a', '', 'jQFlRDA0MTIBGBsbAAABoV2wlQBxY291bnRlckJyZWFrQmVndW5pY291bnRlci8yY1AwN1ABoV2wlQB9S4nwbujw8hgqQKMBAgJkbWVhbAMbAAABoV2wlQBAWCDfeFGvcULxGktjktqUu5+EdYpm53ij4BfBGyiTr5pcDQ==', '6e3e23e34494b9e349f6f209f7dac06d61ad1588f894297fc7c815e883eda04a');
INSERT INTO d0412.events VALUES (1000000000028, 1, 28, 1792573216000, 'counterBreakEnded', 'counter/2', 'P07', '01a15db0-9500-7d4b-89f0-6ee8f0f2182a', '', 'jQFlRDA0MTIBGBwbAAABoV2wlQBxY291bnRlckJyZWFrRW5kZWRpY291bnRlci8yY1AwN1ABoV2wlQB9S4nwbujw8hgqQKIBAgIbAAABoV2wlQBAWCBuPiPjRJS540n28gn32sBtYa0ViPiUKX/HyBXog+2gSg==', '41608152e582ba0b90065592ed120e8077d8709b887ba313c81bc29e2c22b46b');
INSERT INTO d0412.events VALUES (1000000000029, 1, 29, 1792573217000, 'complaintDrafted', 'complaint/01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '01a15db0-98e8-79c2-8cb0-da2d7ba895e9', '', 'jQFlRDA0MTIBGB0bAAABoV2wmOhwY29tcGxhaW50RHJhZnRlZHguY29tcGxhaW50LzAxYTE1ZGIwLTc1YzAtNzZhZi05Nzk4LTBhMzM4MWUwNzM2Y2NQMDdQAaFdsJjoecKMsNote6iV6UCjAVABoV2wdcB2r5eYCjOB4HNsAmpCRUxVTV9DQUlSAxsAAAGhXbCY6EBYIEFggVLlgroLkAZVku0SDoB32HCbiHujE8gbwp4sIrRr', '6236566a804960967de74739f2e9adf9a78533cb935bab8369887332a7c8b74a');
INSERT INTO d0412.events VALUES (1000000000030, 1, 30, 1792573218000, 'helpCalled', '01a15db0-9cd0-7be7-ad5e-de3b802c5508', 'P07', '01a15db0-9cd0-7787-a251-0071358e32a4', '', 'jQFlRDA0MTIBGB4bAAABoV2wnNBqaGVscENhbGxlZHgkMDFhMTVkYjAtOWNkMC03YmU3LWFkNWUtZGUzYjgwMmM1NTA4Y1AwN1ABoV2wnNB3h6JRAHE1jjKkQKIBUAGhXbCc0HvnrV7eO4AsVQgCGwAAAaFdsJzQQFggYjZWaoBJYJZ950c58umt+aeFM8uTW6uDaYhzMqfIt0o=', '9098841f1460e5db3c93f6c10f567f1941a8eab2e3302702f518d65b300125c1');
INSERT INTO d0412.events VALUES (1000000000031, 1, 31, 1792573219000, 'helpAnswered', '01a15db0-9cd0-7be7-ad5e-de3b802c5508', 'P07', '01a15db0-a0b8-7aad-91df-019bbde3993c', '', 'jQFlRDA0MTIBGB8bAAABoV2woLhsaGVscEFuc3dlcmVkeCQwMWExNWRiMC05Y2QwLTdiZTctYWQ1ZS1kZTNiODAyYzU1MDhjUDA3UAGhXbCguHqtkd8Bm73jmTxAowFQAaFdsJzQe+etXt47gCxVCAIBAxsAAAGhXbCguEBYIJCYhB8UYOXbPJP2wQ9WfxlBqOqy4zAnAvUY1lswASXB', '6b0e25762cd573df169578e9f52bd0f9839d97eff994ed0a80318507f3ab84a7');
INSERT INTO d0412.events VALUES (1000000000032, 1, 32, 1792573220000, 'helpEnded', '01a15db0-9cd0-7be7-ad5e-de3b802c5508', 'P07', '01a15db0-a4a0-76d1-8c65-4217cba0ad16', '', 'jQFlRDA0MTIBGCAbAAABoV2wpKBpaGVscEVuZGVkeCQwMWExNWRiMC05Y2QwLTdiZTctYWQ1ZS1kZTNiODAyYzU1MDhjUDA3UAGhXbCkoHbRjGVCF8ugrRZAogFQAaFdsJzQe+etXt47gCxVCAMbAAABoV2wpKBAWCBrDiV2LNVz3xaVeOn1K9D5g52X7/mU7QqAMYUH86uEpw==', '66807cce648d2777d21d06e8c30e5d3ef73e1bd70430468298f5e80a8b3fe20d');
INSERT INTO d0412.events VALUES (1000000000033, 1, 33, 1792573221000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-a888-78a6-8955-2f365c71f6e6', '', 'jQFlRDA0MTIBGCEbAAABoV2wqIhtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wqIh4polVLzZccfbmQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsKiIQFggZoB8zmSNJ3fSHQboww5dPvc+G9cEMEaCmPXoCos/4g0=', '4c109add9c0573b4724b09fd9fec29ca8848cb36c5c802fc2669ff4dc41a0c67');
INSERT INTO d0412.events VALUES (1000000000034, 1, 34, 1792573222000, 'ticketHeld', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-ac70-78ce-b553-d5ec4508d2aa', '', 'jQFlRDA0MTIBGCIbAAABoV2wrHBqdGlja2V0SGVsZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wrHB4zrVT1exFCNKqQKQBUAGhXbBt8HNEhv2LnSP++bcCaXBob3RvY29weQMPBBsAAAGhXbCscEBYIEwQmt2cBXO0cksJ/Z/sKcqISMs2xcgC/CZp/03EGgxn', 'b6e03723903e916c4537a8aea8230cddb66e40f6bdf27ffb6a0be0f4596c13b2');
INSERT INTO d0412.events VALUES (1000000000097, 1, 97, 1792573276000, 'slipHeard', 'D0999/17', 'P07', '01a15db1-7f60-77dd-b570-f69a3c7de599', '', 'jQFlRDA0MTIBGGEbAAABoV2xf2Bpc2xpcEhlYXJkaEQwOTk5LzE3Y1AwN1ABoV2xf2B33bVw9po8feWZQKQBZUQwOTk5AhEFGmrYfx8IZXR5cGVkQFggyO/RNa2se5WKAp5BGKgYM6nZRH52m4nm6m/JtdvRDl0=', '97bf2b5be323513eb1c2030c104be6d7eac05ab37a5c93bd6e789fd59fb7f02d');
INSERT INTO d0412.events VALUES (1000000000035, 1, 35, 1792573223000, 'ticketCalled', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-b058-786e-96a6-33edb2275c3e', '', 'jQFlRDA0MTIBGCMbAAABoV2wsFhsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbCwWHhulqYz7bInXD5AowFQAaFdsHHYcPCLYw8ELwTi2AIBBBsAAAGhXbCwWEBYILbgNyOQPpFsRTeorqgjDN22bkD2vfJ/+2oL4PRZbBOy', 'e522cb94b059681c73fc93aaf8e4474169449ada76b8ef90080019b0c1151665');
INSERT INTO d0412.events VALUES (1000000000036, 1, 36, 1792573224000, 'ticketMissed', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-b440-7d43-9724-57bb244f1ac6', '', 'jQFlRDA0MTIBGCQbAAABoV2wtEBsdGlja2V0TWlzc2VkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbC0QH1DlyRXuyRPGsZAogFQAaFdsHHYcPCLYw8ELwTi2AIbAAABoV2wtEBAWCDlIsuUsFloHHP8k6r45EdBaUSa2na475AIABmwwRUWZQ==', 'e37c302dc9138fb102a6f2f9a7f72fe170c5d5f7a2cdec36fb4a78b3e069c02c');
INSERT INTO d0412.events VALUES (1000000000037, 1, 37, 1792573225000, 'ticketResumed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-b828-768e-99d4-b56b17dfb6dc', '', 'jQFlRDA0MTIBGCUbAAABoV2wuChtdGlja2V0UmVzdW1lZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wuCh2jpnUtWsX37bcQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsLgoQFgg43wwLckTj7ECpvL5p/cv4XDF1feizew2+0p4s+BpwCw=', '2a95d197645fb1b2c6caa4ef8407a7cae865089d4cef8b437514b988c7c4455c');
INSERT INTO d0412.events VALUES (1000000000038, 1, 38, 1792573226000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-bc10-7d3d-9a88-13d40b2451b0', '', 'jQFlRDA0MTIBGCYbAAABoV2wvBBsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUDA3UAGhXbC8EH09mogT1AskUbBAowFQAaFdsG3wc0SG/YudI/75twIBBBsAAAGhXbC8EEBYICqV0ZdkX7Gyxsqk74QHp8roZQidTO+LQ3UUuYjHxEVc', 'cce397ff43a03c560cc18e779a87ba714c7143459ee31995c7aa50456b968743');
INSERT INTO d0412.events VALUES (1000000000039, 1, 39, 1792573227000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-bff8-777f-b0c8-f6b540d5218a', '', 'jQFlRDA0MTIBGCcbAAABoV2wv/htdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wv/h3f7DI9rVA1SGKQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsL/4QFggzOOX/0OgPFYMwY53moe6cUxxQ0We4xmVx6pQRWuWh0M=', '1ba6c09958df7db4e88293fd035fde9199f3a9c0d4efc1d864526be7009b4045');
INSERT INTO d0412.events VALUES (1000000000040, 1, 40, 1792573228000, 'ticketTransferred', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-c3e0-7a75-b24c-5f4164ebfa3d', '', 'jQFlRDA0MTIBGCgbAAABoV2ww+BxdGlja2V0VHJhbnNmZXJyZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NQMDdQAaFdsMPgenWyTF9BZOv6PUCjAVABoV2wbfBzRIb9i50j/vm3AmFLAxsAAAGhXbDD4EBYIBumwJlY33206IKT/QNf3pGZ86nA1O/B2GRSa+cAm0BF', '1a9c7f31ba8d4c0070b376ccc264733d9a602e5442e2deaf1641cad865b0ebda');
INSERT INTO d0412.events VALUES (1000000000041, 1, 41, 1792573229000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-c7c8-746d-afd6-7bd1b73183fb', '', 'jQFlRDA0MTIBGCkbAAABoV2wx8hsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUDA3UAGhXbDHyHRtr9Z70bcxg/tAowFQAaFdsG3wc0SG/YudI/75twICBBsAAAGhXbDHyEBYIBqcfzG6jUwAcLN2zMJkcz2aYC5UQuLerxZBythlsOva', 'ef33cba959662ff36a534c909edbff9780ae05599b176bceca8e141acae72b1d');
INSERT INTO d0412.events VALUES (1000000000042, 1, 42, 1792573230000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-cbb0-7e17-955c-9cab5600e14e', '', 'jQFlRDA0MTIBGCobAAABoV2wy7BtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wy7B+F5VcnKtWAOFOQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsMuwQFgg7zPLqVlmL/NqU0yQntv/l4CuBVmbF2vOyo4UGsrnKx0=', '9fd1956501bbc270317eabcf8a299f577abd4b306c16e415132d97ba6a98e0e5');
INSERT INTO d0412.events VALUES (1000000000043, 1, 43, 1792573231000, 'ticketDone', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-cf98-7008-aa19-07e0a03e31d1', '', 'jQFlRDA0MTIBGCsbAAABoV2wz5hqdGlja2V0RG9uZXgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wz5hwCKoZB+CgPjHRQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsM+YQFggn9GVZQG7wnAxfqvPiimfV3q9SzBsFuQVEy2XumqY4OU=', 'fb2fbcf217b88958d07a5a4af8d7e01b140ed2601a3acc41b8c388c07029ead5');
INSERT INTO d0412.events VALUES (1000000000044, 1, 44, 1792573232000, 'ticketReturned', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-d380-77ff-8b42-23855fdcab57', '', 'jQFlRDA0MTIBGCwbAAABoV2w04BudGlja2V0UmV0dXJuZWR4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOGNQMDdQAaFdsNOAd/+LQiOFX9yrV0CjAVABoV2wcdhw8ItjDwQvBOLYAgMDGwAAAaFdsNOAQFgg+y+88he4iVjQelpK+NfgGxQO0mAaOsxBuMOIwHAp6tU=', '6e57bd0536db728868b3979622c27b0d23749b753ad3939c7d6c11a8aa1eddf2');
INSERT INTO d0412.events VALUES (1000000000045, 1, 45, 1792573233000, 'ticketCalled', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-d768-7c86-9f86-dfaf679faa94', '', 'jQFlRDA0MTIBGC0bAAABoV2w12hsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbDXaHyGn4bfr2efqpRAowFQAaFdsHHYcPCLYw8ELwTi2AIBBBsAAAGhXbDXaEBYIG5XvQU223KIaLOXliLCew0jdJt1OtOTnH1sEaiqHt3y', '8c9e5aa8e5a03842478ad687f40a0671b5999a328d684826ecb0e88df0726daf');
INSERT INTO d0412.events VALUES (1000000000046, 1, 46, 1792573234000, 'ticketServing', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-db50-7783-952b-8c7828f5293f', '', 'jQFlRDA0MTIBGC4bAAABoV2w21BtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2w21B3g5UrjHgo9Sk/QKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsNtQQFggjJ5aqOWgOEJHitaH9AoGcbWZmjKNaEgm7LDojfByba8=', '8dedfae58af9c3767e3c7a9cf3dd8399f6f37b33819457f65a6f6d872e86ac69');
INSERT INTO d0412.events VALUES (1000000000047, 1, 47, 1792573235000, 'ticketDone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-df38-7c2e-9b71-8cf5b93a4c63', '', 'jQFlRDA0MTIBGC8bAAABoV2w3zhqdGlja2V0RG9uZXgkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2w3zh8LptxjPW5OkxjQKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsN84QFggje365Yr5w3Z+PHqc892DmfbzezOBlFf2Wm9thy6GrGk=', 'db290dc6b33e0159c351257df1817a822ff98890ff7532313ea52158db0ce36f');
INSERT INTO d0412.events VALUES (1000000000048, 1, 48, 1792573236000, 'undone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-e320-7724-abec-5e540195b260', '', 'jQFlRDA0MTIBGDAbAAABoV2w4yBmdW5kb25leCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbDjIHckq+xeVAGVsmBAowF4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOAIBAxgvQFgg2ykNxrM+AVnDUSV98YF6gi/5iJD/dTIxPqUhWNsM428=', 'bf2352c82ebef7fcde7546695110b475945fcd86ee109af2e1a8743e558923e1');
INSERT INTO d0412.events VALUES (1000000000049, 1, 49, 1792573237000, 'ticketDone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-e708-7252-8798-112d1a868f46', '', 'jQFlRDA0MTIBGDEbAAABoV2w5whqdGlja2V0RG9uZXgkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2w5whyUoeYES0aho9GQKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsOcIQFggvyNSyC6+9/zedUZpURC0dZRfzYbuEJry4ah0PlWJI+E=', 'bf2e0c26b7b62c620634100c39a3a11fb50abcaf0a0dad872fb20ef51074980d');
INSERT INTO d0412.events VALUES (1000000000050, 1, 50, 1792573238000, 'ticketLeft', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '01a15db0-eaf0-7e9a-af6b-2d394fc65566', '', 'jQFlRDA0MTIBGDIbAAABoV2w6vBqdGlja2V0TGVmdHgkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1AwN1ABoV2w6vB+mq9rLTlPxlVmQKIBUAGhXbB1wHavl5gKM4Hgc2wCGwAAAaFdsOrwQFggvy4MJre2LGIGNBAMOaOhH7UKvK8KDa2HL7IO9RB0mA0=', 'fa3a689a46e853d5e1dcdda456aba8000bb150b111d65549cf2b2b50af9a9def');
INSERT INTO d0412.events VALUES (1000000000051, 1, 51, 1792573239000, 'ticketCalled', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '01a15db0-eed8-79fa-bf9b-9d2504b35ae0', '', 'jQFlRDA0MTIBGDMbAAABoV2w7thsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUDA3UAGhXbDu2Hn6v5udJQSzWuBAowFQAaFdsH2QcQa6t9290Jmo6QIBBBsAAAGhXbDu2EBYIPo6aJpG6FPV4dzdpFarqAALsVCxEdZVSc8rK1Cvmp3v', 'b457640fa72013b61c5c36d36b14d9e4bac913158edab56be720c9e7adc5c4d2');
INSERT INTO d0412.events VALUES (1000000000052, 1, 52, 1792573240000, 'ticketMissed', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '01a15db0-f2c0-77a6-9d9c-5d0f7b68e3aa', '', 'jQFlRDA0MTIBGDQbAAABoV2w8sBsdGlja2V0TWlzc2VkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUDA3UAGhXbDywHemnZxdD3to46pAogFQAaFdsH2QcQa6t9290Jmo6QIbAAABoV2w8sBAWCC0V2QPpyATthxcNtNrFNnkuskTFY7atWvnIMnnrcXE0g==', 'a45d70e7bb8cceba1bc0fc404a0a8c575dba1c203efaf0eb924c990a81dc2ce9');
INSERT INTO d0412.events VALUES (1000000000053, 1, 53, 1792573241000, 'ticketCalled', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-f6a8-7e73-ba56-4c4389eada43', '', 'jQFlRDA0MTIBGDUbAAABoV2w9qhsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWFjUDA3UAGhXbD2qH5zulZMQ4nq2kNAowFQAaFdsIF4cLKrT1eIFx8+qgIDBBsAAAGhXbD2qEBYIKRdcOe7jM66G8D8QEoKjFdduhwgPvrw65JMmQqB3Czp', '9b39b829ef0dceda4b81fc1b9fa7608af7f72c44386552685b6f1f6d47487546');
INSERT INTO d0412.events VALUES (1000000000054, 1, 54, 1792573242000, 'ticketServing', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-fa90-7ea1-bf05-61189920fddd', '', 'jQFlRDA0MTIBGDYbAAABoV2w+pBtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1AwN1ABoV2w+pB+ob8FYRiZIP3dQKIBUAGhXbCBeHCyq09XiBcfPqoCGwAAAaFdsPqQQFggmzm4Ke8NztpLgfwbn6dgivf3LEQ4ZVJoW28fbUdIdUY=', '214cbb8e5bb39d36f3be736f9b402bd618a21a980011b39b92113da6daf15f4e');
INSERT INTO d0412.events VALUES (1000000000055, 1, 55, 1792573243000, 'printFailed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-fe78-7e9b-b39d-aee0f83671a3', '', 'jQFlRDA0MTIBGDcbAAABoV2w/nhrcHJpbnRGYWlsZWR4JDAxYTE1ZGIwLTgxNzgtNzBiMi1hYjRmLTU3ODgxNzFmM2VhYWNQMDdQAaFdsP54fpuzna7g+DZxo0CjAXgkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhAmZ0aWNrZXQDZ25vUGFwZXJAWCAhTLuOW7OdNvO+c2+bQCvWGKIamAARs5uSET2m2vFfTg==', '402cfc40a3b57e21f06d0bc2f27ba8769d3f9c38bbdf6d580ff4f14dd0d2c6f2');
INSERT INTO d0412.events VALUES (1000000000056, 1, 56, 1792573243000, 'printed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-fe78-7e9b-b39d-aee0f83671a3', '', 'jQFlRDA0MTIBGDgbAAABoV2w/nhncHJpbnRlZHgkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1AwN1ABoV2w/nh+m7OdruD4NnGjQKMBeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWECZnRpY2tldAMBQFggQCz8QKO1fiHwbQvC8nuodp0/nDi7321YD/TxTdDSxvI=', '11311e0a27890751c99f4b7331ac8b52b71bdff424f61335fd9000b75cc18c96');
INSERT INTO d0412.events VALUES (1000000000057, 1, 57, 1792573244000, 'clockPutBack', 'clock', 'P07', '01a15db1-0260-7514-80ad-7f8e4b5cc004', '', 'jQFlRDA0MTIBGDkbAAABoV2xAmBsY2xvY2tQdXRCYWNrZWNsb2NrY1AwN1ABoV2xAmB1FICtf45LXMAEQKEBgaMBUAGhXbB9kHEGurfdvdCZqOkCGwAAAaFdsQJgAxsAAAGhXbECYEBYIBExHgoniQdRyZ9LczGsi1K3G9/0JPYTNf2QALdcwYyW', '425b008876c0a4d8327ce04db7a8d8f4241c768b368176b57af713e9eb9d1d3f');
INSERT INTO d0412.events VALUES (1000000000058, 1, 58, 1792573245000, 'personKeyMade', '01a15db1-0648-7097-83b8-b08201e77f69', 'P07', '01a15db1-0648-7bee-82bb-3e5a080925fb', '', 'jQFlRDA0MTIBGDobAAABoV2xBkhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjEtMDY0OC03MDk3LTgzYjgtYjA4MjAxZTc3ZjY5Y1AwN1ABoV2xBkh77oK7PloICSX7QKMBeCQwMWExNWRiMS0wNjQ4LTcwOTctODNiOC1iMDgyMDFlNzdmNjkCUHgdK38Pbk6jhrFf1Hwhyz4DWCCO2Oz2oCl8Gw6e4ezFp209DCS89jnXxomtSnVb4O8k+EBYIEJbAIh2wKTYMnzgTbeo2PQkHHaLNoF2tXr3E+nrnR0/', '634a638fcf1ddc4e4482d8e79f908960ff700c6553e5c2aa1bf8999e2461c081');
INSERT INTO d0412.events VALUES (1000000000059, 1, 59, 1792573245000, 'personStated', '01a15db1-0648-7097-83b8-b08201e77f69', 'P07', '01a15db1-0648-7bee-82bb-3e5a080925fb', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGDsbAAABoV2xBkhscGVyc29uU3RhdGVkeCQwMWExNWRiMS0wNjQ4LTcwOTctODNiOC1iMDgyMDFlNzdmNjljUDA3UAGhXbEGSHvugrs+WggJJftQeB0rfw9uTqOGsV/UfCHLPqcBUAGhXbEGSHCXg7iwggHnf2kCZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTFYWjGRdFkpPn3WGUuB50jOB+eDJvFkaVtw6g204eu6f9BGy476Uq0YXRaCDaUL+9DtRafsTXJbMGdkodQXzW5Sdao0rvqXKmwgYTHJWqicJa9P5YkmBF3yQIXUJVggY0pjj88d3E5Egtjnn5CJYP9wDGVT5cKqG/iZniRhwIE=', '6eea31feb6031bee39ea3fbc19c706b02970626a6e8ad95e4dc4ae1fd9357b4c');
INSERT INTO d0412.events VALUES (1000000000060, 1, 60, 1792573246000, 'personKeyMade', '01a15db1-0a30-7d40-974d-796915b1276d', 'P07', '01a15db1-0a30-7627-8b90-a44c5efa8cc5', '', 'jQFlRDA0MTIBGDwbAAABoV2xCjBtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjEtMGEzMC03ZDQwLTk3NGQtNzk2OTE1YjEyNzZkY1AwN1ABoV2xCjB2J4uQpExe+ozFQKMBeCQwMWExNWRiMS0wYTMwLTdkNDAtOTc0ZC03OTY5MTViMTI3NmQCULdnT/D4X0uYqNgWD/Qd7ooDWCD23d+eBLYZpTVn7RYDwV10q9ElYY82vqczFUyKcbZaTEBYIG7qMf62AxvuOeo/vBnHBrApcGJqborZXk3Erh/ZNXtM', 'efe1afa6af69cbe856709a87e2a7136f0e766691d45f04c87dc30d9161493a60');
INSERT INTO d0412.events VALUES (1000000000061, 1, 61, 1792573246000, 'personStated', '01a15db1-0a30-7d40-974d-796915b1276d', 'P07', '01a15db1-0a30-7627-8b90-a44c5efa8cc5', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGD0bAAABoV2xCjBscGVyc29uU3RhdGVkeCQwMWExNWRiMS0wYTMwLTdkNDAtOTc0ZC03OTY5MTViMTI3NmRjUDA3UAGhXbEKMHYni5CkTF76jMVQt2dP8PhfS5io2BYP9B3uiqYBUAGhXbEKMH1Al015aRWxJ20DGQeoBAEFbTMyLjc1LjAxLjEwMDMGbUJFTFVNX1RFUkRBVEEHdFRNUC0zMjc1LTIwMjYtMDAwMDAxWEUcDsFi6F1umDtOxrBabAP8mR1KTfBvxkUxb8ueDxbrHLNQgeiTIf2gxhm28130NqhZCQCK4ZaiIvjR7ktFjhOc2cOXvJRYIO/hr6avacvoVnCah+KnE28OdmaR1F8EyH3DDZFhSTpg', 'b5f6374ed6415ea052572ff71866a2289057ef7cae9b3c8d79d1a1304e15473c');
INSERT INTO d0412.events VALUES (1000000000062, 1, 62, 1792573247000, 'personKeyMade', '01a15db1-0e18-77e6-aa1d-a489e35c24b1', 'P07', '01a15db1-0e18-7cf6-bab2-c956ec63e51f', '', 'jQFlRDA0MTIBGD4bAAABoV2xDhhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjEtMGUxOC03N2U2LWFhMWQtYTQ4OWUzNWMyNGIxY1AwN1ABoV2xDhh89rqyyVbsY+UfQKMBeCQwMWExNWRiMS0wZTE4LTc3ZTYtYWExZC1hNDg5ZTM1YzI0YjECULScniyAGULciAd6wPo9LasDWCCa9TDvrEum8wzpwzMGC+wlpqbGceFOeWFEeSnGHhqy0EBYILX2N07WQV6gUlcv9xhmoiiQV+98rps8jXnRoTBOFUc8', 'c1bfbba35be510f86d9dda07340167e5836895650f87cd26f4329caf8d444d95');
INSERT INTO d0412.events VALUES (1000000000063, 1, 63, 1792573247000, 'personStated', '01a15db1-0e18-77e6-aa1d-a489e35c24b1', 'P07', '01a15db1-0e18-7cf6-bab2-c956ec63e51f', 'b49c9e2c-8019-42dc-8807-7ac0fa3d2dab', 'jQFlRDA0MTIBGD8bAAABoV2xDhhscGVyc29uU3RhdGVkeCQwMWExNWRiMS0wZTE4LTc3ZTYtYWExZC1hNDg5ZTM1YzI0YjFjUDA3UAGhXbEOGHz2urLJVuxj5R9QtJyeLIAZQtyIB3rA+j0tq6cBUAGhXbEOGHfmqh2kieNcJLECZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTFYWmKwcddEfKo0NinDVdxzA64ekTZXDICnetNvnzTAVQHUg2lOOOfDRs1J184ywUGXRhXYJTr2UD+KE6AoK/jcZrttClXLAvfVD1SceDHWIGpYLzi5gfUw7UKMdVggwb+7o1vlEPhtndoHNAFn5YNolWUPh80m9DKcr41ETZU=', 'b3774606e03b45307fc85988c0fc0208de84e4ae8a413a02ecf0e827261cd0e6');
INSERT INTO d0412.events VALUES (1000000000064, 1, 64, 1792573248000, 'personsLinked', '01a15db1-0648-7097-83b8-b08201e77f69', 'P07', '01a15db1-1200-7d2f-a148-2d9344afbad1', '', 'jQFlRDA0MTIBGEAbAAABoV2xEgBtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjEtMDY0OC03MDk3LTgzYjgtYjA4MjAxZTc3ZjY5Y1AwN1ABoV2xEgB9L6FILZNEr7rRQKMBUAGhXbEGSHCXg7iwggHnf2kCUAGhXbEOGHfmqh2kieNcJLEDAUBYILN3RgbgO0Uwf8hZiMD8AgjehOSuikE6Auzw6CcmHNDm', '06990a95648519fc4930f109e428f594358cad116d97b485ffad83eeb0d62b96');
INSERT INTO d0412.events VALUES (1000000000065, 1, 65, 1792573249000, 'personsLinked', '01a15db1-0648-7097-83b8-b08201e77f69', 'P07', '01a15db1-15e8-77fc-a38f-8de7bf1c655f', '', 'jQFlRDA0MTIBGEEbAAABoV2xFehtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjEtMDY0OC03MDk3LTgzYjgtYjA4MjAxZTc3ZjY5Y1AwN1ABoV2xFeh3/KOPjee/HGVfQKMBUAGhXbEGSHCXg7iwggHnf2kCUAGhXbEKMH1Al015aRWxJ20DAUBYIAaZCpVkhRn8STDxCeQo9ZQ1jK0RbZe0hf+tg+6w1iuW', '0df78e7e671285b8a9a8f630e0dead627db6cae1d60863d7dacb4ffba16b3990');
INSERT INTO d0412.events VALUES (1000000000066, 1, 66, 1792573250000, 'personsLinked', '01a15db1-0648-7097-83b8-b08201e77f69', 'P07', '01a15db1-19d0-72f8-aa5b-cbef3f0de2ba', '', 'jQFlRDA0MTIBGEIbAAABoV2xGdBtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjEtMDY0OC03MDk3LTgzYjgtYjA4MjAxZTc3ZjY5Y1AwN1ABoV2xGdBy+Kpby+8/DeK6QKIBUAGhXbEGSHCXg7iwggHnf2kCUAGhXbEKMH1Al015aRWxJ21AWCAN945+ZxKFuKmo9jDg3q1ifbbK4dYIY9fay0/7oWs5kA==', '28d5c84fc411af63b354bebe2d0fef114313754ca1048b40c0d928e69d4eaa57');
INSERT INTO d0412.events VALUES (1000000000067, 1, 67, 1792573251000, 'personKeyMade', '01a15db1-1db8-7612-8705-349108ff0f09', 'P07', '01a15db1-1db8-7f6d-82b0-aeedb7c8c4be', '', 'jQFlRDA0MTIBGEMbAAABoV2xHbhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjEtMWRiOC03NjEyLTg3MDUtMzQ5MTA4ZmYwZjA5Y1AwN1ABoV2xHbh/bYKwru23yMS+QKMBeCQwMWExNWRiMS0xZGI4LTc2MTItODcwNS0zNDkxMDhmZjBmMDkCUCJdSP6VeUGRgiEaYD3RricDWCDzDmy+ze2m4HTrgJ3VVJegP5m2VuTO/UUMo1FsREcMU0BYICjVyE/EEa9js1S+vi0P7xFDE3VMoQSLQMDZKOadTqpX', '5a447fd4a62928ec2857e793766c9aec719bb8e996e1a05a47a58478eee10350');
INSERT INTO d0412.events VALUES (1000000000068, 1, 68, 1792573251000, 'personStated', '01a15db1-1db8-7612-8705-349108ff0f09', 'P07', '01a15db1-1db8-7f6d-82b0-aeedb7c8c4be', '225d48fe-9579-4191-8221-1a603dd1ae27', 'jQFlRDA0MTIBGEQbAAABoV2xHbhscGVyc29uU3RhdGVkeCQwMWExNWRiMS0xZGI4LTc2MTItODcwNS0zNDkxMDhmZjBmMDljUDA3UAGhXbEduH9tgrCu7bfIxL5QIl1I/pV5QZGCIRpgPdGuJ6YBUAGhXbEduHYShwU0kQj/DwkCZG1hbGUDGQfGBW0zMi43NS4wMS4xMDAyBmNLVFAIeCBhYzU5MjM4YTljYzg4ZWJkMzk0YmY1ODcyNWRkNDFkZFhI0ikjvrejOQIzALi3+UvsAhIqj4CH6Qi9pSTZpJ6OarzXbkDZLdVySHW4idtfP0G5rDzFGhq9UGAIOflXOAbjSwEQiD6O9p4KWCBaRH/Upiko7ChX55N2bJrscZu46ZbhoFpHpYR47uEDUA==', '548bfd5ce2b05f102489a169d619b23f82d421ff01504fe2f12d545393fe63dc');
INSERT INTO d0412.events VALUES (1000000000069, 1, 69, 1792573252000, 'personErased', '01a15db1-1db8-7612-8705-349108ff0f09', 'P07', '01a15db1-21a0-78fc-8e2f-a173ca155d22', '', 'jQFlRDA0MTIBGEUbAAABoV2xIaBscGVyc29uRXJhc2VkeCQwMWExNWRiMS0xZGI4LTc2MTItODcwNS0zNDkxMDhmZjBmMDljUDA3UAGhXbEhoHj8ji+hc8oVXSJAowFQAaFdsR24dhKHBTSRCP8PCQJQIl1I/pV5QZGCIRpgPdGuJwNncmVxdWVzdEBYIFSL/VzisF8QJImhadYZsj+C1CH/AVBP4vEtVFOT/mPc', '38dce755dcb5a6614b31f706d7f3676c58d91f5573fe85bd87bb7d1c3ee7b029');
INSERT INTO d0412.events VALUES (1000000000070, 1, 70, 1792573253000, 'factStated', '01a15db1-0648-7097-83b8-b08201e77f69', 'P07', '01a15db1-2588-7975-969c-bf170da96c26', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEYbAAABoV2xJYhqZmFjdFN0YXRlZHgkMDFhMTVkYjEtMDY0OC03MDk3LTgzYjgtYjA4MjAxZTc3ZjY5Y1AwN1ABoV2xJYh5dZacvxcNqWwmUHgdK38Pbk6jhrFf1Hwhyz6jAVABoV2xBkhwl4O4sIIB539pAmVzaG93bgMZUQtYNAUwUrmdmZl//7+kFN+XfcZzYC8wUzWyROwXDoHisjRl0nyfuiofyP/RZjgi00rihUNDTvJYIDjc51XctaZhSzH3BtfzZ2xY2R9Vc/6FvYe7fRw+57Ap', '067ec5c1174a21e61451c4c703fa597a827efcd8bd88bd10b6343ae2d39b25be');
INSERT INTO d0412.events VALUES (1000000000071, 1, 71, 1792573254000, 'personStated', '01a15db1-0648-7097-83b8-b08201e77f69', 'P07', '01a15db1-2970-7fe4-bb58-0259f97414d1', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEcbAAABoV2xKXBscGVyc29uU3RhdGVkeCQwMWExNWRiMS0wNjQ4LTcwOTctODNiOC1iMDgyMDFlNzdmNjljUDA3UAGhXbEpcH/ku1gCWfl0FNFQeB0rfw9uTqOGsV/UfCHLPqgBUAGhXbEGSHCXg7iwggHnf2kCZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDQGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTEKGwAAAOjUpRA7WGpQdwlXsK9DbRPdfQHU87DDw1huhUvX1i8TahDVQ3WiAh8x6FDuH1AXZ/IJv69ONqAqaTfQTskmrtlC6jA/Cm54tHk5doo61+ryNhaAuqfeCPCW56YW9uSYPkH/fUy86GIUhf3heQkNcIHYWCAGfsXBF0oh5hRRxMcD+ll6gn782L2IvRC2NDri05slvg==', 'c5f329fe83dd25578f73aa2a6a3a1041e336fde07d71f0a3651b01ac65dc5738');
INSERT INTO d0412.events VALUES (1000000000072, 1, 72, 1792573255000, 'ticketHolderNamed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db1-2d58-7bd6-b597-9e2c8d3487a0', '', 'jQFlRDA0MTIBGEgbAAABoV2xLVhxdGlja2V0SG9sZGVyTmFtZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NQMDdQAaFdsS1Ye9a1l54sjTSHoECiAVABoV2wbfBzRIb9i50j/vm3AlABoV2xBkhwl4O4sIIB539pQFggxfMp/oPdJVePc6oqajoQQeM2/eB9cfCjZRsBrGXcVzg=', 'e379f69fcb0cb81e1eb52e6d5fdfeac0b9328b8f94073cc88383bc6a1adeee8e');
INSERT INTO d0412.events VALUES (1000000000073, 1, 73, 1792573256000, 'caseOpened', '01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', 'P07', '01a15db1-3140-7edb-a131-8b929a84aa31', '', 'jQFlRDA0MTIBGEkbAAABoV2xMUBqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMzE0MC03Y2U4LWJjZDgtN2Q2MGU2YjhlYjJiY1AwN1ABoV2xMUB+26Exi5KahKoxQKQBUAGhXbExQHzovNh9YOa46ysCUAGhXbEGSHCXg7iwggHnf2kDUAGhXbBt8HNEhv2LnSP++bcEZkRBVEFOR0BYION59p/LDLgeHrUubV/f6sC5MouPlAc8yIODvGoa3u6O', 'da129ac10ae26041213a029a05a91147af728823d0d73374d0c82833ba1e4b72');
INSERT INTO d0412.events VALUES (1000000000074, 1, 74, 1792573256000, 'caseLineStated', '01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', 'P07', '01a15db1-3140-7edb-a131-8b929a84aa31', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEobAAABoV2xMUBuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTMxNDAtN2NlOC1iY2Q4LTdkNjBlNmI4ZWIyYmNQMDdQAaFdsTFAftuhMYuSmoSqMVB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsTFAehCUDadjlwW4swJQAaFdsTFAfOi82H1g5rjrKwRsUEJJX05PTkFLVElGBWNLRVMGZlBCSV9KSwdmdXJnZW50WEK+8Y9h3rQqwY3ZwH9slsQHOTxVZhjmaT6HEUGQrkTFOfsxNKonJF4KWG9z2zW2DM+NhGdq6w3GpURmV9zau9hZS7dYINoSmsEK4mBBIToCmgWpEUevcogj0NczdNDIKDO6Hkty', 'de98ed2d4152986701f2bdf4a0c6671d38ba1f5f50e42242832a4dbaecbf587d');
INSERT INTO d0412.events VALUES (1000000000075, 1, 75, 1792573256000, 'caseLineStated', '01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', 'P07', '01a15db1-3140-7edb-a131-8b929a84aa31', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEsbAAABoV2xMUBuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTMxNDAtN2NlOC1iY2Q4LTdkNjBlNmI4ZWIyYmNQMDdQAaFdsTFAftuhMYuSmoSqMVB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsTFAf+OcltG0XQLvigJQAaFdsTFAfOi82H1g5rjrKwNkbmVlZARoTElORFVOR0kHaWVtZXJnZW5jeQgBWEn6FUhlXLXX1J7844Qm234ADQjT6otRBO7bMbV5pM9NeXnZ3Qx+bh5dwIC0eDgZ6Mc2hD3oDBTSNxCUbtmNPd9BgBQtGF6AzVMsWCDemO0tQVKYZwHyvfSgxmcdOLofX1DkIkKDKk267L9YfQ==', '2a345ffb993ce5092432ac8e392f2eef84bca7f23488f9c5aead64169486a11e');
INSERT INTO d0412.events VALUES (1000000000076, 1, 76, 1792573257000, 'caseOpened', '01a15db1-3140-7e1f-a40f-57a6504fb81a', 'P07', '01a15db1-3528-71df-a3d3-708ee62e9ff8', '', 'jQFlRDA0MTIBGEwbAAABoV2xNShqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMzE0MC03ZTFmLWE0MGYtNTdhNjUwNGZiODFhY1AwN1ABoV2xNShx36PTcI7mLp/4QKMBUAGhXbExQH4fpA9XplBPuBoCUAGhXbEKMH1Al015aRWxJ20EaFBVU0tFU09TQFggKjRf+5k85QkkMqyOOS8u74S8p/I0iPnFrq1kFpSGoR4=', '848b4f4261486b06e0da1c77a1fd36a85b4fd07d4fd2c72afa7dbd6829d18e8e');
INSERT INTO d0412.events VALUES (1000000000077, 1, 77, 1792573257000, 'caseLineStated', '01a15db1-3140-7e1f-a40f-57a6504fb81a', 'P07', '01a15db1-3528-71df-a3d3-708ee62e9ff8', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGE0bAAABoV2xNShuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTMxNDAtN2UxZi1hNDBmLTU3YTY1MDRmYjgxYWNQMDdQAaFdsTUocd+j03CO5i6f+FC3Z0/w+F9LmKjYFg/0He6KpQFQAaFdsTUodfaqjZJ7L1BHRQJQAaFdsTFAfh+kD1emUE+4GgNkbmVlZARlTUFLQU4FY1NPU1g3U9w3VWQRLWTk0TY5ug8HxQhhzNyeev2MU1I1pwUGDXYNdiIemSPLW85pBhqkK428RWtf5PVlm1gghItPQmFIawbg2hx3of02qFtP0H1P0scq+n29aCnRjo4=', '4a581e8c79f7142b39b202837d71391542f49344df16d6770fcc40897b0d8e99');
INSERT INTO d0412.events VALUES (1000000000078, 1, 78, 1792573258000, 'caseMoved', '01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', 'P07', '01a15db1-3910-72e6-a4bd-e3d7c0005cb3', '', 'jQFlRDA0MTIBGE4bAAABoV2xORBpY2FzZU1vdmVkeCQwMWExNWRiMS0zMTQwLTdjZTgtYmNkOC03ZDYwZTZiOGViMmJjUDA3UAGhXbE5EHLmpL3j18AAXLNAogFQAaFdsTFAfOi82H1g5rjrKwNocmVmZXJyZWRAWCBKWB6MefcUKzmyAoN9cTkVQvSTRN8W1ncPzECJew2OmQ==', 'e2ef4ebf485c9b21db44f0cb1f371449a1165d62b54520849122328e902228e5');
INSERT INTO d0412.events VALUES (1000000000079, 1, 79, 1792573259000, 'caseLineEnded', '01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', 'P07', '01a15db1-3cf8-7604-bdf5-8e45a3c40873', '', 'jQFlRDA0MTIBGE8bAAABoV2xPPhtY2FzZUxpbmVFbmRlZHgkMDFhMTVkYjEtMzE0MC03Y2U4LWJjZDgtN2Q2MGU2YjhlYjJiY1AwN1ABoV2xPPh2BL31jkWjxAhzQKMBUAGhXbExQH/jnJbRtF0C74oCUAGhXbExQHzovNh9YOa46ysDaXdpdGhkcmF3bkBYIOLvTr9IXJsh20Twyx83FEmhFl1itUUghJEiMo6QIijl', '789294bd055de5cced76c238c9f4dc1f2142ecd9640f827c9586b7095361ebc3');
INSERT INTO d0412.events VALUES (1000000000080, 1, 80, 1792573260000, 'caseLineReopened', '01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', 'P07', '01a15db1-40e0-7007-8a0f-d8367578e961', '', 'jQFlRDA0MTIBGFAbAAABoV2xQOBwY2FzZUxpbmVSZW9wZW5lZHgkMDFhMTVkYjEtMzE0MC03Y2U4LWJjZDgtN2Q2MGU2YjhlYjJiY1AwN1ABoV2xQOBwB4oP2DZ1eOlhQKIBUAGhXbExQH/jnJbRtF0C74oCUAGhXbExQHzovNh9YOa46ytAWCB4kpS9BV3lzO12wjjJ9NwfIULs2WQPgnyVhrcJU2Hrww==', 'b157c5edd424ef955ee9657f29257e0e1aa6ebd63d0a3d7ccd184d7e38bb6415');
INSERT INTO d0412.events VALUES (1000000000081, 1, 81, 1792573261000, 'caseMoved', '01a15db1-3140-7e1f-a40f-57a6504fb81a', 'P07', '01a15db1-44c8-79b0-a94a-444dd249d705', '', 'jQFlRDA0MTIBGFEbAAABoV2xRMhpY2FzZU1vdmVkeCQwMWExNWRiMS0zMTQwLTdlMWYtYTQwZi01N2E2NTA0ZmI4MWFjUDA3UAGhXbFEyHmwqUpETdJJ1wVAogFQAaFdsTFAfh+kD1emUE+4GgNnaGFuZGxlZEBYILFXxe3UJO+VXullfyklfg4apuvWPQo9fM0YTX44u2QV', '5d12c4af240e3b0c407725fa4800ee90ab83000aeec7e54365c07f70a1341481');
INSERT INTO d0412.events VALUES (1000000000096, 1, 96, 1792573275000, 'printed', '01a15db1-4c98-7c3e-a37a-50498c6a1c0a', 'P07', '01a15db1-7b78-7d6d-a804-569b2c7b3566', '', 'jQFlRDA0MTIBGGAbAAABoV2xe3hncHJpbnRlZHgkMDFhMTVkYjEtNGM5OC03YzNlLWEzN2EtNTA0OThjNmExYzBhY1AwN1ABoV2xe3h9bagEVpssezVmQKMBeCQwMWExNWRiMS00Yzk4LTdjM2UtYTM3YS01MDQ5OGM2YTFjMGECZHNsaXADAUBYIMk3IMdBAdHT3ogdSC9PwBIJbsyPkjj3TgQS/Sb+s4OZ', 'c8efd135adac7b958a029e4118a81833a9d9447e769b89e6ea6fc9b5dbd10e5d');
INSERT INTO d0412.events VALUES (1000000000082, 1, 82, 1792573262000, 'referralIssued', '01a15db1-48b0-7fe1-94a2-302e5b1e3083', 'P07', '01a15db1-48b0-744a-9538-83c729fda53e', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFIbAAABoV2xSLBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTQ4YjAtN2ZlMS05NGEyLTMwMmU1YjFlMzA4M2NQMDdQAaFdsUiwdEqVOIPHKf2lPlB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsUiwf+GUojAuWx4wgwJQAaFdsTFAfOi82H1g5rjrKwNQAaFdsTFAehCUDadjlwW4swRQAaFdsQZIcJeDuLCCAed/aQVmUDA0ODIxBmVEMDQxMgcBCEimYJ5hjw91nglmdXJnZW50ChjZCxpq2H9NDBpq6vRNDWxSUzE6RVhBTVBMRTEOZWdpdmVuWDkgON8wcZDcAp5dPkL20JnL2THadUNJPI0IgDGo87qb00j2JlWiryhlxvTcVU1AXrtA5asK7dBtcNRYIF0SxK8kDjsMQHcl+kgA7pCrgwAK7sflQ2XAf3ChNBSB', '76748a81cefae4abd4ff35b3725f27845b00921315c91859ca987dd757f3a5ea');
INSERT INTO d0412.events VALUES (1000000000083, 1, 83, 1792573263000, 'referralIssued', '01a15db1-4c98-7c3e-a37a-50498c6a1c0a', 'P07', '01a15db1-4c98-7205-8bf9-da72fc60eaf7', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFMbAAABoV2xTJhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTRjOTgtN2MzZS1hMzdhLTUwNDk4YzZhMWMwYWNQMDdQAaFdsUyYcgWL+dpy/GDq91B4HSt/D25Oo4axX9R8Ics+rwFQAaFdsUyYfD6jelBJjGocCgJQAaFdsTFAfOi82H1g5rjrKwNQAaFdsTFAehCUDadjlwW4swRQAaFdsQZIcJeDuLCCAed/aQVmUDA0ODIxBmVEMDQxMgcCCEgarLFuN9eHgQlmdXJnZW50ChjZCxpq2H9NDBpq6vRNDWxSUzE6RVhBTVBMRTIOZWdpdmVuDwFYOfU65cnqCW/ghFZaBrH75dQjqxwEJHGRPKfNmbCMcfrgYk0Nei0u5+CGvWO4t56oRcICtE6mhp+bv1ggdnSKgc765KvU/zWzcl8nhFsAkhMVyRhZyph911fzpeo=', '766a3dadf43211c27904a1f6fff9c37ddbb366f81a5ae2ab8c7b0576c0a87a16');
INSERT INTO d0412.events VALUES (1000000000084, 1, 84, 1792573264000, 'returnHeard', '01a15db1-4c98-7c3e-a37a-50498c6a1c0a', 'P07', '01a15db1-5080-7600-a257-91ce2944457c', '', 'jQFlRDA0MTIBGFQbAAABoV2xUIBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTRjOTgtN2MzZS1hMzdhLTUwNDk4YzZhMWMwYWNQMDdQAaFdsVCAdgCiV5HOKURFfECpAVABoV2xTJh8PqN6UEmMahwKAmVEMDQxMgMCBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf04JbFJSMTpFWEFNUExFMQplcGFwZXJAWCB2aj2t9DIRwnkEofb/+cN927Nm+Bpa4quMewV2wKh6Fg==', 'a16bbd386cc698b283cd5f2d36f04be448605e66a64ee9a486530c54c5f1a316');
INSERT INTO d0412.events VALUES (1000000000085, 1, 85, 1792573265000, 'returnHeard', '01a15db1-4c98-7c3e-a37a-50498c6a1c0a', 'P07', '01a15db1-5468-7d97-b42b-d22209d5458e', '', 'jQFlRDA0MTIBGFUbAAABoV2xVGhrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTRjOTgtN2MzZS1hMzdhLTUwNDk4YzZhMWMwYWNQMDdQAaFdsVRofZe0K9IiCdVFjkCqAVABoV2xTJh8PqN6UEmMahwKAmVEMDQxMgMCBGZQMDQ4MjEFAgZmc2VydmVkBw4IGmrYf08JbFJSMTpFWEFNUExFMgplcGFwZXJAWCCha704bMaYsoPNXy028EvkSGBeZqZO6aSGUwxUxfGjFg==', '069b590dd3475906e470f70fa54366cb6fc1e200092bf72afe682f3bd260a821');
INSERT INTO d0412.events VALUES (1000000000086, 1, 86, 1792573266000, 'residentSaid', '01a15db1-4c98-7c3e-a37a-50498c6a1c0a', 'P07', '01a15db1-5850-7cd1-b498-192b03d691f4', '', 'jQFlRDA0MTIBGFYbAAABoV2xWFBscmVzaWRlbnRTYWlkeCQwMWExNWRiMS00Yzk4LTdjM2UtYTM3YS01MDQ5OGM2YTFjMGFjUDA3UAGhXbFYUHzRtJgZKwPWkfRApAFQAaFdsUyYfD6jelBJjGocCgIBA2ljb25maXJtZWQEZ2NvdW50ZXJAWCAGm1kN00dZBuRw9w+lQ2bLb8HiAAkr9yr+aC870mCoIQ==', '6a7e1108c8469dfb36aaed9bd15951d78591be2f438421c721fcf35b10851126');
INSERT INTO d0412.events VALUES (1000000000087, 1, 87, 1792573267000, 'referralIssued', '01a15db1-5c38-72dd-a753-e4ed9ccefd2c', 'P07', '01a15db1-5c38-73be-9a60-0cff3d0233f3', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFcbAAABoV2xXDhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTVjMzgtNzJkZC1hNzUzLWU0ZWQ5Y2NlZmQyY2NQMDdQAaFdsVw4c76aYAz/PQIz81B4HSt/D25Oo4axX9R8Ics+rgFQAaFdsVw4ct2nU+TtnM79LAJQAaFdsTFAfOi82H1g5rjrKwNQAaFdsTFAehCUDadjlwW4swRQAaFdsQZIcJeDuLCCAed/aQVmUDA0ODIxBmVEMDQxMgcDCEh2ZoqRDyEzVQlmdXJnZW50ChjZCxpq2H9NDBpq6vRNDWxSUzE6RVhBTVBMRTMOZWdpdmVuWDkcKn1e5sEwPQFdZc6ooNaMQhMJX0EEr8YLlEqUZM1HE+3R5MRoY9vTdEGoNDufTZBJvh98qT9s8nRYIGp+EQjIRp37Nqrtm9FZUdeFkb4vQ4QhxyH881sQhREm', '1b32d9fefd4c142e4180602c1a7ff895febb8596d20fdc82f724ce097b3270c0');
INSERT INTO d0412.events VALUES (1000000000088, 1, 88, 1792573268000, 'officeSaid', '01a15db1-5c38-72dd-a753-e4ed9ccefd2c', 'P07', '01a15db1-6020-700a-bca6-e4af33b8f48e', '', 'jQFlRDA0MTIBGFgbAAABoV2xYCBqb2ZmaWNlU2FpZHgkMDFhMTVkYjEtNWMzOC03MmRkLWE3NTMtZTRlZDljY2VmZDJjY1AwN1ABoV2xYCBwCrym5K8zuPSOQKQBUAGhXbFcOHLdp1Pk7ZzO/SwCAgNpY2FuY2VsbGVkBG5SRVNJREVOVF9BU0tFREBYIBsy2f79TBQuQYBgLBp/+JX+u4WW0g/cgvckzgl7MnDA', '414dfbd96ed5fc6d8b9a2134aa272548f5526141ca17d8db1fc3389fa5b9eee9');
INSERT INTO d0412.events VALUES (1000000000089, 1, 89, 1792573269000, 'returnHeard', '01a15db1-5c38-72dd-a753-e4ed9ccefd2c', 'P07', '01a15db1-6408-772b-beed-3b42d7540314', '', 'jQFlRDA0MTIBGFkbAAABoV2xZAhrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTVjMzgtNzJkZC1hNzUzLWU0ZWQ5Y2NlZmQyY2NQMDdQAaFdsWQIdyu+7TtC11QDFECpAVABoV2xXDhy3adT5O2czv0sAmVEMDQxMgMDBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf04JbFJSMTpFWEFNUExFMQplcGFwZXJAWCBBTfvZbtX8bYuaITSqJyVI9VJhQcoX2Nsfwzifpbnu6Q==', '90e871d9a5326a24cc73fa7c581516a9019fa1f5c19429787ab1a656eefb7280');
INSERT INTO d0412.events VALUES (1000000000090, 1, 90, 1792573270000, 'referralIssued', '01a15db1-67f0-7b2d-9acc-4941c83e8fa9', 'P07', '01a15db1-67f0-71b5-a3da-86247ab2ea60', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFobAAABoV2xZ/BucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTY3ZjAtN2IyZC05YWNjLTQ5NDFjODNlOGZhOWNQMDdQAaFdsWfwcbWj2oYkerLqYFB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsWfwey2azElByD6PqQJQAaFdsTFAfOi82H1g5rjrKwNQAaFdsTFAehCUDadjlwW4swRQAaFdsQZIcJeDuLCCAed/aQVmUDA0ODIxBmVEMDQxMgcECEhK/zv3wZ1bRglmdXJnZW50ChjZCxpq2H9NDBpq6vRNDWxSUzE6RVhBTVBMRTQOZWdpdmVuWDkhb9oXmG9w9lQSMyJ+7RtocZiI+hxldN38FbhWgW/AoT8E23RsTx2QVjRjiuWLFgZ25P9sJc2XtPdYIJDocdmlMmokzHP6fFgVFqkBn6H1wZQpeHqxplbu+3KA', 'da995ff44a047bf586df38ffe80269358f2f63762f5efb2caac8317fcccc2006');
INSERT INTO d0412.events VALUES (1000000000091, 1, 91, 1792573271000, 'returnHeard', '01a15db1-67f0-7b2d-9acc-4941c83e8fa9', 'P07', '01a15db1-6bd8-7c31-b3f8-de09f33b452c', '', 'jQFlRDA0MTIBGFsbAAABoV2xa9hrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTY3ZjAtN2IyZC05YWNjLTQ5NDFjODNlOGZhOWNQMDdQAaFdsWvYfDGz+N4J8ztFLECqAVABoV2xZ/B7LZrMSUHIPo+pAmVEMDQxMgMEBGZQMDQ4MjEFAQZocmVqZWN0ZWQHAwgaath/TglsUlIxOkVYQU1QTEUxCmVwYXBlckBYINqZX/RKBHv1ht84/+gCaTWPL2N2L177LKrIMX/MzCAG', '6e5dbdd155863e3c0fadac8b7d5c2e61a9c6847535b48240fce428ae2c180fc2');
INSERT INTO d0412.events VALUES (1000000000092, 1, 92, 1792573272000, 'returnHeard', '01a15db1-67f0-7b2d-9acc-4941c83e8fa9', 'P07', '01a15db1-6fc0-7cd0-b4b8-c6232db02f53', '', 'jQFlRDA0MTIBGFwbAAABoV2xb8BrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTY3ZjAtN2IyZC05YWNjLTQ5NDFjODNlOGZhOWNQMDdQAaFdsW/AfNC0uMYjLbAvU0CpAVABoV2xZ/B7LZrMSUHIPo+pAmVEMDQxMgMEBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf04JbFJSMTpFWEFNUExFMQplcGFwZXJAWCBuXb3RVYY+PA+trIt9XC5hqcaEdTW0gkD85CiuLBgPwg==', '414f4e7cc350a872bfb2f14bed1236442f86871ec3fd571e0a8371dfbf810da9');
INSERT INTO d0412.events VALUES (1000000000093, 1, 93, 1792573273000, 'referralIssued', '01a15db1-73a8-7612-95ac-c5f58bf6e2d2', 'P07', '01a15db1-73a8-7adf-abec-c3881975a43c', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGF0bAAABoV2xc6hucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTczYTgtNzYxMi05NWFjLWM1ZjU4YmY2ZTJkMmNQMDdQAaFdsXOoet+r7MOIGXWkPFB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsXOodhKVrMX1i/bi0gJQAaFdsTFAfOi82H1g5rjrKwNQAaFdsTFAehCUDadjlwW4swRQAaFdsQZIcJeDuLCCAed/aQVmUDA0ODIxBmVEMDQxMgcFCEg2gTOFxWqxowlmdXJnZW50ChjZCxpq2H9NDBpq6vRNDWxSUzE6RVhBTVBMRTUOZWdpdmVuWDlGz9dY0eRn//nOaqNVb4yhTPmAmJIcF8c4S7i8f6ta6B21aChBsEKb/LELVjeB4HVDxZmLZ1K9McFYIEFPTnzDUKhyv7LxS+0SNkQvhocew/1XHgqDcd+/gQ2p', 'ab85a0b064c6d287bbeb17989b89d1b0b1ac0e2b89340cac76fa7b979785deb4');
INSERT INTO d0412.events VALUES (1000000000094, 1, 94, 1792573274000, 'returnHeard', 'D0412/77', 'P07', '01a15db1-7790-77b9-a21b-9efe944ad7d9', '', 'jQFlRDA0MTIBGF4bAAABoV2xd5BrcmV0dXJuSGVhcmRoRDA0MTIvNzdjUDA3UAGhXbF3kHe5ohue/pRK19lAqAJlRDA0MTIDGE0EZlAwNDgyMQUBBmhhY2NlcHRlZAgaath/TglsUlIxOkVYQU1QTEUxCmVwYXBlckBYIKuFoLBkxtKHu+sXmJuJ0bCxrA4riTQMrHb6e5eXhd60', '3d95ace77a39ea8e47858c023bfdcdfac1bcb1a645cfbe35433cb7c10780f98e');
INSERT INTO d0412.events VALUES (1000000000095, 1, 95, 1792573275000, 'printed', '01a15db1-4c98-7c3e-a37a-50498c6a1c0a', 'P07', '01a15db1-7b78-7d6d-a804-569b2c7b3566', '', 'jQFlRDA0MTIBGF8bAAABoV2xe3hncHJpbnRlZHgkMDFhMTVkYjEtNGM5OC03YzNlLWEzN2EtNTA0OThjNmExYzBhY1AwN1ABoV2xe3h9bagEVpssezVmQKIBeCQwMWExNWRiMS00Yzk4LTdjM2UtYTM3YS01MDQ5OGM2YTFjMGECZHNsaXBAWCA9laznejnqjkeFjAI7/c36wbyxpkXPvjVDPLfBB4D5jg==', 'c93720c74101d1d3de881d482f4fc012096ecc8f9238f74e0412fd26feb38399');
INSERT INTO d0412.events VALUES (1000000000098, 1, 98, 1792573277000, 'slipHeard', 'D0999/17', 'P07', '01a15db1-8348-7213-8b9b-4d610123ae8c', '', 'jQFlRDA0MTIBGGIbAAABoV2xg0hpc2xpcEhlYXJkaEQwOTk5LzE3Y1AwN1ABoV2xg0hyE4ubTWEBI66MQKgBZUQwOTk5AhEDSAECAwQFBgcIBGZ1cmdlbnQFGmrYfx8GGmrZ0NsHaVJTMTpPVEhFUghkc2NhbkBYIJe/K1vjI1E+scIDDBBL5tfqwFqzelyTvW54n9Wft/At', '02ec1abea0e5d96ea0dd4a9be34ab804080d618ed389c38d693110785331c8d2');
INSERT INTO d0412.events VALUES (1000000000099, 1, 99, 1792573278000, 'partnerSaid', 'D0999/17', 'P07', '01a15db1-8730-70f0-9733-87c2489d1837', '', 'jQFlRDA0MTIBGGMbAAABoV2xhzBrcGFydG5lclNhaWRoRDA5OTkvMTdjUDA3UAGhXbGHMHDwlzOHwkidGDdApgFlRDA5OTkCEQMBBGhhY2NlcHRlZAYaath/WwdlUlIxOkFAWCAC7Bq+oOXZbqDdSpvjSrgECA1hjtOJw41pMRB4UzHI0g==', 'fc7d1d353aa5c15d50ea0207d02f9106b9024869b3e53158b0ad94760cd5742b');
INSERT INTO d0412.events VALUES (1000000000100, 1, 100, 1792573279000, 'partnerSaid', 'D0999/17', 'P07', '01a15db1-8b18-7e36-b81a-a569b898ea1c', '', 'jQFlRDA0MTIBGGQbAAABoV2xixhrcGFydG5lclNhaWRoRDA5OTkvMTdjUDA3UAGhXbGLGH42uBqlabiY6hxApwFlRDA5OTkCEQMCBGZzZXJ2ZWQFDgYaath/XAdlUlIxOkJAWCD8fR01OqXBXVDqAgfQL5EGuQJIabPlMViwrZR2DNV0Kw==', '8f8806adbc79269b9d68bb7b9b4afa754c0760287d1e577e85c8889a20e1151b');
INSERT INTO d0412.events VALUES (1000000000101, 1, 101, 1792573279000, 'printed', 'D0999/17', 'P07', '01a15db1-8b18-7e36-b81a-a569b898ea1c', '', 'jQFlRDA0MTIBGGUbAAABoV2xixhncHJpbnRlZGhEMDk5OS8xN2NQMDdQAaFdsYsYfja4GqVpuJjqHECiAWhEMDk5OS8xNwJmcmV0dXJuQFggj4gGrbx5JpudaLt7m0r6dUwHYCh9Hld+hciImiDhFRs=', '4554aaa6efbb7940ce1aa397bbb457392405bf43640286503a7530bd9c78fc1b');
INSERT INTO d0412.events VALUES (1000000000102, 1, 102, 1792573280000, 'slipHeard', 'D0999/18', 'P07', '01a15db1-8f00-7fad-b8a4-5cf0cbcf3af6', '', 'jQFlRDA0MTIBGGYbAAABoV2xjwBpc2xpcEhlYXJkaEQwOTk5LzE4Y1AwN1ABoV2xjwB/rbikXPDLzzr2QKkBZUQwOTk5AhIDSAECAwQFBgcIBGllbWVyZ2VuY3kFGmrYfwEGGmrYf1oHZ1JTMTpPTEQIZ3BpY3R1cmUJZ0VYUElSRURAWCBFVKqm77t5QM4ao5e7tFc5JAW/Q2QChlA6dTC9nHj8Gw==', '4dcbb30a22b259351b3130fa57e6c950f373b58d012e91ecad9a87fff30cb11b');
INSERT INTO d0412.events VALUES (1000000000103, 1, 103, 1792573281000, 'counterClosed', 'counter/3', 'P07', '01a15db1-92e8-75ca-a52c-436a6c1bb874', '', 'jQFlRDA0MTIBGGcbAAABoV2xkuhtY291bnRlckNsb3NlZGljb3VudGVyLzNjUDA3UAGhXbGS6HXKpSxDamwbuHRAoQEDQFggTcuzCiKyWTUbMTD6V+bJUPNztY0BLpHsrZqH//MMsRs=', 'e163d2c55863a6909e89eef637ed8967928baf88a765659c69455cd7f9d00624');
INSERT INTO d0412.events VALUES (1000000000104, 1, 104, 1792573282000, 'ticketsKept', '2026-10-21', 'P07', '01a15db1-96d0-7e39-9f8d-529df44d3d2b', '', 'jQFlRDA0MTIBGGgbAAABoV2xltBrdGlja2V0c0tlcHRqMjAyNi0xMC0yMWNQMDdQAaFdsZbQfjmfjVKd9E09K0CiARlRCwKBUAGhXbB5qHMasC5iGa5iG6BAWCDhY9LFWGOmkJ6J7vY37YlnkouviKdlZZxpRVzX+dAGJA==', '56c37b327c4277b815cfcab2e7f395c0a3e48799285b972b7dd33f6606f8d3e4');
INSERT INTO d0412.events VALUES (1000000000105, 1, 105, 1792573283000, 'dayClosed', '2026-10-21', 'P07', '01a15db1-9ab8-7f8c-83b2-946cb5c20db3', '', 'jQFlRDA0MTIBGGkbAAABoV2xmrhpZGF5Q2xvc2VkajIwMjYtMTAtMjFjUDA3UAGhXbGauH+Mg7KUbLXCDbNAoQEZUQtAWCBWw3syfEJ3uBXPyrLn85XAo+SHmShblyt90z9mBvjT5A==', '7c22c3cc0a2602109bb9c3ae52e6e3069818396f19a163f366b99886e8eb5899');
INSERT INTO d0412.events VALUES (1000000000106, 1, 106, 1792573284000, 'headSigned', 'D0412', 'P07', '01a15db1-9ea0-7ea1-a4e6-4252506373f3', '', 'jQFlRDA0MTIBGGobAAABoV2xnqBqaGVhZFNpZ25lZGVEMDQxMmNQMDdQAaFdsZ6gfqGk5kJSUGNz80CnAWVEMDQxMgIBAxhpBFggfCLDzAomAhCbucOuUubjBpgYOW8ZoWPzZrmYhujrWJkFAgZYIARIi8zOjTbger4AX/dxUbH4DeErNc496Z70Uw1ia+buB1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGGlYIHwiw8wKJgIQm7nDrlLm4waYGDlvGaFj82a5mIbo61iZAlggBEiLzM6NNuB6vgBf93FRsfgN4Ss1zj3pnvRTDWJr5u5YQPYEP7bufiaEbz51yjT0I2WuMh0DQyYQ0Lx1dkQ/M7YfY6I4c744L+VrYZxgCa5jPUXKobJsnuqOeB73bPBImgpAWCB8IsPMCiYCEJu5w65S5uMGmBg5bxmhY/NmuZiG6OtYmQ==', '05b132ad99de38aca67d9e27c87e27c104d47d0ac12c14acfa19ade21bdd16fe');
INSERT INTO d0412.events VALUES (1000000000107, 1, 107, 1792659685000, 'dayOpened', '2026-10-22', 'P07', '01a162d7-fe88-76b6-8e56-3c10a88a3ef8', '', 'jQFlRDA0MTIBGGsbAAABoWLX/ohpZGF5T3BlbmVkajIwMjYtMTAtMjJjUDA3UAGhYtf+iHa2jlY8EKiKPvhAoQEZUQxAWCAFsTKtmd44rKZ9nifIfifBBNR9CsEsFKz6Ga3iG90W/g==', 'bfa10c6426944ee8ee88f3828c23c81f70e32ba1c51259ea3c9282b384499e41');
INSERT INTO d0412.events VALUES (1000000000108, 1, 108, 1792659685000, 'counterBreakBegun', 'counter/2', 'P07', '01a162d7-fe88-76b6-8e56-3c10a88a3ef8', '', 'jQFlRDA0MTIBGGwbAAABoWLX/ohxY291bnRlckJyZWFrQmVndW5pY291bnRlci8yY1AwN1ABoWLX/oh2to5WPBCoij74QKMBAgJkbWVhbAMbAAABoWLX+qBAWCC/oQxkJpRO6O6I84KMI8gfcOMrocUSWeo8koKzhEmeQQ==', '3ad961e23a6b31ee5dbf1416a085afb5513d70d1a609bfb06129c7b3b9e8af34');
INSERT INTO d0412.events VALUES (1000000000109, 1, 109, 1792659686000, 'ticketTaken', '01a162d8-0270-7871-a222-8c1dde28b1e4', 'P07', '01a162d8-0270-7ddb-af3c-90f3635c174c', '', 'jQFlRDA0MTIBGG0bAAABoWLYAnBrdGlja2V0VGFrZW54JDAxYTE2MmQ4LTAyNzAtNzg3MS1hMjIyLThjMWRkZTI4YjFlNGNQMDdQAaFi2AJwfduvPJDzY1wXTECrAVABoWLYAnB4caIijB3eKLHkAhlRDANhQQQBBmNLRVMHGwAAAaFi2AJwCQ8KGBkLZnZpc2l0cwwCDRg8QFggOtlh4jprMe5dvxQWoIWvtVE9cNGmCb+wYSnHs7norzQ=', '289f1935279ebae17f483081587269b1530b88079ae07f37fc9c92b1b56eec1e');
INSERT INTO d0412.events VALUES (1000000000110, 1, 110, 1792659686000, 'printed', '01a162d8-0270-7871-a222-8c1dde28b1e4', 'P07', '01a162d8-0270-7ddb-af3c-90f3635c174c', '', 'jQFlRDA0MTIBGG4bAAABoWLYAnBncHJpbnRlZHgkMDFhMTYyZDgtMDI3MC03ODcxLWEyMjItOGMxZGRlMjhiMWU0Y1AwN1ABoWLYAnB92688kPNjXBdMQKIBeCQwMWExNjJkOC0wMjcwLTc4NzEtYTIyMi04YzFkZGUyOGIxZTQCZnRpY2tldEBYICifGTUnnrrhf0gwgVhyabFTC4gHmuB/N/yckrG1buwe', '12e3f9e091f302652e42d5c4a16db913a7746ef5a9505f971be1c7554378e92b');
INSERT INTO d0412.events VALUES (1000000000111, 1, 111, 1792659687000, 'headSigned', 'D0412', 'P07', '01a162d8-0658-7bf0-b318-e52420982cae', '', 'jQFlRDA0MTIBGG8bAAABoWLYBlhqaGVhZFNpZ25lZGVEMDQxMmNQMDdQAaFi2AZYe/CzGOUkIJgsrkCnAWVEMDQxMgIBAxhuBFggEuP54JHzAmUuQtXEoW25E6d0bvWpUF+XG+HHVUN46SsFAwZYIJVqPmekjrKzCI6rRTWdLIHf6eDyyPAKwoaGEtJtM+8lB1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGG5YIBLj+eCR8wJlLkLVxKFtuROndG71qVBflxvhx1VDeOkrA1gglWo+Z6SOsrMIjqtFNZ0sgd/p4PLI8ArChoYS0m0z7yVYQLxM4ZPyzFJFCz/grVPTCHKzoOAbc4ydS/K7jSf+WiaP52RCBsKOaW3C9N33NbmscjpcLiS4oAUSZwtd98mNngxAWCAS4/ngkfMCZS5C1cShbbkTp3Ru9alQX5cb4cdVQ3jpKw==', '64e55ad74d2fd5e56e028870f4f0255ae7d6cb53854f5cb24145db8943c9a7d3');

--
-- Data for Name: fold_versions; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.fold_versions VALUES ('office', 2);
INSERT INTO d0412.fold_versions VALUES ('help', 1);
INSERT INTO d0412.fold_versions VALUES ('people', 2);
INSERT INTO d0412.fold_versions VALUES ('cases', 2);
INSERT INTO d0412.fold_versions VALUES ('drafts', 1);
INSERT INTO d0412.fold_versions VALUES ('undone', 1);
INSERT INTO d0412.fold_versions VALUES ('tickets', 3);
INSERT INTO d0412.fold_versions VALUES ('referrals', 1);
INSERT INTO d0412.fold_versions VALUES ('intake', 3);

--
-- Data for Name: help_calls; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.help_calls VALUES ('01a15db0-9cd0-7be7-ad5e-de3b802c5508', 1792573218000, 1, 1792573219000, 'notNeeded', 1000000000030, 1000000000032);

--
-- Data for Name: kept_tickets; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.kept_tickets VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', 1000000000104);

--
-- Data for Name: office_signs; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.office_signs VALUES ('D0412', 'pAFwU0xSVCBLb3RhIENvbnRvaANjV0lCBIKmAWFBAmlLZXNlaGF0YW4DZkhlYWx0aASBY0tFUwUPBhgtpgFhSwJqUGVuZGlkaWthbgNpU2Nob29saW5nBIFjRElLBQoGGB4Fg6IBAQKBYUGiAQICgWFLogEDAoJhQWFL', 1000000000002);

--
-- Data for Name: person_keys; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.person_keys VALUES ('7812bcb5-76e3-472f-9cd4-32d7786853f3', '01a15db0-75c0-76af-9798-0a3381e0736c', 'mtbhlLdsZMHCpC6hDUfPGIPMoFhjGY0hzBDDyzBmoOsy5j6RlcILBQOUEhlwsRNvynHoHBHojPSmjANbSdDG/yztFG2RffHp');
INSERT INTO d0412.person_keys VALUES ('781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', '01a15db1-0648-7097-83b8-b08201e77f69', 'gmd/SWsbE/xXgHe7yLhtEoAYiPLM4qtITrnHrEt+ExuDrw9cPRIr1WFTQLUzPcPV/W6IOiFHGpFNtom/fpLjs6cE50B4e53+');
INSERT INTO d0412.person_keys VALUES ('b7674ff0-f85f-4b98-a8d8-160ff41dee8a', '01a15db1-0a30-7d40-974d-796915b1276d', 'fnEYaWFrD7fGU7m/flRaAX76OlxELrx/08efufcuB0LBF+rRCYTJ/H00mNceDk/KB2MXSZAEuKOvOMHRv3gMW/Mr5HYokHRE');
INSERT INTO d0412.person_keys VALUES ('b49c9e2c-8019-42dc-8807-7ac0fa3d2dab', '01a15db1-0e18-77e6-aa1d-a489e35c24b1', 'F1KrAkJJOxl1kocJhcXugUeNeibNiRjLMDozXhDeYv1nsmeI9ZmL2iI/+4FBWJw6Dw8IOuV50Z44WtLpS8DBSiYmtbNxxN/J');
INSERT INTO d0412.person_keys VALUES ('225d48fe-9579-4191-8221-1a603dd1ae27', '01a15db1-1db8-7612-8705-349108ff0f09', '');

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
INSERT INTO d0412.printings VALUES (1000000000095, '01a15db1-4c98-7c3e-a37a-50498c6a1c0a', 'slip', 0, 'printed', 1792573275000);
INSERT INTO d0412.printings VALUES (1000000000096, '01a15db1-4c98-7c3e-a37a-50498c6a1c0a', 'slip', 1, 'printed', 1792573275000);
INSERT INTO d0412.printings VALUES (1000000000101, 'D0999/17', 'return', 0, 'printed', 1792573279000);
INSERT INTO d0412.printings VALUES (1000000000110, '01a162d8-0270-7871-a222-8c1dde28b1e4', 'ticket', 0, 'printed', 1792659686000);

--
-- Data for Name: profiles; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.profiles VALUES ('D0412', 'pwJwU0xSVCBLb3RhIENvbnRvaAOCdlBFTUVSSU5UQUggS09UQSBDT05UT0hsRElOQVMgU09TSUFMBm0zMi43NS4wMS4xMDAyB2NXSUIIgqYBYUECaUtlc2VoYXRhbgNmSGVhbHRoBIFjS0VTBQ8GGC2mAWFLAmpQZW5kaWRpa2FuA2lTY2hvb2xpbmcEgWNESUsFCgYYHgmDogEBAoFhQaIBAgKBYUuiAQMCgmFBYUsKgqMBY1AwNwJtUGV0dWdhcyBUdWp1aANnY291bnRlcqMBY1MwMQJtUGVueWVsaWEgU2F0dQNqc3VwZXJ2aXNvcg==', 1000000000002);

--
-- Data for Name: received_slips; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.received_slips VALUES ('D0999', 17, '', '0102030405060708', 'urgent', 1792573215, 1792659675, 'RS1:OTHER', '', 'typed', '', 'served', 2, 14, 'RR1:B', 1792573276000, 'P07', 1000000000097, 1000000000100, 1792573276, 0, '', 'none', 0);
INSERT INTO d0412.received_slips VALUES ('D0999', 18, '', '0102030405060708', 'emergency', 1792573185, 1792573274, 'RS1:OLD', '', 'picture', 'EXPIRED', 'seen', 0, 0, '', 1792573280000, 'P07', 1000000000102, 1000000000102, 0, 0, '', 'none', 0);

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

INSERT INTO d0412.referral_words VALUES (1000000000082, 'D0412', 1, 'office', 1, 'issued', 0, 'desk', 1792573262000, 'RS1:EXAMPLE1', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000083, 'D0412', 2, 'office', 1, 'issued', 0, 'desk', 1792573263000, 'RS1:EXAMPLE2', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000084, 'D0412', 2, 'P04821', 1, 'accepted', 0, 'paper', 1792573262000, 'RR1:EXAMPLE1', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000085, 'D0412', 2, 'P04821', 2, 'served', 14, 'paper', 1792573263000, 'RR1:EXAMPLE2', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000086, 'D0412', 2, 'resident', 1, 'confirmed', 0, 'counter', 1792573266000, '', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000087, 'D0412', 3, 'office', 1, 'issued', 0, 'desk', 1792573267000, 'RS1:EXAMPLE3', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000088, 'D0412', 3, 'office', 2, 'cancelled', 0, 'desk', 1792573268000, '', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000089, 'D0412', 3, 'P04821', 1, 'accepted', 0, 'paper', 1792573262000, 'RR1:EXAMPLE1', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000090, 'D0412', 4, 'office', 1, 'issued', 0, 'desk', 1792573270000, 'RS1:EXAMPLE4', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000091, 'D0412', 4, 'P04821', 1, 'rejected', 3, 'paper', 1792573262000, 'RR1:EXAMPLE1', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000092, 'D0412', 4, 'P04821', 1, 'accepted', 0, 'paper', 1792573262000, 'RR1:EXAMPLE1', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000093, 'D0412', 5, 'office', 1, 'issued', 0, 'desk', 1792573273000, 'RS1:EXAMPLE5', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000094, 'D0412', 77, 'P04821', 1, 'accepted', 0, 'paper', 1792573262000, 'RR1:EXAMPLE1', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000099, 'D0999', 17, 'partner', 1, 'accepted', 0, 'desk', 1792573275000, 'RR1:A', '', 0, '');
INSERT INTO d0412.referral_words VALUES (1000000000100, 'D0999', 17, 'partner', 2, 'served', 14, 'desk', 1792573276000, 'RR1:B', '', 0, '');

--
-- Data for Name: referrals; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.referrals VALUES ('01a15db1-48b0-7fe1-94a2-302e5b1e3083', '01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', '01a15db1-3140-7a10-940d-a7639705b8b3', '01a15db1-0648-7097-83b8-b08201e77f69', 'P04821', 'D0412', 1, 'a6609e618f0f759e', 'urgent', 217, 1792573261, 1793782861, 'RS1:EXAMPLE1', 'given', 0, 2, 'cancelled', 'none', 'none', 2, 0, 0, 0, 0, 'cancelled', 0, 1000000000082, 1000000000083);
INSERT INTO d0412.referrals VALUES ('01a15db1-4c98-7c3e-a37a-50498c6a1c0a', '01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', '01a15db1-3140-7a10-940d-a7639705b8b3', '01a15db1-0648-7097-83b8-b08201e77f69', 'P04821', 'D0412', 2, '1aacb16e37d78781', 'urgent', 217, 1792573261, 1793782861, 'RS1:EXAMPLE2', 'given', 1, 0, 'issued', 'served', 'confirmed', 1, 2, 1, 14, 0, 'closed', 0, 1000000000083, 1000000000086);
INSERT INTO d0412.referrals VALUES ('01a15db1-5c38-72dd-a753-e4ed9ccefd2c', '01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', '01a15db1-3140-7a10-940d-a7639705b8b3', '01a15db1-0648-7097-83b8-b08201e77f69', 'P04821', 'D0412', 3, '76668a910f213355', 'urgent', 217, 1792573261, 1793782861, 'RS1:EXAMPLE3', 'given', 0, 0, 'cancelled', 'accepted', 'none', 2, 1, 0, 0, 0, 'accepted', 1, 1000000000087, 1000000000089);
INSERT INTO d0412.referrals VALUES ('01a15db1-67f0-7b2d-9acc-4941c83e8fa9', '01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', '01a15db1-3140-7a10-940d-a7639705b8b3', '01a15db1-0648-7097-83b8-b08201e77f69', 'P04821', 'D0412', 4, '4aff3bf7c19d5b46', 'urgent', 217, 1792573261, 1793782861, 'RS1:EXAMPLE4', 'given', 0, 0, 'issued', 'accepted', 'none', 1, 1, 0, 0, 1, 'accepted', 1, 1000000000090, 1000000000092);
INSERT INTO d0412.referrals VALUES ('01a15db1-73a8-7612-95ac-c5f58bf6e2d2', '01a15db1-3140-7ce8-bcd8-7d60e6b8eb2b', '01a15db1-3140-7a10-940d-a7639705b8b3', '01a15db1-0648-7097-83b8-b08201e77f69', 'P04821', 'D0412', 5, '36813385c56ab1a3', 'urgent', 217, 1792573261, 1793782861, 'RS1:EXAMPLE5', 'given', 0, 0, 'issued', 'none', 'none', 1, 0, 0, 0, 0, 'issued', 0, 1000000000093, 1000000000093);

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
INSERT INTO d0412.schema_versions VALUES (14, '0014_course');

--
-- Data for Name: sealed_lists; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.sealed_lists VALUES (-9032008267748039132, 'wGQe5nFB7inlsuF7R5nJdA==');
INSERT INTO d0412.sealed_lists VALUES (-8248317702499587811, 'WZrZsswTdxaFtUs5g0kTGQ==');
INSERT INTO d0412.sealed_lists VALUES (-8053149079878849053, 'Mp4VjAn+Jmcj4DCkfAoR6g==');
INSERT INTO d0412.sealed_lists VALUES (-8037248756277468815, 'pj4fSlwXMees9Sv2HquNoA==');
INSERT INTO d0412.sealed_lists VALUES (-8002791522108987004, 'mkbAkkmFC0FXb8FmcpWygw==');
INSERT INTO d0412.sealed_lists VALUES (-7828342154640769050, 'hLHVxrrX31Oxr8pX1LDRYnrPTLUx2qzu+hvy6Y2YsnKFHmGGCrv3pw==');
INSERT INTO d0412.sealed_lists VALUES (-7282329255900662967, 'Xec9DP2IhtyV13gCRJJyxw==');
INSERT INTO d0412.sealed_lists VALUES (-7236945565529735081, 'calMRLmaZfnYZWQ5sgXxOw==');
INSERT INTO d0412.sealed_lists VALUES (-6836584546552280560, 'u3TO9RSpq/8tH7EyoZ/MBQ==');
INSERT INTO d0412.sealed_lists VALUES (-6388014754948881912, 'KZnB4AlMd4jdJtxwqGydQA==');
INSERT INTO d0412.sealed_lists VALUES (-6317240714216989086, 'JdgndtyiEqt+KprNQ1TpKAzahdIpog6JZEVswfygRh+xY6HvYee9Ug==');
INSERT INTO d0412.sealed_lists VALUES (-6163062102983047438, '8NiVPThadiRVVZfoEdgxFw==');
INSERT INTO d0412.sealed_lists VALUES (-6023728788541556884, 'u+KGjtkcL5NNrYC1mhnDvg==');
INSERT INTO d0412.sealed_lists VALUES (-5394118628587040511, 'URzJwIwSoEJNXohlQ7UzHg==');
INSERT INTO d0412.sealed_lists VALUES (-5321853141554872040, 'PGqdBHzVlPY82YtH7Ql36Q==');
INSERT INTO d0412.sealed_lists VALUES (-5177655873361314409, 'nDEyTFuzlffj0P+5nprfNA==');
INSERT INTO d0412.sealed_lists VALUES (-5076154593402299766, '2QfVOullJ8XC+QGUwvTeew==');
INSERT INTO d0412.sealed_lists VALUES (-4872887640130834607, 'gUZC6Z0kSD0yNhXHerab+2CSWTqVQIG6nAuWAg8hSQOt+B9j+9uC1A==');
INSERT INTO d0412.sealed_lists VALUES (-4613099897167467926, '36KoWsfi4mgpS0NBuNPfgw==');
INSERT INTO d0412.sealed_lists VALUES (-4199702911265919255, 'zID8sC9Eo5om27fJerxhzg==');
INSERT INTO d0412.sealed_lists VALUES (-4027064605189139773, '3uWH8Ao3LHxnTYZ60SFaPA==');
INSERT INTO d0412.sealed_lists VALUES (-3817784986513588111, '+qi088+4yC50nhSi14sA7A==');
INSERT INTO d0412.sealed_lists VALUES (-3648789061925492005, 'sHKULx6DUxTFtO5rlSIpQhT4KWc55AiNLVinwrKOV97b6vdvcHUJEw==');
INSERT INTO d0412.sealed_lists VALUES (-3340226284705734151, 'TC1unIANcfaBiUXIeQuVVw==');
INSERT INTO d0412.sealed_lists VALUES (-3216980723463983202, 'WO+nqsNNw8YjZMZ6LJwFmo8xUo5/wiCsbk6KH1RbBR1Yc4ksLnvs2Q==');
INSERT INTO d0412.sealed_lists VALUES (-2973684946453312677, 'O7HROOKCOt0lGUS+OmOwbNBw0jgZmJ1/KWI6cDfm5HmmJfr64b8tWw==');
INSERT INTO d0412.sealed_lists VALUES (-2726235102427773077, 'WUcxlGH1P5P1v7LaTZ+klg==');
INSERT INTO d0412.sealed_lists VALUES (-2570970583884009446, 'T7+Kejaz+GYyvW5Eh48AaA==');
INSERT INTO d0412.sealed_lists VALUES (-2419792831003278232, 'MHXKpWTPGzlm9c3SAl8FIQ==');
INSERT INTO d0412.sealed_lists VALUES (-2383090924228770772, '+RoasIDOeZ8AUjh+jFnKnw==');
INSERT INTO d0412.sealed_lists VALUES (-2360237741939226810, 'wEaRUwKoY0Hdcahhb3XkWw==');
INSERT INTO d0412.sealed_lists VALUES (-2080491113110924017, 'HgHFuA9/ls/R9GkUUAxEGw==');
INSERT INTO d0412.sealed_lists VALUES (-1992504245147873836, 'gVO79bjlZobAEHY4AJul0A==');
INSERT INTO d0412.sealed_lists VALUES (-1979639468787409739, 'E0uuuZ7ZV/KyKWNY754teg==');
INSERT INTO d0412.sealed_lists VALUES (-1560956028296391740, 'LkyoBfwKhYf+3e3CioOBRA==');
INSERT INTO d0412.sealed_lists VALUES (-1435722735739755026, 'VPiVA4uCKR26BJRuO7JmYA==');
INSERT INTO d0412.sealed_lists VALUES (-1391291823167766016, 'lmxS7mHOh/QeRW9fCn+wog==');
INSERT INTO d0412.sealed_lists VALUES (-1267487149017701605, 'x8fHTwrbKhY4GoXDSd5WncXTsYIkFtiLdFDTb1v2iCdPNWJ5Cm6noQ==');
INSERT INTO d0412.sealed_lists VALUES (-729845985260824860, 'kwJF16yG5WgdvizmteWm3g==');
INSERT INTO d0412.sealed_lists VALUES (-705443584948036552, 'aWVyXw8Mx5kNfSlhS2HZmFcF/gNiOsztpu8NHaP2ym8WPOumyTIhKA==');
INSERT INTO d0412.sealed_lists VALUES (-694560175856024564, 'FQryzkjbqnq/Uv7mhU7AoA==');
INSERT INTO d0412.sealed_lists VALUES (512619294188590465, 'tsQ97BZA+0RyBVv1XgOiPQ==');
INSERT INTO d0412.sealed_lists VALUES (900071714436900226, 'IiFgDQhNOc3RLJNS26MIXe5cgdujcF9+er0267fmfWe4JUK60QmM7w==');
INSERT INTO d0412.sealed_lists VALUES (1131329574950786046, 'T37T3snDx1y0/ufsv6jKeA==');
INSERT INTO d0412.sealed_lists VALUES (1414989715843153347, 'PVDpJEprrw4bI2nAVhQ+iQ==');
INSERT INTO d0412.sealed_lists VALUES (1517565018350525908, '0y4Z06OZGvjPUpbgVedtrQ==');
INSERT INTO d0412.sealed_lists VALUES (1641445811306960552, '1xtkMK9U17ulbN7/8KuRhA==');
INSERT INTO d0412.sealed_lists VALUES (1875671059336513666, 'G7JtiLNYEOPrg45IYu2cbQ==');
INSERT INTO d0412.sealed_lists VALUES (1876122043375909829, '0klHcyoOLNWJAT+Q3PXufg==');
INSERT INTO d0412.sealed_lists VALUES (2209307164484324096, 'Hjp6Cqkkay+AC13cgasMog==');
INSERT INTO d0412.sealed_lists VALUES (2500504623703695825, 'PjRzTQhpFPDeY7bJgfFWHA==');
INSERT INTO d0412.sealed_lists VALUES (2948507941848647939, 'sJAE3pLXn/pzL057H/TcPybau8aEorXn41gtkXiOc4yuIIgKFrkYAw==');
INSERT INTO d0412.sealed_lists VALUES (2997290263177337744, 'sRHPpdzR+1udiRnJE71REQ==');
INSERT INTO d0412.sealed_lists VALUES (3353269015621381636, 'JhnEbz5TcQXwUCRJA1VMdA==');
INSERT INTO d0412.sealed_lists VALUES (3779369532078601418, 'PbeWYqWD1outqnpoihyDfA==');
INSERT INTO d0412.sealed_lists VALUES (3841111251889174414, '59FWsvW7CIwSdgFPi3Aiww==');
INSERT INTO d0412.sealed_lists VALUES (4187227945547156716, 'OJevEQhsCKBt28t1MZgdPw==');
INSERT INTO d0412.sealed_lists VALUES (4353696251405647775, 'b9/x5capkwUvREmzUcfN9GY3EH9cGdBtBWgUVQ4p8v+76/DR1+hYHA==');
INSERT INTO d0412.sealed_lists VALUES (4475958506322608213, 'OR3NbPu9B4UIo71iPGQd/zFZas2TRzHDZeawXiIyyHBSVe/+cJ4FyA==');
INSERT INTO d0412.sealed_lists VALUES (4498659438794866796, 'hyR+JpiSeoyJHiIsDAGXug==');
INSERT INTO d0412.sealed_lists VALUES (4530573698072295735, 'MB8Qmytw1hrj4Eng/xnYLA==');
INSERT INTO d0412.sealed_lists VALUES (4598430304732741854, '/u3w3TVadtgM2NbEB+LfbA==');
INSERT INTO d0412.sealed_lists VALUES (4804222032507875828, 'MQEKBXuoW44ufxe6WxSZDg==');
INSERT INTO d0412.sealed_lists VALUES (4879296942227046251, 'iK5KRTCdgieqXMbFoxg1vw==');
INSERT INTO d0412.sealed_lists VALUES (5041473021460762664, 'GNy8pRtMfR7SP06DvK3XVg==');
INSERT INTO d0412.sealed_lists VALUES (5214471175750747457, 'v4zuskCiASKYs8q2vK/IFw==');
INSERT INTO d0412.sealed_lists VALUES (5232780027526218224, 'RLkFM4py2ceXEjWsI4ao6g==');
INSERT INTO d0412.sealed_lists VALUES (5495644953522824588, 'myTZhN71Z51q7sxYYuLtyQ==');
INSERT INTO d0412.sealed_lists VALUES (5708170603456842114, 'G/tygv6V4G0Y8QNoIKO2JA==');
INSERT INTO d0412.sealed_lists VALUES (5741516787876648317, 'dxZYuYtoyoznah8As6h1NA==');
INSERT INTO d0412.sealed_lists VALUES (5806950769272011015, 'YawSmEQRu9LGYCBGn2ws1A==');
INSERT INTO d0412.sealed_lists VALUES (5901553116837499197, 'M3AHS/Kp5UPvumnc0rvukA==');
INSERT INTO d0412.sealed_lists VALUES (6478887080433652133, 'Dghsi+Xj6Q+rIc5NNW1+nw==');
INSERT INTO d0412.sealed_lists VALUES (6491922546200800839, 'r0vLHJZlKwdWMyFUtfI1YQ==');
INSERT INTO d0412.sealed_lists VALUES (6508708790582873068, 'SwQYhV0p+oQ3UdzIxQslBA==');
INSERT INTO d0412.sealed_lists VALUES (6883430858776119630, 'm6deoT05x7bIt0nixT/ZwQ==');
INSERT INTO d0412.sealed_lists VALUES (7081050192642731438, 'SFdXAaNW+eK16kLZM5CoBQ==');
INSERT INTO d0412.sealed_lists VALUES (7132860244049121367, '3yh9cwPhANx/ht4Qf7I0YA==');
INSERT INTO d0412.sealed_lists VALUES (7326716734085226796, 'zlyzLHmfsKCJg+ViAXxYvQ==');
INSERT INTO d0412.sealed_lists VALUES (7965188061959581929, 'Ch2foKqqVtmBz/V6EUO7rA==');
INSERT INTO d0412.sealed_lists VALUES (8227706443916166729, 'J0GM+mnhTnnGnScg6xHdAA==');
INSERT INTO d0412.sealed_lists VALUES (8550753245656905380, 'mcWHISeryzDLqLJ8XetolqmQxuRPwGvC321QYFc6hILVHbM7mxfncA==');
INSERT INTO d0412.sealed_lists VALUES (9167776704642218004, 'NR/fUKLu78331eozpZYFbT3M07iu59ouJG65BJMtOaazkj5Q3HhYAQ==');
INSERT INTO d0412.sealed_lists VALUES (9211780288197471053, 'OwbowwldhmUjW41IbLAl0w==');
INSERT INTO d0412.sealed_lists VALUES (9219028563760820316, 'rFQc1p//lwDtJaDYt1X0DQ==');

--
-- Data for Name: ticket_holders; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.ticket_holders VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', '01a15db1-0648-7097-83b8-b08201e77f69', 1000000000072);

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
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', 2, '2026-10-21', 'waiting', 'left', 0, 1792573283000, 1000000000105);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', 4, '2026-10-21', 'serving', 'left', 3, 1792573283000, 1000000000105);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', 4, '2026-10-21', 'missed', 'left', 1, 1792573283000, 1000000000105);
INSERT INTO d0412.ticket_steps VALUES ('01a162d8-0270-7871-a222-8c1dde28b1e4', 1, '2026-10-22', '', 'waiting', 0, 1792659686000, 1000000000109);

--
-- Data for Name: tickets; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.tickets VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', '2026-10-21', 'A', 1, 'ordinary', 'done', 'K', 'KES', 2, 1, 0, 0, 0, 1792573206000, 1792573229000, 1792573230000, 1792573231000, 1000000000010, 1000000000043, 'photocopy', 15, 1792574122000, 0, 'longestWait', 'DIK NAK', '', 0, 15, 25, 'visits', 2, 60, 6000);
INSERT INTO d0412.tickets VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', '2026-10-21', 'A', 2, 'priority', 'done', 'A', 'KES', 1, 1, 1, 0, 0, 1792573207000, 1792573233000, 1792573234000, 1792573237000, 1000000000012, 1000000000049, '', 0, 0, 0, 'longestWait', '', '', 1, 15, 25, 'visits', 2, 60, 16000);
INSERT INTO d0412.tickets VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', '2026-10-21', 'A', 3, 'priority', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573208000, 0, 0, 1792573238000, 1000000000014, 1000000000050, '', 0, 0, 0, '', '', '', 2, 15, 25, 'visits', 2, 60, -1);
INSERT INTO d0412.tickets VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', '2026-10-21', 'A', 4, 'ordinary', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573209000, 0, 0, 1792573283000, 1000000000016, 1000000000105, '', 0, 0, 0, '', '', '', 3, 15, 25, 'visits', 2, 60, -1);
INSERT INTO d0412.tickets VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', '2026-10-21', 'K', 1, 'emergency', 'left', 'K', 'KES', 3, 1, 0, 0, 0, 1792573211000, 1792573241000, 1792573242000, 1792573283000, 1000000000020, 1000000000105, '', 0, 0, 0, 'longestWait', '', '', 0, 15, 25, 'visits', 2, 60, 30000);
INSERT INTO d0412.tickets VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', '2026-10-21', 'A', 5, 'ordinary', 'left', 'A', 'KES', 1, 1, 0, 0, 0, 1792573244000, 1792573244000, 0, 1792573283000, 1000000000018, 1000000000105, '', 0, 0, 0, 'longestWait', '', '', 4, 15, 25, 'visits', 2, 60, 29000);
INSERT INTO d0412.tickets VALUES ('01a162d8-0270-7871-a222-8c1dde28b1e4', '2026-10-22', 'A', 1, 'ordinary', 'waiting', 'A', 'KES', 0, 0, 0, 0, 0, 1792659686000, 0, 0, 0, 1000000000109, 1000000000109, '', 0, 0, 0, '', '', '', 0, 15, 25, 'visits', 2, 60, -1);

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
GRANT ALL ON FUNCTION d0412.begin_writing() TO slrt_counter;
GRANT ALL ON FUNCTION d0412.begin_writing() TO slrt_kiosk;

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
GRANT ALL ON FUNCTION d0412.receipt_standing(digest text) TO slrt_counter;
GRANT ALL ON FUNCTION d0412.receipt_standing(digest text) TO slrt_kiosk;

--
-- Name: FUNCTION slip_standing(of_number bigint, slip_text text); Type: ACL; Schema: d0412; Owner: -
--

REVOKE ALL ON FUNCTION d0412.slip_standing(of_number bigint, slip_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION d0412.slip_standing(of_number bigint, slip_text text) TO slrt_counter;
GRANT ALL ON FUNCTION d0412.slip_standing(of_number bigint, slip_text text) TO slrt_kiosk;

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

GRANT SELECT ON TABLE d0412.append_rights TO slrt_board;
GRANT SELECT ON TABLE d0412.append_rights TO slrt_counter;
GRANT SELECT ON TABLE d0412.append_rights TO slrt_kiosk;

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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE d0412.counter_breaks TO slrt_counter;
GRANT SELECT ON TABLE d0412.counter_breaks TO slrt_kiosk;

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

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.counters TO slrt_counter;
GRANT SELECT ON TABLE d0412.counters TO slrt_kiosk;

--
-- Name: TABLE days; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.days TO slrt_board;
GRANT SELECT,INSERT,UPDATE ON TABLE d0412.days TO slrt_counter;
GRANT SELECT ON TABLE d0412.days TO slrt_kiosk;

--
-- Name: TABLE epochs; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.epochs TO slrt_board;
GRANT SELECT ON TABLE d0412.epochs TO slrt_counter;
GRANT SELECT ON TABLE d0412.epochs TO slrt_kiosk;

--
-- Name: TABLE events; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT ON TABLE d0412.events TO slrt_counter;
GRANT SELECT,INSERT ON TABLE d0412.events TO slrt_kiosk;

--
-- Name: TABLE fold_versions; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.fold_versions TO slrt_board;
GRANT SELECT ON TABLE d0412.fold_versions TO slrt_counter;
GRANT SELECT ON TABLE d0412.fold_versions TO slrt_kiosk;

--
-- Name: TABLE hall_counters; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.hall_counters TO slrt_board;
GRANT SELECT ON TABLE d0412.hall_counters TO slrt_counter;

--
-- Name: TABLE help_calls; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.help_calls TO slrt_counter;
GRANT SELECT ON TABLE d0412.help_calls TO slrt_kiosk;

--
-- Name: TABLE kept_tickets; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE d0412.kept_tickets TO slrt_counter;
GRANT SELECT ON TABLE d0412.kept_tickets TO slrt_kiosk;

--
-- Name: TABLE office_signs; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.office_signs TO slrt_board;
GRANT SELECT ON TABLE d0412.office_signs TO slrt_counter;

--
-- Name: TABLE person_keys; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT ON TABLE d0412.person_keys TO slrt_counter;

--
-- Name: TABLE printings; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT ON TABLE d0412.printings TO slrt_counter;
GRANT SELECT ON TABLE d0412.printings TO slrt_kiosk;

--
-- Name: TABLE profiles; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.profiles TO slrt_counter;
GRANT SELECT ON TABLE d0412.profiles TO slrt_kiosk;

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

GRANT SELECT ON TABLE d0412.record_head TO slrt_board;
GRANT SELECT ON TABLE d0412.record_head TO slrt_counter;
GRANT SELECT ON TABLE d0412.record_head TO slrt_kiosk;

--
-- Name: TABLE reference_loads; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.reference_loads TO slrt_counter;
GRANT SELECT ON TABLE d0412.reference_loads TO slrt_kiosk;

--
-- Name: COLUMN reference_loads.place; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(place) ON TABLE d0412.reference_loads TO slrt_board;

--
-- Name: TABLE reference_rows; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE d0412.reference_rows TO slrt_counter;
GRANT SELECT ON TABLE d0412.reference_rows TO slrt_kiosk;

--
-- Name: TABLE referral_words; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE d0412.referral_words TO slrt_counter;

--
-- Name: TABLE referrals; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.referrals TO slrt_counter;

--
-- Name: TABLE residents; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.residents TO slrt_counter;

--
-- Name: TABLE schema_versions; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.schema_versions TO slrt_board;
GRANT SELECT ON TABLE d0412.schema_versions TO slrt_counter;
GRANT SELECT ON TABLE d0412.schema_versions TO slrt_kiosk;

--
-- Name: TABLE sealed_lists; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE d0412.sealed_lists TO slrt_counter;

--
-- Name: TABLE ticket_holders; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE d0412.ticket_holders TO slrt_counter;

--
-- Name: TABLE ticket_steps; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE d0412.ticket_steps TO slrt_counter;
GRANT SELECT ON TABLE d0412.ticket_steps TO slrt_kiosk;

--
-- Name: TABLE tickets; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE d0412.tickets TO slrt_counter;
GRANT SELECT ON TABLE d0412.tickets TO slrt_kiosk;

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
-- PostgreSQL database dump complete
--

