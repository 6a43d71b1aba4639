"""A display of its own with the real programs on it, and a person who sees through AT-SPI what a screen reader would."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Witnesses of heads go here, never to the state folder of whoever runs the tests.
STATE = tempfile.TemporaryDirectory()
os.environ["XDG_STATE_HOME"] = STATE.name


class Failed(Exception):
    """What a journey expected and did not see."""


# A window manager that keeps a strip free at the foot of the screen, as a desktop's panel does.
BESIDE_A_PANEL = """<openbox_config xmlns="http://openbox.org/3.4/rc"><margins><bottom>%d</bottom></margins>
<theme><name>Clearlooks</name></theme></openbox_config>"""


class Display:
    """Xvfb with a window manager. Ends with everything that was started on it."""

    def __init__(self, width, height, *words, panel=0):
        self.width, self.height = width, height
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset",
             *words],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = ":" + answer.readline().strip()
        self.environment = dict(os.environ, DISPLAY=self.name, GDK_BACKEND="x11")
        self.environment.pop("NO_AT_BRIDGE", None)
        self.folder = tempfile.TemporaryDirectory()
        manners = pathlib.Path(self.folder.name) / "rc.xml"
        manners.write_text(BESIDE_A_PANEL % panel)
        self.manager = subprocess.Popen(["openbox", "--config-file", manners] if panel else ["openbox"], env=self.environment, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        self.programs = []
        time.sleep(0.3)

    def run(self, *words):
        done = subprocess.run([str(word) for word in words], env=self.environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise Failed(f"{' '.join(map(str, words[:3]))}: {done.stderr.strip()}")
        return done.stdout

    def picture(self, file):
        """A screenshot of the whole display."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self.run("import", "-window", "root", file)
        return file

    def close(self):
        for program in self.programs:
            program.close()
        self.manager.terminate()
        self.server.terminate()
        self.server.wait()
        self.folder.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Program:
    """One `satupintu` in its window. What it says of itself goes to `log`, or is shown when it ends too soon."""

    def __init__(self, display, binary, *words, environment=None, log=subprocess.PIPE):
        self.display = display
        self.started = time.monotonic()
        self.process = subprocess.Popen([str(binary), *map(str, words)],
                                        env=dict(display.environment, **(environment or {})),
                                        stdout=subprocess.DEVNULL, stderr=log, text=True)
        display.programs.append(self)
        self.application = None

    def find_application(self, within=20):
        end = time.monotonic() + within
        while time.monotonic() < end:
            desktop = Atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(index)
                try:
                    if child and child.get_process_id() == self.process.pid:
                        self.application = child
                        return child
                except GLib.Error:
                    continue
            if self.process.poll() is not None:
                said = self.process.stderr.read() if self.process.stderr else "see its log"
                raise Failed(f"the program ended with {self.process.returncode}: {said}")
            time.sleep(0.03)
        raise Failed("the program does not answer a screen reader")

    def showing(self):
        """Every control and text that can be seen now."""
        application = self.application or self.find_application()
        found = []

        def walk(node):
            try:
                states = node.get_state_set()
                if node.get_role() != Atspi.Role.APPLICATION and not states.contains(Atspi.StateType.SHOWING):
                    return
                found.append(node)
                for index in range(node.get_child_count()):
                    child = node.get_child_at_index(index)
                    if child is not None:
                        walk(child)
            except GLib.Error:
                return  # it went away while we looked

        walk(application)
        return found

    def words(self):
        """All that can be read, in the order of the screen's tree."""
        return [text for node in self.showing() if (text := words_of(node))]

    def see(self, pattern, within=8.0):
        """Waits until something matches; answers the control and how long it took."""
        began = time.monotonic()
        expression = re.compile(pattern)
        while True:
            for node in self.showing():
                if expression.search(words_of(node)):
                    return node, time.monotonic() - began
            if time.monotonic() - began > within:
                raise Failed(f"'{pattern}' is not to be seen; there is: " + " | ".join(self.words()))
            # Asking without a pause would keep a busy program from drawing at all.
            time.sleep(0.02 if time.monotonic() - began < 1 else 0.3)

    def field(self, name):
        """The field that a screen reader calls by this name."""
        for node in self.showing():
            if node.get_role() in (Atspi.Role.TEXT, Atspi.Role.ENTRY) and node.get_name() == name:
                return node
        raise Failed(f"there is no field '{name}'")

    def press(self, pattern):
        """Presses a button as a screen reader does, also where it must be scrolled to."""
        node, _ = self.see(f"^(?:{pattern})$")
        Atspi.Action.do_action(node.get_action_iface(), 0)

    def sees(self, pattern):
        expression = re.compile(pattern)
        return any(expression.search(text) for text in self.words())

    def gone(self, pattern, within=8.0):
        end = time.monotonic() + within
        while self.sees(pattern):
            if time.monotonic() > end:
                raise Failed(f"'{pattern}' does not go away")
            time.sleep(0.05)

    def focus(self):
        """Brings its window to the front, as a person does who looks at it."""
        windows = self.display.run("xdotool", "search", "--onlyvisible", "--pid", self.process.pid).split()
        self.display.run("xdotool", "windowactivate", "--sync", windows[-1])
        time.sleep(0.1)

    def close(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


class Person:
    """Presses keys at a person's speed, touches, and is counted."""

    KEY_MS = 150  # an ordinary typist; a scanner is told apart by being faster

    def __init__(self, display, scanner):
        self.display = display
        self.scanner = scanner
        self.keys = 0
        self.taps = 0

    def press(self, *names):
        for name in names:
            self.display.run("xdotool", "key", "--clearmodifiers", name)
            self.keys += 1
            time.sleep(self.KEY_MS / 1000)

    def type(self, text):
        self.display.run("xdotool", "type", "--delay", self.KEY_MS, text)
        self.keys += len(text)
        time.sleep(self.KEY_MS / 1000)

    def tap(self, node, settled=False):
        """Touches the middle of a control, not within the moment in which a page has just come up."""
        if not settled:
            time.sleep(0.4)
        box = node.get_extents(Atspi.CoordType.SCREEN)
        self.display.run("xdotool", "mousemove", box.x + box.width // 2, box.y + box.height // 2, "click", "1")
        self.taps += 1

    def scan(self, text, key_ms=5):
        """A hand scanner that plays keyboard: key codes of the US layout, whatever layout the PC has."""
        self.display.run(self.scanner, key_ms, text)

    def scan_until(self, program, text, expected):
        """Scans again where a busy machine lost a key, as everybody does."""
        self.scan(text)
        try:
            program.see(expected, 4)
        except Failed:
            self.press("Escape")
            time.sleep(0.5)
            self.scan(text)
            program.see(expected)


def words_of(node):
    """What is read out for a control: its text, else its name."""
    try:
        name = node.get_name() or ""
        if not name and node.get_text_iface() is not None:
            name = Atspi.Text.get_text(node, 0, -1) or ""
        return name.strip()
    except GLib.Error:
        return ""


def needs(*tools):
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        raise SystemExit("missing: " + ", ".join(missing) + "; run tests/run once, it installs them")
