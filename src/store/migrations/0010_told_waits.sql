-- What somebody was told of the wait when the ticket was taken (core/queue/wait_estimate.h), and how long it was: the
-- tickets fold's new version fills the columns.

-- How many were ahead; the range in minutes, -1 and 0 where none was told; what it was reckoned from, a WaitBasis; how
-- many counters were open for the queue and how many visits had been measured.
ALTER TABLE tickets ADD COLUMN told_ahead BIGINT NOT NULL DEFAULT 0;
ALTER TABLE tickets ADD COLUMN told_from BIGINT NOT NULL DEFAULT -1;
ALTER TABLE tickets ADD COLUMN told_to BIGINT NOT NULL DEFAULT 0;
ALTER TABLE tickets ADD COLUMN told_basis TEXT NOT NULL DEFAULT 'none';
ALTER TABLE tickets ADD COLUMN told_counters BIGINT NOT NULL DEFAULT 0;
ALTER TABLE tickets ADD COLUMN told_visits BIGINT NOT NULL DEFAULT 0;
-- Milliseconds from the taking to the first call; -1 before it.
ALTER TABLE tickets ADD COLUMN waited BIGINT NOT NULL DEFAULT -1;
