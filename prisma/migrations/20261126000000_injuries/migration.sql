-- CreateTable
CREATE TABLE `roster_transaction` (
    `transaction_id` VARCHAR(20) NOT NULL,
    `source` VARCHAR(16) NOT NULL,
    `date` DATE NOT NULL,
    `effective_date` DATE NULL,
    `resolution_date` DATE NULL,
    `type_code` VARCHAR(8) NULL,
    `type_desc` VARCHAR(60) NULL,
    `player_id` INTEGER UNSIGNED NULL,
    `player_name` VARCHAR(120) NULL,
    `to_team_id` INTEGER UNSIGNED NULL,
    `to_team_name` VARCHAR(120) NULL,
    `from_team_id` INTEGER UNSIGNED NULL,
    `from_team_name` VARCHAR(120) NULL,
    `description` TEXT NOT NULL,
    `lake_key` VARCHAR(200) NOT NULL,
    `observed_at` DATETIME(3) NOT NULL,

    INDEX `roster_transaction_date_idx`(`date`),
    INDEX `roster_transaction_player_id_date_idx`(`player_id`, `date`),
    PRIMARY KEY (`transaction_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `transaction_ingest` (
    `subject` VARCHAR(20) NOT NULL,
    `kind` VARCHAR(20) NOT NULL,
    `from_date` DATE NOT NULL,
    `to_date` DATE NOT NULL,
    `row_count` INTEGER UNSIGNED NOT NULL,
    `refused` INTEGER UNSIGNED NOT NULL,
    `lake_key` VARCHAR(200) NOT NULL,
    `content_hash` CHAR(64) NOT NULL,
    `observed_at` DATETIME(3) NOT NULL,
    `workflow_id` VARCHAR(200) NOT NULL,
    `loaded_at` DATETIME(3) NOT NULL,

    PRIMARY KEY (`subject`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `transaction_refusal` (
    `subject` VARCHAR(20) NOT NULL,
    `ordinal` INTEGER UNSIGNED NOT NULL,
    `date` DATE NOT NULL,
    `message` VARCHAR(1000) NOT NULL,

    PRIMARY KEY (`subject`, `ordinal`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `register_person` (
    `player_id` INTEGER UNSIGNED NOT NULL,
    `key_person` CHAR(8) NOT NULL,
    `key_retro` VARCHAR(12) NULL,
    `key_bbref` VARCHAR(16) NULL,
    `key_fangraphs` VARCHAR(12) NULL,
    `first_name` VARCHAR(60) NOT NULL,
    `last_name` VARCHAR(60) NOT NULL,
    `given_name` VARCHAR(120) NULL,
    `name_suffix` VARCHAR(12) NULL,
    `nick_name` VARCHAR(60) NULL,
    `search_name` VARCHAR(120) NOT NULL,
    `birth_date` DATE NULL,
    `mlb_from` SMALLINT NULL,
    `mlb_to` SMALLINT NULL,
    `pro_from` SMALLINT NULL,
    `pro_to` SMALLINT NULL,

    INDEX `register_person_search_name_idx`(`search_name`),
    PRIMARY KEY (`player_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `player_move` (
    `transaction_id` VARCHAR(20) NOT NULL,
    `ordinal` SMALLINT NOT NULL,
    `date` DATE NOT NULL,
    `season` SMALLINT NOT NULL,
    `player_id` INTEGER UNSIGNED NULL,
    `player_name` VARCHAR(120) NOT NULL,
    `person_how` VARCHAR(12) NOT NULL,
    `position` VARCHAR(8) NULL,
    `team_id` INTEGER UNSIGNED NULL,
    `team_name` VARCHAR(120) NULL,
    `action` VARCHAR(16) NOT NULL,
    `list_kind` VARCHAR(24) NULL,
    `list_days` SMALLINT NULL,
    `from_list_kind` VARCHAR(24) NULL,
    `from_list_days` SMALLINT NULL,
    `retroactive_to` DATE NULL,
    `reason` TEXT NULL,
    `region` VARCHAR(16) NULL,
    `side` VARCHAR(8) NULL,
    `nature` VARCHAR(20) NULL,
    `spans` VARCHAR(500) NOT NULL,

    INDEX `player_move_player_id_date_idx`(`player_id`, `date`),
    INDEX `player_move_season_action_idx`(`season`, `action`),
    PRIMARY KEY (`transaction_id`, `ordinal`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `injury_stint` (
    `stint_id` VARCHAR(48) NOT NULL,
    `player_id` INTEGER UNSIGNED NOT NULL,
    `player_name` VARCHAR(120) NOT NULL,
    `search_name` VARCHAR(120) NOT NULL,
    `role` VARCHAR(8) NOT NULL,
    `position` VARCHAR(8) NULL,
    `team_id` INTEGER UNSIGNED NULL,
    `team_name` VARCHAR(120) NULL,
    `season` SMALLINT NOT NULL,
    `list_kind` VARCHAR(24) NOT NULL,
    `list_days` SMALLINT NULL,
    `longest_list_days` SMALLINT NULL,
    `placed_on` DATE NOT NULL,
    `started_on` DATE NOT NULL,
    `start_how` VARCHAR(24) NOT NULL,
    `retroactive_as_written` DATE NULL,
    `ended_on` DATE NULL,
    `end_how` VARCHAR(16) NULL,
    `rehab_from` DATE NULL,
    `last_played_on` DATE NULL,
    `returned_on` DATE NULL,
    `region` VARCHAR(16) NULL,
    `side` VARCHAR(8) NULL,
    `nature` VARCHAR(20) NULL,
    `reason` TEXT NULL,
    `days_missed` SMALLINT NOT NULL,
    `games_missed` SMALLINT NULL,
    `reinjury_of` VARCHAR(48) NULL,
    `continuation_of` VARCHAR(48) NULL,
    `hurt_game_pk` INTEGER UNSIGNED NULL,
    `hurt_at_bat_index` SMALLINT NULL,
    `hurt_event_index` TINYINT NULL,
    `hurt_how` VARCHAR(20) NULL,
    `hurt_body_part` VARCHAR(40) NULL,

    INDEX `injury_stint_player_id_started_on_idx`(`player_id`, `started_on`),
    INDEX `injury_stint_list_kind_season_started_on_idx`(`list_kind`, `season`, `started_on`),
    INDEX `injury_stint_list_kind_team_id_season_idx`(`list_kind`, `team_id`, `season`),
    INDEX `injury_stint_list_kind_region_season_idx`(`list_kind`, `region`, `season`),
    INDEX `injury_stint_list_kind_ended_on_idx`(`list_kind`, `ended_on`),
    INDEX `injury_stint_search_name_idx`(`search_name`),
    PRIMARY KEY (`stint_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `stint_list` (
    `stint_id` VARCHAR(48) NOT NULL,
    `ordinal` SMALLINT NOT NULL,
    `from_date` DATE NOT NULL,
    `list_days` SMALLINT NULL,

    PRIMARY KEY (`stint_id`, `ordinal`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `stint_diagnosis` (
    `stint_id` VARCHAR(48) NOT NULL,
    `ordinal` SMALLINT NOT NULL,
    `region` VARCHAR(16) NULL,
    `side` VARCHAR(8) NULL,
    `nature` VARCHAR(20) NULL,
    `part` VARCHAR(40) NULL,
    `qualifiers` VARCHAR(120) NOT NULL,
    `since` VARCHAR(10) NULL,

    PRIMARY KEY (`stint_id`, `ordinal`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `stint_evidence` (
    `stint_id` VARCHAR(48) NOT NULL,
    `transaction_id` VARCHAR(20) NOT NULL,
    `ordinal` SMALLINT NOT NULL,
    `part` VARCHAR(12) NOT NULL,

    PRIMARY KEY (`stint_id`, `transaction_id`, `ordinal`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `review_item` (
    `review_id` CHAR(16) NOT NULL,
    `kind` VARCHAR(24) NOT NULL,
    `date` DATE NOT NULL,
    `season` SMALLINT NOT NULL,
    `transaction_id` VARCHAR(20) NULL,
    `player_id` INTEGER UNSIGNED NULL,
    `player_name` VARCHAR(120) NULL,
    `stint_id` VARCHAR(48) NULL,
    `message` VARCHAR(1000) NOT NULL,
    `resolution` VARCHAR(400) NULL,

    INDEX `review_item_kind_date_idx`(`kind`, `date`),
    PRIMARY KEY (`review_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `injury_coverage` (
    `year` SMALLINT NOT NULL,
    `transactions` INTEGER UNSIGNED NOT NULL,
    `il_rows` INTEGER UNSIGNED NOT NULL,
    `il_classified` INTEGER UNSIGNED NOT NULL,
    `reasons` INTEGER UNSIGNED NOT NULL,
    `reasons_classified` INTEGER UNSIGNED NOT NULL,
    `placements` INTEGER UNSIGNED NOT NULL,
    `pitcher_placements` INTEGER UNSIGNED NOT NULL,

    PRIMARY KEY (`year`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `injury_derivation` (
    `workflow_id` VARCHAR(200) NOT NULL,
    `run_id` CHAR(36) NOT NULL,
    `grammar_version` SMALLINT NOT NULL,
    `vocabulary_version` SMALLINT NOT NULL,
    `resolutions` INTEGER UNSIGNED NOT NULL,
    `as_of` DATE NOT NULL,
    `transactions` INTEGER UNSIGNED NOT NULL,
    `moves` INTEGER UNSIGNED NOT NULL,
    `stints` INTEGER UNSIGNED NOT NULL,
    `review_open` INTEGER UNSIGNED NOT NULL,
    `stints_added` INTEGER UNSIGNED NOT NULL,
    `stints_changed` INTEGER UNSIGNED NOT NULL,
    `stints_removed` INTEGER UNSIGNED NOT NULL,
    `rows_written` INTEGER UNSIGNED NOT NULL,
    `started_at` DATETIME(3) NOT NULL,
    `finished_at` DATETIME(3) NOT NULL,

    INDEX `injury_derivation_finished_at_idx`(`finished_at`),
    PRIMARY KEY (`workflow_id`, `run_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
