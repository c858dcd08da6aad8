-- CreateTable
CREATE TABLE `data_source` (
    `source` VARCHAR(16) NOT NULL,
    `fictional` BOOLEAN NOT NULL,
    `copyright` VARCHAR(500) NOT NULL,
    PRIMARY KEY (`source`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `scheduled_game` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `source` VARCHAR(16) NOT NULL,
    `season` SMALLINT NOT NULL,
    `game_type` CHAR(1) NOT NULL,
    `official_date` DATE NOT NULL,
    `listed_on` DATE NOT NULL,
    `game_date` DATETIME(3) NULL,
    `state` VARCHAR(16) NOT NULL,
    `detailed_state` VARCHAR(64) NOT NULL,
    `away_team_id` INTEGER UNSIGNED NOT NULL,
    `home_team_id` INTEGER UNSIGNED NOT NULL,
    `away_name` VARCHAR(80) NOT NULL,
    `home_name` VARCHAR(80) NOT NULL,
    `away_score` SMALLINT NULL,
    `home_score` SMALLINT NULL,
    `double_header` CHAR(1) NOT NULL,
    `game_number` TINYINT NOT NULL,
    INDEX `scheduled_game_official_date_idx`(`official_date`),
    INDEX `scheduled_game_season_official_date_idx`(`season`, `official_date`),
    PRIMARY KEY (`game_pk`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `game` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `source` VARCHAR(16) NOT NULL,
    `season` SMALLINT NOT NULL,
    `game_type` CHAR(1) NOT NULL,
    `official_date` DATE NOT NULL,
    `game_date` DATETIME(3) NULL,
    `first_pitch_at` DATETIME(3) NULL,
    `double_header` CHAR(1) NOT NULL,
    `game_number` TINYINT NOT NULL,
    `day_night` VARCHAR(8) NULL,
    `state` VARCHAR(16) NOT NULL,
    `detailed_state` VARCHAR(64) NOT NULL,
    `away_team_id` INTEGER UNSIGNED NOT NULL,
    `home_team_id` INTEGER UNSIGNED NOT NULL,
    `venue_id` INTEGER UNSIGNED NULL,
    `away_score` SMALLINT NULL,
    `home_score` SMALLINT NULL,
    `away_hits` SMALLINT NULL,
    `home_hits` SMALLINT NULL,
    `away_errors` SMALLINT NULL,
    `home_errors` SMALLINT NULL,
    `innings` TINYINT NOT NULL,
    `scheduled_innings` TINYINT NULL,
    `winning_pitcher_id` INTEGER UNSIGNED NULL,
    `losing_pitcher_id` INTEGER UNSIGNED NULL,
    `save_pitcher_id` INTEGER UNSIGNED NULL,
    `attendance` INTEGER UNSIGNED NULL,
    `duration_minutes` SMALLINT NULL,
    `weather_condition` VARCHAR(40) NULL,
    `temperature` SMALLINT NULL,
    `wind` VARCHAR(80) NULL,
    `plate_appearances` SMALLINT NOT NULL,
    `pitches` SMALLINT NOT NULL,
    `tracked_pitches` SMALLINT NOT NULL,
    `lake_key` VARCHAR(200) NOT NULL,
    `content_hash` CHAR(64) NOT NULL,
    `feed_timestamp` DATETIME(0) NULL,
    `observed_at` DATETIME(3) NOT NULL,
    `parser_version` SMALLINT NOT NULL,
    `workflow_id` VARCHAR(200) NOT NULL,
    `loaded_at` DATETIME(3) NOT NULL,
    INDEX `game_official_date_idx`(`official_date`),
    INDEX `game_season_official_date_idx`(`season`, `official_date`),
    INDEX `game_away_team_id_official_date_idx`(`away_team_id`, `official_date`),
    INDEX `game_home_team_id_official_date_idx`(`home_team_id`, `official_date`),
    PRIMARY KEY (`game_pk`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `team_season` (
    `team_id` INTEGER UNSIGNED NOT NULL,
    `season` SMALLINT NOT NULL,
    `name` VARCHAR(80) NOT NULL,
    `abbreviation` VARCHAR(8) NOT NULL,
    `team_name` VARCHAR(60) NOT NULL,
    `location_name` VARCHAR(60) NOT NULL,
    `league_id` INTEGER UNSIGNED NULL,
    `league_name` VARCHAR(60) NULL,
    `division_id` INTEGER UNSIGNED NULL,
    `division_name` VARCHAR(60) NULL,
    `venue_id` INTEGER UNSIGNED NULL,
    `as_of_date` DATE NOT NULL,
    `as_of_game_pk` INTEGER UNSIGNED NOT NULL,
    PRIMARY KEY (`team_id`, `season`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `venue_season` (
    `venue_id` INTEGER UNSIGNED NOT NULL,
    `season` SMALLINT NOT NULL,
    `name` VARCHAR(80) NOT NULL,
    `city` VARCHAR(60) NULL,
    `state` VARCHAR(60) NULL,
    `country` VARCHAR(60) NULL,
    `time_zone` VARCHAR(40) NULL,
    `latitude` DOUBLE NULL,
    `longitude` DOUBLE NULL,
    `elevation` SMALLINT NULL,
    `azimuth_angle` DOUBLE NULL,
    `capacity` INTEGER UNSIGNED NULL,
    `turf_type` VARCHAR(30) NULL,
    `roof_type` VARCHAR(30) NULL,
    `left_line` SMALLINT NULL,
    `left_center` SMALLINT NULL,
    `center` SMALLINT NULL,
    `right_center` SMALLINT NULL,
    `right_line` SMALLINT NULL,
    `as_of_date` DATE NOT NULL,
    `as_of_game_pk` INTEGER UNSIGNED NOT NULL,
    PRIMARY KEY (`venue_id`, `season`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `player` (
    `player_id` INTEGER UNSIGNED NOT NULL,
    `full_name` VARCHAR(120) NOT NULL,
    `first_name` VARCHAR(60) NOT NULL,
    `last_name` VARCHAR(60) NOT NULL,
    `search_name` VARCHAR(120) NOT NULL,
    `birth_date` DATE NULL,
    `birth_city` VARCHAR(60) NULL,
    `birth_country` VARCHAR(60) NULL,
    `height` TINYINT NULL,
    `weight` SMALLINT NULL,
    `bat_side` CHAR(1) NULL,
    `pitch_hand` CHAR(1) NULL,
    `primary_position` VARCHAR(4) NOT NULL,
    `position_abbrev` VARCHAR(4) NOT NULL,
    `mlb_debut_date` DATE NULL,
    `as_of_date` DATE NOT NULL,
    `as_of_game_pk` INTEGER UNSIGNED NOT NULL,
    INDEX `player_search_name_idx`(`search_name`),
    PRIMARY KEY (`player_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `game_player` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `player_id` INTEGER UNSIGNED NOT NULL,
    `team_id` INTEGER UNSIGNED NOT NULL,
    `official_date` DATE NOT NULL,
    `jersey_number` VARCHAR(4) NULL,
    `position_abbrev` VARCHAR(4) NULL,
    `batting_order` SMALLINT NULL,
    `roster_status` VARCHAR(8) NULL,
    `played` BOOLEAN NOT NULL,
    INDEX `game_player_player_id_official_date_idx`(`player_id`, `official_date`),
    PRIMARY KEY (`game_pk`, `player_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `inning_line` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `inning` TINYINT NOT NULL,
    `runs_away` TINYINT NULL,
    `hits_away` TINYINT NULL,
    `errors_away` TINYINT NULL,
    `runs_home` TINYINT NULL,
    `hits_home` TINYINT NULL,
    `errors_home` TINYINT NULL,
    PRIMARY KEY (`game_pk`, `inning`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `batting_line` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `player_id` INTEGER UNSIGNED NOT NULL,
    `team_id` INTEGER UNSIGNED NOT NULL,
    `official_date` DATE NOT NULL,
    `plate_appearances` TINYINT NOT NULL,
    `at_bats` TINYINT NOT NULL,
    `runs` TINYINT NOT NULL,
    `hits` TINYINT NOT NULL,
    `doubles` TINYINT NOT NULL,
    `triples` TINYINT NOT NULL,
    `home_runs` TINYINT NOT NULL,
    `rbi` TINYINT NOT NULL,
    `base_on_balls` TINYINT NOT NULL,
    `intentional_walks` TINYINT NOT NULL,
    `strike_outs` TINYINT NOT NULL,
    `hit_by_pitch` TINYINT NOT NULL,
    `sac_flies` TINYINT NOT NULL,
    `sac_bunts` TINYINT NOT NULL,
    `stolen_bases` TINYINT NOT NULL,
    `caught_stealing` TINYINT NOT NULL,
    `left_on_base` TINYINT NOT NULL,
    INDEX `batting_line_player_id_official_date_idx`(`player_id`, `official_date`),
    PRIMARY KEY (`game_pk`, `player_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `pitching_line` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `player_id` INTEGER UNSIGNED NOT NULL,
    `team_id` INTEGER UNSIGNED NOT NULL,
    `official_date` DATE NOT NULL,
    `appearance` TINYINT NOT NULL,
    `outs` TINYINT NOT NULL,
    `batters_faced` TINYINT NOT NULL,
    `number_of_pitches` SMALLINT NOT NULL,
    `strikes` SMALLINT NOT NULL,
    `hits` TINYINT NOT NULL,
    `runs` TINYINT NOT NULL,
    `earned_runs` TINYINT NOT NULL,
    `home_runs` TINYINT NOT NULL,
    `base_on_balls` TINYINT NOT NULL,
    `intentional_walks` TINYINT NOT NULL,
    `strike_outs` TINYINT NOT NULL,
    `hit_batsmen` TINYINT NOT NULL,
    INDEX `pitching_line_player_id_official_date_idx`(`player_id`, `official_date`),
    PRIMARY KEY (`game_pk`, `player_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `plate_appearance` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `at_bat_index` SMALLINT NOT NULL,
    `season` SMALLINT NOT NULL,
    `official_date` DATE NOT NULL,
    `inning` TINYINT NOT NULL,
    `half_inning` VARCHAR(6) NOT NULL,
    `batter_id` INTEGER UNSIGNED NOT NULL,
    `pitcher_id` INTEGER UNSIGNED NOT NULL,
    `bat_side` CHAR(1) NOT NULL,
    `pitch_hand` CHAR(1) NOT NULL,
    `event_type` VARCHAR(40) NULL,
    `event` VARCHAR(60) NULL,
    `description` VARCHAR(1000) NULL,
    `is_complete` BOOLEAN NOT NULL,
    `is_plate_appearance` BOOLEAN NOT NULL,
    `is_at_bat` BOOLEAN NOT NULL,
    `total_bases` TINYINT NOT NULL,
    `outcome` VARCHAR(20) NOT NULL,
    `rbi` TINYINT NOT NULL,
    `away_score` SMALLINT NOT NULL,
    `home_score` SMALLINT NOT NULL,
    `balls` TINYINT NOT NULL,
    `strikes` TINYINT NOT NULL,
    `outs_before` TINYINT NOT NULL,
    `outs_after` TINYINT NOT NULL,
    `men_on_base` VARCHAR(10) NULL,
    `pitches` TINYINT NOT NULL,
    `start_time` DATETIME(3) NULL,
    `end_time` DATETIME(3) NULL,
    INDEX `plate_appearance_batter_id_official_date_idx`(`batter_id`, `official_date`),
    INDEX `plate_appearance_pitcher_id_official_date_idx`(`pitcher_id`, `official_date`),
    PRIMARY KEY (`game_pk`, `at_bat_index`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `pitch` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `at_bat_index` SMALLINT NOT NULL,
    `event_index` TINYINT NOT NULL,
    `season` SMALLINT NOT NULL,
    `official_date` DATE NOT NULL,
    `play_id` CHAR(36) NULL,
    `pitcher_id` INTEGER UNSIGNED NOT NULL,
    `batter_id` INTEGER UNSIGNED NOT NULL,
    `pitch_hand` CHAR(1) NOT NULL,
    `bat_side` CHAR(1) NOT NULL,
    `inning` TINYINT NOT NULL,
    `pitch_number` TINYINT NOT NULL,
    `call_code` VARCHAR(4) NOT NULL,
    `pitch_type` VARCHAR(4) NULL,
    `balls_before` TINYINT NOT NULL,
    `strikes_before` TINYINT NOT NULL,
    `outs_before` TINYINT NOT NULL,
    `balls_after` TINYINT NOT NULL,
    `strikes_after` TINYINT NOT NULL,
    `start_speed` DOUBLE NULL,
    `end_speed` DOUBLE NULL,
    `plate_x` DOUBLE NULL,
    `plate_z` DOUBLE NULL,
    `strike_zone_top` DOUBLE NULL,
    `strike_zone_bottom` DOUBLE NULL,
    `zone` TINYINT NULL,
    `pixel_x` DOUBLE NULL,
    `pixel_y` DOUBLE NULL,
    `x0` DOUBLE NULL,
    `y0` DOUBLE NULL,
    `z0` DOUBLE NULL,
    `vx0` DOUBLE NULL,
    `vy0` DOUBLE NULL,
    `vz0` DOUBLE NULL,
    `ax` DOUBLE NULL,
    `ay` DOUBLE NULL,
    `az` DOUBLE NULL,
    `pfx_x` DOUBLE NULL,
    `pfx_z` DOUBLE NULL,
    `break_angle` DOUBLE NULL,
    `break_length` DOUBLE NULL,
    `break_y` DOUBLE NULL,
    `break_vertical` DOUBLE NULL,
    `break_vertical_induced` DOUBLE NULL,
    `break_horizontal` DOUBLE NULL,
    `spin_rate` SMALLINT NULL,
    `spin_direction` SMALLINT NULL,
    `plate_time` DOUBLE NULL,
    `extension` DOUBLE NULL,
    `type_confidence` DOUBLE NULL,
    INDEX `pitch_pitcher_id_official_date_idx`(`pitcher_id`, `official_date`),
    INDEX `pitch_batter_id_official_date_idx`(`batter_id`, `official_date`),
    PRIMARY KEY (`game_pk`, `at_bat_index`, `event_index`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `batted_ball` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `at_bat_index` SMALLINT NOT NULL,
    `event_index` TINYINT NOT NULL,
    `season` SMALLINT NOT NULL,
    `official_date` DATE NOT NULL,
    `batter_id` INTEGER UNSIGNED NOT NULL,
    `pitcher_id` INTEGER UNSIGNED NOT NULL,
    `launch_speed` DOUBLE NULL,
    `launch_angle` DOUBLE NULL,
    `total_distance` DOUBLE NULL,
    `trajectory` VARCHAR(20) NULL,
    `hardness` VARCHAR(10) NULL,
    `location` VARCHAR(4) NULL,
    `coord_x` DOUBLE NULL,
    `coord_y` DOUBLE NULL,
    INDEX `batted_ball_batter_id_official_date_idx`(`batter_id`, `official_date`),
    INDEX `batted_ball_pitcher_id_official_date_idx`(`pitcher_id`, `official_date`),
    PRIMARY KEY (`game_pk`, `at_bat_index`, `event_index`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `runner_movement` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `at_bat_index` SMALLINT NOT NULL,
    `runner_index` TINYINT NOT NULL,
    `event_index` TINYINT NULL,
    `runner_id` INTEGER UNSIGNED NOT NULL,
    `event_type` VARCHAR(40) NULL,
    `movement_reason` VARCHAR(40) NULL,
    `origin_base` VARCHAR(5) NULL,
    `start_base` VARCHAR(5) NULL,
    `end_base` VARCHAR(5) NULL,
    `out_base` VARCHAR(5) NULL,
    `is_out` BOOLEAN NOT NULL,
    `out_number` TINYINT NULL,
    `is_scoring` BOOLEAN NOT NULL,
    `is_rbi` BOOLEAN NOT NULL,
    `is_earned` BOOLEAN NOT NULL,
    `responsible_pitcher_id` INTEGER UNSIGNED NULL,
    PRIMARY KEY (`game_pk`, `at_bat_index`, `runner_index`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `play_event` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `at_bat_index` SMALLINT NOT NULL,
    `event_index` TINYINT NOT NULL,
    `official_date` DATE NOT NULL,
    `kind` VARCHAR(10) NOT NULL,
    `event_type` VARCHAR(40) NULL,
    `description` VARCHAR(1000) NULL,
    `player_id` INTEGER UNSIGNED NULL,
    `replaced_id` INTEGER UNSIGNED NULL,
    `injury_type` VARCHAR(40) NULL,
    `start_time` DATETIME(3) NULL,
    INDEX `play_event_event_type_official_date_idx`(`event_type`, `official_date`),
    INDEX `play_event_player_id_official_date_idx`(`player_id`, `official_date`),
    PRIMARY KEY (`game_pk`, `at_bat_index`, `event_index`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `game_ingest` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `official_date` DATE NOT NULL,
    `season` SMALLINT NOT NULL,
    `outcome` VARCHAR(16) NOT NULL,
    `error_kind` VARCHAR(40) NULL,
    `error_message` VARCHAR(1000) NULL,
    `lake_key` VARCHAR(200) NULL,
    `workflow_id` VARCHAR(200) NOT NULL,
    `updated_at` DATETIME(3) NOT NULL,
    INDEX `game_ingest_outcome_official_date_idx`(`outcome`, `official_date`),
    INDEX `game_ingest_official_date_idx`(`official_date`),
    PRIMARY KEY (`game_pk`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `day_ingest` (
    `official_date` DATE NOT NULL,
    `workflow_id` VARCHAR(200) NOT NULL,
    `run_id` CHAR(36) NOT NULL,
    `scheduled` SMALLINT NOT NULL,
    `loaded` SMALLINT NOT NULL,
    `unchanged` SMALLINT NOT NULL,
    `pending` SMALLINT NOT NULL,
    `not_played` SMALLINT NOT NULL,
    `quarantined` SMALLINT NOT NULL,
    `missing` SMALLINT NOT NULL,
    `rows_written` INTEGER UNSIGNED NOT NULL,
    `started_at` DATETIME(3) NOT NULL,
    `finished_at` DATETIME(3) NOT NULL,
    INDEX `day_ingest_finished_at_idx`(`finished_at`),
    PRIMARY KEY (`official_date`, `run_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
