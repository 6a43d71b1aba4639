-- Lines of cases with a deadline and an end of their own, and the receipt by which whoever gave no name asks how a
-- complaint stands: the cases fold's new version fills the columns.

ALTER TABLE case_lines ADD COLUMN stated_at BIGINT NOT NULL DEFAULT 0;
-- By when an answer is owed; 0 where none was told. The LineEnd, empty while it is worked on, and when it ended.
ALTER TABLE case_lines ADD COLUMN due BIGINT NOT NULL DEFAULT 0;
ALTER TABLE case_lines ADD COLUMN ended TEXT NOT NULL DEFAULT '';
ALTER TABLE case_lines ADD COLUMN ended_at BIGINT NOT NULL DEFAULT 0;
CREATE INDEX case_lines_open ON case_lines (ended, due);
-- SHA-256 of the receipt's code, hexadecimal; empty where none was given out.
ALTER TABLE cases ADD COLUMN receipt TEXT NOT NULL DEFAULT '';
CREATE INDEX cases_by_receipt ON cases (receipt);
