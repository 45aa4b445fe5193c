CREATE INDEX `changes_told` ON `changes` (`programme_id`,`at`,`revision`,`part`);--> statement-breakpoint
CREATE INDEX `changes_by` ON `changes` (`programme_id`,`by`,`at`,`revision`,`part`);