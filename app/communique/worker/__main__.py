"""``python -m communique.worker``."""

import sys

from communique.worker import main

sys.exit(main())
