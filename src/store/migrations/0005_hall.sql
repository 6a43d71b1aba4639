-- What the hall's clerks do with a number beyond calling it: the tickets fold's new version fills the columns again.

-- Put aside for some minutes, and why; 0 minutes: until somebody resumes it.
ALTER TABLE tickets ADD COLUMN hold_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE tickets ADD COLUMN hold_minutes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE tickets ADD COLUMN hold_until BIGINT NOT NULL DEFAULT 0;
-- Only this counter shall call it while that is open; 0: any counter of its queue.
ALTER TABLE tickets ADD COLUMN for_counter BIGINT NOT NULL DEFAULT 0;
-- Why it was called before others, a CallReason; empty before its first call.
ALTER TABLE tickets ADD COLUMN call_reason TEXT NOT NULL DEFAULT '';
