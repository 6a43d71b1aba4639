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
-- Name: cbor_head(bytea, integer); Type: FUNCTION; Schema: d0412; Owner: -
--

CREATE FUNCTION d0412.cbor_head(raw bytea, at integer, OUT major integer, OUT value bigint, OUT next integer) RETURNS record
    LANGUAGE plpgsql IMMUTABLE
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
    SET search_path TO 'd0412', 'pg_catalog'
    AS $$
DECLARE
    raw bytea := decode(NEW.bytes, 'base64');
    head record;
    item record;
    texts text[] := '{}';
    numbers bigint[] := '{}';
    prev bytea := substring(raw from length(raw) - 31);
BEGIN
    IF encode(sha256(raw), 'hex') <> NEW.hash THEN
        RAISE EXCEPTION 'the hash is not that of the bytes' USING ERRCODE = 'check_violation';
    END IF;
    IF get_byte(raw, 0) <> 141 OR get_byte(raw, length(raw) - 34) <> 88 OR get_byte(raw, length(raw) - 33) <> 32 THEN
        RAISE EXCEPTION 'the bytes are not an event' USING ERRCODE = 'check_violation';
    END IF;
    -- version, site, epoch, seq, at, type, subject, actor, command, key
    item := cbor_head(raw, 1);
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
        item := cbor_head(raw, item.next);
    END LOOP;
    IF numbers[1] <> 1 OR lower(texts[2]) <> 'd0412' OR numbers[3] <> NEW.epoch OR numbers[4] <> NEW.seq OR numbers[5] <> NEW.at
        OR texts[6] <> NEW.type OR texts[7] <> NEW.subject OR texts[8] <> NEW.actor OR texts[9] <> replace(NEW.command, '-', '')
        OR texts[10] <> replace(NEW.key_id, '-', '') OR NEW.place <> NEW.epoch * 1000000000000 + NEW.seq THEN
        RAISE EXCEPTION 'the columns are not those of the bytes' USING ERRCODE = 'check_violation';
    END IF;

    SELECT e.epoch, e.seq, e.at, e.hash INTO head FROM events e ORDER BY e.place DESC LIMIT 1;
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
        AND NOT EXISTS (SELECT 1 FROM append_rights r WHERE r.role_name = session_user AND r.type = NEW.type) THEN
        RAISE EXCEPTION 'this role may not append events of this type' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

--
-- Name: events_stay(); Type: FUNCTION; Schema: d0412; Owner: -
--

CREATE FUNCTION d0412.events_stay() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'events are never changed or removed' USING ERRCODE = 'insufficient_privilege';
END $$;

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
-- Data for Name: access_log; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.access_log VALUES (1, 1792573246000, 'P07', '01a15db0-e708-7e17-955c-9cab5600e14e', 'REFERRAL', '0000000000000000000000000000000000000000000000000000000000000000', 'b91b5b940f364cd2434271a7cd19cdc37d5b001f5ee98ddb572262e9f4b8e68e');
INSERT INTO d0412.access_log VALUES (2, 1792573246000, 'P07', '01a15db0-eaf0-7252-8798-112d1a868f46', 'CASE', 'b91b5b940f364cd2434271a7cd19cdc37d5b001f5ee98ddb572262e9f4b8e68e', '6c733a043cb776b025fe3cd2858614b3f2a3c7e9e5699fed9439eaf38618113f');
INSERT INTO d0412.access_log VALUES (3, 1792573272000, 'P07', '01a15db0-e708-7e17-955c-9cab5600e14e', 'REVIEW', '6c733a043cb776b025fe3cd2858614b3f2a3c7e9e5699fed9439eaf38618113f', '7bd4e8e8b85becb22e9f7dfb93210541acb4ab5e32021a193e0a0a7b6d57b4af');

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

INSERT INTO d0412.case_lines VALUES ('01a15db1-0a30-7ad1-98c0-7626b9e647fc', '01a15db1-0a30-777a-88a1-3e58f14a5d2f', 'complaint', 'PBI_NONAKTIF', 'KES', 'PBI_JK', 'urgent', 0, 1000000000062);
INSERT INTO d0412.case_lines VALUES ('01a15db1-0a30-755f-9351-337840d902f8', '01a15db1-0a30-777a-88a1-3e58f14a5d2f', 'need', 'LINDUNGI', '', '', 'emergency', 1, 1000000000063);
INSERT INTO d0412.case_lines VALUES ('01a15db1-0e18-71e4-92cd-eeea96d97913', '01a15db1-0a30-72ba-a25d-48fe9579c191', 'need', 'MAKAN', 'SOS', '', 'routine', 0, 1000000000065);

--
-- Data for Name: cases; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.cases VALUES ('01a15db1-0a30-777a-88a1-3e58f14a5d2f', '01a15db0-e708-7e17-955c-9cab5600e14e', '01a15db0-6df0-7344-86fd-8b9d23fef9b7', 'DATANG', 'referred', 1792573246000, 1000000000061, 1000000000066);
INSERT INTO d0412.cases VALUES ('01a15db1-0a30-72ba-a25d-48fe9579c191', '01a15db0-eaf0-7252-8798-112d1a868f46', '', 'PUSKESOS', 'handled', 1792573247000, 1000000000064, 1000000000067);

