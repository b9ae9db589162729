"""``python -m eval``: scores for summaries, drafts and checkers, each with its signature.

Import from the modules (``from eval.rows import read_rows``): ``import eval`` would hide the
builtin of that name. Nothing in ``assistant`` imports this package.
"""
