"""Every answer of a partner's desk: what it says of a paper, what became of one, and the day's list."""

import re
import time

from camera import RecordLocked
from desk import ROOT
from office import Site, code_on, pattern


class Desk:
    def __init__(self, camera, binaries, say, person):
        self.camera, self.binaries, self.say, self.person = camera, binaries, say, person
        self.program = None

    def start(self, folder, *words):
        self.program = self.camera.face(self.binaries, "intake", "--office", folder, *words)

    def see(self, english, within=10):
        self.program.see(pattern(self.say(english)), within)

    def take(self, name, stays=True):
        self.camera.take(self.program, name, stays=pattern(self.say("Type the code (Ctrl+K)")) if stays else None)

    def scan(self, text, said, name=None):
        self.person.scan_until(self.program, text, f"^{pattern(self.say(said))}$")
        time.sleep(0.6)  # a key that comes sooner is taken for one that the scanner was set to send
        if name:
            self.take(name)

    def answer(self, *keys):
        for key in keys:
            time.sleep(0.5)
            self.person.type(key)


def intake(camera, binaries, say, partner, printer, person, slip):
    """The usual way of one slip; answers the return slip."""
    at = Desk(camera, binaries, say, person)
    at.start(partner.folder)
    at.see("Ready. Scan a referral slip.")
    at.take("d1-siap")
    person.press("F1")
    at.see("Esc  Back")
    at.take("d9-tombol", stays=False)
    person.press("Escape")
    at.scan(slip, "ACCEPTED")
    person.press("alt+u")
    at.see("UNDONE")
    at.take("d2-diurungkan")
    at.scan(slip, "ACCEPTED", "d2-diterima")
    at.answer("1")
    at.see("Is it the person?")
    person.press("F6")
    time.sleep(0.3)
    at.take("d2-orangnya")
    at.answer("2")
    at.see("Served: how?")
    at.take("d2-hasil")
    before = len(printer.papers)
    at.answer("1")
    returned = code_on(printer.paper(before + 1))
    at.see("The return slip of %1 is printed. Give it to the resident.")
    at.take("d2-balasan")
    at.scan(slip, "ALREADY USED", "d3-sudah-dipakai")
    at.answer("1")
    at.see("Accepted on %1 by %2")
    at.take("d4-catatan")
    at.program.close()
    return returned


def intake_papers(camera, binaries, say, made, printer, person):
    """Every paper that may lie on the desk; `made` holds them and a desk of their own."""
    papers = dict(line.split("\t") for line in (made / "papers.tsv").read_text().splitlines())
    site = Site(binaries, made / "partner", printer)
    at = Desk(camera, binaries, say, person)
    at.start(site.folder)
    at.see("Ready. Scan a referral slip.")
    for paper, said, name in (("withdrawn", "WITHDRAWN", "d3-ditarik"), ("elsewhere", "NOT FOR THIS PLACE", "d3-salah-tempat"),
                              ("unknown", "OFFICE NOT KNOWN YET", "d3-belum-dikenal"), ("revoked", "KEY REVOKED", "d3-kunci-dicabut"),
                              ("forged", "NOT VALID", "d3-tidak-sah"), ("torn", "NOT READABLE", "d3-tidak-terbaca"),
                              ("foreign", "NOT A REFERRAL SLIP", "d3-bukan-surat"), ("expired", "EXPIRED", "d3-lewat-waktu")):
        at.scan(papers[paper], said, name)
    at.answer("1")
    at.program.see(f"^{pattern(say('ACCEPTED'))}$")
    at.take("d2-diterima-lewat-waktu")
    at.answer("5")
    at.see("Rejected: why?")
    at.take("d2-ditolak-mengapa")
    at.answer("1")
    time.sleep(0.8)
    at.take("d2-ditolak")
    at.scan(papers["good-1"], "ACCEPTED")
    at.answer("4")
    at.see("Sent on: why?")
    at.answer("1")
    at.see("Sent on: where to?")
    person.type("Puskesmas Contoh")
    person.press("Return")
    time.sleep(0.8)
    at.take("d2-diteruskan")
    typed(at, papers["typed-1"])
    for number, key in ((2, "3"), (3, "2"), (4, ""), (5, ""), (6, "")):
        at.scan(papers[f"good-{number}"], "ACCEPTED")
        if key:
            at.answer(key)
            time.sleep(0.5)
        if key == "2":
            at.answer("1")
            time.sleep(0.5)
    daily_list(at)
    with RecordLocked(site):
        person.scan(papers["good-2"])
        at.see("THAT DID NOT WORK", 20)
        at.take("d6-catatan-sibuk")
    person.press("Escape", "ctrl+o")
    at.program.see(pattern(say("Picture or PDF of a referral slip")))
    camera.only_picture("d7-pilih-berkas")  # the toolkit's own window lies over ours
    at.program.close()
    several(at, site, made)
    return code_on(printer.paper(1))


def typed(at, code):
    person = at.person
    person.press("Escape", "ctrl+k")
    person.type(code[:9])
    person.press("Return")
    at.see("A code has 18 letters and digits. Some are missing.")
    at.take("d4-kode-kurang")
    person.press("ctrl+k")
    wrong = at.say("These symbols do not fit each other. Compare them with the paper.")
    groups = code.split("-")
    for turn in range(1, 21):  # every second one is near enough to a whole code to be put right
        middle, last = divmod(turn, 6)
        person.press("ctrl+k")
        person.type(groups[0] + groups[1][middle:] + groups[1][:middle] + groups[2][last:] + groups[2][:last])
        time.sleep(0.6)
        if at.program.sees(pattern(wrong)):
            break
    at.take("d4-kode-salah")
    person.press("Return")
    at.see("WRONG CODE")
    at.take("d4-tidak-cocok")
    person.press("Escape", "ctrl+k")
    person.type(code.replace("-", ""))
    at.see("The code is whole. Press Enter.")
    at.take("d4-kode-lengkap")
    person.press("Return")
    at.program.see(f"^{pattern(at.say('ACCEPTED'))}$")
    at.take("d4-diterima")


def daily_list(at):
    person = at.person
    person.press("Escape")
    at.see("F2: next")
    at.take("d5-daftar")
    at.program.press(re.escape(at.say("&Print the return slip again").replace("&", "")))
    time.sleep(0.8)
    at.take("d5-cetak-lagi")
    field = at.program.field(at.say("Filter"))
    person.tap(field)
    person.type("tidak")
    at.take("d5-saring")
    person.press("ctrl+a", "BackSpace")


def several(at, site, made):
    """Where more than one person works, one of them has to stand behind what is done."""
    profile = made / "two.toml"
    own = (ROOT / "resources/demo/partner-profile.toml").read_text()
    profile.write_text(own + '\n[[officers]]\ncode = "R03"\nname = "Bayu Contoh"\nrole = "partnerDesk"\n')
    site.ask("profile", "set", profile, "--officer", "R02")
    at.start(site.folder)
    at.see("Who works here?")
    at.take("d0-siapa")
    at.person.type("2")
    at.see("Ready. Scan a referral slip.")
    at.take("d0-ganti-petugas")
    at.program.close()
