"""The faces under a hand scanner: every place where the focus can be, how to get there, and what must be as it was."""

import time

from desk import Atspi, Failed
from scan_window import Face, Role, State, anew


class Intake(Face):
    """Every scan is of a slip that nobody has scanned before; the partner's record tells that it was accepted."""

    name, site, words = "intake", "partner", ("--window", "1366x768")
    HALF_TYPED = "20S025-8J"
    focuses = {
        "code": (Role.TEXT, "Ketik kode"),
        "filter": (Role.TEXT, "Saring"),
        "list": (Role.TABLE, "Kertas"),
        "button": (Role.PUSH_BUTTON, "Pilih gambar"),
        "green": None,  # the answer to the scan before: nothing has to be pressed first
    }

    def open(self):
        self.program.see("Siap")

    def written(self):
        return self.count("received_slips WHERE word = 'accepted'") - self.turn

    def reach(self, focus):
        self.held = [self.find(Role.TEXT, "Ketik kode")]
        if focus == "green":
            return
        self.keys("Escape")
        self.program.see("Siap")
        self.held.append(self.find(Role.TEXT, "Saring"))
        for field in self.held:
            Atspi.EditableText.set_text_contents(field, "")
        role, name = self.focuses[focus]
        node = self.focus(role, name)
        if node in self.held:
            Atspi.EditableText.set_text_contents(node, self.HALF_TYPED)

    def kept(self):
        return [Atspi.Text.get_text(field, 0, -1) for field in self.held], None

    def answered(self):
        self.program.see(f"^D0412/{self.number}$", within=3)
        self.program.see("^DITERIMA$")
        if self.program.sees("Batal"):
            raise Failed("a button was pressed")

    def back(self):
        pass


class Counter(Face):
    """Each scan is of another slip of this office. Escape leads back to the very page, with everything on it."""

    name, words = "counter", ("--window", "1366x740")
    FIELD = "Cari / pindai"
    focuses = {
        "officers": ("sign_in", Role.TABLE, "Petugas"),
        "counter number": ("sign_in", Role.COMBO_BOX, "Loket"),
        "begin": ("sign_in", Role.PUSH_BUTTON, "Enter: mulai"),
        "field, empty": ("people", Role.TEXT, FIELD),
        "F2": ("people", Role.PUSH_BUTTON, "F2"),
        "field, half typed": ("search", Role.TEXT, FIELD),
        "people": ("search", Role.TABLE, "Orang yang ditemukan"),
        "nothing": ("called", None, None),
        **{f"person: {name}": ("person", Role.TEXT, name) for name in (
            "Nama", "NIK", "Nomor KK", "Jenis kelamin", "Tanggal lahir", "Desa", "RT", "RW", "HP", "Wali")},
        "person: save": ("person", Role.PUSH_BUTTON, "Simpan"),
        **{f"no card: {name}": ("no_card", Role.TEXT, name) for name in (
            "Siapa namanya", "Jenis kelamin", "Kira-kira", "Ditemukan", "Siapa yang mengantar")},
        "field, form below": ("no_card", Role.TEXT, FIELD),
        "complaint": ("request", Role.TEXT, "Keluhan"),
        "needs": ("request", Role.TABLE, "Keperluan"),
        "paper": ("request", Role.CHECK_BOX, "KTP"),
        "destination": ("request", Role.TABLE, "Tujuan"),
        "note": ("request", Role.TEXT, "Catatan"),
        "urgency": ("request", Role.COMBO_BOX, "Kemendesakan"),
        "consent": ("request", Role.CHECK_BOX, "Sudah dibacakan"),
        "refusal": ("request", Role.CHECK_BOX, "Menolak"),
        "make": ("request", Role.PUSH_BUTTON, "F8 Buat"),
        "field, request below": ("request", Role.TEXT, FIELD),
        "print again": ("slip", Role.PUSH_BUTTON, "Ctrl+P"),
        "letter": ("slip", Role.PUSH_BUTTON, "Shift+F8"),
        "done": ("slip", Role.PUSH_BUTTON, "F9 Selesai"),
        "field, slip below": ("slip", Role.TEXT, FIELD),
        "read before": ("read", Role.PUSH_BUTTON, "Enter: buka"),
    }

    def open(self):
        self.program.see("Siapa yang bertugas di sini")
        self.page = "sign_in"

    def reach(self, focus):
        page, role, name = self.focuses[focus]
        if page != self.page:
            self.page = page
            getattr(self, page)()
        if role is not None:
            self.focus(role, name)
        else:
            self.lose_focus()

    def sign_in(self):
        self.program.close()
        self.program = self.start()
        self.open()
        self.program.focus()

    def desk(self):
        """The page where nothing has been begun."""
        if self.program.sees("Siapa yang bertugas di sini"):
            self.press("Enter: mulai")
            self.program.see("Siapa yang datang")
        self.keys("Escape", "Escape", "Escape", "F9")
        time.sleep(0.3)  # what was written and not saved is asked about
        if self.program.sees("Tulisan ini belum disimpan"):
            self.keys("3")
        self.program.see("Siapa yang datang")
        self.write(self.FIELD, "")

    people = desk

    def search(self):
        self.desk()
        self.write(self.FIELD, "sumiati")
        self.program.see("ditemukan$")

    def called(self):
        """What has the focus goes away: the offer to take a step back."""
        self.desk()
        self.keys("F2")
        self.program.see("dipanggil")

    @anew
    def lose_focus(self):
        self.keys("F4", "F4")
        self.program.see(r"^Alt\+U Urungkan$")
        self.focus(Role.PUSH_BUTTON, "Alt+U Urungkan")
        self.press("Alt+U Urungkan")
        self.program.gone(r"^Alt\+U Urungkan$")
        if any(node.get_state_set().contains(State.FOCUSED) for node in self.program.showing()):
            raise Failed("something has the focus")

    def person(self):
        self.desk()
        self.keys("ctrl+n")
        self.program.see("^Orang baru$")
        for name, text in (("Nama", "Siti Contoh"), ("NIK", "36730255"), ("Nomor KK", "367302"), ("Tanggal lahir", "41"),
                           ("RT", "00"), ("HP", "0812"), ("Wali", "Pak RT"), ("Desa", "mar")):
            self.write(name, text)
        self.keys("Down")  # the second of the villages that begin so

    def no_card(self):
        self.desk()
        self.keys("F6")
        self.program.see("^Orang tanpa KTP$")
        for name, text in (("Siapa namanya", "Ibu"), ("Jenis kelamin", "P"), ("Kira-kira", "6"), ("Ditemukan", "pas")):
            self.write(name, text)

    def request(self):
        """Nothing is missing but F8."""
        self.search()
        self.focus(Role.TABLE, "Orang yang ditemukan")
        self.keys("1")
        time.sleep(0.3)
        if self.program.sees("^Riwayat$"):  # from the second visit on
            self.keys("Return")
        self.program.see("^Keluhan$")
        self.write("Keluhan", "opname")
        self.focus(Role.TABLE, "Keperluan")
        self.keys("1")
        self.write("Catatan", "datang pag")
        self.press_tick("KTP")
        self.press_tick("Sudah dibacakan")

    def press_tick(self, name):
        Atspi.Action.do_action(self.find(Role.CHECK_BOX, name).get_action_iface(), 0)

    def slip(self):
        self.request()
        self.keys("F8")
        self.program.see("dibuat$")
        self.program.see("^Belum tercetak")  # there is no printer

    def read(self):
        """What the scan before brought up."""
        self.desk()
        self.display.run(self.scanner, 1, self.paper())
        self.answered()

    def answered(self):
        if self.page == "sign_in":  # whoever sits here says so first
            time.sleep(0.5)
            return
        self.program.see(f"^Rujukan RJK {self.number}$", within=3)

    def back(self):
        if self.page not in ("sign_in", "read"):
            self.keys("Escape")

    def kept(self):
        return ([], None) if self.page == "read" else self.look()


