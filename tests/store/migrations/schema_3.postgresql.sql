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
        IF f[4] <> (SELECT coalesce(max(t.number), 0) + 1 FROM "d0412".tickets t
                WHERE t.day = of_day AND t.letter = f[3])::text THEN
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
    cti text NOT NULL,
    urgency text NOT NULL,
    issued_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    slip text NOT NULL,
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
    bytes text NOT NULL
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
    place bigint NOT NULL
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

INSERT INTO d0412.checkpoints VALUES (1000000000092, 1, 91, '3e587bb270546089055c151dac6a6ac8367485749fce8c30b6d8fca9b88366d1', 2, '54ce3a800ff98880a1219edbb767902fb701dd3fe52b1fa037b2defffecbdd03', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGFtYID5Ye7JwVGCJBVwVHaxqasg2dIV0n86MMLbY/Km4g2bRAlggVM46gA/5iIChIZ7bt2eQL7cB3T/lKx+gN7Le//7L3QNYQNTfeWVHbnxBs3cabu9KNVIqHQOKSRXVTOB6mKLMEmp76M8wQZAB1Ya2Q4kdVdGxTT4GXIbbfkNWfTrqRHEOjwo=');
INSERT INTO d0412.checkpoints VALUES (1000000000096, 1, 95, '9bfffac1aedc0755c21756df5341394f801d1997686ced7f3eebde5644e0b7d4', 3, '58daa33ea3f58ebda68a30850f5bd81cf7a9c7f94ba6b7e64a2d9ff9cafaff77', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGF9YIJv/+sGu3AdVwhdW31NBOU+AHRmXaGztfz7r3lZE4LfUA1ggWNqjPqP1jr2mijCFD1vYHPepx/lLprfmSi2f+cr6/3dYQMC5XvOmIGqgLWdsPHK/lkZXuoges+9Fv+vYZlGsmS4g+HDE4vHQz23QktDm7bX0vPNdWxqbZslvLv3ccwNkUgI=');

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

INSERT INTO d0412.events VALUES (1000000000001, 1, 1, 1792573201000, 'epochOpened', 'D0412', 'P07', '4bdfdcd3-e103-4019-9b05-f14b3ce772ab', '', 'jQFlRDA0MTIBARsAAAGhXbBaaGtlcG9jaE9wZW5lZGVEMDQxMmNQMDdQS9/c0+EDQBmbBfFLPOdyq0ClAWVEMDQxMgNQdDLoH6CVYkzHXurueYxdEwRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBWVzZXR1cAZlMC4xLjBAWCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==', 'c21e78331ae667ec81d997e4cde845abb0677fd8a9d7bf67775de2f34f57fee7');
INSERT INTO d0412.events VALUES (1000000000002, 1, 2, 1792573201000, 'profileSet', 'D0412', 'P07', '4bdfdcd3-e103-4019-9b05-f14b3ce772ab', '', 'jQFlRDA0MTIBAhsAAAGhXbBaaGpwcm9maWxlU2V0ZUQwNDEyY1AwN1BL39zT4QNAGZsF8Us853KrQKIBZUQwNDEyAqcCcFNMUlQgS290YSBDb250b2gDgnZQRU1FUklOVEFIIEtPVEEgQ09OVE9IbERJTkFTIFNPU0lBTAZtMzIuNzUuMDEuMTAwMgdjV0lCCIKmAWFBAmlLZXNlaGF0YW4DZkhlYWx0aASBY0tFUwUPBhgtpgFhSwJqUGVuZGlkaWthbgNpU2Nob29saW5nBIFjRElLBQoGGB4Jg6IBAQKBYUGiAQICgWFLogEDAoJhQWFLCoKjAWNQMDcCbVBldHVnYXMgVHVqdWgDZ2NvdW50ZXKjAWNTMDECbVBlbnllbGlhIFNhdHUDanN1cGVydmlzb3JAWCDCHngzGuZn7IHZl+TN6EWrsGd/2KnXv2d3XeLzT1f+5w==', '3622c36b6103659078f865f7716c44ca1ed8a7f7750fb3cc81f64430adfeef12');
INSERT INTO d0412.events VALUES (1000000000003, 1, 3, 1792573201000, 'referenceLoaded', 'catalogue', 'S01', 'b5c84848-bbe4-47bf-b3e8-e58dc3dea633', '', 'jQFlRDA0MTIBAxsAAAGhXbBaaG9yZWZlcmVuY2VMb2FkZWRpY2F0YWxvZ3VlY1MwMVC1yEhIu+RHv7Po5Y3D3qYzQKMBaWNhdGFsb2d1ZQIDA1ggI3YSM4Q55D1ZDfcfKIf7JvY+Y6BaOWn9GgMrxfpA2KhAWCA2IsNrYQNlkHj4ZfdxbETKHtin93UPs8yB9kQwrf7vEg==', 'b871a1882ccfb1bdbde5563a37aa7c461a788706a46eee85339bf91db3f35dc0');
INSERT INTO d0412.events VALUES (1000000000004, 1, 4, 1792573202000, 'trustLoaded', 'D0412', 'P07', '462a47a2-b9fe-4c52-857e-5191c6654ede', '', 'jQFlRDA0MTIBBBsAAAGhXbBeUGt0cnVzdExvYWRlZGVEMDQxMmNQMDdQRipHorn+TFKFflGRxmVO3kClAWVEMDQxMgILAxpq2H8RBFi70oRNogEnBEgFZQl83v1FxaBYZqQBZFJPT1QEGmrZ0JEGGmrYfxE6AAEAAKQBBQILA4GnAUiOF1PtHG/ZjAJlRDA0MTIDAQRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBRpq2H8RBhpq2dCRBwAEgFhAJGFqrS2amebV9ZSs41JeJywc/Zmoo/ZU1dQZhPCVmnc0IJxo2qy5S2xdiOn+0buffa+6voE+ReAQrIu6c9j8DAVYILIx3hviFd5Lo3SUAXSr8D6tYUfmN3sQnlFe8riT7CpvQFgguHGhiCzPsb295VY6N6p8Rhp4hwakbu6FM5v5HbPzXcA=', '374bf8bf45f92286809ec2e1ab44320b0dc0f38aed6d834a4c346b008907ca14');
INSERT INTO d0412.events VALUES (1000000000005, 1, 5, 1792573203000, 'trustLoaded', 'D0412', 'P07', '0e029e9b-96b8-4dc0-a035-aa0ca4b791f7', '', 'jQFlRDA0MTIBBRsAAAGhXbBiOGt0cnVzdExvYWRlZGVEMDQxMmNQMDdQDgKem5a4TcCgNaoMpLeR90ClAWVEMDQxMgIMAxpq2H8RBFi70oRNogEnBEgFZQl83v1FxaBYZqQBZFJPT1QEGmrZ0JEGGmrYfxE6AAEAAKQBBQIMA4GnAUiOF1PtHG/ZjAJlRDA0MTIDAQRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBRpq2H8RBhpq2dCRBwAEgFhA7OD2JR18Dk0nK2bTe3nExttbLxKelG8GxNoVPiAB8k+u3tYI9dlr/5ysGdSwnTo7br3BefCO4fAX1477gQ6JCgVYILIx3hviFd5Lo3SUAXSr8D6tYUfmN3sQnlFe8riT7CpvQFggN0v4v0X5IoaAnsLhq0QyCw3A84rtbYNKTDRrAIkHyhQ=', 'dd531171a2c5d64ff83fef85b8247ea59c056431bbe67f5378a4005c10adf828');
INSERT INTO d0412.events VALUES (1000000000006, 1, 6, 1792573204000, 'dayOpened', '2026-10-21', 'P07', '9fb5260c-f135-4ab8-acba-a73bb49513de', '', 'jQFlRDA0MTIBBhsAAAGhXbBmIGlkYXlPcGVuZWRqMjAyNi0xMC0yMWNQMDdQn7UmDPE1Srisuqc7tJUT3kChARlRC0BYIN1TEXGixdZP+D/vhbgkfqWcBWQxu+Z/U3ikAFwQrfgo', '15916770db1b3e235b98f577d4ff60360529ec4b0ad6d8ab91199271dd62ab7f');
INSERT INTO d0412.events VALUES (1000000000007, 1, 7, 1792573205000, 'counterOpened', 'counter/1', 'P07', '588f2d70-aba0-4a25-9f91-2ec8601b08a6', '', 'jQFlRDA0MTIBBxsAAAGhXbBqCG1jb3VudGVyT3BlbmVkaWNvdW50ZXIvMWNQMDdQWI8tcKugSiWfkS7IYBsIpkCiAQECY1AwN0BYIBWRZ3DbGz4jW5j1d9T/YDYFKexLCtbYq5EZknHdYqt/', '1b8c8b34dfd41fb0ffe43f2ae658aa72456c4e6831e87e638fc696aa2f1b1217');
INSERT INTO d0412.events VALUES (1000000000008, 1, 8, 1792573205000, 'counterOpened', 'counter/2', 'P07', '588f2d70-aba0-4a25-9f91-2ec8601b08a6', '', 'jQFlRDA0MTIBCBsAAAGhXbBqCG1jb3VudGVyT3BlbmVkaWNvdW50ZXIvMmNQMDdQWI8tcKugSiWfkS7IYBsIpkCiAQICY1AwOEBYIBuMizTf1B+w/+Q/KuZYqnJFbE5oMeh+Y4/GlqovGxIX', '2273436b64d3a84b2557d273b368ec7dd4336c0491a2e455e3b8dfa9e77b37ba');
INSERT INTO d0412.events VALUES (1000000000009, 1, 9, 1792573205000, 'counterOpened', 'counter/3', 'P07', '588f2d70-aba0-4a25-9f91-2ec8601b08a6', '', 'jQFlRDA0MTIBCRsAAAGhXbBqCG1jb3VudGVyT3BlbmVkaWNvdW50ZXIvM2NQMDdQWI8tcKugSiWfkS7IYBsIpkCiAQMCY1AwOUBYICJzQ2tk06hLJVfSc7No7H3UM2wEkaLkVeO436nneze6', 'af7b4518cf94aec4c9d475817bbc029614eebad775f269c2482abc750a6eda09');
INSERT INTO d0412.events VALUES (1000000000010, 1, 10, 1792573206000, 'ticketTaken', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '10fcf476-ff7e-4465-9206-075fdc6bcf94', '', 'jQFlRDA0MTIBChsAAAGhXbBt8Gt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1AQ/PR2/35EZZIGB1/ca8+UQKYBUAGhXbBt8HNEhv2LnSP++bcCGVELA2FBBAEGY0tFUwcbAAABoV2wbfBAWCCve0UYz5SuxMnUdYF7vAKWFO6613XyacJIKrx1Cm7aCQ==', '1dea7e34965dcd53aa3aee55d9461fa85b335552d9152538f2c09979ef4045c5');
INSERT INTO d0412.events VALUES (1000000000011, 1, 11, 1792573206000, 'printed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '10fcf476-ff7e-4465-9206-075fdc6bcf94', '', 'jQFlRDA0MTIBCxsAAAGhXbBt8GdwcmludGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUDA3UBD89Hb/fkRlkgYHX9xrz5RAogF4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliNwJmdGlja2V0QFggHep+NJZdzVOqOu5V2UYfqFszVVLZFSU48sCZee9ARcU=', 'dea4573d52752ff21f7bd6043a326ad1f119f6a06eda1969448c07ce6d377a73');
INSERT INTO d0412.events VALUES (1000000000012, 1, 12, 1792573207000, 'ticketTaken', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '00b7c5f8-13a2-42de-86ae-e350bf9abc69', '', 'jQFlRDA0MTIBDBsAAAGhXbBx2Gt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1AAt8X4E6JC3oau41C/mrxpQKcBUAGhXbBx2HDwi2MPBC8E4tgCGVELA2FBBAIFaHByaW9yaXR5BmNLRVMHGwAAAaFdsHHYQFgg3qRXPVJ1L/Ife9YEOjJq0fEZ9qBu2hlpRIwHzm03enM=', '1a16ae56a43e0c0fc9a5bf40db0e69a26370bc17a700db272d7b83b63fc35d3a');
INSERT INTO d0412.events VALUES (1000000000013, 1, 13, 1792573207000, 'printed', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '00b7c5f8-13a2-42de-86ae-e350bf9abc69', '', 'jQFlRDA0MTIBDRsAAAGhXbBx2GdwcmludGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAC3xfgTokLehq7jUL+avGlAogF4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOAJmdGlja2V0QFggGhauVqQ+DA/Jpb9A2w5pomNwvBenANsnLXuDtj/DXTo=', '3b5011c2a1a5b0985892843797faf74ac5d314ad090784c4825514576a592a9f');
INSERT INTO d0412.events VALUES (1000000000014, 1, 14, 1792573208000, 'ticketTaken', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '417cbbd7-b7bf-4a6b-b073-bb488b766b41', '', 'jQFlRDA0MTIBDhsAAAGhXbB1wGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1AwN1BBfLvXt79Ka7Bzu0iLdmtBQKYBUAGhXbB1wHavl5gKM4Hgc2wCGVELA2FBBAMGY0tFUwcbAAABoV2wdcBAWCA7UBHCoaWwmFiShDeX+vdKxdMUrQkHhMSCVRRXalkqnw==', '10e5a7296e13ec31d5d29f367d64e7fa0bcfa2d4306d333f9493006c396bf2ec');
INSERT INTO d0412.events VALUES (1000000000015, 1, 15, 1792573208000, 'printed', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '417cbbd7-b7bf-4a6b-b073-bb488b766b41', '', 'jQFlRDA0MTIBDxsAAAGhXbB1wGdwcmludGVkeCQwMWExNWRiMC03NWMwLTc2YWYtOTc5OC0wYTMzODFlMDczNmNjUDA3UEF8u9e3v0prsHO7SIt2a0FAogF4JDAxYTE1ZGIwLTc1YzAtNzZhZi05Nzk4LTBhMzM4MWUwNzM2YwJmdGlja2V0QFggEOWnKW4T7DHV0p82fWTn+gvPotQwbTM/lJMAbDlr8uw=', '4e86904b816d4f3f28f206b76004eedb86cdb42ec0621cebfbf9abf85c52e613');
INSERT INTO d0412.events VALUES (1000000000016, 1, 16, 1792573209000, 'ticketTaken', '01a15db0-79a8-731a-b02e-6219ae621ba0', 'P07', 'ab4d5bd9-6f66-4d43-b780-0885df00adeb', '', 'jQFlRDA0MTIBEBsAAAGhXbB5qGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtNzlhOC03MzFhLWIwMmUtNjIxOWFlNjIxYmEwY1AwN1CrTVvZb2ZNQ7eACIXfAK3rQKYBUAGhXbB5qHMasC5iGa5iG6ACGVELA2FBBAQGY0tFUwcbAAABoV2weahAWCBOhpBLgW1PPyjyBrdgBO7bhs20LsBiHOv7+av4XFLmEw==', 'a27dec821688e2e51759195fc0dbbc24a2fe293329019b0b9b2ce6a0a9222e34');
INSERT INTO d0412.events VALUES (1000000000017, 1, 17, 1792573209000, 'printed', '01a15db0-79a8-731a-b02e-6219ae621ba0', 'P07', 'ab4d5bd9-6f66-4d43-b780-0885df00adeb', '', 'jQFlRDA0MTIBERsAAAGhXbB5qGdwcmludGVkeCQwMWExNWRiMC03OWE4LTczMWEtYjAyZS02MjE5YWU2MjFiYTBjUDA3UKtNW9lvZk1Dt4AIhd8AretAogF4JDAxYTE1ZGIwLTc5YTgtNzMxYS1iMDJlLTYyMTlhZTYyMWJhMAJmdGlja2V0QFggon3sghaI4uUXWRlfwNu8JKL+KTMpAZsLmyzmoKkiLjQ=', '6fa7865d018b318ff55b620fa1b4cce6e1971677be5a36878006667a1ea4a36b');
INSERT INTO d0412.events VALUES (1000000000018, 1, 18, 1792573210000, 'ticketTaken', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '076a37bb-e673-4732-bf04-b53bad8237de', '', 'jQFlRDA0MTIBEhsAAAGhXbB9kGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtN2Q5MC03MTA2LWJhYjctZGRiZGQwOTlhOGU5Y1AwN1AHaje75nNHMr8EtTutgjfeQKYBUAGhXbB9kHEGurfdvdCZqOkCGVELA2FBBAUGY0tFUwcbAAABoV2wfZBAWCBvp4ZdAYsxj/VbYg+htMzm4ZcWd75aNoeABmZ6HqSjaw==', '7da05d53c2a25a048315d1848a1844570b22153a2d4a8b88d3b6d44dfe52a53b');
INSERT INTO d0412.events VALUES (1000000000019, 1, 19, 1792573210000, 'printed', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '076a37bb-e673-4732-bf04-b53bad8237de', '', 'jQFlRDA0MTIBExsAAAGhXbB9kGdwcmludGVkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUDA3UAdqN7vmc0cyvwS1O62CN95AogF4JDAxYTE1ZGIwLTdkOTAtNzEwNi1iYWI3LWRkYmRkMDk5YThlOQJmdGlja2V0QFggfaBdU8KiWgSDFdGEihhEVwsiFTotSouI07bUTf5SpTs=', '851acfdb8b726d57c025ddb27a93adf493a99a5b15929423b1324b077590fb33');
INSERT INTO d0412.events VALUES (1000000000020, 1, 20, 1792573211000, 'ticketTaken', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '6346d5eb-f041-499b-80a0-b830eec3f036', '', 'jQFlRDA0MTIBFBsAAAGhXbCBeGt0aWNrZXRUYWtlbngkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1AwN1BjRtXr8EFJm4CguDDuw/A2QKcBUAGhXbCBeHCyq09XiBcfPqoCGVELA2FLBAEFaWVtZXJnZW5jeQZjS0VTBxsAAAGhXbCBeEBYIIUaz9uLcm1XwCXdsnqTrfSTqZpbFZKUI7EySwd1kPsz', 'ddbaa26fa13d0fe048fd9370d1f7354cda73dd0662ca3d957c6edbdb040a2d99');
INSERT INTO d0412.events VALUES (1000000000021, 1, 21, 1792573211000, 'printed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '6346d5eb-f041-499b-80a0-b830eec3f036', '', 'jQFlRDA0MTIBFRsAAAGhXbCBeGdwcmludGVkeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWFjUDA3UGNG1evwQUmbgKC4MO7D8DZAogF4JDAxYTE1ZGIwLTgxNzgtNzBiMi1hYjRmLTU3ODgxNzFmM2VhYQJmdGlja2V0QFgg3bqib6E9D+BI/ZNw0fc1TNpz3QZiyj2VfG7b2wQKLZk=', 'ecb03f67d7f221758b6f0e662a434cee01bfbcdec000984a25c4235ceb4e4468');
INSERT INTO d0412.events VALUES (1000000000022, 1, 22, 1792573212000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', 'e918fae3-27ec-4069-a363-eb42475a3e0d', '', 'jQFlRDA0MTIBFhsAAAGhXbCFYGx0aWNrZXRDYWxsZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NQMDdQ6Rj64yfsQGmjY+tCR1o+DUCjAVABoV2wbfBzRIb9i50j/vm3AgEEGwAAAaFdsIVgQFgg7LA/Z9fyIXWLbw5mKkNM7gG/vN7AAJhKJcQjXOtORGg=', '4f8f0a7416b14809efd5b080750f3facb4e5a388fe8103d6100cbd52497bf610');
INSERT INTO d0412.events VALUES (1000000000023, 1, 23, 1792573213000, 'ticketRecalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '6aad4b03-1777-4818-8193-65dbbc86bc00', '', 'jQFlRDA0MTIBFxsAAAGhXbCJSG50aWNrZXRSZWNhbGxlZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1BqrUsDF3dIGIGTZdu8hrwAQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsIlIQFggT48KdBaxSAnv1bCAdQ8/rLTlo4j+gQPWEAy9Ukl79hA=', 'bc59f96a0ceeed59029168453df510b352b65e4d9eb7d443bdfdbab73b3bd8a9');
INSERT INTO d0412.events VALUES (1000000000024, 1, 24, 1792573214000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '118fbb23-037b-4a97-ba63-b03a10f06ac0', '', 'jQFlRDA0MTIBGBgbAAABoV2wjTBtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ARj7sjA3tKl7pjsDoQ8GrAQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsI0wQFggvFn5agzu7VkCkWhFPfUQs1K2Xk2et9RDvf26tzs72Kk=', '82aed64a006595197230115e1c0b414cb6ea3182ad6951ef0356e661bd4c03e1');
INSERT INTO d0412.events VALUES (1000000000025, 1, 25, 1792573215000, 'ticketHeld', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '7812bcb5-76e3-472f-9cd4-32d7786853f3', '', 'jQFlRDA0MTIBGBkbAAABoV2wkRhqdGlja2V0SGVsZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1B4Ery1duNHL5zUMtd4aFPzQKQBUAGhXbBt8HNEhv2LnSP++bcCZkNPUElFUwMPBBsAAAGhXbCRGEBYIIKu1koAZZUZcjARXhwLQUy26jGCrWlR7wNW5mG9TAPh', 'f328ab055d4fd10f6aa9a304ac22b1ad477ad9876c82cf4344446d257e9c401a');
INSERT INTO d0412.events VALUES (1000000000026, 1, 26, 1792573216000, 'ticketCalled', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '1b637077-4fbe-4347-a2e4-4c99d6b69e4d', '', 'jQFlRDA0MTIBGBobAAABoV2wlQBsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UBtjcHdPvkNHouRMmda2nk1AowFQAaFdsHHYcPCLYw8ELwTi2AIBBBsAAAGhXbCVAEBYIPMoqwVdT9EPaqmjBKwisa1HetmHbILPQ0REbSV+nEAa', '603bf9d737d76480b06f0c5dc902c729321b35a24f7af5be710ccc55b61778f8');
INSERT INTO d0412.events VALUES (1000000000027, 1, 27, 1792573217000, 'ticketMissed', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '9d00e31b-cc62-477b-931a-7578d8564a2d', '', 'jQFlRDA0MTIBGBsbAAABoV2wmOhsdGlja2V0TWlzc2VkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UJ0A4xvMYkd7kxp1eNhWSi1AogFQAaFdsHHYcPCLYw8ELwTi2AIbAAABoV2wmOhAWCBgO/nXN9dkgLBvDF3JAscpMhs1ok969b5xDMxVthd4+A==', 'bf77d90b5f322756541e55d81eada34bd05561f13f66b81beba10183282b7311');
INSERT INTO d0412.events VALUES (1000000000028, 1, 28, 1792573218000, 'ticketResumed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '10d14787-cf10-479f-a531-0c1b20036189', '', 'jQFlRDA0MTIBGBwbAAABoV2wnNBtdGlja2V0UmVzdW1lZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1AQ0UeHzxBHn6UxDBsgA2GJQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsJzQQFggv3fZC18yJ1ZUHlXYHq2jS9BVYfE/Zrgb66EBgygrcxE=', '08c348b49a7aaf9eff951c84b77875e816f42ad4d66389ed96480d302a565bb8');
INSERT INTO d0412.events VALUES (1000000000029, 1, 29, 1792573219000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '9ad6e194-b76c-44c1-82a4-2ea10d47cf18', '', 'jQFlRDA0MTIBGB0bAAABoV2woLhsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUDA3UJrW4ZS3bETBgqQuoQ1HzxhAowFQAaFdsG3wc0SG/YudI/75twIBBBsAAAGhXbCguEBYIAjDSLSaeq+e/5UchLd4degW9CrU1mOJ7ZZIDTAqVlu4', '221af45e931be2e2abb75310a32ce5b1e9f67223ba1a25f67094dac57cbe5945');
INSERT INTO d0412.events VALUES (1000000000030, 1, 30, 1792573220000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '83cca058-6319-4d21-8ea7-b7bff1592161', '', 'jQFlRDA0MTIBGB4bAAABoV2wpKBtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1CDzKBYYxlNIY6nt7/xWSFhQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsKSgQFggIhr0XpMb4uKrt1MQoyzlsen2ciO6GiX2cJTaxXy+WUU=', '4d90167740bd1982cfea8b9d02b782a407ff9763a24bd579962f210be8a5354a');
INSERT INTO d0412.events VALUES (1000000000031, 1, 31, 1792573221000, 'ticketTransferred', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', 'aa5ab0ea-9e9a-4988-aeea-36d7945e03cd', '', 'jQFlRDA0MTIBGB8bAAABoV2wqIhxdGlja2V0VHJhbnNmZXJyZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NQMDdQqlqw6p6aSYiu6jbXlF4DzUCjAVABoV2wbfBzRIb9i50j/vm3AmFLAxsAAAGhXbCoiEBYIE2QFndAvRmCz+qLnQK3gqQH/5djokvVeZYvIQvopTVK', '81f9ac75a1e6aa278ee92c0af7122d40ceace38c38f28a37111584792c009f5f');
INSERT INTO d0412.events VALUES (1000000000032, 1, 32, 1792573222000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '108d2e27-7e58-4d4b-89f0-6ee8f0f2182a', '', 'jQFlRDA0MTIBGCAbAAABoV2wrHBsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUDA3UBCNLid+WE1LifBu6PDyGCpAowFQAaFdsG3wc0SG/YudI/75twICBBsAAAGhXbCscEBYIIH5rHWh5qonjuksCvcSLUDOrOOMOPKKNxEVhHksAJ9f', '3ae213ea60e3da976b7f719f48321770eabf08212c34452a28d496a61fe899a7');
INSERT INTO d0412.events VALUES (1000000000033, 1, 33, 1792573223000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '5c123efa-79e3-49c2-8cb0-da2d7ba895e9', '', 'jQFlRDA0MTIBGCEbAAABoV2wsFhtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1BcEj76eeNJwoyw2i17qJXpQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsLBYQFggOuIT6mDj2pdrf3GfSDIXcOq/CCEsNEUqKNSWph/omac=', '5e6d16e98498f1d3701f9c973375d51fcb4325d84c8ec066569c3919759fd51f');
INSERT INTO d0412.events VALUES (1000000000034, 1, 34, 1792573224000, 'ticketDone', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '0bb3a07e-e665-4be7-ad5e-de3b802c5508', '', 'jQFlRDA0MTIBGCIbAAABoV2wtEBqdGlja2V0RG9uZXgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ALs6B+5mVL561e3juALFUIQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsLRAQFggXm0W6YSY8dNwH5yXM3XVH8tDJdhMjsBmVpw5GXWf1R8=', '2b2ea6041fca3fa793a69080a5de51c51b4599e1cc7e8928497e69adf33e0b2f');
INSERT INTO d0412.events VALUES (1000000000035, 1, 35, 1792573225000, 'ticketReturned', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '2d655ea2-ea5d-4787-a251-0071358e32a4', '', 'jQFlRDA0MTIBGCMbAAABoV2wuChudGlja2V0UmV0dXJuZWR4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOGNQMDdQLWVeoupdR4eiUQBxNY4ypECjAVABoV2wcdhw8ItjDwQvBOLYAgMDGwAAAaFdsLgoQFggKy6mBB/KP6eTppCApd5RxRtFmeHMfokoSX5prfM+Cy8=', '690c9943ef3a56f1ebd828bc2320e088816de72b8f9bc7e08054dfcdcefe7e90');
INSERT INTO d0412.events VALUES (1000000000036, 1, 36, 1792573226000, 'ticketCalled', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', 'edb93596-9465-4aad-91df-019bbde3993c', '', 'jQFlRDA0MTIBGCQbAAABoV2wvBBsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UO25NZaUZUqtkd8Bm73jmTxAowFQAaFdsHHYcPCLYw8ELwTi2AIBBBsAAAGhXbC8EEBYIGkMmUPvOlbx69govCMg4IiBbecrj5vH4IBU383O/n6Q', '147e7d7f114447c634d845cd94e805cf414eeae31ca6da46947cc91603b3d5f4');
INSERT INTO d0412.events VALUES (1000000000037, 1, 37, 1792573227000, 'ticketServing', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '880374e0-49bd-46d1-8c65-4217cba0ad16', '', 'jQFlRDA0MTIBGCUbAAABoV2wv/htdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1CIA3TgSb1G0YxlQhfLoK0WQKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsL/4QFggFH59fxFER8Y02EXNlOgFz0FO6uMcptpGlHzJFgOz1fQ=', '53009ffe246d39286ce92f1e232e373be71bc452b4fc22fa7a31e1e0703b7cfc');
INSERT INTO d0412.events VALUES (1000000000038, 1, 38, 1792573228000, 'ticketDone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '138438e2-5f81-48a6-8955-2f365c71f6e6', '', 'jQFlRDA0MTIBGCYbAAABoV2ww+BqdGlja2V0RG9uZXgkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1AThDjiX4FIpolVLzZccfbmQKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsMPgQFggUwCf/iRtOShs6S8eIy43O+cbxFK0/CL6ejHh4HA7fPw=', 'bb2d532ba8ce0f4aad657ccdd66bbb20484336269b7c1d94be9cebcd18e08484');
INSERT INTO d0412.events VALUES (1000000000039, 1, 39, 1792573229000, 'undone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '2341e725-9c58-48ce-b553-d5ec4508d2aa', '', 'jQFlRDA0MTIBGCcbAAABoV2wx8hmdW5kb25leCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UCNB5yWcWEjOtVPV7EUI0qpAowF4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOAIBAxgmQFgguy1TK6jOD0qtZXzN1mu7IEhDNiabfB2UvpzrzRjghIQ=', '2e709bfef781596c51545641110f2b017919620fff885ee9c48ce34d0e57349a');
INSERT INTO d0412.events VALUES (1000000000040, 1, 40, 1792573230000, 'ticketDone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '1b625d9c-1cf1-486e-96a6-33edb2275c3e', '', 'jQFlRDA0MTIBGCgbAAABoV2wy7BqdGlja2V0RG9uZXgkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1AbYl2cHPFIbpamM+2yJ1w+QKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsMuwQFggLnCb/veBWWxRVFZBEQ8rAXkZYg//iF7pxIzjTQ5XNJo=', 'c62e9065276c30d65eaeabd2796f8f598337cfd4edb39cd10ebe8906affe4cee');
INSERT INTO d0412.events VALUES (1000000000041, 1, 41, 1792573231000, 'ticketLeft', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', 'fc8f3ee2-14f4-4d43-9724-57bb244f1ac6', '', 'jQFlRDA0MTIBGCkbAAABoV2wz5hqdGlja2V0TGVmdHgkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1AwN1D8jz7iFPRNQ5ckV7skTxrGQKIBUAGhXbB1wHavl5gKM4Hgc2wCGwAAAaFdsM+YQFggxi6QZSdsMNZerqvSeW+PWYM3z9Tts5zRDr6JBq/+TO4=', 'fa0b25acf31a004116622438a5d1ef00a221e0bc6f38c673e939e235a680a8ff');
INSERT INTO d0412.events VALUES (1000000000042, 1, 42, 1792573232000, 'ticketCalled', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', 'fec17221-bf1c-468e-99d4-b56b17dfb6dc', '', 'jQFlRDA0MTIBGCobAAABoV2w04BsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUDA3UP7BciG/HEaOmdS1axffttxAowFQAaFdsH2QcQa6t9290Jmo6QIBBBsAAAGhXbDTgEBYIPoLJazzGgBBFmIkOKXR7wCiIeC8bzjGc+k54jWmgKj/', '842af48c0594df7100b2a0d094186600deb128bec917b5b9665a99b3c97f29ed');
INSERT INTO d0412.events VALUES (1000000000043, 1, 43, 1792573233000, 'ticketMissed', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '584f7e76-64d2-4d3d-9a88-13d40b2451b0', '', 'jQFlRDA0MTIBGCsbAAABoV2w12hsdGlja2V0TWlzc2VkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUDA3UFhPfnZk0k09mogT1AskUbBAogFQAaFdsH2QcQa6t9290Jmo6QIbAAABoV2w12hAWCCEKvSMBZTfcQCyoNCUGGYA3rEovskXtblmWpmzyX8p7Q==', 'eccff43ffe46f047eb7f3baeb0312abafd3817e358b0953dd4722e4cab34b5f5');
INSERT INTO d0412.events VALUES (1000000000044, 1, 44, 1792573234000, 'ticketCalled', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', 'd3fcbd86-8dc2-477f-b0c8-f6b540d5218a', '', 'jQFlRDA0MTIBGCwbAAABoV2w21BsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWFjUDA3UNP8vYaNwkd/sMj2tUDVIYpAowFQAaFdsIF4cLKrT1eIFx8+qgIDBBsAAAGhXbDbUEBYIOzP9D/+RvBH6387rrAxKrr9OBfjWLCVPdRyLkyrNLX1', 'ba9326f4db7b72741aed222a2cfc1c291b599c57e9de4ffe7474d4151f5599e0');
INSERT INTO d0412.events VALUES (1000000000045, 1, 45, 1792573235000, 'ticketServing', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', 'e2970ce2-acd4-4a75-b24c-5f4164ebfa3d', '', 'jQFlRDA0MTIBGC0bAAABoV2w3zhtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1AwN1DilwzirNRKdbJMX0Fk6/o9QKIBUAGhXbCBeHCyq09XiBcfPqoCGwAAAaFdsN84QFggupMm9Nt7cnQa7SIqLPwcKRtZnFfp3k/+dHTUFR9VmeA=', '4f5017a6e58fc5f5d690b236fd196925297802fe6ad1f8cd394159d652d4cc01');
INSERT INTO d0412.events VALUES (1000000000046, 1, 46, 1792573236000, 'printFailed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '71998528-215b-446d-afd6-7bd1b73183fb', '', 'jQFlRDA0MTIBGC4bAAABoV2w4yBrcHJpbnRGYWlsZWR4JDAxYTE1ZGIwLTgxNzgtNzBiMi1hYjRmLTU3ODgxNzFmM2VhYWNQMDdQcZmFKCFbRG2v1nvRtzGD+0CjAXgkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhAmZ0aWNrZXQDZ25vUGFwZXJAWCBPUBem5Y/F9daQsjb9GWklKXgC/mrR+M05QVnWUtTMAQ==', '2580803f95a1d3cb057c3188c890ed29a7f5112a6c518616375ce444037ba6fd');
INSERT INTO d0412.events VALUES (1000000000047, 1, 47, 1792573236000, 'printed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '71998528-215b-446d-afd6-7bd1b73183fb', '', 'jQFlRDA0MTIBGC8bAAABoV2w4yBncHJpbnRlZHgkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1AwN1BxmYUoIVtEba/We9G3MYP7QKMBeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWECZnRpY2tldAMBQFggJYCAP5Wh08sFfDGIyJDtKaf1ESpsUYYWN1zkRAN7pv0=', '4bd79238183d0075aa579b90b4e54056a00a08ebb9cedb73bb4e54369bf368bf');
INSERT INTO d0412.events VALUES (1000000000048, 1, 48, 1792573237000, 'clockPutBack', 'clock', 'P07', '4dbe942e-46b4-4e17-955c-9cab5600e14e', '', 'jQFlRDA0MTIBGDAbAAABoV2w5whsY2xvY2tQdXRCYWNrZWNsb2NrY1AwN1BNvpQuRrROF5VcnKtWAOFOQKEBgaMBUAGhXbB9kHEGurfdvdCZqOkCGwAAAaFdsOcIAxsAAAGhXbDnCEBYIEvXkjgYPQB1qlebkLTlQFagCgjruc7bc7tOVDab82i/', '9411b2cbfd2bcdab5937183bda4c6e7b20d279dd9501597f7caef506884fc633');
INSERT INTO d0412.events VALUES (1000000000049, 1, 49, 1792573238000, 'personKeyMade', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P07', '236791d8-8eaf-47ff-8b42-23855fdcab57', '', 'jQFlRDA0MTIBGDEbAAABoV2w6vBtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZWFmMC03MDA4LWFhMTktMDdlMGEwM2UzMWQxY1AwN1AjZ5HYjq9H/4tCI4Vf3KtXQKMBeCQwMWExNWRiMC1lYWYwLTcwMDgtYWExOS0wN2UwYTAzZTMxZDECUHgdK38Pbk6jhrFf1Hwhyz4DWCAH0VVNvMl2STgAoFzgE57mJ0JYKT8sPZ/GVfBW2RyRZEBYIJQRssv9K82rWTcYO9pMbnsg0nndlQFZf3yu9QaIT8Yz', '6a67251d0b7e2747eb6cc4c1d50f709a37997deadc1da5d685e417cc33bbba39');
INSERT INTO d0412.events VALUES (1000000000050, 1, 50, 1792573238000, 'personStated', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P07', '236791d8-8eaf-47ff-8b42-23855fdcab57', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGDIbAAABoV2w6vBscGVyc29uU3RhdGVkeCQwMWExNWRiMC1lYWYwLTcwMDgtYWExOS0wN2UwYTAzZTMxZDFjUDA3UCNnkdiOr0f/i0IjhV/cq1dQeB0rfw9uTqOGsV/UfCHLPqcBUAGhXbDq8HAIqhkH4KA+MdECZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTFYWqvsXlQBlbJgw1IX1cp/klKHmBEtGoaPRlSTqnDEclGwoDwb54gLA0k0glOmsyIv9nQYvOt1a7qhUDWdGN0YJShd7WzGBlZTG7qbolUbeCRKTUM913vWI4e0NVggamclHQt+J0frbMTB1Q9wmjeZfercHaXWheQXzDO7ujk=', 'e3c5a10d2abed77ad89db89ac9c5f8bd44f46ee3b058ed9a21b7343d89b15cec');
INSERT INTO d0412.events VALUES (1000000000051, 1, 51, 1792573239000, 'personKeyMade', '01a15db0-eed8-7e9a-af6b-2d394fc65566', 'P07', '25fce6fb-5612-49fa-bf9b-9d2504b35ae0', '', 'jQFlRDA0MTIBGDMbAAABoV2w7thtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZWVkOC03ZTlhLWFmNmItMmQzOTRmYzY1NTY2Y1AwN1Al/Ob7VhJJ+r+bnSUEs1rgQKMBeCQwMWExNWRiMC1lZWQ4LTdlOWEtYWY2Yi0yZDM5NGZjNjU1NjYCULdnT/D4X0uYqNgWD/Qd7ooDWCB6Kg7A9I7VYFDrdLgPx6UHgjWzUWxupmyxeeHVkdXHb0BYIOPFoQ0qvtd62J24msnF+L1E9G7jsFjtmiG3ND2JsVzs', '0a246159b5784a6b826575b8c65242a54904934a6ccb0403c648663e4d00de46');
INSERT INTO d0412.events VALUES (1000000000052, 1, 52, 1792573239000, 'personStated', '01a15db0-eed8-7e9a-af6b-2d394fc65566', 'P07', '25fce6fb-5612-49fa-bf9b-9d2504b35ae0', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGDQbAAABoV2w7thscGVyc29uU3RhdGVkeCQwMWExNWRiMC1lZWQ4LTdlOWEtYWY2Yi0yZDM5NGZjNjU1NjZjUDA3UCX85vtWEkn6v5udJQSzWuBQt2dP8PhfS5io2BYP9B3uiqYBUAGhXbDu2H6ar2stOU/GVWYDGQeoBAEFbTMyLjc1LjAxLjEwMDMGbUJFTFVNX1RFUkRBVEEHdFRNUC0zMjc1LTIwMjYtMDAwMDAxWEWzna7g+DZxo7sJWHq/sNUUAK1/jktcwAQ977yUaUmsFS02e3koGTCJQPlPZ8IvXWDR1pT+E4LLDDtCLX0HeygxQtSaeNpYIAokYVm1eEprgmV1uMZSQqVJBJNKbMsEA8ZIZj5NAN5G', 'bcbde90f567a33e5d9fb547d0945cca009b7e70933b461f2012d0c061392c8b6');
INSERT INTO d0412.events VALUES (1000000000053, 1, 53, 1792573240000, 'personKeyMade', '01a15db0-f2c0-7bee-82bb-3e5a080925fb', 'P07', '3031fd4d-4948-4ab5-aecb-1b4109a8d278', '', 'jQFlRDA0MTIBGDUbAAABoV2w8sBtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZjJjMC03YmVlLTgyYmItM2U1YTA4MDkyNWZiY1AwN1AwMf1NSUhKta7LG0EJqNJ4QKMBeCQwMWExNWRiMC1mMmMwLTdiZWUtODJiYi0zZTVhMDgwOTI1ZmICUEOnZqnfgUCXg7iwggHnf2kDWCAHpJ3OTHnm3sXPMrjn4iJozEQXFYsOiwYNAkqjse7HCkBYILy96Q9WejPl2ftUfQlFzKAJt+cJM7Rh8gEtDAYTksi2', '8954bbe16aa4ab751bd914a9676555a764b2a73930a5dbecbd979346f7370d1b');
INSERT INTO d0412.events VALUES (1000000000054, 1, 54, 1792573240000, 'personStated', '01a15db0-f2c0-7bee-82bb-3e5a080925fb', 'P07', '3031fd4d-4948-4ab5-aecb-1b4109a8d278', '43a766a9-df81-4097-83b8-b08201e77f69', 'jQFlRDA0MTIBGDYbAAABoV2w8sBscGVyc29uU3RhdGVkeCQwMWExNWRiMC1mMmMwLTdiZWUtODJiYi0zZTVhMDgwOTI1ZmJjUDA3UDAx/U1JSEq1rssbQQmo0nhQQ6dmqd+BQJeDuLCCAed/aacBUAGhXbDywHvugrs+WggJJfsCZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTFYWoMm8WRpW3DqYO3LakRvnUBXTXlpFbEnbVIp/Z36wZaaF8SvFJkWTfhOt6l2PVWF1wBsYeexvKPuMd+4tWrfdR3dX2q4Vid6Oj06pGk8JPNqdsdau+7M+lVKo1ggiVS74Wqkq3Ub2RSpZ2VVp2SypzkwpdvsvZeTRvc3DRs=', '0b291f712fdc49dd5cbb9c6d50648d61bf35ba54626eb47b1d270e913330a899');
INSERT INTO d0412.events VALUES (1000000000055, 1, 55, 1792573241000, 'personsLinked', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P07', '262fac10-c8b5-4627-8b90-a44c5efa8cc5', '', 'jQFlRDA0MTIBGDcbAAABoV2w9qhtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZWFmMC03MDA4LWFhMTktMDdlMGEwM2UzMWQxY1AwN1AmL6wQyLVGJ4uQpExe+ozFQKMBUAGhXbDq8HAIqhkH4KA+MdECUAGhXbDywHvugrs+WggJJfsDAUBYIAspH3Ev3EndXLucbVBkjWG/NbpUYm60ex0nDpEzMKiZ', '74253b64e867b67eef1c004aaf9a1d0d899a4a9c14dbe6b6c8f8c0c32b213e90');
INSERT INTO d0412.events VALUES (1000000000056, 1, 56, 1792573242000, 'personsLinked', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P07', '0a0e77da-7c87-441e-9e26-d6e73ae0455d', '', 'jQFlRDA0MTIBGDgbAAABoV2w+pBtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZWFmMC03MDA4LWFhMTktMDdlMGEwM2UzMWQxY1AwN1AKDnfafIdEHp4m1uc64EVdQKMBUAGhXbDq8HAIqhkH4KA+MdECUAGhXbDu2H6ar2stOU/GVWYDAUBYIHQlO2ToZ7Z+7xwASq+aHQ2JmkqcFNvmtsj4wMMrIT6Q', '22d4a690f53314b2f9c788220cf5cdca2e0690434dd7057dda47812d1a225f59');
INSERT INTO d0412.events VALUES (1000000000057, 1, 57, 1792573243000, 'personsLinked', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P07', '3afa8ed2-471a-415a-a15b-f16bb7d9c6f5', '', 'jQFlRDA0MTIBGDkbAAABoV2w/nhtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZWFmMC03MDA4LWFhMTktMDdlMGEwM2UzMWQxY1AwN1A6+o7SRxpBWqFb8Wu32cb1QKIBUAGhXbDq8HAIqhkH4KA+MdECUAGhXbDu2H6ar2stOU/GVWZAWCAi1KaQ9TMUsvnHiCIM9c3KLgaQQ03XBX3aR4EtGiJfWQ==', 'bf0839b85968515d22d254f29856e7d2cc813f0bf90e116a6f6a685bac5343fe');
INSERT INTO d0412.events VALUES (1000000000058, 1, 58, 1792573244000, 'personKeyMade', '01a15db1-0260-7c7f-9c0e-c162e85d6e98', 'P07', '3b4ec6b0-5a6c-43fc-991d-4a4df06fc645', '', 'jQFlRDA0MTIBGDobAAABoV2xAmBtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjEtMDI2MC03YzdmLTljMGUtYzE2MmU4NWQ2ZTk4Y1AwN1A7TsawWmxD/JkdSk3wb8ZFQKMBeCQwMWExNWRiMS0wMjYwLTdjN2YtOWMwZS1jMTYyZTg1ZDZlOTgCUH5xGGlha0+3hlO5v35UWgEDWCBwEvSOwRvnixRdwETzPi6Cs5ndXtYQbc645g9H5vKe0UBYIL8IObhZaFFdItJU8phW59LMgT8L+Q4Ram9qaFusU0P+', 'c9536df24593bb082ff854bd478502d75b2ff6a87d7e42c7f83dfc66e419029e');
INSERT INTO d0412.events VALUES (1000000000059, 1, 59, 1792573244000, 'personStated', '01a15db1-0260-7c7f-9c0e-c162e85d6e98', 'P07', '3b4ec6b0-5a6c-43fc-991d-4a4df06fc645', '7e711869-616b-4fb7-8653-b9bf7e545a01', 'jQFlRDA0MTIBGDsbAAABoV2xAmBscGVyc29uU3RhdGVkeCQwMWExNWRiMS0wMjYwLTdjN2YtOWMwZS1jMTYyZTg1ZDZlOThjUDA3UDtOxrBabEP8mR1KTfBvxkVQfnEYaWFrT7eGU7m/flRaAaYBUAGhXbECYHx/nA7BYuhdbpgCZG1hbGUDGQfGBW0zMi43NS4wMS4xMDAyBmNLVFAIeCBhYzU5MjM4YTljYzg4ZWJkMzk0YmY1ODcyNWRkNDFkZFhIp/dr7Z7J9bXkeJlaNHi+tFs0sbydYkSFzgzPYqd7lt6ATQA7eFLYrU7cK5sVBSSraIPe47ntKI1XOfuY1zcE8xWBNDzdB+4EWCDJU23yRZO7CC/4VL1HhQLXWy/2qH1+Qsf4Pfxm5BkCng==', 'ae18bdba180def1436fcfbf55179ad3a8ce8f566c4ef85cab1a12da19eeab062');
INSERT INTO d0412.events VALUES (1000000000060, 1, 60, 1792573245000, 'personErased', '01a15db1-0260-7c7f-9c0e-c162e85d6e98', 'P07', '1752ab02-4249-4b19-b592-870985c5ee81', '', 'jQFlRDA0MTIBGDwbAAABoV2xBkhscGVyc29uRXJhc2VkeCQwMWExNWRiMS0wMjYwLTdjN2YtOWMwZS1jMTYyZTg1ZDZlOThjUDA3UBdSqwJCSUsZtZKHCYXF7oFAowFQAaFdsQJgfH+cDsFi6F1umAJQfnEYaWFrT7eGU7m/flRaAQNncmVxdWVzdEBYIK4YvboYDe8UNvz79VF5rTqM6PVmxO+FyrGhLaGe6rBi', 'e5197c3144e14616d9179b76d282aa9b650d270295978547638ae6e4b07f28f3');
INSERT INTO d0412.events VALUES (1000000000061, 1, 61, 1792573246000, 'personStated', '01a15db0-eaf0-7008-aa19-07e0a03e31d1', 'P07', '478d7a26-cd89-48cb-a2b0-71d7447caa34', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGD0bAAABoV2xCjBscGVyc29uU3RhdGVkeCQwMWExNWRiMC1lYWYwLTcwMDgtYWExOS0wN2UwYTAzZTMxZDFjUDA3UEeNeibNiUjLorBx10R8qjRQeB0rfw9uTqOGsV/UfCHLPqgBUAGhXbDq8HAIqhkH4KA+MdECZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDQGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTEKGwAAAOjUpRAyWGo2KcNV3HMDrh6RNlcMgKd6SKE+WPFKXS+mKvYPUaqf8yTeVYWiaNq/woWUXtiRNLwoAqLWUkBhRaiNzT687vyx9R56lO3lQG9mR4JJhsYXiYTGsTdGgMlC9RLmvPFtkMxcD9/uKhsL/oZpWCDlGXwxROFGFtkXm3bSgqqbZQ0nApWXhUdjiubksH8o8w==', '9e8609a309935747ba0cf534b76ad9051ddb8d4b12525fd2f74f5ed4e9418d64');
INSERT INTO d0412.events VALUES (1000000000062, 1, 62, 1792573247000, 'caseOpened', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', 'P07', '87053491-08ff-4f09-8642-55d140d4ef6d', '', 'jQFlRDA0MTIBGD4bAAABoV2xDhhqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMGUxOC03YWQxLTk4YzAtNzYyNmI5ZTY0N2ZjY1AwN1CHBTSRCP9PCYZCVdFA1O9tQKQBUAGhXbEOGHrRmMB2JrnmR/wCUAGhXbDq8HAIqhkH4KA+MdEDUAGhXbBt8HNEhv2LnSP++bcEZkRBVEFOR0BYIJ6GCaMJk1dHugz1NLdq2QUd241LElJf0vdPXtTpQY1k', '9202d91d0c49e5c1361117ae5d23ee2d4d996886ee70e003ffed6b580536d018');
INSERT INTO d0412.events VALUES (1000000000063, 1, 63, 1792573247000, 'caseLineStated', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', 'P07', '87053491-08ff-4f09-8642-55d140d4ef6d', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGD8bAAABoV2xDhhuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTBlMTgtN2FkMS05OGMwLTc2MjZiOWU2NDdmY2NQMDdQhwU0kQj/TwmGQlXRQNTvbVB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsQ4YdV+TUTN4QNkC+AJQAaFdsQ4YetGYwHYmueZH/ARsUEJJX05PTkFLVElGBWNLRVMGZlBCSV9KSwdmdXJnZW50WELCsK7tt8jEviUEUWB+Vgjgluq2Wv1GXL4howEot5UMKeZjatoCm4JFtv7Suv/MoOJQPkDoIlIAc9bWIpNSBhRZsYhYIJIC2R0MSeXBNhEXrl0j7i1NmWiG7nDgA//ta1gFNtAY', '320acc037de488ea5400e0723a82a4130a74d871dcf8d22757385eee9e72da84');
INSERT INTO d0412.events VALUES (1000000000064, 1, 64, 1792573247000, 'caseLineStated', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', 'P07', '87053491-08ff-4f09-8642-55d140d4ef6d', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEAbAAABoV2xDhhuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTBlMTgtN2FkMS05OGMwLTc2MjZiOWU2NDdmY2NQMDdQhwU0kQj/TwmGQlXRQNTvbVB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsQ4YcrqiXUj+lXnBkQJQAaFdsQ4YetGYwHYmueZH/ANkbmVlZARoTElORFVOR0kHaWVtZXJnZW5jeQgBWEmCbhKOxMHxP9HwSsxIQ1Hk0s3u6pbZeROW8KE9jQF43bCO87d6CZ87ZALjZieLqq32jwo3NUHHKJRvXkotc27NcI5NdYbZegXqWCAyCswDfeSI6lQA4HI6gqQTCnTYcdz40idXOF7unnLahA==', '5e175cdf9bcfdf26bc18afff6628899da49b39dedd42650a885743095f13e32e');
INSERT INTO d0412.events VALUES (1000000000065, 1, 65, 1792573248000, 'caseOpened', '01a15db1-0e18-7e27-b4ee-096c09dc4612', 'P07', 'd22923be-b7a3-4902-b300-b8b7f94bec02', '', 'jQFlRDA0MTIBGEEbAAABoV2xEgBqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMGUxOC03ZTI3LWI0ZWUtMDk2YzA5ZGM0NjEyY1AwN1DSKSO+t6NJArMAuLf5S+wCQKMBUAGhXbEOGH4ntO4JbAncRhICUAGhXbDu2H6ar2stOU/GVWYEaFBVU0tFU09TQFggXhdc35vP3ya8GK//ZiiJnaSbOd7dQmUKiFdDCV8T4y4=', 'dd89b6390a82374e96491dc23d3663ee8312c19a049446c34174d12ded8c7402');
INSERT INTO d0412.events VALUES (1000000000066, 1, 66, 1792573248000, 'caseLineStated', '01a15db1-0e18-7e27-b4ee-096c09dc4612', 'P07', 'd22923be-b7a3-4902-b300-b8b7f94bec02', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGEIbAAABoV2xEgBuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTBlMTgtN2UyNy1iNGVlLTA5NmMwOWRjNDYxMmNQMDdQ0ikjvrejSQKzALi3+UvsAlC3Z0/w+F9LmKjYFg/0He6KpQFQAaFdsRIAdnuTOWTVx7kQowJQAaFdsQ4Yfie07glsCdxGEgNkbmVlZARlTUFLQU4FY1NPU1g3EiqPgIfpCL3U/HZCN1to/E4voXPKFV0i3cYlIP7YPlrL+6sLshevOcuPXpQ/qD/YphzKhzFTPlgg3Ym2OQqCN06WSR3CPTZj7oMSwZoElEbDQXTRLe2MdAI=', '098a6b7c95c0ede1973cdb530be52c169b2bc16abdfde501e283cc34653706c2');
INSERT INTO d0412.events VALUES (1000000000067, 1, 67, 1792573249000, 'caseMoved', '01a15db1-0e18-7ad1-98c0-7626b9e647fc', 'P07', 'a1008b0f-1c28-4975-969c-bf170da96c26', '', 'jQFlRDA0MTIBGEMbAAABoV2xFehpY2FzZU1vdmVkeCQwMWExNWRiMS0wZTE4LTdhZDEtOThjMC03NjI2YjllNjQ3ZmNjUDA3UKEAiw8cKEl1lpy/Fw2pbCZAogFQAaFdsQ4YetGYwHYmueZH/ANocmVmZXJyZWRAWCAJimt8lcDt4Zc821ML5SwWmyvBar395QHig8w0ZTcGwg==', '0adc06aa06836dbbfdb2c675e053222f3bb61743ebd07944b264b29d80dd7f41');
INSERT INTO d0412.events VALUES (1000000000068, 1, 68, 1792573250000, 'caseMoved', '01a15db1-0e18-7e27-b4ee-096c09dc4612', 'P07', '053052b9-9d99-497f-bfbf-a414df977dc6', '', 'jQFlRDA0MTIBGEQbAAABoV2xGdBpY2FzZU1vdmVkeCQwMWExNWRiMS0wZTE4LTdlMjctYjRlZS0wOTZjMDlkYzQ2MTJjUDA3UAUwUrmdmUl/v7+kFN+XfcZAogFQAaFdsQ4Yfie07glsCdxGEgNnaGFuZGxlZEBYIArcBqoGg227/bLGdeBTIi87thdD69B5RLJksp2A3X9B', '647e9716d7887e99a2ce4976bba50c427e710fea7541664640c0b9425dd62d58');
INSERT INTO d0412.events VALUES (1000000000069, 1, 69, 1792573251000, 'referralIssued', '01a15db1-1db8-7244-b483-ee2fd4119fe4', 'P07', '50770957-b0af-436d-93dd-7d01d4f3b0c3', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEUbAAABoV2xHbhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTFkYjgtNzI0NC1iNDgzLWVlMmZkNDExOWZlNGNQMDdQUHcJV7CvQ22T3X0B1POww1B4HSt/D25Oo4axX9R8Ics+rgFQAaFdsR24ckS0g+4v1BGf5AJQAaFdsQ4YetGYwHYmueZH/ANQAaFdsQ4YdV+TUTN4QNkC+ARQAaFdsOrwcAiqGQfgoD4x0QVmUDA0ODIxBmVEMDQxMgcBCEh7WAJZ+XQU0QlmdXJnZW50ChjZCxpq2H9CDBpq6vRCDWxSUzE6RVhBTVBMRTEOZWdpdmVuWDnDWG6FS9fWL+f4YFq5WhvWNZeeLI00h6DtCP8e49jAg4qC2U/cx8Q8i9Ya1WMHb4kAPCJVoKehES9YIGR+lxbXiH6Zos5JdrulDEJ+cQ/qdUFmRkDAuUJd1i1Y', '1b052a2775f9aee28bce51728c1bb2a39b48a2b8e5f90a8ed7957d121c4eb586');
INSERT INTO d0412.events VALUES (1000000000070, 1, 70, 1792573252000, 'referralIssued', '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'P07', 'd40da763-9705-48b3-8d95-160476142fe3', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEYbAAABoV2xIaBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTIxYTAtN2NlOC1iY2Q4LTdkNjBlNmI4ZWIyYmNQMDdQ1A2nY5cFSLONlRYEdhQv41B4HSt/D25Oo4axX9R8Ics+rwFQAaFdsSGgfOi82H1g5rjrKwJQAaFdsQ4YetGYwHYmueZH/ANQAaFdsQ4YdV+TUTN4QNkC+ARQAaFdsOrwcAiqGQfgoD4x0QVmUDA0ODIxBmVEMDQxMgcCCEhkBmj5lSB6EAlmdXJnZW50ChjZCxpq2H9CDBpq6vRCDWxSUzE6RVhBTVBMRTIOZWdpdmVuDwFYOVyW0bRdAu+KEKmT4PFFfh9kD1emUE+4Gvas2h+GK0uHVkNW3+uXI+XhXL4KQ2tWy21/MWc6mBOm3lggGwUqJ3X5ruKLzlFyjBuyo5tIorjl+QqO15V9EhxOtYY=', '2496f05ae4e340b5129a31010fec009d4c6b74a1621cd7bd6adf63ce0dc1216f');
INSERT INTO d0412.events VALUES (1000000000071, 1, 71, 1792573253000, 'returnHeard', '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'P07', '66b44c11-6c5f-4edb-a131-8b929a84aa31', '', 'jQFlRDA0MTIBGEcbAAABoV2xJYhrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTIxYTAtN2NlOC1iY2Q4LTdkNjBlNmI4ZWIyYmNQMDdQZrRMEWxfTtuhMYuSmoSqMUCpAVABoV2xIaB86LzYfWDmuOsrAmVEMDQxMgMCBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0MJbFJSMTpFWEFNUExFMQplcGFwZXJAWCAklvBa5ONAtRKaMQEP7ACdTGt0oWIc171q32PODcEhbw==', '38798270eb4773b5bd8061088f0bc164d7111a0b7f34ac46a7c43d61ed8ee91f');
INSERT INTO d0412.events VALUES (1000000000072, 1, 72, 1792573254000, 'returnHeard', '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'P07', 'bef18f61-deb4-4ac1-8dd9-c07f6c96c407', '', 'jQFlRDA0MTIBGEgbAAABoV2xKXBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTIxYTAtN2NlOC1iY2Q4LTdkNjBlNmI4ZWIyYmNQMDdQvvGPYd60SsGN2cB/bJbEB0CqAVABoV2xIaB86LzYfWDmuOsrAmVEMDQxMgMCBGZQMDQ4MjEFAgZmc2VydmVkBw4IGmrYf0QJbFJSMTpFWEFNUExFMgplcGFwZXJAWCA4eYJw60dztb2AYQiPC8Fk1xEaC380rEanxD1h7Y7pHw==', 'c465119cc1fbd9250f9778747f3aed737f9774a068d4a5e3b73206367de7b699');
INSERT INTO d0412.events VALUES (1000000000073, 1, 73, 1792573255000, 'residentSaid', '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'P07', '393c5566-18e6-493e-ba15-48655cb5d7d4', '', 'jQFlRDA0MTIBGEkbAAABoV2xLVhscmVzaWRlbnRTYWlkeCQwMWExNWRiMS0yMWEwLTdjZTgtYmNkOC03ZDYwZTZiOGViMmJjUDA3UDk8VWYY5kk+uhVIZVy119RApAFQAaFdsSGgfOi82H1g5rjrKwIBA2ljb25maXJtZWQEZ2NvdW50ZXJAWCDEZRGcwfvZJQ+XeHR/Ou1zf5d0oGjUpeO3MgY2fee2mQ==', '5476aa5164a40eb05f6ecdbcb41224739823f24e877a31daad51504d2cdfeffb');
INSERT INTO d0412.events VALUES (1000000000074, 1, 74, 1792573256000, 'referralIssued', '01a15db1-3140-7e00-8d08-d3ea8b5104ee', 'P07', 'ea8d927b-2f50-4745-b4fa-32c3fd66c1df', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEobAAABoV2xMUBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTMxNDAtN2UwMC04ZDA4LWQzZWE4YjUxMDRlZWNQMDdQ6o2Sey9QR0W0+jLD/WbB31B4HSt/D25Oo4axX9R8Ics+rgFQAaFdsTFAfgCNCNPqi1EE7gJQAaFdsQ4YetGYwHYmueZH/ANQAaFdsQ4YdV+TUTN4QNkC+ARQAaFdsOrwcAiqGQfgoD4x0QVmUDA0ODIxBmVEMDQxMgcDCEgVTkF9caPV9glmdXJnZW50ChjZCxpq2H9CDBpq6vRCDWxSUzE6RVhBTVBMRTMOZWdpdmVuWDnj03CO5i6f+FPcN1VkES1k5NE2OboPB8XiPjtikr+P3RATE7oS/NRtzw9Tg+g7kPgKBmfo80jLhr1YIFR2qlFkpA6wX27NvLQSJHOYI/JOh3ox2q1RUE0s3+/7', '6ed80bf690f2dfbb8bd91e44e078be073d3a9bfd2d55680bfa3e6b0757295167');
INSERT INTO d0412.events VALUES (1000000000075, 1, 75, 1792573257000, 'officeSaid', '01a15db1-3140-7e00-8d08-d3ea8b5104ee', 'P07', '0861ccdc-9e7a-4d8c-ba41-5652ccc7f2e6', '', 'jQFlRDA0MTIBGEsbAAABoV2xNShqb2ZmaWNlU2FpZHgkMDFhMTVkYjEtMzE0MC03ZTAwLThkMDgtZDNlYThiNTEwNGVlY1AwN1AIYczcnnpNjLpBVlLMx/LmQKQBUAGhXbExQH4AjQjT6otRBO4CAgNpY2FuY2VsbGVkBG5SRVNJREVOVF9BU0tFREBYIG7YC/aQ8t+7i9keROB4vgc9Opv9LVVoC/o+awdXKVFn', '06d44b79dd2113bb74ce004e2c8d090e51b112dc7b8f26c442e478df3507782c');
INSERT INTO d0412.events VALUES (1000000000076, 1, 76, 1792573258000, 'returnHeard', '01a15db1-3140-7e00-8d08-d3ea8b5104ee', 'P07', '64bde3d7-c000-4cb3-b77c-92d63dfcd604', '', 'jQFlRDA0MTIBGEwbAAABoV2xORBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTMxNDAtN2UwMC04ZDA4LWQzZWE4YjUxMDRlZWNQMDdQZL3j18AATLO3fJLWPfzWBECpAVABoV2xMUB+AI0I0+qLUQTuAmVEMDQxMgMDBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0MJbFJSMTpFWEFNUExFMQplcGFwZXJAWCAG1Et53SETu3TOAE4sjQkOUbES3HuPJsRC5HjfNQd4LA==', 'fc074f7e8cc1b31e240052b5b59a3554dd1095b6bafeac00d8286eab73734960');
INSERT INTO d0412.events VALUES (1000000000077, 1, 77, 1792573259000, 'referralIssued', '01a15db1-3cf8-7873-83d2-c02921fb3007', 'P07', '87e5a690-07b9-49b0-a94a-444dd249d705', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGE0bAAABoV2xPPhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTNjZjgtNzg3My04M2QyLWMwMjkyMWZiMzAwN2NQMDdQh+WmkAe5SbCpSkRN0knXBVB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsTz4eHOD0sApIfswBwJQAaFdsQ4YetGYwHYmueZH/ANQAaFdsQ4YdV+TUTN4QNkC+ARQAaFdsOrwcAiqGQfgoD4x0QVmUDA0ODIxBmVEMDQxMgcECEgKD9g2dXjpYQlmdXJnZW50ChjZCxpq2H9CDBpq6vRCDWxSUzE6RVhBTVBMRTQOZWdpdmVuWDkyzbQCEaEf4dSiMC5bHjCDpmCeYY8PdZ6a3sJ9YUqHNmHSK/cLYrIsDncL6UdihcRQeaPkIa6P3cBYIPwHT36MwbMeJABStbWaNVTdEJW2uv6sANgobqtzc0lg', '422840f6e404cea5c112ab70ae0b20c582daa2f0e34f20c9d3b8e3ead5976554');
INSERT INTO d0412.events VALUES (1000000000078, 1, 78, 1792573260000, 'returnHeard', '01a15db1-3cf8-7873-83d2-c02921fb3007', 'P07', '04cd29c1-131c-444a-9538-83c729fda53e', '', 'jQFlRDA0MTIBGE4bAAABoV2xQOBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTNjZjgtNzg3My04M2QyLWMwMjkyMWZiMzAwN2NQMDdQBM0pwRMcREqVOIPHKf2lPkCqAVABoV2xPPh4c4PSwCkh+zAHAmVEMDQxMgMEBGZQMDQ4MjEFAQZocmVqZWN0ZWQHAwgaath/QwlsUlIxOkVYQU1QTEUxCmVwYXBlckBYIEIoQPbkBM6lwRKrcK4LIMWC2qLw408gydO44+rVl2VU', '5b927a72b902ad30dc7e7cc833fee5572e5d2048ec3a52c92aa68e96e787a203');
INSERT INTO d0412.events VALUES (1000000000079, 1, 79, 1792573261000, 'returnHeard', '01a15db1-3cf8-7873-83d2-c02921fb3007', 'P07', '2038df30-7190-4c02-9e5d-3e42f6d099cb', '', 'jQFlRDA0MTIBGE8bAAABoV2xRMhrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTNjZjgtNzg3My04M2QyLWMwMjkyMWZiMzAwN2NQMDdQIDjfMHGQTAKeXT5C9tCZy0CpAVABoV2xPPh4c4PSwCkh+zAHAmVEMDQxMgMEBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0MJbFJSMTpFWEFNUExFMQplcGFwZXJAWCBbknpyuQKtMNx+fMgz/uVXLl0gSOw6Uskqpo6W54eiAw==', '52508b0900614ed389add7ece452656ca190b1ed01a8862460686ef2873408e4');
INSERT INTO d0412.events VALUES (1000000000080, 1, 80, 1792573262000, 'referralIssued', '01a15db1-48b0-7c8d-bcd7-f122b9606c3e', 'P07', '1aacb16e-37d7-4781-8878-6bf737cfd205', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFAbAAABoV2xSLBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTQ4YjAtN2M4ZC1iY2Q3LWYxMjJiOTYwNmMzZWNQMDdQGqyxbjfXR4GIeGv3N8/SBVB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsUiwfI281/EiuWBsPgJQAaFdsQ4YetGYwHYmueZH/ANQAaFdsQ4YdV+TUTN4QNkC+ARQAaFdsOrwcAiqGQfgoD4x0QVmUDA0ODIxBmVEMDQxMgcFCEgjelBJjGocCglmdXJnZW50ChjZCxpq2H9CDBpq6vRCDWxSUzE6RVhBTVBMRTUOZWdpdmVuWDkL+dpy/GDq9/U65cnqCW/ghFZaBrH75dR/BBSNuLxSbb+21lTbemZpPOpLdR02VIbVfv2At0jaCTFYIFJQiwkAYU7Tia3X7ORSZWyhkLHtAaiGJGBobvKHNAjk', '3626dfc53deba18a61211e0060b17a8c24344a538630983b88041bb6801dd8a2');
INSERT INTO d0412.events VALUES (1000000000081, 1, 81, 1792573263000, 'returnHeard', 'D0412/77', 'P07', '23ab1c04-2471-413c-b8e8-de6722f31600', '', 'jQFlRDA0MTIBGFEbAAABoV2xTJhrcmV0dXJuSGVhcmRoRDA0MTIvNzdjUDA3UCOrHAQkcUE8uOjeZyLzFgBAqAJlRDA0MTIDGE0EZlAwNDgyMQUBBmhhY2NlcHRlZAgaath/QwlsUlIxOkVYQU1QTEUxCmVwYXBlckBYIDYm38U966GKYSEeAGCxeowkNEpThjCYO4gEG7aAHdii', 'fb490ccae211eb6793ecbd1235ad1c6d52a4e4cc10be999d6f1dd21aa8f07bd0');
INSERT INTO d0412.events VALUES (1000000000082, 1, 82, 1792573264000, 'printed', '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'P07', 'e25791ce-2944-457c-9530-b446f975ed97', '', 'jQFlRDA0MTIBGFIbAAABoV2xUIBncHJpbnRlZHgkMDFhMTVkYjEtMjFhMC03Y2U4LWJjZDgtN2Q2MGU2YjhlYjJiY1AwN1DiV5HOKURFfJUwtEb5de2XQKIBeCQwMWExNWRiMS0yMWEwLTdjZTgtYmNkOC03ZDYwZTZiOGViMmICZHNsaXBAWCD7SQzK4hHrZ5PsvRI1rRxtUqTkzBC+mZ1vHdIaqPB70A==', '603d9481d0b391e6259c065dd1767dd5b2eb7e51077b682d221ebe3084a49f06');
INSERT INTO d0412.events VALUES (1000000000083, 1, 83, 1792573264000, 'printed', '01a15db1-21a0-7ce8-bcd8-7d60e6b8eb2b', 'P07', 'e25791ce-2944-457c-9530-b446f975ed97', '', 'jQFlRDA0MTIBGFMbAAABoV2xUIBncHJpbnRlZHgkMDFhMTVkYjEtMjFhMC03Y2U4LWJjZDgtN2Q2MGU2YjhlYjJiY1AwN1DiV5HOKURFfJUwtEb5de2XQKMBeCQwMWExNWRiMS0yMWEwLTdjZTgtYmNkOC03ZDYwZTZiOGViMmICZHNsaXADAUBYIGA9lIHQs5HmJZwGXdF2fdWy635RB3toLSIevjCEpJ8G', '68e6a002f1aba04c846c275625cc87dd20f2af9118c9d80cc3462819edb619fc');
INSERT INTO d0412.events VALUES (1000000000084, 1, 84, 1792573265000, 'slipHeard', 'D0999/17', 'P07', '742bd222-09d5-458e-9500-aa8e4b295cd1', '', 'jQFlRDA0MTIBGFQbAAABoV2xVGhpc2xpcEhlYXJkaEQwOTk5LzE3Y1AwN1B0K9IiCdVFjpUAqo5LKVzRQKQBZUQwOTk5AhEFGmrYfxQIZXR5cGVkQFggaOagAvGroEyEbCdWJcyH3SDyr5EYydgMw0YoGe22Gfw=', 'b32abe2f5d3f7909717499022f1e6bec0a00096422e5b424d513b3ad666c370e');
INSERT INTO d0412.events VALUES (1000000000085, 1, 85, 1792573266000, 'slipHeard', 'D0999/17', 'P07', '3498192b-03d6-41f4-893a-6a9aecff32dd', '', 'jQFlRDA0MTIBGFUbAAABoV2xWFBpc2xpcEhlYXJkaEQwOTk5LzE3Y1AwN1A0mBkrA9ZB9Ik6aprs/zLdQKgBZUQwOTk5AhEDSAECAwQFBgcIBGZ1cmdlbnQFGmrYfxQGGmrZ0NAHaVJTMTpPVEhFUghkc2NhbkBYILMqvi9dP3kJcXSZAi8ea+wKAAlkIuW0JNUTs61mbDcO', 'bef81899590aa21411780fc91464297528b710333e8a6e55d2a580307a9e4fc8');
INSERT INTO d0412.events VALUES (1000000000086, 1, 86, 1792573267000, 'partnerSaid', 'D0999/17', 'P07', '2753e4ed-9cce-4d2c-b666-8a910f213355', '', 'jQFlRDA0MTIBGFYbAAABoV2xXDhrcGFydG5lclNhaWRoRDA5OTkvMTdjUDA3UCdT5O2czk0stmaKkQ8hM1VApgFlRDA5OTkCEQMBBGhhY2NlcHRlZAYaath/UAdlUlIxOkFAWCC++BiZWQqiFBF4D8kUZCl1KLcQMz6KblXSpYAwep5PyA==', 'c8f3de893d8fcab82cbecd6655ec41cb80460e5539a652f107f4d209183e2952');
INSERT INTO d0412.events VALUES (1000000000087, 1, 87, 1792573268000, 'partnerSaid', 'D0999/17', 'P07', 'dd9cb5ee-2f06-43be-9a60-0cff3d0233f3', '', 'jQFlRDA0MTIBGFcbAAABoV2xYCBrcGFydG5lclNhaWRoRDA5OTkvMTdjUDA3UN2cte4vBkO+mmAM/z0CM/NApwFlRDA5OTkCEQMCBGZzZXJ2ZWQFDgYaath/UQdlUlIxOkJAWCDI896JPY/KuCy+zWZV7EHLgEYOVTmmUvEH9NIJGD4pUg==', '42b4988774b048750fe6fb4fcc3d46684eded84c23f639827e37fadb54920076');
INSERT INTO d0412.events VALUES (1000000000088, 1, 88, 1792573268000, 'printed', 'D0999/17', 'P07', 'dd9cb5ee-2f06-43be-9a60-0cff3d0233f3', '', 'jQFlRDA0MTIBGFgbAAABoV2xYCBncHJpbnRlZGhEMDk5OS8xN2NQMDdQ3Zy17i8GQ76aYAz/PQIz80CiAWhEMDk5OS8xNwJmcmV0dXJuQFggQrSYh3SwSHUP5vtPzD1GaE7e2Ewj9jmCfjf621SSAHY=', '0e44a77e044526df58e1d94594c631e168208698d130bde21f139a63af73dc2a');
INSERT INTO d0412.events VALUES (1000000000089, 1, 89, 1792573269000, 'slipHeard', 'D0999/18', 'P07', '1c2a7d5e-e6c1-403d-815d-65cea8a0d68c', '', 'jQFlRDA0MTIBGFkbAAABoV2xZAhpc2xpcEhlYXJkaEQwOTk5LzE4Y1AwN1AcKn1e5sFAPYFdZc6ooNaMQKkBZUQwOTk5AhIDSAECAwQFBgcIBGllbWVyZ2VuY3kFGmrYfvYGGmrYf08HZ1JTMTpPTEQIZ3BpY3R1cmUJZ0VYUElSRURAWCAORKd+BEUm31jh2UWUxjHhaCCGmNEwveIfE5pjr3PcKg==', 'd6b44e0eba346378cdce549f7994db5c2ee77d3b6d7ed399acb918b2b8d8495b');
INSERT INTO d0412.events VALUES (1000000000090, 1, 90, 1792573270000, 'counterClosed', 'counter/3', 'P07', '4213095f-4104-4fc6-b44e-f13954ea600a', '', 'jQFlRDA0MTIBGFobAAABoV2xZ/BtY291bnRlckNsb3NlZGljb3VudGVyLzNjUDA3UEITCV9BBE/GtE7xOVTqYApAoQEDQFgg1rRODro0Y3jNzlSfeZTbXC7nfTttftOZrLkYsrjYSVs=', 'd15660ea3230a3e369f1a28ffcf398ae9f46f97057ad2e5f89c9013eba66441a');
INSERT INTO d0412.events VALUES (1000000000091, 1, 91, 1792573271000, 'dayClosed', '2026-10-21', 'P07', '7ca6e4af-33b8-448e-a4d6-ed8c3081072b', '', 'jQFlRDA0MTIBGFsbAAABoV2xa9hpZGF5Q2xvc2VkajIwMjYtMTAtMjFjUDA3UHym5K8zuESOpNbtjDCBBytAoQEZUQtAWCDRVmDqMjCj42nxoo/885iun0b5cFetLl+JyQE+umZEGg==', '3e587bb270546089055c151dac6a6ac8367485749fce8c30b6d8fca9b88366d1');
INSERT INTO d0412.events VALUES (1000000000092, 1, 92, 1792573272000, 'headSigned', 'D0412', 'P07', '7eed3b42-d754-4314-8b45-08a12971fb2d', '', 'jQFlRDA0MTIBGFwbAAABoV2xb8BqaGVhZFNpZ25lZGVEMDQxMmNQMDdQfu07QtdUQxSLRQihKXH7LUCnAWVEMDQxMgIBAxhbBFggPlh7snBUYIkFXBUdrGpqyDZ0hXSfzowwttj8qbiDZtEFAgZYIFTOOoAP+YiAoSGe27dnkC+3Ad0/5SsfoDey3v/+y90DB1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGFtYID5Ye7JwVGCJBVwVHaxqasg2dIV0n86MMLbY/Km4g2bRAlggVM46gA/5iIChIZ7bt2eQL7cB3T/lKx+gN7Le//7L3QNYQNTfeWVHbnxBs3cabu9KNVIqHQOKSRXVTOB6mKLMEmp76M8wQZAB1Ya2Q4kdVdGxTT4GXIbbfkNWfTrqRHEOjwpAWCA+WHuycFRgiQVcFR2samrINnSFdJ/OjDC22PypuINm0Q==', '9cd3c4cb483c0e0e330c1d07ae64f8e3d6efe8bbeedd0de1c5839a61643a4778');
INSERT INTO d0412.events VALUES (1000000000093, 1, 93, 1792659673000, 'dayOpened', '2026-10-22', 'P07', '1acc4941-c83e-4fa9-8aff-3bf7c19d5b46', '', 'jQFlRDA0MTIBGF0bAAABoWLXz6hpZGF5T3BlbmVkajIwMjYtMTAtMjJjUDA3UBrMSUHIPk+piv8798GdW0ZAoQEZUQxAWCCc08TLSDwODjMMHQeuZPjj1u/ou+7dDeHFg5phZDpHeA==', '90395af67fe73e785ab231acf8aeae6deb6ae5d0b275259b7d92fae6bb744b24');
INSERT INTO d0412.events VALUES (1000000000094, 1, 94, 1792659674000, 'ticketTaken', '01a162d7-d390-71b5-a3da-86247ab2ea60', 'P07', '216fda17-986f-40f6-9412-33227eed1b68', '', 'jQFlRDA0MTIBGF4bAAABoWLX05BrdGlja2V0VGFrZW54JDAxYTE2MmQ3LWQzOTAtNzFiNS1hM2RhLTg2MjQ3YWIyZWE2MGNQMDdQIW/aF5hvQPaUEjMifu0baECmAVABoWLX05BxtaPahiR6supgAhlRDANhQQQBBmNLRVMHGwAAAaFi19OQQFggkDla9n/nPnhasjGs+K6ubetq5dCydSWbfZL65rt0SyQ=', 'b860eec12ed73f44f3686e67beb651a86a8af3d7996b1281c5fdbf98d48d20d6');
INSERT INTO d0412.events VALUES (1000000000095, 1, 95, 1792659674000, 'printed', '01a162d7-d390-71b5-a3da-86247ab2ea60', 'P07', '216fda17-986f-40f6-9412-33227eed1b68', '', 'jQFlRDA0MTIBGF8bAAABoWLX05BncHJpbnRlZHgkMDFhMTYyZDctZDM5MC03MWI1LWEzZGEtODYyNDdhYjJlYTYwY1AwN1Ahb9oXmG9A9pQSMyJ+7RtoQKIBeCQwMWExNjJkNy1kMzkwLTcxYjUtYTNkYS04NjI0N2FiMmVhNjACZnRpY2tldEBYILhg7sEu1z9E82huZ762UahqivPXmWsSgcX9v5jUjSDW', '9bfffac1aedc0755c21756df5341394f801d1997686ced7f3eebde5644e0b7d4');
INSERT INTO d0412.events VALUES (1000000000096, 1, 96, 1792659675000, 'headSigned', 'D0412', 'P07', '719888fa-1c65-44dd-bb6c-90013b73ac31', '', 'jQFlRDA0MTIBGGAbAAABoWLX13hqaGVhZFNpZ25lZGVEMDQxMmNQMDdQcZiI+hxlRN27bJABO3OsMUCnAWVEMDQxMgIBAxhfBFggm//6wa7cB1XCF1bfU0E5T4AdGZdobO1/PuveVkTgt9QFAwZYIFjaoz6j9Y69poowhQ9b2Bz3qcf5S6a35kotn/nK+v93B1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGF9YIJv/+sGu3AdVwhdW31NBOU+AHRmXaGztfz7r3lZE4LfUA1ggWNqjPqP1jr2mijCFD1vYHPepx/lLprfmSi2f+cr6/3dYQMC5XvOmIGqgLWdsPHK/lkZXuoges+9Fv+vYZlGsmS4g+HDE4vHQz23QktDm7bX0vPNdWxqbZslvLv3ccwNkUgJAWCCb//rBrtwHVcIXVt9TQTlPgB0Zl2hs7X8+695WROC31A==', '24af0334f6527d7c3f3954fcc133196d3356ac073f66e4f3acb05b952389dfcb');

--
-- Data for Name: fold_versions; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.fold_versions VALUES ('office', 1);
INSERT INTO d0412.fold_versions VALUES ('undone', 1);
INSERT INTO d0412.fold_versions VALUES ('tickets', 1);
INSERT INTO d0412.fold_versions VALUES ('cases', 1);
INSERT INTO d0412.fold_versions VALUES ('referrals', 1);
INSERT INTO d0412.fold_versions VALUES ('intake', 1);
INSERT INTO d0412.fold_versions VALUES ('people', 2);

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

INSERT INTO d0412.received_slips VALUES ('D0999', 17, '0102030405060708', 'urgent', 1792573204, 1792659664, 'RS1:OTHER', 'typed', '', 'served', 2, 14, 'RR1:B', 1792573265000, 'P07', 1000000000084, 1000000000087);
INSERT INTO d0412.received_slips VALUES ('D0999', 18, '0102030405060708', 'emergency', 1792573174, 1792573263, 'RS1:OLD', 'picture', 'EXPIRED', 'seen', 0, 0, '', 1792573269000, 'P07', 1000000000089, 1000000000089);

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

INSERT INTO d0412.referral_words VALUES (1000000000069, 'D0412', 1, 'office', 1, 'issued', 0, 'desk', 1792573251000, 'RS1:EXAMPLE1');
INSERT INTO d0412.referral_words VALUES (1000000000070, 'D0412', 2, 'office', 1, 'issued', 0, 'desk', 1792573252000, 'RS1:EXAMPLE2');
INSERT INTO d0412.referral_words VALUES (1000000000071, 'D0412', 2, 'P04821', 1, 'accepted', 0, 'paper', 1792573251000, 'RR1:EXAMPLE1');
INSERT INTO d0412.referral_words VALUES (1000000000072, 'D0412', 2, 'P04821', 2, 'served', 14, 'paper', 1792573252000, 'RR1:EXAMPLE2');
INSERT INTO d0412.referral_words VALUES (1000000000073, 'D0412', 2, 'resident', 1, 'confirmed', 0, 'counter', 1792573255000, '');
INSERT INTO d0412.referral_words VALUES (1000000000074, 'D0412', 3, 'office', 1, 'issued', 0, 'desk', 1792573256000, 'RS1:EXAMPLE3');
INSERT INTO d0412.referral_words VALUES (1000000000075, 'D0412', 3, 'office', 2, 'cancelled', 0, 'desk', 1792573257000, '');
INSERT INTO d0412.referral_words VALUES (1000000000076, 'D0412', 3, 'P04821', 1, 'accepted', 0, 'paper', 1792573251000, 'RR1:EXAMPLE1');
INSERT INTO d0412.referral_words VALUES (1000000000077, 'D0412', 4, 'office', 1, 'issued', 0, 'desk', 1792573259000, 'RS1:EXAMPLE4');
INSERT INTO d0412.referral_words VALUES (1000000000078, 'D0412', 4, 'P04821', 1, 'rejected', 3, 'paper', 1792573251000, 'RR1:EXAMPLE1');
INSERT INTO d0412.referral_words VALUES (1000000000079, 'D0412', 4, 'P04821', 1, 'accepted', 0, 'paper', 1792573251000, 'RR1:EXAMPLE1');
INSERT INTO d0412.referral_words VALUES (1000000000080, 'D0412', 5, 'office', 1, 'issued', 0, 'desk', 1792573262000, 'RS1:EXAMPLE5');
INSERT INTO d0412.referral_words VALUES (1000000000081, 'D0412', 77, 'P04821', 1, 'accepted', 0, 'paper', 1792573251000, 'RR1:EXAMPLE1');
INSERT INTO d0412.referral_words VALUES (1000000000086, 'D0999', 17, 'partner', 1, 'accepted', 0, 'desk', 1792573264000, 'RR1:A');
INSERT INTO d0412.referral_words VALUES (1000000000087, 'D0999', 17, 'partner', 2, 'served', 14, 'desk', 1792573265000, 'RR1:B');

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
INSERT INTO d0412.schema_versions VALUES (3, '0003_roles_and_lock');

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

INSERT INTO d0412.tickets VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', '2026-10-21', 'A', 1, 'ordinary', 'done', 'K', 'KES', 2, 1, 0, 0, 0, 1792573206000, 1792573222000, 1792573223000, 1792573224000, 1000000000010, 1000000000034);
INSERT INTO d0412.tickets VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', '2026-10-21', 'A', 2, 'priority', 'done', 'A', 'KES', 1, 1, 1, 0, 0, 1792573207000, 1792573226000, 1792573227000, 1792573230000, 1000000000012, 1000000000040);
INSERT INTO d0412.tickets VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', '2026-10-21', 'A', 3, 'ordinary', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573208000, 0, 0, 1792573231000, 1000000000014, 1000000000041);
INSERT INTO d0412.tickets VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', '2026-10-21', 'A', 4, 'ordinary', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573209000, 0, 0, 1792573271000, 1000000000016, 1000000000091);
INSERT INTO d0412.tickets VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', '2026-10-21', 'A', 5, 'ordinary', 'left', 'A', 'KES', 1, 1, 0, 0, 0, 1792573237000, 1792573237000, 0, 1792573271000, 1000000000018, 1000000000091);
INSERT INTO d0412.tickets VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', '2026-10-21', 'K', 1, 'emergency', 'left', 'K', 'KES', 3, 1, 0, 0, 0, 1792573211000, 1792573234000, 1792573235000, 1792573271000, 1000000000020, 1000000000091);
INSERT INTO d0412.tickets VALUES ('01a162d7-d390-71b5-a3da-86247ab2ea60', '2026-10-22', 'A', 1, 'ordinary', 'waiting', 'A', 'KES', 0, 0, 0, 0, 0, 1792659674000, 0, 0, 0, 1000000000094, 1000000000094);

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
    ADD CONSTRAINT received_slips_pkey PRIMARY KEY (issuer, number);

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
-- Name: COLUMN counters.number; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT(number) ON TABLE d0412.counters TO slrt_board;

--
-- Name: TABLE days; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.days TO slrt_kiosk;
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

