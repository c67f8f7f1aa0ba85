"""The frame of the window: head, panes, status line, commands, states, and being at hand."""
