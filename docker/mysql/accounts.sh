#!/bin/sh
# Run once by the MySQL image, when the data folder is new. The image itself makes the writer, injuryfx.
set -eu

quote() {
  printf '%s' "$1" | sed "s/[\\\\']/\\\\&/g"
}

MYSQL_PWD="$MYSQL_ROOT_PASSWORD" mysql --user=root --socket=/var/run/mysqld/mysqld.sock <<SQL
CREATE USER 'injuryfx_web'@'%' IDENTIFIED BY '$(quote "$MYSQL_WEB_PASSWORD")';
GRANT SELECT ON injuryfx.* TO 'injuryfx_web'@'%';
CREATE USER 'temporal'@'%' IDENTIFIED BY '$(quote "$MYSQL_TEMPORAL_PASSWORD")';
GRANT ALL PRIVILEGES ON temporal.* TO 'temporal'@'%';
GRANT ALL PRIVILEGES ON temporal_visibility.* TO 'temporal'@'%';
SQL
