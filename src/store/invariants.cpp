#include "store/check.h"

namespace pintu {

const std::vector<Invariant>& invariants()
{
    static const std::vector<Invariant> all{
        {"T1", "a number of a series is given once",
         "SELECT day || ' ' || letter || ' ' || number FROM tickets GROUP BY day, letter, number HAVING count(*) > 1"},
        {"T2", "no number of a series is missing",
         // Each has the one before it, but for two: the first of a day whose date was in doubt, which goes on with the
         // numbers of the day before, and the first of a letter after a new epoch, which skips numbers.
         // A number that somebody holds from another day, or took along to one, is skipped.
         "SELECT t.day || ' ' || t.letter FROM tickets t WHERE t.number > 1 AND t.carried_from = '' AND NOT EXISTS "
         "(SELECT 1 FROM tickets b WHERE b.day = t.day AND b.letter = t.letter AND b.number = t.number - 1) AND NOT "
         "EXISTS (SELECT 1 FROM tickets x WHERE x.letter = t.letter AND x.number = t.number - 1 AND (EXISTS (SELECT 1 "
         "FROM kept_tickets k WHERE k.ticket = x.id) OR (x.carried_from <> '' AND EXISTS (SELECT 1 FROM ticket_steps s "
         "WHERE s.ticket = x.id AND s.day IN (t.day, (SELECT max(d.day) FROM days d WHERE d.day < t.day AND d.closed "
         ">= 0)))))) AND (EXISTS (SELECT 1 FROM tickets "
         "b WHERE b.day = t.day AND b.letter = t.letter AND b.number < t.number AND b.carried_from = '') OR t.number "
         "<> 1 + "
         "(SELECT coalesce(max(p.number), 0) FROM tickets p WHERE p.letter = t.letter AND p.carried_from = '' AND "
         "p.day "
         "= (SELECT max(d.day) FROM days "
         "d WHERE d.day < t.day AND d.closed >= 0))) AND NOT EXISTS (SELECT 1 FROM epochs e WHERE e.epoch > 1 AND "
         "e.place < t.made AND NOT EXISTS (SELECT 1 FROM tickets x WHERE x.day = t.day AND x.letter = t.letter AND "
         "x.made > e.place AND x.made < t.made))"},
        {"T3", "every ticket belongs to a day that was open",
         // Or came there from one: a later day that was taken back, or an earlier one that kept it.
         "SELECT t.id FROM tickets t LEFT JOIN days d ON d.day = t.day WHERE d.day IS NULL OR (t.made < d.opened AND "
         "t.carried_from = '' AND NOT EXISTS (SELECT 1 FROM days b WHERE b.closed < 0 AND b.opened < t.made)) OR "
         "(d.closed > 0 AND t.made > d.closed)"},
        {"T4", "what was printed exists",
         "SELECT p.about FROM printings p WHERE p.paper = 'ticket' AND NOT EXISTS (SELECT 1 FROM tickets t WHERE t.id "
         "= p.about)"},
        {"T5", "no ticket has two first copies",
         "SELECT about FROM printings WHERE paper = 'ticket' AND copy = 0 AND result = 'printed' GROUP BY about HAVING "
         "count(*) > 1"},
        {"T6", "a ticket's state is that of its last step",
         "SELECT t.id FROM tickets t LEFT JOIN ticket_steps s ON s.ticket = t.id AND s.n = (SELECT max(x.n) FROM "
         "ticket_steps x WHERE x.ticket = t.id) "
         "WHERE s.to_state IS NULL OR s.to_state <> t.state"},
        {"T7", "steps join end to end",
         "SELECT a.ticket || ' ' || a.n FROM ticket_steps a LEFT JOIN ticket_steps b ON b.ticket = a.ticket AND b.n = "
         "a.n - 1 "
         "WHERE (a.n = 1 AND a.from_state <> '') OR (a.n > 1 AND (b.n IS NULL OR b.to_state <> a.from_state))"},
        {"T8", "only steps of the state table occur",
         "SELECT ticket || ' ' || n FROM ticket_steps WHERE from_state || '>' || to_state NOT IN ('>waiting', "
         "'waiting>called', 'called>called', "
         "'called>serving', 'called>missed', 'called>waiting', 'called>left', 'serving>done', 'serving>onHold', "
         "'serving>waiting', 'serving>left', "
         "'onHold>waiting', 'onHold>left', 'missed>waiting', 'missed>left', 'waiting>left', 'waiting>waiting', "
         "'serving>serving', 'onHold>onHold', "
         "'left>waiting', 'left>called', 'left>serving', 'left>onHold', 'left>missed')"},
        {"T9", "a counter has one person at a time",
         "SELECT day || ' ' || counter FROM tickets WHERE state IN ('called', 'serving') GROUP BY day, counter HAVING "
         "count(*) > 1"},
        {"T10", "nobody waits on a closed day",
         "SELECT t.id FROM tickets t JOIN days d ON d.day = t.day WHERE d.closed > 0 AND t.state NOT IN ('done', "
         "'left')"},
        {"T11", "who is on hold knows why, and since they were called",
         "SELECT id FROM tickets WHERE state = 'onHold' AND (hold_reason = '' OR hold_minutes < 0 OR (hold_minutes = "
         "0) <> (hold_until = 0) OR called_at = 0)"},
        {"T12", "whoever was called was called for a reason, and nobody else",
         "SELECT t.id FROM tickets t WHERE (t.call_reason = '') = EXISTS (SELECT 1 FROM ticket_steps s WHERE s.ticket "
         "= t.id AND s.to_state = 'called')"},
        {"T13", "only an open counter where nobody is served is on break, and not to an end before its beginning",
         "SELECT b.counter FROM counter_breaks b LEFT JOIN counters c ON c.number = b.counter WHERE c.number IS NULL "
         "OR c.officer = '' OR (b.until <> 0 AND b.until < b.since) OR EXISTS (SELECT 1 FROM tickets t JOIN days d ON "
         "d.day = t.day WHERE t.counter = b.counter AND t.state IN ('called', 'serving') AND d.closed = 0)"},
        {"T14", "a ticket and whose visit it is both exist",
         "SELECT h.ticket FROM ticket_holders h LEFT JOIN tickets t ON t.id = h.ticket LEFT JOIN residents r ON r.id = "
         "h.person WHERE t.id IS NULL OR r.id IS NULL"},
        {"T15", "a range of waiting was told with its basis, and reaches forward",
         "SELECT id FROM tickets WHERE (told_basis = 'visits') <> (told_from >= 0) OR (told_from >= 0 AND (told_to <= "
         "told_from OR told_counters < 1 OR told_visits < 1)) OR (told_from < 0 AND told_to <> 0) OR told_ahead < 0"},
        {"T16", "whoever was called has waited, and nobody else",
         "SELECT id FROM tickets WHERE (waited >= 0) <> (call_reason <> '')"},
        {"T20", "a call for help was answered by a counter or not at all, and after it was made",
         "SELECT id FROM help_calls WHERE (counter = 0) <> (answered_at = 0) OR (counter <> 0 AND answered_at < "
         "called_at) OR ended NOT IN ('', 'notNeeded', 'gone')"},
        {"T21", "a complaint that was begun at a kiosk belongs to a ticket",
         "SELECT d.ticket FROM complaint_drafts d LEFT JOIN tickets t ON t.id = d.ticket WHERE t.id IS NULL OR "
         "d.complaint = '' OR (d.discarded_at <> 0 AND d.discarded_at < d.drafted_at)"},
        {"T17", "who is kept for the next office day left with the closing of their own",
         "SELECT k.ticket FROM kept_tickets k LEFT JOIN tickets t ON t.id = k.ticket LEFT JOIN days d ON d.day = t.day "
         "WHERE d.day IS NULL OR d.closed = 0 OR t.state <> 'left'"},
        {"A1", "every step has its event",
         "SELECT s.ticket || ' ' || s.n FROM ticket_steps s LEFT JOIN events e ON e.place = s.place WHERE e.place IS "
         "NULL"},
        {"A2", "every row points to the event that made it",
         "SELECT 'ticket ' || t.id FROM tickets t LEFT JOIN events e ON e.place = t.made AND e.type = 'ticketTaken' "
         "AND e.subject = t.id WHERE e.place IS NULL "
         "UNION ALL SELECT 'help ' || h.id FROM help_calls h LEFT JOIN events e ON e.place = h.made AND e.type = "
         "'helpCalled' WHERE e.place IS NULL "
         "UNION ALL SELECT 'case ' || c.id FROM cases c LEFT JOIN events e ON e.place = c.made AND e.type = "
         "'caseOpened' WHERE e.place IS NULL "
         "UNION ALL SELECT 'resident ' || r.id FROM residents r LEFT JOIN events e ON e.place = r.made AND e.type = "
         "'personStated' WHERE e.place IS NULL "
         "UNION ALL SELECT 'referral ' || f.id FROM referrals f LEFT JOIN events e ON e.place = f.made AND e.type = "
         "'referralIssued' WHERE e.place IS NULL "
         "UNION ALL SELECT 'slip ' || s.number FROM received_slips s LEFT JOIN events e ON e.place = s.made AND e.type "
         "= 'slipHeard' WHERE e.place IS NULL"},
        {"A3", "the sequence of an epoch has no hole",
         "SELECT 'epoch ' || epoch FROM events GROUP BY epoch HAVING min(seq) <> 1 OR max(seq) <> count(*) "
         "UNION ALL SELECT 'epochs ' || count(*) FROM events HAVING count(*) > 0 AND (min(epoch) <> 1 OR max(epoch) <> "
         "count(DISTINCT epoch))"},
        {"A5", "no event stands twice", "SELECT hash FROM events GROUP BY hash HAVING count(*) > 1"},
        {"A8", "the record holds what its heads signed",
         "SELECT 'head ' || c.place FROM checkpoints c LEFT JOIN events e ON e.place = c.epoch * 1000000000000 + c.seq "
         "WHERE e.hash IS NULL OR e.hash <> c.head"},
        {"A9", "one length of the record has one head",
         "SELECT 'epoch ' || epoch || ' seq ' || seq FROM checkpoints GROUP BY epoch, seq HAVING count(DISTINCT head) "
         "> 1"},
        {"A10", "time does not run backwards",
         "SELECT b.place FROM events a JOIN events b ON b.place = a.place + 1 WHERE b.at < a.at"},
        {"A11", "every reading of a person has its purpose, and the access log is whole",
         "SELECT 'access ' || a.seq FROM access_log a LEFT JOIN access_log b ON b.seq = a.seq - 1 WHERE a.purpose = '' "
         "OR (a.seq > 1 AND (b.hash IS NULL OR "
         "b.hash <> a.prev))"},
        // Of S1, S5 and S7: an office that was restored from a backup may give a number again whose first slip was
        // heard of already. Those words stand before the row and are not about it.
        {"S1", "a slip is used once, or the double use is shown",
         "SELECT w.issuer || '/' || w.number FROM referral_words w JOIN referrals r ON r.issuer = w.issuer AND "
         "r.number = w.number "
         "WHERE w.author NOT IN ('office', 'resident') AND w.place > r.made AND r.doubled = 0 GROUP BY w.issuer, "
         "w.number, w.author, "
         "w.author_count HAVING count(DISTINCT w.word) > 1"},
        {"S4", "a referral belongs to a case and a person that exist",
         "SELECT f.id FROM referrals f LEFT JOIN cases c ON c.id = f.case_id LEFT JOIN residents r ON r.id = f.person "
         "WHERE c.id IS NULL OR r.id IS NULL"},
        {"S5", "only the partner that a slip names speaks of it",
         "SELECT w.issuer || '/' || w.number FROM referral_words w JOIN referrals r ON r.issuer = w.issuer AND "
         "r.number = w.number "
         "WHERE w.author NOT IN ('office', 'resident', r.partner) AND w.place > r.made"},
        {"S6", "a closed referral was closed by a word, and what is served has an outcome",
         "SELECT f.id FROM referrals f WHERE f.state = 'closed' AND NOT EXISTS (SELECT 1 FROM referral_words w WHERE "
         "w.issuer = f.issuer AND "
         "w.number = f.number AND w.author = 'resident') UNION ALL SELECT w.issuer || '/' || w.number FROM "
         "referral_words w WHERE w.word = 'served' AND w.outcome = 0 AND w.road = 'desk'"},
        {"S7", "a referral's state knows of its words",
         "SELECT f.id FROM referrals f WHERE f.state = 'issued' AND EXISTS (SELECT 1 FROM referral_words w WHERE "
         "w.issuer = f.issuer AND w.number = f.number "
         "AND w.place > f.made AND w.author NOT IN ('office', 'resident') AND w.word <> 'none')"},
        {"S8", "help after a withdrawal is shown as a conflict",
         "SELECT id FROM referrals WHERE office_word = 'cancelled' AND conflict = 0 AND partner_word IN ('accepted', "
         "'booked', 'serving', 'onHold', 'forwarded', "
         "'served')"},
        {"P2", "what is said of a person is sealed",
         "SELECT 'event ' || place FROM events WHERE (type IN ('personStated', 'factStated', 'caseLineStated', "
         "'ticketClassed') AND "
         "key_id = '') OR "
         "(key_id <> '' AND NOT EXISTS (SELECT 1 FROM person_keys k WHERE k.id = key_id))"},
        {"P3", "of an erased person no key and no index is left",
         "SELECT r.id FROM residents r LEFT JOIN person_keys k ON k.id = r.key_id WHERE r.erased = 1 AND (r.nik_index "
         "<> '' OR r.family_index <> '' OR "
         "k.wrapped <> '')"},
        {"P4", "a record that was joined leads to one that stands for the person",
         "SELECT r.id FROM residents r LEFT JOIN residents g ON g.id = r.linked_to WHERE r.linked_to <> '' AND g.id IS "
         "NULL UNION SELECT id FROM (WITH RECURSIVE up (id, at) AS (SELECT id, linked_to FROM residents WHERE "
         "linked_to <> '' UNION SELECT u.id, r.linked_to FROM up u JOIN residents r ON r.id = u.at WHERE r.linked_to "
         "<> '') SELECT id FROM up WHERE at = id) circle"},
    };
    return all;
}

} // namespace pintu
