-- Several needs of a visit, breaks of counters, and whose visit a ticket is: the tickets fold fills them.

-- Sectors beside `need`, with blanks between them.
ALTER TABLE tickets ADD COLUMN more_needs TEXT NOT NULL DEFAULT '';

-- Counters where nobody is called for a while, and why: what a board may show. No row: none. until 0: nobody knows.
CREATE TABLE counter_breaks (
    counter {bigkey},
    reason TEXT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    place BIGINT NOT NULL
);

-- Whose visit a ticket is, where a counter knows. Apart from `tickets`, which a kiosk may read.
CREATE TABLE ticket_holders (
    ticket TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    place BIGINT NOT NULL
);
CREATE INDEX ticket_holders_by_person ON ticket_holders (person);
