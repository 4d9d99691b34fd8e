"""Templates: releases with typed slots, filled without ever failing silently, and made from a release."""

from communique.templates.files import SUFFIX, available, find, read, to_json, write
from communique.templates.filling import blanks, fill
from communique.templates.making import make
from communique.templates.template import Binding, Slot, Template

__all__ = ["SUFFIX", "Binding", "Slot", "Template", "available", "blanks", "fill", "find", "make", "read", "to_json", "write"]
