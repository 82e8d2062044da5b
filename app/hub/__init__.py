"""The chain's service: feeds, commands, customers, trust; its own small composition root."""
