"""A hall of several PCs: each program on a screen of its own, one clock for all of them, and one record."""

import datetime
import glob
import math
import os
import re
import shutil
import subprocess
import time

from desk import Display, Failed, Person, Program, ROOT, words_of
from office import Site, pattern

WIB = datetime.timezone(datetime.timedelta(hours=7))
SCREEN = (1366, 768)


class Clock:
    """What the programs take for the time. It goes as fast as ours and is put on in leaps; timers of windows, which
    count seconds and not the time of day, are left alone."""

    def __init__(self, folder, starts):
        library = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
        if not library:
            raise SystemExit("missing: faketime; run tests/run once, it installs it")
        self.file = folder / "clock"
        self.ahead = 0
        self.environment = {"LD_PRELOAD": library[0], "FAKETIME_TIMESTAMP_FILE": str(self.file),
                            "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1",
                            "NO_FAKE_STAT": "1"}
        self.leap_to(starts)

    def now(self):
        return datetime.datetime.fromtimestamp(time.time() + self.ahead, WIB)

    def leap_to(self, moment):
        """Never backward: what people do takes real seconds, too."""
        if self.file.exists() and moment <= self.now():
            return
        self.ahead = math.ceil(moment.timestamp() - time.time())
        new = self.file.with_suffix(".new")
        new.write_text(f"{self.ahead:+d}s\n")
        new.rename(self.file)


class Server:
    """The office's PostgreSQL, which may break down."""

    def __init__(self, folder):
        self.folder = folder / "server"
        self.do("start")
        self.admin = (self.folder / "admin").read_text().strip()
        self.office = (self.folder / "conninfo").read_text().strip()

    def do(self, what):
        subprocess.run([ROOT / "tests/support/postgres_cluster", what, self.folder], check=True,
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    def ask(self, sql):
        subprocess.run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", self.admin, "-c", sql], check=True)

    def read(self, sql):
        return subprocess.run(["psql", "-X", "-q", "-At", self.admin, "-c", sql], check=True, capture_output=True,
                              text=True).stdout.splitlines()

    def as_role(self, name):
        return re.sub("user=.*", f"user={name}", self.office)

    def close(self):
        self.do("stop")


class Pc:
    """One PC of the hall: a screen, a folder of the office, a program that is switched on and off."""

    def __init__(self, hall, name, face, folder, size=SCREEN):
        self.hall, self.name, self.face, self.folder = hall, name, face, folder
        self.display = Display(*size)
        self.person = Person(self.display, hall.binaries / "type_scan")
        self.person.KEY_MS = 70  # keys that do something wait 60 ms for others of a scan
        self.program = None
        self.words = [] if face == "kiosk" else ["--window", f"{size[0]}x{size[1]}"]
        self.log = open(hall.out / f"{name}.log", "a")  # noqa: SIM115

    def switch_on(self):
        state = self.folder.parent / f"{self.name}-state"
        self.program = Program(self.display, self.hall.binaries / "satupintu", self.face, "--office", self.folder,
                               *self.words, log=self.log,
                               environment=dict(self.hall.clock.environment, XDG_STATE_HOME=str(state)))
        return self

    def switch_off(self):
        if self.program:
            self.program.close()
            self.display.programs.remove(self.program)
            self.program = None

    def see(self, *english, within=15):
        """The text that matches one of these sentences, whatever stands in their gaps."""
        wished = "|".join(f"(?:{pattern(self.hall.say(one))})" for one in english)
        return words_of(self.program.see(wished, within)[0])

    def close(self):
        self.switch_off()
        self.display.close()
        self.log.close()


class Hall:
    """The office, its PCs, and where the pictures go."""

    def __init__(self, binaries, folder, out, say, starts):
        self.binaries, self.folder, self.out, self.say = binaries, folder, out, say
        self.clock = Clock(folder, starts)
        self.pcs = []
        out.mkdir(parents=True, exist_ok=True)

    def ctl(self, *words, office, state=None):
        """What whoever sets up the office does, before the week and after it, with the witness that a PC kept."""
        done = subprocess.run([str(word) for word in (self.binaries / "satupintuctl", *words, "--office", office)],
                              capture_output=True, text=True,
                              env=dict(os.environ, **self.clock.environment,
                                       **({"XDG_STATE_HOME": str(office.parent / state)} if state else {})))
        if done.returncode != 0:
            raise Failed(f"satupintuctl {' '.join(map(str, words))}: {done.stdout}{done.stderr}")
        return done.stdout

    def pc(self, name, face, folder, printer=None):
        if printer:
            Site(self.binaries, folder, printer)
        else:
            (folder / "devices.toml").write_text("voice = false\n")
        self.pcs.append(Pc(self, name, face, folder))
        return self.pcs[-1]

    def picture(self, name):
        """What all screens of the hall show now, side by side."""
        time.sleep(1.2)  # each has looked at its clock and drawn what is new
        files = [self.out / "screens" / f"{name}-{pc.name}.png" for pc in self.pcs]
        files[0].parent.mkdir(exist_ok=True)
        taking = [subprocess.Popen(["import", "-window", "root", file], env=pc.display.environment)
                  for file, pc in zip(files, self.pcs)]
        for one in taking:
            one.wait()
        subprocess.run(["montage", *files, "-tile", "3x" if len(files) > 2 else "x1", "-geometry", "683x384+3+3",
                        self.out / f"{name}.png"], check=True)
        for file in files:
            file.unlink()

    def close(self):
        for pc in self.pcs:
            pc.close()


def make_offices(hall, profile, server):
    """Folders of a kiosk, a board and counters on one record; without a server all are one folder on one PC."""
    first = hall.folder / "counter"
    words = ["--profile", profile] + (["--postgresql", server.office] if server else [])
    hall.ctl("setup", *words, office=first)
    if not server:
        return {"kiosk": first, "board": first, "counter": first}
    folders = {"counter": first}
    site = re.search(r"^site\s*=\s*['\"](\w+)", profile.read_text(), re.M)[1]
    for kind in ("kiosk", "board"):
        role = f"slrt_{kind}"
        server.ask(f"CREATE ROLE {role} LOGIN")
        hall.ctl("grant", role, kind, office=first)
        folders[kind] = hall.folder / kind
        hall.ctl("join", "--site", site, "--postgresql", server.as_role(role), office=folders[kind])
    return folders


def one_more_counter(hall, server, first, number):
    """A PC of its own for a counter: joined to the office, with the office's keys."""
    folder = hall.folder / f"counter-{number}"
    site = re.search(r"^site\s*=\s*['\"](\w+)", (first / "office.toml").read_text(), re.M)[1]
    hall.ctl("join", "--site", site, "--postgresql", server.office, office=folder)
    shutil.copytree(first / "keys", folder / "keys", dirs_exist_ok=True)
    return folder


__all__ = ["Hall", "Server", "WIB", "make_offices", "one_more_counter"]
