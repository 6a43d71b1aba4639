-- A step is found by its key and by nothing else, and every event of a ticket writes one: kept in the order of its key,
-- a step is one place in one tree, not a row and an entry in an index that leads to it.
CREATE TABLE steps_by_key (
    ticket TEXT NOT NULL,
    n BIGINT NOT NULL,
    day TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    counter BIGINT NOT NULL,
    at BIGINT NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (ticket, n)
) WITHOUT ROWID;
INSERT INTO steps_by_key (ticket, n, day, from_state, to_state, counter, at, place)
    SELECT ticket, n, day, from_state, to_state, counter, at, place FROM ticket_steps ORDER BY ticket, n;
DROP TABLE ticket_steps;
ALTER TABLE steps_by_key RENAME TO ticket_steps;
CREATE INDEX ticket_steps_by_day ON ticket_steps (day, to_state);
