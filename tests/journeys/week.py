"""A working week of a whole hall, at its windows: kiosk, four counters and board on one PostgreSQL, or one PC on SQLite.

Residents come and are served as tests/support/office_day.h has them: Poisson arrivals into a hall that is nearly full,
lognormal services, 15 in 100 of the priority class. Between: a printer without paper, a server that dies, a clerk who
falls ill, numbers that are missed, held and sent on, people carried over Christmas. Nobody asks `satupintuctl` for
anything but at the end, to judge. --residents in the whole week, --one-pc: kiosk and one counter on SQLite.
"""

import argparse
import datetime
import json
import pathlib
import re
import sqlite3
import sys
import tempfile
import time

from desk import Failed, ROOT, needs
from hall import Hall, Server, WIB, make_offices, one_more_counter
from hall_work import Desk, HallWork
from office import ALL_IS_WELL, PAPER_ENDED, ReceiptPrinter, Site, indonesian
from residents import Residents, profile_of

# Christmas with its shared leave lies between the third day and the fourth, and a weekend behind it.
DAYS = [datetime.date(2026, 12, day) for day in (21, 22, 23, 28, 29)]
CLERKS = {1: 1, 2: 2, 3: 3, 4: 4}  # the digit before the clerk's name
SUBSTITUTE = 5


