-- What a kiosk may be told and may tell beyond tickets.

-- Calls for help. counter 0: nobody is on their way. ended: how, empty while it lasts.
CREATE TABLE help_calls (
    id TEXT PRIMARY KEY,
    called_at BIGINT NOT NULL,
    counter BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    ended TEXT NOT NULL,
    made BIGINT NOT NULL,
    place BIGINT NOT NULL
);
CREATE INDEX help_calls_by_end ON help_calls (ended);

-- Complaints that were begun at a kiosk: what about, and nothing of who. discarded_at 0: not so.
CREATE TABLE complaint_drafts (
    ticket TEXT PRIMARY KEY,
    complaint TEXT NOT NULL,
    drafted_at BIGINT NOT NULL,
    discarded_at BIGINT NOT NULL,
    place BIGINT NOT NULL
);
CREATE INDEX cases_by_ticket ON cases (ticket);
