ALTER TABLE `editions` ADD `machine` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `translations` ADD `machine` integer DEFAULT false NOT NULL;