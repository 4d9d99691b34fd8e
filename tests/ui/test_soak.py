"""The binding survives a long day: PySide6 6.12.0 on Python 3.11 ends the process after some thousands of such calls."""

import subprocess
import sys

SOAK = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Desk(QObject):
    changed = Signal(bool)

application = QApplication([])
label, desk, seen = QLabel(), Desk(), []
for number in range(200_000):
    label.setText("headline" if number % 2 else "subhead")
    label.property("missing")
desk.changed.connect(lambda value: None)
for number in range(200_000):
    desk.changed.emit(True)
print("alive")
"""


def test_200_000_calls_and_200_000_emits_leave_the_process_alive():
    done = subprocess.run([sys.executable, "-c", SOAK], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
