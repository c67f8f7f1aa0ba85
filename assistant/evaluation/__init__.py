"""Measuring the answers on questions whose answers are known: `carrel eval`.

questions -> running (asks the engine, judging scores) -> runs (a line a question) -> measures
-> tables, report page, comparison. `exam` makes the questions out of the user's own files.
"""
