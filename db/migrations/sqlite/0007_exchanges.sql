CREATE TABLE `exchanges` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`kind` text NOT NULL,
	`names` text NOT NULL,
	`host_id` text,
	`place` text NOT NULL,
	`link` text,
	`begins_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`edition` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`host_id`) REFERENCES `libraries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exchanges_begin` ON `exchanges` (`programme_id`,`begins_at`,`id`) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX `exchanges_end` ON `exchanges` (`programme_id`,`ends_at`) WHERE removed_at is null;