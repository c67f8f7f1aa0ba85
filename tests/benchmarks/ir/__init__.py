"""Measuring retrieval: collections of judged questions, the methods compared, and their scores.

`collection`, `formats` and `runs` use the standard library alone, because the peers' environment
reads them, too.
"""
