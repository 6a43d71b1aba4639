-- As in 0008, but for the number of a ticket: what people hold from another day is not given again.
CREATE OR REPLACE FUNCTION fold_of_kiosk(at_place bigint, moment bigint, type text, subject text, f text[]) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    of_day text;
    later text;
    next_number bigint;
BEGIN
    CASE type
    WHEN 'dayOpened', 'dayClosed' THEN
        of_day := to_char(date '1970-01-01' + coalesce(nullif(f[1], ''), '0')::int, 'YYYY-MM-DD');
        later := CASE WHEN f[2] = '' THEN '' ELSE to_char(date '1970-01-01' + f[2]::int, 'YYYY-MM-DD') END;
    WHEN 'ticketTaken' THEN
        of_day := to_char(date '1970-01-01' + coalesce(nullif(f[2], ''), '0')::int, 'YYYY-MM-DD');
    ELSE
    END CASE;
    IF subject <> (CASE WHEN type IN ('dayOpened', 'dayClosed') THEN of_day
            WHEN type = 'complaintDrafted' THEN 'complaint/' || f[1] ELSE f[1] END) THEN
        RAISE EXCEPTION 'the subject is not that of the body' USING ERRCODE = 'check_violation';
    END IF;
    CASE type
    WHEN 'dayOpened' THEN
        IF later <> '' THEN
            UPDATE {schema}.tickets t SET day = of_day WHERE t.day = later;
            UPDATE {schema}.days d SET closed = -1 WHERE d.day = later;
        ELSE
            UPDATE {schema}.days d SET opened = at_place, closed = 0
                WHERE d.day = of_day AND d.closed = -1;
            IF NOT FOUND THEN
                INSERT INTO {schema}.days (day, opened, closed) VALUES (of_day, at_place, 0);
            END IF;
        END IF;
    WHEN 'dayClosed' THEN
        UPDATE {schema}.days d SET closed = at_place WHERE d.day = of_day;
        INSERT INTO {schema}.ticket_steps (place, ticket, day, n, from_state, to_state, counter, at)
            SELECT at_place, t.id, t.day,
                (SELECT max(s.n) + 1 FROM {schema}.ticket_steps s WHERE s.ticket = t.id), t.state, 'left', t.counter,
                moment
            FROM {schema}.tickets t WHERE t.day = of_day AND t.state NOT IN ('done', 'left');
        UPDATE {schema}.tickets t SET state = 'left', finished_at = moment, place = at_place
            WHERE t.day = of_day AND t.state NOT IN ('done', 'left');
    WHEN 'ticketTaken' THEN
        SELECT coalesce(max(t.number), 0) + 1 INTO next_number FROM {schema}.tickets t
            WHERE t.day = of_day AND t.letter = f[3] AND t.carried_from = '';
        -- Where the day before is still open its numbers go on, so that none is given twice if the date was wrong.
        SELECT greatest(next_number, coalesce(max(t.number), 0) + 1) INTO next_number FROM {schema}.tickets t
            JOIN {schema}.days d ON d.day = t.day
            WHERE d.day < of_day AND d.closed = 0 AND t.letter = f[3] AND t.carried_from = '';
        -- What people hold from another day is not given again.
        WHILE EXISTS (SELECT 1 FROM {schema}.tickets t WHERE t.day = of_day AND t.letter = f[3]
                AND t.number = next_number)
            OR EXISTS (SELECT 1 FROM {schema}.days d JOIN {schema}.tickets t ON t.day = d.day
                WHERE d.day < of_day AND d.closed = 0 AND t.letter = f[3] AND t.number = next_number)
            OR EXISTS (SELECT 1 FROM {schema}.kept_tickets k JOIN {schema}.tickets t ON t.id = k.ticket
                WHERE t.letter = f[3] AND t.number = next_number) LOOP
            next_number := next_number + 1;
        END LOOP;
        -- A new epoch begins further on, so that no number is given twice.
        IF coalesce(nullif(f[4], ''), '0')::bigint < next_number
            OR (coalesce(nullif(f[4], ''), '0')::bigint > next_number AND at_place < 2000000000000) THEN
            RAISE EXCEPTION 'the number is not the next one' USING ERRCODE = 'check_violation';
        END IF;
        INSERT INTO {schema}.tickets (id, day, letter, number, priority, state, queue, need, counter, calls, returned,
                back_from_hold, turn_after, taken_at, called_at, served_at, finished_at, made, place)
            VALUES (f[1], of_day, f[3], f[4]::bigint, CASE WHEN f[5] = '' THEN 'ordinary' ELSE f[5] END, 'waiting', f[3],
                f[6], 0, 0, 0, 0, 0, coalesce(nullif(f[7], ''), '0')::bigint, 0, 0, 0, at_place, at_place);
        INSERT INTO {schema}.ticket_steps (place, ticket, day, n, from_state, to_state, counter, at)
            VALUES (at_place, f[1], of_day, 1, '', 'waiting', 0, coalesce(nullif(f[7], ''), '0')::bigint);
    WHEN 'ticketReturned' THEN
        UPDATE {schema}.tickets t SET state = 'waiting', counter = 0, calls = 0, returned = 1,
            turn_after = coalesce(nullif(f[2], ''), '0')::bigint, place = at_place WHERE t.id = f[1];
        PERFORM {schema}.step_of_kiosk(at_place, f[1], 'waiting', coalesce(nullif(f[3], ''), '0')::bigint);
    WHEN 'ticketLeft' THEN
        UPDATE {schema}.tickets t SET state = 'left', finished_at = coalesce(nullif(f[2], ''), '0')::bigint,
            place = at_place WHERE t.id = f[1];
        PERFORM {schema}.step_of_kiosk(at_place, f[1], 'left', coalesce(nullif(f[2], ''), '0')::bigint);
    WHEN 'printed' THEN
        INSERT INTO {schema}.printings (place, about, paper, copy, result, at)
            VALUES (at_place, f[1], f[2], coalesce(nullif(f[3], ''), '0')::bigint, 'printed', moment);
    WHEN 'printFailed' THEN
        INSERT INTO {schema}.printings (place, about, paper, copy, result, at)
            VALUES (at_place, f[1], f[2], 0, 'failed', moment);
    WHEN 'complaintDrafted' THEN
        INSERT INTO {schema}.complaint_drafts (ticket, complaint, drafted_at, discarded_at, place)
            SELECT f[1], f[2], coalesce(nullif(f[3], ''), '0')::bigint, 0, at_place
            FROM {schema}.tickets t WHERE t.id = f[1]
            ON CONFLICT (ticket) DO UPDATE SET complaint = excluded.complaint, drafted_at = excluded.drafted_at,
                discarded_at = 0, place = excluded.place;
    WHEN 'helpCalled' THEN
        INSERT INTO {schema}.help_calls (id, called_at, counter, answered_at, ended, made, place)
            VALUES (f[1], coalesce(nullif(f[2], ''), '0')::bigint, 0, 0, '', at_place, at_place);
    WHEN 'helpEnded' THEN
        UPDATE {schema}.help_calls h SET ended = CASE WHEN f[2] = '' THEN 'notNeeded' ELSE f[2] END, place = at_place
            WHERE h.id = f[1];
    ELSE
        RAISE EXCEPTION 'no kiosk appends events of this type' USING ERRCODE = 'insufficient_privilege';
    END CASE;
END $$;
