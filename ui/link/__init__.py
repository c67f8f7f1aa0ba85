"""The engine as the window sees it: a child process, requests and events."""
