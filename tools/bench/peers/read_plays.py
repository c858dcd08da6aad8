"""The plays of a feed to rows: plate appearances, pitches, balls in play, runners, other events."""

OUTCOMES = {
    "single": "hit", "double": "hit", "triple": "hit", "home_run": "hit", "walk": "walk",
    "intent_walk": "intentional_walk", "hit_by_pitch": "hit_by_pitch", "strikeout": "strikeout",
    "strikeout_double_play": "strikeout", "strikeout_triple_play": "strikeout", "sac_fly": "sac_fly",
    "sac_fly_double_play": "sac_fly", "sac_bunt": "sac_bunt", "sac_bunt_double_play": "sac_bunt",
    "catcher_interf": "interference", "field_error": "reached", "fielders_choice": "reached",
    "fan_interference": "reached", "fielders_choice_out": "out", "field_out": "out", "force_out": "out",
    "double_play": "out", "triple_play": "out", "grounded_into_double_play": "out",
    "grounded_into_triple_play": "out", "batter_interference": "out", "batter_turn": "out",
}
BASES = {"single": 1, "double": 2, "triple": 3, "home_run": 4}
NO_AT_BAT = {"walk", "intentional_walk", "hit_by_pitch", "sac_fly", "sac_bunt", "interference", "none"}


def instant(text):
    return text.rstrip("Z").replace("T", " ") if text else None


def plays(all_plays, pk, season, date):
    """Returns {table: [row, …]} of the five tables that the plays fill."""
    appearances, pitches, hits, runners, events = [], [], [], [], []
    half, outs = None, 0
    for play in all_plays:
        about, matchup, result, count = play["about"], play["matchup"], play["result"], play["count"]
        at_bat = about["atBatIndex"]
        if half != (about["inning"], about["halfInning"]):
            half, outs = (about["inning"], about["halfInning"]), 0
        outs_before, outs = outs, count["outs"]
        # Who finished the plate appearance; those who left in the middle are not looked for.
        cast = (
            matchup["pitcher"]["id"], matchup["batter"]["id"],
            matchup["pitchHand"]["code"], matchup["batSide"]["code"],
        )
        for index, step in enumerate(play.get("runners") or []):
            runners.append(runner(step, pk, at_bat, index))
        balls = strikes = thrown = 0
        for index, event in enumerate(play["playEvents"]):
            after = event.get("count") or {}
            if event.get("isPitch"):
                thrown += 1
                before = (balls, strikes, min(outs_before, 2))
                key = (pk, at_bat, index, season, date)
                pitches.append(pitch(event, key, cast, about["inning"], thrown, before, after))
                if event.get("hitData"):
                    hits.append(hit(event["hitData"], key, cast))
            else:
                events.append(other(event, pk, at_bat, index, date))
            balls, strikes = after.get("balls", balls), after.get("strikes", strikes)
        appearances.append(
            appearance(play, pk, at_bat, season, date, cast, outs_before, thrown)
        )
    return {
        "plate_appearance": appearances, "pitch": pitches, "batted_ball": hits, "runner_movement": runners,
        "play_event": events,
    }


def appearance(play, pk, at_bat, season, date, cast, outs_before, thrown):
    about, result, count = play["about"], play["result"], play["count"]
    pitcher, batter, hand, side = cast
    kind = result.get("eventType")
    outcome = OUTCOMES.get(kind, "none") if about["isComplete"] else "none"
    return (
        pk, at_bat, season, date, about["inning"], about["halfInning"], batter, pitcher, side, hand,
        kind, result.get("event"), result.get("description"), about["isComplete"], outcome != "none",
        outcome not in NO_AT_BAT, BASES.get(kind, 0) if outcome == "hit" else 0, outcome, result.get("rbi") or 0,
        result.get("awayScore") or 0, result.get("homeScore") or 0, count["balls"], count["strikes"],
        outs_before, count["outs"], (play["matchup"].get("splits") or {}).get("menOnBase"), thrown,
        instant(about.get("startTime")), instant(about.get("endTime")),
    )


def pitch(event, key, cast, inning, thrown, before, after):
    details = event["details"]
    data = event.get("pitchData") or {}
    place, breaks = data.get("coordinates") or {}, data.get("breaks") or {}
    balls, strikes, _ = before
    return (
        *key, event.get("playId"), *cast, inning, thrown, details["code"], (details.get("type") or {}).get("code"),
        *before, after.get("balls", balls), after.get("strikes", strikes),
        data.get("startSpeed"), data.get("endSpeed"), place.get("pX"), place.get("pZ"),
        data.get("strikeZoneTop"), data.get("strikeZoneBottom"), data.get("zone"), place.get("x"), place.get("y"),
        place.get("x0"), place.get("y0"), place.get("z0"), place.get("vX0"), place.get("vY0"), place.get("vZ0"),
        place.get("aX"), place.get("aY"), place.get("aZ"), place.get("pfxX"), place.get("pfxZ"),
        breaks.get("breakAngle"), breaks.get("breakLength"), breaks.get("breakY"), breaks.get("breakVertical"),
        breaks.get("breakVerticalInduced"), breaks.get("breakHorizontal"), breaks.get("spinRate"),
        breaks.get("spinDirection"), data.get("plateTime"), data.get("extension"), data.get("typeConfidence"),
    )


def hit(data, key, cast):
    place = data.get("coordinates") or {}
    return (
        *key, cast[1], cast[0], data.get("launchSpeed"), data.get("launchAngle"), data.get("totalDistance"),
        data.get("trajectory"), data.get("hardness"), data.get("location"), place.get("coordX"),
        place.get("coordY"),
    )


def runner(step, pk, at_bat, index):
    path, details = step["movement"], step["details"]
    out = path.get("isOut")
    return (
        pk, at_bat, index, details.get("playIndex"), details["runner"]["id"], details.get("eventType"),
        details.get("movementReason"), path.get("originBase"), path.get("start"), path.get("end"),
        path.get("outBase"), path.get("outNumber") is not None if out is None else out, path.get("outNumber"),
        bool(details.get("isScoringEvent")), bool(details.get("rbi")), bool(details.get("earned")),
        (details.get("responsiblePitcher") or {}).get("id"),
    )


def other(event, pk, at_bat, index, date):
    details = event["details"]
    return (
        pk, at_bat, index, date, event["type"], details.get("eventType") or details.get("code"),
        details.get("description"), (event.get("player") or {}).get("id"),
        (event.get("replacedPlayer") or {}).get("id"), event.get("injuryType"), instant(event.get("startTime")),
    )
