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
    carried_from text DEFAULT ''::text NOT NULL
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
INSERT INTO d0412.access_log VALUES (3, 1792573278000, 'P07', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'REVIEW', 'df1c94ca3f52637cabd8bef45d30a3417bd4e5dfb8e53ffba6221c1f05ccd628', '15ada8e17541cbe7ecc4659a949df8544b63530aa2b70a48eeba59c05955b76a');

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
INSERT INTO d0412.append_rights VALUES ('slrt_counter', 'dayReopened');
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

INSERT INTO d0412.checkpoints VALUES (1000000000099, 1, 98, '9d2b75398e1b2f38187bff6e6485a1163c35255a7d63d7b320cc3f5e2b8b2a9b', 2, 'df1c94ca3f52637cabd8bef45d30a3417bd4e5dfb8e53ffba6221c1f05ccd628', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGGJYIJ0rdTmOGy84GHv/bmSFoRY8NSVafWPXsyDMP14riyqbAlgg3xyUyj9SY3yr2L70XTCjQXvU5d+45T/7piIcHwXM1ihYQGdbz6uLAPLEN/dk5RweQOwtxfdeGfD76xfv8J3wxicLaBxZiMd3mfbKS8593wJ08u2geD9B9eYCSNqMQ9dECgE=');
INSERT INTO d0412.checkpoints VALUES (1000000000104, 1, 103, 'e0b8f8bd73011243b6e05457cab68c25990eb793d96fee94ca9a9aaec589687f', 3, '15ada8e17541cbe7ecc4659a949df8544b63530aa2b70a48eeba59c05955b76a', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGGdYIOC4+L1zARJDtuBUV8q2jCWZDreT2W/ulMqamq7FiWh/A1ggFa2o4XVBy+fsxGWalJ34VEtjUwqitwpI7rpZwFlVt2pYQNUfQ5xfGfXPiAu6lOFy6oaWilruJv4f8sYwSFntKCSFMLqucNaoPPojGPK/2KAhrknZSJhb8vj4OdmHdcLjXgk=');

--
-- Data for Name: counter_breaks; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.counter_breaks VALUES (2, 'meal', 1792659677000, 0, 1000000000101);

--
-- Data for Name: counters; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.counters VALUES (1, 'P07', 1000000000007);
INSERT INTO d0412.counters VALUES (2, 'P08', 1000000000008);
INSERT INTO d0412.counters VALUES (3, '', 1000000000096);

--
-- Data for Name: days; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.days VALUES ('2026-10-21', 1000000000006, 1000000000098);
INSERT INTO d0412.days VALUES ('2026-10-22', 1000000000100, 0);

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
INSERT INTO d0412.events VALUES (1000000000024, 1, 24, 1792573214000, 'ticketNeedsStated', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-8d30-7a97-ba63-b03a10f06ac0', '', 'jQFlRDA0MTIBGBgbAAABoV2wjTBxdGlja2V0TmVlZHNTdGF0ZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NQMDdQAaFdsI0wepe6Y7A6EPBqwECjAVABoV2wbfBzRIb9i50j/vm3AoJjRElLY05BSwMbAAABoV2wjTBAWCBTYqVvsgyOD3xcyM3+tetBuvImoyK1D/SSn88sAA4c9A==', '8dd3166df7b27ee77be071af5cbcaae224431bc118b824b39e82d75fbca45ee3');
INSERT INTO d0412.events VALUES (1000000000025, 1, 25, 1792573215000, 'personKeyMade', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '01a15db0-9118-7347-a2e4-4c99d6b69e4d', '', 'jQFlRDA0MTIBGBkbAAABoV2wkRhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1AwN1ABoV2wkRhzR6LkTJnWtp5NQKMBeCQwMWExNWRiMC03NWMwLTc2YWYtOTc5OC0wYTMzODFlMDczNmMCUHgSvLV240cvnNQy13hoU/MDWCBhfW2yo0g9roxr7DmmPngv5rNFGUemhHvHgBKCUvidC0BYII3TFm33sn7ne+Bxr1y8quIkQxvBGLgks56C11+8pF7j', 'a18ede107e908d7723e8e49e375dd52474a85a7a4fb38ef217d080e6c138a689');
INSERT INTO d0412.events VALUES (1000000000026, 1, 26, 1792573215000, 'ticketClassed', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '01a15db0-9118-7347-a2e4-4c99d6b69e4d', '7812bcb5-76e3-472f-9cd4-32d7786853f3', 'jQFlRDA0MTIBGBobAAABoV2wkRhtdGlja2V0Q2xhc3NlZHgkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1AwN1ABoV2wkRhzR6LkTJnWtp5NUHgSvLV240cvnNQy13hoU/OjAVABoV2wdcB2r5eYCjOB4HNsAmhwcmlvcml0eQMbAAABoV2wkRhYMY6nt7/xWSFhqlqw6p6aiYju6jbXlF4Dzd2XRKWe1XQFBn60HAi7BIfUuaZN4AeK4NpYIKGO3hB+kI13I+jknjdd1SR0qFp6T7OO8hfQgObBOKaJ', '6e0c080cbba65383bc724dc882e4bfdf0c047c19e40c752393d6e63f0007ed10');
INSERT INTO d0412.events VALUES (1000000000027, 1, 27, 1792573216000, 'counterBreakBegun', 'counter/2', 'P07', '01a15db0-9500-7d4b-89f0-6ee8f0f2182a', '', 'jQFlRDA0MTIBGBsbAAABoV2wlQBxY291bnRlckJyZWFrQmVndW5pY291bnRlci8yY1AwN1ABoV2wlQB9S4nwbujw8hgqQKMBAgJkbWVhbAMbAAABoV2wlQBAWCBuDAgMu6ZTg7xyTciC5L/fDAR8GeQMdSOT1uY/AAftEA==', '44b07f1e2fccd0d83e3aa8d60d2bf1f1efd3b76d540b5583ce106dc75c5af356');
INSERT INTO d0412.events VALUES (1000000000028, 1, 28, 1792573216000, 'counterBreakEnded', 'counter/2', 'P07', '01a15db0-9500-7d4b-89f0-6ee8f0f2182a', '', 'jQFlRDA0MTIBGBwbAAABoV2wlQBxY291bnRlckJyZWFrRW5kZWRpY291bnRlci8yY1AwN1ABoV2wlQB9S4nwbujw8hgqQKIBAgIbAAABoV2wlQBAWCBEsH8eL8zQ2D46qNYNK/Hx79O3bVQLVYPOEG3HXFrzVg==', '8d3a54d326752f79a6830c34413159700c434a392a729e826ad058c93753dd22');
INSERT INTO d0412.events VALUES (1000000000029, 1, 29, 1792573217000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-98e8-79c2-8cb0-da2d7ba895e9', '', 'jQFlRDA0MTIBGB0bAAABoV2wmOhtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wmOh5woyw2i17qJXpQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsJjoQFggjTpU0yZ1L3mmgww0QTFZcAxDSjkqcp6CatBYyTdT3SI=', 'e2fa5cc2f10565e6cda4b30057c5068b146862e57d04ecb7231bc0cb08b4614b');
INSERT INTO d0412.events VALUES (1000000000030, 1, 30, 1792573218000, 'ticketHeld', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-9cd0-7be7-ad5e-de3b802c5508', '', 'jQFlRDA0MTIBGB4bAAABoV2wnNBqdGlja2V0SGVsZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wnNB7561e3juALFUIQKQBUAGhXbBt8HNEhv2LnSP++bcCaXBob3RvY29weQMPBBsAAAGhXbCc0EBYIOL6XMLxBWXmzaSzAFfFBosUaGLlfQTstyMbwMsItGFL', '3b378bf4962ba97e7092962d703ffc497238c3f64271b81482a16cce16fd0e4a');
INSERT INTO d0412.events VALUES (1000000000031, 1, 31, 1792573219000, 'ticketCalled', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-a0b8-7787-a251-0071358e32a4', '', 'jQFlRDA0MTIBGB8bAAABoV2woLhsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbCguHeHolEAcTWOMqRAowFQAaFdsHHYcPCLYw8ELwTi2AIBBBsAAAGhXbCguEBYIDs3i/SWK6l+cJKWLXA//ElyOMP2QnG4FIKhbM4W/Q5K', '57d2df5e280521aa09028ec2347b4b8d4f016927e61a4c590e41e2abcdaf8790');
INSERT INTO d0412.events VALUES (1000000000032, 1, 32, 1792573220000, 'ticketMissed', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-a4a0-7aad-91df-019bbde3993c', '', 'jQFlRDA0MTIBGCAbAAABoV2wpKBsdGlja2V0TWlzc2VkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbCkoHqtkd8Bm73jmTxAogFQAaFdsHHYcPCLYw8ELwTi2AIbAAABoV2wpKBAWCBX0t9eKAUhqgkCjsI0e0uNTwFpJ+YaTFkOQeKrza+HkA==', '7ec07cd777bb6f14759fcfd7c24b7cb79edaeb7e07eb9a95467697188de18f89');
INSERT INTO d0412.events VALUES (1000000000033, 1, 33, 1792573221000, 'ticketResumed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-a888-76d1-8c65-4217cba0ad16', '', 'jQFlRDA0MTIBGCEbAAABoV2wqIhtdGlja2V0UmVzdW1lZHgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wqIh20YxlQhfLoK0WQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsKiIQFggfsB813e7bxR1n8/Xwkt8t57a634H65qVRnaXGI3hj4k=', 'c09cdd2ecc7ddd05501a8c3d914d56a824f4c9c332aa8c571e84212b13fab275');
INSERT INTO d0412.events VALUES (1000000000034, 1, 34, 1792573222000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-ac70-78a6-8955-2f365c71f6e6', '', 'jQFlRDA0MTIBGCIbAAABoV2wrHBsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUDA3UAGhXbCscHimiVUvNlxx9uZAowFQAaFdsG3wc0SG/YudI/75twIBBBsAAAGhXbCscEBYIMCc3S7Mfd0FUBqMPZFNVqgk9MnDMqqMVx6EISsT+rJ1', '3e8cf2b82b17f781c57d5ca7ff9e15e6623c55aabb998e1e939883f3be22048b');
INSERT INTO d0412.events VALUES (1000000000035, 1, 35, 1792573223000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-b058-78ce-b553-d5ec4508d2aa', '', 'jQFlRDA0MTIBGCMbAAABoV2wsFhtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wsFh4zrVT1exFCNKqQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsLBYQFggPozyuCsX94HFfVyn/54V5mI8Vaq7mY4ek5iD874iBIs=', '2a93addf36b9e7b4f321f046af15549ed09b7ac1b7f51e3dbad2aa7e8f1b27c0');
INSERT INTO d0412.events VALUES (1000000000036, 1, 36, 1792573224000, 'ticketTransferred', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-b440-786e-96a6-33edb2275c3e', '', 'jQFlRDA0MTIBGCQbAAABoV2wtEBxdGlja2V0VHJhbnNmZXJyZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NQMDdQAaFdsLRAeG6WpjPtsidcPkCjAVABoV2wbfBzRIb9i50j/vm3AmFLAxsAAAGhXbC0QEBYICqTrd82uee08yHwRq8VVJ7Qm3rBt/UePbrSqn6PGyfA', '53ff7f652a08e133fcef9b8e99a461fe4465c7c6351b921d628f68276cd37083');
INSERT INTO d0412.events VALUES (1000000000037, 1, 37, 1792573225000, 'ticketCalled', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-b828-7d43-9724-57bb244f1ac6', '', 'jQFlRDA0MTIBGCUbAAABoV2wuChsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC02ZGYwLTczNDQtODZmZC04YjlkMjNmZWY5YjdjUDA3UAGhXbC4KH1DlyRXuyRPGsZAowFQAaFdsG3wc0SG/YudI/75twICBBsAAAGhXbC4KEBYIFP/f2UqCOEz/O+bjpmkYf5EZcfGNRuSHWKPaCds03CD', '2e5d51498b2aed0eff72d9b8cb90e17e8255b4348eb50e8446247b2c6581ff9c');
INSERT INTO d0412.events VALUES (1000000000038, 1, 38, 1792573226000, 'ticketServing', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-bc10-768e-99d4-b56b17dfb6dc', '', 'jQFlRDA0MTIBGCYbAAABoV2wvBBtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wvBB2jpnUtWsX37bcQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsLwQQFggLl1RSYsq7Q7/ctm4y5DhfoJVtDSOtQ6ERiR7LGWB/5w=', 'fc265b97b1dd2c0b3187e4472bcbdb25fb480a7a102a0aea388c3978eef0e591');
INSERT INTO d0412.events VALUES (1000000000039, 1, 39, 1792573227000, 'ticketDone', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db0-bff8-7d3d-9a88-13d40b2451b0', '', 'jQFlRDA0MTIBGCcbAAABoV2wv/hqdGlja2V0RG9uZXgkMDFhMTVkYjAtNmRmMC03MzQ0LTg2ZmQtOGI5ZDIzZmVmOWI3Y1AwN1ABoV2wv/h9PZqIE9QLJFGwQKIBUAGhXbBt8HNEhv2LnSP++bcCGwAAAaFdsL/4QFgg/CZbl7HdLAsxh+RHK8vbJftICnoQKgrqOIw5eO7w5ZE=', 'a00dcbb7fdd07188926f72f7b0ccdbb7980ca3d5f50134aa09a53174b5bab373');
INSERT INTO d0412.events VALUES (1000000000040, 1, 40, 1792573228000, 'ticketReturned', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-c3e0-777f-b0c8-f6b540d5218a', '', 'jQFlRDA0MTIBGCgbAAABoV2ww+BudGlja2V0UmV0dXJuZWR4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOGNQMDdQAaFdsMPgd3+wyPa1QNUhikCjAVABoV2wcdhw8ItjDwQvBOLYAgMDGwAAAaFdsMPgQFggoA3Lt/3QcYiSb3L3sMzbt5gMo9X1ATSqCaUxdLW6s3M=', 'ac523f47ec17767a881233597e98818ba2556ad232ef1cb02ddc7201480f03d2');
INSERT INTO d0412.events VALUES (1000000000041, 1, 41, 1792573229000, 'ticketCalled', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-c7c8-7a75-b24c-5f4164ebfa3d', '', 'jQFlRDA0MTIBGCkbAAABoV2wx8hsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbDHyHp1skxfQWTr+j1AowFQAaFdsHHYcPCLYw8ELwTi2AIBBBsAAAGhXbDHyEBYIKxSP0fsF3Z6iBIzWX6YgYuiVWrSMu8csC3ccgFIDwPS', 'd6dd8ea99aafa6501c6b27f2f466ddde3fbc6f2311d3ef71ae3c2a50bac40f54');
INSERT INTO d0412.events VALUES (1000000000042, 1, 42, 1792573230000, 'ticketServing', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-cbb0-746d-afd6-7bd1b73183fb', '', 'jQFlRDA0MTIBGCobAAABoV2wy7BtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2wy7B0ba/We9G3MYP7QKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsMuwQFgg1t2OqZqvplAcayfy9Gbd3j+8byMR0+9xrjwqULrED1Q=', 'cb3cbdc47a6fdad497f130e0444cd0ddd566734c9f5ae9f36dde5cd545be0983');
INSERT INTO d0412.events VALUES (1000000000043, 1, 43, 1792573231000, 'ticketDone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-cf98-7e17-955c-9cab5600e14e', '', 'jQFlRDA0MTIBGCsbAAABoV2wz5hqdGlja2V0RG9uZXgkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2wz5h+F5VcnKtWAOFOQKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsM+YQFggyzy9xHpv2tSX8TDgREzQ3dVmc0yfWunzbd5c1UW+CYM=', '5d08f1ea92d5b8af3e3156fb4c8fd475f0942cbc0870e4a104ca754a4c96ce4e');
INSERT INTO d0412.events VALUES (1000000000044, 1, 44, 1792573232000, 'undone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-d380-7008-aa19-07e0a03e31d1', '', 'jQFlRDA0MTIBGCwbAAABoV2w04BmdW5kb25leCQwMWExNWRiMC03MWQ4LTcwZjAtOGI2My0wZjA0MmYwNGUyZDhjUDA3UAGhXbDTgHAIqhkH4KA+MdFAowF4JDAxYTE1ZGIwLTcxZDgtNzBmMC04YjYzLTBmMDQyZjA0ZTJkOAIBAxgrQFggXQjx6pLVuK8+MVb7TI/UdfCULLwIcOShBMp1SkyWzk4=', 'c1b4b77981f4006988d85da959c8b670ed723b1ae6f4049f951794c876913844');
INSERT INTO d0412.events VALUES (1000000000045, 1, 45, 1792573233000, 'ticketDone', '01a15db0-71d8-70f0-8b63-0f042f04e2d8', 'P07', '01a15db0-d768-77ff-8b42-23855fdcab57', '', 'jQFlRDA0MTIBGC0bAAABoV2w12hqdGlja2V0RG9uZXgkMDFhMTVkYjAtNzFkOC03MGYwLThiNjMtMGYwNDJmMDRlMmQ4Y1AwN1ABoV2w12h3/4tCI4Vf3KtXQKIBUAGhXbBx2HDwi2MPBC8E4tgCGwAAAaFdsNdoQFggwbS3eYH0AGmI2F2pWci2cO1yOxrm9ASflReUyHaROEQ=', '0e5673e6cf03204e047244a42c050165081dd65f0f348904a2ce354c6c08c1d6');
INSERT INTO d0412.events VALUES (1000000000046, 1, 46, 1792573234000, 'ticketLeft', '01a15db0-75c0-76af-9798-0a3381e0736c', 'P07', '01a15db0-db50-7c86-9f86-dfaf679faa94', '', 'jQFlRDA0MTIBGC4bAAABoV2w21BqdGlja2V0TGVmdHgkMDFhMTVkYjAtNzVjMC03NmFmLTk3OTgtMGEzMzgxZTA3MzZjY1AwN1ABoV2w21B8hp+G369nn6qUQKIBUAGhXbB1wHavl5gKM4Hgc2wCGwAAAaFdsNtQQFggDlZz5s8DIE4EckSkLAUBZQgd1l8PNIkEos41TGwIwdY=', '15a5c60a240c6bc1b0e4499ada1a4d7397f4c82d05b2550836867a0f40621805');
INSERT INTO d0412.events VALUES (1000000000047, 1, 47, 1792573235000, 'ticketCalled', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '01a15db0-df38-7783-952b-8c7828f5293f', '', 'jQFlRDA0MTIBGC8bAAABoV2w3zhsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUDA3UAGhXbDfOHeDlSuMeCj1KT9AowFQAaFdsH2QcQa6t9290Jmo6QIBBBsAAAGhXbDfOEBYIBWlxgokDGvBsORJmtoaTXOX9MgtBbJVCDaGeg9AYhgF', '8cb17a67097d153d7ae363503cd2ab687d137c874b2d4aebffaf1d57e3a4d0cd');
INSERT INTO d0412.events VALUES (1000000000048, 1, 48, 1792573236000, 'ticketMissed', '01a15db0-7d90-7106-bab7-ddbdd099a8e9', 'P07', '01a15db0-e320-7c2e-9b71-8cf5b93a4c63', '', 'jQFlRDA0MTIBGDAbAAABoV2w4yBsdGlja2V0TWlzc2VkeCQwMWExNWRiMC03ZDkwLTcxMDYtYmFiNy1kZGJkZDA5OWE4ZTljUDA3UAGhXbDjIHwum3GM9bk6TGNAogFQAaFdsH2QcQa6t9290Jmo6QIbAAABoV2w4yBAWCCMsXpnCX0VPXrjY1A80qtofRN8h0stSuv/rx1X46TQzQ==', '6a66d75ce18b1d3dc2ba0999547c4b0e1cab982b4352946165e67d2f6c6cde47');
INSERT INTO d0412.events VALUES (1000000000049, 1, 49, 1792573237000, 'ticketCalled', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-e708-7724-abec-5e540195b260', '', 'jQFlRDA0MTIBGDEbAAABoV2w5whsdGlja2V0Q2FsbGVkeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWFjUDA3UAGhXbDnCHckq+xeVAGVsmBAowFQAaFdsIF4cLKrT1eIFx8+qgIDBBsAAAGhXbDnCEBYIGpm11zhix09wroJmVR8Sw4cq5grQ1KUYWXmfS9sbN5H', 'd311b3d9a4fdd6eb11e7988f7f5bb0017edbca1fa782d75903026bcc198910eb');
INSERT INTO d0412.events VALUES (1000000000050, 1, 50, 1792573238000, 'ticketServing', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-eaf0-7252-8798-112d1a868f46', '', 'jQFlRDA0MTIBGDIbAAABoV2w6vBtdGlja2V0U2VydmluZ3gkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1AwN1ABoV2w6vByUoeYES0aho9GQKIBUAGhXbCBeHCyq09XiBcfPqoCGwAAAaFdsOrwQFgg0xGz2aT91usR55iPf1uwAX7byh+ngtdZAwJrzBmJEOs=', '39d495dc5e33127d9dc68f837190a54750e03c72ee3a617b712cf134e3ce5a85');
INSERT INTO d0412.events VALUES (1000000000051, 1, 51, 1792573239000, 'printFailed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-eed8-7e9a-af6b-2d394fc65566', '', 'jQFlRDA0MTIBGDMbAAABoV2w7thrcHJpbnRGYWlsZWR4JDAxYTE1ZGIwLTgxNzgtNzBiMi1hYjRmLTU3ODgxNzFmM2VhYWNQMDdQAaFdsO7Yfpqvay05T8ZVZkCjAXgkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhAmZ0aWNrZXQDZ25vUGFwZXJAWCA51JXcXjMSfZ3Gj4NxkKVHUOA8cu46YXtxLPE0485ahQ==', '944f4334c9b4ddaf5012a9c166d1327870be32172f31b39f44ceba8edc47e499');
INSERT INTO d0412.events VALUES (1000000000052, 1, 52, 1792573239000, 'printed', '01a15db0-8178-70b2-ab4f-5788171f3eaa', 'P07', '01a15db0-eed8-7e9a-af6b-2d394fc65566', '', 'jQFlRDA0MTIBGDQbAAABoV2w7thncHJpbnRlZHgkMDFhMTVkYjAtODE3OC03MGIyLWFiNGYtNTc4ODE3MWYzZWFhY1AwN1ABoV2w7th+mq9rLTlPxlVmQKMBeCQwMWExNWRiMC04MTc4LTcwYjItYWI0Zi01Nzg4MTcxZjNlYWECZnRpY2tldAMBQFgglE9DNMm03a9QEqnBZtEyeHC+MhcvMbOfRM66jtxH5Jk=', '13236eb6bf5544278c7a70409b5ab9f8e399e30550e0ed4f93a51a1a2c895b4f');
INSERT INTO d0412.events VALUES (1000000000053, 1, 53, 1792573240000, 'clockPutBack', 'clock', 'P07', '01a15db0-f2c0-79fa-bf9b-9d2504b35ae0', '', 'jQFlRDA0MTIBGDUbAAABoV2w8sBsY2xvY2tQdXRCYWNrZWNsb2NrY1AwN1ABoV2w8sB5+r+bnSUEs1rgQKEBgaMBUAGhXbB9kHEGurfdvdCZqOkCGwAAAaFdsPLAAxsAAAGhXbDywEBYIBMjbra/VUQnjHpwQJtaufjjmeMFUODtT5OlGhosiVtP', '12acb7f3a3fa70b64ed62032aea82628a84ab19b1f85d639e8de12917706dcb2');
INSERT INTO d0412.events VALUES (1000000000054, 1, 54, 1792573241000, 'personKeyMade', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P07', '01a15db0-f6a8-7e73-ba56-4c4389eada43', '', 'jQFlRDA0MTIBGDYbAAABoV2w9qhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZjZhOC03N2E2LTlkOWMtNWQwZjdiNjhlM2FhY1AwN1ABoV2w9qh+c7pWTEOJ6tpDQKMBeCQwMWExNWRiMC1mNmE4LTc3YTYtOWQ5Yy01ZDBmN2I2OGUzYWECUHgdK38Pbk6jhrFf1Hwhyz4DWCATClXa45GYF9oceW1HOMgRlurPjT7H8+EuhHrSA8aookBYIBKst/Oj+nC2TtYgMq6oJiioSrGbH4XWOejeEpF3Btyy', 'b92a6c64a9c6a12d76375acd5fe4aacb5a34c0ef9485afc67e3821b3940a47e7');
INSERT INTO d0412.events VALUES (1000000000055, 1, 55, 1792573241000, 'personStated', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P07', '01a15db0-f6a8-7e73-ba56-4c4389eada43', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGDcbAAABoV2w9qhscGVyc29uU3RhdGVkeCQwMWExNWRiMC1mNmE4LTc3YTYtOWQ5Yy01ZDBmN2I2OGUzYWFjUDA3UAGhXbD2qH5zulZMQ4nq2kNQeB0rfw9uTqOGsV/UfCHLPqcBUAGhXbD2qHemnZxdD3to46oCZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTFYWgO4sIIB539pL/AgZS/yG+4Cuz5aCAkl+54YlXicZt/1PaVp/vlVL/rjQjTu5C+hwmS41r0f+JsR/CF1o0UzpU3HeS4j7tb2ZIdEmWZT5K4yaQi6wWdzI4FLMFgguSpsZKnGoS12N1rNX+Sqy1o0wO+Uha/Gfjghs5QKR+c=', '4bf505420ee85db4308f2a6afb95e69e1c8367b5efbd894433d197174ef07107');
INSERT INTO d0412.events VALUES (1000000000056, 1, 56, 1792573242000, 'personKeyMade', '01a15db0-fa90-7ab5-aecb-1b4109a8d278', 'P07', '01a15db0-fa90-7df9-874b-96a08f0188e2', '', 'jQFlRDA0MTIBGDgbAAABoV2w+pBtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZmE5MC03YWI1LWFlY2ItMWI0MTA5YThkMjc4Y1AwN1ABoV2w+pB9+YdLlqCPAYjiQKMBeCQwMWExNWRiMC1mYTkwLTdhYjUtYWVjYi0xYjQxMDlhOGQyNzgCULdnT/D4X0uYqNgWD/Qd7ooDWCBpQjK94EIKFluC+cQ3qj0ju5bWeVzOvtvf04n1P3gg60BYIEv1BUIO6F20MI8qavuV5p4cg2e1772JRDPRlxdO8HEH', '0e568b80c310d6e433ab6bffa5971782252fcc7e3b16e63de35be49baba56515');
INSERT INTO d0412.events VALUES (1000000000057, 1, 57, 1792573242000, 'personStated', '01a15db0-fa90-7ab5-aecb-1b4109a8d278', 'P07', '01a15db0-fa90-7df9-874b-96a08f0188e2', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGDkbAAABoV2w+pBscGVyc29uU3RhdGVkeCQwMWExNWRiMC1mYTkwLTdhYjUtYWVjYi0xYjQxMDlhOGQyNzhjUDA3UAGhXbD6kH35h0uWoI8BiOJQt2dP8PhfS5io2BYP9B3uiqYBUAGhXbD6kHq1rssbQQmo0ngDGQeoBAEFbTMyLjc1LjAxLjEwMDMGbUJFTFVNX1RFUkRBVEEHdFRNUC0zMjc1LTIwMjYtMDAwMDAxWEVXTXlpFbEnbSYvrBDItSYny5CkTF76jMUJcgPr6zCGW4aOLQGYnLTOw990L9wTQ5YTH4h1xdrvrHl5r8jUw46k6m3GhX9YIA5Wi4DDENbkM6tr/6WXF4IlL8x+OxbmPeNb5JurpWUV', '8710ac121833b0b98990eb6bd275da9ab8127f2884318d8474697fe4cad69f60');
INSERT INTO d0412.events VALUES (1000000000058, 1, 58, 1792573243000, 'personKeyMade', '01a15db0-fe78-715a-a15b-f16bb7d9c6f5', 'P07', '01a15db0-fe78-7fb7-8653-b9bf7e545a01', '', 'jQFlRDA0MTIBGDobAAABoV2w/nhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZmU3OC03MTVhLWExNWItZjE2YmI3ZDljNmY1Y1AwN1ABoV2w/nh/t4ZTub9+VFoBQKMBeCQwMWExNWRiMC1mZTc4LTcxNWEtYTE1Yi1mMTZiYjdkOWM2ZjUCUAoOd9p8h0QenibW5zrgRV0DWCBLUkwsFJ+bpqrb1eNPnQlYaY1L0MR6rb2tCqYqMmf7bUBYIIcQrBIYM7C5iZDra9J12pq4En8ohDGNhHRpf+TK1p9g', 'd38a0afcb9c505b4a2517f4c574634f74eec76fae00caa16adde98a7d0cad9e6');
INSERT INTO d0412.events VALUES (1000000000059, 1, 59, 1792573243000, 'personStated', '01a15db0-fe78-715a-a15b-f16bb7d9c6f5', 'P07', '01a15db0-fe78-7fb7-8653-b9bf7e545a01', '0a0e77da-7c87-441e-9e26-d6e73ae0455d', 'jQFlRDA0MTIBGDsbAAABoV2w/nhscGVyc29uU3RhdGVkeCQwMWExNWRiMC1mZTc4LTcxNWEtYTE1Yi1mMTZiYjdkOWM2ZjVjUDA3UAGhXbD+eH+3hlO5v35UWgFQCg532nyHRB6eJtbnOuBFXacBUAGhXbD+eHFaoVvxa7fZxvUCZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTFYWuodpInjXCSxn2hTEQHwnPb6sslW7GPlH/iAtPU9A6+LKH+UIPSRPeinKDEMtoQo/s6poABKUvIwxtRmo3z+x8ZyCYMLDArbve9wT/KXUkarMZpwS971FGnthFgg04oK/LnFBbSiUX9MV0Y0907sdvrgDKoWrd6Yp9DK2eY=', '2ac0c5b72b952f5fc6234c721f9e4fa8488679122ec7cd9cd873b7ead8dbeaa9');
INSERT INTO d0412.events VALUES (1000000000060, 1, 60, 1792573244000, 'personsLinked', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P07', '01a15db1-0260-7d06-a7f7-6bed9ec9f5b5', '', 'jQFlRDA0MTIBGDwbAAABoV2xAmBtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZjZhOC03N2E2LTlkOWMtNWQwZjdiNjhlM2FhY1AwN1ABoV2xAmB9Bqf3a+2eyfW1QKMBUAGhXbD2qHemnZxdD3to46oCUAGhXbD+eHFaoVvxa7fZxvUDAUBYICrAxbcrlS9fxiNMch+eT6hIhnkSLsfNnNhzt+rY2+qp', 'b92dd9ab97616b0ab85e5a4ed30ac0ba771c84a9015888abf67da0083807245b');
INSERT INTO d0412.events VALUES (1000000000061, 1, 61, 1792573245000, 'personsLinked', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P07', '01a15db1-0648-7eb4-9b34-b1bc9d624485', '', 'jQFlRDA0MTIBGD0bAAABoV2xBkhtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZjZhOC03N2E2LTlkOWMtNWQwZjdiNjhlM2FhY1AwN1ABoV2xBkh+tJs0sbydYkSFQKMBUAGhXbD2qHemnZxdD3to46oCUAGhXbD6kHq1rssbQQmo0ngDAUBYILkt2auXYWsKuF5aTtMKwLp3HISpAViIq/Z9oAg4ByRb', 'fdc0699a72ef628fdb2cf0a3984daeb55e2264f0b7a983c37acf838b4b17b8f0');
INSERT INTO d0412.events VALUES (1000000000062, 1, 62, 1792573246000, 'personsLinked', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P07', '01a15db1-0a30-7b19-b592-870985c5ee81', '', 'jQFlRDA0MTIBGD4bAAABoV2xCjBtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZjZhOC03N2E2LTlkOWMtNWQwZjdiNjhlM2FhY1AwN1ABoV2xCjB7GbWShwmFxe6BQKIBUAGhXbD2qHemnZxdD3to46oCUAGhXbD6kHq1rssbQQmo0nhAWCD9wGmacu9ij9ss8KOYTa61XiJk8Lepg8N6z4OLSxe48A==', 'eef62401d977b6f4d6c48649571501489d9338ab4c5d9ea0add793329228ed0d');
INSERT INTO d0412.events VALUES (1000000000063, 1, 63, 1792573247000, 'personKeyMade', '01a15db1-0e18-73ae-9e91-36570c80a77a', 'P07', '01a15db1-0e18-7d2f-a148-2d9344afbad1', '', 'jQFlRDA0MTIBGD8bAAABoV2xDhhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjEtMGUxOC03M2FlLTllOTEtMzY1NzBjODBhNzdhY1AwN1ABoV2xDhh9L6FILZNEr7rRQKMBeCQwMWExNWRiMS0wZTE4LTczYWUtOWU5MS0zNjU3MGM4MGE3N2ECUEeNeibNiUjLorBx10R8qjQDWCA4oBRFRAeLsfcNzdqeGTMmBlGM0Hul6grHfyZ5+gZBpUBYIO72JAHZd7b01sSGSVcVAUidkzirTF2eoK3XkzKSKO0N', 'a07d48207f2cee2013a68dfd7a497f0b1eabe35d14b9f1e0d335be26777d1e7b');
INSERT INTO d0412.events VALUES (1000000000064, 1, 64, 1792573247000, 'personStated', '01a15db1-0e18-73ae-9e91-36570c80a77a', 'P07', '01a15db1-0e18-7d2f-a148-2d9344afbad1', '478d7a26-cd89-48cb-a2b0-71d7447caa34', 'jQFlRDA0MTIBGEAbAAABoV2xDhhscGVyc29uU3RhdGVkeCQwMWExNWRiMS0wZTE4LTczYWUtOWU5MS0zNjU3MGM4MGE3N2FjUDA3UAGhXbEOGH0voUgtk0SvutFQR416Js2JSMuisHHXRHyqNKYBUAGhXbEOGHOunpE2VwyAp3oCZG1hbGUDGQfGBW0zMi43NS4wMS4xMDAyBmNLVFAIeCBhYzU5MjM4YTljYzg4ZWJkMzk0YmY1ODcyNWRkNDFkZFhIhwU0kQj/DwnGQlXRQNTvbcKwru23yMS+ehossK0JvyUmQd2edCzyG5p2FKJf2Lbx1M2vmLzF7GjfHYL7s89fiM1jh/4coO/tWCCgfUggfyzuIBOmjf16SX8LHqvjXRS58eDTNb4md30eew==', '4c7be2e907832cc48a11f387d20578ef0a9ee22900ff61b411b7b3f98ec1a31c');
INSERT INTO d0412.events VALUES (1000000000065, 1, 65, 1792573248000, 'personErased', '01a15db1-0e18-73ae-9e91-36570c80a77a', 'P07', '01a15db1-1200-78e0-96ea-b65afd465cbe', '', 'jQFlRDA0MTIBGEEbAAABoV2xEgBscGVyc29uRXJhc2VkeCQwMWExNWRiMS0wZTE4LTczYWUtOWU5MS0zNjU3MGM4MGE3N2FjUDA3UAGhXbESAHjgluq2Wv1GXL5AowFQAaFdsQ4Yc66ekTZXDICnegJQR416Js2JSMuisHHXRHyqNANncmVxdWVzdEBYIEx74ukHgyzEihHzh9IFeO8KnuIpAP9htBG3s/mOwaMc', '3284ab77119561fdf366e21d0be4fc5df3d9544768f755a89f8c5c1d50763a15');
INSERT INTO d0412.events VALUES (1000000000066, 1, 66, 1792573249000, 'personStated', '01a15db0-f6a8-77a6-9d9c-5d0f7b68e3aa', 'P07', '01a15db1-15e8-713f-91f0-4acc484351e4', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEIbAAABoV2xFehscGVyc29uU3RhdGVkeCQwMWExNWRiMC1mNmE4LTc3YTYtOWQ5Yy01ZDBmN2I2OGUzYWFjUDA3UAGhXbEV6HE/kfBKzEhDUeRQeB0rfw9uTqOGsV/UfCHLPqgBUAGhXbD2qHemnZxdD3to46oCZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDQGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTEKGwAAAOjUpRA3WGrSze7qltl5ExMBDun7NmZ7Uzlk1ce5EKMI8o8GNNRF1oWNliNv3eCaDN6hkCi1afBziHT5nJsloB+9OBcKIGrOFhHhpMHNmvRt6xSstzURg0rWh2sxybYUCO9+pTxtUHCCehX1VWMPD8F+WCAyhKt3EZVh/fNm4h0L5Pxd89lUR2j3VaifjFwdUHY6FQ==', 'fb9a00433da0f42fe683498d20a0b721401838dd6589004fb7c9505421eb04c5');
INSERT INTO d0412.events VALUES (1000000000067, 1, 67, 1792573250000, 'ticketHolderNamed', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'P07', '01a15db1-19d0-7902-b300-b8b7f94bec02', '', 'jQFlRDA0MTIBGEMbAAABoV2xGdBxdGlja2V0SG9sZGVyTmFtZWR4JDAxYTE1ZGIwLTZkZjAtNzM0NC04NmZkLThiOWQyM2ZlZjliN2NQMDdQAaFdsRnQeQKzALi3+UvsAkCiAVABoV2wbfBzRIb9i50j/vm3AlABoV2w9qh3pp2cXQ97aOOqQFgg+5oAQz2g9C/mg0mNIKC3IUAYON1liQBPt8lQVCHrBMU=', '71ffdc0078b0757592f9b28dba0620abb099548ba56d193fa1881cf96530bf1f');
INSERT INTO d0412.events VALUES (1000000000068, 1, 68, 1792573251000, 'caseOpened', '01a15db1-1db8-78bd-94fc-7642375b68fc', 'P07', '01a15db1-1db8-7fe4-bb58-0259f97414d1', '', 'jQFlRDA0MTIBGEQbAAABoV2xHbhqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMWRiOC03OGJkLTk0ZmMtNzY0MjM3NWI2OGZjY1AwN1ABoV2xHbh/5LtYAln5dBTRQKQBUAGhXbEduHi9lPx2QjdbaPwCUAGhXbD2qHemnZxdD3to46oDUAGhXbBt8HNEhv2LnSP++bcEZkRBVEFOR0BYIHH/3AB4sHV1kvmyjboGIKuwmVSLpW0ZP6GIHPllML8f', 'cdcbd69ba2c20889bc3422deecdc8fe15371e14adf97d9910a5b642ecf5e11c4');
INSERT INTO d0412.events VALUES (1000000000069, 1, 69, 1792573251000, 'caseLineStated', '01a15db1-1db8-78bd-94fc-7642375b68fc', 'P07', '01a15db1-1db8-7fe4-bb58-0259f97414d1', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEUbAAABoV2xHbhuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTFkYjgtNzhiZC05NGZjLTc2NDIzNzViNjhmY2NQMDdQAaFdsR24f+S7WAJZ+XQU0VB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsR24fSKhAIsPHCgJdQJQAaFdsR24eL2U/HZCN1to/ARsUEJJX05PTkFLVElGBWNLRVMGZlBCSV9KSwdmdXJnZW50WEJQdwlXsK9DbRPdfQHU87DDw1huhUvX1i+cig/FBqzUYOFgGzucYE2zRgPVaKzik+yqoE5pIXkPsIgmt6072ApheT5YIM3L1puiwgiJvDQi3uzcj+FTceFK35fZkQpbZC7PXhHE', 'f40d36755c9b0f760b6737bdaf24e4cb8befd1d6ce41b2124b2e057e26184967');
INSERT INTO d0412.events VALUES (1000000000070, 1, 70, 1792573251000, 'caseLineStated', '01a15db1-1db8-78bd-94fc-7642375b68fc', 'P07', '01a15db1-1db8-7fe4-bb58-0259f97414d1', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEYbAAABoV2xHbhuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTFkYjgtNzhiZC05NGZjLTc2NDIzNzViNjhmY2NQMDdQAaFdsR24f+S7WAJZ+XQU0VB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsR24fCaFMFK5nZmZfwJQAaFdsR24eL2U/HZCN1to/ANkbmVlZARoTElORFVOR0kHaWVtZXJnZW5jeQgBWEnn+GBauVob1jWXniyNNIegq4EPDZ5xrOigFs1LPfrlVqoYg0ylP3cCVle+MFzFnA8IA4nIQ3GLwfcNwj9VerOzmq2Mq3A1gFFnWCD0DTZ1XJsPdgtnN72vJOTLi+/R1s5BshJLLgV+JhhJZw==', 'c8453a9f4d7939f2b9478288ef45d538175a3335aeb7e43f62acd74a64476aba');
INSERT INTO d0412.events VALUES (1000000000071, 1, 71, 1792573252000, 'caseOpened', '01a15db1-1db8-7dc6-b360-2f305335b244', 'P07', '01a15db1-21a0-78b3-8d95-160476142fe3', '', 'jQFlRDA0MTIBGEcbAAABoV2xIaBqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMWRiOC03ZGM2LWIzNjAtMmYzMDUzMzViMjQ0Y1AwN1ABoV2xIaB4s42VFgR2FC/jQKMBUAGhXbEduH3Gs2AvMFM1skQCUAGhXbD6kHq1rssbQQmo0ngEaFBVU0tFU09TQFggyEU6n015OfK5R4KI70XVOBdaMzWut+Q/YqzXSmRHaro=', '422cb02e03f99656739d40f31319228c49903c279a9f48c6ea52843557401797');
INSERT INTO d0412.events VALUES (1000000000072, 1, 72, 1792573252000, 'caseLineStated', '01a15db1-1db8-7dc6-b360-2f305335b244', 'P07', '01a15db1-21a0-78b3-8d95-160476142fe3', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGEgbAAABoV2xIaBuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTFkYjgtN2RjNi1iMzYwLTJmMzA1MzM1YjI0NGNQMDdQAaFdsSGgeLONlRYEdhQv41C3Z0/w+F9LmKjYFg/0He6KpQFQAaFdsSGgeyukBmj5lSB6EAJQAaFdsR24fcazYC8wUzWyRANkbmVlZARlTUFLQU4FY1NPU1g3XJbRtF0C74oQqZPg8UV+H2QPV6ZQT7gaU2/8p4pDdnBuJEVo48XPSciPlcv0dI1EvqFlQd7ebVggQiywLgP5llZznUDzExkijEmQPCean0jG6lKENVdAF5c=', '6cc0f52800350a25a244e5759dec53e315bfebfa59b380958c060d60820be47d');
INSERT INTO d0412.events VALUES (1000000000073, 1, 73, 1792573253000, 'caseMoved', '01a15db1-1db8-78bd-94fc-7642375b68fc', 'P07', '01a15db1-2588-7edb-a131-8b929a84aa31', '', 'jQFlRDA0MTIBGEkbAAABoV2xJYhpY2FzZU1vdmVkeCQwMWExNWRiMS0xZGI4LTc4YmQtOTRmYy03NjQyMzc1YjY4ZmNjUDA3UAGhXbEliH7boTGLkpqEqjFAogFQAaFdsR24eL2U/HZCN1to/ANocmVmZXJyZWRAWCBswPUoADUKJaJE5XWd7FPjFb/r+lmzgJWMBg1gggvkfQ==', '00f04733a26bed827319571e71e85d62a0748b3650e869b6c8f84dd5b2150be4');
INSERT INTO d0412.events VALUES (1000000000074, 1, 74, 1792573254000, 'caseMoved', '01a15db1-1db8-7dc6-b360-2f305335b244', 'P07', '01a15db1-2970-7ac1-8dd9-c07f6c96c407', '', 'jQFlRDA0MTIBGEobAAABoV2xKXBpY2FzZU1vdmVkeCQwMWExNWRiMS0xZGI4LTdkYzYtYjM2MC0yZjMwNTMzNWIyNDRjUDA3UAGhXbEpcHrBjdnAf2yWxAdAogFQAaFdsR24fcazYC8wUzWyRANnaGFuZGxlZEBYIADwRzOia+2CcxlXHnHoXWKgdIs2UOhptsj4TdWyFQvk', 'bd80391b40907a2a5303eff9262775bc17fcc4fed466ef743623bfcfc6baba3a');
INSERT INTO d0412.events VALUES (1000000000075, 1, 75, 1792573255000, 'referralIssued', '01a15db1-2d58-793e-ba15-48655cb5d7d4', 'P07', '01a15db1-2d58-74ee-954e-417d71a3d5f6', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEsbAAABoV2xLVhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTJkNTgtNzkzZS1iYTE1LTQ4NjU1Y2I1ZDdkNGNQMDdQAaFdsS1YdO6VTkF9caPV9lB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsS1YeT66FUhlXLXX1AJQAaFdsR24eL2U/HZCN1to/ANQAaFdsR24fSKhAIsPHCgJdQRQAaFdsPaod6adnF0Pe2jjqgVmUDA0ODIxBmVEMDQxMgcBCEie/OOEJtt+AAlmdXJnZW50ChjZCxpq2H9GDBpq6vRGDWxSUzE6RVhBTVBMRTEOZWdpdmVuWDnqjZJ7L1BHRXT6MsP9ZsHf49NwjuYun/g/grZjKKqdaXeSq0xgTq2MMh7sS8MPGIsOnycvbAiFtoJYIL2AORtAkHoqUwPv+SYndbwX/MT+1GbvdDYjv8/Guro6', 'ce3979f6d0caf72a5fb730043508257b91711d30e7cece809fcecefb0203e281');
INSERT INTO d0412.events VALUES (1000000000076, 1, 76, 1792573256000, 'referralIssued', '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'P07', '01a15db1-3140-72e6-a4bd-e3d7c0005cb3', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEwbAAABoV2xMUBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTMxNDAtN2Q2NC1hNGQxLTM2MzliYTBmMDdjNWNQMDdQAaFdsTFAcuakvePXwABcs1B4HSt/D25Oo4axX9R8Ics+rwFQAaFdsTFAfWSk0TY5ug8HxQJQAaFdsR24eL2U/HZCN1to/ANQAaFdsR24fSKhAIsPHCgJdQRQAaFdsPaod6adnF0Pe2jjqgVmUDA0ODIxBmVEMDQxMgcCCEgIYczcnnr9jAlmdXJnZW50ChjZCxpq2H9GDBpq6vRGDWxSUzE6RVhBTVBMRTIOZWdpdmVuDwFYOXd8ktY9/NYEPfWORaPECHPD0sApIfswB5aMqHEZEoirdCcnhEZ2cQeoytrC58f/tziTu/nR6OlJWlggzjl59tDK9ypftzAENQgle5FxHTDnzs6An87O+wID4oE=', '5982a5e41165d842be139dd8e95ffa4b9eb9f87c26fb871108e7e6ce1d6dbd6e');
INSERT INTO d0412.events VALUES (1000000000077, 1, 77, 1792573257000, 'returnHeard', '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'P07', '01a15db1-3528-7961-87e5-a69007b949b0', '', 'jQFlRDA0MTIBGE0bAAABoV2xNShrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTMxNDAtN2Q2NC1hNGQxLTM2MzliYTBmMDdjNWNQMDdQAaFdsTUoeWGH5aaQB7lJsECpAVABoV2xMUB9ZKTRNjm6DwfFAmVEMDQxMgMCBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0cJbFJSMTpFWEFNUExFMQplcGFwZXJAWCBZgqXkEWXYQr4TndjpX/pLnrn4fCb7hxEI5+bOHW29bg==', 'ce1335d264e74d8935321a3c273c4cac98960930c91cf42f33e951412c9282e4');
INSERT INTO d0412.events VALUES (1000000000078, 1, 78, 1792573258000, 'returnHeard', '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'P07', '01a15db1-3910-7705-b2cd-b40211a11fe1', '', 'jQFlRDA0MTIBGE4bAAABoV2xORBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTMxNDAtN2Q2NC1hNGQxLTM2MzliYTBmMDdjNWNQMDdQAaFdsTkQdwWyzbQCEaEf4UCqAVABoV2xMUB9ZKTRNjm6DwfFAmVEMDQxMgMCBGZQMDQ4MjEFAgZmc2VydmVkBw4IGmrYf0gJbFJSMTpFWEFNUExFMgplcGFwZXJAWCDOEzXSZOdNiTUyGjwnPEysmJYJMMkc9C8z6VFBLJKC5A==', '8f5aa7bfe60e375647bd00a7dedcfbd18595f58772ba5134cc7fc03c2eb908dc');
INSERT INTO d0412.events VALUES (1000000000079, 1, 79, 1792573259000, 'residentSaid', '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'P07', '01a15db1-3cf8-7083-a660-9e618f0f759e', '', 'jQFlRDA0MTIBGE8bAAABoV2xPPhscmVzaWRlbnRTYWlkeCQwMWExNWRiMS0zMTQwLTdkNjQtYTRkMS0zNjM5YmEwZjA3YzVjUDA3UAGhXbE8+HCDpmCeYY8PdZ5ApAFQAaFdsTFAfWSk0TY5ug8HxQIBA2ljb25maXJtZWQEZ2NvdW50ZXJAWCCPWqe/5g43Vke9AKfe3PvRhZX1h3K6UTTMf8A8LrkI3A==', 'fd3469f0a49e690cff3f7ff132f92237e1bbe12bd4960b928680cd394a53a147');
INSERT INTO d0412.events VALUES (1000000000080, 1, 80, 1792573260000, 'referralIssued', '01a15db1-40e0-744a-9538-83c729fda53e', 'P07', '01a15db1-40e0-79cb-9931-da7543493c8d', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFAbAAABoV2xQOBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTQwZTAtNzQ0YS05NTM4LTgzYzcyOWZkYTUzZWNQMDdQAaFdsUDgecuZMdp1Q0k8jVB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsUDgdEqVOIPHKf2lPgJQAaFdsR24eL2U/HZCN1to/ANQAaFdsR24fSKhAIsPHCgJdQRQAaFdsPaod6adnF0Pe2jjqgVmUDA0ODIxBmVEMDQxMgcDCEggON8wcZDcAglmdXJnZW50ChjZCxpq2H9GDBpq6vRGDWxSUzE6RVhBTVBMRTMOZWdpdmVuWDk81/EiuWBsPiN6UEmMahwKGqyxbjfXh4HAgTXQp+IUqMS7QVfni5rfa9/Hu7vYVow6N3krLQivUytYIP00afCknmkM/z9/8TL5Ijfhu+Er1JYLkoaAzTlKU6FH', 'e4eb6f0b1fe104cd3a364fca0a03d4cb575992f5de93c6810062d08d5b3789bf');
INSERT INTO d0412.events VALUES (1000000000081, 1, 81, 1792573261000, 'officeSaid', '01a15db1-40e0-744a-9538-83c729fda53e', 'P07', '01a15db1-44c8-7205-8bf9-da72fc60eaf7', '', 'jQFlRDA0MTIBGFEbAAABoV2xRMhqb2ZmaWNlU2FpZHgkMDFhMTVkYjEtNDBlMC03NDRhLTk1MzgtODNjNzI5ZmRhNTNlY1AwN1ABoV2xRMhyBYv52nL8YOr3QKQBUAGhXbFA4HRKlTiDxyn9pT4CAgNpY2FuY2VsbGVkBG5SRVNJREVOVF9BU0tFREBYIOTrbwsf4QTNOjZPygoD1MtXWZL13pPGgQBi0I1bN4m/', '8905ba44d5d6e9583ed5b435a582bce8ff462caf5649daf08c87164b1393fdda');
INSERT INTO d0412.events VALUES (1000000000082, 1, 82, 1792573262000, 'returnHeard', '01a15db1-40e0-744a-9538-83c729fda53e', 'P07', '01a15db1-48b0-7fe0-8456-5a06b1fbe5d4', '', 'jQFlRDA0MTIBGFIbAAABoV2xSLBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTQwZTAtNzQ0YS05NTM4LTgzYzcyOWZkYTUzZWNQMDdQAaFdsUiwf+CEVloGsfvl1ECpAVABoV2xQOB0SpU4g8cp/aU+AmVEMDQxMgMDBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0cJbFJSMTpFWEFNUExFMQplcGFwZXJAWCCJBbpE1dbpWD7VtDWlgrzo/0Ysr1ZJ2vCMhxZLE5P92g==', 'ef27827665e02f9b0563b8ea1ac33767e59609e2330192561ef4c4770acb3b50');
INSERT INTO d0412.events VALUES (1000000000083, 1, 83, 1792573263000, 'referralIssued', '01a15db1-4c98-713c-b8e8-de6722f31600', 'P07', '01a15db1-4c98-7d97-b42b-d22209d5458e', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFMbAAABoV2xTJhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTRjOTgtNzEzYy1iOGU4LWRlNjcyMmYzMTYwMGNQMDdQAaFdsUyYfZe0K9IiCdVFjlB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsUyYcTy46N5nIvMWAAJQAaFdsR24eL2U/HZCN1to/ANQAaFdsR24fSKhAIsPHCgJdQRQAaFdsPaod6adnF0Pe2jjqgVmUDA0ODIxBmVEMDQxMgcECEjiV5HOKURFfAlmdXJnZW50ChjZCxpq2H9GDBpq6vRGDWxSUzE6RVhBTVBMRTQOZWdpdmVuWDmVAKqOSylc0TSYGSsD1pH0STpqmuz/Mt2sJ7YbriJbC6Fq17tHoUh8ib2qgclMxzn8lIWfgN3qRylYIO8ngnZl4C+bBWO46hrDN2fllgniMwGSVh70xHcKyztQ', '4e218ed5214aed3081d645202f0829dc9dabb70e70bf829249d0a08dceb38b88');
INSERT INTO d0412.events VALUES (1000000000084, 1, 84, 1792573264000, 'returnHeard', '01a15db1-4c98-713c-b8e8-de6722f31600', 'P07', '01a15db1-5080-7d2c-b666-8a910f213355', '', 'jQFlRDA0MTIBGFQbAAABoV2xUIBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTRjOTgtNzEzYy1iOGU4LWRlNjcyMmYzMTYwMGNQMDdQAaFdsVCAfSy2ZoqRDyEzVUCqAVABoV2xTJhxPLjo3mci8xYAAmVEMDQxMgMEBGZQMDQ4MjEFAQZocmVqZWN0ZWQHAwgaath/RwlsUlIxOkVYQU1QTEUxCmVwYXBlckBYIE4hjtUhSu0wgdZFIC8IKdydq7cOcL+CkknQoI3Os4uI', '724b41366302d4789c74f4e8022067d0ebb6fe3e670523f42945632f1c7839a5');
INSERT INTO d0412.events VALUES (1000000000085, 1, 85, 1792573265000, 'returnHeard', '01a15db1-4c98-713c-b8e8-de6722f31600', 'P07', '01a15db1-5468-73be-9a60-0cff3d0233f3', '', 'jQFlRDA0MTIBGFUbAAABoV2xVGhrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTRjOTgtNzEzYy1iOGU4LWRlNjcyMmYzMTYwMGNQMDdQAaFdsVRoc76aYAz/PQIz80CpAVABoV2xTJhxPLjo3mci8xYAAmVEMDQxMgMEBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0cJbFJSMTpFWEFNUExFMQplcGFwZXJAWCByS0E2YwLUeJx09OgCIGfQ67b+PmcFI/QpRWMvHHg5pQ==', '8dbc5f0fca292f4b253f0259f2eff8e5667d1e570ed35d98bf102e345d394dcb');
INSERT INTO d0412.events VALUES (1000000000086, 1, 86, 1792573266000, 'referralIssued', '01a15db1-5850-703d-815d-65cea8a0d68c', 'P07', '01a15db1-5850-700a-bca6-e4af33b8f48e', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGFYbAAABoV2xWFBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTU4NTAtNzAzZC04MTVkLTY1Y2VhOGEwZDY4Y2NQMDdQAaFdsVhQcAq8puSvM7j0jlB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsVhQcD2BXWXOqKDWjAJQAaFdsR24eL2U/HZCN1to/ANQAaFdsR24fSKhAIsPHCgJdQRQAaFdsPaod6adnF0Pe2jjqgVmUDA0ODIxBmVEMDQxMgcFCEhCEwlfQQSvxglmdXJnZW50ChjZCxpq2H9GDBpq6vRGDWxSUzE6RVhBTVBMRTUOZWdpdmVuWDkk1u2MMIEHK37tO0LXVAMUi0UIoSlx+y2UsvAMbnS1ajRhFEwfYeqY/5P5G+qrOR937by2t9Wv3rRYII28Xw/KKS9LJT8CWfLv+OVmfR5XDtNdmL8QLjRdOU3L', '24b15dac73693ec1fc57528f2586c5da84603dd88b5e5b31cf7005d21172be4a');
INSERT INTO d0412.events VALUES (1000000000087, 1, 87, 1792573267000, 'returnHeard', 'D0412/77', 'P07', '01a15db1-5c38-7fa9-8aff-3bf7c19d5b46', '', 'jQFlRDA0MTIBGFcbAAABoV2xXDhrcmV0dXJuSGVhcmRoRDA0MTIvNzdjUDA3UAGhXbFcOH+piv8798GdW0ZAqAJlRDA0MTIDGE0EZlAwNDgyMQUBBmhhY2NlcHRlZAgaath/RwlsUlIxOkVYQU1QTEUxCmVwYXBlckBYICSxXaxzaT7B/FdSjyWGxdqEYD3Yi15bMc9wBdIRcr5K', 'a47c4789f85c99143c17d8042d1dc481b169f0a510475c7f0b2c456837d7232f');
INSERT INTO d0412.events VALUES (1000000000088, 1, 88, 1792573268000, 'printed', '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'P07', '01a15db1-6020-71b5-a3da-86247ab2ea60', '', 'jQFlRDA0MTIBGFgbAAABoV2xYCBncHJpbnRlZHgkMDFhMTVkYjEtMzE0MC03ZDY0LWE0ZDEtMzYzOWJhMGYwN2M1Y1AwN1ABoV2xYCBxtaPahiR6supgQKIBeCQwMWExNWRiMS0zMTQwLTdkNjQtYTRkMS0zNjM5YmEwZjA3YzUCZHNsaXBAWCCkfEeJ+FyZFDwX2AQtHcSBsWnwpRBHXH8LLEVoN9cjLw==', '7d21420af95cb156e8fb25efc8ddb4d656fd60c792bc7c92638187ebe0c6947e');
INSERT INTO d0412.events VALUES (1000000000089, 1, 89, 1792573268000, 'printed', '01a15db1-3140-7d64-a4d1-3639ba0f07c5', 'P07', '01a15db1-6020-71b5-a3da-86247ab2ea60', '', 'jQFlRDA0MTIBGFkbAAABoV2xYCBncHJpbnRlZHgkMDFhMTVkYjEtMzE0MC03ZDY0LWE0ZDEtMzYzOWJhMGYwN2M1Y1AwN1ABoV2xYCBxtaPahiR6supgQKMBeCQwMWExNWRiMS0zMTQwLTdkNjQtYTRkMS0zNjM5YmEwZjA3YzUCZHNsaXADAUBYIH0hQgr5XLFW6Psl78jdtNZW/WDHkrx8kmOBh+vgxpR+', 'f76a108e7aef8aeef20cd00331268d2d7ff7c4e5ac3517a5858ff70eacc46153');
INSERT INTO d0412.events VALUES (1000000000090, 1, 90, 1792573269000, 'slipHeard', 'D0999/17', 'P07', '01a15db1-6408-70f6-9412-33227eed1b68', '', 'jQFlRDA0MTIBGFobAAABoV2xZAhpc2xpcEhlYXJkaEQwOTk5LzE3Y1AwN1ABoV2xZAhw9pQSMyJ+7RtoQKQBZUQwOTk5AhEFGmrYfxgIZXR5cGVkQFgg92oQjnrviu7yDNADMSaNLX/3xOWsNRelhY/3DqzEYVM=', '13598ed11ccf62cd86bd85b99883094707e60789512accd7d9d6d26d4356d042');
INSERT INTO d0412.events VALUES (1000000000091, 1, 91, 1792573270000, 'slipHeard', 'D0999/17', 'P07', '01a15db1-67f0-74dd-bb6c-90013b73ac31', '', 'jQFlRDA0MTIBGFsbAAABoV2xZ/Bpc2xpcEhlYXJkaEQwOTk5LzE3Y1AwN1ABoV2xZ/B03btskAE7c6wxQKgBZUQwOTk5AhEDSAECAwQFBgcIBGZ1cmdlbnQFGmrYfxgGGmrZ0NQHaVJTMTpPVEhFUghkc2NhbkBYIBNZjtEcz2LNhr2FuZiDCUcH5geJUSrM19nW0m1DVtBC', '3874488e8a0f723de6769b9cb831e25275b2e07edeb6eea5a2447968a2c7f092');
INSERT INTO d0412.events VALUES (1000000000092, 1, 92, 1792573271000, 'partnerSaid', 'D0999/17', 'P07', '01a15db1-6bd8-752c-8e91-91df908eacd0', '', 'jQFlRDA0MTIBGFwbAAABoV2xa9hrcGFydG5lclNhaWRoRDA5OTkvMTdjUDA3UAGhXbFr2HUsjpGR35COrNBApgFlRDA5OTkCEQMBBGhhY2NlcHRlZAYaath/VAdlUlIxOkFAWCA4dEiOig9yPeZ2m5y4MeJSdbLgft627qWiRHloosfwkg==', 'c34e34ba81e83447f85df83c57ab7b6c1272376705470194990b14f019eb6b74');
INSERT INTO d0412.events VALUES (1000000000093, 1, 93, 1792573272000, 'partnerSaid', 'D0999/17', 'P07', '01a15db1-6fc0-7f53-8976-71ef2753a612', '', 'jQFlRDA0MTIBGF0bAAABoV2xb8BrcGFydG5lclNhaWRoRDA5OTkvMTdjUDA3UAGhXbFvwH9TiXZx7ydTphJApwFlRDA5OTkCEQMCBGZzZXJ2ZWQFDgYaath/VQdlUlIxOkJAWCDDTjS6geg0R/hd+DxXq3tsEnI3ZwVHAZSZCxTwGetrdA==', '83090688f3f25a35667d6e85862811f98ffde8383e4893cf3171efd41b81347b');
INSERT INTO d0412.events VALUES (1000000000094, 1, 94, 1792573272000, 'printed', 'D0999/17', 'P07', '01a15db1-6fc0-7f53-8976-71ef2753a612', '', 'jQFlRDA0MTIBGF4bAAABoV2xb8BncHJpbnRlZGhEMDk5OS8xN2NQMDdQAaFdsW/Af1OJdnHvJ1OmEkCiAWhEMDk5OS8xNwJmcmV0dXJuQFgggwkGiPPyWjVmfW6FhigR+Y/96Dg+SJPPMXHv1BuBNHs=', 'b0506301037350d59f5f0a3d58bc23c06b779fd3d3a5baaa142fe386dd71c1fb');
INSERT INTO d0412.events VALUES (1000000000095, 1, 95, 1792573273000, 'slipHeard', 'D0999/18', 'P07', '01a15db1-73a8-72d2-b681-3385c56ab1a3', '', 'jQFlRDA0MTIBGF8bAAABoV2xc6hpc2xpcEhlYXJkaEQwOTk5LzE4Y1AwN1ABoV2xc6hy0raBM4XFarGjQKkBZUQwOTk5AhIDSAECAwQFBgcIBGllbWVyZ2VuY3kFGmrYfvoGGmrYf1MHZ1JTMTpPTEQIZ3BpY3R1cmUJZ0VYUElSRURAWCCwUGMBA3NQ1Z9fCj1YvCPAa3ef09OluqoUL+OG3XHB+w==', 'da9006c18781c3d172ff961f9e84ac05f9b3e9e9294d194dd984d6e3ca24c9bf');
INSERT INTO d0412.events VALUES (1000000000096, 1, 96, 1792573274000, 'counterClosed', 'counter/3', 'P07', '01a15db1-7790-7adf-abec-c3881975a43c', '', 'jQFlRDA0MTIBGGAbAAABoV2xd5BtY291bnRlckNsb3NlZGljb3VudGVyLzNjUDA3UAGhXbF3kHrfq+zDiBl1pDxAoQEDQFgg2pAGwYeBw9Fy/5YfnoSsBfmz6ekpTRlN2YTW48okyb8=', 'eb6f919a7ad477d849fcba93d41dcac2a68cd852a090ef6c065e4f39ed3aebd0');
INSERT INTO d0412.events VALUES (1000000000097, 1, 97, 1792573275000, 'ticketsKept', '2026-10-21', 'P07', '01a15db1-7b78-77ff-b9ce-6aa3556f8ca1', '', 'jQFlRDA0MTIBGGEbAAABoV2xe3hrdGlja2V0c0tlcHRqMjAyNi0xMC0yMWNQMDdQAaFdsXt4d/+5zmqjVW+MoUCiARlRCwKBUAGhXbB5qHMasC5iGa5iG6BAWCDrb5GaetR32En8upPUHcrCpozYUqCQ72wGXk857Trr0A==', '795e3556a6c1a17014427fbab168635fef746e267279f91db343054b7521e949');
INSERT INTO d0412.events VALUES (1000000000098, 1, 98, 1792573276000, 'dayClosed', '2026-10-21', 'P07', '01a15db1-7f60-77c7-b6a3-be3c1782a7b9', '', 'jQFlRDA0MTIBGGIbAAABoV2xf2BpZGF5Q2xvc2VkajIwMjYtMTAtMjFjUDA3UAGhXbF/YHfHtqO+PBeCp7lAoQEZUQtAWCB5XjVWpsGhcBRCf7qxaGNf73RuJnJ5+R2zQwVLdSHpSQ==', '9d2b75398e1b2f38187bff6e6485a1163c35255a7d63d7b320cc3f5e2b8b2a9b');
INSERT INTO d0412.events VALUES (1000000000099, 1, 99, 1792573277000, 'headSigned', 'D0412', 'P07', '01a15db1-8348-77d9-a955-787225392d6d', '', 'jQFlRDA0MTIBGGMbAAABoV2xg0hqaGVhZFNpZ25lZGVEMDQxMmNQMDdQAaFdsYNId9mpVXhyJTktbUCnAWVEMDQxMgIBAxhiBFggnSt1OY4bLzgYe/9uZIWhFjw1JVp9Y9ezIMw/XiuLKpsFAgZYIN8clMo/UmN8q9i+9F0wo0F71OXfuOU/+6YiHB8FzNYoB1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGGJYIJ0rdTmOGy84GHv/bmSFoRY8NSVafWPXsyDMP14riyqbAlgg3xyUyj9SY3yr2L70XTCjQXvU5d+45T/7piIcHwXM1ihYQGdbz6uLAPLEN/dk5RweQOwtxfdeGfD76xfv8J3wxicLaBxZiMd3mfbKS8593wJ08u2geD9B9eYCSNqMQ9dECgFAWCCdK3U5jhsvOBh7/25khaEWPDUlWn1j17MgzD9eK4sqmw==', 'c754bd039d9011274766439e8ed06db57a2ba75df5ea86a41b86b482874a4f2c');
INSERT INTO d0412.events VALUES (1000000000100, 1, 100, 1792659678000, 'dayOpened', '2026-10-22', 'P07', '01a162d7-e330-7566-8232-ed741c3047dd', '', 'jQFlRDA0MTIBGGQbAAABoWLX4zBpZGF5T3BlbmVkajIwMjYtMTAtMjJjUDA3UAGhYtfjMHVmgjLtdBwwR91AoQEZUQxAWCDHVL0DnZARJ0dmQ56O0G21eiunXfXqhqQbhrSCh0pPLA==', '7967e85054771a3afde1bc7417411e6158334868d9030ac676f1356c1702b8b9');
INSERT INTO d0412.events VALUES (1000000000101, 1, 101, 1792659678000, 'counterBreakBegun', 'counter/2', 'P07', '01a162d7-e330-7566-8232-ed741c3047dd', '', 'jQFlRDA0MTIBGGUbAAABoWLX4zBxY291bnRlckJyZWFrQmVndW5pY291bnRlci8yY1AwN1ABoWLX4zB1ZoIy7XQcMEfdQKMBAgJkbWVhbAMbAAABoWLX30hAWCB5Z+hQVHcaOv3hvHQXQR5hWDNIaNkDCsZ28TVsFwK4uQ==', '9492315c2dfd47a723eccbd49cdc3d1523336b3438b06a09f991f49f4ea91a58');
INSERT INTO d0412.events VALUES (1000000000102, 1, 102, 1792659679000, 'ticketTaken', '01a162d7-e718-7599-8466-8ba202985213', 'P07', '01a162d7-e718-7e8c-8f88-97fd401b20f0', '', 'jQFlRDA0MTIBGGYbAAABoWLX5xhrdGlja2V0VGFrZW54JDAxYTE2MmQ3LWU3MTgtNzU5OS04NDY2LThiYTIwMjk4NTIxM2NQMDdQAaFi1+cYfoyPiJf9QBsg8ECmAVABoWLX5xh1mYRmi6ICmFITAhlRDANhQQQBBmNLRVMHGwAAAaFi1+cYQFgglJIxXC39R6cj7MvUnNw9FSMzazQ4sGoJ+ZH0n06pGlg=', 'c1725718e103a38cfc7263a73184b96118c11b0255ce2236bcb1d38ed5030847');
INSERT INTO d0412.events VALUES (1000000000103, 1, 103, 1792659679000, 'printed', '01a162d7-e718-7599-8466-8ba202985213', 'P07', '01a162d7-e718-7e8c-8f88-97fd401b20f0', '', 'jQFlRDA0MTIBGGcbAAABoWLX5xhncHJpbnRlZHgkMDFhMTYyZDctZTcxOC03NTk5LTg0NjYtOGJhMjAyOTg1MjEzY1AwN1ABoWLX5xh+jI+Il/1AGyDwQKIBeCQwMWExNjJkNy1lNzE4LTc1OTktODQ2Ni04YmEyMDI5ODUyMTMCZnRpY2tldEBYIMFyVxjhA6OM/HJjpzGEuWEYwRsCVc4iNryx047VAwhH', 'e0b8f8bd73011243b6e05457cab68c25990eb793d96fee94ca9a9aaec589687f');
INSERT INTO d0412.events VALUES (1000000000104, 1, 104, 1792659680000, 'headSigned', 'D0412', 'P07', '01a162d7-eb00-7837-a744-11b803683e36', '', 'jQFlRDA0MTIBGGgbAAABoWLX6wBqaGVhZFNpZ25lZGVEMDQxMmNQMDdQAaFi1+sAeDenRBG4A2g+NkCnAWVEMDQxMgIBAxhnBFgg4Lj4vXMBEkO24FRXyraMJZkOt5PZb+6UypqarsWJaH8FAwZYIBWtqOF1Qcvn7MRlmpSd+FRLY1MKorcKSO66WcBZVbdqB1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGGdYIOC4+L1zARJDtuBUV8q2jCWZDreT2W/ulMqamq7FiWh/A1ggFa2o4XVBy+fsxGWalJ34VEtjUwqitwpI7rpZwFlVt2pYQNUfQ5xfGfXPiAu6lOFy6oaWilruJv4f8sYwSFntKCSFMLqucNaoPPojGPK/2KAhrknZSJhb8vj4OdmHdcLjXglAWCDguPi9cwESQ7bgVFfKtowlmQ63k9lv7pTKmpquxYlofw==', '1bb324e9b2e6aee7563ff68cfbe01861d4fede13b60890d5dddf6e679d00f0b9');

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
-- Data for Name: kept_tickets; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.kept_tickets VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', 1000000000097);

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
INSERT INTO d0412.printings VALUES (1000000000103, '01a162d7-e718-7599-8466-8ba202985213', 'ticket', 0, 'printed', 1792659679000);

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
INSERT INTO d0412.schema_versions VALUES (8, '0008_day');

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
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', 2, '2026-10-21', 'waiting', 'left', 0, 1792573276000, 1000000000098);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', 4, '2026-10-21', 'missed', 'left', 1, 1792573276000, 1000000000098);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', 4, '2026-10-21', 'serving', 'left', 3, 1792573276000, 1000000000098);
INSERT INTO d0412.ticket_steps VALUES ('01a162d7-e718-7599-8466-8ba202985213', 1, '2026-10-22', '', 'waiting', 0, 1792659679000, 1000000000102);

--
-- Data for Name: tickets; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.tickets VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', '2026-10-21', 'A', 1, 'ordinary', 'done', 'K', 'KES', 2, 1, 0, 0, 0, 1792573206000, 1792573225000, 1792573226000, 1792573227000, 1000000000010, 1000000000039, 'photocopy', 15, 1792574118000, 0, 'longestWait', 'DIK NAK', '');
INSERT INTO d0412.tickets VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', '2026-10-21', 'A', 2, 'priority', 'done', 'A', 'KES', 1, 1, 1, 0, 0, 1792573207000, 1792573229000, 1792573230000, 1792573233000, 1000000000012, 1000000000045, '', 0, 0, 0, 'longestWait', '', '');
INSERT INTO d0412.tickets VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', '2026-10-21', 'A', 3, 'priority', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573208000, 0, 0, 1792573234000, 1000000000014, 1000000000046, '', 0, 0, 0, '', '', '');
INSERT INTO d0412.tickets VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', '2026-10-21', 'A', 4, 'ordinary', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573209000, 0, 0, 1792573276000, 1000000000016, 1000000000098, '', 0, 0, 0, '', '', '');
INSERT INTO d0412.tickets VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', '2026-10-21', 'A', 5, 'ordinary', 'left', 'A', 'KES', 1, 1, 0, 0, 0, 1792573240000, 1792573240000, 0, 1792573276000, 1000000000018, 1000000000098, '', 0, 0, 0, 'longestWait', '', '');
INSERT INTO d0412.tickets VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', '2026-10-21', 'K', 1, 'emergency', 'left', 'K', 'KES', 3, 1, 0, 0, 0, 1792573211000, 1792573237000, 1792573238000, 1792573276000, 1000000000020, 1000000000098, '', 0, 0, 0, 'longestWait', '', '');
INSERT INTO d0412.tickets VALUES ('01a162d7-e718-7599-8466-8ba202985213', '2026-10-22', 'A', 1, 'ordinary', 'waiting', 'A', 'KES', 0, 0, 0, 0, 0, 1792659679000, 0, 0, 0, 1000000000102, 1000000000102, '', 0, 0, 0, '', '', '');

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

