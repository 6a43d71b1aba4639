-- A slip is known at a partner's desk by office, number and, where it stands apart, the key that it names. The intake
-- fold's new version fills the tables again.
DROP TABLE received_slips;
CREATE TABLE received_slips (
    issuer TEXT NOT NULL,
    number BIGINT NOT NULL,
    apart TEXT NOT NULL,
    cti TEXT NOT NULL,
    urgency TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    slip TEXT NOT NULL,
    signer TEXT NOT NULL,
    road TEXT NOT NULL,
    exception TEXT NOT NULL,
    word TEXT NOT NULL,
    word_count BIGINT NOT NULL,
    outcome BIGINT NOT NULL,
    return_text TEXT NOT NULL,
    first_at BIGINT NOT NULL,
    first_desk TEXT NOT NULL,
    made BIGINT NOT NULL,
    place BIGINT NOT NULL,
    PRIMARY KEY (issuer, number, apart)
);
CREATE INDEX received_slips_by_issued ON received_slips (issued_at);
CREATE INDEX received_slips_by_first ON received_slips (first_at);

ALTER TABLE referral_words ADD COLUMN apart TEXT NOT NULL DEFAULT '';
