"""A PDF in the source: pages, marks, selection, outline."""
