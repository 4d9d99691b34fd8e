"""``python -m communique.importing``: the child process of a confined import."""

import sys

from communique.importing.confined import main

sys.exit(main())
