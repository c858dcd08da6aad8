"""The tables that one game fills, and their columns in the order in which the parse writes a row's values."""

TABLES = {
    "game": (
        "game_pk source season game_type official_date game_date first_pitch_at double_header game_number day_night "
        "state detailed_state away_team_id home_team_id venue_id away_score home_score away_hits home_hits "
        "away_errors home_errors innings scheduled_innings winning_pitcher_id losing_pitcher_id save_pitcher_id "
        "attendance duration_minutes weather_condition temperature wind plate_appearances pitches tracked_pitches "
        "lake_key content_hash feed_timestamp observed_at parser_version workflow_id loaded_at"
    ),
    "team_season": (
        "team_id season name abbreviation team_name location_name league_id league_name division_id division_name "
        "venue_id as_of_date as_of_game_pk"
    ),
    "venue_season": (
        "venue_id season name city state country time_zone latitude longitude elevation azimuth_angle capacity "
        "turf_type roof_type left_line left_center center right_center right_line as_of_date as_of_game_pk"
    ),
    "player": (
        "player_id full_name first_name last_name search_name birth_date birth_city birth_country height weight "
        "bat_side pitch_hand primary_position position_abbrev mlb_debut_date as_of_date as_of_game_pk"
    ),
    "game_player": (
        "game_pk player_id team_id official_date jersey_number position_abbrev batting_order roster_status played"
    ),
    "inning_line": (
        "game_pk inning runs_away hits_away errors_away runs_home hits_home errors_home"
    ),
    "batting_line": (
        "game_pk player_id team_id official_date plate_appearances at_bats runs hits doubles triples home_runs rbi "
        "base_on_balls intentional_walks strike_outs hit_by_pitch sac_flies sac_bunts stolen_bases caught_stealing "
        "left_on_base"
    ),
    "pitching_line": (
        "game_pk player_id team_id official_date appearance outs batters_faced number_of_pitches strikes hits runs "
        "earned_runs home_runs base_on_balls intentional_walks strike_outs hit_batsmen"
    ),
    "plate_appearance": (
        "game_pk at_bat_index season official_date inning half_inning batter_id pitcher_id bat_side pitch_hand "
        "event_type event description is_complete is_plate_appearance is_at_bat total_bases outcome rbi away_score "
        "home_score balls strikes outs_before outs_after men_on_base pitches start_time end_time"
    ),
    "pitch": (
        "game_pk at_bat_index event_index season official_date play_id pitcher_id batter_id pitch_hand bat_side "
        "inning pitch_number call_code pitch_type balls_before strikes_before outs_before balls_after strikes_after "
        "start_speed end_speed plate_x plate_z strike_zone_top strike_zone_bottom zone pixel_x pixel_y x0 y0 z0 "
        "vx0 vy0 vz0 ax ay az pfx_x pfx_z break_angle break_length break_y break_vertical break_vertical_induced "
        "break_horizontal spin_rate spin_direction plate_time extension type_confidence"
    ),
    "batted_ball": (
        "game_pk at_bat_index event_index season official_date batter_id pitcher_id launch_speed launch_angle "
        "total_distance trajectory hardness location coord_x coord_y"
    ),
    "runner_movement": (
        "game_pk at_bat_index runner_index event_index runner_id event_type movement_reason origin_base start_base "
        "end_base out_base is_out out_number is_scoring is_rbi is_earned responsible_pitcher_id"
    ),
    "play_event": (
        "game_pk at_bat_index event_index official_date kind event_type description player_id replaced_id "
        "injury_type start_time"
    ),
}
TABLES = {name: columns.split() for name, columns in TABLES.items()}

# Rows that several games describe: these are there already, so that plain INSERTs would fail.
SHARED = ("team_season", "venue_season", "player")


def upsert(table):
    """INSERT … ON DUPLICATE KEY UPDATE in the form that drivers' executemany rewrites to many rows a statement."""
    columns = TABLES[table]
    names = ", ".join(f"`{column}`" for column in columns)
    marks = ", ".join(["%s"] * len(columns))
    changes = ", ".join(f"`{column}` = VALUES(`{column}`)" for column in columns)
    return f"INSERT INTO `{table}` ({names}) VALUES ({marks}) ON DUPLICATE KEY UPDATE {changes}"
