CREATE TABLE `saved_filters` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`member_id` text NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`address` text NOT NULL,
	`shared` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_filters_name` ON `saved_filters` (`programme_id`,`member_id`,`folded`);--> statement-breakpoint
CREATE INDEX `saved_filters_shared` ON `saved_filters` (`programme_id`,`shared`);--> statement-breakpoint
ALTER TABLE `libraries` ADD `region` text;