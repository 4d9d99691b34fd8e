"""The panes around the text: outline, problems, preview, history and the style guide. Each follows a document."""
