"""Everything that is the database's own: statements, the schema and its versions, and what only SQLite does this way.

House rule: no other room of the store names a kind of database, so another one is added here and nowhere else.
"""
