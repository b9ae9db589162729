"""Another name in a name's place: where the article tells of somebody else what a draft tells."""
