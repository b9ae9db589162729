"""Measures ``batch``: rates, model engines, growth with the input, and runs that are killed.

``python -m eval.bench_batch``; ``make bench`` prints ``rates`` and ``models`` after its own
tables. Compare only rows of one run with each other. Nothing here is a test, but ``kills`` exits
with 1 where the output of a run that was killed differs from that of one that was not.
"""
