"""How the desk looks: colour tokens, the palette and style sheet made of them, icons and fonts."""
