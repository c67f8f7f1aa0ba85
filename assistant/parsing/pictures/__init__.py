"""Pictures and scanned pages, and the text recognised in them."""
