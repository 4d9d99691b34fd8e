"""Windows for what takes a moment of its own: choosing a template, exporting, ignoring a finding, picking a person."""
