"""One feed file to rows: the game itself, its clubs, ballpark, players, line score and box score."""

import gzip
import hashlib
import json
import re
import unicodedata
from datetime import datetime, timezone

from read_plays import plays

STATES = {
    "S": "scheduled", "P": "scheduled", "I": "in_progress", "M": "in_progress", "N": "in_progress",
    "O": "game_over", "F": "final", "Q": "final", "R": "final", "T": "suspended", "U": "suspended",
    "D": "postponed", "C": "cancelled",
}
HEIGHT = re.compile(r"^(\d+)'\s*(\d+)\"?$")


def read_game(path):
    """Reads a gzipped feed. Returns {table: [row, …]}, each row a tuple in the order of TABLES."""
    with open(path, "rb") as file:
        packed = file.read()
    feed = json.loads(gzip.decompress(packed))
    data, live = feed["gameData"], feed["liveData"]
    pk = feed["gamePk"]
    season = int(data["game"]["season"])
    date = data["datetime"].get("officialDate") or data["datetime"]["originalDate"]
    linescore, boxscore = live["linescore"], live["boxscore"]

    rows = plays(live["plays"]["allPlays"], pk, season, date)
    rows["team_season"] = [team(data["teams"][side], pk, season, date) for side in ("away", "home")]
    rows["venue_season"] = [venue(data["venue"], pk, season, date)] if data.get("venue") else []
    rows["player"] = [player(person, pk, date) for person in data["players"].values()]
    rows["inning_line"] = [inning(line, pk) for line in linescore["innings"]]
    rows.update(box(boxscore["teams"], data["teams"], pk, date))
    rows["game"] = [game(feed, rows, pk, season, date, hashlib.sha256(packed).hexdigest())]
    return rows


def instant(text):
    """2024-05-30T03:09:26.123Z as the database wants it."""
    return text.rstrip("Z").replace("T", " ") if text else None


def number(text):
    try:
        return int(text)
    except (TypeError, ValueError):
        return None


def game(feed, rows, pk, season, date, content_hash):
    data, live = feed["gameData"], feed["liveData"]
    about, when, status = data["game"], data["datetime"], data["status"]
    info, weather = data.get("gameInfo") or {}, data.get("weather") or {}
    linescore, decisions = live["linescore"], live.get("decisions") or {}
    totals = linescore.get("teams") or {}
    away, home = totals.get("away") or {}, totals.get("home") or {}
    stamp = (feed.get("metaData") or {}).get("timeStamp")
    now = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M:%S.%f")[:23]
    pitches = rows["pitch"]
    return (
        pk, "python", season, about["type"], date, instant(when.get("dateTime")), instant(info.get("firstPitch")),
        about.get("doubleHeader") or "N", about.get("gameNumber") or 1, when.get("dayNight"),
        STATES.get(status.get("codedGameState"), "scheduled"), status["detailedState"],
        data["teams"]["away"]["id"], data["teams"]["home"]["id"], (data.get("venue") or {}).get("id"),
        away.get("runs"), home.get("runs"), away.get("hits"), home.get("hits"), away.get("errors"),
        home.get("errors"), len(linescore["innings"]), linescore.get("scheduledInnings"),
        decider(decisions, "winner"), decider(decisions, "loser"), decider(decisions, "save"),
        info.get("attendance"), info.get("gameDurationMinutes"), weather.get("condition"),
        number(weather.get("temp")), weather.get("wind"),
        sum(1 for row in rows["plate_appearance"] if row[14]), len(pitches),
        sum(1 for row in pitches if row[19] is not None), f"peers/{pk}.json.gz", content_hash,
        datetime.strptime(stamp, "%Y%m%d_%H%M%S").isoformat(sep=" ") if stamp else None,
        now, 1, "peers", now,
    )


def decider(decisions, key):
    return (decisions.get(key) or {}).get("id")


def team(club, pk, season, date):
    league, division = club.get("league") or {}, club.get("division") or {}
    name = club["name"]
    return (
        club["id"], season, name, club.get("abbreviation") or name[:3].upper(), club.get("teamName") or name,
        club.get("locationName") or name, league.get("id"), league.get("name"), division.get("id"),
        division.get("name"), (club.get("venue") or {}).get("id"), date, pk,
    )


