"""One module per family of metrics. Each maps a row's texts to named floats."""
