-- What an office asks inside its write lock is found by an index, however many people and slips it knows.

-- Which version of each fold the tables hold; 0.1.0 had the first of each. Where the program's is another, `migrate`
-- folds again.
CREATE TABLE fold_versions (
    fold TEXT PRIMARY KEY,
    version BIGINT NOT NULL
);
INSERT INTO fold_versions (fold, version) VALUES
    ('office', 1), ('undone', 1), ('tickets', 1), ('people', 1), ('cases', 1), ('referrals', 1), ('intake', 1);

-- A temporary number, "TMP-3275-2026-000123", is also kept as its series and its number: the last of a series was
-- looked for by LIKE, which read every resident, and as text 999999 came after 1000000. A family is found by its card.
DROP TABLE residents;
CREATE TABLE residents (
    id TEXT PRIMARY KEY,
    key_id TEXT NOT NULL,
    sex TEXT NOT NULL,
    birth_year BIGINT NOT NULL,
    birth_estimated BIGINT NOT NULL,
    village TEXT NOT NULL,
    identity_status TEXT NOT NULL,
    temporary TEXT NOT NULL,
    temporary_series TEXT NOT NULL,
    temporary_number BIGINT NOT NULL,
    nik_index TEXT NOT NULL,
    family_index TEXT NOT NULL,
    erased BIGINT NOT NULL,
    linked_to TEXT NOT NULL,
    made BIGINT NOT NULL,
    place BIGINT NOT NULL
);
CREATE INDEX residents_by_nik ON residents (nik_index);
CREATE INDEX residents_by_family ON residents (family_index);
CREATE INDEX residents_by_temporary ON residents (temporary_series, temporary_number);

-- A partner's desk asks for the newest signed moment before every slip, and shows the slips of the day.
CREATE INDEX received_slips_by_issued ON received_slips (issued_at);
CREATE INDEX received_slips_by_first ON received_slips (first_at);

-- The timer looks for open referrals past their end; what was closed long ago is not read.
DROP INDEX referrals_by_state;
CREATE INDEX referrals_by_state ON referrals (state, expires_at);
