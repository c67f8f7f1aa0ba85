"""Training of the reader, from labelled questions or a person's own corrections.

Needs torch and transformers (the extra `other-models`); nothing else in Carrel imports it.
"""
