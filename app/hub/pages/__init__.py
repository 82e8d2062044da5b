"""Pages of the hub for shoppers' phones: HTML made here, readable without any script."""
