"""Orders: prices of the hub, reservation of stock, and what became of them."""
