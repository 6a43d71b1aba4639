"""An office and a partner desk for a journey, with a receipt printer each that refuses what a real one would misprint."""

import gettext
import pathlib
import re
import socket
import subprocess
import threading

from desk import ROOT, Failed

STATUS_ASKED = b"\x10\x04"  # DLE EOT n
ALL_IS_WELL = b"\x12"
PAPER_ENDED = b"\x72"


class ReceiptPrinter:
    """Listens as printers do on port 9100, and draws each paper as a PNG."""

    def __init__(self, strict_printer, folder):
        self.strict_printer = strict_printer
        self.folder = folder
        self.papers = []
        self.error = None
        self.status = ALL_IS_WELL
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"tcp:127.0.0.1:{self.listener.getsockname()[1]}"
        self.came = threading.Condition()
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with connection:
                job = b""
                while part := connection.recv(65536):
                    while (at := part.find(STATUS_ASKED)) >= 0 and at + 2 < len(part):
                        part = part[:at] + part[at + 3:]
                        connection.sendall(self.status)
                    job += part
            if job:
                self.draw(job)

    def draw(self, job):
        number = len(self.papers) + 1
        place = self.folder / str(number)
        place.mkdir(parents=True)
        drawn = subprocess.run([self.strict_printer, place, "-"], input=job, capture_output=True)
        with self.came:
            if drawn.returncode != 0:
                self.error = drawn.stderr.decode()
            self.papers.append(next(iter(sorted(place.glob("*.png"))), None))
            self.came.notify_all()

    def paper(self, number, within=15):
        """Waits for paper 1, 2, 3 …"""
        with self.came:
            if not self.came.wait_for(lambda: len(self.papers) >= number, within):
                raise Failed(f"paper {number} did not come out of the printer")
        if self.error:
            raise Failed(f"the printer would have misprinted: {self.error}")
        return self.papers[number - 1]

    def close(self):
        self.listener.close()


def code_on(paper):
    """What a scanner reads on a paper, by another program than ours."""
    read = subprocess.run(["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", paper], capture_output=True)
    if read.returncode != 0:
        read = subprocess.run(["ZXingReader", "-bytes", paper], capture_output=True)
    text = read.stdout.decode().rstrip("\n")
    if not text:
        raise Failed(f"no code can be read on {paper}")
    return text


class Site:
    """The folder of an office or a partner desk."""

    def __init__(self, binaries, folder, printer):
        self.binaries, self.folder = binaries, folder
        if printer:
            (folder / "devices.toml").write_text(
                f'receipt_printer = "{printer.address}"\npaper_width = 80\nvoice = false\n')

    def ask(self, *words):
        """What the record says, by the program without a display."""
        import json
        done = subprocess.run([self.binaries / "satupintuctl", *words, "--office", self.folder, "--json"],
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise Failed(f"satupintuctl {' '.join(words)}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout)


def demo(binaries, folder):
    """Two sites that trust each other, after a morning's work."""
    subprocess.run([binaries / "satupintuctl", "--quiet", "demo", "--out", folder], check=True, stdout=subprocess.DEVNULL)
    return folder / "office", folder / "partner"


def indonesian(binaries):
    """The faces' own catalogue: journeys look for what people see."""
    catalogue = gettext.translation("satupintu", pathlib.Path(binaries).resolve().parent / "share/locale", ["id"])

    def say(english, *parts):
        text = catalogue.gettext(english)
        for number, part in enumerate(parts, 1):
            text = text.replace(f"%{number}", part)
        return text

    return say


def pattern(sentence):
    """Matches a sentence whatever stands in its gaps."""
    return re.sub(r"%\d", ".+", re.escape(sentence.replace("&", ""))).replace("\\ ", r"\s+")


__all__ = ["PAPER_ENDED", "ROOT", "ReceiptPrinter", "Site", "code_on", "demo", "indonesian", "pattern"]
