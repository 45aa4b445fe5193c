CREATE TABLE `report_link_log` (
	`id` text PRIMARY KEY NOT NULL,
	`link_id` text NOT NULL,
	`at` integer NOT NULL,
	`event` text NOT NULL,
	`by` text,
	FOREIGN KEY (`link_id`) REFERENCES `report_links`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `report_link_log_link` ON `report_link_log` (`link_id`,`at`);--> statement-breakpoint
CREATE TABLE `report_links` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`member_id` text NOT NULL,
	`label` text NOT NULL,
	`hash` text NOT NULL,
	`names` integer NOT NULL,
	`languages` text NOT NULL,
	`from_day` text,
	`to_day` text,
	`chosen` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`opened` integer NOT NULL,
	`last_opened_at` integer,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_links_hash` ON `report_links` (`hash`);--> statement-breakpoint
CREATE INDEX `report_links_programme` ON `report_links` (`programme_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `report_links_member` ON `report_links` (`member_id`,`programme_id`);