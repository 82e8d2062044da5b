"""What is often bought together, learnt from what was sold."""
