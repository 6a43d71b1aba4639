-- The same, kept in the order of its key: an entry is one place in one tree.
DROP TABLE registry_numbers;
CREATE TABLE registry_numbers (
    number BIGINT NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (number, place)
) WITHOUT ROWID;
