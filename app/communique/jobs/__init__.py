"""Whole jobs that the command line, the worker and the demonstration share: open, check, fix, export, preview."""
