"""Carrel's engine: everything but the window. Never imports Qt."""

import os

__version__ = "0.1.0"

# Libraries that would reach for the network are told not to, before any of them is imported, in
# every process: each imports this package first. (onnxruntime reports usage by default.)
for _name, _value in {
    "ORT_DISABLE_TELEMETRY": "1",
    "ANONYMIZED_TELEMETRY": "False",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "TOKENIZERS_PARALLELISM": "false",
}.items():
    os.environ.setdefault(_name, _value)
