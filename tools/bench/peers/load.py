"""python3 load.py <method> <folder of *.json.gz> <database url> [games]: loads the games, prints one JSON line."""

import json
import platform
import resource
import sys
import time
from pathlib import Path

import driver
from methods import METHODS
from read_game import read_game
from tables import TABLES


def main(method, folder, url, games=None):
    files = sorted(Path(folder).glob("*.json.gz"))[: int(games) if games else None]
    load = METHODS[method](url)
    parse_s = 0.0
    written = dict.fromkeys(TABLES, 0)
    started = time.perf_counter()
    for file in files:
        before = time.perf_counter()
        rows = read_game(file)
        parse_s += time.perf_counter() - before
        load(rows)
        for table in TABLES:
            written[table] += len(rows[table])
    seconds = time.perf_counter() - started
    print(
        json.dumps(
            {
                "method": method,
                "driver": driver.NAME,
                "runtime": f"Python {platform.python_version()}",
                "games": len(files),
                "rows_written": sum(written.values()),
                "seconds": seconds,
                "parse_s": parse_s,
                "peak_rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        )
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
