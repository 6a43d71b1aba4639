#!/usr/bin/python3
"""Ways out of a kiosk, tried: the real program in the session of kiosk-config, keys by their places and touches.

    kiosk_escapes.py SATUPINTU SATUPINTUCTL [--keys N] [--seed S]

Every usual way out is tried on the first screen, then N random keys, chords and touches (200). After each round there
must be the same program, one window over the whole screen, no other program and no end of the session. The X server is
Xvfb, which has no consoles to switch to: what x11/locked.conf forbids is not tried here.
"""

import argparse
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
WIDTH, HEIGHT = 1280, 1024
# Places of keys, as X numbers them: the same on every keyboard, whatever it types.
CTRL, SHIFT, ALT, SUPER, MENU, PRINT, PAUSE = 37, 50, 64, 133, 135, 107, 127
F = [67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 95, 96]
ESCAPE, TAB, BACKSPACE, DELETE, SPACE, ENTER = 9, 23, 22, 119, 65, 36
D, L, W, Q, N, O, P, U, I, R, T, DOT, PLUS, UP = 40, 46, 25, 24, 57, 32, 33, 30, 31, 27, 28, 60, 21, 111
WAYS = ([[CTRL, ALT, key] for key in (*F, BACKSPACE, DELETE, T, L, D, TAB, ESCAPE, UP)]
        + [[ALT, key] for key in (*F, TAB, ESCAPE, SPACE, ENTER, PRINT)] + [[ALT, SHIFT, TAB], [CTRL, ESCAPE], [CTRL, SHIFT, ESCAPE]]
        + [[SUPER], [MENU], [PRINT], [PAUSE], [SHIFT, F[9]], *[[key] for key in F]]
        + [[SUPER, key] for key in (D, L, R, TAB, SPACE, ENTER, I)]
        + [[CTRL, key] for key in (W, Q, N, O, P, DOT, TAB, F[3])] + [[CTRL, SHIFT, key] for key in (U, I, D, N, T)]
        + [[ALT, PRINT, key] for key in (27, 26, 31, 39, 30, 56)])


class Session:
    def __init__(self, office, program):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            display = ":" + answer.readline().strip()
        self.environment = dict(os.environ, DISPLAY=display, GDK_BACKEND="x11", NO_AT_BRIDGE="1")
        self.manager = subprocess.Popen([ROOT / "kiosk-config/x11/session"], env=self.environment,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        self.face = subprocess.Popen([program, "kiosk", "--office", office], env=self.environment,
                                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while len(self.windows()) < 1 and time.monotonic() < end:
            time.sleep(0.1)
        time.sleep(1)
        self.first = self.windows()

    def run(self, *words):
        return subprocess.run([str(word) for word in words], env=self.environment, capture_output=True, text=True).stdout

    def press(self, chords):
        self.run("xdotool", "key", "--delay", "2", *["+".join(map(str, chord)) for chord in chords])

    def touch(self, x, y, button):
        self.run("xdotool", "mousemove", x, y, "click", button)

    def windows(self):
        """Every visible window of a client, whoever made it."""
        said = self.run("xprop", "-root", "_NET_CLIENT_LIST")
        return [word.strip(",") for word in said.split("#")[-1].split() if word.startswith("0x")]

    def escapes(self):
        found = []
        if self.face.poll() is not None:
            found.append(f"the program ended with {self.face.returncode}")
        if self.manager.poll() is not None:
            found.append("the window manager ended")
        if self.server.poll() is not None:
            found.append("the X server ended")
        if found:
            return found
        if self.windows() != self.first:
            found.append(f"other windows: {self.windows()}")
        children = pathlib.Path(f"/proc/{self.manager.pid}/task/{self.manager.pid}/children").read_text().split()
        if children:
            found.append("the window manager started a program")
        here = self.run("xdotool", "getwindowgeometry", "--shell", self.first[0])
        if f"WIDTH={WIDTH}\nHEIGHT={HEIGHT}" not in here or "X=0\nY=0" not in here:
            found.append(f"the window is not over the whole screen: {here}")
        menus = self.run("xwininfo", "-root", "-tree")
        return found + [line.strip() for line in menus.splitlines() if "Viewable" in line and "menu" in line.lower()]

    def close(self):
        self.face.send_signal(signal.SIGTERM)
        code = self.face.wait(20)
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()
        return code


def rounds(session, keys, seed):
    """What is tried, and what is said of it."""
    for way in WAYS:
        session.press([way])
    yield "the usual ways out", len(WAYS)
    touches = [(x, y, button) for x in (3, WIDTH // 2, WIDTH - 4) for y in (3, HEIGHT // 2, HEIGHT - 4) for button in (2, 3)]
    for touch in touches:
        session.touch(*touch)
    session.run("xdotool", "mousemove", 5, 5, "mousedown", 1, "mousemove", WIDTH - 5, HEIGHT - 5, "mouseup", 1)
    yield "touches with other buttons", len(touches) + 1
    chance = random.Random(seed)
    batch = 50
    done = 0
    while done < keys:
        chords = []
        for _ in range(min(batch, keys - done)):
            held = [key for key in (CTRL, SHIFT, ALT, SUPER) if chance.random() < 0.15]
            chords.append([*held, chance.randrange(9, 150)])
        session.press(chords)
        for _ in range(3):
            session.touch(chance.randrange(WIDTH), chance.randrange(HEIGHT), chance.choice((1, 1, 1, 2, 3, 4, 5)))
        done += len(chords)
        yield f"random keys {done - len(chords)} to {done}, seed {seed}", len(chords) + 3


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("satupintu")
    arguments.add_argument("satupintuctl")
    arguments.add_argument("--keys", type=int, default=200)
    arguments.add_argument("--seed", type=int, default=20261128)
    wish = arguments.parse_args()
    tried = escaped = 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = folder + "/state"
        made = pathlib.Path(folder) / "made"
        subprocess.run([wish.satupintuctl, "--quiet", "demo", "--out", made], check=True, stdout=subprocess.DEVNULL)
        session = Session(made / "office", wish.satupintu)
        if len(session.first) != 1:
            print(f"one window was expected: {session.first}")
            escaped += 1
        for what, count in rounds(session, wish.keys, wish.seed):
            tried += count
            for escape in session.escapes():
                escaped += 1
                print(f"{what}: {escape}")
            if escaped:
                break
        code = session.close()
        if code != 0:
            print(f"told to end: exit {code}")
            escaped += 1
    print(f"{tried} keys, chords and touches tried, {escaped} escapes")
    return 1 if escaped else 0


if __name__ == "__main__":
    sys.exit(main())
