"""Checks: rules run over a release and say what they find."""
