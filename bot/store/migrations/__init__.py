"""The schema's way forward: Alembic's numbered steps. Only forward; an older program refuses a newer schema."""