def venue(park, pk, season, date):
    place, field = park.get("location") or {}, park.get("fieldInfo") or {}
    point = place.get("defaultCoordinates") or {}
    return (
        park["id"], season, park["name"], place.get("city"), place.get("state"), place.get("country"),
        (park.get("timeZone") or {}).get("id"), point.get("latitude"), point.get("longitude"),
        place.get("elevation"), place.get("azimuthAngle"), field.get("capacity"), field.get("turfType"),
        field.get("roofType"), field.get("leftLine"), field.get("leftCenter"), field.get("center"),
        field.get("rightCenter"), field.get("rightLine"), date, pk,
    )


def player(person, pk, date):
    name = person["fullName"]
    parts = name.split(" ")
    folded = unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode().lower()
    height = HEIGHT.match(person.get("height") or "")
    position = person.get("primaryPosition") or {}
    return (
        person["id"], name, person.get("useName") or person.get("firstName") or parts[0],
        person.get("useLastName") or person.get("lastName") or parts[-1], folded,
        person.get("birthDate") or None, person.get("birthCity"), person.get("birthCountry"),
        int(height[1]) * 12 + int(height[2]) if height else None, person.get("weight"),
        (person.get("batSide") or {}).get("code"), (person.get("pitchHand") or {}).get("code"),
        position.get("code") or "X", position.get("abbreviation") or "X", person.get("mlbDebutDate") or None,
        date, pk,
    )


def inning(line, pk):
    away, home = line.get("away") or {}, line.get("home") or {}
    return (
        pk, line["num"], away.get("runs"), away.get("hits"), away.get("errors"), home.get("runs"),
        home.get("hits"), home.get("errors"),
    )


def box(sides, clubs, pk, date):
    """Rosters, batting and pitching lines; a man whom both clubs list counts once."""
    roster, batting, pitching = {}, {}, {}
    for side in ("away", "home"):
        club, order = clubs[side]["id"], sides[side]["pitchers"]
        for entry in sides[side]["players"].values():
            who = entry["person"]["id"]
            stats = entry.get("stats") or {}
            bats, pitches, fields = stats.get("batting"), stats.get("pitching"), stats.get("fielding")
            played = any(line and line.get("gamesPlayed", 1) for line in (bats, pitches)) or bool(
                fields and any(fields.get(key) for key in ("gamesPlayed", "assists", "putOuts", "errors"))
            )
            if who not in roster or (played and not roster[who][-1]):
                roster[who] = (
                    pk, who, club, date, entry.get("jerseyNumber") or None,
                    (entry.get("position") or {}).get("abbreviation"), number(entry.get("battingOrder")),
                    (entry.get("status") or {}).get("code"), played,
                )
            if bats:
                batting.setdefault(who, batting_line(bats, pk, who, club, date))
            if pitches:
                place = order.index(who) + 1 if who in order else 0
                pitching.setdefault(who, pitching_line(pitches, pk, who, club, date, place))
    return {
        "game_player": list(roster.values()),
        "batting_line": list(batting.values()),
        "pitching_line": list(pitching.values()),
    }


BATTING = (
    "plateAppearances", "atBats", "runs", "hits", "doubles", "triples", "homeRuns", "rbi", "baseOnBalls",
    "intentionalWalks", "strikeOuts", "hitByPitch", "sacFlies", "sacBunts", "stolenBases", "caughtStealing",
    "leftOnBase",
)
PITCHING = (
    "strikes", "hits", "runs", "earnedRuns", "homeRuns", "baseOnBalls", "intentionalWalks", "strikeOuts",
    "hitBatsmen",
)


def batting_line(line, pk, who, club, date):
    return (pk, who, club, date, *[line.get(key) or 0 for key in BATTING])


def pitching_line(line, pk, who, club, date, place):
    innings, _, thirds = (line.get("inningsPitched") or "0").partition(".")
    return (
        pk, who, club, date, place, line.get("outs", int(innings) * 3 + int(thirds or 0)),
        line.get("battersFaced") or 0, line.get("numberOfPitches") or line.get("pitchesThrown") or 0,
        *[line.get(key) or 0 for key in PITCHING],
    )
