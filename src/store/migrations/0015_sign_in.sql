-- Who may open the office's programs, who tried, and who is in. What is kept of a password stands sealed in its event.

CREATE TABLE officer_secrets (
    officer TEXT NOT NULL,
    kind TEXT NOT NULL,
    temporary BIGINT NOT NULL,
    at BIGINT NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (officer, kind)
);

-- Wrong tries since the last right one: of an officer, and of everybody at a PC ("officer P07", "device loket-1").
CREATE TABLE wrong_tries (
    who TEXT PRIMARY KEY,
    tries BIGINT NOT NULL,
    locked BIGINT NOT NULL,
    boot TEXT NOT NULL,
    boot_ms BIGINT NOT NULL,
    place BIGINT NOT NULL
);

CREATE TABLE sign_ins (
    id TEXT PRIMARY KEY,
    officer TEXT NOT NULL,
    device TEXT NOT NULL,
    face TEXT NOT NULL,
    kind TEXT NOT NULL,
    boot TEXT NOT NULL,
    boot_ms BIGINT NOT NULL,
    is_open BIGINT NOT NULL,
    place BIGINT NOT NULL
);
CREATE INDEX sign_ins_by_officer ON sign_ins (officer, is_open);
