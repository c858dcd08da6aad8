"""Ways in which people load rows from Python. Each opens what it needs and returns load(rows), which commits."""

from driver import connect, engine
from tables import SHARED, TABLES, upsert


def executemany(url):
    """The driver's executemany, which makes many rows a statement of an upsert; one transaction a game."""
    connection = connect(url)
    statements = {table: upsert(table) for table in TABLES}

    def load(rows):
        cursor = connection.cursor()
        for table, statement in statements.items():
            if rows[table]:
                cursor.executemany(statement, rows[table])
        connection.commit()

    return load


def to_sql(url, method=None):
    """pandas.DataFrame.to_sql for what is new, upserts for rows that other games share; one transaction a game."""
    import pandas

    database = engine(url)
    statements = {table: upsert(table) for table in SHARED}

    def load(rows):
        with database.begin() as connection:
            for table, columns in TABLES.items():
                if table in SHARED:
                    cursor = connection.connection.cursor()
                    if rows[table]:
                        cursor.executemany(statements[table], rows[table])
                elif rows[table]:
                    frame = pandas.DataFrame(rows[table], columns=columns)
                    frame.to_sql(table, connection, if_exists="append", index=False, method=method)

    return load


def to_sql_multi(url):
    return to_sql(url, method="multi")


def old_importer(url):
    """The importers of 2016: a connection, a statement and a commit for each row."""
    statements = {table: upsert(table) for table in TABLES}

    def load(rows):
        for table, statement in statements.items():
            for row in rows[table]:
                connection = connect(url)
                connection.cursor().execute(statement, row)
                connection.commit()
                connection.close()

    return load


METHODS = {method.__name__: method for method in (executemany, to_sql, to_sql_multi, old_importer)}
