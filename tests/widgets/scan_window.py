"""A window under a hand scanner, seen as a screen reader sees it: what a face of scan_faces.py is made of."""

import functools
import re
import sqlite3
import time

from desk import Atspi, Failed, GLib, Program

Role, State = Atspi.Role, Atspi.StateType
RUNS_ON = re.compile(r"\d\d[:.]\d\d|menit|mnt|detik")  # clocks and waits
LONG = 262  # characters of a slip of an office that has issued many


def anew(ask):
    """A control may go away while it is looked at: it is looked at anew."""
    @functools.wraps(ask)
    def asked(*words):
        for _ in range(20):
            try:
                return ask(*words)
            except GLib.Error:
                time.sleep(0.05)
        raise Failed("the window does not stand still")
    return asked


class Face:
    """A window on an office's record, and what a person has put into it."""

    site, words = "office", ()
    focuses, layout, caps = {}, None, False

    def __init__(self, display, satupintu, scanner, made):
        self.display, self.scanner = display, scanner
        self.made = dict(line.split("\t") for line in (made / "papers.tsv").read_text().splitlines())
        self.papers = [text for name, text in self.made.items() if name.startswith("good-")]
        self.database = made / self.site / "office.db"
        self.turn = 0
        self.start = lambda: Program(display, satupintu, self.name, "--office", made / self.site, *self.words)
        self.program = self.start()
        self.open()
        self.program.focus()

    def count(self, sql):
        rows = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)
        try:
            return rows.execute(f"SELECT count(*) FROM {sql}").fetchone()[0]
        finally:
            rows.close()

    def written(self):
        """A button that does something that counts leaves a trace in the record; to read a slip of one's own leaves none."""
        return self.count("events") + self.count("printings")

    def paper(self):
        """The next one: what is seen is then not of the scan before."""
        self.turn = self.turn % len(self.papers) + 1
        self.number = 65536 + self.turn  # after the one that has expired
        return self.papers[self.turn - 1]

    @anew
    def find(self, role, name, within=3.0):
        """A page's title may be there before its buttons are."""
        end = time.monotonic() + within
        while time.monotonic() < end:
            for node in self.program.showing():
                if node.get_role() == role and (node.get_name() or "").startswith(name):
                    return node
            time.sleep(0.05)
        raise Failed(f"there is no {role.value_nick} '{name}': " + " | ".join(self.program.words()))

    @anew
    def focus(self, role, name):
        node = self.find(role, name)
        Atspi.Component.grab_focus(node)
        time.sleep(0.04)
        return node

    @anew
    def write(self, name, text):
        Atspi.EditableText.set_text_contents(self.focus(Role.TEXT, name), text)

    def press(self, name):
        Atspi.Action.do_action(self.find(Role.PUSH_BUTTON, name).get_action_iface(), 0)

    def keys(self, *names):
        for name in names:
            self.display.run("xdotool", "key", name)
            time.sleep(0.08)

    @anew
    def look(self):
        """Everything that is shown and chosen, and which field has the cursor."""
        found, cursor = [], None
        for node in self.program.showing():
            role, states, name = node.get_role(), node.get_state_set(), node.get_name() or ""
            if role == Role.TEXT:
                found.append((name, Atspi.Text.get_text(node, 0, -1)))
                cursor = f"cursor in {name}" if states.contains(State.FOCUSED) else cursor
            elif role in (Role.CHECK_BOX, Role.TABLE_CELL, Role.COMBO_BOX, Role.PUSH_BUTTON, Role.LABEL):
                if not RUNS_ON.search(name):
                    found.append((name, states.contains(State.CHECKED), states.contains(State.SELECTED)))
        return found, cursor

    kept = look  # what must be there again when the answer to the scan has gone

    def back(self):
        self.keys("Escape")
