"""Words for one of somebody's family who often bears the same surname (folded)."""

KIN: frozenset[str] = frozenset(
    "brother brothers sister sisters twin twins son sons daughter daughters wife husband mother"
    " father parents children child siblings widow widower grandson granddaughter grandfather"
    " grandmother mum mom dad".split()
)
