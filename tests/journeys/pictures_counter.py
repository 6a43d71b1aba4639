"""Every page, list and notice of the counter."""

import re
import time

from camera import RecordLocked
from loop import KNOWN_NIK
from office import ALL_IS_WELL, PAPER_ENDED, code_on, pattern


class Counter:
    def __init__(self, camera, binaries, say, office, person):
        self.camera, self.binaries, self.say, self.office, self.person = camera, binaries, say, office, person
        self.program = None

    def start(self, *words):
        self.program = self.camera.face(self.binaries, "counter", "--office", self.office.folder, *words)

    def see(self, english, within=10):
        self.program.see(pattern(self.say(english)), within)

    def take(self, name, stays=r"F(2|3|4|9|12) "):
        self.camera.take(self.program, name, stays=stays)

    def again(self):
        """Back to the empty field, whatever page this is."""
        self.person.press("Escape", "Escape", "Escape", "F9")
        time.sleep(0.5)
        self.person.press("F2")
        self.see("%1 is called. Type a name, NIK or code when the resident sits down.")

    def known(self):
        self.person.type(KNOWN_NIK)
        self.person.press("Return")
        time.sleep(0.5)
        if self.program.sees(pattern(self.say("What was before"))):  # from the second visit on
            self.person.press("Return")
        self.see("Need (digit)")

    def consented(self, refused=False):
        self.person.type("opname")
        self.person.press("Return")
        self.person.type("1")
        self.person.press("Return", "Return", "Return", *(["Tab"] if refused else []), "space")


def counter(camera, binaries, say, office, printer, person):
    at = Counter(camera, binaries, say, office, person)
    at.start()
    at.see("Who sits here?")
    at.take("c0-petugas", stays=None)
    at.program.close()
    for need in ("KES", "DIK", "NAK") * 4:
        office.ask("ticket", "take", "H", "--need", need, "--officer", "P07")
    office.ask("ticket", "take", "H", "--need", "KES", "--priority", "priority", "--officer", "P07")
    at.start("--officer", "P07", "--counter", "2")
    at.program.see(r"H-\d{3}")
    at.take("c1-antrean")
    person.press("F1")
    at.program.see(pattern(say("Esc  Back")))
    at.take("c9-tombol", stays=None)
    person.press("Escape")
    person.press("F2")
    time.sleep(0.5)
    at.take("c1-dipanggil")
    hall(at)
    people(at)
    forms(at)
    at.again()
    at.known()
    at.take("c1-warga")
    person.type("opname")
    person.press("Return")
    time.sleep(0.4)
    at.take("c1-keluhan")
    person.type("1")
    person.press("Return", "Return", "Return")
    person.press("F8")
    at.see("Read the question aloud, then press Space for yes.")
    at.take("c1-belum-ditanya")
    person.press("space")
    at.take("c1-tujuan")
    person.press("F8")
    at.see("Printed.", 15)
    at.take("c5-surat")
    slip = code_on(printer.paper(len(printer.papers)))
    notices(at, printer)
    at.program.close()
    day(at, office)
    return slip


def hall(at):
    """What a clerk does with numbers beside calling them."""
    person = at.person
    person.press("ctrl+d")
    at.see("Numbers of today")
    at.take("c7-daftar")
    person.press("2")
    at.see("%1: what now?")
    at.take("c7-satu-nomor")
    person.press("3")
    at.see("%1: which of these? Only the record knows it, sealed.")
    at.take("c7-kelas")
    person.press("Escape", "ctrl+t")
    at.see("%1: to which queue (letter) or counter (digit)?")
    at.take("c7-alihkan")
    person.press("Escape", "ctrl+h")
    at.see("%1 on hold: why?")
    at.take("c7-tunda")
    person.press("1")
    at.see("%1 on hold: for how long?")
    at.take("c7-tunda-menit")
    person.press("Return")
    at.see("%1 is on hold and comes back by itself in %2 min.")
    person.press("F2")
    at.see("%1 is called. Type a name, NIK or code when the resident sits down.")
    person.press("F4", "F4")
    at.see("%1 is noted as missed.")
    at.take("c1-ditunda-terlewat")
    person.press("ctrl+r")
    at.see("%1 is back in the queue: after the next two people.")
    person.press("ctrl+g")
    at.see("A number by hand: what for?")
    at.take("c7-beri-nomor")
    person.press("Escape", "ctrl+j")
    at.see("A break: why? The board may show it.")
    at.take("c7-istirahat")
    person.press("2", "Return")
    at.see("This counter is on a break. F2 or Ctrl+J ends it.")
    at.take("c1-istirahat")
    person.press("F2")
    at.see("%1 is called. Type a name, NIK or code when the resident sits down.")


