"""Exporters: each sets a galley in one file format, and reads its own file back."""
