"""The desk of Communiqué: the PySide6 interface over the core."""
