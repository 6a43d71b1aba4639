-- The record and its folds, the same text for SQLite and PostgreSQL ({bigkey} is an engine's own 64-bit primary key).
-- A place is epoch * 10^12 + seq. No column is ever NULL: an empty text or 0 says "none".

CREATE TABLE events (
    place {bigkey},
    epoch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    type TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    key_id TEXT NOT NULL,
    bytes TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX events_by_command ON events (command);
CREATE INDEX events_by_subject ON events (subject);

CREATE TABLE access_log (
    seq {bigkey},
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    subject TEXT NOT NULL,
    purpose TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL
);

-- The one table that is no fold: the wrapped key is overwritten when a person is erased.
CREATE TABLE person_keys (
    id TEXT PRIMARY KEY,
    about TEXT NOT NULL,
    wrapped TEXT NOT NULL
);

CREATE TABLE reference_rows (
    position {bigkey},
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE epochs (
    epoch {bigkey},
    site TEXT NOT NULL,
    kind TEXT NOT NULL,
    public_key TEXT NOT NULL,
    reason TEXT NOT NULL,
    place BIGINT NOT NULL
);

CREATE TABLE profiles (
    site TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    place BIGINT NOT NULL
);

CREATE TABLE reference_loads (
    list TEXT PRIMARY KEY,
    row_count BIGINT NOT NULL,
    digest TEXT NOT NULL,
    place BIGINT NOT NULL
);

CREATE TABLE trust_lists (
    sequence {bigkey},
    issued_at BIGINT NOT NULL,
    list TEXT NOT NULL,
    root TEXT NOT NULL,
    place BIGINT NOT NULL
);

CREATE TABLE checkpoints (
    place {bigkey},
    epoch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    head TEXT NOT NULL,
    access_seq BIGINT NOT NULL,
    access_head TEXT NOT NULL,
    signature TEXT NOT NULL
);

CREATE TABLE undone_events (
    undone {bigkey},
    place BIGINT NOT NULL
);

CREATE TABLE printings (
    place {bigkey},
    about TEXT NOT NULL,
    paper TEXT NOT NULL,
    copy BIGINT NOT NULL,
    result TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX printings_by_about ON printings (about);

CREATE TABLE days (
    day TEXT PRIMARY KEY,
    opened BIGINT NOT NULL,
    closed BIGINT NOT NULL
);

CREATE TABLE counters (
    number {bigkey},
    officer TEXT NOT NULL,
    place BIGINT NOT NULL
);

CREATE TABLE tickets (
    id TEXT PRIMARY KEY,
    day TEXT NOT NULL,
    letter TEXT NOT NULL,
    number BIGINT NOT NULL,
    priority TEXT NOT NULL,
    state TEXT NOT NULL,
    queue TEXT NOT NULL,
    need TEXT NOT NULL,
    counter BIGINT NOT NULL,
    calls BIGINT NOT NULL,
    returned BIGINT NOT NULL,
    back_from_hold BIGINT NOT NULL,
    turn_after BIGINT NOT NULL,
    taken_at BIGINT NOT NULL,
    called_at BIGINT NOT NULL,
    served_at BIGINT NOT NULL,
    finished_at BIGINT NOT NULL,
    made BIGINT NOT NULL,
    place BIGINT NOT NULL,
    UNIQUE (day, letter, number)
);
CREATE INDEX tickets_by_state ON tickets (state, day);

CREATE TABLE ticket_steps (
    ticket TEXT NOT NULL,
    n BIGINT NOT NULL,
    day TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    counter BIGINT NOT NULL,
    at BIGINT NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (ticket, n)
);
CREATE INDEX ticket_steps_by_day ON ticket_steps (day, to_state);

CREATE TABLE residents (
    id TEXT PRIMARY KEY,
    key_id TEXT NOT NULL,
    sex TEXT NOT NULL,
    birth_year BIGINT NOT NULL,
    birth_estimated BIGINT NOT NULL,
    village TEXT NOT NULL,
    identity_status TEXT NOT NULL,
    temporary TEXT NOT NULL,
    nik_index TEXT NOT NULL,
    family_index TEXT NOT NULL,
    erased BIGINT NOT NULL,
    linked_to TEXT NOT NULL,
    made BIGINT NOT NULL,
    place BIGINT NOT NULL
);
CREATE INDEX residents_by_nik ON residents (nik_index);
CREATE INDEX residents_by_temporary ON residents (temporary);

CREATE TABLE cases (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    ticket TEXT NOT NULL,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    made BIGINT NOT NULL,
    place BIGINT NOT NULL
);
CREATE INDEX cases_by_person ON cases (person);

CREATE TABLE case_lines (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    topic TEXT NOT NULL,
    sector TEXT NOT NULL,
    programme TEXT NOT NULL,
    urgency TEXT NOT NULL,
    sensitive BIGINT NOT NULL,
    place BIGINT NOT NULL
);
CREATE INDEX case_lines_by_case ON case_lines (case_id);

CREATE TABLE referrals (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    line TEXT NOT NULL,
    person TEXT NOT NULL,
    partner TEXT NOT NULL,
    issuer TEXT NOT NULL,
    number BIGINT NOT NULL UNIQUE,
    cti TEXT NOT NULL,
    urgency TEXT NOT NULL,
    service BIGINT NOT NULL,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    slip TEXT NOT NULL,
    consent TEXT NOT NULL,
    replaces BIGINT NOT NULL,
    replaced_by BIGINT NOT NULL,
    office_word TEXT NOT NULL,
    partner_word TEXT NOT NULL,
    resident_word TEXT NOT NULL,
    office_count BIGINT NOT NULL,
    partner_count BIGINT NOT NULL,
    resident_count BIGINT NOT NULL,
    outcome BIGINT NOT NULL,
    doubled BIGINT NOT NULL,
    state TEXT NOT NULL,
    conflict BIGINT NOT NULL,
    made BIGINT NOT NULL,
    place BIGINT NOT NULL
);
CREATE INDEX referrals_by_case ON referrals (case_id);
CREATE INDEX referrals_by_state ON referrals (state);

CREATE TABLE referral_words (
    place {bigkey},
    issuer TEXT NOT NULL,
    number BIGINT NOT NULL,
    author TEXT NOT NULL,
    author_count BIGINT NOT NULL,
    word TEXT NOT NULL,
    outcome BIGINT NOT NULL,
    road TEXT NOT NULL,
    said_at BIGINT NOT NULL,
    bytes TEXT NOT NULL
);
CREATE INDEX referral_words_by_number ON referral_words (issuer, number);

CREATE TABLE received_slips (
    issuer TEXT NOT NULL,
    number BIGINT NOT NULL,
    cti TEXT NOT NULL,
    urgency TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    slip TEXT NOT NULL,
    road TEXT NOT NULL,
    exception TEXT NOT NULL,
    word TEXT NOT NULL,
    word_count BIGINT NOT NULL,
    outcome BIGINT NOT NULL,
    return_text TEXT NOT NULL,
    first_at BIGINT NOT NULL,
    first_desk TEXT NOT NULL,
    made BIGINT NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (issuer, number)
);

-- How far the record has come. A view, so that a role that may not read every event still finds where the next one goes.
CREATE VIEW record_head AS SELECT place, epoch, seq, at, hash FROM events ORDER BY place DESC LIMIT 1;
