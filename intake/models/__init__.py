"""What we keep: one file an aggregate. SQLAlchemy, no Flask."""
