-- Who was kept for the next office day when theirs was closed: the tickets fold fills it, and empties it there.
CREATE TABLE kept_tickets (
    ticket TEXT PRIMARY KEY,
    place BIGINT NOT NULL
);
-- The day on which a number was taken, when its holder waits on another one; empty: on the same.
ALTER TABLE tickets ADD COLUMN carried_from TEXT NOT NULL DEFAULT '';
