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

INSERT INTO d0412.access_log VALUES (1, 1792573250000, 'P07', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'REFERRAL', '0000000000000000000000000000000000000000000000000000000000000000', '853b60b51ced406070d20e5fd67c18f85f35c2b7b609edb4ee3fdfbdec445245');
INSERT INTO d0412.access_log VALUES (2, 1792573250000, 'P07', '01a15db0-fa90-7ab5-aecb-1b4109a8d278', 'CASE', '853b60b51ced406070d20e5fd67c18f85f35c2b7b609edb4ee3fdfbdec445245', 'df1c94ca3f52637cabd8bef45d30a3417bd4e5dfb8e53ffba6221c1f05ccd628');
INSERT INTO d0412.access_log VALUES (3, 1792573277000, 'P07', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'REVIEW', 'df1c94ca3f52637cabd8bef45d30a3417bd4e5dfb8e53ffba6221c1f05ccd628', '6d886e94cc3bced9f29837fcc014ed6c8c123c4b0d78aa9e17cd4a45434fb496');

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
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'counterBreakBegun');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'counterBreakEnded');
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
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'trustLoaded');
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'undone');

--
-- Data for Name: case_lines; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.case_lines VALUES ('01a15db1-1db8-7d22-a100-8b0f1c280975', '01a15db1-1db8-78bd-94fc-7642375b68fc', 'complaint', 'PBI_NONAKTIF', 'KES', 'PBI_JK', 'urgent', 0, 1000000000069);
INSERT INTO d0412.case_lines VALUES ('01a15db1-1db8-7c26-8530-52b99d99997f', '01a15db1-1db8-78bd-94fc-7642375b68fc', 'need', 'LINDUNGI', '', '', 'emergency', 1, 1000000000070);
INSERT INTO d0412.case_lines VALUES ('01a15db1-21a0-7b2b-a406-68f995207a10', '01a15db1-1db8-7dc6-b360-2f305335b244', 'need', 'MAKAN', 'SOS', '', 'routine', 0, 1000000000072);

--
-- Data for Name: cases; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.cases VALUES ('01a15db1-1db8-78bd-94fc-7642375b68fc', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'DATANG', 'referred', 1792573251000, 1000000000068, 1000000000073);
INSERT INTO d0412.cases VALUES ('01a15db1-1db8-7dc6-b360-2f305335b244', '01a15db0-fa90-7ab5-aecb-1b4109a8d278', '', 'PUSKESOS', 'handled', 1792573252000, 1000000000071, 1000000000074);

