-- CreateTable
CREATE TABLE `game_version` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `content_hash` CHAR(64) NOT NULL,
    `lake_key` VARCHAR(200) NOT NULL,
    `feed_timestamp` DATETIME(0) NULL,
    `observed_at` DATETIME(3) NOT NULL,
    `official_date` DATE NOT NULL,
    `state` VARCHAR(16) NOT NULL,
    `away_score` SMALLINT NULL,
    `home_score` SMALLINT NULL,
    `plate_appearances` SMALLINT NOT NULL,
    `pitches` SMALLINT NOT NULL,
    `parser_version` SMALLINT NOT NULL,
    `replaced_hash` CHAR(64) NULL,
    `rows_written` INTEGER UNSIGNED NOT NULL,
    `workflow_id` VARCHAR(200) NOT NULL,
    `recorded_at` DATETIME(3) NOT NULL,
    PRIMARY KEY (`game_pk`, `content_hash`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `game_change` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `content_hash` CHAR(64) NOT NULL,
    `table_name` VARCHAR(32) NOT NULL,
    `kind` VARCHAR(8) NOT NULL,
    `field` VARCHAR(40) NOT NULL,
    `row_count` INTEGER UNSIGNED NOT NULL,
    `example_key` VARCHAR(60) NOT NULL,
    `example_before` VARCHAR(200) NULL,
    `example_after` VARCHAR(200) NULL,
    PRIMARY KEY (`game_pk`, `content_hash`, `table_name`, `kind`, `field`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `game_finding` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `ordinal` SMALLINT NOT NULL,
    `content_hash` CHAR(64) NOT NULL,
    `official_date` DATE NOT NULL,
    `rule` VARCHAR(40) NOT NULL,
    `grade` VARCHAR(12) NOT NULL,
    `place` VARCHAR(60) NOT NULL,
    `message` VARCHAR(500) NOT NULL,
    INDEX `game_finding_grade_official_date_idx`(`grade`, `official_date`),
    INDEX `game_finding_rule_official_date_idx`(`rule`, `official_date`),
    PRIMARY KEY (`game_pk`, `ordinal`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `day_certificate` (
    `official_date` DATE NOT NULL,
    `season` SMALLINT NOT NULL,
    `scheduled` SMALLINT NOT NULL,
    `final` SMALLINT NOT NULL,
    `postponed` SMALLINT NOT NULL,
    `cancelled` SMALLINT NOT NULL,
    `suspended` SMALLINT NOT NULL,
    `pending` SMALLINT NOT NULL,
    `missing` SMALLINT NOT NULL,
    `quarantined` SMALLINT NOT NULL,
    `pitches` INTEGER UNSIGNED NOT NULL,
    `box_pitches` INTEGER UNSIGNED NOT NULL,
    `mismatched_games` SMALLINT NOT NULL,
    `certified_at` DATETIME(3) NOT NULL,
    INDEX `day_certificate_season_official_date_idx`(`season`, `official_date`),
    PRIMARY KEY (`official_date`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `lake_audit` (
    `workflow_id` VARCHAR(200) NOT NULL,
    `run_id` CHAR(36) NOT NULL,
    `from_day` DATE NOT NULL,
    `to_day` DATE NOT NULL,
    `entries` INTEGER UNSIGNED NOT NULL,
    `objects` INTEGER UNSIGNED NOT NULL,
    `bytes` BIGINT UNSIGNED NOT NULL,
    `rows_checked` INTEGER UNSIGNED NOT NULL,
    `problems` INTEGER UNSIGNED NOT NULL,
    `started_at` DATETIME(3) NOT NULL,
    `finished_at` DATETIME(3) NOT NULL,
    INDEX `lake_audit_finished_at_idx`(`finished_at`),
    PRIMARY KEY (`workflow_id`, `run_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `pitch_statcast` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `at_bat_index` SMALLINT NOT NULL,
    `event_index` TINYINT NOT NULL,
    `official_date` DATE NOT NULL,
    `pitch_type` VARCHAR(4) NULL,
    `release_pos_x` DOUBLE NULL,
    `release_pos_z` DOUBLE NULL,
    `effective_speed` DOUBLE NULL,
    `spin_axis` SMALLINT NULL,
    `arm_angle` DOUBLE NULL,
    `bat_speed` DOUBLE NULL,
    `swing_length` DOUBLE NULL,
    `attack_angle` DOUBLE NULL,
    `attack_direction` DOUBLE NULL,
    `swing_path_tilt` DOUBLE NULL,
    `estimated_ba` DOUBLE NULL,
    `estimated_woba` DOUBLE NULL,
    `woba_value` DOUBLE NULL,
    `woba_denom` DOUBLE NULL,
    `launch_speed_angle` TINYINT NULL,
    `delta_home_win_exp` DOUBLE NULL,
    `delta_run_exp` DOUBLE NULL,
    `infield_alignment` VARCHAR(20) NULL,
    `outfield_alignment` VARCHAR(20) NULL,
    `lake_key` VARCHAR(200) NOT NULL,
    INDEX `pitch_statcast_official_date_idx`(`official_date`),
    PRIMARY KEY (`game_pk`, `at_bat_index`, `event_index`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- AlterTable
ALTER TABLE `day_ingest` ADD COLUMN `error_kind` VARCHAR(40) NULL,
    ADD COLUMN `error_message` VARCHAR(1000) NULL;

-- CreateIndex
CREATE INDEX `game_totals_idx` ON `game`(`state`, `official_date`, `pitches`, `tracked_pitches`, `plate_appearances`);
