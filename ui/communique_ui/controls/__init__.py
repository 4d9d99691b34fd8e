"""The plain controls of the desk: they look right in every appearance, hold plain text only and leave undo to the window."""
