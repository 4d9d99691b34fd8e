"""Editors of the fields: one class for each kind of field, each showing a value and telling the value it was edited to."""
