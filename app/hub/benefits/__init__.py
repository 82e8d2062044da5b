"""Coupons, vouchers, points: who a shopper is, what is taken off an order, what it earns."""