class Week(HallWork):
    """The days of the office, and what goes wrong on them."""

    # ---- what goes wrong

    def paper_ends(self):
        self.printer.status = PAPER_ENDED
        self.arrive(self.residents.one())
        self.hall.picture(self.name_of("kertas-habis"))
        self.printer.status = ALL_IS_WELL

    def server_dies(self):
        """Everybody goes on pressing keys; the windows say what is wrong, and nobody's number is lost."""
        self.server.do("kill")
        desk = next((one for one in self.desks if one.serving), self.desks[0])
        desk.pc.person.press("F9" if desk.serving else "F2")
        node, _ = desk.pc.program.see(f"^{re.escape(self.hall.say('Try a&gain').replace('&', ''))}$", 30)
        self.kiosk.see("Take a number at the front desk.", within=30)
        time.sleep(11)  # the board tells of it when ten seconds have gone by
        self.hall.picture(self.name_of("server-mati"))
        self.server.do("again")
        desk.says("The record can be reached again. Try again what you did last: it is written once.", within=60)
        desk.pc.person.press("alt+g")
        if desk.serving:
            desk.says("%1 is done. F2 calls the next.", within=30)
            desk.serving = None
        else:
            desk.says("%1 is called. Type a name, NIK or code when the resident sits down.",
                      "Nobody is waiting. F2 works again when somebody takes a number.", within=30)
        self.kiosk.see("What do you need today?", within=60)
        self.let_call()

    def clerk_falls_ill(self):
        """She leaves with somebody at her counter and her PC goes dark. The next counter goes on with that person, and
        later somebody else sits down at hers."""
        if not any(desk.serving for desk in self.desks[1:]):
            self.arrive(dict(self.residents.one(), need="Berobat", minutes=30, fate="served"))
        desk = next((one for one in self.desks[1:] if one.serving), None)
        if desk is None:
            self.at(self.minutes(2), self.clerk_falls_ill)
            return
        number = desk.serving
        desk.pc.switch_off()
        self.desks.remove(desk)
        self.at(self.minutes(1), self.go_on_for, desk, number)
        self.at(self.minutes(45), self.sit_down_for, desk)

    def go_on_for(self, ill, number):
        other = self.desks[0]
        other.pc.person.press("ctrl+d")
        other.says("Numbers of today")
        other.choose(rf"{number}.*{re.escape(self.hall.say('at counter %1').replace('%1', str(ill.number)))}")
        other.says("%1: what now?")
        other.choose(re.escape(self.hall.say("To another queue or counter (Ctrl+T)")))
        other.says("%1: to which queue (letter) or counter (digit)?")
        self.hall.picture(self.name_of("petugas-sakit"))
        letter = other.letters[0]
        other.pc.person.press(letter.lower())
        other.says("%1 waits for queue %2; its waiting time stays.")
        ill.serving = None
        resident = dict(self.residents.one(), again=True, queue=letter, came=self.hall.clock.now())
        self.waiting[number] = resident
        self.let_call()

    def sit_down_for(self, desk):
        desk.pc.switch_on()
        desk.clerk = SUBSTITUTE
        desk.begin()
        self.desks.append(desk)
        self.desks.sort(key=lambda one: one.number)
        self.let_call()

    # ---- a day

    def name_of(self, what):
        return f"{self.day:%m%d}-{self.hall.clock.now():%H%M}-{what}"

    def hour(self):
        self.hall.picture(self.name_of("jam"))

    def begin_day(self, day):
        """Kiosk and board stay on all week; counters are switched on in the morning."""
        self.day = day
        self.hall.clock.leap_to(self.clock_time("07:35"))
        for desk in self.desks:
            desk.clerk = CLERKS[desk.number]
            desk.pc.switch_on()
        for desk in self.desks:
            desk.begin()
        self.kiosk.see("Numbers are given from %1. Please sit down.", within=30)
        self.hall.picture(self.name_of("belum-buka"))
        self.hall.clock.leap_to(self.clock_time("07:45"))
        self.kiosk.see("What do you need today?", within=70)

    def close_day(self, leftover):
        """At its own window. `leftover` is the digit of what becomes of those who wait."""
        for desk in self.desks:
            if desk.serving:
                self.finish_last(desk)
        desk = self.desks[0]
        desk.pc.person.press("ctrl+q")
        said = desk.says("Close the office day %1? %2")
        self.hall.picture(self.name_of("tutup"))
        nobody = self.hall.say("Nobody is in the hall.") in said
        desk.pc.person.press("1" if nobody else leftover)
        if nobody:
            desk.says("The office day is closed.")
        elif leftover == "1":
            desk.says("Closed. %1 people come first on the next day: they keep their paper.")
        else:
            desk.says("Closed. The numbers of %1 people end: tell them.")
        self.board.see("The office has closed for today.", within=30)
        self.kiosk.see("No more numbers today.", within=30)
        self.hall.picture(self.name_of("ditutup"))
        if leftover != "1":
            self.waiting.clear()
        for desk in self.desks:
            desk.pc.switch_off()

    def finish_last(self, desk):
        desk.pc.person.press("F9")
        desk.says("%1 is done. F2 calls the next.")
        desk.serving = None

    def live(self, days, residents, incidents):
        for number, day in enumerate(days):
            self.begin_day(day)
            here = residents // len(days) + (number < residents % len(days))
            for moment, resident in self.residents.of_day(day, here):
                self.at(moment, self.arrive, resident)
            for hour in self.hours:
                self.at(self.clock_time(f"{hour:02d}:00"), self.hour)
            for what, text in incidents.get(day, []):
                self.at(self.clock_time(text), what)
            carried = day == DAYS[2]
            self.at(self.clock_time("08:00"), self.let_call)
            if carried:  # two who come late, and find no counter free
                late = self.clock_time("14:57")
                self.live_until(late)
                # Whoever is on hold comes along; who was missed and is not back has had their turn.
                self.waiting.update(parts for _, _, what, parts in self.events if what == self.is_back)
                for desk in self.desks:
                    desk.serving = desk.serving or "nobody"
                for _ in range(2):
                    self.arrive(self.residents.one())
                for desk in self.desks:
                    desk.serving = None if desk.serving == "nobody" else desk.serving
                self.events.clear()
            else:
                self.live_until(self.clock_time("15:32"))
                while any(desk.serving for desk in self.desks) or self.waiting:
                    if not self.events:
                        raise Failed(f"nobody calls {list(self.waiting)}")
                    self.live_until(self.events[0][0])
            self.close_day("1" if carried else "2")
        self.events.clear()


def numbers_of(folders, server):
    """Every ticket of the record: the day on which it was taken, and its number."""
    taken = "CASE WHEN carried_from = '' THEN day ELSE carried_from END || ' ' || letter || '-'"
    if not server:
        with sqlite3.connect(f"file:{folders['counter']}/office.db?mode=ro", uri=True) as database:
            return [row[0] for row in database.execute(f"SELECT {taken} || printf('%03d', number) FROM tickets")]
    schema = server.read("SELECT schemaname FROM pg_tables WHERE tablename = 'tickets'")[0]
    return server.read(f"SELECT {taken} || lpad(number::text, 3, '0') FROM {schema}.tickets")


