"""Documents to print or keep: values in, PDF bytes out; no request, no database, no settings."""
