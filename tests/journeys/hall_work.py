"""What people do in the hall of the working week: residents at the kiosk, clerks at their counters."""

import datetime
import heapq
import itertools
import re
import time

from desk import Failed, words_of
from hall import WIB
from office import pattern

NUMBER = r"[AHKMRS]-\d{3}"


class Desk:
    """One counter and who sits there."""

    def __init__(self, number, pc, letters, clerk):
        self.number, self.pc, self.letters, self.clerk = number, pc, letters, clerk
        self.serving = None

    def begin(self):
        """Who sits here: the clerk's digit. Which counter it is, the PC was told when it was set up."""
        self.pc.see("Who sits here?", within=30)
        self.pc.person.press(str(self.clerk))
        self.pc.program.see(pattern(self.pc.hall.say("Counter %1 · %2", str(self.number))))
        self.ready()

    def ready(self):
        self.pc.see("Look for or scan")

    def says(self, *english, within=15):
        return self.pc.see(*english, within=within)

    def choose(self, wished):
        """A line of the question, by arrows: more than nine lines have no digits left."""
        line = self.line_of(wished)
        if line is None:
            raise Failed(f"no line '{wished}' at counter {self.number}: {self.pc.program.words()}")
        self.pc.person.press("Home", *["Down"] * line[0], "Return")

    def line_of(self, wished):
        """Which of the lines of the question it is, and its words. Each line has a key and an answer."""
        nodes = self.pc.program.showing()
        table = max(i for i, node in enumerate(nodes) if words_of(node) == self.pc.hall.say("Answer"))
        cells = [words_of(node) for node in nodes[table:] if node.get_role_name() == "table cell"]
        return next(((i, text) for i, text in enumerate(cells[1::2]) if re.search(wished, text)), None)


