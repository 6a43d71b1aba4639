#!/usr/bin/python3
"""How the faces end: told to by the system, whatever is open in front of them, and where there is no screen; and what
does not end them.

    face_endings.py SATUPINTU SATUPINTUCTL [--all]

A face that is told to end closes as if a person had closed it, with exit code 0. Without a screen, and
when the screen goes away, it says what to do next and ends with exit code 1. Never by a signal. --all: every signal on
every face, a printer that takes nothing, and a screen that answers nobody, which takes half a minute.
"""

import argparse
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "journeys"))
from desk import Display  # noqa: E402

SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
FACES = {"kiosk": ("kiosk", "--office", "office", "--in-window"), "counter": ("counter", "--office", "office"),
         "kiosk on the whole screen": ("kiosk", "--office", "office"), "intake": ("intake", "--office", "partner"), "setup": ("setup", "--office", "new"), "chooser": ()}
# What a person has opened in front of the window: the keys, and the windows that are there then.
OPEN = {"a picture is chosen": ("intake", "ctrl+o"), "a table is saved": ("intake", "ctrl+e")}
LONGEST = 30  # seconds: a face that has not ended by then never does


class Face:
    def __init__(self, display, binary, made, name):
        words = [str(made / word) if word in ("office", "partner", "new") else word for word in FACES[name]]
        environment = dict(display.environment, NO_AT_BRIDGE="1")
        self.display = display
        self.process = subprocess.Popen([binary, *words], env=environment, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.PIPE, text=True)

    def windows(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], capture_output=True,
                               env=self.display.environment, text=True)
        return found.stdout.split()

    def wait_for_windows(self, count):
        end = time.monotonic() + LONGEST
        while len(self.windows()) < count and self.process.poll() is None and time.monotonic() < end:
            time.sleep(0.05)
        return self

    def press(self, key):
        window = self.windows()[0]
        self.display.run("xdotool", "windowactivate", "--sync", window)
        self.display.run("xdotool", "key", key)
        self.wait_for_windows(2)

    def ended(self):
        """Exit code and what was said; a code below zero is a signal."""
        try:
            _, said = self.process.communicate(timeout=LONGEST)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.communicate()
            return "it did not end", ""
        return self.process.returncode, said.strip()


class Findings:
    def __init__(self):
        self.count = self.bad = 0

    def note(self, what, ended, code, words=""):
        self.count += 1
        got, said = ended
        if got != code or words not in said:
            self.bad += 1
            print(f"{what}: exit {got}, said: {said or 'nothing'}")


def told(findings, display, binary, made, everything):
    started = []
    for name in FACES:
        for number in SIGNALS if everything else SIGNALS[:1]:
            started.append((f"{name}, {number.name}", number, Face(display, binary, made, name)))
    for what, (name, key) in OPEN.items():
        face = Face(display, binary, made, name).wait_for_windows(1)
        face.press(key)
        started.append((f"{name}, {what}", SIGNALS[len(started) % len(SIGNALS)], face))
    for what, number, face in started:
        if not face.wait_for_windows(1).windows():
            print(f"{what}: no window")
        time.sleep(0.3)  # whatever it still does at its start
        began = time.monotonic()
        face.process.send_signal(number)
        findings.note(what, face.ended(), 0)
        print(f"{what}: {(time.monotonic() - began) * 1000:.0f} ms")


def without_screen(findings, binary, made, everything):
    def start(what, words, **screen):
        environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        process = subprocess.run([binary, "counter", "--office", made / "office"], env=dict(environment, **screen),
                                 capture_output=True, text=True)
        findings.note(what, (process.returncode, process.stderr.strip()), 1, words)

    start("no DISPLAY", "there is no screen here")
    start("an empty DISPLAY", "there is no screen here", DISPLAY="")
    start("nobody at DISPLAY", "cannot be reached", DISPLAY=":4999")
    start("a DISPLAY that is none", "cannot be reached", DISPLAY="a screen")
    start("nobody at WAYLAND_DISPLAY", "cannot be reached", WAYLAND_DISPLAY="wayland-4999")
    if everything:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            port = silent.getsockname()[1]
            start("a screen that answers nobody", "cannot be reached", DISPLAY=f"127.0.0.1:{port - 6000}")