def day(at, office):
    """The end of the office day, and taking it back."""
    person = at.person
    for serving in office.ask("ticket", "list", "--state", "serving")["tickets"]:
        office.ask("ticket", "finish", serving["id"], "--officer", "P07")
    at.start("--officer", "P07", "--counter", "2")
    at.see("Look for or scan")
    person.press("ctrl+q")
    at.see("Close the office day %1? %2")
    at.take("c10-tutup-hari")
    person.press("1")
    at.see("Closed. %1 people come first on the next day: they keep their paper.")
    at.take("c10-sudah-ditutup")
    person.press("ctrl+q")
    at.see("The office day %1 is closed. %2 people come first on the next day.")
    at.take("c10-urungkan-penutupan")
    person.press("1")
    at.see("The office day is open again. All stand as before.")
    at.program.close()


def people(at):
    person = at.person
    person.type("hendra")
    at.program.see("Hendra Setiadi")
    at.take("c1-ditemukan")
    person.press("ctrl+a")
    person.type("contoh")
    at.see("%1 found")
    person.press("Down")
    at.take("c1-banyak")
    person.press("Escape", "ctrl+k")
    person.type("xyzq")
    at.see("Nobody found for “%1”")
    at.take("c1-tidak-ada")
    person.press("Escape", "ctrl+k")
    person.type("H-009")
    person.press("Return")
    at.see("Number %1")
    at.take("c1-nomor")
    person.press("Escape")


def forms(at):
    person = at.person
    person.press("ctrl+n")
    at.see("New person")
    person.type("Siti Contoh")
    person.press("Return")
    person.type("36730212048")
    at.take("c2-nik-kurang")
    person.press("ctrl+a")
    person.type(KNOWN_NIK)
    person.press("Return", "Return")
    at.take("c2-orang-baru")
    for _ in range(8):
        if at.program.sees(pattern(at.say("This NIK is in the record already. Is it the same person?"))):
            break
        person.press("Return")
        time.sleep(0.3)
    at.see("This NIK is in the record already. Is it the same person?")
    at.take("c4-nik-ganda")
    person.press("Escape", "Escape", "Escape", "F6")
    time.sleep(0.4)
    at.take("c3-tanpa-kartu")
    person.press("Escape", "Escape")


def notices(at, printer):
    """What is said in one line, and what can be done about it."""
    person = at.person
    at.again()
    at.known()
    at.consented(refused=True)
    at.take("c1-menolak")
    printer.status = PAPER_ENDED
    person.press("F8")
    at.see("Not printed. The slip is saved.", 20)
    at.take("c5-kertas-habis")
    printer.status = ALL_IS_WELL
    person.press("Return")  # the button that is left to press has the focus
    at.see("Printed.", 20)
    person.press("F9")
    at.see("%1 is done. F2 calls the next.")
    at.take("c6-selesai-urungkan")
    person.press("F4")
    at.see("Nobody is at this counter. F2 calls the next.")
    at.take("c6-tidak-ada-orang")
    person.press("F2")
    at.see("%1 is called. Type a name, NIK or code when the resident sits down.")
    person.press("F2")
    at.see("Somebody is at this counter. F9 finishes first, F4 when nobody came.")
    at.take("c6-masih-ada")
    person.press("F3")
    at.see("Called just now. Wait 20 seconds, then call again.")
    at.take("c6-baru-dipanggil")
    person.press("F4")
    at.see("%1 did not come? Press F4 once more.")
    at.take("c6-tidak-datang")
    person.press("F4")
    at.see("%1 is noted as missed.")
    at.take("c6-terlewat")
    with RecordLocked(at.office):
        person.press("F2")
        at.program.see(f"^{re.escape(at.say('Try a&gain').replace('&', ''))}$", 20)
        at.take("c6-catatan-sibuk")
    person.press("F12")
    time.sleep(0.4)
    at.take("c8-terkunci", stays=None)


def heard(camera, binaries, say, office, person, papers):
    """C7: what a counter is told by papers that come back."""
    at = Counter(camera, binaries, say, office, person)
    at.start("--officer", "P07", "--counter", "2")
    at.see("Look for or scan")
    for name, text, said in papers:
        person.scan_until(at.program, text, pattern(say(said)))
        at.take(name)
        person.press("Escape")
        time.sleep(0.3)
    at.program.close()