--
-- Data for Name: checkpoints; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.checkpoints VALUES (1000000000091, 1, 90, 'c2a7dfa8cb80f3f3a8276c1b831b7af3079c1f59534484b363b43bc159ccc5ba', 2, '6c733a043cb776b025fe3cd2858614b3f2a3c7e9e5699fed9439eaf38618113f', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGFpYIMKn36jLgPPzqCdsG4MbevMHnB9ZU0SEs2O0O8FZzMW6AlggbHM6BDy3drAl/jzShYYUs/Kjx+nlaZ/tlDnq84YYET9YQItcII1/D3iKcvZnlH0Fh2FvEqHebJuLHSkW4zMOHho9ZlyZT2bblEb0rOxbdpPEEyoq3CEBpXTDApfz+g3dag0=');
INSERT INTO d0412.checkpoints VALUES (1000000000095, 1, 94, 'f9b7a87bd1572cc31bf6564c0aab145a72900c7c656d77e972a73d74b484d76c', 3, '7bd4e8e8b85becb22e9f7dfb93210541acb4ab5e32021a193e0a0a7b6d57b4af', '0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGF5YIPm3qHvRVyzDG/ZWTAqrFFpykAx8ZW136XKnPXS0hNdsA1gge9To6Lhb7LIun337kyEFQay0q14yAhoZPgoKe21XtK9YQN9OqSP/egQAJrsBoz4rX+VGwSAKTpiK5n3hlpm+N7vsO/iHGj4MvKWElmdmR0ycnrXJcm3O2BQNGVpfwGNCtQo=');

--
-- Data for Name: counters; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.counters VALUES (1, 'P07', 1000000000007);
INSERT INTO d0412.counters VALUES (2, 'P08', 1000000000008);
INSERT INTO d0412.counters VALUES (3, '', 1000000000089);

--
-- Data for Name: days; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.days VALUES ('2026-10-21', 1000000000006, 1000000000090);
INSERT INTO d0412.days VALUES ('2026-10-22', 1000000000092, 0);

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
INSERT INTO d0412.events VALUES (1000000000048, 1, 48, 1792573237000, 'personKeyMade', '01a15db0-e708-7e17-955c-9cab5600e14e', 'P07', '4d8cee0a-2e45-4008-aa19-07e0a03e31d1', '', 'jQFlRDA0MTIBGDAbAAABoV2w5whtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZTcwOC03ZTE3LTk1NWMtOWNhYjU2MDBlMTRlY1AwN1BNjO4KLkVACKoZB+CgPjHRQKMBeCQwMWExNWRiMC1lNzA4LTdlMTctOTU1Yy05Y2FiNTYwMGUxNGUCUHgdK38Pbk6jhrFf1Hwhyz4DWCDYhXeqx+N/ito0hQUwzikm3IvItYze4qZOkkCFBBTtcUBYIEvXkjgYPQB1qlebkLTlQFagCgjruc7bc7tOVDab82i/', '7e074d7bc62ee04a7ff4f169c7d0d562eb0f7dad6d2b0593ed1f760e6f5a26ff');
INSERT INTO d0412.events VALUES (1000000000049, 1, 49, 1792573237000, 'personStated', '01a15db0-e708-7e17-955c-9cab5600e14e', 'P07', '4d8cee0a-2e45-4008-aa19-07e0a03e31d1', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGDEbAAABoV2w5whscGVyc29uU3RhdGVkeCQwMWExNWRiMC1lNzA4LTdlMTctOTU1Yy05Y2FiNTYwMGUxNGVjUDA3UE2M7gouRUAIqhkH4KA+MdFQeB0rfw9uTqOGsV/UfCHLPqcBUAGhXbDnCH4XlVycq1YA4U4CZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTFYWttxjPW5Okxj5beFAUYShySr7F5UAZWyYHqLHgPNwO3qL5e/5Ns3qciKSOAUZoCwOySWP6HzjxXKZdNOPeWqDwKQMxlLtR24CMUU3GCfypfqPxxGqnSoBtkuG1ggfgdNe8Yu4Ep/9PFpx9DVYusPfa1tKwWT7R92Dm9aJv8=', '18de1fd6d4177106a0795a527dde05f83f4e59b3f52a849040025ed6025b4eab');
INSERT INTO d0412.events VALUES (1000000000050, 1, 50, 1792573238000, 'personKeyMade', '01a15db0-eaf0-7252-8798-112d1a868f46', 'P07', 'c501d0d1-6ddf-4e9a-af6b-2d394fc65566', '', 'jQFlRDA0MTIBGDIbAAABoV2w6vBtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZWFmMC03MjUyLTg3OTgtMTEyZDFhODY4ZjQ2Y1AwN1DFAdDRbd9Omq9rLTlPxlVmQKMBeCQwMWExNWRiMC1lYWYwLTcyNTItODc5OC0xMTJkMWE4NjhmNDYCULdnT/D4X0uYqNgWD/Qd7ooDWCByWn/HzolH734YABX+uPSvjMLCZ+g9/uIKqtDY6VqJD0BYIBjeH9bUF3EGoHlaUn3eBfg/Tlmz9SqEkEACXtYCW06r', 'ea0927617ea2706d20dd081bd4d614a903f8c5b8d42b7ec38daf7ebd08b13df2');
INSERT INTO d0412.events VALUES (1000000000051, 1, 51, 1792573238000, 'personStated', '01a15db0-eaf0-7252-8798-112d1a868f46', 'P07', 'c501d0d1-6ddf-4e9a-af6b-2d394fc65566', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGDMbAAABoV2w6vBscGVyc29uU3RhdGVkeCQwMWExNWRiMC1lYWYwLTcyNTItODc5OC0xMTJkMWE4NjhmNDZjUDA3UMUB0NFt306ar2stOU/GVWZQt2dP8PhfS5io2BYP9B3uiqYBUAGhXbDq8HJSh5gRLRqGj0YDGQeoBAEFbTMyLjc1LjAxLjEwMDMGbUJFTFVNX1RFUkRBVEEHdFRNUC0zMjc1LTIwMjYtMDAwMDAxWEV/BWEYmSD93aypX59Hkq6bs52u4Pg2caMQ4QyUHPApZ1KwaTSdEQFWS9rD1D9NUAk+gUT6CxYa/1iw7YXxEAwdiyxdPuxYIOoJJ2F+onBtIN0IG9TWFKkD+MW41Ct+w42vfr0IsT3y', '4af6a955e7990342f8d5559060706b9f7e789bed4cc433fc18c140920c33e8d1');
INSERT INTO d0412.events VALUES (1000000000052, 1, 52, 1792573239000, 'personKeyMade', '01a15db0-eed8-7097-83b8-b08201e77f69', 'P07', '2ff02065-2ff2-4bee-82bb-3e5a080925fb', '', 'jQFlRDA0MTIBGDQbAAABoV2w7thtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZWVkOC03MDk3LTgzYjgtYjA4MjAxZTc3ZjY5Y1AwN1Av8CBlL/JL7oK7PloICSX7QKMBeCQwMWExNWRiMC1lZWQ4LTcwOTctODNiOC1iMDgyMDFlNzdmNjkCULsJWHq/sEUUgK1/jktcwAQDWCDVRxqro2j6WmRJoUvKYEPgDSsfPFyLrzEwExC0SaN03EBYIEr2qVXnmQNC+NVVkGBwa59+eJvtTMQz/BjBQJIMM+jR', 'a6994d0ef2d8d5bd794f62479890e34c8f70c2cf63ca99c9d025381197dad682');
INSERT INTO d0412.events VALUES (1000000000053, 1, 53, 1792573239000, 'personStated', '01a15db0-eed8-7097-83b8-b08201e77f69', 'P07', '2ff02065-2ff2-4bee-82bb-3e5a080925fb', 'bb09587a-bfb0-4514-80ad-7f8e4b5cc004', 'jQFlRDA0MTIBGDUbAAABoV2w7thscGVyc29uU3RhdGVkeCQwMWExNWRiMC1lZWQ4LTcwOTctODNiOC1iMDgyMDFlNzdmNjljUDA3UC/wIGUv8kvugrs+WggJJftQuwlYer+wRRSArX+OS1zABKYBUAGhXbDu2HCXg7iwggHnf2kCZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDIGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2WFoxkXRZKT591hlLgedIzgfngybxZGlbcOoNtOHrun/QRsuO+lKtGF0Wgg2lC/vQ7UWn7E1yWzBnZKHUF81uUnWqNK76lypsIGExySUiwPU8TBqNu8WDXyALx89YIKaZTQ7y2NW9eU9iR5iQ40yPcMLPY8qZydAlOBGX2taC', '99c57c970e88f125c7cf69c076eb9bec72329fb84df07ba3f2d3d47d99291d5a');
INSERT INTO d0412.events VALUES (1000000000054, 1, 54, 1792573240000, 'personsLinked', '01a15db0-e708-7e17-955c-9cab5600e14e', 'P07', '60edcb6a-446f-4d40-974d-796915b1276d', '', 'jQFlRDA0MTIBGDYbAAABoV2w8sBtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZTcwOC03ZTE3LTk1NWMtOWNhYjU2MDBlMTRlY1AwN1Bg7ctqRG9NQJdNeWkVsSdtQKMBUAGhXbDnCH4XlVycq1YA4U4CUAGhXbDu2HCXg7iwggHnf2kDAUBYIJnFfJcOiPElx89pwHbrm+xyMp+4TfB7o/LT1H2ZKR1a', 'd5de2d987e99710b656cad745a1386a2c774bb7d1d9ad2aae19dbba08be31d9f');
INSERT INTO d0412.events VALUES (1000000000055, 1, 55, 1792573241000, 'personsLinked', '01a15db0-e708-7e17-955c-9cab5600e14e', 'P07', '262fac10-c8b5-4627-8b90-a44c5efa8cc5', '', 'jQFlRDA0MTIBGDcbAAABoV2w9qhtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZTcwOC03ZTE3LTk1NWMtOWNhYjU2MDBlMTRlY1AwN1AmL6wQyLVGJ4uQpExe+ozFQKMBUAGhXbDnCH4XlVycq1YA4U4CUAGhXbDq8HJSh5gRLRqGj0YDAUBYINXeLZh+mXELZWytdFoThqLHdLt9HZrSquGdu6CL4x2f', '75962414a66a139cbcb83d10d88ecad6521ac09c03b88ca8163c982f9d018cdb');
INSERT INTO d0412.events VALUES (1000000000056, 1, 56, 1792573242000, 'personsLinked', '01a15db0-e708-7e17-955c-9cab5600e14e', 'P07', '0a0e77da-7c87-441e-9e26-d6e73ae0455d', '', 'jQFlRDA0MTIBGDgbAAABoV2w+pBtcGVyc29uc0xpbmtlZHgkMDFhMTVkYjAtZTcwOC03ZTE3LTk1NWMtOWNhYjU2MDBlMTRlY1AwN1AKDnfafIdEHp4m1uc64EVdQKIBUAGhXbDnCH4XlVycq1YA4U4CUAGhXbDq8HJSh5gRLRqGj0ZAWCB1liQUpmoTnLy4PRDYjsrWUhrAnAO4jKgWPJgvnQGM2w==', '9c43e0e3a0837f5d8b344218bec9d81e7ffc2814bdd68619dc3d1fd44d5b236b');
INSERT INTO d0412.events VALUES (1000000000057, 1, 57, 1792573243000, 'personKeyMade', '01a15db0-fe78-7fb7-8653-b9bf7e545a01', 'P07', '7efa3a5c-442e-4c7f-9c0e-c162e85d6e98', '', 'jQFlRDA0MTIBGDkbAAABoV2w/nhtcGVyc29uS2V5TWFkZXgkMDFhMTVkYjAtZmU3OC03ZmI3LTg2NTMtYjliZjdlNTQ1YTAxY1AwN1B++jpcRC5Mf5wOwWLoXW6YQKMBeCQwMWExNWRiMC1mZTc4LTdmYjctODY1My1iOWJmN2U1NDVhMDECUDr6jtJHGkFaoVvxa7fZxvUDWCDyzPxc4cvzVKqk2qu7qvRD37NOlI5SssjrW7/VTd0HRUBYIJxD4OOgg39dizRCGL7J2B5//CgUvdaGGdw9H9RNWyNr', '564b2c65e0fdd9ded264fa19cea74323c3e1b02a724aad100217cc795ccc3b8a');
INSERT INTO d0412.events VALUES (1000000000058, 1, 58, 1792573243000, 'personStated', '01a15db0-fe78-7fb7-8653-b9bf7e545a01', 'P07', '7efa3a5c-442e-4c7f-9c0e-c162e85d6e98', '3afa8ed2-471a-415a-a15b-f16bb7d9c6f5', 'jQFlRDA0MTIBGDobAAABoV2w/nhscGVyc29uU3RhdGVkeCQwMWExNWRiMC1mZTc4LTdmYjctODY1My1iOWJmN2U1NDVhMDFjUDA3UH76OlxELkx/nA7BYuhdbphQOvqO0kcaQVqhW/Frt9nG9aYBUAGhXbD+eH+3hlO5v35UWgECZG1hbGUDGQfGBW0zMi43NS4wMS4xMDAyBmNLVFAIeCBhYzU5MjM4YTljYzg4ZWJkMzk0YmY1ODcyNWRkNDFkZFhI+rLJVuxj5R8lPQeRUKndBqf3a+2eyfW1Y6FEImliaGCmP/7byN+hSZ7/pzH9yjPoPvEpBO+L7+mzNfD+1g6i6bO5/rci1Hh6WCBWSyxl4P3Z3tJk+hnOp0Mjw+GwKnJKrRACF8x5XMw7ig==', '01b0b60611c1bbb0aa8721bc2019e37939ec3eb961e25998f84c2245fd35dd1c');
INSERT INTO d0412.events VALUES (1000000000059, 1, 59, 1792573244000, 'personErased', '01a15db0-fe78-7fb7-8653-b9bf7e545a01', 'P07', 'e478995a-3478-4eb4-9b34-b1bc9d624485', '', 'jQFlRDA0MTIBGDsbAAABoV2xAmBscGVyc29uRXJhc2VkeCQwMWExNWRiMC1mZTc4LTdmYjctODY1My1iOWJmN2U1NDVhMDFjUDA3UOR4mVo0eE60mzSxvJ1iRIVAowFQAaFdsP54f7eGU7m/flRaAQJQOvqO0kcaQVqhW/Frt9nG9QNncmVxdWVzdEBYIAGwtgYRwbuwqochvCAZ43k57D65YeJZmPhMIkX9Nd0c', '3652443b0191c522d09f83b0a2dcbc83a6856995d1b26c5ac8cf522cf98b15ae');
INSERT INTO d0412.events VALUES (1000000000060, 1, 60, 1792573245000, 'personStated', '01a15db0-e708-7e17-955c-9cab5600e14e', 'P07', '1752ab02-4249-4b19-b592-870985c5ee81', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGDwbAAABoV2xBkhscGVyc29uU3RhdGVkeCQwMWExNWRiMC1lNzA4LTdlMTctOTU1Yy05Y2FiNTYwMGUxNGVjUDA3UBdSqwJCSUsZtZKHCYXF7oFQeB0rfw9uTqOGsV/UfCHLPqgBUAGhXbDnCH4XlVycq1YA4U4CZmZlbWFsZQMZB8MFbTMyLjc1LjAxLjEwMDQGY0tUUAh4IDkyYjNjOTZkYzYxYTUzZmJkM2ZkMGI3MWM3MWU5ODM2CXggMTJmMTNhZjQzNDhiOTU0YzE3MDNhY2I4ODBkOGVhZTEKGwAAAOjUpRAxWGpHjXomzYkYy2KwcddEfKo0NinDVdxzA64foO5t8Fawoi4Zctw3F5DmzvmjwDLzDTjsW8GjcWP0cJoaD0aHRXik6dXv1IGSmrJdFXQ1qYMlX4P8YscaQ7YIZ8vcJnBY5BGTmoyPEMKF/6g7WCA2UkQ7AZHFItCfg7Ci3LyDpoVpldGybFrIz1Is+YsVrg==', 'a96ce8f0808df831eacec66143f2d37ded943215daf2dc02d766bb0db9d93cda');
INSERT INTO d0412.events VALUES (1000000000061, 1, 61, 1792573246000, 'caseOpened', '01a15db1-0a30-777a-88a1-3e58f14a5d2f', 'P07', '02211a60-3dd1-4e27-b4ee-096c09dc4612', '', 'jQFlRDA0MTIBGD0bAAABoV2xCjBqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMGEzMC03NzdhLTg4YTEtM2U1OGYxNGE1ZDJmY1AwN1ACIRpgPdFOJ7TuCWwJ3EYSQKQBUAGhXbEKMHd6iKE+WPFKXS8CUAGhXbDnCH4XlVycq1YA4U4DUAGhXbBt8HNEhv2LnSP++bcEZkRBVEFOR0BYIKls6PCAjfgx6s7GYUPy033tlDIV2vLcAtdmuw252Tza', 'abd27d175e3a96ff146dc7768cbbf2eb159df41c15cb8eab588eed2d57f02c02');
INSERT INTO d0412.events VALUES (1000000000062, 1, 62, 1792573246000, 'caseLineStated', '01a15db1-0a30-777a-88a1-3e58f14a5d2f', 'P07', '02211a60-3dd1-4e27-b4ee-096c09dc4612', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGD4bAAABoV2xCjBuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTBhMzAtNzc3YS04OGExLTNlNThmMTRhNWQyZmNQMDdQAiEaYD3RTie07glsCdxGElB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsQowetGYwHYmueZH/AJQAaFdsQowd3qIoT5Y8UpdLwRsUEJJX05PTkFLVElGBWNLRVMGZlBCSV9KSwdmdXJnZW50WEKHBTSRCP8PCcZCVdFA1O9twrCu7bfIxL7+EJEjRWkLG3fkAGzmgm4qgjEzE0Kxmh096BBr3JD/TU+qxklWl40xLJ1YIKvSfRdeOpb/FG3Hdoy78usVnfQcFcuOq1iO7S1X8CwC', '107cede8721dd1d2751c5471c41dae8da2be96457fc9e9a634e9bc31b00ef366');
INSERT INTO d0412.events VALUES (1000000000063, 1, 63, 1792573246000, 'caseLineStated', '01a15db1-0a30-777a-88a1-3e58f14a5d2f', 'P07', '02211a60-3dd1-4e27-b4ee-096c09dc4612', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGD8bAAABoV2xCjBuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTBhMzAtNzc3YS04OGExLTNlNThmMTRhNWQyZmNQMDdQAiEaYD3RTie07glsCdxGElB4HSt/D25Oo4axX9R8Ics+pgFQAaFdsQowdV+TUTN4QNkC+AJQAaFdsQowd3qIoT5Y8UpdLwNkbmVlZARoTElORFVOR0kHaWVtZXJnZW5jeQgBWEklBFFgflYI4Jbqtlr9Rly+gm4SjsTB8T8qXmEELOB0nO6G53KmEM0Edau3LtjIBb72HI8At/vvPPlqmYZt/qsBvAgjeTQszrDbWCAQfO3och3R0nUcVHHEHa6Nor6WRX/J6aY06bwxsA7zZg==', '7d6d2e57b24e903d055cd507c9662c40d91c9302f393a96cbe5d4bbf8c15d3f6');
INSERT INTO d0412.events VALUES (1000000000064, 1, 64, 1792573247000, 'caseOpened', '01a15db1-0a30-72ba-a25d-48fe9579c191', 'P07', '13010ee9-fb36-467b-9339-64d5c7b910a3', '', 'jQFlRDA0MTIBGEAbAAABoV2xDhhqY2FzZU9wZW5lZHgkMDFhMTVkYjEtMGEzMC03MmJhLWEyNWQtNDhmZTk1NzljMTkxY1AwN1ATAQ7p+zZGe5M5ZNXHuRCjQKMBUAGhXbEKMHK6ol1I/pV5wZECUAGhXbDq8HJSh5gRLRqGj0YEaFBVU0tFU09TQFggfW0uV7JOkD0FXNUHyWYsQNkckwLzk6lsvl1Lv4wV0/Y=', 'f04528f4c25567d06a06d3c910c270268c62ef6ddfb93c2579b29b9d2cca1b8f');
INSERT INTO d0412.events VALUES (1000000000065, 1, 65, 1792573247000, 'caseLineStated', '01a15db1-0a30-72ba-a25d-48fe9579c191', 'P07', '13010ee9-fb36-467b-9339-64d5c7b910a3', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'jQFlRDA0MTIBGEEbAAABoV2xDhhuY2FzZUxpbmVTdGF0ZWR4JDAxYTE1ZGIxLTBhMzAtNzJiYS1hMjVkLTQ4ZmU5NTc5YzE5MWNQMDdQEwEO6fs2RnuTOWTVx7kQo1C3Z0/w+F9LmKjYFg/0He6KpQFQAaFdsQ4YceSSze7qltl5EwJQAaFdsQowcrqiXUj+lXnBkQNkbmVlZARlTUFLQU4FY1NPU1g30ikjvrejOQIzALi3+UvsAhIqj4CH6Qi93WGpuRjpMiMskA3r1Upw9Yi/xdrwhlyzmYQZZlY0qVgg8EUo9MJVZ9BqBtPJEMJwJoxi723fuTwlebKbnSzKG48=', '423a6bce84772e56dd65299eaf322edca8bf5de22c311bc6b3703a08c7a4bc18');
INSERT INTO d0412.events VALUES (1000000000066, 1, 66, 1792573248000, 'caseMoved', '01a15db1-0a30-777a-88a1-3e58f14a5d2f', 'P07', 'd4fc7642-375b-48fc-8e2f-a173ca155d22', '', 'jQFlRDA0MTIBGEIbAAABoV2xEgBpY2FzZU1vdmVkeCQwMWExNWRiMS0wYTMwLTc3N2EtODhhMS0zZTU4ZjE0YTVkMmZjUDA3UNT8dkI3W0j8ji+hc8oVXSJAogFQAaFdsQowd3qIoT5Y8UpdLwNocmVmZXJyZWRAWCBCOmvOhHcuVt1lKZ6vMi7cqL9d4iwxG8azcDoIx6S8GA==', 'ec71600aa83c28ac7d373f4103356204ac0383ed5d93dfa190a6efcc6eb9ba47');
INSERT INTO d0412.events VALUES (1000000000067, 1, 67, 1792573249000, 'caseMoved', '01a15db1-0a30-72ba-a25d-48fe9579c191', 'P07', 'a1008b0f-1c28-4975-969c-bf170da96c26', '', 'jQFlRDA0MTIBGEMbAAABoV2xFehpY2FzZU1vdmVkeCQwMWExNWRiMS0wYTMwLTcyYmEtYTI1ZC00OGZlOTU3OWMxOTFjUDA3UKEAiw8cKEl1lpy/Fw2pbCZAogFQAaFdsQowcrqiXUj+lXnBkQNnaGFuZGxlZEBYIOxxYAqoPCisfTc/QQM1YgSsA4PtXZPfoZCm78xuubpH', '3e6d44f4cccd2518a411b25bb612e6444953770fe1609d1310453c4e612e3194');
INSERT INTO d0412.events VALUES (1000000000068, 1, 68, 1792573250000, 'referralIssued', '01a15db1-19d0-797f-bfbf-a414df977dc6', 'P07', 'f483ee2f-d411-4fe4-bb58-0259f97414d1', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEQbAAABoV2xGdBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTE5ZDAtNzk3Zi1iZmJmLWE0MTRkZjk3N2RjNmNQMDdQ9IPuL9QRT+S7WAJZ+XQU0VB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsRnQeX+/v6QU35d9xgJQAaFdsQowd3qIoT5Y8UpdLwNQAaFdsQowetGYwHYmueZH/ARQAaFdsOcIfheVXJyrVgDhTgVmUDA0ODIxBmVEMDQxMgcBCEhzYC8wUzWyRAlmdXJnZW50ChjZCxpq2H9BDBpq6vRBDWxSUzE6RVhBTVBMRTEOZWdpdmVuWDlQdwlXsK9DbRPdfQHU87DDw1huhUvX1i/l9okbXPuH8ezD/VALTpn6zcHOaXZ3vYoQW5andEil1RZYID5tRPTMzSUYpBGyW7YS5kRJU3cP4WCdExBFPE5hLjGU', '4f0af898480b04561ef594a17ec253b456aff31907604280174e96636c4e3e5e');
INSERT INTO d0412.events VALUES (1000000000069, 1, 69, 1792573251000, 'referralIssued', '01a15db1-1db8-7bd6-b597-9e2c8d3487a0', 'P07', '7cd87d60-e6b8-4b2b-a406-68f995207a10', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEUbAAABoV2xHbhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTFkYjgtN2JkNi1iNTk3LTllMmM4ZDM0ODdhMGNQMDdQfNh9YOa4SyukBmj5lSB6EFB4HSt/D25Oo4axX9R8Ics+rwFQAaFdsR24e9a1l54sjTSHoAJQAaFdsQowd3qIoT5Y8UpdLwNQAaFdsQowetGYwHYmueZH/ARQAaFdsOcIfheVXJyrVgDhTgVmUDA0ODIxBmVEMDQxMgcCCEirgQ8NnnGs6AlmdXJnZW50ChjZCxpq2H9BDBpq6vRBDWxSUzE6RVhBTVBMRTIOZWdpdmVuDwFYOdQNp2OXBbizTZUWBHYUL+NcltG0XQLviraarw1gD9ADvhcM9hvoyiQ9ez6HaZiSMgr6ytWkWfDHDVggTwr4mEgLBFYe9ZShfsJTtFav8xkHYEKAF06WY2xOPl4=', '52b95059e1797ee1a80c6532e01c8e9ffa094bf084dcbf4b5c5e69d9efddf2f4');
INSERT INTO d0412.events VALUES (1000000000070, 1, 70, 1792573252000, 'returnHeard', '01a15db1-1db8-7bd6-b597-9e2c8d3487a0', 'P07', '10a993e0-f145-4e1f-a40f-57a6504fb81a', '', 'jQFlRDA0MTIBGEYbAAABoV2xIaBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTFkYjgtN2JkNi1iNTk3LTllMmM4ZDM0ODdhMGNQMDdQEKmT4PFFTh+kD1emUE+4GkCpAVABoV2xHbh71rWXniyNNIegAmVEMDQxMgMCBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0IJbFJSMTpFWEFNUExFMQplcGFwZXJAWCBSuVBZ4Xl+4agMZTLgHI6f+glL8ITcv0tcXmnZ793y9A==', '23a420c8d7b1623cbf51124615d75dca5a372907b6cbdf10ddc7f9e87a5ce999');
INSERT INTO d0412.events VALUES (1000000000071, 1, 71, 1792573253000, 'returnHeard', '01a15db1-1db8-7bd6-b597-9e2c8d3487a0', 'P07', '66b44c11-6c5f-4edb-a131-8b929a84aa31', '', 'jQFlRDA0MTIBGEcbAAABoV2xJYhrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTFkYjgtN2JkNi1iNTk3LTllMmM4ZDM0ODdhMGNQMDdQZrRMEWxfTtuhMYuSmoSqMUCqAVABoV2xHbh71rWXniyNNIegAmVEMDQxMgMCBGZQMDQ4MjEFAgZmc2VydmVkBw4IGmrYf0MJbFJSMTpFWEFNUExFMgplcGFwZXJAWCAjpCDI17FiPL9REkYV113KWjcpB7bL3xDdx/noelzpmQ==', '00c5189c06ae9e8db91c250183e5b44968be4d93a1baab0745ca10b8b120bf08');
INSERT INTO d0412.events VALUES (1000000000072, 1, 72, 1792573254000, 'residentSaid', '01a15db1-1db8-7bd6-b597-9e2c8d3487a0', 'P07', 'bef18f61-deb4-4ac1-8dd9-c07f6c96c407', '', 'jQFlRDA0MTIBGEgbAAABoV2xKXBscmVzaWRlbnRTYWlkeCQwMWExNWRiMS0xZGI4LTdiZDYtYjU5Ny05ZTJjOGQzNDg3YTBjUDA3UL7xj2HetErBjdnAf2yWxAdApAFQAaFdsR24e9a1l54sjTSHoAIBA2ljb25maXJtZWQEZ2NvdW50ZXJAWCAAxRicBq6ejbkcJQGD5bRJaL5Nk6G6qwdFyhC4sSC/CA==', 'ee4b2312b8dc0e7e316a871133080a586d2163e35c2b897340cc1f693ed53390');
INSERT INTO d0412.events VALUES (1000000000073, 1, 73, 1792573255000, 'referralIssued', '01a15db1-2d58-793e-ba15-48655cb5d7d4', 'P07', '0d08d3ea-8b51-44ee-954e-417d71a3d5f6', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEkbAAABoV2xLVhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTJkNTgtNzkzZS1iYTE1LTQ4NjU1Y2I1ZDdkNGNQMDdQDQjT6otRRO6VTkF9caPV9lB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsS1YeT66FUhlXLXX1AJQAaFdsQowd3qIoT5Y8UpdLwNQAaFdsQowetGYwHYmueZH/ARQAaFdsOcIfheVXJyrVgDhTgVmUDA0ODIxBmVEMDQxMgcDCEie/OOEJtt+AAlmdXJnZW50ChjZCxpq2H9BDBpq6vRBDWxSUzE6RVhBTVBMRTMOZWdpdmVuWDnqjZJ7L1BHRXT6MsP9ZsHf49NwjuYun/iIlDipk3i0cBL2ECmPnmZJ6kx2BgU+joP5WoRSapSlgTdYIO5LIxK43A5+MWqHETMIClhtIWPjXCuJc0DMH2k+1TOQ', 'af8a365a335a29d0ecc4a5bfbbafb2e893a26b230a62fae41633480f46f0ae01');
INSERT INTO d0412.events VALUES (1000000000074, 1, 74, 1792573256000, 'officeSaid', '01a15db1-2d58-793e-ba15-48655cb5d7d4', 'P07', '53dc3755-6411-4d64-a4d1-3639ba0f07c5', '', 'jQFlRDA0MTIBGEobAAABoV2xMUBqb2ZmaWNlU2FpZHgkMDFhMTVkYjEtMmQ1OC03OTNlLWJhMTUtNDg2NTVjYjVkN2Q0Y1AwN1BT3DdVZBFNZKTRNjm6DwfFQKQBUAGhXbEtWHk+uhVIZVy119QCAgNpY2FuY2VsbGVkBG5SRVNJREVOVF9BU0tFREBYIK+KNlozWinQ7MSlv7uvsuiTomsjCmL65BYzSA9G8K4B', 'c4778f76b362d6556451799cccff07892e6261b3a443eb152d6286212c542842');
INSERT INTO d0412.events VALUES (1000000000075, 1, 75, 1792573257000, 'returnHeard', '01a15db1-2d58-793e-ba15-48655cb5d7d4', 'P07', '0861ccdc-9e7a-4d8c-ba41-5652ccc7f2e6', '', 'jQFlRDA0MTIBGEsbAAABoV2xNShrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTJkNTgtNzkzZS1iYTE1LTQ4NjU1Y2I1ZDdkNGNQMDdQCGHM3J56TYy6QVZSzMfy5kCpAVABoV2xLVh5ProVSGVctdfUAmVEMDQxMgMDBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0IJbFJSMTpFWEFNUExFMQplcGFwZXJAWCDEd492s2LWVWRReZzM/weJLmJhs6RD6xUtYoYhLFQoQg==', 'f41f65834819678622165c6f33a18e9702a0efba7205d3a79ea690c172b76e83');
INSERT INTO d0412.events VALUES (1000000000076, 1, 76, 1792573258000, 'referralIssued', '01a15db1-3910-7cb3-b77c-92d63dfcd604', 'P07', 'c3d2c029-21fb-4007-8a0f-d8367578e961', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGEwbAAABoV2xORBucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTM5MTAtN2NiMy1iNzdjLTkyZDYzZGZjZDYwNGNQMDdQw9LAKSH7QAeKD9g2dXjpYVB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsTkQfLO3fJLWPfzWBAJQAaFdsQowd3qIoT5Y8UpdLwNQAaFdsQowetGYwHYmueZH/ARQAaFdsOcIfheVXJyrVgDhTgVmUDA0ODIxBmVEMDQxMgcECEg99Y5Fo8QIcwlmdXJnZW50ChjZCxpq2H9BDBpq6vRBDWxSUzE6RVhBTVBMRTQOZWdpdmVuWDmH5aaQB7lJsGlKRE3SSdcFMs20AhGhH+GPByE6P9nFRXPOWc5q6pYi7VR9KB7EFLwJERsFq7kohz5YIPQfZYNIGWeGIhZcbzOhjpcCoO+6cgXTp56mkMFyt26D', '5187b7be3205b1aec885d738dbc74ead5f4dccd2540e658556e99dca39f9de6d');
INSERT INTO d0412.events VALUES (1000000000077, 1, 77, 1792573259000, 'returnHeard', '01a15db1-3910-7cb3-b77c-92d63dfcd604', 'P07', 'd4a2302e-5b1e-4083-a660-9e618f0f759e', '', 'jQFlRDA0MTIBGE0bAAABoV2xPPhrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTM5MTAtN2NiMy1iNzdjLTkyZDYzZGZjZDYwNGNQMDdQ1KIwLlseQIOmYJ5hjw91nkCqAVABoV2xORB8s7d8ktY9/NYEAmVEMDQxMgMEBGZQMDQ4MjEFAQZocmVqZWN0ZWQHAwgaath/QglsUlIxOkVYQU1QTEUxCmVwYXBlckBYIFGHt74yBbGuyIXXONvHTq1fTczSVA5lhVbpnco5+d5t', '73ed8d9be88500fc91adfe16d01045f542c9311894cba2d053d8411a7ce8cb12');
INSERT INTO d0412.events VALUES (1000000000078, 1, 78, 1792573260000, 'returnHeard', '01a15db1-3910-7cb3-b77c-92d63dfcd604', 'P07', '04cd29c1-131c-444a-9538-83c729fda53e', '', 'jQFlRDA0MTIBGE4bAAABoV2xQOBrcmV0dXJuSGVhcmR4JDAxYTE1ZGIxLTM5MTAtN2NiMy1iNzdjLTkyZDYzZGZjZDYwNGNQMDdQBM0pwRMcREqVOIPHKf2lPkCpAVABoV2xORB8s7d8ktY9/NYEAmVEMDQxMgMEBGZQMDQ4MjEFAQZoYWNjZXB0ZWQIGmrYf0IJbFJSMTpFWEFNUExFMQplcGFwZXJAWCBz7Y2b6IUA/JGt/hbQEEX1QskxGJTLotBT2EEafOjLEg==', '74b5f10e526bdcc27fcbd0ab8a4f486fc68b3f95b774036c4f4f98c7a0ece43b');
INSERT INTO d0412.events VALUES (1000000000079, 1, 79, 1792573261000, 'referralIssued', '01a15db1-44c8-7c02-9e5d-3e42f6d099cb', 'P07', '3cd7f122-b960-4c3e-a37a-50498c6a1c0a', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'jQFlRDA0MTIBGE8bAAABoV2xRMhucmVmZXJyYWxJc3N1ZWR4JDAxYTE1ZGIxLTQ0YzgtN2MwMi05ZTVkLTNlNDJmNmQwOTljYmNQMDdQPNfxIrlgTD6jelBJjGocClB4HSt/D25Oo4axX9R8Ics+rgFQAaFdsUTIfAKeXT5C9tCZywJQAaFdsQowd3qIoT5Y8UpdLwNQAaFdsQowetGYwHYmueZH/ARQAaFdsOcIfheVXJyrVgDhTgVmUDA0ODIxBmVEMDQxMgcFCEjZMdp1Q0k8jQlmdXJnZW50ChjZCxpq2H9BDBpq6vRBDWxSUzE6RVhBTVBMRTUOZWdpdmVuWDkarLFuN9eHgch4a/c3z9IFC/nacvxg6ve0vWFAfqVVwvscg2JvE7kDr+S7+6MCr40pCz0At/C+37lYIHS18Q5Sa9zCf8vQq4pPSG/Giz+Vt3QDbE9PmMeg7OQ7', 'd7666c5538a6f32b974040813ec7ace6af101297deb031299a191eee1acd18c5');
INSERT INTO d0412.events VALUES (1000000000080, 1, 80, 1792573262000, 'returnHeard', 'D0412/77', 'P07', 'f53ae5c9-ea09-4fe0-8456-5a06b1fbe5d4', '', 'jQFlRDA0MTIBGFAbAAABoV2xSLBrcmV0dXJuSGVhcmRoRDA0MTIvNzdjUDA3UPU65cnqCU/ghFZaBrH75dRAqAJlRDA0MTIDGE0EZlAwNDgyMQUBBmhhY2NlcHRlZAgaath/QglsUlIxOkVYQU1QTEUxCmVwYXBlckBYINdmbFU4pvMrl0BAgT7HrOavEBKX3rAxKZoZHu4azRjF', 'b30a41f39736a0654522fb784a4ea224202e5582bd91a4fc90185bfe2181aaf5');
INSERT INTO d0412.events VALUES (1000000000081, 1, 81, 1792573263000, 'printed', '01a15db1-1db8-7bd6-b597-9e2c8d3487a0', 'P07', '23ab1c04-2471-413c-b8e8-de6722f31600', '', 'jQFlRDA0MTIBGFEbAAABoV2xTJhncHJpbnRlZHgkMDFhMTVkYjEtMWRiOC03YmQ2LWI1OTctOWUyYzhkMzQ4N2EwY1AwN1AjqxwEJHFBPLjo3mci8xYAQKIBeCQwMWExNWRiMS0xZGI4LTdiZDYtYjU5Ny05ZTJjOGQzNDg3YTACZHNsaXBAWCCzCkHzlzagZUUi+3hKTqIkIC5Vgr2RpPyQGFv+IYGq9Q==', 'b15fdbe6ad856f98eaa466adca8d82dd067699f98b87767b5ccc49b3ff7038a3');
INSERT INTO d0412.events VALUES (1000000000082, 1, 82, 1792573263000, 'printed', '01a15db1-1db8-7bd6-b597-9e2c8d3487a0', 'P07', '23ab1c04-2471-413c-b8e8-de6722f31600', '', 'jQFlRDA0MTIBGFIbAAABoV2xTJhncHJpbnRlZHgkMDFhMTVkYjEtMWRiOC03YmQ2LWI1OTctOWUyYzhkMzQ4N2EwY1AwN1AjqxwEJHFBPLjo3mci8xYAQKMBeCQwMWExNWRiMS0xZGI4LTdiZDYtYjU5Ny05ZTJjOGQzNDg3YTACZHNsaXADAUBYILFf2+athW+Y6qRmrcqNgt0Gdpn5i4d2e1zMSbP/cDij', '4876fa0acb1fa10bb74e01f05f14dbfb716b4ac12f60cf5097a5bb126c58e64f');
INSERT INTO d0412.events VALUES (1000000000083, 1, 83, 1792573264000, 'slipHeard', 'D0999/17', 'P07', 'e25791ce-2944-457c-9530-b446f975ed97', '', 'jQFlRDA0MTIBGFMbAAABoV2xUIBpc2xpcEhlYXJkaEQwOTk5LzE3Y1AwN1DiV5HOKURFfJUwtEb5de2XQKQBZUQwOTk5AhEFGmrYfxMIZXR5cGVkQFggSHb6CssfoQu3TgHwXxTb+3FrSsEvYM9Ql6W7EmxY5k8=', 'ba2c469a359eec2fabbaedba0eb0d176dc69201a76fcaf0d55534fb30de7cc2c');
INSERT INTO d0412.events VALUES (1000000000084, 1, 84, 1792573265000, 'slipHeard', 'D0999/17', 'P07', '742bd222-09d5-458e-9500-aa8e4b295cd1', '', 'jQFlRDA0MTIBGFQbAAABoV2xVGhpc2xpcEhlYXJkaEQwOTk5LzE3Y1AwN1B0K9IiCdVFjpUAqo5LKVzRQKgBZUQwOTk5AhEDSAECAwQFBgcIBGZ1cmdlbnQFGmrYfxMGGmrZ0M8HaVJTMTpPVEhFUghkc2NhbkBYILosRpo1nuwvq7rtug6w0XbcaSAadvyvDVVTT7MN58ws', 'a902d81d9af789d4695ac9bb7b275de1bcd804c6af620746851d52f995523031');
INSERT INTO d0412.events VALUES (1000000000085, 1, 85, 1792573266000, 'partnerSaid', 'D0999/17', 'P07', '3498192b-03d6-41f4-893a-6a9aecff32dd', '', 'jQFlRDA0MTIBGFUbAAABoV2xWFBrcGFydG5lclNhaWRoRDA5OTkvMTdjUDA3UDSYGSsD1kH0iTpqmuz/Mt1ApgFlRDA5OTkCEQMBBGhhY2NlcHRlZAYaath/TwdlUlIxOkFAWCCpAtgdmveJ1Glaybt7J13hvNgExq9iB0aFHVL5lVIwMQ==', '5bbc4492a6eb81dd84381b47d2e27dfa4b18ba5796f3efde178d8725f349da20');
INSERT INTO d0412.events VALUES (1000000000086, 1, 86, 1792573267000, 'partnerSaid', 'D0999/17', 'P07', '2753e4ed-9cce-4d2c-b666-8a910f213355', '', 'jQFlRDA0MTIBGFYbAAABoV2xXDhrcGFydG5lclNhaWRoRDA5OTkvMTdjUDA3UCdT5O2czk0stmaKkQ8hM1VApwFlRDA5OTkCEQMCBGZzZXJ2ZWQFDgYaath/UAdlUlIxOkJAWCBbvESSpuuB3YQ4G0fS4n36Sxi6V5bz794XjYcl80naIA==', '5346f741230a75d7de0bffc85fd66afa1900ce280101a6eddba5932403523c7b');
INSERT INTO d0412.events VALUES (1000000000087, 1, 87, 1792573267000, 'printed', 'D0999/17', 'P07', '2753e4ed-9cce-4d2c-b666-8a910f213355', '', 'jQFlRDA0MTIBGFcbAAABoV2xXDhncHJpbnRlZGhEMDk5OS8xN2NQMDdQJ1Pk7ZzOTSy2ZoqRDyEzVUCiAWhEMDk5OS8xNwJmcmV0dXJuQFggU0b3QSMKddfeC//IX9Zq+hkAzigBAabt26WTJANSPHs=', 'a12ceaa2612d867437b0f2bbd929b3c7ece79e0e9658e66c97e60afd08d0d830');
INSERT INTO d0412.events VALUES (1000000000088, 1, 88, 1792573268000, 'slipHeard', 'D0999/18', 'P07', 'dd9cb5ee-2f06-43be-9a60-0cff3d0233f3', '', 'jQFlRDA0MTIBGFgbAAABoV2xYCBpc2xpcEhlYXJkaEQwOTk5LzE4Y1AwN1DdnLXuLwZDvppgDP89AjPzQKkBZUQwOTk5AhIDSAECAwQFBgcIBGllbWVyZ2VuY3kFGmrYfvUGGmrYf04HZ1JTMTpPTEQIZ3BpY3R1cmUJZ0VYUElSRURAWCChLOqiYS2GdDew8rvZKbPH7OeeDpZY5myX5gr9CNDYMA==', 'db802746ab9e34096c5b73c02b784420b12c2d5ea5a3fa7e897fabe84b50120f');
INSERT INTO d0412.events VALUES (1000000000089, 1, 89, 1792573269000, 'counterClosed', 'counter/3', 'P07', '1c2a7d5e-e6c1-403d-815d-65cea8a0d68c', '', 'jQFlRDA0MTIBGFkbAAABoV2xZAhtY291bnRlckNsb3NlZGljb3VudGVyLzNjUDA3UBwqfV7mwUA9gV1lzqig1oxAoQEDQFgg24AnRqueNAlsW3PAK3hEILEsLV6lo/p+iX+r6EtQEg8=', '301df1f3be7da6742284fa875315c4aaf16edc08d06e5b25e0d54158c377cbfa');
INSERT INTO d0412.events VALUES (1000000000090, 1, 90, 1792573270000, 'dayClosed', '2026-10-21', 'P07', '4213095f-4104-4fc6-b44e-f13954ea600a', '', 'jQFlRDA0MTIBGFobAAABoV2xZ/BpZGF5Q2xvc2VkajIwMjYtMTAtMjFjUDA3UEITCV9BBE/GtE7xOVTqYApAoQEZUQtAWCAwHfHzvn2mdCKE+odTFcSq8W7cCNBuWyXg1UFYw3fL+g==', 'c2a7dfa8cb80f3f3a8276c1b831b7af3079c1f59534484b363b43bc159ccc5ba');
INSERT INTO d0412.events VALUES (1000000000091, 1, 91, 1792573271000, 'headSigned', 'D0412', 'P07', '7ca6e4af-33b8-448e-a4d6-ed8c3081072b', '', 'jQFlRDA0MTIBGFsbAAABoV2xa9hqaGVhZFNpZ25lZGVEMDQxMmNQMDdQfKbkrzO4RI6k1u2MMIEHK0CnAWVEMDQxMgIBAxhaBFggwqffqMuA8/OoJ2wbgxt68wecH1lTRISzY7Q7wVnMxboFAgZYIGxzOgQ8t3awJf480oWGFLPyo8fp5Wmf7ZQ56vOGGBE/B1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGFpYIMKn36jLgPPzqCdsG4MbevMHnB9ZU0SEs2O0O8FZzMW6AlggbHM6BDy3drAl/jzShYYUs/Kjx+nlaZ/tlDnq84YYET9YQItcII1/D3iKcvZnlH0Fh2FvEqHebJuLHSkW4zMOHho9ZlyZT2bblEb0rOxbdpPEEyoq3CEBpXTDApfz+g3dag1AWCDCp9+oy4Dz86gnbBuDG3rzB5wfWVNEhLNjtDvBWczFug==', '6e892c6719427ee6e837b746e403c144ab5eb83fb739970b1b2395ea13b4beb0');
INSERT INTO d0412.events VALUES (1000000000092, 1, 92, 1792659672000, 'dayOpened', '2026-10-22', 'P07', '7eed3b42-d754-4314-8b45-08a12971fb2d', '', 'jQFlRDA0MTIBGFwbAAABoWLXy8BpZGF5T3BlbmVkajIwMjYtMTAtMjJjUDA3UH7tO0LXVEMUi0UIoSlx+y1AoQEZUQxAWCBuiSxnGUJ+5ug3t0bkA8FEq164P7c5lwsbI5XqE7S+sA==', 'ce1a17f16a112bc865a051a21de612778019944c84d813085bf66f202cd1898f');
INSERT INTO d0412.events VALUES (1000000000093, 1, 93, 1792659673000, 'ticketTaken', '01a162d7-cfa8-7fa9-8aff-3bf7c19d5b46', 'P07', 'f029fe7b-307a-41b5-a3da-86247ab2ea60', '', 'jQFlRDA0MTIBGF0bAAABoWLXz6hrdGlja2V0VGFrZW54JDAxYTE2MmQ3LWNmYTgtN2ZhOS04YWZmLTNiZjdjMTlkNWI0NmNQMDdQ8Cn+ezB6QbWj2oYkerLqYECmAVABoWLXz6h/qYr/O/fBnVtGAhlRDANhQQQBBmNLRVMHGwAAAaFi18+oQFggzhoX8WoRK8hloFGiHeYSd4AZlEyE2BMIW/ZvICzRiY8=', '20a9384ef756a01ac9b1e2a33a8d409661651981d8f09a4c39d5811919e3f926');
INSERT INTO d0412.events VALUES (1000000000094, 1, 94, 1792659673000, 'printed', '01a162d7-cfa8-7fa9-8aff-3bf7c19d5b46', 'P07', 'f029fe7b-307a-41b5-a3da-86247ab2ea60', '', 'jQFlRDA0MTIBGF4bAAABoWLXz6hncHJpbnRlZHgkMDFhMTYyZDctY2ZhOC03ZmE5LThhZmYtM2JmN2MxOWQ1YjQ2Y1AwN1DwKf57MHpBtaPahiR6supgQKIBeCQwMWExNjJkNy1jZmE4LTdmYTktOGFmZi0zYmY3YzE5ZDViNDYCZnRpY2tldEBYICCpOE73VqAaybHiozqNQJZhZRmB2PCaTDnVgRkZ4/km', 'f9b7a87bd1572cc31bf6564c0aab145a72900c7c656d77e972a73d74b484d76c');
INSERT INTO d0412.events VALUES (1000000000095, 1, 95, 1792659674000, 'headSigned', 'D0412', 'P07', '216fda17-986f-40f6-9412-33227eed1b68', '', 'jQFlRDA0MTIBGF8bAAABoWLX05BqaGVhZFNpZ25lZGVEMDQxMmNQMDdQIW/aF5hvQPaUEjMifu0baECnAWVEMDQxMgIBAxheBFgg+beoe9FXLMMb9lZMCqsUWnKQDHxlbXfpcqc9dLSE12wFAwZYIHvU6Oi4W+yyLp99+5MhBUGstKteMgIaGT4KCnttV7SvB1ik0oRNogEnBEiOF1PtHG/ZjKBYT4ZlRDA0MTIBGF5YIPm3qHvRVyzDG/ZWTAqrFFpykAx8ZW136XKnPXS0hNdsA1gge9To6Lhb7LIun337kyEFQay0q14yAhoZPgoKe21XtK9YQN9OqSP/egQAJrsBoz4rX+VGwSAKTpiK5n3hlpm+N7vsO/iHGj4MvKWElmdmR0ycnrXJcm3O2BQNGVpfwGNCtQpAWCD5t6h70Vcswxv2VkwKqxRacpAMfGVtd+lypz10tITXbA==', '9581414f6d49afa880fb1e5be0e940e6927c5c2ce6c4e64aa030d2128f742139');

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

INSERT INTO d0412.person_keys VALUES ('781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', '01a15db0-e708-7e17-955c-9cab5600e14e', 'RaDiOqIhl4PVK4x4KPUpPwhNxgG3v7wuLH5s0Ie5kzkHMLdXdf341sj0Ug+hObGdNZ8UqfU6TMas7uySBLPfKosxmhhSElk4');
INSERT INTO d0412.person_keys VALUES ('b7674ff0-f85f-4b98-a8d8-160ff41dee8a', '01a15db0-eaf0-7252-8798-112d1a868f46', '3cMJhYat7nM6VkxDieraQ6RntTXkZe6hdf9W0eNuceY5XvGLGMyzMfHTyPh7jcD9k5IzJso9BoV7FE/8qWGVfB3oQW663QwK');
INSERT INTO d0412.person_keys VALUES ('bb09587a-bfb0-4514-80ad-7f8e4b5cc004', '01a15db0-eed8-7097-83b8-b08201e77f69', 'gmd/SWsbE/xXgHe7yLhtEoAYiPLM4qtITrnHrEt+ExuDrw9cPRIr1WFTQLUzPcPV/W6IOiFHGpERAIE9QIJqR4aV26OSO/db');
INSERT INTO d0412.person_keys VALUES ('3afa8ed2-471a-415a-a15b-f16bb7d9c6f5', '01a15db0-fe78-7fb7-8653-b9bf7e545a01', '');

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
INSERT INTO d0412.printings VALUES (1000000000081, '01a15db1-1db8-7bd6-b597-9e2c8d3487a0', 'slip', 0, 'printed', 1792573263000);
INSERT INTO d0412.printings VALUES (1000000000082, '01a15db1-1db8-7bd6-b597-9e2c8d3487a0', 'slip', 1, 'printed', 1792573263000);
INSERT INTO d0412.printings VALUES (1000000000087, 'D0999/17', 'return', 0, 'printed', 1792573267000);
INSERT INTO d0412.printings VALUES (1000000000094, '01a162d7-cfa8-7fa9-8aff-3bf7c19d5b46', 'ticket', 0, 'printed', 1792659673000);

--
-- Data for Name: profiles; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.profiles VALUES ('D0412', 'pwJwU0xSVCBLb3RhIENvbnRvaAOCdlBFTUVSSU5UQUggS09UQSBDT05UT0hsRElOQVMgU09TSUFMBm0zMi43NS4wMS4xMDAyB2NXSUIIgqYBYUECaUtlc2VoYXRhbgNmSGVhbHRoBIFjS0VTBQ8GGC2mAWFLAmpQZW5kaWRpa2FuA2lTY2hvb2xpbmcEgWNESUsFCgYYHgmDogEBAoFhQaIBAgKBYUuiAQMCgmFBYUsKgqMBY1AwNwJtUGV0dWdhcyBUdWp1aANnY291bnRlcqMBY1MwMQJtUGVueWVsaWEgU2F0dQNqc3VwZXJ2aXNvcg==', 1000000000002);

--
-- Data for Name: received_slips; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.received_slips VALUES ('D0999', 17, '0102030405060708', 'urgent', 1792573203, 1792659663, 'RS1:OTHER', 'typed', '', 'served', 2, 14, 'RR1:B', 1792573264000, 'P07', 1000000000083, 1000000000086);
INSERT INTO d0412.received_slips VALUES ('D0999', 18, '0102030405060708', 'emergency', 1792573173, 1792573262, 'RS1:OLD', 'picture', 'EXPIRED', 'seen', 0, 0, '', 1792573268000, 'P07', 1000000000088, 1000000000088);

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

INSERT INTO d0412.referral_words VALUES (1000000000068, 'D0412', 1, 'office', 1, 'issued', 0, 'desk', 1792573250000, 'RS1:EXAMPLE1');
INSERT INTO d0412.referral_words VALUES (1000000000069, 'D0412', 2, 'office', 1, 'issued', 0, 'desk', 1792573251000, 'RS1:EXAMPLE2');
INSERT INTO d0412.referral_words VALUES (1000000000070, 'D0412', 2, 'P04821', 1, 'accepted', 0, 'paper', 1792573250000, 'RR1:EXAMPLE1');
INSERT INTO d0412.referral_words VALUES (1000000000071, 'D0412', 2, 'P04821', 2, 'served', 14, 'paper', 1792573251000, 'RR1:EXAMPLE2');
INSERT INTO d0412.referral_words VALUES (1000000000072, 'D0412', 2, 'resident', 1, 'confirmed', 0, 'counter', 1792573254000, '');
INSERT INTO d0412.referral_words VALUES (1000000000073, 'D0412', 3, 'office', 1, 'issued', 0, 'desk', 1792573255000, 'RS1:EXAMPLE3');
INSERT INTO d0412.referral_words VALUES (1000000000074, 'D0412', 3, 'office', 2, 'cancelled', 0, 'desk', 1792573256000, '');
INSERT INTO d0412.referral_words VALUES (1000000000075, 'D0412', 3, 'P04821', 1, 'accepted', 0, 'paper', 1792573250000, 'RR1:EXAMPLE1');
INSERT INTO d0412.referral_words VALUES (1000000000076, 'D0412', 4, 'office', 1, 'issued', 0, 'desk', 1792573258000, 'RS1:EXAMPLE4');
INSERT INTO d0412.referral_words VALUES (1000000000077, 'D0412', 4, 'P04821', 1, 'rejected', 3, 'paper', 1792573250000, 'RR1:EXAMPLE1');
INSERT INTO d0412.referral_words VALUES (1000000000078, 'D0412', 4, 'P04821', 1, 'accepted', 0, 'paper', 1792573250000, 'RR1:EXAMPLE1');
INSERT INTO d0412.referral_words VALUES (1000000000079, 'D0412', 5, 'office', 1, 'issued', 0, 'desk', 1792573261000, 'RS1:EXAMPLE5');
INSERT INTO d0412.referral_words VALUES (1000000000080, 'D0412', 77, 'P04821', 1, 'accepted', 0, 'paper', 1792573250000, 'RR1:EXAMPLE1');
INSERT INTO d0412.referral_words VALUES (1000000000085, 'D0999', 17, 'partner', 1, 'accepted', 0, 'desk', 1792573263000, 'RR1:A');
INSERT INTO d0412.referral_words VALUES (1000000000086, 'D0999', 17, 'partner', 2, 'served', 14, 'desk', 1792573264000, 'RR1:B');

--
-- Data for Name: referrals; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.referrals VALUES ('01a15db1-19d0-797f-bfbf-a414df977dc6', '01a15db1-0a30-777a-88a1-3e58f14a5d2f', '01a15db1-0a30-7ad1-98c0-7626b9e647fc', '01a15db0-e708-7e17-955c-9cab5600e14e', 'P04821', 'D0412', 1, '73602f305335b244', 'urgent', 217, 1792573249, 1793782849, 'RS1:EXAMPLE1', 'given', 0, 2, 'cancelled', 'none', 'none', 2, 0, 0, 0, 0, 'cancelled', 0, 1000000000068, 1000000000069);
INSERT INTO d0412.referrals VALUES ('01a15db1-3910-7cb3-b77c-92d63dfcd604', '01a15db1-0a30-777a-88a1-3e58f14a5d2f', '01a15db1-0a30-7ad1-98c0-7626b9e647fc', '01a15db0-e708-7e17-955c-9cab5600e14e', 'P04821', 'D0412', 4, '3df58e45a3c40873', 'urgent', 217, 1792573249, 1793782849, 'RS1:EXAMPLE4', 'given', 0, 0, 'issued', 'accepted', 'none', 1, 1, 0, 0, 1, 'accepted', 1, 1000000000076, 1000000000078);
INSERT INTO d0412.referrals VALUES ('01a15db1-44c8-7c02-9e5d-3e42f6d099cb', '01a15db1-0a30-777a-88a1-3e58f14a5d2f', '01a15db1-0a30-7ad1-98c0-7626b9e647fc', '01a15db0-e708-7e17-955c-9cab5600e14e', 'P04821', 'D0412', 5, 'd931da7543493c8d', 'urgent', 217, 1792573249, 1793782849, 'RS1:EXAMPLE5', 'given', 0, 0, 'issued', 'none', 'none', 1, 0, 0, 0, 0, 'issued', 0, 1000000000079, 1000000000079);
INSERT INTO d0412.referrals VALUES ('01a15db1-1db8-7bd6-b597-9e2c8d3487a0', '01a15db1-0a30-777a-88a1-3e58f14a5d2f', '01a15db1-0a30-7ad1-98c0-7626b9e647fc', '01a15db0-e708-7e17-955c-9cab5600e14e', 'P04821', 'D0412', 2, 'ab810f0d9e71ace8', 'urgent', 217, 1792573249, 1793782849, 'RS1:EXAMPLE2', 'given', 1, 0, 'issued', 'served', 'confirmed', 1, 2, 1, 14, 0, 'closed', 0, 1000000000069, 1000000000072);
INSERT INTO d0412.referrals VALUES ('01a15db1-2d58-793e-ba15-48655cb5d7d4', '01a15db1-0a30-777a-88a1-3e58f14a5d2f', '01a15db1-0a30-7ad1-98c0-7626b9e647fc', '01a15db0-e708-7e17-955c-9cab5600e14e', 'P04821', 'D0412', 3, '9efce38426db7e00', 'urgent', 217, 1792573249, 1793782849, 'RS1:EXAMPLE3', 'given', 0, 0, 'cancelled', 'accepted', 'none', 2, 1, 0, 0, 0, 'accepted', 1, 1000000000073, 1000000000075);

--
-- Data for Name: residents; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.residents VALUES ('01a15db0-eed8-7097-83b8-b08201e77f69', 'bb09587a-bfb0-4514-80ad-7f8e4b5cc004', 'female', 1987, 0, '32.75.01.1002', 'KTP', '', '', 0, '92b3c96dc61a53fbd3fd0b71c71e9836', '', 0, '01a15db0-e708-7e17-955c-9cab5600e14e', 1000000000053, 1000000000053);
INSERT INTO d0412.residents VALUES ('01a15db0-eaf0-7252-8798-112d1a868f46', 'b7674ff0-f85f-4b98-a8d8-160ff41dee8a', 'unknown', 1960, 1, '32.75.01.1003', 'BELUM_TERDATA', 'TMP-3275-2026-000001', 'TMP-3275-2026-', 1, '', '', 0, '', 1000000000051, 1000000000051);
INSERT INTO d0412.residents VALUES ('01a15db0-fe78-7fb7-8653-b9bf7e545a01', '3afa8ed2-471a-415a-a15b-f16bb7d9c6f5', 'male', 0, 0, '', 'KTP', '', '', 0, '', '', 1, '', 1000000000058, 1000000000059);
INSERT INTO d0412.residents VALUES ('01a15db0-e708-7e17-955c-9cab5600e14e', '781d2b7f-0f6e-4ea3-86b1-5fd47c21cb3e', 'female', 1987, 0, '32.75.01.1004', 'KTP', '', '', 0, '92b3c96dc61a53fbd3fd0b71c71e9836', '12f13af4348b954c1703acb880d8eae1', 0, '', 1000000000049, 1000000000060);

--
-- Data for Name: schema_versions; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.schema_versions VALUES (1, '0001_record');
INSERT INTO d0412.schema_versions VALUES (2, '0002_found_by_index');

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
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', 2, '2026-10-21', 'waiting', 'left', 0, 1792573270000, 1000000000090);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', 4, '2026-10-21', 'missed', 'left', 1, 1792573270000, 1000000000090);
INSERT INTO d0412.ticket_steps VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', 4, '2026-10-21', 'serving', 'left', 3, 1792573270000, 1000000000090);
INSERT INTO d0412.ticket_steps VALUES ('01a162d7-cfa8-7fa9-8aff-3bf7c19d5b46', 1, '2026-10-22', '', 'waiting', 0, 1792659673000, 1000000000093);

--
-- Data for Name: tickets; Type: TABLE DATA; Schema: d0412; Owner: -
--

INSERT INTO d0412.tickets VALUES ('01a15db0-6df0-7344-86fd-8b9d23fef9b7', '2026-10-21', 'A', 1, 'ordinary', 'done', 'K', 'KES', 2, 1, 0, 0, 0, 1792573206000, 1792573222000, 1792573223000, 1792573224000, 1000000000010, 1000000000034);
INSERT INTO d0412.tickets VALUES ('01a15db0-71d8-70f0-8b63-0f042f04e2d8', '2026-10-21', 'A', 2, 'priority', 'done', 'A', 'KES', 1, 1, 1, 0, 0, 1792573207000, 1792573226000, 1792573227000, 1792573230000, 1000000000012, 1000000000040);
INSERT INTO d0412.tickets VALUES ('01a15db0-75c0-76af-9798-0a3381e0736c', '2026-10-21', 'A', 3, 'ordinary', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573208000, 0, 0, 1792573231000, 1000000000014, 1000000000041);
INSERT INTO d0412.tickets VALUES ('01a15db0-79a8-731a-b02e-6219ae621ba0', '2026-10-21', 'A', 4, 'ordinary', 'left', 'A', 'KES', 0, 0, 0, 0, 0, 1792573209000, 0, 0, 1792573270000, 1000000000016, 1000000000090);
INSERT INTO d0412.tickets VALUES ('01a15db0-7d90-7106-bab7-ddbdd099a8e9', '2026-10-21', 'A', 5, 'ordinary', 'left', 'A', 'KES', 1, 1, 0, 0, 0, 1792573210000, 1792573232000, 0, 1792573270000, 1000000000018, 1000000000090);
INSERT INTO d0412.tickets VALUES ('01a15db0-8178-70b2-ab4f-5788171f3eaa', '2026-10-21', 'K', 1, 'emergency', 'left', 'K', 'KES', 3, 1, 0, 0, 0, 1792573211000, 1792573234000, 1792573235000, 1792573270000, 1000000000020, 1000000000090);
INSERT INTO d0412.tickets VALUES ('01a162d7-cfa8-7fa9-8aff-3bf7c19d5b46', '2026-10-22', 'A', 1, 'ordinary', 'waiting', 'A', 'KES', 0, 0, 0, 0, 0, 1792659673000, 0, 0, 0, 1000000000093, 1000000000093);

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
GRANT SELECT ON TABLE d0412.counters TO slrt_board;
GRANT SELECT,INSERT,UPDATE ON TABLE d0412.counters TO slrt_counter;

--
-- Name: TABLE days; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.days TO slrt_kiosk;
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
-- Name: TABLE person_keys; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT ON TABLE d0412.person_keys TO slrt_counter;

--
-- Name: TABLE printings; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT ON TABLE d0412.printings TO slrt_kiosk;
GRANT SELECT,INSERT ON TABLE d0412.printings TO slrt_counter;

--
-- Name: TABLE profiles; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.profiles TO slrt_kiosk;
GRANT SELECT ON TABLE d0412.profiles TO slrt_board;
GRANT SELECT ON TABLE d0412.profiles TO slrt_counter;

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
GRANT SELECT ON TABLE d0412.reference_loads TO slrt_board;
GRANT SELECT,INSERT,UPDATE ON TABLE d0412.reference_loads TO slrt_counter;

--
-- Name: TABLE reference_rows; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT ON TABLE d0412.reference_rows TO slrt_kiosk;
GRANT SELECT ON TABLE d0412.reference_rows TO slrt_board;
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

GRANT SELECT,INSERT ON TABLE d0412.ticket_steps TO slrt_kiosk;
GRANT SELECT ON TABLE d0412.ticket_steps TO slrt_board;
GRANT SELECT,INSERT,DELETE ON TABLE d0412.ticket_steps TO slrt_counter;

--
-- Name: TABLE tickets; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.tickets TO slrt_kiosk;
GRANT SELECT ON TABLE d0412.tickets TO slrt_board;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE d0412.tickets TO slrt_counter;

--
-- Name: TABLE trust_lists; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE d0412.trust_lists TO slrt_counter;

--
-- Name: TABLE undone_events; Type: ACL; Schema: d0412; Owner: -
--

GRANT SELECT,INSERT ON TABLE d0412.undone_events TO slrt_counter;

--
-- PostgreSQL database dump complete
--

