"""Takes a screen of a face in one look, and notes what the program sees wrong with it."""

import fcntl
import time

from desk import Display, Failed, Program
from eyes import Changed, faults

LEAST_STAFF_TARGET = 44
LEAST_KIOSK_TARGET = 57  # 20 mm on a 21.5" screen of 1366 pixels; 81 on one of 1920


PANEL = 40  # pixels


class Look:
    """Size of the display, colours and size of the text. On a `desktop` a face opens as it does for its people, below a
    title and above a panel; else in a window of the whole display."""

    def __init__(self, size, theme, percent, desktop=False):
        self.width, self.height = size
        self.theme, self.percent, self.desktop = theme, percent, desktop
        self.name = f"{self.width}x{self.height}-{theme}-{percent}" + ("-desktop" if desktop else "")

    def display(self):
        return Display(self.width, self.height, panel=PANEL if self.desktop else 0)

    def words(self):
        return ["--theme", self.theme, "--text-size", self.percent]


class Camera:
    def __init__(self, display, folder, look):
        self.display, self.folder, self.look = display, folder, look
        self.found = []
        self.files = []

    def take(self, program, name, least=LEAST_STAFF_TARGET, stays=None):
        """`stays` matches what must be seen whole, wherever the page was scrolled to."""
        time.sleep(0.4)
        file = self.display.picture(self.folder / f"{name}.png")
        for _ in range(3):  # it may have been taken while the page was still being laid out, or while a row went
            try:
                seen = faults(program, file, least, stays)
            except Changed as change:
                seen = [str(change)]
            if not seen:
                break
            time.sleep(0.6)
            self.display.picture(file)
        self.files.append(file)
        self.found += [f"{self.folder.name}/{name}: {fault}" for fault in seen]

    def only_picture(self, name):
        """For eyes: what is not ours, or lies over it, cannot be measured."""
        time.sleep(0.4)
        self.files.append(self.display.picture(self.folder / f"{name}.png"))

    def attempt(self, name, journey, *parts):
        """One face that fails does not hide the others."""
        try:
            return journey(self, *parts)
        except Failed as failure:
            self.display.picture(self.folder / f"failed-{name}.png")
            self.found.append(f"{self.folder.name}/{name}: {failure}")
            for program in self.display.programs:
                program.close()
            return None

    def face(self, binaries, *words):
        size = [] if self.look.desktop else ["--window", f"{self.look.width}x{self.look.height}"]
        return Program(self.display, binaries / "satupintu", *words, *self.look.words(), *size)


class RecordLocked:
    """Somebody else holds the write lock, for longer than anybody waits."""

    def __init__(self, site):
        self.file = open(site.folder / "office.db.lock", "r+b")

    def __enter__(self):
        fcntl.flock(self.file, fcntl.LOCK_EX)

    def __exit__(self, *_):
        self.file.close()
