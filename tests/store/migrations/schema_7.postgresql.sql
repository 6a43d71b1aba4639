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
    out text[] := array_fill(''::text, ARRAY[9]);
    map record := "d0412".cbor_head(raw, at);
    key record;
    item record;
    next int := map.next;
BEGIN
    IF map.major <> 5 OR map.value > 9 THEN
        RAISE EXCEPTION 'the body of an event' USING ERRCODE = 'check_violation';
    END IF;
    FOR i IN 1..map.value LOOP
        key := "d0412".cbor_head(raw, next);
        item := "d0412".cbor_head(raw, key.next);
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
    IF subject <> (CASE WHEN type IN ('dayOpened', 'dayClosed') THEN of_day ELSE f[1] END) THEN
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
            WHERE t.day = of_day AND t.letter = f[3];
        -- A new epoch begins further on, so that no number is given twice.
        IF coalesce(nullif(f[4], ''), '0')::bigint < next_number
            OR (coalesce(nullif(f[4], ''), '0')::bigint > next_number AND at_place < 2000000000000) THEN
            RAISE EXCEPTION 'the number is not the next one' USING ERRCODE = 'check_violation';
        END IF;
        INSERT INTO "d0412".tickets (id, day, letter, number, priority, state, queue, need, counter, calls, returned,
                back_from_hold, turn_after, taken_at, called_at, served_at, finished_at, made, place)
            VALUES (f[1], of_day, f[3], f[4]::bigint, CASE WHEN f[5] = '' THEN 'ordinary' ELSE f[5] END, 'waiting', f[3],
                f[6], 0, 0, 0, 0, 0, coalesce(nullif(f[7], ''), '0')::bigint, 0, 0, 0, at_place, at_place);
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
    ELSE
        RAISE EXCEPTION 'no kiosk appends events of this type' USING ERRCODE = 'insufficient_privilege';
    END CASE;
END $$;

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
    place bigint NOT NULL
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
    place bigint NOT NULL
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
    place bigint NOT NULL
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
    apart text DEFAULT ''::text NOT NULL
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
    call_reason text DEFAULT ''::text NOT NULL
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

INSERT INTO d0412.access_log VALUES (1, 1792573247000, 'P07', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'REFERRAL', '0000000000000000000000000000000000000000000000000000000000000000', '2ca16cfe9bcc1b68c7f8a4524ad14a52b8945ab85123e84b8cd4a8184b4672a2');
INSERT INTO d0412.access_log VALUES (2, 1792573247000, 'P07', '01a15db0-eed8-7e9a-af6b-2d394fc65566', 'CASE', '2ca16cfe9bcc1b68c7f8a4524ad14a52b8945ab85123e84b8cd4a8184b4672a2', '54ce3a800ff98880a1219edbb767902fb701dd3fe52b1fa037b2defffecbdd03');
INSERT INTO d0412.access_log VALUES (3, 1792573273000, 'P07', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'REVIEW', '54ce3a800ff98880a1219edbb767902fb701dd3fe52b1fa037b2defffecbdd03', '58daa33ea3f58ebda68a30850f5bd81cf7a9c7f94ba6b7e64a2d9ff9cafaff77');

--
-- Data for Name: append_rights; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'dayClosed');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'dayOpened');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'printFailed');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'printed');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'role.kiosk');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'ticketLeft');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'ticketReturned');
INSERT INTO d0412.append_rights VALUES ('slrt_kiosk', 'ticketTaken');
INSERT INTO d0412.append_rights VALUES ('slrt_board', 'role.board');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'caseLineStated');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'caseMoved');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'caseOpened');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'clockPutBack');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'counterClosed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'counterOpened');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'dayClosed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'dayOpened');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'events.read');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'headSigned');
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
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketDone');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketHeld');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketLeft');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketMissed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketRecalled');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketResumed');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketReturned');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketServing');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketTaken');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'ticketTransferred');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'trustLoaded');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'undone');