def judge(week, folders):
    """What the record says at the end, against what people were told."""
    told = [f"{day} {number}" for day, number in week.acknowledged]
    found = numbers_of(folders, week.server)
    doubled = len(told) - len(set(told))
    lost, unknown = sorted(set(told) - set(found)), sorted(set(found) - set(told))
    check = json.loads(week.hall.ctl("check", "--json", office=folders["counter"], state="loket-1-state"))
    waits = sorted(week.waits)
    print(json.dumps({"residents": len(told), "lost": lost, "doubled": doubled, "unknown": unknown,
                      "calls": len(week.called), "check": {name: check[name] for name in ("clean", "events", "invariants", "not_proven_events", "findings")}, "wait_median_min": round(waits[len(waits) // 2], 1),
                      "wait_longest_min": round(waits[-1], 1),
                      "kiosk_visit_s": round(sum(week.visits) / len(week.visits), 2)}), flush=True)
    if doubled or lost or unknown or not check.get("clean"):
        raise Failed("the record is not what people were told")


def run(wish, folder, say):
    counters = 1 if wish.one_pc else 4
    out = wish.out.resolve()
    hall = Hall(wish.binaries.resolve(), folder, out, say,
                datetime.datetime.combine(DAYS[0], datetime.time(7, 30), WIB))
    server = None if wish.one_pc else Server(folder)
    try:
        profile, letters = profile_of(folder, counters)
        folders = make_offices(hall, profile, server)
        printer = ReceiptPrinter(hall.binaries / "test_printer", folder / "papers")
        kiosk = hall.pc("kiosk", "kiosk", folders["kiosk"], printer)
        board = hall.pc("board", "board", folders["board"])
        if wish.one_pc:  # one folder, one devices.toml
            Site(hall.binaries, folders["kiosk"], printer)
        desks = []
        for number in range(1, counters + 1):
            place = folders["counter"] if number == 1 else one_more_counter(hall, server, folders["counter"], number)
            printed = None if not wish.one_pc else printer
            pc = hall.pc(f"loket-{number}", "counter", place, printed)
            pc.words += ["--counter", str(number)]
            desks.append(Desk(number, pc, letters[number], CLERKS[number]))
        week = Week(hall, desks, kiosk, board, printer, server, Residents(wish.seed, counters))
        week.hours = range(8, 16, wish.every)
        incidents = {DAYS[0]: [(week.paper_ends, "09:40")], DAYS[2]: [(week.paper_ends, "09:40")]}
        if server:
            incidents[DAYS[1]] = [(week.server_dies, "09:20"), (week.clerk_falls_ill, "10:10")]
        try:
            board.switch_on()
            kiosk.switch_on()
            week.live(DAYS[1:4] if wish.short else DAYS, wish.residents, incidents)
            judge(week, folders)
        except Exception:
            hall.picture("failed")
            raise
    finally:
        hall.close()
        if server:
            server.close()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--binaries", type=pathlib.Path, default=ROOT / "build/release/bin")
    arguments.add_argument("--out", type=pathlib.Path, default=ROOT / "build/pictures/week")
    arguments.add_argument("--residents", type=int, default=600)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--every", type=int, default=1, help="a picture of all screens every so many hours")
    arguments.add_argument("--short", action="store_true", help="only the three days around the holiday")
    arguments.add_argument("--one-pc", action="store_true", help="kiosk and one counter on SQLite")
    wish = arguments.parse_args()
    needs("Xvfb", "openbox", "xdotool", "import", "montage", "psql")
    say = indonesian(wish.binaries)
    with tempfile.TemporaryDirectory() as place:
        try:
            began = time.monotonic()
            run(wish, pathlib.Path(place), say)
            print(json.dumps({"week": "gone by", "took_s": round(time.monotonic() - began)}), flush=True)
        except Failed as failure:
            print(f"the week: {failure}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
