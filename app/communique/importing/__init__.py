"""Importers: text, web pages, Word files and mail become a release, and not a character is lost."""
