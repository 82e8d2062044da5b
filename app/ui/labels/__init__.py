"""Labels on paper: one drawing for PDF, SVG and PNG."""
