"""The body of the release as one surface: blocks and spans on screen, typed, moved, pasted, found and marked."""
