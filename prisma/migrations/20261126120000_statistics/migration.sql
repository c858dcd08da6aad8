-- CreateTable
CREATE TABLE `player_game` (
    `player_id` INTEGER UNSIGNED NOT NULL,
    `role` VARCHAR(8) NOT NULL,
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `season` SMALLINT NOT NULL,
    `official_date` DATE NOT NULL,
    `game_number` TINYINT NOT NULL,
    `game_type` CHAR(1) NOT NULL,
    `plate_appearances` SMALLINT NOT NULL,
    `at_bats` SMALLINT NOT NULL,
    `hits` SMALLINT NOT NULL,
    `doubles` SMALLINT NOT NULL,
    `triples` SMALLINT NOT NULL,
    `home_runs` SMALLINT NOT NULL,
    `walks` SMALLINT NOT NULL,
    `intentional_walks` SMALLINT NOT NULL,
    `hit_by_pitch` SMALLINT NOT NULL,
    `strike_outs` SMALLINT NOT NULL,
    `sac_flies` SMALLINT NOT NULL,
    `sac_bunts` SMALLINT NOT NULL,
    `interference` SMALLINT NOT NULL,
    `pitches` SMALLINT NOT NULL,
    `swings` SMALLINT NOT NULL,
    `whiffs` SMALLINT NOT NULL,
    `called_strikes` SMALLINT NOT NULL,
    `in_play` SMALLINT NOT NULL,
    `located` SMALLINT NOT NULL,
    `in_zone` SMALLINT NOT NULL,
    `zone_swings` SMALLINT NOT NULL,
    `chases` SMALLINT NOT NULL,
    `typed` SMALLINT NOT NULL,
    `fastballs` SMALLINT NOT NULL,
    `breaking_balls` SMALLINT NOT NULL,
    `off_speed` SMALLINT NOT NULL,
    `fastball_speeds` SMALLINT NOT NULL,
    `fastball_speed_sum` DOUBLE NOT NULL,
    `four_seam_speeds` SMALLINT NOT NULL,
    `four_seam_speed_sum` DOUBLE NOT NULL,
    `breaking_speeds` SMALLINT NOT NULL,
    `breaking_speed_sum` DOUBLE NOT NULL,
    `off_speed_speeds` SMALLINT NOT NULL,
    `off_speed_speed_sum` DOUBLE NOT NULL,
    `fastball_spins` SMALLINT NOT NULL,
    `fastball_spin_sum` DOUBLE NOT NULL,
    `breaking_spins` SMALLINT NOT NULL,
    `breaking_spin_sum` DOUBLE NOT NULL,
    `fastball_moves` SMALLINT NOT NULL,
    `fastball_arm_side_sum` DOUBLE NOT NULL,
    `fastball_rise_sum` DOUBLE NOT NULL,
    `breaking_moves` SMALLINT NOT NULL,
    `breaking_arm_side_sum` DOUBLE NOT NULL,
    `breaking_rise_sum` DOUBLE NOT NULL,
    `releases` SMALLINT NOT NULL,
    `release_side_sum` DOUBLE NOT NULL,
    `release_height_sum` DOUBLE NOT NULL,
    `release_scatter_sum` DOUBLE NOT NULL,
    `extensions` SMALLINT NOT NULL,
    `extension_sum` DOUBLE NOT NULL,
    `exit_velocities` SMALLINT NOT NULL,
    `exit_velocity_sum` DOUBLE NOT NULL,
    `hard_hits` SMALLINT NOT NULL,
    `launch_angles` SMALLINT NOT NULL,
    `launch_angle_sum` DOUBLE NOT NULL,
    `spray_angles` SMALLINT NOT NULL,
    `spray_angle_sum` DOUBLE NOT NULL,
    `pulled` SMALLINT NOT NULL,
    `trajectories` SMALLINT NOT NULL,
    `ground_balls` SMALLINT NOT NULL,

    INDEX `player_game_game_pk_idx`(`game_pk`),
    INDEX `player_game_season_role_idx`(`season`, `role`),
    PRIMARY KEY (`player_id`, `role`, `game_pk`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `game_measured` (
    `game_pk` INTEGER UNSIGNED NOT NULL,
    `season` SMALLINT NOT NULL,
    `content_hash` CHAR(64) NOT NULL,
    `parser_version` SMALLINT NOT NULL,
    `measures_version` SMALLINT NOT NULL,

    INDEX `game_measured_season_idx`(`season`),
    PRIMARY KEY (`game_pk`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `stint_subject` (
    `stint_id` VARCHAR(48) NOT NULL,
    `role` VARCHAR(8) NOT NULL,
    `player_id` INTEGER UNSIGNED NOT NULL,
    `season` SMALLINT NOT NULL,
    `list_kind` VARCHAR(24) NOT NULL,
    `list_days` SMALLINT NULL,
    `region` VARCHAR(16) NULL,
    `nature` VARCHAR(20) NULL,
    `age` SMALLINT NULL,
    `days_missed` SMALLINT NOT NULL,
    `started_on` DATE NOT NULL,
    `ended_on` DATE NULL,
    `returned_on` DATE NULL,
    `followed_days` INTEGER UNSIGNED NOT NULL,
    `placebo_on` DATE NULL,

    INDEX `stint_subject_season_idx`(`season`),
    INDEX `stint_subject_role_list_kind_region_idx`(`role`, `list_kind`, `region`),
    INDEX `stint_subject_player_id_idx`(`player_id`),
    PRIMARY KEY (`stint_id`, `role`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `stint_change` (
    `stint_id` VARCHAR(48) NOT NULL,
    `role` VARCHAR(8) NOT NULL,
    `kind` VARCHAR(8) NOT NULL,
    `span` VARCHAR(16) NOT NULL,
    `measure` VARCHAR(24) NOT NULL,
    `season` SMALLINT NOT NULL,
    `value_before` DOUBLE NOT NULL,
    `value_after` DOUBLE NOT NULL,
    `value_change` DOUBLE NOT NULL,
    `standard_error` DOUBLE NULL,
    `games_before` SMALLINT NOT NULL,
    `games_after` SMALLINT NOT NULL,
    `count_before` SMALLINT NOT NULL,
    `count_after` SMALLINT NOT NULL,
    `controls` SMALLINT NOT NULL,
    `control_change` DOUBLE NULL,
    `difference` DOUBLE NULL,

    INDEX `stint_change_season_idx`(`season`),
    PRIMARY KEY (`stint_id`, `role`, `kind`, `span`, `measure`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `stint_course` (
    `stint_id` VARCHAR(48) NOT NULL,
    `role` VARCHAR(8) NOT NULL,
    `measure` VARCHAR(24) NOT NULL,
    `step` VARCHAR(8) NOT NULL,
    `season` SMALLINT NOT NULL,
    `points` TEXT NOT NULL,

    INDEX `stint_course_season_idx`(`season`),
    PRIMARY KEY (`stint_id`, `role`, `measure`, `step`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `stint_lead` (
    `stint_id` VARCHAR(48) NOT NULL,
    `role` VARCHAR(8) NOT NULL,
    `measure` VARCHAR(24) NOT NULL,
    `season` SMALLINT NOT NULL,
    `games` SMALLINT NOT NULL,
    `baseline_games` SMALLINT NOT NULL,
    `baseline` DOUBLE NOT NULL,
    `lead_value` DOUBLE NOT NULL,
    `value_change` DOUBLE NOT NULL,
    `lower` DOUBLE NOT NULL,
    `upper` DOUBLE NOT NULL,
    `slope` DOUBLE NOT NULL,
    `slope_lower` DOUBLE NOT NULL,
    `slope_upper` DOUBLE NOT NULL,
    `alarm` BOOLEAN NOT NULL,
    `controls` SMALLINT NOT NULL,
    `control_alarms` INTEGER UNSIGNED NOT NULL,
    `control_change` DOUBLE NULL,

    INDEX `stint_lead_season_idx`(`season`),
    PRIMARY KEY (`stint_id`, `role`, `measure`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `cohort` (
    `cohort_id` VARCHAR(160) NOT NULL,
    `role` VARCHAR(8) NOT NULL,
    `list_kind` VARCHAR(24) NOT NULL,
    `region` VARCHAR(16) NULL,
    `nature` VARCHAR(20) NULL,
    `list_days` SMALLINT NULL,
    `age_from` SMALLINT NULL,
    `age_to` SMALLINT NULL,
    `season_from` SMALLINT NULL,
    `season_to` SMALLINT NULL,
    `days_from` SMALLINT NULL,
    `days_to` SMALLINT NULL,
    `stints` INTEGER UNSIGNED NOT NULL,
    `players` INTEGER UNSIGNED NOT NULL,
    `returned` INTEGER UNSIGNED NOT NULL,
    `returned1` DOUBLE NULL,
    `returned1_lower` DOUBLE NULL,
    `returned1_upper` DOUBLE NULL,
    `returned2` DOUBLE NULL,
    `returned2_lower` DOUBLE NULL,
    `returned2_upper` DOUBLE NULL,
    `returned3` DOUBLE NULL,
    `returned3_lower` DOUBLE NULL,
    `returned3_upper` DOUBLE NULL,
    `return_curve` TEXT NOT NULL,

    INDEX `cohort_role_list_kind_idx`(`role`, `list_kind`),
    PRIMARY KEY (`cohort_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `cohort_change` (
    `cohort_id` VARCHAR(160) NOT NULL,
    `kind` VARCHAR(8) NOT NULL,
    `span` VARCHAR(16) NOT NULL,
    `measure` VARCHAR(24) NOT NULL,
    `stints` INTEGER UNSIGNED NOT NULL,
    `players` INTEGER UNSIGNED NOT NULL,
    `value_before` DOUBLE NOT NULL,
    `value_change` DOUBLE NOT NULL,
    `lower` DOUBLE NULL,
    `upper` DOUBLE NULL,
    `p_value` DOUBLE NULL,
    `q_value` DOUBLE NULL,
    `controlled` INTEGER UNSIGNED NOT NULL,
    `difference` DOUBLE NULL,
    `difference_lower` DOUBLE NULL,
    `difference_upper` DOUBLE NULL,
    `difference_p_value` DOUBLE NULL,
    `difference_q_value` DOUBLE NULL,
    `comparisons` SMALLINT NOT NULL,

    PRIMARY KEY (`cohort_id`, `kind`, `span`, `measure`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `cohort_course` (
    `cohort_id` VARCHAR(160) NOT NULL,
    `measure` VARCHAR(24) NOT NULL,
    `step` VARCHAR(8) NOT NULL,
    `at` SMALLINT NOT NULL,
    `stints` INTEGER UNSIGNED NOT NULL,
    `deviation` DOUBLE NOT NULL,
    `lower` DOUBLE NULL,
    `upper` DOUBLE NULL,
    `controlled` INTEGER UNSIGNED NOT NULL,
    `difference` DOUBLE NULL,
    `difference_lower` DOUBLE NULL,
    `difference_upper` DOUBLE NULL,

    PRIMARY KEY (`cohort_id`, `measure`, `step`, `at`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `cohort_lead` (
    `cohort_id` VARCHAR(160) NOT NULL,
    `measure` VARCHAR(24) NOT NULL,
    `stints` INTEGER UNSIGNED NOT NULL,
    `alarms` INTEGER UNSIGNED NOT NULL,
    `control_periods` INTEGER UNSIGNED NOT NULL,
    `control_alarms` INTEGER UNSIGNED NOT NULL,
    `value_change` DOUBLE NOT NULL,
    `lower` DOUBLE NULL,
    `upper` DOUBLE NULL,
    `control_change` DOUBLE NULL,

    PRIMARY KEY (`cohort_id`, `measure`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `league_level` (
    `season` SMALLINT NOT NULL,
    `role` VARCHAR(8) NOT NULL,
    `measure` VARCHAR(24) NOT NULL,
    `players` INTEGER UNSIGNED NOT NULL,
    `value` DOUBLE NOT NULL,
    `prior_mean` DOUBLE NULL,
    `prior_deviation` DOUBLE NULL,
    `prior_strength` DOUBLE NULL,

    PRIMARY KEY (`season`, `role`, `measure`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `season_statistics` (
    `season` SMALLINT NOT NULL,
    `fingerprint` CHAR(64) NOT NULL,
    `measures_version` SMALLINT NOT NULL,
    `statistics_version` SMALLINT NOT NULL,
    `stints` INTEGER UNSIGNED NOT NULL,
    `rows_written` INTEGER UNSIGNED NOT NULL,
    `workflow_id` VARCHAR(200) NOT NULL,
    `run_id` CHAR(36) NOT NULL,
    `computed_at` DATETIME(3) NOT NULL,

    PRIMARY KEY (`season`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `statistics_run` (
    `workflow_id` VARCHAR(200) NOT NULL,
    `run_id` CHAR(36) NOT NULL,
    `measures_version` SMALLINT NOT NULL,
    `statistics_version` SMALLINT NOT NULL,
    `games_measured` INTEGER UNSIGNED NOT NULL,
    `seasons_compared` INTEGER UNSIGNED NOT NULL,
    `stints` INTEGER UNSIGNED NOT NULL,
    `cohorts` INTEGER UNSIGNED NOT NULL,
    `rows_written` INTEGER UNSIGNED NOT NULL,
    `started_at` DATETIME(3) NOT NULL,
    `finished_at` DATETIME(3) NOT NULL,

    INDEX `statistics_run_finished_at_idx`(`finished_at`),
    PRIMARY KEY (`workflow_id`, `run_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
