#!/usr/bin/python3
"""A hand scanner in front of the real windows: every speed, keyboard layout and place where the focus can be.

    scan_catcher_matrix.py SATUPINTU TYPE_SCAN INTAKE_PAPERS [--all] [--face NAME] [--focus NAME] [--layout NAME]
                           [--speed MS] [--own NAME]

A slip of the full 262 characters is scanned; the window must show this very slip, the record must hold nothing that a
pressed button would have written, and whatever was typed, ticked and chosen must be there again (scan_faces.py). --all
takes every speed with every layout and focus, which is an hour (some of it alone: the other options, which may
be repeated); without it each focus is taken once, each speed, layout and own sign of a scanner on every face, and it is
over in a minute and a half. --layout caps:de is the German keyboard with Caps Lock on; --layout every takes every
layout that the system knows, with Caps Lock off and on, one focus of the intake after another; --own every does so with
what shops have their scanners put before and after each code.
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
LAYOUTS = ("us", "caps:de", "de", "fr", "jv")
XKB_RULES = pathlib.Path("/usr/share/X11/xkb/rules/evdev.lst")
# What a scanner puts before and after each code; control signs are keys: STX is Ctrl+B, and Enter, Tab and Escape are themselves.
OWN = {"nothing": ("", ""), "a sign": ("*", "*"), "signs": ("{#~", "!_"), "letters": ("QR", "Z9"), "AIM": ("]Q1", ""),
       "STX and ETX": ("\x02", "\x03"), "Enter": ("\r", ""), "Enter twice": ("\r\r", "\r"), "Tab": ("\t", "\t"),
       "Escape": ("\x1b", ""), "a blank": (" ", " "), "SI and SO": ("\x0f", "\x0e"), "a digit": ("1", "2"),
       "DLE, sign and Tab": ("\x10+", "/\t")}


def every_layout():
    """Of the system's list, without what is no layout of a keyboard."""
    lines = XKB_RULES.read_text().split("! layout", 1)[1].split("!", 1)[0].splitlines()
    names = [line.split()[0] for line in lines if line.strip()]
    return [caps + name for name in names if name != "custom" for caps in ("", "caps:")]


def cases(face, wish):
    """In the order of the pages, so that each is prepared once. Not everything: layouts, speeds and signs take turns."""
    layouts = wish.layout or LAYOUTS
    layouts = every_layout() if "every" in layouts else layouts
    speeds = wish.speed or SPEEDS
    own = list(OWN) if wish.own and "every" in wish.own else wish.own
    focuses = [focus for focus in face.focuses if not wish.focus or focus in wish.focus]
    if wish.all:
        yield from itertools.product(focuses, layouts, speeds, own or ["nothing"])
    elif own or len(layouts) > len(LAYOUTS):
        for number, (layout, sign) in enumerate(itertools.product(layouts, own or ["nothing"])):
            yield focuses[number % len(focuses)], layout, speeds[number % len(speeds)], sign
    else:
        for number, focus in enumerate(focuses):
            late = number - len(focuses) + len(SPEEDS)
            yield focus, layouts[number % len(layouts)], speeds[max(late, 0) % len(speeds)], list(OWN)[number % len(OWN)]


def main():
    from desk import Display, Failed
    from scan_faces import FACES
    from scan_window import LONG

    arguments = argparse.ArgumentParser()
    for name in ("satupintu", "scanner", "maker"):
        arguments.add_argument(name)
    arguments.add_argument("--all", action="store_true")
    arguments.add_argument("--face", action="append", choices=FACES)
    arguments.add_argument("--layout", action="append")
    arguments.add_argument("--focus", action="append")
    arguments.add_argument("--speed", action="append", choices=SPEEDS, type=int)
    arguments.add_argument("--own", action="append", choices=[*OWN, "every"])
    wish = arguments.parse_args()
    bad = 0
    for face in (FACES[name] for name in wish.face or FACES):
        wanted = list(cases(face, wish))
        with tempfile.TemporaryDirectory() as folder, Display(1366, 768) as display:
            made = pathlib.Path(folder) / "made"
            slips = len(wanted) + MOST_AGAIN if face.name == "intake" else 3
            subprocess.run([wish.maker, made, str(slips)], check=True)
            window = face(display, wish.satupintu, wish.scanner, made)
            assert all(len(text) == LONG for text in window.papers), "a slip is not of full length"
            failed, answers, again = 0, [], 0
            todo = list(reversed(wanted))
            while todo:
                case = todo.pop()
                window.pause = 0
                try:
                    answers.append(scan(display, window, *case))
                except Failed as failure:
                    window.page = None  # what it holds now is not known
                    if window.pause > PAUSE and again < MOST_AGAIN:
                        again += 1
                        todo.append(case)
                        continue
                    failed += 1
                    print(f"{face.name}: {', '.join(map(str, case))}: {str(failure)[:400]}", flush=True)
            focuses, layouts, speeds, own = (len(set(column)) for column in zip(*wanted))
            print(f"{face.name}: {len(answers)} of {len(wanted)} scans right, slips of {LONG} characters; {focuses} focuses, "
                  f"{layouts} layouts, {speeds} speeds, {own} kinds of own signs; end of scan to its answer: {times(answers)}; "
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


def set_layout(display, window, layout):
    if layout == window.layout:
        return
    name, caps = layout.removeprefix("caps:"), layout.startswith("caps:")
    display.run("setxkbmap", "us")  # where the key of Caps Lock is known
    if caps != window.caps:
        display.run("xdotool", "key", "Caps_Lock")
        window.caps = caps
    display.run("setxkbmap", name)
    window.layout = layout


OWN_KEYS_END = 0.6  # seconds after a scan in which a key is still taken for one that the scanner was set to send


def scan(display, window, focus, layout, speed, own):
    """Seconds from the scanner's last key to the answer; raises what went wrong."""
    from desk import Failed

    set_layout(display, window, "us")  # whatever else is pressed is pressed on a keyboard that has it
    window.reach(focus)
    set_layout(display, window, layout)
    kept, written = window.kept(), window.written()
    before, after = OWN[own]
    window.pause = int(display.run(window.scanner, speed, before + window.paper() + after))
    ended = time.monotonic()
    window.answered()
    seconds = time.monotonic() - ended
    time.sleep(max(0, OWN_KEYS_END - seconds))  # a person looks first; sooner it would be the scanner's own key
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
