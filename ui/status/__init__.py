"""The line at the foot of the window, its news, and the memory that Carrel takes."""
