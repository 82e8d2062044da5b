"""What people say at terminals: kept without their names, counted by store and touchpoint."""
