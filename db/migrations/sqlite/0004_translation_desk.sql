CREATE TABLE `gaps` (
	`piece_id` text NOT NULL,
	`language` text NOT NULL,
	`programme_id` text NOT NULL,
	`idea_id` text NOT NULL,
	`original` text NOT NULL,
	`outdated` integer NOT NULL,
	`words` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`piece_id`, `language`),
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `gaps_desk` ON `gaps` (`programme_id`,`language`,`outdated`,`at`,`piece_id`);--> statement-breakpoint
CREATE INDEX `gaps_idea` ON `gaps` (`idea_id`);--> statement-breakpoint
CREATE TABLE `translation_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`idea_id` text NOT NULL,
	`piece_id` text NOT NULL,
	`language` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`library_id` text NOT NULL,
	`member_id` text,
	`fulfilled_at` integer,
	`fulfilled_by` text,
	`seen_at` integer,
	`rests_since` integer,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`library_id`) REFERENCES `libraries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fulfilled_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `requests_open` ON `translation_requests` (`piece_id`,`language`) WHERE fulfilled_at is null;--> statement-breakpoint
CREATE INDEX `requests_waiting` ON `translation_requests` (`programme_id`,`library_id`,`at`,`id`) WHERE fulfilled_at is null and rests_since is null;--> statement-breakpoint
CREATE INDEX `requests_by` ON `translation_requests` (`by`,`programme_id`,`at`,`id`) WHERE rests_since is null;--> statement-breakpoint
CREATE INDEX `requests_idea` ON `translation_requests` (`idea_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `translating` (
	`piece_id` text NOT NULL,
	`language` text NOT NULL,
	`member_id` text NOT NULL,
	`since` integer NOT NULL,
	`seen` integer NOT NULL,
	PRIMARY KEY(`piece_id`, `language`, `member_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `translating_seen` ON `translating` (`seen`);--> statement-breakpoint
-- What every language lacks today.
INSERT INTO `gaps` (`piece_id`, `language`, `programme_id`, `idea_id`, `original`, `outdated`, `words`, `at`)
SELECT CASE WHEN `texts`.`field` = 'comment' THEN `texts`.`id` ELSE `texts`.`idea_id` END, `languages`.`value`, `ideas`.`programme_id`, `ideas`.`id`,
  min(`texts`.`language`), max(`translations`.`text_id` IS NOT NULL), sum(length(`texts`.`source`) - length(replace(`texts`.`source`, ' ', '')) + 1), max(`texts`.`at`)
FROM `ideas`
INNER JOIN `programmes` ON `programmes`.`id` = `ideas`.`programme_id`
INNER JOIN json_each(`programmes`.`languages`) AS `languages`
INNER JOIN `texts` ON `texts`.`idea_id` = `ideas`.`id`
LEFT JOIN `translations` ON `translations`.`text_id` = `texts`.`id` AND `translations`.`language` = `languages`.`value`
LEFT JOIN `comments` ON `comments`.`id` = `texts`.`id`
WHERE `ideas`.`archived_at` IS NULL AND `comments`.`deleted_at` IS NULL AND `texts`.`source` <> '' AND `texts`.`language` <> `languages`.`value`
  AND (`translations`.`text_id` IS NULL OR `translations`.`made_from` < `texts`.`worded`)
GROUP BY 1, 2, 3, 4;
