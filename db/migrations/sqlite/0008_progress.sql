ALTER TABLE `programmes` ADD `stuck_after` integer DEFAULT 30 NOT NULL;--> statement-breakpoint
CREATE INDEX `changes_at` ON `changes` (`programme_id`,`at`,`idea_id`);