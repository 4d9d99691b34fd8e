"""The core of Communiqué: releases, house style, import and export, without any interface."""

__version__ = "0.1.0"
