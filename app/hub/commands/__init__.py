"""What people did on a terminal: every command is answered once and for ever."""