class Kiosk(Face):
    """A slip is held to it on any of its pages, and shows where it stands. Who has gone leaves the first page behind."""

    name = "kiosk"
    focuses = {f"{page}, {where}": (page, where)
               for page in ("needs", "groups", "number", "staff", "standing") for where in ("nothing", "button")}
    focuses["needs, nothing, a ticket"] = ("needs", "ticket")
    STEPS = {"needs": [], "groups": ["Berobat"], "number": ["Berobat", "Tidak"], "staff": ["Panggil petugas"],
             "standing": []}
    NEXT = {"Berobat": "Apakah salah satu ini benar", "Tidak": "Nomor Ibu/Bapak", "Panggil petugas": "Petugas sudah dipanggil"}

    def open(self):
        self.papers = [self.made["good-1"], self.made["elsewhere"]]
        self.first()

    def first(self):
        while not self.program.sees("perlu apa hari ini"):
            self.keys("Escape")
            time.sleep(0.3)

    def reach(self, focus):
        page, self.where = self.focuses[focus]
        self.first()
        self.home = self.look()
        for step in self.STEPS[page]:
            self.press(step)
            self.program.see(self.NEXT[step])
        if page == "standing":
            self.display.run(self.scanner, 1, self.paper())
            self.answered()
        if self.where == "button":
            self.keys("Right")

    def paper(self):
        return self.made["ticket"] if self.where == "ticket" else super().paper()

    def answered(self):
        slip = "^Rujukan ke " + ("RSUD", "Puskesmas")[self.turn - 1]
        self.program.see("^Nomor A-001$" if self.where == "ticket" else slip, within=3)

    def written(self):
        """A call for help is written and ends when its page is left; only a key that says "no longer needed" counts."""
        calls = self.count("events WHERE type IN ('helpCalled', 'helpEnded')")
        return super().written() - calls + self.count("help_calls WHERE ended = 'notNeeded'")

    def kept(self):
        return self.home if not self.program.sees("perlu apa hari ini") else self.look()

    def back(self):
        self.first()


FACES = {face.name: face for face in (Intake, Counter, Kiosk)}
