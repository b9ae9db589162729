"""Quotations, their speakers, and the hedges around a statement."""
