"""How the shipped model is made, to be read in this order.

1. `clean`: which rows of the corpora are worth learning from, and what is cut off them
2. `prepare`: the two vocabularies, and every pair tokenised once to disk
3. `warm_start`: MiniLM's weights into the encoder
4. `batches`: pairs weighed, shuffled and bucketed by length
5. `train`: the loop; killed and started again, it goes on
6. `export`: the last snapshots averaged into what ships
7. `evaluate`: ROUGE against human headlines and summaries, with intervals

``python -m assistant.training all --corpora ../shared/corpora`` tells it from front to back.
Nothing of the product imports this package.
"""
