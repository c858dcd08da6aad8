"""The connection to the database: mysqlclient (MySQLdb, written in C) where it is to be had, else PyMySQL."""

from urllib.parse import unquote, urlsplit

try:
    import MySQLdb as driver

    NAME = f"mysqlclient {driver.__version__}"
    DIALECT = "mysql+mysqldb"
except ImportError:
    import pymysql as driver

    NAME = f"PyMySQL {driver.__version__}"
    DIALECT = "mysql+pymysql"


def connect(url):
    parts = urlsplit(url)
    return driver.connect(
        host=parts.hostname,
        port=parts.port or 3306,
        user=unquote(parts.username),
        password=unquote(parts.password),
        database=parts.path[1:],
        charset="utf8mb4",
    )


def engine(url):
    import sqlalchemy

    return sqlalchemy.create_engine(url.replace("mysql://", f"{DIALECT}://", 1) + "?charset=utf8mb4")
