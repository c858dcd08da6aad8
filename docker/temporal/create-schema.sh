#!/bin/sh
# Creates or updates Temporal's two databases. Each step may be repeated, so it runs at every "up".
set -eu

for store in temporal visibility; do
  case $store in
    temporal) database=temporal ;;
    visibility) database=temporal_visibility ;;
  esac
  tool() {
    temporal-sql-tool --plugin mysql8 --ep "$MYSQL_SEEDS" -p "$DB_PORT" -u "$MYSQL_USER" --db "$database" "$@"
  }
  tool create
  tool setup-schema -v 0.0
  tool update-schema -d "/etc/temporal/schema/mysql/v8/$store/versioned"
done
