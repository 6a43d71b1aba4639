"""Who comes to the office of the working week, when and for how long, and what the office is."""

import datetime
import json
import math
import random
import re

from desk import ROOT
from hall import WIB

NEEDS = {"Berobat": "H", "Sekolah": "H", "Sembako": "K", "Bantuan uang": "K", "KTP, KK": "A", "Tidak tahu": "M"}
OFTEN = [28, 12, 18, 18, 18, 6]
LETTERS = {1: "AK", 2: "HA", 3: "KH", 4: "MHK"}
SERVICE_MINUTES, VARIATION, LOAD = 7, 0.7, 0.96
HOURS = """
[hours]
monday = ["08.00-12.00", "13.00-15.30"]
tuesday = ["08.00-12.00", "13.00-15.30"]
wednesday = ["08.00-12.00", "13.00-15.30"]
thursday = ["08.00-12.00", "13.00-15.30"]
friday = ["08.00-11.30", "13.00-15.30"]
machine_opens_before = 15
machine_ends_before = 30
"""


def profile_of(folder, counters):
    """The demo's office, with hours, a clerk for each counter, and one who is nobody's."""
    text = (ROOT / "resources/demo/office-profile.toml").read_text()
    text = re.sub(r"\[\[counters\]\].*?(?=^#)", "", text, flags=re.S | re.M)
    text = text[:text.index("[[officers]]")]
    letters = {number: LETTERS[number] for number in range(1, counters + 1)} if counters > 1 else {1: "AHKM"}
    for number, called in letters.items():
        text += f'\n[[counters]]\nnumber = {number}\nletters = {json.dumps(list(called))}\n'
    names = ["Rahmi", "Yosef", "Ketut", "Nurul", "Wulan"]
    for number, name in enumerate(names, 1):
        text += f'\n[[officers]]\ncode = "P0{number}"\nname = "{name} Contoh"\nrole = "counter"\n'
    file = folder / "profile.toml"
    file.write_text(text + HOURS)
    return file, letters


class Residents:
    """Who comes on a day, when, and for how long; the same seed gives the same week."""

    def __init__(self, seed, counters):
        self.random, self.counters = random.Random(seed), counters

    def of_day(self, day, count):
        """Two waves: whoever came before noon, and after it. The hall is empty before each."""
        out = []
        for begins, ends, share in (("07:46", "11:30", 0.65), ("13:00", "14:55", 0.35)):
            people = round(count * share) if share > 0.5 else count - round(count * 0.65)
            at, last = (datetime.datetime.combine(day, datetime.time.fromisoformat(text), WIB) for text in (begins, ends))
            between = SERVICE_MINUTES / (self.counters * LOAD)
            # Few people are spread over the whole wave, so that each hour has some.
            between = max(between, (last - at).total_seconds() / 60 / (people + 1)) if people else 0
            for _ in range(people):
                at += datetime.timedelta(minutes=self.random.expovariate(1 / between))
                out.append((min(at, last), self.one()))
        return out

    def one(self):
        variance = math.log(1 + VARIATION ** 2)
        minutes = math.exp(self.random.gauss(math.log(SERVICE_MINUTES) - variance / 2, math.sqrt(variance)))
        fate = self.random.choices(["served", "missed", "held", "sent on"], [88, 4, 5, 3])[0]
        return {"need": self.random.choices(list(NEEDS), OFTEN)[0], "priority": self.random.random() < 0.15,
                "minutes": minutes, "fate": fate}