--
-- Data for Name: case_lines; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.case_lines VALUES ('01a15db1-0e18-755f-9351-337840d902f8', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', 'complaint', 'PBI_NONAKTIF', 'KES', 'PBI_JK', 'urgent', 0, 1000000000063);
INSERT INTO d0412.case_lines VALUES ('01a15db1-0e18-72ba-a25d-48fe9579c191', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', 'need', 'LINDUNGI', '', '', 'emergency', 1, 1000000000064);
INSERT INTO d0412.case_lines VALUES ('01a15db1-1200-767b-9339-64d5c7b910a3', '01a15db1-0e18-7e27-b4ee-096c09dc4612', 'need', 'MAKAN', 'SOS', '', 'routine', 0, 1000000000066);

--
-- Data for Name: cases; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.cases VALUES ('01a15db1-0e18-7ad1-98c0-7626b9e647fc', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'DATANG', 'referred', 1792573247000, 1000000000062, 1000000000067);
INSERT INTO d0412.cases VALUES ('01a15db1-0e18-7e27-b4ee-096c09dc4612', '01a15db0-eed8-7e9a-af6b-2d394fc65566', '', 'PUSKESOS', 'handled', 1792573248000, 1000000000065, 1000000000068);

--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.checkpoints VALUES (1000000000092, 1, 91, 'c92fb468f4dd8d1c4b6b1e412c887b8d159c78e34d00211d5fbe9ad7a8b116be', 2, '54ce3a800ff98880a1219edbb767902fb701dd3fe52b1fa037b2defffecbdd03', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGFtYIMkvtGj03Y0cS2seQSyIe40VnHjjTQAhHV++mteosRa+AlggVM46gA/5iIChIZ7bt2eQL7cB3T/lKx+gN7Le//7L3QNYQChZhqV0kS/U67exfzlWbn7VfCl2h/Q8qbZ35ZhodMMV+m8hP4SmUA1Iun+jUKVxFchkVSE3fCpMkclfUK5X7QE=');
INSERT INTO d0412.checkpoints VALUES (1000000000096, 1, 95, 'eb9909dca7d459274b91d7f50e1a54ef029245746aa220de465e577f40403237', 3, '58daa33ea3f58ebda68a30850f5bd81cf7a9c7f94ba6b7e64a2d9ff9cafaff77', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGF9YIOuZCdyn1FknS5HX9Q4aVO8CkkV0aqIg3kZeV39AQDI3A1ggWNqjPqP1jr2mijCFD1vYHPepx/lLprfmSi2f+cr6/3dYQF1E2aa1tnYhf+y9mpo0yWULRcJdoHd7B2L6G1X3RR6icIfiypG06aZPYhaVZBSnZmntWjG/8K4UaDcDuQdXrQ4=');

--
-- Data for Name: counters; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.counters VALUES (1, 'P07', 1000000000007);
INSERT INTO d0412.counters VALUES (2, 'P08', 1000000000008);
INSERT INTO d0412.counters VALUES (3, '', 1000000000090);

--
-- Data for Name: days; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.days VALUES ('2026-10-21', 1000000000006, 1000000000091);
INSERT INTO d0412.days VALUES ('2026-10-22', 1000000000093, 0);

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
INSERT INTO d0412.events VALUES (1000000000010, 1, 10, 1792573206000, 'ticketTaken', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-6df0-7465-9206-075fdc6bcf94', '', 'jQFlRDA0MTIBChsAAAGhXbBt8Gt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wbfB0ZZIGB1/ca8+UQKYBUAGhXbBt8HNEhv2LnSP++bcCGVELA2FBBAEGY0tFUwcbAAABoV2wbfBAWCCprg/FUXlA1q5CP9qopgOuyIsHJHQ4ZOT7X3VHJZP34g==', '8b6f5734073c44c6a24dca4ae5795506d0c254e4a20ae3064bc68ab5ceb0a7da');
INSERT INTO d0412.events VALUES (1000000000011, 1, 11, 1792573206000, 'printed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-6df0-7465-9206-075fdc6bcf94', '', 'jQFlRDA0MTIBCxsAAAGhXbBt8GdwcmludGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUDA3UAGhXbBt8HRlkgYHX9xrz5RAogF4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliNwJmdGlja2V0QFggi29XNAc8RMaiTcpK5XlVBtDCVOSiCuMGS8aKtc6wp9o=', '657010ef0ff3daba739762854009c8f3ffa26fee1420737a77a7699878053ed1');
INSERT INTO d0412.events VALUES (1000000000012, 1, 12, 1792573207000, 'ticketTaken', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-71d8-72de-86ae-e350bf9abc69', '', 'jQFlRDA0MTIBDBsAAAGhXbBx2Gt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2wcdhy3oau41C/mrxpQKcBUAGhXbBx2HDwi2MPBC8E4tgCGVELA2FBBAIFaHByaW9yaXR5BmNLRVMHGwAAAaFdsHHYQFggZXAQ7w/z2rpzl2KFQAnI8/+ib+4UIHN6d6dpmHgFPtE=', 'e525a99c20e33cc9a09f10f637989b4336e8cb2eb56a6842dc92cbfca986b714');
INSERT INTO d0412.events VALUES (1000000000013, 1, 13, 1792573207000, 'printed', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-71d8-72de-86ae-e350bf9abc69', '', 'jQFlRDA0MTIBDRsAAAGhXbBx2GdwcmludGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbBx2HLehq7jUL+avGlAogF4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOAJmdGlja2V0QFgg5SWpnCDjPMmgnxD2N5ibQzboyy61amhC3JLL/KmGtxQ=', 'b6df102ca973d53aad91a2ac7df1900514d38d0feb5729b1db919e7d94d0db52');
INSERT INTO d0412.events VALUES (1000000000014, 1, 14, 1792573208000, 'ticketTaken', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '01a15db0-75c0-7a6b-b073-bb488b766b41', '', 'jQFlRDA0MTIBDhsAAAGhXbB1wGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1AwN1ABoV2wdcB6a7Bzu0iLdmtBQKYBUAGhXbB1wHavl5gKM4Hgc2wCGVELA2FBBAMGY0tFUwcbAAABoV2wdcBAWCC23xAsqXPVOq2Roqx98ZAFFNOND+tXKbHbkZ59lNDbUg==', 'b405e261731359022aab850522d99f9450aab15819f4fc5e264eb5e6bdb6ee3d');
INSERT INTO d0412.events VALUES (1000000000015, 1, 15, 1792573208000, 'printed', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '01a15db0-75c0-7a6b-b073-bb488b766b41', '', 'jQFlRDA0MTIBDxsAAAGhXbB1wGdwcmludGVkeCQwMWExNWRiMC03NWMwLTc2YWYtOTc5OC0wYTMzODFlMDczNmNjUDA3UAGhXbB1wHprsHO7SIt2a0FAogF4JDAxYTE1ZGIwLTc1YzAtNzZhZi05Nzk4LTBhMzM4MWUwNzM2YwJmdGlja2V0QFggtAXiYXMTWQIqq4UFItmflFCqsVgZ9PxeJk615r227j0=', '0b643a8c2b676a6b0ac1f9296c4a90a1028650a361e1dccce7b8d105b66bfc28');
INSERT INTO d0412.events VALUES (1000000000016, 1, 16, 1792573209000, 'ticketTaken', '01a15db0-79a8-731a-b02e-6219ae621ba0', 'P07', '01a15db0-79a8-7d43-b780-0885df00adeb', '', 'jQFlRDA0MTIBEBsAAAGhXbB5qGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNzlhOC03MzFhLWIwMmUtNjIxOWFlNjIxYmEwY1AwN1ABoV2weah9Q7eACIXfAK3rQKYBUAGhXbB5qHMasC5iGa5iG6ACGVELA2FBBAQGY0tFUwcbAAABoV2weahAWCALZDqMK2dqawrB+SlsSpChAoZQo2Hh3MznuNEFtmv8KA==', 'b6625acb3ba0adc05008e5ac0b9d210ec5349bbd135570a541d15872574388f4');
INSERT INTO d0412.events VALUES (1000000000017, 1, 17, 1792573209000, 'printed', '01a15db0-79a8-731a-b02e-6219ae621ba0', 'P07', '01a15db0-79a8-7d43-b780-0885df00adeb', '', 'jQFlRDA0MTIBERsAAAGhXbB5qGdwcmludGVkeCQwMWExNWRiMC03OWE4LTczMWEtYjAyZS02MjE5YWU2MjFiYTBjUDA3UAGhXbB5qH1Dt4AIhd8AretAogF4JDAxYTE1ZGIwLTc5YTgtNzMxYS1iMDJlLTYyMTlhZTYyMWJhMAJmdGlja2V0QFggtmJayzugrcBQCOWsC50hDsU0m70TVXClQdFYcldDiPQ=', '154d672b03c4a25bba5c361aa534deb40c909fc19cb986410fa5f64022cbeb20');
INSERT INTO d0412.events VALUES (1000000000018, 1, 18, 1792573210000, 'ticketTaken', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '01a15db0-7d90-7732-bf04-b53bad8237de', '', 'jQFlRDA0MTIBEhsAAAGhXbB9kGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtN2Q5MC03MTA2LWJhYjctZGRiZGQwOTlhOGU5Y1AwN1ABoV2wfZB3Mr8EtTutgjfeQKYBUAGhXbB9kHEGurfdvdCZqOkCGVELA2FBBAUGY0tFUwcbAAABoV2wfZBAWCAVTWcrA8SiW7pcNhqlNN60DJCfwZy5hkEPpfZAIsvrIA==', '8416712b2e753de773b25c4cdeed2b30045617cc9d491273ee26dfeff3438956');
INSERT INTO d0412.events VALUES (1000000000019, 1, 19, 1792573210000, 'printed', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '01a15db0-7d90-7732-bf04-b53bad8237de', '', 'jQFlRDA0MTIBExsAAAGhXbB9kGdwcmludGVkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUDA3UAGhXbB9kHcyvwS1O62CN95AogF4JDAxYTE1ZGIwLTdkOTAtNzEwNi1iYWI3LWRkYmRkMDk5YThlOQJmdGlja2V0QFgghBZxKy51PedzslxM3u0rMARWF8ydSRJz7ibf7/NDiVY=', '620f25dca1eb1ff8a79ef87e3dfe197cc59abc0350dc888d5f6953c40f55b8b9');
INSERT INTO d0412.events VALUES (1000000000020, 1, 20, 1792573211000, 'ticketTaken', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-8178-799b-80a0-b830eec3f036', '', 'jQFlRDA0MTIBFBsAAAGhXbCBeGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1AwN1ABoV2wgXh5m4CguDDuw/A2QKcBUAGhXbCBeHCyq09XiBcfPqoCGVELA2FLBAEFaWVtZXJnZW5jeQZjS0VTBxsAAAGhXbCBeEBYIGIPJdyh6x/4p574fj3+GXzFmrwDUNyIjV9pU8QPVbi5', '5199d3ab307bfb501d803e609f0d53acbfc64169ed20017c180b5002d67c1ff3');
INSERT INTO d0412.events VALUES (1000000000021, 1, 21, 1792573211000, 'printed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-8178-799b-80a0-b830eec3f036', '', 'jQFlRDA0MTIBFRsAAAGhXbCBeGdwcmludGVkeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWFjUDA3UAGhXbCBeHmbgKC4MO7D8DZAogF4JDAxYTE1ZGIwLTgxNzgtNzBiMi1hYjRmLTU3ODgxNzFmM2VhYQJmdGlja2V0QFggUZnTqzB7+1AdgD5gnw1TrL/GQWntIAF8GAtQAtZ8H/M=', '69284b92c898c5c28d9fff21b32d80a436003283a79c8ad2f9c6b9c514ecefef');
INSERT INTO d0412.events VALUES (1000000000022, 1, 22, 1792573212000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-8560-7069-a363-eb42475a3e0d', '', 'jQFlRDA0MTIBFhsAAAGhXbCFYGx0aWNrZXRDYWxsZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NQMDdQAaFdsIVgcGmjY+tCR1o+DUCjAVABoV2wbfBzRIb9i50j/vm3AgEEGwAAAaFdsIVgQFggaShLksiYxcKNn/8hsy2ApDYAMoOnnIrS+ca5xRTs7+8=', '02f67cf3d1ecc0f25c76df8fe22b2a92e8a99748b7ee1d6e0b4ab7ba653c04fd');
INSERT INTO d0412.events VALUES (1000000000023, 1, 23, 1792573213000, 'ticketRecalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-8948-7818-8193-65dbbc86bc00', '', 'jQFlRDA0MTIBFxsAAAGhXbCJSG50aWNrZXRSZWNhbGxlZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wiUh4GIGTZdu8hrwAQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsIlIQFggAvZ889HswPJcdt+P4isqkuipl0i37h1uC0q3umU8BP0=', '5362a56fb20c8e0f7c5cc8cdfeb5eb41baf226a322b50ff4929fcf2c000e1cf4');
INSERT INTO d0412.events VALUES (1000000000024, 1, 24, 1792573214000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-8d30-7a97-ba63-b03a10f06ac0', '', 'jQFlRDA0MTIBGBgbAAABoV2wjTBtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wjTB6l7pjsDoQ8GrAQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsI0wQFggU2Klb7IMjg98XMjN/rXrQbryJqMitQ/0kp/PLAAOHPQ=', '79444cd69c122249209342071f8eb5c582cc1c78b1a3caf59abcc4ed65648b18');
INSERT INTO d0412.events VALUES (1000000000025, 1, 25, 1792573215000, 'ticketHeld', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-9118-772f-9cd4-32d7786853f3', '', 'jQFlRDA0MTIBGBkbAAABoV2wkRhqdGlja2V0SGVsZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wkRh3L5zUMtd4aFPzQKQBUAGhXbBt8HNEhv2LnSP++bcCaXBob3RvY29weQMPBBsAAAGhXbCRGEBYIHlETNacEiJJIJNCBx+OtcWCzBx4saPK9Zq8xO1lZIsY', '5675512251323fa19371eefa682c0c68f4bafa031373b18781b0c574e81a617a');
INSERT INTO d0412.events VALUES (1000000000026, 1, 26, 1792573216000, 'ticketCalled', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-9500-7347-a2e4-4c99d6b69e4d', '', 'jQFlRDA0MTIBGBobAAABoV2wlQBsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbCVAHNHouRMmda2nk1AowFQAaFdsHHYcPCLYw8ELwTi2AIBBBsAAAGhXbCVAEBYIFZ1USJRMj+hk3Hu+mgsDGj0uvoDE3Oxh4GwxXToGmF6', 'ac72ee544036a3f2e03f18349435bd63f282616821f9ed2487d0a918533f1c5c');
INSERT INTO d0412.events VALUES (1000000000027, 1, 27, 1792573217000, 'ticketMissed', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-98e8-777b-931a-7578d8564a2d', '', 'jQFlRDA0MTIBGBsbAAABoV2wmOhsdGlja2V0TWlzc2VkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbCY6Hd7kxp1eNhWSi1AogFQAaFdsHHYcPCLYw8ELwTi2AIbAAABoV2wmOhAWCCscu5UQDaj8uA/GDSUNb1j8oJhaCH57SSH0KkYUz8cXA==', 'b76e6e2e3cf35f1915af0813b1e49a1ab3f107bd68d6c8c90e212533acfbec65');
INSERT INTO d0412.events VALUES (1000000000028, 1, 28, 1792573218000, 'ticketResumed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-9cd0-779f-a531-0c1b20036189', '', 'jQFlRDA0MTIBGBwbAAABoV2wnNBtdGlja2V0UmVzdW1lZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wnNB3n6UxDBsgA2GJQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsJzQQFggt25uLjzzXxkVrwgTseSaGrPxB71o1sjJDiElM6z77GU=', '222501a64ae1dc266423a39b18bb478f4c45f044960039892e164a987e8c2b10');
INSERT INTO d0412.events VALUES (1000000000029, 1, 29, 1792573219000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-a0b8-74c1-82a4-2ea10d47cf18', '', 'jQFlRDA0MTIBGB0bAAABoV2woLhsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUDA3UAGhXbCguHTBgqQuoQ1HzxhAowFQAaFdsG3wc0SG/YudI/75twIBBBsAAAGhXbCguEBYICIlAaZK4dwmZCOjmxi7R49MRfBElgA5iS4WSph+jCsQ', '78d902667444513ca47c09d30a7555bd26918530063a31aa025da0eb73aae809');
INSERT INTO d0412.events VALUES (1000000000030, 1, 30, 1792573220000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-a4a0-7d21-8ea7-b7bff1592161', '', 'jQFlRDA0MTIBGB4bAAABoV2wpKBtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wpKB9IY6nt7/xWSFhQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsKSgQFggeNkCZnREUTykfAnTCnVVvSaRhTAGOjGqAl2g63Oq6Ak=', '5236904525ae52161b6a2883048104dd158b4fb95c971f1e96a4777277a2aec9');
INSERT INTO d0412.events VALUES (1000000000031, 1, 31, 1792573221000, 'ticketTransferred', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-a888-7988-aeea-36d7945e03cd', '', 'jQFlRDA0MTIBGB8bAAABoV2wqIhxdGlja2V0VHJhbnNmZXJyZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NQMDdQAaFdsKiIeYiu6jbXlF4DzUCjAVABoV2wbfBzRIb9i50j/vm3AmFLAxsAAAGhXbCoiEBYIFI2kEUlrlIWG2oogwSBBN0Vi0+5XJcfHpakd3J3oq7J', 'bd4aba12511bb36f2f35787470be8ff8acd6f0dda5c907b3b8e5a1a1e17379ab');
INSERT INTO d0412.events VALUES (1000000000032, 1, 32, 1792573222000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-ac70-7d4b-89f0-6ee8f0f2182a', '', 'jQFlRDA0MTIBGCAbAAABoV2wrHBsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUDA3UAGhXbCscH1LifBu6PDyGCpAowFQAaFdsG3wc0SG/YudI/75twICBBsAAAGhXbCscEBYIL1KuhJRG7NvLzV4dHC+j/is1vDdpckHs7jloaHhc3mr', '9a81f763530a9587c91a30336a76ba908311b5fb5fd478bfccb41b3ef529cd44');
INSERT INTO d0412.events VALUES (1000000000033, 1, 33, 1792573223000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-b058-79c2-8cb0-da2d7ba895e9', '', 'jQFlRDA0MTIBGCEbAAABoV2wsFhtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wsFh5woyw2i17qJXpQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsLBYQFggmoH3Y1MKlYfJGjAzana6kIMRtftf1Hi/zLQbPvUpzUQ=', '52a4a68310edcb8ac6a1b897b57cb880e26fe993d6520ff4991467492eea61d9');
INSERT INTO d0412.events VALUES (1000000000034, 1, 34, 1792573224000, 'ticketDone', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-b440-7be7-ad5e-de3b802c5508', '', 'jQFlRDA0MTIBGCIbAAABoV2wtEBqdGlja2V0RG9uZXgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wtEB7561e3juALFUIQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsLRAQFggUqSmgxDty4rGobiXtXy4gOJv6ZPWUg/0mRRnSS7qYdk=', 'e52f399251b7e9ef4acff105324a619339d3c915eedbde14893404d47e0ce656');
INSERT INTO d0412.events VALUES (1000000000035, 1, 35, 1792573225000, 'ticketReturned', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-b828-7787-a251-0071358e32a4', '', 'jQFlRDA0MTIBGCMbAAABoV2wuChudGlja2V0UmV0dXJuZWR4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOGNQMDdQAaFdsLgod4eiUQBxNY4ypECjAVABoV2wcdhw8ItjDwQvBOLYAgMDGwAAAaFdsLgoQFgg5S85klG36e9Kz/EFMkphkznTyRXu294UiTQE1H4M5lY=', '0598bfae1d244ce9c124d29ba9bbe43ee92e3cd8cb19a90296bffe978d90bc17');
INSERT INTO d0412.events VALUES (1000000000036, 1, 36, 1792573226000, 'ticketCalled', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-bc10-7aad-91df-019bbde3993c', '', 'jQFlRDA0MTIBGCQbAAABoV2wvBBsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbC8EHqtkd8Bm73jmTxAowFQAaFdsHHYcPCLYw8ELwTi2AIBBBsAAAGhXbC8EEBYIAWYv64dJEzpwSTSm6m75D7pLjzYyxmpApa//peNkLwX', '836ef200798db04bb4a7ce270c10852bd09816d474a9a26cc4d13bc450be9dcc');
INSERT INTO d0412.events VALUES (1000000000037, 1, 37, 1792573227000, 'ticketServing', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-bff8-76d1-8c65-4217cba0ad16', '', 'jQFlRDA0MTIBGCUbAAABoV2wv/htdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2wv/h20YxlQhfLoK0WQKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsL/4QFggg27yAHmNsEu0p84nDBCFK9CYFtR0qaJsxNE7xFC+ncw=', 'a889bf33d3ac7e7f2ae802aec10782fd5becbacd7f5b10dd10548840079ae021');
INSERT INTO d0412.events VALUES (1000000000038, 1, 38, 1792573228000, 'ticketDone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-c3e0-78a6-8955-2f365c71f6e6', '', 'jQFlRDA0MTIBGCYbAAABoV2ww+BqdGlja2V0RG9uZXgkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2ww+B4polVLzZccfbmQKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsMPgQFggqIm/M9Osfn8q6AKuwQeC/Vvsus1/WxDdEFSIQAea4CE=', '23346efa4db215bd3a59ebed04f7f9e2166526f82a9b92769222054255d47113');
INSERT INTO d0412.events VALUES (1000000000039, 1, 39, 1792573229000, 'undone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-c7c8-78ce-b553-d5ec4508d2aa', '', 'jQFlRDA0MTIBGCcbAAABoV2wx8hmdW5kb25leCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbDHyHjOtVPV7EUI0qpAowF4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOAIBAxgmQFggIzRu+k2yFb06WevtBPf54hZlJvgqm5J2kiIFQlXUcRM=', '9003dc29c95be2d52177477ef4ba9d1d17eabc07898af1a362d4151c48a0d948');
INSERT INTO d0412.events VALUES (1000000000040, 1, 40, 1792573230000, 'ticketDone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-cbb0-786e-96a6-33edb2275c3e', '', 'jQFlRDA0MTIBGCgbAAABoV2wy7BqdGlja2V0RG9uZXgkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2wy7B4bpamM+2yJ1w+QKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsMuwQFggkAPcKclb4tUhd0d+9LqdHRfqvAeJivGjYtQVHEig2Ug=', 'd20fad91f3af9ac0a619e3b7de7fb59e7b694dbeee3b45c416c5156f0bbdfb25');
INSERT INTO d0412.events VALUES (1000000000041, 1, 41, 1792573231000, 'ticketLeft', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '01a15db0-cf98-7d43-9724-57bb244f1ac6', '', 'jQFlRDA0MTIBGCkbAAABoV2wz5hqdGlja2V0TGVmdHgkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1AwN1ABoV2wz5h9Q5ckV7skTxrGQKIBUAGhXbB1wHavl5gKM4Hgc2wCGwAAAaFdsM+YQFgg0g+tkfOvmsCmGeO33n+1nntpTb7uO0XEFsUVbwu9+yU=', '748dc865c4677b824044ee8451447b827eeb6fc2c2ad3e558c832c4d52dbf275');
INSERT INTO d0412.events VALUES (1000000000042, 1, 42, 1792573232000, 'ticketCalled', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '01a15db0-d380-768e-99d4-b56b17dfb6dc', '', 'jQFlRDA0MTIBGCobAAABoV2w04BsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUDA3UAGhXbDTgHaOmdS1axffttxAowFQAaFdsH2QcQa6t9290Jmo6QIBBBsAAAGhXbDTgEBYIHSNyGXEZ3uCQETuhFFEe4J+62/Cwq0+VYyDLE1S2/J1', 'f04c8a3d1a5b9c15e7ac0cb3c04826f9400069b8241e554e7afef3858efda490');
INSERT INTO d0412.events VALUES (1000000000043, 1, 43, 1792573233000, 'ticketMissed', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '01a15db0-d768-7d3d-9a88-13d40b2451b0', '', 'jQFlRDA0MTIBGCsbAAABoV2w12hsdGlja2V0TWlzc2VkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUDA3UAGhXbDXaH09mogT1AskUbBAogFQAaFdsH2QcQa6t9290Jmo6QIbAAABoV2w12hAWCDwTIo9GlucFeesDLPASCb5QABpuCQeVU56/vOFjv2kkA==', '77cbb9a16c2e8e778f16f9af1d47173ffb844e70b7603996fb910fe3657e9479');
INSERT INTO d0412.events VALUES (1000000000044, 1, 44, 1792573234000, 'ticketCalled', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-db50-777f-b0c8-f6b540d5218a', '', 'jQFlRDA0MTIBGCwbAAABoV2w21BsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWFjUDA3UAGhXbDbUHd/sMj2tUDVIYpAowFQAaFdsIF4cLKrT1eIFx8+qgIDBBsAAAGhXbDbUEBYIHfLuaFsLo53jxb5rx1HFz/7hE5wt2A5lvuRD+NlfpR5', '0c5a513f956c4ba01115056c6c7151d56fbeafef65b4f9378cfa1b949d6c37c2');
INSERT INTO d0412.events VALUES (1000000000045, 1, 45, 1792573235000, 'ticketServing', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-df38-7a75-b24c-5f4164ebfa3d', '', 'jQFlRDA0MTIBGC0bAAABoV2w3zhtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1AwN1ABoV2w3zh6dbJMX0Fk6/o9QKIBUAGhXbCBeHCyq09XiBcfPqoCGwAAAaFdsN84QFggDFpRP5VsS6ARFQVsbHFR1W++r+9ltPk3jPoblJ1sN8I=', '3374628fb0a90f3817d7aa3190910a3d0645547276cede1e71f7f36a5304feed');
INSERT INTO d0412.events VALUES (1000000000046, 1, 46, 1792573236000, 'printFailed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-e320-746d-afd6-7bd1b73183fb', '', 'jQFlRDA0MTIBGC4bAAABoV2w4yBrcHJpbnRGYWlsZWR4JDAxYTE1ZGIwLTgxNzgtNzBiMi1hYjRmLTU3ODgxNzFmM2VhYWNQMDdQAaFdsOMgdG2v1nvRtzGD+0CjAXgkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhAmZ0aWNrZXQDZ25vUGFwZXJAWCAzdGKPsKkPOBfXqjGQkQo9BkVUcnbO3h5x9/NqUwT+7Q==', '961b013386da5189b7006111523ea90a6b18b023d82ebf86642982e86c7f202c');
INSERT INTO d0412.events VALUES (1000000000047, 1, 47, 1792573236000, 'printed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-e320-746d-afd6-7bd1b73183fb', '', 'jQFlRDA0MTIBGC8bAAABoV2w4yBncHJpbnRlZHgkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1AwN1ABoV2w4yB0ba/We9G3MYP7QKMBeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWECZnRpY2tldAMBQFgglhsBM4baUYm3AGERUj6pCmsYsCPYLr+GZCmC6Gx/ICw=', '18010c7fb11da38d28a7526c51105a717c121a467ec401818a03db21504a29fa');
INSERT INTO d0412.events VALUES (1000000000048, 1, 48, 1792573237000, 'clockPutBack', 'clock', 'P07', '01a15db0-e708-7e17-955c-9cab5600e14e', '', 'jQFlRDA0MTIBGDAbAAABoV2w5whsY2xvY2tQdXRCYWNrZWNsb2NrY1AwN1ABoV2w5wh+F5VcnKtWAOFOQKEBgaMBUAGhXbB9kHEGurfdvdCZqOkCGwAAAaFdsOcIAxsAAAGhXbDnCEBYIBgBDH+xHaONKKdSbFEQWnF8EhpGfsQBgYoD2yFQSin6', 'b05bc8066c88605f44d8350da1d20c0a24b6853b058dea3649db1ca1d70ed95e');
INSERT INTO d0412.events VALUES (1000000000049, 1, 49, 1792573238000, 'personKeyMade', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P07', '01a15db0-eaf0-77ff-8b42-23855fdcab57', '', 'jQFlRDA0MTIBGDEbAAABoV2w6vBtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZWFmMC03MDA4LWFhMTktMDdlMGEwM2UzMWQxY1AwN1ABoV2w6vB3/4tCI4Vf3KtXQKMBeCQwMWExNWRiMC1lYWYwLTcwMDgtYWExOS0wN2UwYTAzZTMxZDECUHgdK38Pbk6jhrFf1Hwhyz4DWCAH0VVNvMl2STgAoFzgE57mJ0JYKT8sPZ/GVfBW2RyRZEBYILBbyAZsiGBfRNg1DaHSDAoktoU7BY3qNknbHKHXDtle', '7dca22be3dd1d83ad14bd4f309f77e842915cdae1ba21cb80aadf5209cd9b6f4');
INSERT INTO d0412.events VALUES (1000000000050, 1, 50, 1792573238000, 'personStated', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P07', '01a15db0-eaf0-77ff-8b42-23855fdcab57', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGDIbAAABoV2w6vBscGVyc29uU3RhdGVkeCQwMWExNWRiMC1lYWYwLTcwMDgtYWExOS0wN2UwYTAzZTMxZDFjUDA3UAGhXbDq8Hf/i0IjhV/cq1dQeB0rfw9uTqOGsV/UfCHLPqcBUAGhXbDq8HAIqhkH4KA+MdECZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTFYWqvsXlQBlbJgw1IX1cp/klKHmBEtGoaPRlSTqnDEclGwoDwb54gLA0k0glOmsyIv9nQYvOt1a7qhUDWdGN0YJShd7WzGBlZTG7qbNCRHwQytcs9GNPzWiNvrUlggfcoivj3R2DrRS9TzCfd+hCkVza4bohy4Cq31IJzZtvQ=', '21d1e8e7a40faa33059683289d16ae4f80f01336674194e9a53f0a81d5605aed');
INSERT INTO d0412.events VALUES (1000000000051, 1, 51, 1792573239000, 'personKeyMade', '01a15db0-eed8-7e9a-af6b-2d394fc65566', 'P07', '01a15db0-eed8-79fa-bf9b-9d2504b35ae0', '', 'jQFlRDA0MTIBGDMbAAABoV2w7thtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZWVkOC03ZTlhLWFmNmItMmQzOTRmYzY1NTY2Y1AwN1ABoV2w7th5+r+bnSUEs1rgQKMBeCQwMWExNWRiMC1lZWQ4LTdlOWEtYWY2Yi0yZDM5NGZjNjU1NjYCULdnT/D4X0uYqNgWD/Qd7ooDWCB6Kg7A9I7VYFDrdLgPx6UHgjWzUWxupmyxeeHVkdXHb0BYICHR6OekD6ozBZaDKJ0Wrk+A8BM2Z0GU6aU/CoHVYFrt', 'daef1285f279b86f62d0653d0f72d1dcff592b5d5858512ae6c53efe447e96fe');
INSERT INTO d0412.events VALUES (1000000000052, 1, 52, 1792573239000, 'personStated', '01a15db0-eed8-7e9a-af6b-2d394fc65566', 'P07', '01a15db0-eed8-79fa-bf9b-9d2504b35ae0', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGDQbAAABoV2w7thscGVyc29uU3RhdGVkeCQwMWExNWRiMC1lZWQ4LTdlOWEtYWY2Yi0yZDM5NGZjNjU1NjZjUDA3UAGhXbDu2Hn6v5udJQSzWuBQt2dP8PhfS5io2BYP9B3uiqYBUAGhXbDu2H6ar2stOU/GVWYDGQeoBAEFbTMyLjc1LjAxLjEwMDMGbUJFTFVNX1RFUkRBVEEHdFRNUC0zMjc1LTIwMjYtMDAwMDAxWEWzna7g+DZxo7sJWHq/sNUUAK1/jktcwAQ977yUaUmsFS02e3koGTCJQPlPZ8IvXWDR1pT+ExhEpVqVeEe4fT6ZIKKo1thYINrvEoXyebhvYtBlPQ9y0dz/WStdWFhRKubFPv5Efpb+', '75b7a02331a7f893efbeabafd0eff628dfc408d9672e614b0cbf1e465978340b');
INSERT INTO d0412.events VALUES (1000000000053, 1, 53, 1792573240000, 'personKeyMade', '01a15db0-f2c0-7bee-82bb-3e5a080925fb', 'P07', '01a15db0-f2c0-7ab5-aecb-1b4109a8d278', '', 'jQFlRDA0MTIBGDUbAAABoV2w8sBtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZjJjMC03YmVlLTgyYmItM2U1YTA4MDkyNWZiY1AwN1ABoV2w8sB6ta7LG0EJqNJ4QKMBeCQwMWExNWRiMC1mMmMwLTdiZWUtODJiYi0zZTVhMDgwOTI1ZmICUEOnZqnfgUCXg7iwggHnf2kDWCAHpJ3OTHnm3sXPMrjn4iJozEQXFYsOiwYNAkqjse7HCkBYIHW3oCMxp/iT776rr9Dv9ijfxAjZZy5hSwy/HkZZeDQL', 'cd8f6ada59f7c3261835d6e6775e2afa82252df024a144d60e303050b9e4f279');
INSERT INTO d0412.events VALUES (1000000000054, 1, 54, 1792573240000, 'personStated', '01a15db0-f2c0-7bee-82bb-3e5a080925fb', 'P07', '01a15db0-f2c0-7ab5-aecb-1b4109a8d278', '43a766a9-df81-4097-83b8-b08201e77f69', 'jQFlRDA0MTIBGDYbAAABoV2w8sBscGVyc29uU3RhdGVkeCQwMWExNWRiMC1mMmMwLTdiZWUtODJiYi0zZTVhMDgwOTI1ZmJjUDA3UAGhXbDywHq1rssbQQmo0nhQQ6dmqd+BQJeDuLCCAed/aacBUAGhXbDywHvugrs+WggJJfsCZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTFYWoMm8WRpW3DqYO3LakRvnUBXTXlpFbEnbVIp/Z36wZaaF8SvFJkWTfhOt6l2PVWF1wBsYeexvKPuMd+4tWrfdR3dX2q4Vid6Oj06oSJX0DTkQqtL97Pz1o21K1ggzY9q2ln3wyYYNdbmd14q+oIlLfAkoUTWDjAwULnk8nk=', '46341955d68f25140c2c50d033736b929c0fa2755dc08750e1c50df78ff9739e');
INSERT INTO d0412.events VALUES (1000000000055, 1, 55, 1792573241000, 'personsLinked', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P07', '01a15db0-f6a8-7627-8b90-a44c5efa8cc5', '', 'jQFlRDA0MTIBGDcbAAABoV2w9qhtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZWFmMC03MDA4LWFhMTktMDdlMGEwM2UzMWQxY1AwN1ABoV2w9qh2J4uQpExe+ozFQKMBUAGhXbDq8HAIqhkH4KA+MdECUAGhXbDywHvugrs+WggJJfsDAUBYIEY0GVXWjyUUDCxQ0DNza5KcD6J1XcCHUOHFDfeP+XOe', 'b624e1ea85f587a7a1ce60a5943edaf24ad1769319d469ec887007a1a7b3477d');
INSERT INTO d0412.events VALUES (1000000000056, 1, 56, 1792573242000, 'personsLinked', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P07', '01a15db0-fa90-741e-9e26-d6e73ae0455d', '', 'jQFlRDA0MTIBGDgbAAABoV2w+pBtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZWFmMC03MDA4LWFhMTktMDdlMGEwM2UzMWQxY1AwN1ABoV2w+pB0Hp4m1uc64EVdQKMBUAGhXbDq8HAIqhkH4KA+MdECUAGhXbDu2H6ar2stOU/GVWYDAUBYILYk4eqF9Yenoc5gpZQ+2vJK0XaTGdRp7IhwB6Gns0d9', 'cb4f073e8895e532f6fb6a3e9792ae96157715dd83e61c4f7878b33496950d4f');
INSERT INTO d0412.events VALUES (1000000000057, 1, 57, 1792573243000, 'personsLinked', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P07', '01a15db0-fe78-715a-a15b-f16bb7d9c6f5', '', 'jQFlRDA0MTIBGDkbAAABoV2w/nhtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZWFmMC03MDA4LWFhMTktMDdlMGEwM2UzMWQxY1AwN1ABoV2w/nhxWqFb8Wu32cb1QKIBUAGhXbDq8HAIqhkH4KA+MdECUAGhXbDu2H6ar2stOU/GVWZAWCDLTwc+iJXlMvb7aj6Xkq6WFXcV3YPmHE94eLM0lpUNTw==', '216eb2f60b51feccdb49561e5d8659bd9140928654c8de36c0edff787177532c');
INSERT INTO d0412.events VALUES (1000000000058, 1, 58, 1792573244000, 'personKeyMade', '01a15db1-0260-7c7f-9c0e-c162e85d6e98', 'P07', '01a15db1-0260-73fc-991d-4a4df06fc645', '', 'jQFlRDA0MTIBGDobAAABoV2xAmBtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjEtMDI2MC03YzdmLTljMGUtYzE2MmU4NWQ2ZTk4Y1AwN1ABoV2xAmBz/JkdSk3wb8ZFQKMBeCQwMWExNWRiMS0wMjYwLTdjN2YtOWMwZS1jMTYyZTg1ZDZlOTgCUH5xGGlha0+3hlO5v35UWgEDWCBwEvSOwRvnixRdwETzPi6Cs5ndXtYQbc645g9H5vKe0UBYICFusvYLUf7M20lWHl2GWb2RQJKGVMjeNsDt/3hxd1Ms', 'a394818b9195f5c76bc399423605c4f2454c6f3731cd7b2913c56f40f51232c7');
INSERT INTO d0412.events VALUES (1000000000059, 1, 59, 1792573244000, 'personStated', '01a15db1-0260-7c7f-9c0e-c162e85d6e98', 'P07', '01a15db1-0260-73fc-991d-4a4df06fc645', '7e711869-616b-4fb7-8653-b9bf7e545a01', 'jQFlRDA0MTIBGDsbAAABoV2xAmBscGVyc29uU3RhdGVkeCQwMWExNWRiMS0wMjYwLTdjN2YtOWMwZS1jMTYyZTg1ZDZlOThjUDA3UAGhXbECYHP8mR1KTfBvxkVQfnEYaWFrT7eGU7m/flRaAaYBUAGhXbECYHx/nA7BYuhdbpgCZG1hbGUDGQfGBW0zMi43NS4wMS4xMDAyBmNLVFAIeCBhYzU5MjM4YTljYzg4ZWJkMzk0YmY1ODcyNWRkNDFkZFhIp/dr7Z7J9bXkeJlaNHi+tFs0sbydYkSFzgzPYqd7lt6ATQA7eFLYrU7cK5sVBSSraIPe47ntKI0CnDzk5NH2w2Fg/nJUKof7WCCjlIGLkZX1x2vDmUI2BcTyRUxvNzHNeykTxW9A9RIyxw==', 'c90b0fa9cc600c4b66c53a3a92d2a7e9f0400a721ccca052cc157946d4dfc710');
INSERT INTO d0412.events VALUES (1000000000060, 1, 60, 1792573245000, 'personErased', '01a15db1-0260-7c7f-9c0e-c162e85d6e98', 'P07', '01a15db1-0648-7b19-b592-870985c5ee81', '', 'jQFlRDA0MTIBGDwbAAABoV2xBkhscGVyc29uRXJhc2VkeCQwMWExNWRiMS0wMjYwLTdjN2YtOWMwZS1jMTYyZTg1ZDZlOThjUDA3UAGhXbEGSHsZtZKHCYXF7oFAowFQAaFdsQJgfH+cDsFi6F1umAJQfnEYaWFrT7eGU7m/flRaAQNncmVxdWVzdEBYIMkLD6nMYAxLZsU6OpLSp+nwQApyHMygUswVeUbU38cQ', 'c834160e42fe0e1874e1b36fc6ecf3b8b969730675ac362c45ffceec09d97fcc');
INSERT INTO d0412.events VALUES (1000000000061, 1, 61, 1792573246000, 'personStated', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P07', '01a15db1-0a30-78cb-a2b0-71d7447caa34', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGD0bAAABoV2xCjBscGVyc29uU3RhdGVkeCQwMWExNWRiMC1lYWYwLTcwMDgtYWExOS0wN2UwYTAzZTMxZDFjUDA3UAGhXbEKMHjLorBx10R8qjRQeB0rfw9uTqOGsV/UfCHLPqgBUAGhXbDq8HAIqhkH4KA+MdECZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDQGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTEKGwAAAOjUpRAyWGo2KcNV3HMDrh6RNlcMgKd6SKE+WPFKXS+mKvYPUaqf8yTeVYWiaNq/woWUXtiRNLwoAqLWUkBhRaiNzT687vyx9R56lO3lQG9mR4JJhsYXiYTGsTdGgMlC9RKypBY6svWHFklzwLBwILt5WCDINBYOQv4OGHThs2/G7PO4uWlzBnWsNixF/87sCdl/zA==', '7a3117e41ef634e2523ff555290aaaf69a4b35974e2787ad2172d0064b3bbfd3');
INSERT INTO d0412.events VALUES (1000000000062, 1, 62, 1792573247000, 'caseOpened', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', 'P07', '01a15db1-0e18-7f09-8642-55d140d4ef6d', '', 'jQFlRDA0MTIBGD4bAAABoV2xDhhqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMGUxOC03YWQxLTk4YzAtNzYyNmI5ZTY0N2ZjY1AwN1ABoV2xDhh/CYZCVdFA1O9tQKQBUAGhXbEOGHrRmMB2JrnmR/wCUAGhXbDq8HAIqhkH4KA+MdEDUAGhXbBt8HNEhv2LnSP++bcEZkRBVEFOR0BYIHoxF+Qe9jTiUj/1VSkKqvaaSzWXTieHrSFy0AZLO7/T', 'b2ad141b42f7611791e87e7a7aa836531b148e88db77993ffd50a18a52c16a6d');
INSERT INTO d0412.events VALUES (1000000000063, 1, 63, 1792573247000, 'caseLineStated', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', 'P07', '01a15db1-0e18-7f09-8642-55d140d4ef6d', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGD8bAAABoV2xDhhuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTBlMTgtN2FkMS05OGMwLTc2MjZiOWU2NDdmY2NQMDdQAaFdsQ4YfwmGQlXRQNTvbVB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsQ4YdV+TUTN4QNkC+AJQAaFdsQ4YetGYwHYmueZH/ARsUEJJX05PTkFLVElGBWNLRVMGZlBCSV9KSwdmdXJnZW50WELCsK7tt8jEviUEUWB+Vgjgluq2Wv1GXL4howEot5UMKeZjatoCm4JFtv7Suv/MoOJQPq8oCCebiEz7QgPz7xYSI1RYILKtFBtC92EXkeh+enqoNlMbFI6I23eZP/1QoYpSwWpt', '3d293816bc8ab1e292952d59dc630c462bbcaa4dd20ea4abca1cd5bd07efdf3a');
INSERT INTO d0412.events VALUES (1000000000064, 1, 64, 1792573247000, 'caseLineStated', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', 'P07', '01a15db1-0e18-7f09-8642-55d140d4ef6d', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEAbAAABoV2xDhhuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTBlMTgtN2FkMS05OGMwLTc2MjZiOWU2NDdmY2NQMDdQAaFdsQ4YfwmGQlXRQNTvbVB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsQ4YcrqiXUj+lXnBkQJQAaFdsQ4YetGYwHYmueZH/ANkbmVlZARoTElORFVOR0kHaWVtZXJnZW5jeQgBWEmCbhKOxMHxP9HwSsxIQ1Hk0s3u6pbZeROW8KE9jQF43bCO87d6CZ87ZALjZieLqq32jwo3NUHHKJQJ3KJKdetHlmrIUXuY0RTVWCA9KTgWvIqx4pKVLVncYwxGK7yqTdIOpKvKHNW9B+/fOg==', 'e553c3525970f6723ef31ef7bbc608bc6fa18846186b681d9facb9a70caacb02');
INSERT INTO d0412.events VALUES (1000000000065, 1, 65, 1792573248000, 'caseOpened', '01a15db1-0e18-7e27-b4ee-096c09dc4612', 'P07', '01a15db1-1200-7902-b300-b8b7f94bec02', '', 'jQFlRDA0MTIBGEEbAAABoV2xEgBqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMGUxOC03ZTI3LWI0ZWUtMDk2YzA5ZGM0NjEyY1AwN1ABoV2xEgB5ArMAuLf5S+wCQKMBUAGhXbEOGH4ntO4JbAncRhICUAGhXbDu2H6ar2stOU/GVWYEaFBVU0tFU09TQFgg5VPDUllw9nI+8x73u8YIvG+hiEYYa2gdn6y5pwyqywI=', 'acabd68ee627128812c375282a20a90323fd0f6b0120ee2eca5c1a88e768ceb1');
INSERT INTO d0412.events VALUES (1000000000066, 1, 66, 1792573248000, 'caseLineStated', '01a15db1-0e18-7e27-b4ee-096c09dc4612', 'P07', '01a15db1-1200-7902-b300-b8b7f94bec02', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGEIbAAABoV2xEgBuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTBlMTgtN2UyNy1iNGVlLTA5NmMwOWRjNDYxMmNQMDdQAaFdsRIAeQKzALi3+UvsAlC3Z0/w+F9LmKjYFg/0He6KpQFQAaFdsRIAdnuTOWTVx7kQowJQAaFdsQ4Yfie07glsCdxGEgNkbmVlZARlTUFLQU4FY1NPU1g3EiqPgIfpCL3U/HZCN1to/E4voXPKFV0i3cYlIP7YPlrL+6sLshevq8fjJexAqO7FRbprkC9asVggrKvWjuYnEogSw3UoKiCpAyP9D2sBIO4uylwaiOdozrE=', 'ec652d2c3b723bdb68068e536553807dfddbe7b665bc9a9faecb6e59c2ec68c8');
INSERT INTO d0412.events VALUES (1000000000067, 1, 67, 1792573249000, 'caseMoved', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', 'P07', '01a15db1-15e8-7975-969c-bf170da96c26', '', 'jQFlRDA0MTIBGEMbAAABoV2xFehpY2FzZU1vdmVkeCQwMWExNWRiMS0wZTE4LTdhZDEtOThjMC03NjI2YjllNjQ3ZmNjUDA3UAGhXbEV6Hl1lpy/Fw2pbCZAogFQAaFdsQ4YetGYwHYmueZH/ANocmVmZXJyZWRAWCDsZS0sO3I722gGjlNlU4B9/dvntmW8mp+uy25ZwuxoyA==', '6978f1796e387e094663a7685ff010bf19a883409c1d17f827403454e650aee8');
INSERT INTO d0412.events VALUES (1000000000068, 1, 68, 1792573250000, 'caseMoved', '01a15db1-0e18-7e27-b4ee-096c09dc4612', 'P07', '01a15db1-19d0-797f-bfbf-a414df977dc6', '', 'jQFlRDA0MTIBGEQbAAABoV2xGdBpY2FzZU1vdmVkeCQwMWExNWRiMS0wZTE4LTdlMjctYjRlZS0wOTZjMDlkYzQ2MTJjUDA3UAGhXbEZ0Hl/v7+kFN+XfcZAogFQAaFdsQ4Yfie07glsCdxGEgNnaGFuZGxlZEBYIGl48XluOH4JRmOnaF/wEL8ZqINAnB0X+CdANFTmUK7o', '6dfded694fc1516acc804c9222fd94ff861e7f5c67b52dfbb47febc9dc91d306');
INSERT INTO d0412.events VALUES (1000000000069, 1, 69, 1792573251000, 'referralIssued', '01a15db1-1db8-7244-b483-ee2fd4119fe4', 'P07', '01a15db1-1db8-736d-93dd-7d01d4f3b0c3', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEUbAAABoV2xHbhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTFkYjgtNzI0NC1iNDgzLWVlMmZkNDExOWZlNGNQMDdQAaFdsR24c22T3X0B1POww1B4HSt/D25Oo4axX9R8Ics+rgFQAaFdsR24ckS0g+4v1BGf5AJQAaFdsQ4YetGYwHYmueZH/ANQAaFdsQ4YdV+TUTN4QNkC+ARQAaFdsOrwcAiqGQfgoD4x0QVmUDA0ODIxBmVEMDQxMgcBCEh7WAJZ+XQU0QlmdXJnZW50ChjZCxpq2H9CDBpq6vRCDWxSUzE6RVhBTVBMRTEOZWdpdmVuWDnDWG6FS9fWL+f4YFq5WhvWNZeeLI00h6DtCP8e49jAg4qC2U/cx8Q8i6dlmL2TcacnXlJ0Rrd05kxYIG397WlPwVFqzIBMkiL9lP+GHn9cZ7Ut+7R/68nckdMG', 'e28dd2b8c613fdc96995c910f34a894c5ee79b979b65d9b87f0d432a55dce541');
INSERT INTO d0412.events VALUES (1000000000070, 1, 70, 1792573252000, 'referralIssued', '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'P07', '01a15db1-21a0-78b3-8d95-160476142fe3', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEYbAAABoV2xIaBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTIxYTAtN2NlOC1iY2Q4LTdkNjBlNmI4ZWIyYmNQMDdQAaFdsSGgeLONlRYEdhQv41B4HSt/D25Oo4axX9R8Ics+rwFQAaFdsSGgfOi82H1g5rjrKwJQAaFdsQ4YetGYwHYmueZH/ANQAaFdsQ4YdV+TUTN4QNkC+ARQAaFdsOrwcAiqGQfgoD4x0QVmUDA0ODIxBmVEMDQxMgcCCEhkBmj5lSB6EAlmdXJnZW50ChjZCxpq2H9CDBpq6vRCDWxSUzE6RVhBTVBMRTIOZWdpdmVuDwFYOVyW0bRdAu+KEKmT4PFFfh9kD1emUE+4Gvas2h+GK0uHVkNW3+uXI+XhnCwC7opOWunezNyAwgr75lgg4o3SuMYT/clplckQ80qJTF7nm5ebZdm4fw1DKlXc5UE=', 'cc45bfa3a3c0ee64b544b7045372a92fe5d07445994a3a0a4a09108702d63009');
INSERT INTO d0412.events VALUES (1000000000071, 1, 71, 1792573253000, 'returnHeard', '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'P07', '01a15db1-2588-7edb-a131-8b929a84aa31', '', 'jQFlRDA0MTIBGEcbAAABoV2xJYhrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTIxYTAtN2NlOC1iY2Q4LTdkNjBlNmI4ZWIyYmNQMDdQAaFdsSWIftuhMYuSmoSqMUCpAVABoV2xIaB86LzYfWDmuOsrAmVEMDQxMgMCBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0MJbFJSMTpFWEFNUExFMQplcGFwZXJAWCDMRb+jo8DuZLVEtwRTcqkv5dB0RZlKOgpKCRCHAtYwCQ==', '5cad5a4a0ffaf15360a87f5bee74397b0da934ab2982883ea9d2de516e57bfd3');
INSERT INTO d0412.events VALUES (1000000000072, 1, 72, 1792573254000, 'returnHeard', '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'P07', '01a15db1-2970-7ac1-8dd9-c07f6c96c407', '', 'jQFlRDA0MTIBGEgbAAABoV2xKXBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTIxYTAtN2NlOC1iY2Q4LTdkNjBlNmI4ZWIyYmNQMDdQAaFdsSlwesGN2cB/bJbEB0CqAVABoV2xIaB86LzYfWDmuOsrAmVEMDQxMgMCBGZQMDQ4MjEFAgZmc2VydmVkBw4IGmrYf0QJbFJSMTpFWEFNUExFMgplcGFwZXJAWCBcrVpKD/rxU2Cof1vudDl7Dak0qymCiD6p0t5Rble/0w==', 'ffcb6bea72673b069b222bdd8f1d01315f73c028aead338291d2b7aae9ab4520');
INSERT INTO d0412.events VALUES (1000000000073, 1, 73, 1792573255000, 'residentSaid', '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'P07', '01a15db1-2d58-793e-ba15-48655cb5d7d4', '', 'jQFlRDA0MTIBGEkbAAABoV2xLVhscmVzaWRlbnRTYWlkeCQwMWExNWRiMS0yMWEwLTdjZTgtYmNkOC03ZDYwZTZiOGViMmJjUDA3UAGhXbEtWHk+uhVIZVy119RApAFQAaFdsSGgfOi82H1g5rjrKwIBA2ljb25maXJtZWQEZ2NvdW50ZXJAWCD/y2vqcmc7BpsiK92PHQExX3PAKK6tM4KR0req6atFIA==', '3b36d9493f007d64c8eccbdc1cab21480ca354136ffaff417d6a72207ac0c04a');
INSERT INTO d0412.events VALUES (1000000000074, 1, 74, 1792573256000, 'referralIssued', '01a15db1-3140-7e00-8d08-d3ea8b5104ee', 'P07', '01a15db1-3140-7745-b4fa-32c3fd66c1df', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEobAAABoV2xMUBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTMxNDAtN2UwMC04ZDA4LWQzZWE4YjUxMDRlZWNQMDdQAaFdsTFAd0W0+jLD/WbB31B4HSt/D25Oo4axX9R8Ics+rgFQAaFdsTFAfgCNCNPqi1EE7gJQAaFdsQ4YetGYwHYmueZH/ANQAaFdsQ4YdV+TUTN4QNkC+ARQAaFdsOrwcAiqGQfgoD4x0QVmUDA0ODIxBmVEMDQxMgcDCEgVTkF9caPV9glmdXJnZW50ChjZCxpq2H9CDBpq6vRCDWxSUzE6RVhBTVBMRTMOZWdpdmVuWDnj03CO5i6f+FPcN1VkES1k5NE2OboPB8XiPjtikr+P3RATE7oS/NRtzzbyZNFKQyK2OxWTstsG32tYIDs22Uk/AH1kyOzL3ByrIUgMo1QTb/r/QX1qciB6wMBK', 'bae6e6b1190691146f09cf07eaa52c07c95553ee776cad8d810c2afefd94e247');
INSERT INTO d0412.events VALUES (1000000000075, 1, 75, 1792573257000, 'officeSaid', '01a15db1-3140-7e00-8d08-d3ea8b5104ee', 'P07', '01a15db1-3528-7d8c-ba41-5652ccc7f2e6', '', 'jQFlRDA0MTIBGEsbAAABoV2xNShqb2ZmaWNlU2FpZHgkMDFhMTVkYjEtMzE0MC03ZTAwLThkMDgtZDNlYThiNTEwNGVlY1AwN1ABoV2xNSh9jLpBVlLMx/LmQKQBUAGhXbExQH4AjQjT6otRBO4CAgNpY2FuY2VsbGVkBG5SRVNJREVOVF9BU0tFREBYILrm5rEZBpEUbwnPB+qlLAfJVVPud2ytjYEMKv79lOJH', '79d2cbe8232f303ca69381431f5bf77a42ed5caf758195f878d1d7f9a276e211');
INSERT INTO d0412.events VALUES (1000000000076, 1, 76, 1792573258000, 'returnHeard', '01a15db1-3140-7e00-8d08-d3ea8b5104ee', 'P07', '01a15db1-3910-7cb3-b77c-92d63dfcd604', '', 'jQFlRDA0MTIBGEwbAAABoV2xORBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTMxNDAtN2UwMC04ZDA4LWQzZWE4YjUxMDRlZWNQMDdQAaFdsTkQfLO3fJLWPfzWBECpAVABoV2xMUB+AI0I0+qLUQTuAmVEMDQxMgMDBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0MJbFJSMTpFWEFNUExFMQplcGFwZXJAWCB50svoIy8wPKaTgUMfW/d6Qu1cr3WBlfh40df5onbiEQ==', '297ea47d111ec5e6de1df55761b4218c98630caade3dccb51aea3457f373a78d');
INSERT INTO d0412.events VALUES (1000000000077, 1, 77, 1792573259000, 'referralIssued', '01a15db1-3cf8-7873-83d2-c02921fb3007', 'P07', '01a15db1-3cf8-79b0-a94a-444dd249d705', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGE0bAAABoV2xPPhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTNjZjgtNzg3My04M2QyLWMwMjkyMWZiMzAwN2NQMDdQAaFdsTz4ebCpSkRN0knXBVB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsTz4eHOD0sApIfswBwJQAaFdsQ4YetGYwHYmueZH/ANQAaFdsQ4YdV+TUTN4QNkC+ARQAaFdsOrwcAiqGQfgoD4x0QVmUDA0ODIxBmVEMDQxMgcECEgKD9g2dXjpYQlmdXJnZW50ChjZCxpq2H9CDBpq6vRCDWxSUzE6RVhBTVBMRTQOZWdpdmVuWDkyzbQCEaEf4dSiMC5bHjCDpmCeYY8PdZ6a3sJ9YUqHNmHSK/cLYrIsDgM26+Mg1WjSGIKDUQncsnBYICl+pH0RHsXm3h31V2G0IYyYYwyq3j3MtRrqNFfzc6eN', 'd4100e2632e95630da01cd2a22b891dd5c76e1d898deec60214ea1decebdbcc6');
INSERT INTO d0412.events VALUES (1000000000078, 1, 78, 1792573260000, 'returnHeard', '01a15db1-3cf8-7873-83d2-c02921fb3007', 'P07', '01a15db1-40e0-744a-9538-83c729fda53e', '', 'jQFlRDA0MTIBGE4bAAABoV2xQOBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTNjZjgtNzg3My04M2QyLWMwMjkyMWZiMzAwN2NQMDdQAaFdsUDgdEqVOIPHKf2lPkCqAVABoV2xPPh4c4PSwCkh+zAHAmVEMDQxMgMEBGZQMDQ4MjEFAQZocmVqZWN0ZWQHAwgaath/QwlsUlIxOkVYQU1QTEUxCmVwYXBlckBYINQQDiYy6VYw2gHNKiK4kd1cduHYmN7sYCFOod7OvbzG', '02399abdbcad75455792bc8c470c63c19716d65e18aa2842364fe2917a2aef11');
INSERT INTO d0412.events VALUES (1000000000079, 1, 79, 1792573261000, 'returnHeard', '01a15db1-3cf8-7873-83d2-c02921fb3007', 'P07', '01a15db1-44c8-7c02-9e5d-3e42f6d099cb', '', 'jQFlRDA0MTIBGE8bAAABoV2xRMhrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTNjZjgtNzg3My04M2QyLWMwMjkyMWZiMzAwN2NQMDdQAaFdsUTIfAKeXT5C9tCZy0CpAVABoV2xPPh4c4PSwCkh+zAHAmVEMDQxMgMEBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0MJbFJSMTpFWEFNUExFMQplcGFwZXJAWCACOZq9vK11RVeSvIxHDGPBlxbWXhiqKEI2T+KReirvEQ==', '7d9681b03c49a768ea260fa7e1a0ad58b8bb327902ea400c0e723326a27f1dc9');
INSERT INTO d0412.events VALUES (1000000000080, 1, 80, 1792573262000, 'referralIssued', '01a15db1-48b0-7c8d-bcd7-f122b9606c3e', 'P07', '01a15db1-48b0-7781-8878-6bf737cfd205', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFAbAAABoV2xSLBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTQ4YjAtN2M4ZC1iY2Q3LWYxMjJiOTYwNmMzZWNQMDdQAaFdsUiwd4GIeGv3N8/SBVB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsUiwfI281/EiuWBsPgJQAaFdsQ4YetGYwHYmueZH/ANQAaFdsQ4YdV+TUTN4QNkC+ARQAaFdsOrwcAiqGQfgoD4x0QVmUDA0ODIxBmVEMDQxMgcFCEgjelBJjGocCglmdXJnZW50ChjZCxpq2H9CDBpq6vRCDWxSUzE6RVhBTVBMRTUOZWdpdmVuWDkL+dpy/GDq9/U65cnqCW/ghFZaBrH75dR/BBSNuLxSbb+21lTbemZpPIxzwIg5YUr5BcA5HR/oZY1YIH2WgbA8Sado6iYPp+GgrVi4uzJ5AupADA5yMyaifx3J', '02ac8111b796c75a4ae9800b8143414aab68a85a313e555158d37b87803f15c9');
INSERT INTO d0412.events VALUES (1000000000081, 1, 81, 1792573263000, 'returnHeard', 'D0412/77', 'P07', '01a15db1-4c98-713c-b8e8-de6722f31600', '', 'jQFlRDA0MTIBGFEbAAABoV2xTJhrcmV0dXJuSGVhcmRoRDA0MTIvNzdjUDA3UAGhXbFMmHE8uOjeZyLzFgBAqAJlRDA0MTIDGE0EZlAwNDgyMQUBBmhhY2NlcHRlZAgaath/QwlsUlIxOkVYQU1QTEUxCmVwYXBlckBYIAKsgRG3lsdaSumAC4FDQUqraKhaMT5VUVjTe4eAPxXJ', '94a044e3fe08c621a7ed7b50f17be6e5f2c6f12a17490d0049ccf3a8b692c328');
INSERT INTO d0412.events VALUES (1000000000082, 1, 82, 1792573264000, 'printed', '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'P07', '01a15db1-5080-757c-9530-b446f975ed97', '', 'jQFlRDA0MTIBGFIbAAABoV2xUIBncHJpbnRlZHgkMDFhMTVkYjEtMjFhMC03Y2U4LWJjZDgtN2Q2MGU2YjhlYjJiY1AwN1ABoV2xUIB1fJUwtEb5de2XQKIBeCQwMWExNWRiMS0yMWEwLTdjZTgtYmNkOC03ZDYwZTZiOGViMmICZHNsaXBAWCCUoETj/gjGIafte1Dxe+bl8sbxKhdJDQBJzPOotpLDKA==', '37a192576d844825fd06bc6ca85129b4485ac2ddfc24298b72a20a788924f53c');
INSERT INTO d0412.events VALUES (1000000000083, 1, 83, 1792573264000, 'printed', '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'P07', '01a15db1-5080-757c-9530-b446f975ed97', '', 'jQFlRDA0MTIBGFMbAAABoV2xUIBncHJpbnRlZHgkMDFhMTVkYjEtMjFhMC03Y2U4LWJjZDgtN2Q2MGU2YjhlYjJiY1AwN1ABoV2xUIB1fJUwtEb5de2XQKMBeCQwMWExNWRiMS0yMWEwLTdjZTgtYmNkOC03ZDYwZTZiOGViMmICZHNsaXADAUBYIDehkldthEgl/Qa8bKhRKbRIWsLd/CQpi3KiCniJJPU8', '3b232604f8a76a1fe8d76fb8d20e0b8f4f9ec327bd74e5e246756a3adaff6652');
INSERT INTO d0412.events VALUES (1000000000084, 1, 84, 1792573265000, 'slipHeard', 'D0999/17', 'P07', '01a15db1-5468-758e-9500-aa8e4b295cd1', '', 'jQFlRDA0MTIBGFQbAAABoV2xVGhpc2xpcEhlYXJkaEQwOTk5LzE3Y1AwN1ABoV2xVGh1jpUAqo5LKVzRQKQBZUQwOTk5AhEFGmrYfxQIZXR5cGVkQFggOyMmBPinah/o12+40g4Lj0+ewye9dOXiRnVqOtr/ZlI=', '584ae8cccc7e16c63ff01ac9b8379e4c1973198043f06b70f4afecf57e78e6c4');
INSERT INTO d0412.events VALUES (1000000000085, 1, 85, 1792573266000, 'slipHeard', 'D0999/17', 'P07', '01a15db1-5850-71f4-893a-6a9aecff32dd', '', 'jQFlRDA0MTIBGFUbAAABoV2xWFBpc2xpcEhlYXJkaEQwOTk5LzE3Y1AwN1ABoV2xWFBx9Ik6aprs/zLdQKgBZUQwOTk5AhEDSAECAwQFBgcIBGZ1cmdlbnQFGmrYfxQGGmrZ0NAHaVJTMTpPVEhFUghkc2NhbkBYIFhK6MzMfhbGP/Aaybg3nkwZcxmAQ/BrcPSv7PV+eObE', 'cb7e2ae4b8e219539aae4089551e00e5fa05a51af20038dc4c8c6e44b3065780');
INSERT INTO d0412.events VALUES (1000000000086, 1, 86, 1792573267000, 'partnerSaid', 'D0999/17', 'P07', '01a15db1-5c38-7d2c-b666-8a910f213355', '', 'jQFlRDA0MTIBGFYbAAABoV2xXDhrcGFydG5lclNhaWRoRDA5OTkvMTdjUDA3UAGhXbFcOH0stmaKkQ8hM1VApgFlRDA5OTkCEQMBBGhhY2NlcHRlZAYaath/UAdlUlIxOkFAWCDLfirkuOIZU5quQIlVHgDl+gWlGvIAONxMjG5EswZXgA==', 'b598007a4042944696b4a3a05cc072c852e5854b69d592aa916837b988512f4a');
INSERT INTO d0412.events VALUES (1000000000087, 1, 87, 1792573268000, 'partnerSaid', 'D0999/17', 'P07', '01a15db1-6020-73be-9a60-0cff3d0233f3', '', 'jQFlRDA0MTIBGFcbAAABoV2xYCBrcGFydG5lclNhaWRoRDA5OTkvMTdjUDA3UAGhXbFgIHO+mmAM/z0CM/NApwFlRDA5OTkCEQMCBGZzZXJ2ZWQFDgYaath/UQdlUlIxOkJAWCC1mAB6QEKURpa0o6BcwHLIUuWFS2nVkqqRaDe5iFEvSg==', 'a5c4fad37520bfaa51f2341f34628e4dcde67018cbdb9e2f40f4d66ccb739173');
INSERT INTO d0412.events VALUES (1000000000088, 1, 88, 1792573268000, 'printed', 'D0999/17', 'P07', '01a15db1-6020-73be-9a60-0cff3d0233f3', '', 'jQFlRDA0MTIBGFgbAAABoV2xYCBncHJpbnRlZGhEMDk5OS8xN2NQMDdQAaFdsWAgc76aYAz/PQIz80CiAWhEMDk5OS8xNwJmcmV0dXJuQFggpcT603Ugv6pR8jQfNGKOTc3mcBjL254vQPTWbMtzkXM=', '6870a1c4a94773d1c0766c22eb0aa795bb4c663c0cc877b1590bec05f61c0a9c');
INSERT INTO d0412.events VALUES (1000000000089, 1, 89, 1792573269000, 'slipHeard', 'D0999/18', 'P07', '01a15db1-6408-703d-815d-65cea8a0d68c', '', 'jQFlRDA0MTIBGFkbAAABoV2xZAhpc2xpcEhlYXJkaEQwOTk5LzE4Y1AwN1ABoV2xZAhwPYFdZc6ooNaMQKkBZUQwOTk5AhIDSAECAwQFBgcIBGllbWVyZ2VuY3kFGmrYfvYGGmrYf08HZ1JTMTpPTEQIZ3BpY3R1cmUJZ0VYUElSRURAWCBocKHEqUdz0cB2bCLrCqeVu0xmPAzId7FZC+wF9hwKnA==', '0b9c9a5be5de1c801d849277df22ae007efb69d011c82ec9fc3d8fec86523ceb');
INSERT INTO d0412.events VALUES (1000000000090, 1, 90, 1792573270000, 'counterClosed', 'counter/3', 'P07', '01a15db1-67f0-7fc6-b44e-f13954ea600a', '', 'jQFlRDA0MTIBGFobAAABoV2xZ/BtY291bnRlckNsb3NlZGljb3VudGVyLzNjUDA3UAGhXbFn8H/GtE7xOVTqYApAoQEDQFggC5yaW+XeHIAdhJJ33yKuAH77adARyC7J/D2P7IZSPOs=', '6c28c36e03e398bc43f51bebf3347e34b72bb57e22e13de7b26c5884b718515f');
INSERT INTO d0412.events VALUES (1000000000091, 1, 91, 1792573271000, 'dayClosed', '2026-10-21', 'P07', '01a15db1-6bd8-748e-a4d6-ed8c3081072b', '', 'jQFlRDA0MTIBGFsbAAABoV2xa9hpZGF5Q2xvc2VkajIwMjYtMTAtMjFjUDA3UAGhXbFr2HSOpNbtjDCBBytAoQEZUQtAWCBsKMNuA+OYvEP1G+vzNH40tyu1fiLhPeeybFiEtxhRXw==', 'c92fb468f4dd8d1c4b6b1e412c887b8d159c78e34d00211d5fbe9ad7a8b116be');
INSERT INTO d0412.events VALUES (1000000000092, 1, 92, 1792573272000, 'headSigned', 'D0412', 'P07', '01a15db1-6fc0-7314-8b45-08a12971fb2d', '', 'jQFlRDA0MTIBGFwbAAABoV2xb8BqaGVhZFNpZ25lZGVEMDQxMmNQMDdQAaFdsW/AcxSLRQihKXH7LUCnAWVEMDQxMgIBAxhbBFggyS+0aPTdjRxLax5BLIh7jRWceONNACEdX76a16ixFr4FAgZYIFTOOoAP+YiAoSGe27dnkC+3Ad0/5SsfoDey3v/+y90DB1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGFtYIMkvtGj03Y0cS2seQSyIe40VnHjjTQAhHV++mteosRa+AlggVM46gA/5iIChIZ7bt2eQL7cB3T/lKx+gN7Le//7L3QNYQChZhqV0kS/U67exfzlWbn7VfCl2h/Q8qbZ35ZhodMMV+m8hP4SmUA1Iun+jUKVxFchkVSE3fCpMkclfUK5X7QFAWCDJL7Ro9N2NHEtrHkEsiHuNFZx4400AIR1fvprXqLEWvg==', 'eb397d384c2c581dfdc99eab6f6a401582e8164f46f9cc22d0a470765fbb222e');
INSERT INTO d0412.events VALUES (1000000000093, 1, 93, 1792659673000, 'dayOpened', '2026-10-22', 'P07', '01a162d7-cfa8-7fa9-8aff-3bf7c19d5b46', '', 'jQFlRDA0MTIBGF0bAAABoWLXz6hpZGF5T3BlbmVkajIwMjYtMTAtMjJjUDA3UAGhYtfPqH+piv8798GdW0ZAoQEZUQxAWCDrOX04TCxYHf3JnqtvakAVgugWT0b5zCLQpHB2X7siLg==', 'bb3aa79ae6c8d1a330d416b1352889b41b7bb719a2f30228bce699429003044f');
INSERT INTO d0412.events VALUES (1000000000094, 1, 94, 1792659674000, 'ticketTaken', '01a162d7-d390-71b5-a3da-86247ab2ea60', 'P07', '01a162d7-d390-70f6-9412-33227eed1b68', '', 'jQFlRDA0MTIBGF4bAAABoWLX05BrdGlja2V0VGFrZW54JDAxYTE2MmQ3LWQzOTAtNzFiNS1hM2RhLTg2MjQ3YWIyZWE2MGNQMDdQAaFi19OQcPaUEjMifu0baECmAVABoWLX05BxtaPahiR6supgAhlRDANhQQQBBmNLRVMHGwAAAaFi19OQQFgguzqnmubI0aMw1BaxNSiJtBt7txmi8wIovOaZQpADBE8=', '1dadbc942eb04a86ef380aa35401f2790cc6c59989b4398137dae182123d571e');
INSERT INTO d0412.events VALUES (1000000000095, 1, 95, 1792659674000, 'printed', '01a162d7-d390-71b5-a3da-86247ab2ea60', 'P07', '01a162d7-d390-70f6-9412-33227eed1b68', '', 'jQFlRDA0MTIBGF8bAAABoWLX05BncHJpbnRlZHgkMDFhMTYyZDctZDM5MC03MWI1LWEzZGEtODYyNDdhYjJlYTYwY1AwN1ABoWLX05Bw9pQSMyJ+7RtoQKIBeCQwMWExNjJkNy1kMzkwLTcxYjUtYTNkYS04NjI0N2FiMmVhNjACZnRpY2tldEBYIB2tvJQusEqG7zgKo1QB8nkMxsWZibQ5gTfa4YISPVce', 'eb9909dca7d459274b91d7f50e1a54ef029245746aa220de465e577f40403237');
INSERT INTO d0412.events VALUES (1000000000096, 1, 96, 1792659675000, 'headSigned', 'D0412', 'P07', '01a162d7-d778-74dd-bb6c-90013b73ac31', '', 'jQFlRDA0MTIBGGAbAAABoWLX13hqaGVhZFNpZ25lZGVEMDQxMmNQMDdQAaFi19d4dN27bJABO3OsMUCnAWVEMDQxMgIBAxhfBFgg65kJ3KfUWSdLkdf1DhpU7wKSRXRqoiDeRl5Xf0BAMjcFAwZYIFjaoz6j9Y69poowhQ9b2Bz3qcf5S6a35kotn/nK+v93B1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGF9YIOuZCdyn1FknS5HX9Q4aVO8CkkV0aqIg3kZeV39AQDI3A1ggWNqjPqP1jr2mijCFD1vYHPepx/lLprfmSi2f+cr6/3dYQF1E2aa1tnYhf+y9mpo0yWULRcJdoHd7B2L6G1X3RR6icIfiypG06aZPYhaVZBSnZmntWjG/8K4UaDcDuQdXrQ5AWCDrmQncp9RZJ0uR1/UOGlTvApJFdGqiIN5GXld/QEAyNw==', 'd5e43f31cff9a1edf8bbdfd3417aa3af3461d3eaa3005170ce0509e1f8c6f894');

--
-- Data for Name: fold_versions; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.fold_versions VALUES ('cases', 1);
INSERT INTO d0412.fold_versions VALUES ('office', 2);
INSERT INTO d0412.fold_versions VALUES ('undone', 1);
INSERT INTO d0412.fold_versions VALUES ('tickets', 2);
INSERT INTO d0412.fold_versions VALUES ('people', 2);
INSERT INTO d0412.fold_versions VALUES ('referrals', 1);
INSERT INTO d0412.fold_versions VALUES ('intake', 2);

--
-- Data for Name: office_signs; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.office_signs VALUES ('D0412', 'pAFwU0xSVCBLb3RhIENvbnRvaANjV0lCBIKmAWFBAmlLZXNlaGF0YW4DZkhlYWx0aASBY0tFUwUPBhgtpgFhSwJqUGVuZGlkaWthbgNpU2Nob29saW5nBIFjRElLBQoGGB4Fg6IBAQKBYUGiAQICgWFLogEDAoJhQWFL', 1000000000002);

--
-- Data for Name: person_keys; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.person_keys VALUES ('781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'CE3GAbe/vC7bcYz1uTpMY+W3hQFGEockDySCDbwWibOtiZ+ngxqRUbhI0eV5WFn7ZqqVdOcRaayUvDP2Ii4ckvS2eaFt749u');
INSERT INTO d0412.person_keys VALUES ('b7674ff0-f85f-4b98-a8d8-160ff41dee8a', '01a15db0-eed8-7e9a-af6b-2d394fc65566', 'pGe1NeRl7qF/BWEYmSD93aypX59Hkq6bu1H0uMGdoW6Wixae35wK/jcnyCB6ar6Jp6GV2e/9TSz5BaD7Cv74UJFTuN7WBCeN');
INSERT INTO d0412.person_keys VALUES ('43a766a9-df81-4097-83b8-b08201e77f69', '01a15db0-f2c0-7bee-82bb-3e5a080925fb', 'gBiI8sziq0gxkXRZKT591hlLgedIzgfnHhXH6Dh/vjCOMka7Cg+6l4ANQkevoNiGqQOwnkQF9DzRYuipNvJhnJVfCdfyQ75L');
INSERT INTO d0412.person_keys VALUES ('7e711869-616b-4fb7-8653-b9bf7e545a01', '01a15db1-0260-7c7f-9c0e-c162e85d6e98', '');

--
-- Data for Name: printings; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.printings VALUES (1000000000011, '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'ticket', 0, 'printed', 1792573206000);
INSERT INTO d0412.printings VALUES (1000000000013, '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'ticket', 0, 'printed', 1792573207000);
INSERT INTO d0412.printings VALUES (1000000000015, '01a15db0-75c0-76af-9798-0a3381e0736c', 'ticket', 0, 'printed', 1792573208000);
INSERT INTO d0412.printings VALUES (1000000000017, '01a15db0-79a8-731a-b02e-6219ae621ba0', 'ticket', 0, 'printed', 1792573209000);
INSERT INTO d0412.printings VALUES (1000000000019, '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'ticket', 0, 'printed', 1792573210000);
INSERT INTO d0412.printings VALUES (1000000000021, '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'ticket', 0, 'printed', 1792573211000);
INSERT INTO d0412.printings VALUES (1000000000046, '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'ticket', 0, 'failed', 1792573236000);
INSERT INTO d0412.printings VALUES (1000000000047, '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'ticket', 1, 'printed', 1792573236000);
INSERT INTO d0412.printings VALUES (1000000000082, '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'slip', 0, 'printed', 1792573264000);
INSERT INTO d0412.printings VALUES (1000000000083, '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'slip', 1, 'printed', 1792573264000);
INSERT INTO d0412.printings VALUES (1000000000088, 'D0999/17', 'return', 0, 'printed', 1792573268000);
INSERT INTO d0412.printings VALUES (1000000000095, '01a162d7-d390-71b5-a3da-86247ab2ea60', 'ticket', 0, 'printed', 1792659674000);

--
-- Data for Name: profiles; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.profiles VALUES ('D0412', 'pwJwU0xSVCBLb3RhIENvbnRvaAOCdlBFTUVSSU5UQUggS09UQSBDT05UT0hsRElOQVMgU09TSUFMBm0zMi43NS4wMS4xMDAyB2NXSUIIgqYBYUECaUtlc2VoYXRhbgNmSGVhbHRoBIFjS0VTBQ8GGC2mAWFLAmpQZW5kaWRpa2FuA2lTY2hvb2xpbmcEgWNESUsFCgYYHgmDogEBAoFhQaIBAgKBYUuiAQMCgmFBYUsKgqMBY1AwNwJtUGV0dWdhcyBUdWp1aANnY291bnRlcqMBY1MwMQJtUGVueWVsaWEgU2F0dQNqc3VwZXJ2aXNvcg==', 1000000000002);

--
-- Data for Name: received_slips; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.received_slips VALUES ('D0999', 17, '', '0102030405060708', 'urgent', 1792573204, 1792659664, 'RS1:OTHER', '', 'typed', '', 'served', 2, 14, 'RR1:B', 1792573265000, 'P07', 1000000000084, 1000000000087);
INSERT INTO d0412.received_slips VALUES ('D0999', 18, '', '0102030405060708', 'emergency', 1792573174, 1792573263, 'RS1:OLD', '', 'picture', 'EXPIRED', 'seen', 0, 0, '', 1792573269000, 'P07', 1000000000089, 1000000000089);

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

INSERT INTO d0412.referral_words VALUES (1000000000069, 'D0412', 1, 'office', 1, 'issued', 0, 'desk', 1792573251000, 'RS1:EXAMPLE1', '');
INSERT INTO d0412.referral_words VALUES (1000000000070, 'D0412', 2, 'office', 1, 'issued', 0, 'desk', 1792573252000, 'RS1:EXAMPLE2', '');
INSERT INTO d0412.referral_words VALUES (1000000000071, 'D0412', 2, 'P04821', 1, 'accepted', 0, 'paper', 1792573251000, 'RR1:EXAMPLE1', '');
INSERT INTO d0412.referral_words VALUES (1000000000072, 'D0412', 2, 'P04821', 2, 'served', 14, 'paper', 1792573252000, 'RR1:EXAMPLE2', '');
INSERT INTO d0412.referral_words VALUES (1000000000073, 'D0412', 2, 'resident', 1, 'confirmed', 0, 'counter', 1792573255000, '', '');
INSERT INTO d0412.referral_words VALUES (1000000000074, 'D0412', 3, 'office', 1, 'issued', 0, 'desk', 1792573256000, 'RS1:EXAMPLE3', '');
INSERT INTO d0412.referral_words VALUES (1000000000075, 'D0412', 3, 'office', 2, 'cancelled', 0, 'desk', 1792573257000, '', '');
INSERT INTO d0412.referral_words VALUES (1000000000076, 'D0412', 3, 'P04821', 1, 'accepted', 0, 'paper', 1792573251000, 'RR1:EXAMPLE1', '');
INSERT INTO d0412.referral_words VALUES (1000000000077, 'D0412', 4, 'office', 1, 'issued', 0, 'desk', 1792573259000, 'RS1:EXAMPLE4', '');
INSERT INTO d0412.referral_words VALUES (1000000000078, 'D0412', 4, 'P04821', 1, 'rejected', 3, 'paper', 1792573251000, 'RR1:EXAMPLE1', '');
INSERT INTO d0412.referral_words VALUES (1000000000079, 'D0412', 4, 'P04821', 1, 'accepted', 0, 'paper', 1792573251000, 'RR1:EXAMPLE1', '');
INSERT INTO d0412.referral_words VALUES (1000000000080, 'D0412', 5, 'office', 1, 'issued', 0, 'desk', 1792573262000, 'RS1:EXAMPLE5', '');
INSERT INTO d0412.referral_words VALUES (1000000000081, 'D0412', 77, 'P04821', 1, 'accepted', 0, 'paper', 1792573251000, 'RR1:EXAMPLE1', '');
INSERT INTO d0412.referral_words VALUES (1000000000086, 'D0999', 17, 'partner', 1, 'accepted', 0, 'desk', 1792573264000, 'RR1:A', '');
INSERT INTO d0412.referral_words VALUES (1000000000087, 'D0999', 17, 'partner', 2, 'served', 14, 'desk', 1792573265000, 'RR1:B', '');

--
-- Data for Name: referrals; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.referrals VALUES ('01a15db1-1db8-7244-b483-ee2fd4119fe4', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', '01a15db1-0e18-755f-9351-337840d902f8', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P04821', 'D0412', 1, '7b580259f97414d1', 'urgent', 217, 1792573250, 1793782850, 'RS1:EXAMPLE1', 'given', 0, 2, 'cancelled', 'none', 'none', 2, 0, 0, 0, 0, 'cancelled', 0, 1000000000069, 1000000000070);
INSERT INTO d0412.referrals VALUES ('01a15db1-3cf8-7873-83d2-c02921fb3007', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', '01a15db1-0e18-755f-9351-337840d902f8', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P04821', 'D0412', 4, '0a0fd8367578e961', 'urgent', 217, 1792573250, 1793782850, 'RS1:EXAMPLE4', 'given', 0, 0, 'issued', 'accepted', 'none', 1, 1, 0, 0, 1, 'accepted', 1, 1000000000077, 1000000000079);
INSERT INTO d0412.referrals VALUES ('01a15db1-48b0-7c8d-bcd7-f122b9606c3e', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', '01a15db1-0e18-755f-9351-337840d902f8', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P04821', 'D0412', 5, '237a50498c6a1c0a', 'urgent', 217, 1792573250, 1793782850, 'RS1:EXAMPLE5', 'given', 0, 0, 'issued', 'none', 'none', 1, 0, 0, 0, 0, 'issued', 0, 1000000000080, 1000000000080);
INSERT INTO d0412.referrals VALUES ('01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', '01a15db1-0e18-755f-9351-337840d902f8', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P04821', 'D0412', 2, '640668f995207a10', 'urgent', 217, 1792573250, 1793782850, 'RS1:EXAMPLE2', 'given', 1, 0, 'issued', 'served', 'confirmed', 1, 2, 1, 14, 0, 'closed', 0, 1000000000070, 1000000000073);
INSERT INTO d0412.referrals VALUES ('01a15db1-3140-7e00-8d08-d3ea8b5104ee', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', '01a15db1-0e18-755f-9351-337840d902f8', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P04821', 'D0412', 3, '154e417d71a3d5f6', 'urgent', 217, 1792573250, 1793782850, 'RS1:EXAMPLE3', 'given', 0, 0, 'cancelled', 'accepted', 'none', 2, 1, 0, 0, 0, 'accepted', 1, 1000000000074, 1000000000076);

--
-- Data for Name: residents; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.residents VALUES ('01a15db0-f2c0-7bee-82bb-3e5a080925fb', '43a766a9-df81-4097-83b8-b08201e77f69', 'female', 1987, 0, '32.75.01.1002', 'KTP', '', '', 0, '92b3c96dc61a53fbd3fd0b71c71e9836', '12f13af4348b954c1703acb880d8eae1', 0, '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 1000000000054, 1000000000054);
INSERT INTO d0412.residents VALUES ('01a15db0-eed8-7e9a-af6b-2d394fc65566', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'unknown', 1960, 1, '32.75.01.1003', 'BELUM_TERDATA', 'TMP-3275-2026-000001', 'TMP-3275-2026-', 1, '', '', 0, '', 1000000000052, 1000000000052);
INSERT INTO d0412.residents VALUES ('01a15db1-0260-7c7f-9c0e-c162e85d6e98', '7e711869-616b-4fb7-8653-b9bf7e545a01', 'male', 0, 0, '', 'KTP', '', '', 0, '', '', 1, '', 1000000000059, 1000000000060);
INSERT INTO d0412.residents VALUES ('01a15db0-eaf0-7008-aa19-07e0a03e31d1', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'female', 1987, 0, '32.75.01.1004', 'KTP', '', '', 0, '92b3c96dc61a53fbd3fd0b71c71e9836', '12f13af4348b954c1703acb880d8eae1', 0, '', 1000000000050, 1000000000061);

--
-- Data for Name: schema_versions; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.schema_versions VALUES (1, '0001_record');
INSERT INTO d0412.schema_versions VALUES (2, '0002_found_by_index');
INSERT INTO d0412.schema_versions VALUES (3, '0003_uses_by_key');
INSERT INTO d0412.schema_versions VALUES (4, '0004_roles_and_lock');
INSERT INTO d0412.schema_versions VALUES (5, '0005_hall');
INSERT INTO d0412.schema_versions VALUES (6, '0006_board');

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
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 4, '2026-10-21', 'called', 'serving', 1, 1792573214000, 1000000000024);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 5, '2026-10-21', 'serving', 'onHold', 1, 1792573215000, 1000000000025);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 6, '2026-10-21', 'onHold', 'waiting', 0, 1792573218000, 1000000000028);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 7, '2026-10-21', 'waiting', 'called', 1, 1792573219000, 1000000000029);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 8, '2026-10-21', 'called', 'serving', 1, 1792573220000, 1000000000030);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 9, '2026-10-21', 'serving', 'waiting', 0, 1792573221000, 1000000000031);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 10, '2026-10-21', 'waiting', 'called', 2, 1792573222000, 1000000000032);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 11, '2026-10-21', 'called', 'serving', 2, 1792573223000, 1000000000033);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 12, '2026-10-21', 'serving', 'done', 2, 1792573224000, 1000000000034);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 1, '2026-10-21', '', 'waiting', 0, 1792573207000, 1000000000012);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 2, '2026-10-21', 'waiting', 'called', 1, 1792573216000, 1000000000026);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 3, '2026-10-21', 'called', 'missed', 1, 1792573217000, 1000000000027);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 4, '2026-10-21', 'missed', 'waiting', 0, 1792573225000, 1000000000035);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 5, '2026-10-21', 'waiting', 'called', 1, 1792573226000, 1000000000036);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 6, '2026-10-21', 'called', 'serving', 1, 1792573227000, 1000000000037);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 7, '2026-10-21', 'serving', 'done', 1, 1792573230000, 1000000000040);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', 2, '2026-10-21', 'waiting', 'left', 0, 1792573231000, 1000000000041);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', 2, '2026-10-21', 'waiting', 'called', 1, 1792573232000, 1000000000042);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', 3, '2026-10-21', 'called', 'missed', 1, 1792573233000, 1000000000043);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', 2, '2026-10-21', 'waiting', 'called', 3, 1792573234000, 1000000000044);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', 3, '2026-10-21', 'called', 'serving', 3, 1792573235000, 1000000000045);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', 2, '2026-10-21', 'waiting', 'left', 0, 1792573271000, 1000000000091);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', 4, '2026-10-21', 'missed', 'left', 1, 1792573271000, 1000000000091);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', 4, '2026-10-21', 'serving', 'left', 3, 1792573271000, 1000000000091);
INSERT INTO d0412.ticket_steps VALUES ('01a162d7-d390-71b5-a3da-86247ab2ea60', 1, '2026-10-22', '', 'waiting', 0, 1792659674000, 1000000000094);

--
-- Data for Name: tickets; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.tickets VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', '2026-10-21', 'A', 3, 'ordinary', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573208000, 0, 0, 1792573231000, 1000000000014, 1000000000041, '', 0, 0, 0, '');
INSERT INTO d0412.tickets VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', '2026-10-21', 'A', 1, 'ordinary', 'done', 'K', 'KES', 2, 1, 0, 0, 0, 1792573206000, 1792573222000, 1792573223000, 1792573224000, 1000000000010, 1000000000034, 'photocopy', 15, 1792574115000, 0, 'longestWait');
INSERT INTO d0412.tickets VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', '2026-10-21', 'A', 2, 'priority', 'done', 'A', 'KES', 1, 1, 1, 0, 0, 1792573207000, 1792573226000, 1792573227000, 1792573230000, 1000000000012, 1000000000040, '', 0, 0, 0, 'longestWait');
INSERT INTO d0412.tickets VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', '2026-10-21', 'A', 4, 'ordinary', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573209000, 0, 0, 1792573271000, 1000000000016, 1000000000091, '', 0, 0, 0, '');
INSERT INTO d0412.tickets VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', '2026-10-21', 'A', 5, 'ordinary', 'left', 'A', 'KES', 1, 1, 0, 0, 0, 1792573237000, 1792573237000, 0, 1792573271000, 1000000000018, 1000000000091, '', 0, 0, 0, 'longestWait');
INSERT INTO d0412.tickets VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', '2026-10-21', 'K', 1, 'emergency', 'left', 'K', 'KES', 3, 1, 0, 0, 0, 1792573211000, 1792573234000, 1792573235000, 1792573271000, 1000000000020, 1000000000091, '', 0, 0, 0, 'longestWait');
INSERT INTO d0412.tickets VALUES ('01a162d7-d390-71b5-a3da-86247ab2ea60', '2026-10-22', 'A', 1, 'ordinary', 'waiting', 'A', 'KES', 0, 0, 0, 0, 0, 1792659674000, 0, 0, 0, 1000000000094, 1000000000094, '', 0, 0, 0, '');

--
-- Data for Name: trust_lists; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.trust_lists VALUES (11, 1792573201, '0oRNogEnBEgFZQl83v1FxaBYZqQBZFJPT1QEGmrZ0JEGGmrYfxE6AAEAAKQBBQILA4GnAUiOF1PtHG/ZjAJlRDA0MTIDAQRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBRpq2H8RBhpq2dCRBwAEgFhAJGFqrS2amebV9ZSs41JeJywc/Zmoo/ZU1dQZhPCVmnc0IJxo2qy5S2xdiOn+0buffa+6voE+ReAQrIu6c9j8DA==', 'sjHeG+IV3kujdJQBdKvwPq1hR+Y3exCeUV7yuJPsKm8=', 1000000000004);
INSERT INTO d0412.trust_lists VALUES (12, 1792573201, '0oRNogEnBEgFZQl83v1FxaBYZqQBZFJPT1QEGmrZ0JEGGmrYfxE6AAEAAKQBBQIMA4GnAUiOF1PtHG/ZjAJlRDA0MTIDAQRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBRpq2H8RBhpq2dCRBwAEgFhA7OD2JR18Dk0nK2bTe3nExttbLxKelG8GxNoVPiAB8k+u3tYI9dlr/5ysGdSwnTo7br3BefCO4fAX1477gQ6JCg==', 'sjHeG+IV3kujdJQBdKvwPq1hR+Y3exCeUV7yuJPsKm8=', 1000000000005);

--
-- Data for Name: undone_events; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.undone_events VALUES (1000000000038, 1000000000039);

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
-- Name: cases_by_person; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX cases_by_person ON d0412.cases USING btree (person);

--
-- Name: events_by_command; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX events_by_command ON d0412.events USING btree (command);

--
-- Name: events_by_subject; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX events_by_subject ON d0412.events USING btree (subject);

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
-- Name: residents_by_nik; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX residents_by_nik ON d0412.residents USING btree (nik_index);

--
-- Name: residents_by_temporary; Type: INDEX; Schema: d0412; Owner: -
--

CREATE INDEX residents_by_temporary ON d0412.residents USING btree (temporary_series, temporary_number);

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
-- PostgreSQL database dump complete
--