def locked_screen(findings, binary, made):
    """The screen of somebody else: it wants to be shown a cookie."""
    with tempfile.TemporaryDirectory() as folder:
        cookie = pathlib.Path(folder) / "cookie"
        subprocess.run(["xauth", "-q", "-f", cookie, "add", ":0", ".", "0" * 32], check=True, stderr=subprocess.DEVNULL)
        display = Display(800, 600, "-auth", str(cookie))
        display.environment["XAUTHORITY"] = "/dev/null"
        findings.note("a screen of somebody else", Face(display, binary, made, "counter").ended(), 1, "cannot be reached")
        display.close()


def screen_that_goes(findings, binary, made):
    display = Display(1366, 768)
    faces = {name: Face(display, binary, made, name) for name in ("kiosk", "counter", "intake")}
    for face in faces.values():
        face.wait_for_windows(1)
    display.server.kill()
    for name, face in faces.items():
        findings.note(f"{name}, its screen gone", face.ended(), 1, "the screen has gone away")
    display.close()


def watched(findings, display, binary, made):
    """As a service with a watchdog: ready, then a pulse twice in each WatchdogSec, then the end."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as service:
        service.bind(folder + "/notify")
        service.settimeout(LONGEST)
        display.environment.update(NOTIFY_SOCKET=folder + "/notify", WATCHDOG_USEC="200000")
        face = Face(display, binary, made, "counter")
        heard = [service.recv(100).decode() for _ in range(3)]
        face.process.send_signal(signal.SIGTERM)
        ended = face.ended()
        while heard[-1] != "STOPPING=1":
            heard.append(service.recv(100).decode())
        for name in ("NOTIFY_SOCKET", "WATCHDOG_USEC"):
            display.environment.pop(name)
        findings.note("watched by a service", ended, 0)
        told = [line for i, line in enumerate(heard) if i == 0 or line != heard[i - 1]]
        findings.note("what a service is told", (told, str(told)), ["READY=1", "WATCHDOG=1", "STOPPING=1"])


def locked(findings, display, binary, made):
    """The kiosk on the whole screen: what closes a counter does nothing to it, SIGTERM ends it."""
    counter = Face(display, binary, made, "counter").wait_for_windows(1)
    display.run("xdotool", "windowactivate", "--sync", counter.windows()[0])
    display.run("xdotool", "key", "alt+F4")
    findings.note("a counter that is closed", counter.ended(), 0)
    process = Face(display, binary, made, "kiosk on the whole screen")
    process.wait_for_windows(1)
    window = process.windows()[0]
    display.run("xdotool", "windowactivate", "--sync", window)
    for key in ("alt+F4", "alt+space", "shift+F10", "Menu", "F10", "ctrl+shift+u", "ctrl+w", "ctrl+q"):
        display.run("xdotool", "key", key)
    time.sleep(0.5)
    findings.note("asked to close", (process.process.poll(), str(process.windows())), None, window)
    process.process.send_signal(signal.SIGTERM)
    findings.note("told to end after that", process.ended(), 0)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("satupintu")
    arguments.add_argument("satupintuctl")
    arguments.add_argument("--all", action="store_true")
    wish = arguments.parse_args()
    findings = Findings()
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder) / "made"
        subprocess.run([wish.satupintuctl, "--quiet", "demo", "--out", made], check=True, stdout=subprocess.DEVNULL)
        with Display(1366, 768) as display:
            told(findings, display, wish.satupintu, made, wish.all)
            watched(findings, display, wish.satupintu, made)
            locked(findings, display, wish.satupintu, made)
        screen_that_goes(findings, wish.satupintu, made)
        without_screen(findings, wish.satupintu, made, wish.all)
        locked_screen(findings, wish.satupintu, made)
    print(f"{findings.count - findings.bad} of {findings.count} endings right")
    return 1 if findings.bad else 0


if __name__ == "__main__":
    sys.exit(main())
