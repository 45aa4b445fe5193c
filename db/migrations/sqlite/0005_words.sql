CREATE TABLE `glossary` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`terms` text NOT NULL,
	`also` text NOT NULL,
	`notes` text NOT NULL,
	`edition` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `glossary_programme` ON `glossary` (`programme_id`,`id`) WHERE removed_at is null;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_changes` (
	`programme_id` text NOT NULL,
	`revision` integer NOT NULL,
	`part` integer NOT NULL,
	`deed_id` text NOT NULL,
	`undoes` text,
	`kind` text NOT NULL,
	`idea_id` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`data` text NOT NULL,
	`news` text,
	PRIMARY KEY(`programme_id`, `revision`, `part`),
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_changes`("programme_id", "revision", "part", "deed_id", "undoes", "kind", "idea_id", "by", "at", "data", "news") SELECT "programme_id", "revision", "part", "deed_id", "undoes", "kind", "idea_id", "by", "at", "data", "news" FROM `changes`;--> statement-breakpoint
DROP TABLE `changes`;--> statement-breakpoint
ALTER TABLE `__new_changes` RENAME TO `changes`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `changes_deed` ON `changes` (`deed_id`,`part`);--> statement-breakpoint
CREATE INDEX `changes_idea` ON `changes` (`idea_id`,`revision`,`part`);--> statement-breakpoint
CREATE INDEX `changes_words` ON `changes` (`programme_id`,`revision`) WHERE idea_id is null;--> statement-breakpoint
ALTER TABLE `programmes` ADD `edition` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `programmes` ADD `worded` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `statuses` ADD `edition` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `themes` ADD `edition` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `ideas_theme` ON `ideas` (`theme_id`);