--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.checkpoints VALUES (1000000000098, 1, 97, '067e41367a3704d3e7781708630bb4764a9db0ed60ca864b557f1241725a01e1', 2, 'df1c94ca3f52637cabd8bef45d30a3417bd4e5dfb8e53ffba6221c1f05ccd628', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGGFYIAZ+QTZ6NwTT53gXCGMLtHZKnbDtYMqGS1V/EkFyWgHhAlgg3xyUyj9SY3yr2L70XTCjQXvU5d+45T/7piIcHwXM1ihYQLLg5U/rkVf7/g7wAYWWcWYQ+BxJ5ASD5AMYT1FQS/MNFGD0AGHOWaeywQXpGCIoioEktyvTcSndEe5bhrBO1AU=');
INSERT INTO d0412.checkpoints VALUES (1000000000103, 1, 102, 'fdf2badfcaad102111cd229aa04e60d9d580bba579c01fd1101b8f7db8ec26b5', 3, '6d886e94cc3bced9f29837fcc014ed6c8c123c4b0d78aa9e17cd4a45434fb496', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGGZYIP3yut/KrRAhEc0imqBOYNnVgLulecAf0RAbj3247Ca1A1ggbYhulMw7ztnymDf8wBTtbIwSPEsNeKqeF81KRUNPtJZYQGBopXLRC/NH29b7AdY9FU9Ufe6KaVwCwa42wfZO3he8Plfxa9BX7uf6XGrO/KZBCcQnh/o0T6dP0L5XknxRWwo=');

--
-- Data for Name: counter_breaks; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.counter_breaks VALUES (2, 'meal', 1792659676000, 0, 1000000000100);

--
-- Data for Name: counters; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.counters VALUES (1, 'P07', 1000000000007);
INSERT INTO d0412.counters VALUES (2, 'P08', 1000000000008);
INSERT INTO d0412.counters VALUES (3, '', 1000000000096);

--
-- Data for Name: days; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.days VALUES ('2026-10-21', 1000000000006, 1000000000097);
INSERT INTO d0412.days VALUES ('2026-10-22', 1000000000099, 0);

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
INSERT INTO d0412.events VALUES (1000000000029, 1, 29, 1792573217000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-98e8-79c2-8cb0-da2d7ba895e9', '', 'jQFlRDA0MTIBGB0bAAABoV2wmOhtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wmOh5woyw2i17qJXpQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsJjoQFggQWCBUuWCuguQBlWS7RIOgHfYcJuIe6MTyBvCniwitGs=', '5354ed14bce39b02c682b73822acbe00ea2858d95f0d2195100a8a46ad8e88b9');
INSERT INTO d0412.events VALUES (1000000000030, 1, 30, 1792573218000, 'ticketHeld', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-9cd0-7be7-ad5e-de3b802c5508', '', 'jQFlRDA0MTIBGB4bAAABoV2wnNBqdGlja2V0SGVsZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wnNB7561e3juALFUIQKQBUAGhXbBt8HNEhv2LnSP++bcCaXBob3RvY29weQMPBBsAAAGhXbCc0EBYIFNU7RS845sCxoK3OCKsvgDqKFjZXw0hlRAKikatjoi5', 'b4a0a0ef7d4bbd2e7ff8f95185a6c6dfa8cba29dce7563b90fc64fda12cb39c3');
INSERT INTO d0412.events VALUES (1000000000031, 1, 31, 1792573219000, 'ticketCalled', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-a0b8-7787-a251-0071358e32a4', '', 'jQFlRDA0MTIBGB8bAAABoV2woLhsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbCguHeHolEAcTWOMqRAowFQAaFdsHHYcPCLYw8ELwTi2AIBBBsAAAGhXbCguEBYILSgoO99S70uf/j5UYWmxt+oy6KdznVjuQ/GT9oSyznD', '9dfd64562bb6b4a855bd13d4be0176c226f6d11ebd98b0759a6c74f399943912');
INSERT INTO d0412.events VALUES (1000000000032, 1, 32, 1792573220000, 'ticketMissed', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-a4a0-7aad-91df-019bbde3993c', '', 'jQFlRDA0MTIBGCAbAAABoV2wpKBsdGlja2V0TWlzc2VkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbCkoHqtkd8Bm73jmTxAogFQAaFdsHHYcPCLYw8ELwTi2AIbAAABoV2wpKBAWCCd/WRWK7a0qFW9E9S+AXbCJvbRHr2YsHWabHTzmZQ5Eg==', '546e12a29c7873a941ba43cf3d46b89b83945b76384c64dcbf2a875b29b0e04a');
INSERT INTO d0412.events VALUES (1000000000033, 1, 33, 1792573221000, 'ticketResumed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-a888-76d1-8c65-4217cba0ad16', '', 'jQFlRDA0MTIBGCEbAAABoV2wqIhtdGlja2V0UmVzdW1lZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wqIh20YxlQhfLoK0WQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsKiIQFggVG4Sopx4c6lBukPPPUa4m4OUW3Y4TGTcvyqHWymw4Eo=', '68a8eb5578b9bf8aaa23faf29d43324cf9a317fb4a75c84145b95f51346f1b75');
INSERT INTO d0412.events VALUES (1000000000034, 1, 34, 1792573222000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-ac70-78a6-8955-2f365c71f6e6', '', 'jQFlRDA0MTIBGCIbAAABoV2wrHBsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUDA3UAGhXbCscHimiVUvNlxx9uZAowFQAaFdsG3wc0SG/YudI/75twIBBBsAAAGhXbCscEBYIGio61V4ub+KqiP68p1DMkz5oxf7SnXIQUW5X1E0bxt1', '0c8ba048aee2ab5fbb3299af6aa82d4e16f553745a315e9b3b984d37b35b805c');
INSERT INTO d0412.events VALUES (1000000000035, 1, 35, 1792573223000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-b058-78ce-b553-d5ec4508d2aa', '', 'jQFlRDA0MTIBGCMbAAABoV2wsFhtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wsFh4zrVT1exFCNKqQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsLBYQFggDIugSK7iq1+7MpmvaqgtThb1U3RaMV6bO5hNN7NbgFw=', '2872d9476cf00981c0ef1cb096f673d7b018363c45ee11c055c65e8443cfa2a3');
INSERT INTO d0412.events VALUES (1000000000036, 1, 36, 1792573224000, 'ticketTransferred', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-b440-786e-96a6-33edb2275c3e', '', 'jQFlRDA0MTIBGCQbAAABoV2wtEBxdGlja2V0VHJhbnNmZXJyZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NQMDdQAaFdsLRAeG6WpjPtsidcPkCjAVABoV2wbfBzRIb9i50j/vm3AmFLAxsAAAGhXbC0QEBYIChy2Uds8AmBwO8csJb2c9ewGDY8Re4RwFXGXoRDz6Kj', '73c207cef707c20af7a4fcd3547411e6057a2b4d5c3a2ba5afce913b0a0a585d');
INSERT INTO d0412.events VALUES (1000000000037, 1, 37, 1792573225000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-b828-7d43-9724-57bb244f1ac6', '', 'jQFlRDA0MTIBGCUbAAABoV2wuChsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUDA3UAGhXbC4KH1DlyRXuyRPGsZAowFQAaFdsG3wc0SG/YudI/75twICBBsAAAGhXbC4KEBYIHPCB873B8IK96T801R0EeYFeitNXDorpa/OkTsKClhd', '80f7b5a3e8da8a5b6ff93549503d24f52076fc26ed3d36e93e770fe39b91c0ea');
INSERT INTO d0412.events VALUES (1000000000038, 1, 38, 1792573226000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-bc10-768e-99d4-b56b17dfb6dc', '', 'jQFlRDA0MTIBGCYbAAABoV2wvBBtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wvBB2jpnUtWsX37bcQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsLwQQFgggPe1o+jailtv+TVJUD0k9SB2/CbtPTbpPncP45uRwOo=', '6615802c88a12243f7f3f88cbc0b0143837e00e62be92b470782f36391ec7b42');
INSERT INTO d0412.events VALUES (1000000000039, 1, 39, 1792573227000, 'ticketDone', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-bff8-7d3d-9a88-13d40b2451b0', '', 'jQFlRDA0MTIBGCcbAAABoV2wv/hqdGlja2V0RG9uZXgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wv/h9PZqIE9QLJFGwQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsL/4QFggZhWALIihIkP38/iMvAsBQ4N+AOYr6StHB4LzY5Hse0I=', '53daa0df5729dab49bb88eb90ee680890547cb39b0bfe321b986fb6d529577dc');
INSERT INTO d0412.events VALUES (1000000000040, 1, 40, 1792573228000, 'ticketReturned', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-c3e0-777f-b0c8-f6b540d5218a', '', 'jQFlRDA0MTIBGCgbAAABoV2ww+BudGlja2V0UmV0dXJuZWR4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOGNQMDdQAaFdsMPgd3+wyPa1QNUhikCjAVABoV2wcdhw8ItjDwQvBOLYAgMDGwAAAaFdsMPgQFggU9qg31cp2rSbuI65DuaAiQVHyzmwv+MhuYb7bVKVd9w=', 'f4ec7b3363402711bff2b687fb8ff860e3577d50ea7a567abc4e55067a8c2c31');
INSERT INTO d0412.events VALUES (1000000000041, 1, 41, 1792573229000, 'ticketCalled', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-c7c8-7a75-b24c-5f4164ebfa3d', '', 'jQFlRDA0MTIBGCkbAAABoV2wx8hsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbDHyHp1skxfQWTr+j1AowFQAaFdsHHYcPCLYw8ELwTi2AIBBBsAAAGhXbDHyEBYIPTsezNjQCcRv/K2h/uP+GDjV31Q6npWerxOVQZ6jCwx', '1d6756fa3af2980eb6fb0c85c41e2ae3d599a8a1270e6aafe7b769a53005206c');
INSERT INTO d0412.events VALUES (1000000000042, 1, 42, 1792573230000, 'ticketServing', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-cbb0-746d-afd6-7bd1b73183fb', '', 'jQFlRDA0MTIBGCobAAABoV2wy7BtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2wy7B0ba/We9G3MYP7QKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsMuwQFggHWdW+jrymA62+wyFxB4q49WZqKEnDmqv57dppTAFIGw=', 'd9c64cf88d0a30794ad3797f97f20284e7b5c30f2aa9f8384349b025454dcb07');
INSERT INTO d0412.events VALUES (1000000000043, 1, 43, 1792573231000, 'ticketDone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-cf98-7e17-955c-9cab5600e14e', '', 'jQFlRDA0MTIBGCsbAAABoV2wz5hqdGlja2V0RG9uZXgkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2wz5h+F5VcnKtWAOFOQKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsM+YQFgg2cZM+I0KMHlK03l/l/IChOe1ww8qqfg4Q0mwJUVNywc=', '60a4697065f3d629ed2e5d6615d20e75a66caf25e77701c559cf1772cb464d31');
INSERT INTO d0412.events VALUES (1000000000044, 1, 44, 1792573232000, 'undone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-d380-7008-aa19-07e0a03e31d1', '', 'jQFlRDA0MTIBGCwbAAABoV2w04BmdW5kb25leCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbDTgHAIqhkH4KA+MdFAowF4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOAIBAxgrQFggYKRpcGXz1intLl1mFdIOdaZsryXndwHFWc8XcstGTTE=', '88a23a240be14863386773e194bdc9b5eecbdfeac5bb75f8b3eefc1a2c63f814');
INSERT INTO d0412.events VALUES (1000000000045, 1, 45, 1792573233000, 'ticketDone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-d768-77ff-8b42-23855fdcab57', '', 'jQFlRDA0MTIBGC0bAAABoV2w12hqdGlja2V0RG9uZXgkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2w12h3/4tCI4Vf3KtXQKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsNdoQFggiKI6JAvhSGM4Z3PhlL3Jte7L3+rFu3X4s+78Gixj+BQ=', 'aa1b21dc1963eaf4abc4bbb78c6f1ed1307b7e65c1c49ffe25fb8be0a7eb6176');
INSERT INTO d0412.events VALUES (1000000000046, 1, 46, 1792573234000, 'ticketLeft', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '01a15db0-db50-7c86-9f86-dfaf679faa94', '', 'jQFlRDA0MTIBGC4bAAABoV2w21BqdGlja2V0TGVmdHgkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1AwN1ABoV2w21B8hp+G369nn6qUQKIBUAGhXbB1wHavl5gKM4Hgc2wCGwAAAaFdsNtQQFggqhsh3Blj6vSrxLu3jG8e0TB7fmXBxJ/+JfuL4KfrYXY=', 'c5b0ce8fe86dc5aebb1fb689288759a9853147949de2214aa2d667299fa413d8');
INSERT INTO d0412.events VALUES (1000000000047, 1, 47, 1792573235000, 'ticketCalled', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '01a15db0-df38-7783-952b-8c7828f5293f', '', 'jQFlRDA0MTIBGC8bAAABoV2w3zhsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUDA3UAGhXbDfOHeDlSuMeCj1KT9AowFQAaFdsH2QcQa6t9290Jmo6QIBBBsAAAGhXbDfOEBYIMWwzo/obcWuux+2iSiHWamFMUeUneIhSqLWZymfpBPY', '76fe7f1bc1a08ec1d8a7eb1ee6136f9bdc5edcc57e18ac0707336e43c524c5b9');
INSERT INTO d0412.events VALUES (1000000000048, 1, 48, 1792573236000, 'ticketMissed', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '01a15db0-e320-7c2e-9b71-8cf5b93a4c63', '', 'jQFlRDA0MTIBGDAbAAABoV2w4yBsdGlja2V0TWlzc2VkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUDA3UAGhXbDjIHwum3GM9bk6TGNAogFQAaFdsH2QcQa6t9290Jmo6QIbAAABoV2w4yBAWCB2/n8bwaCOwdin6x7mE2+b3F7cxX4YrAcHM25DxSTFuQ==', '74bfce9fdf8cd440ea8abadf316b338c4a4a36b078800e3cb8b3b9cbf9d7b2bc');
INSERT INTO d0412.events VALUES (1000000000049, 1, 49, 1792573237000, 'ticketCalled', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-e708-7724-abec-5e540195b260', '', 'jQFlRDA0MTIBGDEbAAABoV2w5whsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWFjUDA3UAGhXbDnCHckq+xeVAGVsmBAowFQAaFdsIF4cLKrT1eIFx8+qgIDBBsAAAGhXbDnCEBYIHS/zp/fjNRA6oq63zFrM4xKSjaweIAOPLizucv517K8', '7e764f3c63acac1c03ed0d64659c8c47a3e4301d8821fae9e30c706d3d4f6b6f');
INSERT INTO d0412.events VALUES (1000000000050, 1, 50, 1792573238000, 'ticketServing', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-eaf0-7252-8798-112d1a868f46', '', 'jQFlRDA0MTIBGDIbAAABoV2w6vBtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1AwN1ABoV2w6vByUoeYES0aho9GQKIBUAGhXbCBeHCyq09XiBcfPqoCGwAAAaFdsOrwQFggfnZPPGOsrBwD7Q1kZZyMR6PkMB2IIfrp4wxwbT1Pa28=', '995be2666659f8ec5f67efb185824f7c98125cbead6888c327ba33ce1e657ece');
INSERT INTO d0412.events VALUES (1000000000051, 1, 51, 1792573239000, 'printFailed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-eed8-7e9a-af6b-2d394fc65566', '', 'jQFlRDA0MTIBGDMbAAABoV2w7thrcHJpbnRGYWlsZWR4JDAxYTE1ZGIwLTgxNzgtNzBiMi1hYjRmLTU3ODgxNzFmM2VhYWNQMDdQAaFdsO7Yfpqvay05T8ZVZkCjAXgkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhAmZ0aWNrZXQDZ25vUGFwZXJAWCCZW+JmZln47F9n77GFgk98mBJcvq1oiMMnujPOHmV+zg==', '6b4f5af54def256719b99a033bbf36af0836616d6b4ed85e5133efc6b03bb126');
INSERT INTO d0412.events VALUES (1000000000052, 1, 52, 1792573239000, 'printed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-eed8-7e9a-af6b-2d394fc65566', '', 'jQFlRDA0MTIBGDQbAAABoV2w7thncHJpbnRlZHgkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1AwN1ABoV2w7th+mq9rLTlPxlVmQKMBeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWECZnRpY2tldAMBQFgga09a9U3vJWcZuZoDO782rwg2YW1rTtheUTPvxrA7sSY=', '9080009dc90afb95cba20e89077a325f422981355fd47d4c1f2d58b1ea0ee05a');
INSERT INTO d0412.events VALUES (1000000000053, 1, 53, 1792573240000, 'clockPutBack', 'clock', 'P07', '01a15db0-f2c0-79fa-bf9b-9d2504b35ae0', '', 'jQFlRDA0MTIBGDUbAAABoV2w8sBsY2xvY2tQdXRCYWNrZWNsb2NrY1AwN1ABoV2w8sB5+r+bnSUEs1rgQKEBgaMBUAGhXbB9kHEGurfdvdCZqOkCGwAAAaFdsPLAAxsAAAGhXbDywEBYIJCAAJ3JCvuVy6IOiQd6Ml9CKYE1X9R9TB8tWLHqDuBa', 'fa0b6359701f55b6fc195eca61989dc6018510e65b9dd0409a506138e77f3d46');
INSERT INTO d0412.events VALUES (1000000000054, 1, 54, 1792573241000, 'personKeyMade', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P07', '01a15db0-f6a8-7e73-ba56-4c4389eada43', '', 'jQFlRDA0MTIBGDYbAAABoV2w9qhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZjZhOC03N2E2LTlkOWMtNWQwZjdiNjhlM2FhY1AwN1ABoV2w9qh+c7pWTEOJ6tpDQKMBeCQwMWExNWRiMC1mNmE4LTc3YTYtOWQ5Yy01ZDBmN2I2OGUzYWECUHgdK38Pbk6jhrFf1Hwhyz4DWCATClXa45GYF9oceW1HOMgRlurPjT7H8+EuhHrSA8aookBYIPoLY1lwH1W2/BleymGYncYBhRDmW53QQJpQYTjnfz1G', '73d72778dd40f64051f068c0f6b1e62396097a53725a8c67973978c7af9370e6');
INSERT INTO d0412.events VALUES (1000000000055, 1, 55, 1792573241000, 'personStated', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P07', '01a15db0-f6a8-7e73-ba56-4c4389eada43', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGDcbAAABoV2w9qhscGVyc29uU3RhdGVkeCQwMWExNWRiMC1mNmE4LTc3YTYtOWQ5Yy01ZDBmN2I2OGUzYWFjUDA3UAGhXbD2qH5zulZMQ4nq2kNQeB0rfw9uTqOGsV/UfCHLPqcBUAGhXbD2qHemnZxdD3to46oCZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTFYWgO4sIIB539pL/AgZS/yG+4Cuz5aCAkl+54YlXicZt/1PaVp/vlVL/rjQjTu5C+hwmS41r0f+JsR/CF1o0UzpU3HeS4j7tb2ZIdEmWZT5K4yaQi6wWdzI4FLMFggc9cneN1A9kBR8GjA9rHmI5YJelNyWoxnlzl4x6+TcOY=', 'e6cc158c398fbc14efa3cda9d93ca95112f5b1ba51447795755c6d754221a3d8');
INSERT INTO d0412.events VALUES (1000000000056, 1, 56, 1792573242000, 'personKeyMade', '01a15db0-fa90-7ab5-aecb-1b4109a8d278', 'P07', '01a15db0-fa90-7df9-874b-96a08f0188e2', '', 'jQFlRDA0MTIBGDgbAAABoV2w+pBtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZmE5MC03YWI1LWFlY2ItMWI0MTA5YThkMjc4Y1AwN1ABoV2w+pB9+YdLlqCPAYjiQKMBeCQwMWExNWRiMC1mYTkwLTdhYjUtYWVjYi0xYjQxMDlhOGQyNzgCULdnT/D4X0uYqNgWD/Qd7ooDWCBpQjK94EIKFluC+cQ3qj0ju5bWeVzOvtvf04n1P3gg60BYIObMFYw5j7wU76PNqdk8qVES9bG6UUR3lXVcbXVCIaPY', '2058a071c7e1858a88155487137bee5d112fd9e3819be5d30053bb168c316e5d');
INSERT INTO d0412.events VALUES (1000000000057, 1, 57, 1792573242000, 'personStated', '01a15db0-fa90-7ab5-aecb-1b4109a8d278', 'P07', '01a15db0-fa90-7df9-874b-96a08f0188e2', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGDkbAAABoV2w+pBscGVyc29uU3RhdGVkeCQwMWExNWRiMC1mYTkwLTdhYjUtYWVjYi0xYjQxMDlhOGQyNzhjUDA3UAGhXbD6kH35h0uWoI8BiOJQt2dP8PhfS5io2BYP9B3uiqYBUAGhXbD6kHq1rssbQQmo0ngDGQeoBAEFbTMyLjc1LjAxLjEwMDMGbUJFTFVNX1RFUkRBVEEHdFRNUC0zMjc1LTIwMjYtMDAwMDAxWEVXTXlpFbEnbSYvrBDItSYny5CkTF76jMUJcgPr6zCGW4aOLQGYnLTOw990L9wTQ5YTH4h1xdrvrHl5r8jUw46k6m3GhX9YICBYoHHH4YWKiBVUhxN77l0RL9njgZvl0wBTuxaMMW5d', '0ad758029e148023c9e68edca20416f7d3e779f601ee9e706ca3e61e11d12666');
INSERT INTO d0412.events VALUES (1000000000058, 1, 58, 1792573243000, 'personKeyMade', '01a15db0-fe78-715a-a15b-f16bb7d9c6f5', 'P07', '01a15db0-fe78-7fb7-8653-b9bf7e545a01', '', 'jQFlRDA0MTIBGDobAAABoV2w/nhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZmU3OC03MTVhLWExNWItZjE2YmI3ZDljNmY1Y1AwN1ABoV2w/nh/t4ZTub9+VFoBQKMBeCQwMWExNWRiMC1mZTc4LTcxNWEtYTE1Yi1mMTZiYjdkOWM2ZjUCUAoOd9p8h0QenibW5zrgRV0DWCBLUkwsFJ+bpqrb1eNPnQlYaY1L0MR6rb2tCqYqMmf7bUBYIArXWAKeFIAjyeaO3KIEFvfT53n2Ae6ecGyj5h4R0SZm', '222fc23d68db4ee73138443131b9a5005a7a5b06b49d3bd87999e908a31b7d22');
INSERT INTO d0412.events VALUES (1000000000059, 1, 59, 1792573243000, 'personStated', '01a15db0-fe78-715a-a15b-f16bb7d9c6f5', 'P07', '01a15db0-fe78-7fb7-8653-b9bf7e545a01', '0a0e77da-7c87-441e-9e26-d6e73ae0455d', 'jQFlRDA0MTIBGDsbAAABoV2w/nhscGVyc29uU3RhdGVkeCQwMWExNWRiMC1mZTc4LTcxNWEtYTE1Yi1mMTZiYjdkOWM2ZjVjUDA3UAGhXbD+eH+3hlO5v35UWgFQCg532nyHRB6eJtbnOuBFXacBUAGhXbD+eHFaoVvxa7fZxvUCZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTFYWuodpInjXCSxn2hTEQHwnPb6sslW7GPlH/iAtPU9A6+LKH+UIPSRPeinKDEMtoQo/s6poABKUvIwxtRmo3z+x8ZyCYMLDArbve9wT/KXUkarMZpwS971FGnthFggIi/CPWjbTucxOEQxMbmlAFp6Wwa0nTvYeZnpCKMbfSI=', '81a6dbfa186162bf430c8d28d22baaa92c565fa23490dbbb7834a85fa17bf1f1');
INSERT INTO d0412.events VALUES (1000000000060, 1, 60, 1792573244000, 'personsLinked', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P07', '01a15db1-0260-7d06-a7f7-6bed9ec9f5b5', '', 'jQFlRDA0MTIBGDwbAAABoV2xAmBtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZjZhOC03N2E2LTlkOWMtNWQwZjdiNjhlM2FhY1AwN1ABoV2xAmB9Bqf3a+2eyfW1QKMBUAGhXbD2qHemnZxdD3to46oCUAGhXbD+eHFaoVvxa7fZxvUDAUBYIIGm2/oYYWK/QwyNKNIrqqksVl+iNJDbu3g0qF+he/Hx', 'bbd0efda587bc0727de953e9b2f30ef4d980bd8b3a599b0b3b1118af872a99bf');
INSERT INTO d0412.events VALUES (1000000000061, 1, 61, 1792573245000, 'personsLinked', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P07', '01a15db1-0648-7eb4-9b34-b1bc9d624485', '', 'jQFlRDA0MTIBGD0bAAABoV2xBkhtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZjZhOC03N2E2LTlkOWMtNWQwZjdiNjhlM2FhY1AwN1ABoV2xBkh+tJs0sbydYkSFQKMBUAGhXbD2qHemnZxdD3to46oCUAGhXbD6kHq1rssbQQmo0ngDAUBYILvQ79pYe8ByfelT6bLzDvTZgL2LOlmbCzsRGK+HKpm/', 'c22964f02abcb172da817054f0537de452ebaa784053651b98b68f545549802f');
INSERT INTO d0412.events VALUES (1000000000062, 1, 62, 1792573246000, 'personsLinked', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P07', '01a15db1-0a30-7b19-b592-870985c5ee81', '', 'jQFlRDA0MTIBGD4bAAABoV2xCjBtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZjZhOC03N2E2LTlkOWMtNWQwZjdiNjhlM2FhY1AwN1ABoV2xCjB7GbWShwmFxe6BQKIBUAGhXbD2qHemnZxdD3to46oCUAGhXbD6kHq1rssbQQmo0nhAWCDCKWTwKryxctqBcFTwU33kUuuqeEBTZRuYto9UVUmALw==', 'acca18fd9fde04e6840eeb16a92aeea24215f2aedba4ab6b45dc6e58de97097c');
INSERT INTO d0412.events VALUES (1000000000063, 1, 63, 1792573247000, 'personKeyMade', '01a15db1-0e18-73ae-9e91-36570c80a77a', 'P07', '01a15db1-0e18-7d2f-a148-2d9344afbad1', '', 'jQFlRDA0MTIBGD8bAAABoV2xDhhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjEtMGUxOC03M2FlLTllOTEtMzY1NzBjODBhNzdhY1AwN1ABoV2xDhh9L6FILZNEr7rRQKMBeCQwMWExNWRiMS0wZTE4LTczYWUtOWU5MS0zNjU3MGM4MGE3N2ECUEeNeibNiUjLorBx10R8qjQDWCA4oBRFRAeLsfcNzdqeGTMmBlGM0Hul6grHfyZ5+gZBpUBYIKzKGP2f3gTmhA7rFqkq7qJCFfKu26Sra0Xcbljelwl8', '7b60912b1ee7d438412a52cbef0d84327e508c1684fd278992eff6dab200193f');
INSERT INTO d0412.events VALUES (1000000000064, 1, 64, 1792573247000, 'personStated', '01a15db1-0e18-73ae-9e91-36570c80a77a', 'P07', '01a15db1-0e18-7d2f-a148-2d9344afbad1', '478d7a26-cd89-48cb-a2b0-71d7447caa34', 'jQFlRDA0MTIBGEAbAAABoV2xDhhscGVyc29uU3RhdGVkeCQwMWExNWRiMS0wZTE4LTczYWUtOWU5MS0zNjU3MGM4MGE3N2FjUDA3UAGhXbEOGH0voUgtk0SvutFQR416Js2JSMuisHHXRHyqNKYBUAGhXbEOGHOunpE2VwyAp3oCZG1hbGUDGQfGBW0zMi43NS4wMS4xMDAyBmNLVFAIeCBhYzU5MjM4YTljYzg4ZWJkMzk0YmY1ODcyNWRkNDFkZFhIhwU0kQj/DwnGQlXRQNTvbcKwru23yMS+ehossK0JvyUmQd2edCzyG5p2FKJf2Lbx1M2vmLzF7GjfHYL7s89fiM1jh/4coO/tWCB7YJErHufUOEEqUsvvDYQyflCMFoT9J4mS7/basgAZPw==', 'e1b33bb6c4986d7fe5fed51c25154e99d54dc1e6af54dfaf58680d3c7104c49f');
INSERT INTO d0412.events VALUES (1000000000065, 1, 65, 1792573248000, 'personErased', '01a15db1-0e18-73ae-9e91-36570c80a77a', 'P07', '01a15db1-1200-78e0-96ea-b65afd465cbe', '', 'jQFlRDA0MTIBGEEbAAABoV2xEgBscGVyc29uRXJhc2VkeCQwMWExNWRiMS0wZTE4LTczYWUtOWU5MS0zNjU3MGM4MGE3N2FjUDA3UAGhXbESAHjgluq2Wv1GXL5AowFQAaFdsQ4Yc66ekTZXDICnegJQR416Js2JSMuisHHXRHyqNANncmVxdWVzdEBYIOGzO7bEmG1/5f7VHCUVTpnVTcHmr1Tfr1hoDTxxBMSf', '0ee9c5b406c9ca9920ee092c78e188a1bd87f41193a5bd7111609dccd7a185dc');
INSERT INTO d0412.events VALUES (1000000000066, 1, 66, 1792573249000, 'personStated', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P07', '01a15db1-15e8-713f-91f0-4acc484351e4', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEIbAAABoV2xFehscGVyc29uU3RhdGVkeCQwMWExNWRiMC1mNmE4LTc3YTYtOWQ5Yy01ZDBmN2I2OGUzYWFjUDA3UAGhXbEV6HE/kfBKzEhDUeRQeB0rfw9uTqOGsV/UfCHLPqgBUAGhXbD2qHemnZxdD3to46oCZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDQGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTEKGwAAAOjUpRA3WGrSze7qltl5ExMBDun7NmZ7Uzlk1ce5EKMI8o8GNNRF1oWNliNv3eCaDN6hkCi1afBziHT5nJsloB+9OBcKIGrOFhHhpMHNmvRt6xSstzURg0rWh2sxybYUCO9+pTxtUHCCehX1VWMPD8F+WCAO6cW0BsnKmSDuCSx44YihvYf0EZOlvXERYJ3M16GF3A==', '99a3b8dd0d977aca72a7b25def67272b8588ca123dc9a39e093f02e6b23a433a');
INSERT INTO d0412.events VALUES (1000000000067, 1, 67, 1792573250000, 'ticketHolderNamed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db1-19d0-7902-b300-b8b7f94bec02', '', 'jQFlRDA0MTIBGEMbAAABoV2xGdBxdGlja2V0SG9sZGVyTmFtZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NQMDdQAaFdsRnQeQKzALi3+UvsAkCiAVABoV2wbfBzRIb9i50j/vm3AlABoV2w9qh3pp2cXQ97aOOqQFggmaO43Q2Xespyp7Jd72cnK4WIyhI9yaOeCT8C5rI6Qzo=', 'acdfc59ec4dc6be6af10a208f8dd8a22a3e05059c28529cb8e8e19213c4a476b');
INSERT INTO d0412.events VALUES (1000000000068, 1, 68, 1792573251000, 'caseOpened', '01a15db1-1db8-78bd-94fc-7642375b68fc', 'P07', '01a15db1-1db8-7fe4-bb58-0259f97414d1', '', 'jQFlRDA0MTIBGEQbAAABoV2xHbhqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMWRiOC03OGJkLTk0ZmMtNzY0MjM3NWI2OGZjY1AwN1ABoV2xHbh/5LtYAln5dBTRQKQBUAGhXbEduHi9lPx2QjdbaPwCUAGhXbD2qHemnZxdD3to46oDUAGhXbBt8HNEhv2LnSP++bcEZkRBVEFOR0BYIKzfxZ7E3GvmrxCiCPjdiiKj4FBZwoUpy46OGSE8Skdr', 'f8a030192cc69fc24485c5cea072a25e4500cec6ffeb72ff0168d2261b74c8e2');
INSERT INTO d0412.events VALUES (1000000000069, 1, 69, 1792573251000, 'caseLineStated', '01a15db1-1db8-78bd-94fc-7642375b68fc', 'P07', '01a15db1-1db8-7fe4-bb58-0259f97414d1', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEUbAAABoV2xHbhuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTFkYjgtNzhiZC05NGZjLTc2NDIzNzViNjhmY2NQMDdQAaFdsR24f+S7WAJZ+XQU0VB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsR24fSKhAIsPHCgJdQJQAaFdsR24eL2U/HZCN1to/ARsUEJJX05PTkFLVElGBWNLRVMGZlBCSV9KSwdmdXJnZW50WEJQdwlXsK9DbRPdfQHU87DDw1huhUvX1i+cig/FBqzUYOFgGzucYE2zRgPVaKzik+yqoE5pIXkPsIgmt6072ApheT5YIPigMBksxp/CRIXFzqByol5FAM7G/+ty/wFo0iYbdMji', 'fe99995cc18634b2f2ed3358563987a6d8f0c30e2688994fd0dff3cbaa1caaaf');
INSERT INTO d0412.events VALUES (1000000000070, 1, 70, 1792573251000, 'caseLineStated', '01a15db1-1db8-78bd-94fc-7642375b68fc', 'P07', '01a15db1-1db8-7fe4-bb58-0259f97414d1', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEYbAAABoV2xHbhuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTFkYjgtNzhiZC05NGZjLTc2NDIzNzViNjhmY2NQMDdQAaFdsR24f+S7WAJZ+XQU0VB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsR24fCaFMFK5nZmZfwJQAaFdsR24eL2U/HZCN1to/ANkbmVlZARoTElORFVOR0kHaWVtZXJnZW5jeQgBWEnn+GBauVob1jWXniyNNIegq4EPDZ5xrOigFs1LPfrlVqoYg0ylP3cCVle+MFzFnA8IA4nIQ3GLwfcNwj9VerOzmq2Mq3A1gFFnWCD+mZlcwYY0svLtM1hWOYem2PDDDiaImU/Q3/PLqhyqrw==', '1d93b2b6e8a9cd2aaf1a94491bcd527c0ba2f28daa78786e9a208fd53660b94f');
INSERT INTO d0412.events VALUES (1000000000071, 1, 71, 1792573252000, 'caseOpened', '01a15db1-1db8-7dc6-b360-2f305335b244', 'P07', '01a15db1-21a0-78b3-8d95-160476142fe3', '', 'jQFlRDA0MTIBGEcbAAABoV2xIaBqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMWRiOC03ZGM2LWIzNjAtMmYzMDUzMzViMjQ0Y1AwN1ABoV2xIaB4s42VFgR2FC/jQKMBUAGhXbEduH3Gs2AvMFM1skQCUAGhXbD6kHq1rssbQQmo0ngEaFBVU0tFU09TQFggHZOytuipzSqvGpRJG81SfAui8o2qeHhumiCP1TZguU8=', 'bc7a11e0e84929becb44973f0302cc8105eba0459b74844825b6e5188111db94');
INSERT INTO d0412.events VALUES (1000000000072, 1, 72, 1792573252000, 'caseLineStated', '01a15db1-1db8-7dc6-b360-2f305335b244', 'P07', '01a15db1-21a0-78b3-8d95-160476142fe3', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGEgbAAABoV2xIaBuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTFkYjgtN2RjNi1iMzYwLTJmMzA1MzM1YjI0NGNQMDdQAaFdsSGgeLONlRYEdhQv41C3Z0/w+F9LmKjYFg/0He6KpQFQAaFdsSGgeyukBmj5lSB6EAJQAaFdsR24fcazYC8wUzWyRANkbmVlZARlTUFLQU4FY1NPU1g3XJbRtF0C74oQqZPg8UV+H2QPV6ZQT7gaU2/8p4pDdnBuJEVo48XPSciPlcv0dI1EvqFlQd7ebVggvHoR4OhJKb7LRJc/AwLMgQXroEWbdIRIJbblGIER25Q=', 'c0baf226f1769e9bf425f1efdd71970421243681df38aeb52fa3ecc129a977e8');
INSERT INTO d0412.events VALUES (1000000000073, 1, 73, 1792573253000, 'caseMoved', '01a15db1-1db8-78bd-94fc-7642375b68fc', 'P07', '01a15db1-2588-7edb-a131-8b929a84aa31', '', 'jQFlRDA0MTIBGEkbAAABoV2xJYhpY2FzZU1vdmVkeCQwMWExNWRiMS0xZGI4LTc4YmQtOTRmYy03NjQyMzc1YjY4ZmNjUDA3UAGhXbEliH7boTGLkpqEqjFAogFQAaFdsR24eL2U/HZCN1to/ANocmVmZXJyZWRAWCDAuvIm8Xaem/Ql8e/dcZcEISQ2gd84rrUvo+zBKal36A==', '6c651d62c03756a397a5aa208611031d04326eed51ff6811607ff30938bf69b3');
INSERT INTO d0412.events VALUES (1000000000074, 1, 74, 1792573254000, 'caseMoved', '01a15db1-1db8-7dc6-b360-2f305335b244', 'P07', '01a15db1-2970-7ac1-8dd9-c07f6c96c407', '', 'jQFlRDA0MTIBGEobAAABoV2xKXBpY2FzZU1vdmVkeCQwMWExNWRiMS0xZGI4LTdkYzYtYjM2MC0yZjMwNTMzNWIyNDRjUDA3UAGhXbEpcHrBjdnAf2yWxAdAogFQAaFdsR24fcazYC8wUzWyRANnaGFuZGxlZEBYIGxlHWLAN1ajl6WqIIYRAx0EMm7tUf9oEWB/8wk4v2mz', '3dd593520385d969d15a03a76142762622f229ed5bfe1bc9f046ae0889339cd7');
INSERT INTO d0412.events VALUES (1000000000075, 1, 75, 1792573255000, 'referralIssued', '01a15db1-2d58-793e-ba15-48655cb5d7d4', 'P07', '01a15db1-2d58-74ee-954e-417d71a3d5f6', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEsbAAABoV2xLVhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTJkNTgtNzkzZS1iYTE1LTQ4NjU1Y2I1ZDdkNGNQMDdQAaFdsS1YdO6VTkF9caPV9lB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsS1YeT66FUhlXLXX1AJQAaFdsR24eL2U/HZCN1to/ANQAaFdsR24fSKhAIsPHCgJdQRQAaFdsPaod6adnF0Pe2jjqgVmUDA0ODIxBmVEMDQxMgcBCEie/OOEJtt+AAlmdXJnZW50ChjZCxpq2H9GDBpq6vRGDWxSUzE6RVhBTVBMRTEOZWdpdmVuWDnqjZJ7L1BHRXT6MsP9ZsHf49NwjuYun/g/grZjKKqdaXeSq0xgTq2MMh7sS8MPGIsOnycvbAiFtoJYID3Vk1IDhdlp0VoDp2FCdiYi8intW/4byfBGrgiJM5zX', '87573a20a2334df818598f33d7326dde5edd16cf9ed7501726c5f99a6ecd6e71');
INSERT INTO d0412.events VALUES (1000000000076, 1, 76, 1792573256000, 'referralIssued', '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'P07', '01a15db1-3140-72e6-a4bd-e3d7c0005cb3', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEwbAAABoV2xMUBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTMxNDAtN2Q2NC1hNGQxLTM2MzliYTBmMDdjNWNQMDdQAaFdsTFAcuakvePXwABcs1B4HSt/D25Oo4axX9R8Ics+rwFQAaFdsTFAfWSk0TY5ug8HxQJQAaFdsR24eL2U/HZCN1to/ANQAaFdsR24fSKhAIsPHCgJdQRQAaFdsPaod6adnF0Pe2jjqgVmUDA0ODIxBmVEMDQxMgcCCEgIYczcnnr9jAlmdXJnZW50ChjZCxpq2H9GDBpq6vRGDWxSUzE6RVhBTVBMRTIOZWdpdmVuDwFYOXd8ktY9/NYEPfWORaPECHPD0sApIfswB5aMqHEZEoirdCcnhEZ2cQeoytrC58f/tziTu/nR6OlJWlggh1c6IKIzTfgYWY8z1zJt3l7dFs+e11AXJsX5mm7NbnE=', '603c540f279e49b36e7ed6204b53c3f73e00867dd5202fa6a1a4e22596dd2eaa');
INSERT INTO d0412.events VALUES (1000000000077, 1, 77, 1792573257000, 'returnHeard', '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'P07', '01a15db1-3528-7961-87e5-a69007b949b0', '', 'jQFlRDA0MTIBGE0bAAABoV2xNShrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTMxNDAtN2Q2NC1hNGQxLTM2MzliYTBmMDdjNWNQMDdQAaFdsTUoeWGH5aaQB7lJsECpAVABoV2xMUB9ZKTRNjm6DwfFAmVEMDQxMgMCBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0cJbFJSMTpFWEFNUExFMQplcGFwZXJAWCBgPFQPJ55Js25+1iBLU8P3PgCGfdUgL6ahpOIllt0uqg==', '1d28acc1a8c307b21c736ea64f1a11fa3cc1737a519bc6a959c53c1d9e4cebe1');
INSERT INTO d0412.events VALUES (1000000000078, 1, 78, 1792573258000, 'returnHeard', '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'P07', '01a15db1-3910-7705-b2cd-b40211a11fe1', '', 'jQFlRDA0MTIBGE4bAAABoV2xORBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTMxNDAtN2Q2NC1hNGQxLTM2MzliYTBmMDdjNWNQMDdQAaFdsTkQdwWyzbQCEaEf4UCqAVABoV2xMUB9ZKTRNjm6DwfFAmVEMDQxMgMCBGZQMDQ4MjEFAgZmc2VydmVkBw4IGmrYf0gJbFJSMTpFWEFNUExFMgplcGFwZXJAWCAdKKzBqMMHshxzbqZPGhH6PMFzelGbxqlZxTwdnkzr4Q==', '095a0845578e9b42904060f130231811b5bb8e4d790edf7ea4566cbfe720fc83');
INSERT INTO d0412.events VALUES (1000000000079, 1, 79, 1792573259000, 'residentSaid', '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'P07', '01a15db1-3cf8-7083-a660-9e618f0f759e', '', 'jQFlRDA0MTIBGE8bAAABoV2xPPhscmVzaWRlbnRTYWlkeCQwMWExNWRiMS0zMTQwLTdkNjQtYTRkMS0zNjM5YmEwZjA3YzVjUDA3UAGhXbE8+HCDpmCeYY8PdZ5ApAFQAaFdsTFAfWSk0TY5ug8HxQIBA2ljb25maXJtZWQEZ2NvdW50ZXJAWCAJWghFV46bQpBAYPEwIxgRtbuOTXkO336kVmy/5yD8gw==', '9f6e56b9b60c530732051687b626ee4c57fa701cd2f6056032e62b927f613cfd');
INSERT INTO d0412.events VALUES (1000000000080, 1, 80, 1792573260000, 'referralIssued', '01a15db1-40e0-744a-9538-83c729fda53e', 'P07', '01a15db1-40e0-79cb-9931-da7543493c8d', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFAbAAABoV2xQOBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTQwZTAtNzQ0YS05NTM4LTgzYzcyOWZkYTUzZWNQMDdQAaFdsUDgecuZMdp1Q0k8jVB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsUDgdEqVOIPHKf2lPgJQAaFdsR24eL2U/HZCN1to/ANQAaFdsR24fSKhAIsPHCgJdQRQAaFdsPaod6adnF0Pe2jjqgVmUDA0ODIxBmVEMDQxMgcDCEggON8wcZDcAglmdXJnZW50ChjZCxpq2H9GDBpq6vRGDWxSUzE6RVhBTVBMRTMOZWdpdmVuWDk81/EiuWBsPiN6UEmMahwKGqyxbjfXh4HAgTXQp+IUqMS7QVfni5rfa9/Hu7vYVow6N3krLQivUytYIJ9uVrm2DFMHMgUWh7Ym7kxX+nAc0vYFYDLmK5J/YTz9', '6a5eb3ed14b56d71d4a39b3d953ca930657c8f1486db53d90cac65481e8a877c');
INSERT INTO d0412.events VALUES (1000000000081, 1, 81, 1792573261000, 'officeSaid', '01a15db1-40e0-744a-9538-83c729fda53e', 'P07', '01a15db1-44c8-7205-8bf9-da72fc60eaf7', '', 'jQFlRDA0MTIBGFEbAAABoV2xRMhqb2ZmaWNlU2FpZHgkMDFhMTVkYjEtNDBlMC03NDRhLTk1MzgtODNjNzI5ZmRhNTNlY1AwN1ABoV2xRMhyBYv52nL8YOr3QKQBUAGhXbFA4HRKlTiDxyn9pT4CAgNpY2FuY2VsbGVkBG5SRVNJREVOVF9BU0tFREBYIGpes+0UtW1x1KObPZU8qTBlfI8UhttT2QysZUgeiod8', '6ab28ae7b2fdc4b9733a68dd6740906208a11b93183a744dc3d40741415d618c');
INSERT INTO d0412.events VALUES (1000000000082, 1, 82, 1792573262000, 'returnHeard', '01a15db1-40e0-744a-9538-83c729fda53e', 'P07', '01a15db1-48b0-7fe0-8456-5a06b1fbe5d4', '', 'jQFlRDA0MTIBGFIbAAABoV2xSLBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTQwZTAtNzQ0YS05NTM4LTgzYzcyOWZkYTUzZWNQMDdQAaFdsUiwf+CEVloGsfvl1ECpAVABoV2xQOB0SpU4g8cp/aU+AmVEMDQxMgMDBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0cJbFJSMTpFWEFNUExFMQplcGFwZXJAWCBqsornsv3EuXM6aN1nQJBiCKEbkxg6dE3D1AdBQV1hjA==', '49524a0222d90cc5a2edb186dd4fbfcbc2b6c6de87ba56b04b62ef05813fb8ee');
INSERT INTO d0412.events VALUES (1000000000083, 1, 83, 1792573263000, 'referralIssued', '01a15db1-4c98-713c-b8e8-de6722f31600', 'P07', '01a15db1-4c98-7d97-b42b-d22209d5458e', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFMbAAABoV2xTJhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTRjOTgtNzEzYy1iOGU4LWRlNjcyMmYzMTYwMGNQMDdQAaFdsUyYfZe0K9IiCdVFjlB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsUyYcTy46N5nIvMWAAJQAaFdsR24eL2U/HZCN1to/ANQAaFdsR24fSKhAIsPHCgJdQRQAaFdsPaod6adnF0Pe2jjqgVmUDA0ODIxBmVEMDQxMgcECEjiV5HOKURFfAlmdXJnZW50ChjZCxpq2H9GDBpq6vRGDWxSUzE6RVhBTVBMRTQOZWdpdmVuWDmVAKqOSylc0TSYGSsD1pH0STpqmuz/Mt2sJ7YbriJbC6Fq17tHoUh8ib2qgclMxzn8lIWfgN3qRylYIElSSgIi2QzFou2xht1Pv8vCtsbeh7pWsEti7wWBP7ju', '380219d43964f9497403c9036dbf16030fa1ffbf690ace12496f39c1f9b4391b');
INSERT INTO d0412.events VALUES (1000000000084, 1, 84, 1792573264000, 'returnHeard', '01a15db1-4c98-713c-b8e8-de6722f31600', 'P07', '01a15db1-5080-7d2c-b666-8a910f213355', '', 'jQFlRDA0MTIBGFQbAAABoV2xUIBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTRjOTgtNzEzYy1iOGU4LWRlNjcyMmYzMTYwMGNQMDdQAaFdsVCAfSy2ZoqRDyEzVUCqAVABoV2xTJhxPLjo3mci8xYAAmVEMDQxMgMEBGZQMDQ4MjEFAQZocmVqZWN0ZWQHAwgaath/RwlsUlIxOkVYQU1QTEUxCmVwYXBlckBYIDgCGdQ5ZPlJdAPJA22/FgMPof+/aQrOEklvOcH5tDkb', '8d5252414f8652a1e7b09d7b923c44027aa82cf9becebf5a60776f0fa1832230');
INSERT INTO d0412.events VALUES (1000000000085, 1, 85, 1792573265000, 'returnHeard', '01a15db1-4c98-713c-b8e8-de6722f31600', 'P07', '01a15db1-5468-73be-9a60-0cff3d0233f3', '', 'jQFlRDA0MTIBGFUbAAABoV2xVGhrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTRjOTgtNzEzYy1iOGU4LWRlNjcyMmYzMTYwMGNQMDdQAaFdsVRoc76aYAz/PQIz80CpAVABoV2xTJhxPLjo3mci8xYAAmVEMDQxMgMEBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0cJbFJSMTpFWEFNUExFMQplcGFwZXJAWCCNUlJBT4ZSoeewnXuSPEQCeqgs+b7Ov1pgd28PoYMiMA==', '81f331fbe9556f6caa36da8a948dac52766a39ab15f6ae5562faefafce2382e5');
INSERT INTO d0412.events VALUES (1000000000086, 1, 86, 1792573266000, 'referralIssued', '01a15db1-5850-703d-815d-65cea8a0d68c', 'P07', '01a15db1-5850-700a-bca6-e4af33b8f48e', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFYbAAABoV2xWFBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTU4NTAtNzAzZC04MTVkLTY1Y2VhOGEwZDY4Y2NQMDdQAaFdsVhQcAq8puSvM7j0jlB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsVhQcD2BXWXOqKDWjAJQAaFdsR24eL2U/HZCN1to/ANQAaFdsR24fSKhAIsPHCgJdQRQAaFdsPaod6adnF0Pe2jjqgVmUDA0ODIxBmVEMDQxMgcFCEhCEwlfQQSvxglmdXJnZW50ChjZCxpq2H9GDBpq6vRGDWxSUzE6RVhBTVBMRTUOZWdpdmVuWDkk1u2MMIEHK37tO0LXVAMUi0UIoSlx+y2UsvAMbnS1ajRhFEwfYeqY/5P5G+qrOR937by2t9Wv3rRYIIHzMfvpVW9sqjbaipSNrFJ2ajmrFfauVWL676/OI4Ll', 'f45e551618ba8130a04b984d206670ceec4a87f43ee269fc3275672c1a2b7262');
INSERT INTO d0412.events VALUES (1000000000087, 1, 87, 1792573267000, 'returnHeard', 'D0412/77', 'P07', '01a15db1-5c38-7fa9-8aff-3bf7c19d5b46', '', 'jQFlRDA0MTIBGFcbAAABoV2xXDhrcmV0dXJuSGVhcmRoRDA0MTIvNzdjUDA3UAGhXbFcOH+piv8798GdW0ZAqAJlRDA0MTIDGE0EZlAwNDgyMQUBBmhhY2NlcHRlZAgaath/RwlsUlIxOkVYQU1QTEUxCmVwYXBlckBYIPReVRYYuoEwoEuYTSBmcM7sSof0PuJp/DJ1ZywaK3Ji', 'fe95eda250c92db3a87b4272a3e5dd2992b5d823561f0502319460db0d72b0ae');
INSERT INTO d0412.events VALUES (1000000000088, 1, 88, 1792573268000, 'printed', '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'P07', '01a15db1-6020-71b5-a3da-86247ab2ea60', '', 'jQFlRDA0MTIBGFgbAAABoV2xYCBncHJpbnRlZHgkMDFhMTVkYjEtMzE0MC03ZDY0LWE0ZDEtMzYzOWJhMGYwN2M1Y1AwN1ABoV2xYCBxtaPahiR6supgQKIBeCQwMWExNWRiMS0zMTQwLTdkNjQtYTRkMS0zNjM5YmEwZjA3YzUCZHNsaXBAWCD+le2iUMkts6h7QnKj5d0pkrXYI1YfBQIxlGDbDXKwrg==', '53305dccf540e9a235c8c4781157091eda394d15e321fd1019acf2b26a351fb5');
INSERT INTO d0412.events VALUES (1000000000089, 1, 89, 1792573268000, 'printed', '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'P07', '01a15db1-6020-71b5-a3da-86247ab2ea60', '', 'jQFlRDA0MTIBGFkbAAABoV2xYCBncHJpbnRlZHgkMDFhMTVkYjEtMzE0MC03ZDY0LWE0ZDEtMzYzOWJhMGYwN2M1Y1AwN1ABoV2xYCBxtaPahiR6supgQKMBeCQwMWExNWRiMS0zMTQwLTdkNjQtYTRkMS0zNjM5YmEwZjA3YzUCZHNsaXADAUBYIFMwXcz1QOmiNcjEeBFXCR7aOU0V4yH9EBms8rJqNR+1', '4e4eb56dd494a5f3c11ad8ae5eaa05b77440ace96397ec60b9a0f2bbc6dfb551');
INSERT INTO d0412.events VALUES (1000000000090, 1, 90, 1792573269000, 'slipHeard', 'D0999/17', 'P07', '01a15db1-6408-70f6-9412-33227eed1b68', '', 'jQFlRDA0MTIBGFobAAABoV2xZAhpc2xpcEhlYXJkaEQwOTk5LzE3Y1AwN1ABoV2xZAhw9pQSMyJ+7RtoQKQBZUQwOTk5AhEFGmrYfxgIZXR5cGVkQFggTk61bdSUpfPBGtiuXqoFt3RArOljl+xguaDyu8bftVE=', '083f503f5f8bccf72e1d20e4fd3bf5ffdce7cdceeb77bc1e88d7f7d2281675e4');
INSERT INTO d0412.events VALUES (1000000000091, 1, 91, 1792573270000, 'slipHeard', 'D0999/17', 'P07', '01a15db1-67f0-74dd-bb6c-90013b73ac31', '', 'jQFlRDA0MTIBGFsbAAABoV2xZ/Bpc2xpcEhlYXJkaEQwOTk5LzE3Y1AwN1ABoV2xZ/B03btskAE7c6wxQKgBZUQwOTk5AhEDSAECAwQFBgcIBGZ1cmdlbnQFGmrYfxgGGmrZ0NQHaVJTMTpPVEhFUghkc2NhbkBYIAg/UD9fi8z3Lh0g5P079f/c583O63e8HojX99IoFnXk', 'bcd0cfbaa4fdf788cf878339e399432db504b806d8d9fec6666d7f15605b0147');
INSERT INTO d0412.events VALUES (1000000000092, 1, 92, 1792573271000, 'partnerSaid', 'D0999/17', 'P07', '01a15db1-6bd8-752c-8e91-91df908eacd0', '', 'jQFlRDA0MTIBGFwbAAABoV2xa9hrcGFydG5lclNhaWRoRDA5OTkvMTdjUDA3UAGhXbFr2HUsjpGR35COrNBApgFlRDA5OTkCEQMBBGhhY2NlcHRlZAYaath/VAdlUlIxOkFAWCC80M+6pP33iM+HgznjmUMttQS4BtjZ/sZmbX8VYFsBRw==', 'bba1b3aa1d621e70eeb6e596ee7bff61c23fbb3c0e744398b41bea1c274c015e');
INSERT INTO d0412.events VALUES (1000000000093, 1, 93, 1792573272000, 'partnerSaid', 'D0999/17', 'P07', '01a15db1-6fc0-7f53-8976-71ef2753a612', '', 'jQFlRDA0MTIBGF0bAAABoV2xb8BrcGFydG5lclNhaWRoRDA5OTkvMTdjUDA3UAGhXbFvwH9TiXZx7ydTphJApwFlRDA5OTkCEQMCBGZzZXJ2ZWQFDgYaath/VQdlUlIxOkJAWCC7obOqHWIecO625Zbue/9hwj+7PA50Q5i0G+ocJ0wBXg==', 'a8368d5acf4d87980891340c69eebe5ed0a2f7716eddf36fad9ad50065119f47');
INSERT INTO d0412.events VALUES (1000000000094, 1, 94, 1792573272000, 'printed', 'D0999/17', 'P07', '01a15db1-6fc0-7f53-8976-71ef2753a612', '', 'jQFlRDA0MTIBGF4bAAABoV2xb8BncHJpbnRlZGhEMDk5OS8xN2NQMDdQAaFdsW/Af1OJdnHvJ1OmEkCiAWhEMDk5OS8xNwJmcmV0dXJuQFggqDaNWs9Nh5gIkTQMae6+XtCi93Fu3fNvrZrVAGURn0c=', 'b950876aa402140f92e8b1016daca1c6a5bca6bad61a22ecf0bb53f850b3db5c');
INSERT INTO d0412.events VALUES (1000000000095, 1, 95, 1792573273000, 'slipHeard', 'D0999/18', 'P07', '01a15db1-73a8-72d2-b681-3385c56ab1a3', '', 'jQFlRDA0MTIBGF8bAAABoV2xc6hpc2xpcEhlYXJkaEQwOTk5LzE4Y1AwN1ABoV2xc6hy0raBM4XFarGjQKkBZUQwOTk5AhIDSAECAwQFBgcIBGllbWVyZ2VuY3kFGmrYfvoGGmrYf1MHZ1JTMTpPTEQIZ3BpY3R1cmUJZ0VYUElSRURAWCC5UIdqpAIUD5LosQFtrKHGpbymutYaIuzwu1P4ULPbXA==', '34d124731fa7777c8901741836c9ca70dd85def7768cbccf7bf545be214b1257');
INSERT INTO d0412.events VALUES (1000000000096, 1, 96, 1792573274000, 'counterClosed', 'counter/3', 'P07', '01a15db1-7790-7adf-abec-c3881975a43c', '', 'jQFlRDA0MTIBGGAbAAABoV2xd5BtY291bnRlckNsb3NlZGljb3VudGVyLzNjUDA3UAGhXbF3kHrfq+zDiBl1pDxAoQEDQFggNNEkcx+nd3yJAXQYNsnKcN2F3vd2jLzPe/VFviFLElc=', '0ab7ef13f410d2d7a784748a31e929f624331c0c9ade21146e884471db63e597');
INSERT INTO d0412.events VALUES (1000000000097, 1, 97, 1792573275000, 'dayClosed', '2026-10-21', 'P07', '01a15db1-7b78-77ff-b9ce-6aa3556f8ca1', '', 'jQFlRDA0MTIBGGEbAAABoV2xe3hpZGF5Q2xvc2VkajIwMjYtMTAtMjFjUDA3UAGhXbF7eHf/uc5qo1VvjKFAoQEZUQtAWCAKt+8T9BDS16eEdIox6Sn2JDMcDJreIRRuiERx22Pllw==', '067e41367a3704d3e7781708630bb4764a9db0ed60ca864b557f1241725a01e1');
INSERT INTO d0412.events VALUES (1000000000098, 1, 98, 1792573276000, 'headSigned', 'D0412', 'P07', '01a15db1-7f60-77c7-b6a3-be3c1782a7b9', '', 'jQFlRDA0MTIBGGIbAAABoV2xf2BqaGVhZFNpZ25lZGVEMDQxMmNQMDdQAaFdsX9gd8e2o748F4KnuUCnAWVEMDQxMgIBAxhhBFggBn5BNno3BNPneBcIYwu0dkqdsO1gyoZLVX8SQXJaAeEFAgZYIN8clMo/UmN8q9i+9F0wo0F71OXfuOU/+6YiHB8FzNYoB1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGGFYIAZ+QTZ6NwTT53gXCGMLtHZKnbDtYMqGS1V/EkFyWgHhAlgg3xyUyj9SY3yr2L70XTCjQXvU5d+45T/7piIcHwXM1ihYQLLg5U/rkVf7/g7wAYWWcWYQ+BxJ5ASD5AMYT1FQS/MNFGD0AGHOWaeywQXpGCIoioEktyvTcSndEe5bhrBO1AVAWCAGfkE2ejcE0+d4FwhjC7R2Sp2w7WDKhktVfxJBcloB4Q==', '82f83b7a23d28bb3d2ba7d5457ccf0e0384898459134073b1558228048692a5a');
INSERT INTO d0412.events VALUES (1000000000099, 1, 99, 1792659677000, 'dayOpened', '2026-10-22', 'P07', '01a162d7-df48-77d9-a955-787225392d6d', '', 'jQFlRDA0MTIBGGMbAAABoWLX30hpZGF5T3BlbmVkajIwMjYtMTAtMjJjUDA3UAGhYtffSHfZqVV4ciU5LW1AoQEZUQxAWCCC+Dt6I9KLs9K6fVRXzPDgOEiYRZE0BzsVWCKASGkqWg==', '51e25d6b18d23b66c6c614a5cd7b211649278e53c19df4fe977878f5696aea3a');
INSERT INTO d0412.events VALUES (1000000000100, 1, 100, 1792659677000, 'counterBreakBegun', 'counter/2', 'P07', '01a162d7-df48-77d9-a955-787225392d6d', '', 'jQFlRDA0MTIBGGQbAAABoWLX30hxY291bnRlckJyZWFrQmVndW5pY291bnRlci8yY1AwN1ABoWLX30h32alVeHIlOS1tQKMBAgJkbWVhbAMbAAABoWLX22BAWCBR4l1rGNI7ZsbGFKXNeyEWSSeOU8Gd9P6XeHj1aWrqOg==', '8e9289c50717871bb77bc5f028060734d89b75b362da74db368a805a7b085dcc');
INSERT INTO d0412.events VALUES (1000000000101, 1, 101, 1792659678000, 'ticketTaken', '01a162d7-e330-7566-8232-ed741c3047dd', 'P07', '01a162d7-e330-7599-8466-8ba202985213', '', 'jQFlRDA0MTIBGGUbAAABoWLX4zBrdGlja2V0VGFrZW54JDAxYTE2MmQ3LWUzMzAtNzU2Ni04MjMyLWVkNzQxYzMwNDdkZGNQMDdQAaFi1+MwdZmEZouiAphSE0CrAVABoWLX4zB1ZoIy7XQcMEfdAhlRDANhQQQBBmNLRVMHGwAAAaFi1+MwCQ8KGBkLZnZpc2l0cwwCDRg8QFggjpKJxQcXhxu3e8XwKAYHNNibdbNi2nTbNoqAWnsIXcw=', '0f7d9f2e41939d3b08b7ed6a33a709b9326cd06477b6c8e92fe9d606edc89da0');
INSERT INTO d0412.events VALUES (1000000000102, 1, 102, 1792659678000, 'printed', '01a162d7-e330-7566-8232-ed741c3047dd', 'P07', '01a162d7-e330-7599-8466-8ba202985213', '', 'jQFlRDA0MTIBGGYbAAABoWLX4zBncHJpbnRlZHgkMDFhMTYyZDctZTMzMC03NTY2LTgyMzItZWQ3NDFjMzA0N2RkY1AwN1ABoWLX4zB1mYRmi6ICmFITQKIBeCQwMWExNjJkNy1lMzMwLTc1NjYtODIzMi1lZDc0MWMzMDQ3ZGQCZnRpY2tldEBYIA99ny5Bk507CLftajOnCbkybNBkd7bI6S/p1gbtyJ2g', 'fdf2badfcaad102111cd229aa04e60d9d580bba579c01fd1101b8f7db8ec26b5');
INSERT INTO d0412.events VALUES (1000000000103, 1, 103, 1792659679000, 'headSigned', 'D0412', 'P07', '01a162d7-e718-7e8c-8f88-97fd401b20f0', '', 'jQFlRDA0MTIBGGcbAAABoWLX5xhqaGVhZFNpZ25lZGVEMDQxMmNQMDdQAaFi1+cYfoyPiJf9QBsg8ECnAWVEMDQxMgIBAxhmBFgg/fK638qtECERzSKaoE5g2dWAu6V5wB/REBuPfbjsJrUFAwZYIG2IbpTMO87Z8pg3/MAU7WyMEjxLDXiqnhfNSkVDT7SWB1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGGZYIP3yut/KrRAhEc0imqBOYNnVgLulecAf0RAbj3247Ca1A1ggbYhulMw7ztnymDf8wBTtbIwSPEsNeKqeF81KRUNPtJZYQGBopXLRC/NH29b7AdY9FU9Ufe6KaVwCwa42wfZO3he8Plfxa9BX7uf6XGrO/KZBCcQnh/o0T6dP0L5XknxRWwpAWCD98rrfyq0QIRHNIpqgTmDZ1YC7pXnAH9EQG499uOwmtQ==', '977c79d3879360a5f30c609bfe50dc684a981b3206165965d4139de5ae2f8887');

--
-- Data for Name: fold_versions; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.fold_versions VALUES ('cases', 1);
INSERT INTO d0412.fold_versions VALUES ('office', 2);
INSERT INTO d0412.fold_versions VALUES ('undone', 1);
INSERT INTO d0412.fold_versions VALUES ('tickets', 3);
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

INSERT INTO d0412.person_keys VALUES ('7812bcb5-76e3-472f-9cd4-32d7786853f3', '01a15db0-75c0-76af-9798-0a3381e0736c', 'mtbhlLdsZMHCpC6hDUfPGIPMoFhjGY0hzBDDyzBmoOsy5j6RlcILBQOUEhlwsRNvynHoHBHojPSmjANbSdDG/yztFG2RffHp');
INSERT INTO d0412.person_keys VALUES ('781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'uwlYer+w1RQArX+OS1zABEOnZqnfgeCX0K+6uVkDGwxvAs+UGbFmFbCEMPEHyu/jTN3bPpJa2UQp/7K6xzduk2woweMOUtlt');
INSERT INTO d0412.person_keys VALUES ('b7674ff0-f85f-4b98-a8d8-160ff41dee8a', '01a15db0-fa90-7ab5-aecb-1b4109a8d278', 'GUuB50jOB+eDJvFkaVtw6mDty2pEb51Aek6U1OLxINp3RgaXGlkXM3OekPUDnjcfz3/GC/ITn22Z/2zf6aHcOHJqwVg8IWqX');
INSERT INTO d0412.person_keys VALUES ('0a0e77da-7c87-441e-9e26-d6e73ae0455d', '01a15db0-fe78-715a-a15b-f16bb7d9c6f5', 'tJyeLIAZotxIB3rA+j0tqyZ8gPBWR8fmqEedvkXoMPbuCRes5SJCkzOCUyMBVye3KtnTbP/QZ3C23mwMuE1mUL9tJArDfYWH');
INSERT INTO d0412.person_keys VALUES ('478d7a26-cd89-48cb-a2b0-71d7447caa34', '01a15db1-0e18-73ae-9e91-36570c80a77a', '');

--
-- Data for Name: printings; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.printings VALUES (1000000000011, '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'ticket', 0, 'printed', 1792573206000);
INSERT INTO d0412.printings VALUES (1000000000013, '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'ticket', 0, 'printed', 1792573207000);
INSERT INTO d0412.printings VALUES (1000000000015, '01a15db0-75c0-76af-9798-0a3381e0736c', 'ticket', 0, 'printed', 1792573208000);
INSERT INTO d0412.printings VALUES (1000000000017, '01a15db0-79a8-731a-b02e-6219ae621ba0', 'ticket', 0, 'printed', 1792573209000);
INSERT INTO d0412.printings VALUES (1000000000019, '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'ticket', 0, 'printed', 1792573210000);
INSERT INTO d0412.printings VALUES (1000000000021, '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'ticket', 0, 'printed', 1792573211000);
INSERT INTO d0412.printings VALUES (1000000000051, '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'ticket', 0, 'failed', 1792573239000);
INSERT INTO d0412.printings VALUES (1000000000052, '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'ticket', 1, 'printed', 1792573239000);
INSERT INTO d0412.printings VALUES (1000000000088, '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'slip', 0, 'printed', 1792573268000);
INSERT INTO d0412.printings VALUES (1000000000089, '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'slip', 1, 'printed', 1792573268000);
INSERT INTO d0412.printings VALUES (1000000000094, 'D0999/17', 'return', 0, 'printed', 1792573272000);
INSERT INTO d0412.printings VALUES (1000000000102, '01a162d7-e330-7566-8232-ed741c3047dd', 'ticket', 0, 'printed', 1792659678000);

--
-- Data for Name: profiles; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.profiles VALUES ('D0412', 'pwJwU0xSVCBLb3RhIENvbnRvaAOCdlBFTUVSSU5UQUggS09UQSBDT05UT0hsRElOQVMgU09TSUFMBm0zMi43NS4wMS4xMDAyB2NXSUIIgqYBYUECaUtlc2VoYXRhbgNmSGVhbHRoBIFjS0VTBQ8GGC2mAWFLAmpQZW5kaWRpa2FuA2lTY2hvb2xpbmcEgWNESUsFCgYYHgmDogEBAoFhQaIBAgKBYUuiAQMCgmFBYUsKgqMBY1AwNwJtUGV0dWdhcyBUdWp1aANnY291bnRlcqMBY1MwMQJtUGVueWVsaWEgU2F0dQNqc3VwZXJ2aXNvcg==', 1000000000002);

--
-- Data for Name: received_slips; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.received_slips VALUES ('D0999', 17, '', '0102030405060708', 'urgent', 1792573208, 1792659668, 'RS1:OTHER', '', 'typed', '', 'served', 2, 14, 'RR1:B', 1792573269000, 'P07', 1000000000090, 1000000000093);
INSERT INTO d0412.received_slips VALUES ('D0999', 18, '', '0102030405060708', 'emergency', 1792573178, 1792573267, 'RS1:OLD', '', 'picture', 'EXPIRED', 'seen', 0, 0, '', 1792573273000, 'P07', 1000000000095, 1000000000095);

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

INSERT INTO d0412.referral_words VALUES (1000000000075, 'D0412', 1, 'office', 1, 'issued', 0, 'desk', 1792573255000, 'RS1:EXAMPLE1', '');
INSERT INTO d0412.referral_words VALUES (1000000000076, 'D0412', 2, 'office', 1, 'issued', 0, 'desk', 1792573256000, 'RS1:EXAMPLE2', '');
INSERT INTO d0412.referral_words VALUES (1000000000077, 'D0412', 2, 'P04821', 1, 'accepted', 0, 'paper', 1792573255000, 'RR1:EXAMPLE1', '');
INSERT INTO d0412.referral_words VALUES (1000000000078, 'D0412', 2, 'P04821', 2, 'served', 14, 'paper', 1792573256000, 'RR1:EXAMPLE2', '');
INSERT INTO d0412.referral_words VALUES (1000000000079, 'D0412', 2, 'resident', 1, 'confirmed', 0, 'counter', 1792573259000, '', '');
INSERT INTO d0412.referral_words VALUES (1000000000080, 'D0412', 3, 'office', 1, 'issued', 0, 'desk', 1792573260000, 'RS1:EXAMPLE3', '');
INSERT INTO d0412.referral_words VALUES (1000000000081, 'D0412', 3, 'office', 2, 'cancelled', 0, 'desk', 1792573261000, '', '');
INSERT INTO d0412.referral_words VALUES (1000000000082, 'D0412', 3, 'P04821', 1, 'accepted', 0, 'paper', 1792573255000, 'RR1:EXAMPLE1', '');
INSERT INTO d0412.referral_words VALUES (1000000000083, 'D0412', 4, 'office', 1, 'issued', 0, 'desk', 1792573263000, 'RS1:EXAMPLE4', '');
INSERT INTO d0412.referral_words VALUES (1000000000084, 'D0412', 4, 'P04821', 1, 'rejected', 3, 'paper', 1792573255000, 'RR1:EXAMPLE1', '');
INSERT INTO d0412.referral_words VALUES (1000000000085, 'D0412', 4, 'P04821', 1, 'accepted', 0, 'paper', 1792573255000, 'RR1:EXAMPLE1', '');
INSERT INTO d0412.referral_words VALUES (1000000000086, 'D0412', 5, 'office', 1, 'issued', 0, 'desk', 1792573266000, 'RS1:EXAMPLE5', '');
INSERT INTO d0412.referral_words VALUES (1000000000087, 'D0412', 77, 'P04821', 1, 'accepted', 0, 'paper', 1792573255000, 'RR1:EXAMPLE1', '');
INSERT INTO d0412.referral_words VALUES (1000000000092, 'D0999', 17, 'partner', 1, 'accepted', 0, 'desk', 1792573268000, 'RR1:A', '');
INSERT INTO d0412.referral_words VALUES (1000000000093, 'D0999', 17, 'partner', 2, 'served', 14, 'desk', 1792573269000, 'RR1:B', '');

--
-- Data for Name: referrals; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.referrals VALUES ('01a15db1-2d58-793e-ba15-48655cb5d7d4', '01a15db1-1db8-78bd-94fc-7642375b68fc', '01a15db1-1db8-7d22-a100-8b0f1c280975', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P04821', 'D0412', 1, '9efce38426db7e00', 'urgent', 217, 1792573254, 1793782854, 'RS1:EXAMPLE1', 'given', 0, 2, 'cancelled', 'none', 'none', 2, 0, 0, 0, 0, 'cancelled', 0, 1000000000075, 1000000000076);
INSERT INTO d0412.referrals VALUES ('01a15db1-4c98-713c-b8e8-de6722f31600', '01a15db1-1db8-78bd-94fc-7642375b68fc', '01a15db1-1db8-7d22-a100-8b0f1c280975', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P04821', 'D0412', 4, 'e25791ce2944457c', 'urgent', 217, 1792573254, 1793782854, 'RS1:EXAMPLE4', 'given', 0, 0, 'issued', 'accepted', 'none', 1, 1, 0, 0, 1, 'accepted', 1, 1000000000083, 1000000000085);
INSERT INTO d0412.referrals VALUES ('01a15db1-5850-703d-815d-65cea8a0d68c', '01a15db1-1db8-78bd-94fc-7642375b68fc', '01a15db1-1db8-7d22-a100-8b0f1c280975', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P04821', 'D0412', 5, '4213095f4104afc6', 'urgent', 217, 1792573254, 1793782854, 'RS1:EXAMPLE5', 'given', 0, 0, 'issued', 'none', 'none', 1, 0, 0, 0, 0, 'issued', 0, 1000000000086, 1000000000086);
INSERT INTO d0412.referrals VALUES ('01a15db1-3140-7d64-a4d1-3639ba0f07c5', '01a15db1-1db8-78bd-94fc-7642375b68fc', '01a15db1-1db8-7d22-a100-8b0f1c280975', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P04821', 'D0412', 2, '0861ccdc9e7afd8c', 'urgent', 217, 1792573254, 1793782854, 'RS1:EXAMPLE2', 'given', 1, 0, 'issued', 'served', 'confirmed', 1, 2, 1, 14, 0, 'closed', 0, 1000000000076, 1000000000079);
INSERT INTO d0412.referrals VALUES ('01a15db1-40e0-744a-9538-83c729fda53e', '01a15db1-1db8-78bd-94fc-7642375b68fc', '01a15db1-1db8-7d22-a100-8b0f1c280975', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P04821', 'D0412', 3, '2038df307190dc02', 'urgent', 217, 1792573254, 1793782854, 'RS1:EXAMPLE3', 'given', 0, 0, 'cancelled', 'accepted', 'none', 2, 1, 0, 0, 0, 'accepted', 1, 1000000000080, 1000000000082);

--
-- Data for Name: residents; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.residents VALUES ('01a15db0-fe78-715a-a15b-f16bb7d9c6f5', '0a0e77da-7c87-441e-9e26-d6e73ae0455d', 'female', 1987, 0, '32.75.01.1002', 'KTP', '', '', 0, '92b3c96dc61a53fbd3fd0b71c71e9836', '12f13af4348b954c1703acb880d8eae1', 0, '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 1000000000059, 1000000000059);
INSERT INTO d0412.residents VALUES ('01a15db0-fa90-7ab5-aecb-1b4109a8d278', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'unknown', 1960, 1, '32.75.01.1003', 'BELUM_TERDATA', 'TMP-3275-2026-000001', 'TMP-3275-2026-', 1, '', '', 0, '', 1000000000057, 1000000000057);
INSERT INTO d0412.residents VALUES ('01a15db1-0e18-73ae-9e91-36570c80a77a', '478d7a26-cd89-48cb-a2b0-71d7447caa34', 'male', 0, 0, '', 'KTP', '', '', 0, '', '', 1, '', 1000000000064, 1000000000065);
INSERT INTO d0412.residents VALUES ('01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'female', 1987, 0, '32.75.01.1004', 'KTP', '', '', 0, '92b3c96dc61a53fbd3fd0b71c71e9836', '12f13af4348b954c1703acb880d8eae1', 0, '', 1000000000055, 1000000000066);

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
INSERT INTO d0412.schema_versions VALUES (8, '0008_told_waits');

--
-- Data for Name: ticket_holders; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.ticket_holders VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 1000000000067);

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
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 5, '2026-10-21', 'called', 'serving', 1, 1792573217000, 1000000000029);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 6, '2026-10-21', 'serving', 'onHold', 1, 1792573218000, 1000000000030);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 7, '2026-10-21', 'onHold', 'waiting', 0, 1792573221000, 1000000000033);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 8, '2026-10-21', 'waiting', 'called', 1, 1792573222000, 1000000000034);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 9, '2026-10-21', 'called', 'serving', 1, 1792573223000, 1000000000035);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 10, '2026-10-21', 'serving', 'waiting', 0, 1792573224000, 1000000000036);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 11, '2026-10-21', 'waiting', 'called', 2, 1792573225000, 1000000000037);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 12, '2026-10-21', 'called', 'serving', 2, 1792573226000, 1000000000038);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', 13, '2026-10-21', 'serving', 'done', 2, 1792573227000, 1000000000039);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 1, '2026-10-21', '', 'waiting', 0, 1792573207000, 1000000000012);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 2, '2026-10-21', 'waiting', 'called', 1, 1792573219000, 1000000000031);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 3, '2026-10-21', 'called', 'missed', 1, 1792573220000, 1000000000032);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 4, '2026-10-21', 'missed', 'waiting', 0, 1792573228000, 1000000000040);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 5, '2026-10-21', 'waiting', 'called', 1, 1792573229000, 1000000000041);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 6, '2026-10-21', 'called', 'serving', 1, 1792573230000, 1000000000042);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', 7, '2026-10-21', 'serving', 'done', 1, 1792573233000, 1000000000045);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', 3, '2026-10-21', 'waiting', 'left', 0, 1792573234000, 1000000000046);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', 2, '2026-10-21', 'waiting', 'called', 1, 1792573235000, 1000000000047);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', 3, '2026-10-21', 'called', 'missed', 1, 1792573236000, 1000000000048);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', 2, '2026-10-21', 'waiting', 'called', 3, 1792573237000, 1000000000049);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', 3, '2026-10-21', 'called', 'serving', 3, 1792573238000, 1000000000050);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', 2, '2026-10-21', 'waiting', 'left', 0, 1792573275000, 1000000000097);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', 4, '2026-10-21', 'missed', 'left', 1, 1792573275000, 1000000000097);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', 4, '2026-10-21', 'serving', 'left', 3, 1792573275000, 1000000000097);
INSERT INTO d0412.ticket_steps VALUES ('01a162d7-e330-7566-8232-ed741c3047dd', 1, '2026-10-22', '', 'waiting', 0, 1792659678000, 1000000000101);

--
-- Data for Name: tickets; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.tickets VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', '2026-10-21', 'A', 1, 'ordinary', 'done', 'K', 'KES', 2, 1, 0, 0, 0, 1792573206000, 1792573225000, 1792573226000, 1792573227000, 1000000000010, 1000000000039, 'photocopy', 15, 1792574118000, 0, 'longestWait', 'DIK NAK', 0, 15, 25, 'visits', 2, 60, 6000);
INSERT INTO d0412.tickets VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', '2026-10-21', 'A', 2, 'priority', 'done', 'A', 'KES', 1, 1, 1, 0, 0, 1792573207000, 1792573229000, 1792573230000, 1792573233000, 1000000000012, 1000000000045, '', 0, 0, 0, 'longestWait', '', 1, 15, 25, 'visits', 2, 60, 12000);
INSERT INTO d0412.tickets VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', '2026-10-21', 'A', 3, 'priority', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573208000, 0, 0, 1792573234000, 1000000000014, 1000000000046, '', 0, 0, 0, '', '', 2, 15, 25, 'visits', 2, 60, -1);
INSERT INTO d0412.tickets VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', '2026-10-21', 'A', 4, 'ordinary', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573209000, 0, 0, 1792573275000, 1000000000016, 1000000000097, '', 0, 0, 0, '', '', 3, 15, 25, 'visits', 2, 60, -1);
INSERT INTO d0412.tickets VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', '2026-10-21', 'A', 5, 'ordinary', 'left', 'A', 'KES', 1, 1, 0, 0, 0, 1792573240000, 1792573240000, 0, 1792573275000, 1000000000018, 1000000000097, '', 0, 0, 0, 'longestWait', '', 4, 15, 25, 'visits', 2, 60, 25000);
INSERT INTO d0412.tickets VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', '2026-10-21', 'K', 1, 'emergency', 'left', 'K', 'KES', 3, 1, 0, 0, 0, 1792573211000, 1792573237000, 1792573238000, 1792573275000, 1000000000020, 1000000000097, '', 0, 0, 0, 'longestWait', '', 0, 15, 25, 'visits', 2, 60, 26000);
INSERT INTO d0412.tickets VALUES ('01a162d7-e330-7566-8232-ed741c3047dd', '2026-10-22', 'A', 1, 'ordinary', 'waiting', 'A', 'KES', 0, 0, 0, 0, 0, 1792659678000, 0, 0, 0, 1000000000101, 1000000000101, '', 0, 0, 0, '', '', 0, 15, 25, 'visits', 2, 60, -1);

--
-- Data for Name: trust_lists; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.trust_lists VALUES (11, 1792573201, '0oRNogEnBEgFZQl83v1FxaBYZqQBZFJPT1QEGmrZ0JEGGmrYfxE6AAEAAKQBBQILA4GnAUiOF1PtHG/ZjAJlRDA0MTIDAQRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBRpq2H8RBhpq2dCRBwAEgFhAJGFqrS2amebV9ZSs41JeJywc/Zmoo/ZU1dQZhPCVmnc0IJxo2qy5S2xdiOn+0buffa+6voE+ReAQrIu6c9j8DA==', 'sjHeG+IV3kujdJQBdKvwPq1hR+Y3exCeUV7yuJPsKm8=', 1000000000004);
INSERT INTO d0412.trust_lists VALUES (12, 1792573201, '0oRNogEnBEgFZQl83v1FxaBYZqQBZFJPT1QEGmrZ0JEGGmrYfxE6AAEAAKQBBQIMA4GnAUiOF1PtHG/ZjAJlRDA0MTIDAQRYILtJboIRWh0erhK/n1QUdcUjY92y8tQA9BB8R/BRH5zgBRpq2H8RBhpq2dCRBwAEgFhA7OD2JR18Dk0nK2bTe3nExttbLxKelG8GxNoVPiAB8k+u3tYI9dlr/5ysGdSwnTo7br3BefCO4fAX1477gQ6JCg==', 'sjHeG+IV3kujdJQBdKvwPq1hR+Y3exCeUV7yuJPsKm8=', 1000000000005);

--
-- Data for Name: undone_events; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.undone_events VALUES (1000000000043, 1000000000044);

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
-- PostgreSQL database dump complete
--

