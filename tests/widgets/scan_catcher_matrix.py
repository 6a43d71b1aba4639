#!/usr/bin/python3
"""A hand scanner in front of the real windows: every speed, keyboard layout and place where the focus can be.

    scan_catcher_matrix.py SATUPINTU TYPE_SCAN INTAKE_PAPERS [--all] [--face NAME] [--focus NAME] [--layout NAME] [--speed MS]

A slip of the full 262 characters is scanned; the window must show this very slip, the record must hold nothing that a
pressed button would have written, and whatever was typed, ticked and chosen must be there again (scan_faces.py). --all
takes every speed with every layout and focus, which is an hour (some of it alone: the other options, which may
be repeated); without it each focus is taken once, each speed and layout on every face, and it is over in a minute
and a half.
"""

import argparse
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "journeys"))

SPEEDS = (1, 5, 12, 30)
PAUSE = 100  # milliseconds: no scanner waits so long between two keys, only a busy PC that plays one
MOST_AGAIN = 20
LAYOUTS = ("us", "id", "de", "fr")


def cases(face, everything, layouts, speeds):
    """In the order of the pages, so that each is prepared once. Not everything: layouts and speeds take turns."""
    for number, focus in enumerate(face.focuses):
        late = number - len(face.focuses) + len(SPEEDS)
        turn = LAYOUTS[number % len(LAYOUTS)], SPEEDS[max(late, 0)]
        for layout, speed in itertools.product(layouts, speeds):
            if everything or (layout, speed) == turn:
                yield focus, layout, speed


def main():
    from desk import Display, Failed
    from scan_faces import FACES
    from scan_window import LONG

    arguments = argparse.ArgumentParser()
    for name in ("satupintu", "scanner", "maker"):
        arguments.add_argument(name)
    arguments.add_argument("--all", action="store_true")
    arguments.add_argument("--face", action="append", choices=FACES)
    arguments.add_argument("--layout", action="append", choices=LAYOUTS)
    arguments.add_argument("--focus", action="append")
    arguments.add_argument("--speed", action="append", choices=SPEEDS, type=int)
    wish = arguments.parse_args()
    wished = wish.layout or LAYOUTS, wish.speed or SPEEDS
    bad = 0
    for face in (FACES[name] for name in wish.face or FACES):
        wanted = [case for case in cases(face, wish.all, *wished) if not wish.focus or case[0] in wish.focus]
        with tempfile.TemporaryDirectory() as folder, Display(1366, 768) as display:
            made = pathlib.Path(folder) / "made"
            slips = len(wanted) + MOST_AGAIN if face.name == "intake" else 3
            subprocess.run([wish.maker, made, str(slips)], check=True)
            window = face(display, wish.satupintu, wish.scanner, made)
            assert all(len(text) == LONG for text in window.papers), "a slip is not of full length"
            failed, answers, again = 0, [], 0
            todo = list(reversed(wanted))
            while todo:
                focus, layout, speed = case = todo.pop()
                window.pause = 0
                try:
                    answers.append(scan(display, window, focus, layout, speed))
                except Failed as failure:
                    window.page = None  # what it holds now is not known
                    if window.pause > PAUSE and again < MOST_AGAIN:
                        again += 1
                        todo.append(case)
                        continue
                    failed += 1
                    print(f"{face.name}: {focus}: {layout} {speed} ms: {str(failure)[:400]}", flush=True)
            focuses, layouts, speeds = (len(set(column)) for column in zip(*wanted))
            print(f"{face.name}: {len(answers)} of {len(wanted)} scans right, slips of {LONG} characters; {focuses} focuses, "
                  f"{layouts} layouts, {speeds} speeds; end of scan to its answer: {times(answers)}; "
                  f"{again} taken again, the PC being too busy to play a scanner", flush=True)
            bad += failed
    return 1 if bad else 0


def changes(before, now):
    """Where nothing was being typed the page may offer its first field; a cursor that was in a field is there again."""
    (things, cursor), (things_now, cursor_now) = before, now
    gone = [thing for thing in things if thing not in things_now] + [cursor] * (cursor not in (None, cursor_now))
    return [*gone, "became", *(thing for thing in things_now if thing not in things)] if gone or things != things_now else []


def times(answers):
    answers = sorted(answers) or [0]
    return f"median {answers[len(answers) // 2] * 1000:.0f} ms, longest {answers[-1] * 1000:.0f} ms"


def scan(display, window, focus, layout, speed):
    """Seconds from the scanner's last key to the answer; raises what went wrong."""
    from desk import Failed

    if layout != window.layout:
        display.run("setxkbmap", layout)
        window.layout = layout
    window.reach(focus)
    kept, written = window.kept(), window.written()
    window.pause = int(display.run(window.scanner, speed, window.paper()))
    ended = time.monotonic()
    window.answered()
    seconds = time.monotonic() - ended
    window.back()
    end = time.monotonic() + 2
    while (changed := changes(kept, window.kept())) and time.monotonic() < end:
        time.sleep(0.05)
    if changed:
        raise Failed(f"not as it was: {changed}")
    if window.written() != written:
        raise Failed("something was pressed: the record has grown")
    return seconds


if __name__ == "__main__":
    if "AT_SPI_BUS_OF_OUR_OWN" not in os.environ:
        with tempfile.TemporaryDirectory() as runtime:  # the bus lies there: no other session takes it away
            environment = dict(os.environ, AT_SPI_BUS_OF_OUR_OWN="1", XDG_RUNTIME_DIR=runtime)
            environment.pop("NO_AT_BRIDGE", None)
            sys.exit(subprocess.run(["dbus-run-session", "--", "/usr/bin/python3", *sys.argv], env=environment).returncode)
    sys.exit(main())