class HallWork:
    """Lives through what was put down for later, each thing at its time."""

    def __init__(self, hall, desks, kiosk, board, printer, server, residents):
        self.hall, self.desks, self.kiosk, self.board = hall, desks, kiosk, board
        self.printer, self.server, self.residents = printer, server, residents
        self.waiting = {}   # number: what the resident came with
        self.acknowledged = []  # (day, number), as screens told them
        self.called = []
        self.events, self.order = [], itertools.count()
        self.day = None
        self.waits = []
        self.visits = []
        self.hours = range(8, 16)

    # ---- time

    def at(self, moment, what, *parts):
        heapq.heappush(self.events, (moment, next(self.order), what, parts))

    def minutes(self, minutes):
        return self.hall.clock.now() + datetime.timedelta(minutes=minutes)

    def clock_time(self, text):
        return datetime.datetime.combine(self.day, datetime.time.fromisoformat(text), WIB)

    def live_until(self, end):
        while self.events and self.events[0][0] <= end:
            moment, _, what, parts = heapq.heappop(self.events)
            self.hall.clock.leap_to(moment)
            what(*parts)
        self.hall.clock.leap_to(end)

    # ---- people

    def arrive(self, resident):
        began = time.monotonic()
        kiosk, say = self.kiosk, self.hall.say
        kiosk.see("What do you need today?")
        self.tap(resident["need"])
        kiosk.see("Does one of these apply?")
        self.tap(say("Yes" if resident["priority"] else "No"))
        kiosk.see("Your number")
        number = self.number_on(kiosk)
        self.acknowledged.append((self.day, number))
        kiosk.see("Take the paper below.", "No paper came out. Remember this number or take a photo.")
        self.tap(say("Done"))
        self.visits.append(time.monotonic() - began)
        self.waiting[number] = dict(resident, came=self.hall.clock.now(), queue=number[0])
        self.let_call()

    def tap(self, words):
        wished = f"^{re.escape(words)}$"
        self.kiosk.program.see(wished, 15)
        time.sleep(0.4)  # a page that has just come up may be laid out anew, and takes no touch yet
        node, _ = self.kiosk.program.see(wished, 15)
        self.kiosk.person.tap(node, settled=True)

    @staticmethod
    def number_on(pc):
        node, _ = pc.program.see(f"^{NUMBER}$", 15)
        return words_of(node)

    # ---- counters

    def let_call(self):
        for desk in self.desks:
            if desk.serving is None and any(one["queue"] in desk.letters for one in self.waiting.values()):
                self.call(desk)

    def call(self, desk):
        if self.hall.clock.now() < self.clock_time("08:00"):
            return
        called = ("%1 is called. Type a name, NIK or code when the resident sits down.",
                  "Counter %1 has just called %2. %3 is called.")
        nobody = "Nobody is waiting. F2 works again when somebody takes a number."
        old = desk.pc.program.sees(pattern(self.hall.say(nobody)))  # what the last F2 was told still stands there
        desk.pc.person.press("F2")
        try:
            said = desk.says(*called, within=2) if old else desk.says(*called, nobody)
        except Failed:
            if not old or not desk.pc.program.sees(pattern(self.hall.say(nobody))):
                raise
            return
        numbers = re.findall(NUMBER, said)
        if not numbers:
            return
        number = numbers[-1]
        resident = self.waiting.pop(number, None)
        if resident is None:
            raise Failed(f"counter {desk.number} calls {number}, which does not wait")
        self.called.append((self.day, number))
        self.waits.append((self.hall.clock.now() - resident["came"]).total_seconds() / 60)
        desk.serving = number
        if resident["fate"] == "missed" and "again" not in resident:
            self.at(self.minutes(1), self.miss, desk, number, resident)
        elif resident["fate"] == "held" and "again" not in resident:
            self.at(self.minutes(2), self.hold, desk, number, resident)
        elif resident["fate"] == "sent on" and "again" not in resident and len(self.desks) > 1:
            self.at(self.minutes(2), self.send_on, desk, number, resident)
        else:
            self.at(self.minutes(resident["minutes"]), self.finish, desk, number)

    def finish(self, desk, number):
        if desk.serving != number:
            return  # somebody else has gone on with it
        desk.pc.person.press("F9")
        desk.says("%1 is done. F2 calls the next.")
        desk.serving = None
        self.let_call()

    def miss(self, desk, number, resident):
        """Nobody comes; the number is called once more, and later the resident is there after all."""
        desk.pc.person.press("F3")
        desk.says("%1 is called again (%2 of 3).")
        desk.pc.person.press("F4", "F4")
        desk.says("%1 is noted as missed.")
        desk.serving = None
        self.at(self.minutes(6), self.come_back, number, resident)
        self.let_call()

    def come_back(self, number, resident):
        """Any free counter brings the number back; the clerk is told who it is."""
        desk = next((one for one in self.desks if one.serving is None), None)
        if desk is None:
            self.at(self.minutes(3), self.come_back, number, resident)
            return
        desk.pc.person.press("ctrl+r")
        said = desk.says("%1 is back in the queue: after the next two people.", "Who is here after all?")
        if self.hall.say("Who is here after all?") in said:
            node, _ = desk.pc.program.see(rf"\d\s+{number}", 10)
            desk.pc.person.press(words_of(node).split()[0])
            desk.says("%1 is back in the queue: after the next two people.")
        self.waiting[number] = dict(resident, again=True, came=self.hall.clock.now())
        self.let_call()

    def hold(self, desk, number, resident):
        """Copies must be made first; the number comes back by itself."""
        desk.pc.person.press("ctrl+h")
        desk.says("%1 on hold: why?")
        desk.pc.person.press("1")
        desk.says("%1 on hold: for how long?")
        desk.pc.person.press("Return")
        desk.says("%1 is on hold and comes back by itself in %2 min.")
        desk.serving = None
        self.at(self.minutes(11), self.is_back, number, dict(resident, again=True))
        self.let_call()

    def is_back(self, number, resident):
        """The number has come back by itself, or whoever is free brings it back."""
        desk = next((one for one in self.desks if one.serving is None), None)
        if desk is None:
            self.at(self.minutes(3), self.is_back, number, resident)
            return
        desk.pc.person.press("ctrl+d")
        desk.says("Numbers of today")
        line = desk.line_of(number)
        if line is not None and self.hall.say("on hold").lower() in line[1].lower():
            desk.choose(number)
            desk.says("%1: what now?")
            desk.choose(re.escape(self.hall.say("Is here again: back into the queue")))
            own = "%1 waits again, before the others of its class."
            quicker = "This number is not at that step now. Look at the list."
            if re.search(pattern(self.hall.say(quicker)), desk.says(own, quicker)):
                desk.pc.person.press("Escape")  # the timer came in between
        else:
            desk.pc.person.press("Escape")
        self.waiting[number] = dict(resident, came=self.hall.clock.now())
        self.let_call()

    def send_on(self, desk, number, resident):
        other = next(one for one in self.desks if one is not desk)
        letter = other.letters[0]
        if letter == number[0]:
            letter = other.letters[1]
        desk.pc.person.press("ctrl+t")
        desk.says("%1: to which queue (letter) or counter (digit)?")
        desk.pc.person.press(letter.lower())
        desk.says("%1 waits for queue %2; its waiting time stays.")
        desk.serving = None
        self.waiting[number] = dict(resident, again=True, queue=letter, came=self.hall.clock.now())
        self.let_call()
