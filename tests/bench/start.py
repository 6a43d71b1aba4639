#!/usr/bin/python3
"""Start to first usable screen, and memory, of each face and of Chromium with one static page, in turn in one run.

  start.py BINARIES [--rounds N]

Usable: the picture of the display has come to rest (99 of 100 points stay as they are for 1.5 s); the clock stops at
its last change. The same rule for all. Memory: PSS of the program and all its children, 2 s later, in MiB.
One JSON object a line; without Chromium it says how to get it and exits with 2.
"""

import argparse
import json
import mmap
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

WIDTH, HEIGHT = 1366, 768
PAGE = """<!doctype html><html lang="id"><meta charset="utf-8"><title>Antrean</title>
<body style="background:#fff;font:44px sans-serif;text-align:center"><h1>Ibu/Bapak perlu apa hari ini?</h1>
<p>Berobat &middot; Sekolah &middot; Sembako &middot; Bantuan uang &middot; KTP, KK &middot; Tidak tahu</p></body></html>"""


class Display:
    """Xvfb whose picture is a mapped file: to look at it costs the programs nothing."""

    def __init__(self, folder):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder), "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            name = ":" + answer.readline().strip()
        self.environment = dict(os.environ, DISPLAY=name, GDK_BACKEND="x11", NO_AT_BRIDGE="1")
        self.manager = subprocess.Popen(["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(1)
        file = open(folder / "Xvfb_screen0", "rb")
        self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        self.pixels = len(self.memory) - WIDTH * HEIGHT * 4

    def look(self):
        """A grid of points of the picture."""
        return [self.memory[at:at + 4] for y in range(8, HEIGHT, 16)
                for at in [self.pixels + (y * WIDTH + x) * 4 for x in range(8, WIDTH, 16)]]

    def close(self):
        self.manager.kill()
        self.server.kill()
        self.server.wait()


def family(pid):
    found = [pid]
    for entry in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
        for child in entry.read_text().split():
            found += family(int(child))
    return found


def pss(pid):
    total = 0
    for member in family(pid):
        try:
            for line in pathlib.Path(f"/proc/{member}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
        except OSError:
            continue
    return total / 1024


def libraries(pid):
    maps = pathlib.Path(f"/proc/{pid}/maps").read_text()
    return sorted(name for name in ("libgstreamer", "libcups", "libpq", "libasound") if f"/{name}" in maps)


def measure(display, command):
    """Seconds to the first usable screen, MiB, and which of the heavy libraries are there."""
    empty = display.look()
    began = time.monotonic()
    process = subprocess.Popen(command, env=display.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               start_new_session=True)
    before, changed = empty, None
    while time.monotonic() - began < 40:
        time.sleep(0.01)
        now = display.look()
        different = sum(one != other for one, other in zip(before, now))
        if different * 100 > len(now):
            changed, before = time.monotonic() - began, now
        elif changed and time.monotonic() - began - changed > 1.5:
            break
    if changed is None:
        raise SystemExit(f"{command[0]} showed nothing within 40 s")
    time.sleep(2)
    memory, loaded = pss(process.pid), libraries(process.pid)
    os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    time.sleep(0.5)
    return changed, memory, loaded


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("binaries", type=pathlib.Path)
    arguments.add_argument("--rounds", type=int, default=5)
    wish = arguments.parse_args()
    chromium = shutil.which("chromium")
    if not chromium:
        print("Chromium is not installed. Install the package chromium, then run this again.", file=sys.stderr)
        return 2
    for tool in ("Xvfb", "openbox"):
        if not shutil.which(tool):
            print(f"{tool} is not installed. Run tests/run once: it installs it.", file=sys.stderr)
            return 2
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        os.environ["XDG_STATE_HOME"] = str(folder / "state")
        subprocess.run([wish.binaries / "satupintuctl", "--quiet", "demo", "--out", folder / "demo"], check=True,
                       stdout=subprocess.DEVNULL)
        (folder / "page.html").write_text(PAGE)
        (folder / "screen").mkdir()
        faces = {
            "kiosk": ["kiosk", "--office", folder / "demo/office"],
            "counter": ["counter", "--office", folder / "demo/office", "--officer", "P07", "--counter", "1",
                        "--window", f"{WIDTH}x{HEIGHT}"],
            "intake": ["intake", "--office", folder / "demo/partner", "--officer", "P01", "--window", f"{WIDTH}x{HEIGHT}"],
        }
        commands = {name: [str(wish.binaries / "satupintu"), *map(str, words)] for name, words in faces.items()}
        sandbox = ["--no-sandbox"] if os.getuid() == 0 else []
        commands["chromium"] = [chromium, *sandbox, "--no-first-run", "--disable-gpu", f"--user-data-dir={folder / 'profile'}",
                                "--kiosk", f"file://{folder / 'page.html'}"]
        display = Display(folder / "screen")
        results = {name: [] for name in commands}
        try:
            for turn in range(wish.rounds + 1):
                for name, command in commands.items():
                    result = measure(display, command)
                    if turn:  # the first round fills the caches, for all alike
                        results[name].append(result)
        finally:
            display.close()
        peer_time = statistics.median(seconds for seconds, _, _ in results["chromium"])
        peer_memory = statistics.median(memory for _, memory, _ in results["chromium"])
        version = subprocess.run([chromium, "--version"], capture_output=True, text=True).stdout.strip()
        for name in faces:
            seconds = statistics.median(value for value, _, _ in results[name])
            pairs = [peer / ours for (ours, _, _), (peer, _, _) in zip(results[name], results["chromium"])]
            memory = statistics.median(value for _, value, _ in results[name])
            print(json.dumps({
                "name": f"start-{name}", "ours": round(seconds, 3), "unit": "s", "versus": version + ", one static page",
                "versus_value": round(peer_time, 3), "ratio": round(statistics.median(pairs), 2), "least_ratio": round(min(pairs), 2), "pss_mib": round(memory, 1),
                "versus_pss_mib": round(peer_memory, 1), "pss_ratio": round(peer_memory / memory, 2),
                "loads": results[name][-1][2], "n": wish.rounds}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
