"""What terminals follow: signed heads, snapshots and segments."""
