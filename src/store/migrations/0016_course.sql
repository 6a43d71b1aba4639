-- The course of a slip at a partner's desk: appointments, what is waited for, where somebody was sent on, how the
-- person was compared with the slip, how often nobody came. The intake fold's new version fills the columns.
ALTER TABLE received_slips ADD COLUMN said_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE received_slips ADD COLUMN due BIGINT NOT NULL DEFAULT 0;
ALTER TABLE received_slips ADD COLUMN target TEXT NOT NULL DEFAULT '';
ALTER TABLE received_slips ADD COLUMN checked TEXT NOT NULL DEFAULT 'none';
ALTER TABLE received_slips ADD COLUMN attempts BIGINT NOT NULL DEFAULT 0;
CREATE INDEX received_slips_by_word ON received_slips (word, said_at);

ALTER TABLE referral_words ADD COLUMN due BIGINT NOT NULL DEFAULT 0;
ALTER TABLE referral_words ADD COLUMN target TEXT NOT NULL DEFAULT '';
