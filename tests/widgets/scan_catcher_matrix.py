#!/usr/bin/python3
"""A hand scanner in front of the real intake window: every speed, keyboard layout and focus that matters.

    scan_catcher_matrix.py SATUPINTU TYPE_SCAN INTAKE_PAPERS [--all]

Each case scans a slip that nobody has scanned before and looks into the partner's database for it. Whatever had the
focus must be as it was: the half-typed code in its field, the button not pressed, the list's row chosen. --all takes
every speed with every layout and focus; without it the slower speeds take turns, and it is over in a minute. On the
green answer to the scan before, nothing has to be pressed first.
"""

import itertools
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "journeys"))

SPEEDS = (1, 5, 12, 30)
LAYOUTS = ("us", "id", "de", "fr")
FOCUSES = ("code", "filter", "list", "button", "green")
HALF_TYPED = "20S025-8J"


def cases(everything):
    if everything:
        return list(itertools.product(LAYOUTS, SPEEDS, FOCUSES))
    fast = list(itertools.product(LAYOUTS, SPEEDS[:1], FOCUSES))
    slow = [(layout, speed, FOCUSES[(row + column) % len(FOCUSES)])
            for row, layout in enumerate(LAYOUTS) for column, speed in enumerate(SPEEDS[1:])]
    return sorted(fast + slow, key=lambda case: LAYOUTS.index(case[0]))


def main():
    from desk import Atspi, Display, Failed, Program, words_of

    satupintu, scanner, maker = sys.argv[1:4]
    wanted = cases("--all" in sys.argv)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        subprocess.run([maker, folder / "made", str(len(wanted))], check=True)
        papers = dict(line.split("\t") for line in (folder / "made/papers.tsv").read_text().splitlines())
        database = folder / "made/partner/office.db"

        def received():
            rows = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
            try:
                return rows.execute("SELECT count(*) FROM received_slips WHERE word = 'accepted'").fetchone()[0]
            finally:
                rows.close()

        with Display(1366, 768) as display:
            intake = Program(display, satupintu, "intake", "--office", folder / "made/partner", "--window", "1366x768")
            intake.see("Siap")
            intake.focus()

            def find(role, name):
                for node in intake.showing():
                    if node.get_role() == role and name in (node.get_name() or ""):
                        return node
                raise Failed(f"there is no {name}")

            def content(field):
                return Atspi.Text.get_text(field, 0, -1)

            bad, greens = [], []
            for count, (layout, speed, focus) in enumerate(wanted, 1):
                display.run("setxkbmap", layout)
                time.sleep(0.05)
                if focus != "green":
                    display.run("xdotool", "key", "Escape")
                    intake.see("Siap")
                code = find(Atspi.Role.TEXT, "kode")
                filtering = find(Atspi.Role.TEXT, "Saring") if focus != "green" else None
                held = focused = None
                if focus == "code":
                    held = code
                    Atspi.Component.grab_focus(code)
                    Atspi.EditableText.set_text_contents(code, HALF_TYPED)
                elif focus == "filter":
                    held = filtering
                    Atspi.Component.grab_focus(filtering)
                    Atspi.EditableText.set_text_contents(filtering, HALF_TYPED)
                elif focus == "list":
                    focused = find(Atspi.Role.TABLE, "Kertas")
                elif focus == "button":
                    focused = find(Atspi.Role.PUSH_BUTTON, "Pilih gambar")
                if focused is not None:
                    Atspi.Component.grab_focus(focused)
                time.sleep(0.1)
                before = received()
                display.run(scanner, speed, papers[f"good-{count}"])
                ended = time.monotonic()
                while received() == before and time.monotonic() - ended < 3:
                    time.sleep(0.005)
                stored = time.monotonic() - ended
                faults = []
                if held is code and not held.get_state_set().contains(Atspi.StateType.FOCUSED):
                    faults.append("the half-typed code lost the focus")
                if received() != before + 1:
                    faults.append("not accepted: " + " | ".join(intake.words())[:160])
                else:
                    intake.see(f"^D0412/{count + 1}$", within=3)  # the expired paper was the first
                    intake.see("^DITERIMA$")
                    greens.append(time.monotonic() - ended)
                if held is not None and content(held) != HALF_TYPED:
                    faults.append(f"the field holds '{content(held)}'")
                if held is not code and content(code) not in ("", HALF_TYPED):
                    faults.append(f"the code field holds '{content(code)}'")
                if intake.sees("Batal|Cancel"):
                    faults.append("a button was pressed")
                    display.run("xdotool", "key", "Escape")
                for field in (code, filtering):
                    if field is not None and content(field):
                        Atspi.EditableText.set_text_contents(field, "")
                print(f"{layout} {speed:2} ms {focus:8} {'stored after %.3f s' % stored if not faults else faults}", flush=True)
                bad += faults
            greens.sort()
            print(f"{len(wanted) - len(bad)} of {len(wanted)} scans right; end of scan to green: median "
                  f"{greens[len(greens) // 2] * 1000:.0f} ms, longest {greens[-1] * 1000:.0f} ms")
            return 1 if bad else 0


if __name__ == "__main__":
    if "AT_SPI_BUS_OF_OUR_OWN" not in os.environ:
        with tempfile.TemporaryDirectory() as runtime:  # the bus lies there: no other session takes it away
            environment = dict(os.environ, AT_SPI_BUS_OF_OUR_OWN="1", XDG_RUNTIME_DIR=runtime)
            environment.pop("NO_AT_BRIDGE", None)
            sys.exit(subprocess.run(["dbus-run-session", "--", "/usr/bin/python3", *sys.argv], env=environment).returncode)
    sys.exit(main())
