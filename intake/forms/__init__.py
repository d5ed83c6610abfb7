"""HTML in: what a browser sends, as typed answers. No database, no services."""
