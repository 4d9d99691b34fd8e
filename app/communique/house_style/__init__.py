"""House style packs: settings, people, terms and rules as data that an officer can read."""
