-- What a board may read of the office: its sign (core/staff/office_sign.h), without the names that its profile holds,
-- and which counters are open, without who sits there.
CREATE TABLE office_signs (
    site TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    place BIGINT NOT NULL
);
CREATE VIEW hall_counters AS SELECT number, CASE WHEN officer = '' THEN 0 ELSE 1 END AS is_open FROM counters;
