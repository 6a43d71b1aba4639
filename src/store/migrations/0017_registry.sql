-- Lists of the state that an office was given: DTSEN, DTKS, BPJS. Batches and what columns mean are folds; the rows
-- stand beside them, each sealed under its batch's key, and a batch's event holds their digest (store/registry_rows.h).

CREATE TABLE registry_batches (
    number {bigkey},
    id TEXT NOT NULL,
    list TEXT NOT NULL,
    state TEXT NOT NULL,
    as_of BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    repeated BIGINT NOT NULL,
    number_count BIGINT NOT NULL,
    file_index TEXT NOT NULL,
    content_index TEXT NOT NULL,
    digest TEXT NOT NULL,
    reason TEXT NOT NULL,
    actor TEXT NOT NULL,
    begun_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    key_id TEXT NOT NULL,
    place BIGINT NOT NULL
);
CREATE UNIQUE INDEX registry_batches_by_id ON registry_batches (id);

-- The newest columns that were agreed to under a name.
CREATE TABLE registry_columns (
    mapping TEXT NOT NULL,
    position BIGINT NOT NULL,
    heading TEXT NOT NULL,
    field TEXT NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (mapping, position)
);

-- A row's place is its batch's number * 10^9 + its line in the file.
CREATE TABLE registry_rows (
    place {bigkey},
    sealed TEXT NOT NULL
);

-- Keyed hashes of NIK and KK, so that a number leads to its rows.
CREATE TABLE registry_numbers (
    number BIGINT NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (number, place)
);
