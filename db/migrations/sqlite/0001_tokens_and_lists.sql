CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`changes` integer NOT NULL,
	`programme_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`last_used_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash` ON `tokens` (`hash`);--> statement-breakpoint
CREATE INDEX `tokens_member` ON `tokens` (`member_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `ideas_by_number` ON `ideas` (`programme_id`,`number`) WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX `ideas_by_change` ON `ideas` (`programme_id`,`revision`,`id`) WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX `ideas_by_due` ON `ideas` (`programme_id`,`due_on`,`id`) WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX `ideas_archived` ON `ideas` (`programme_id`,`number`) WHERE archived_at is not null;--> statement-breakpoint
CREATE INDEX `ideas_archived_by_change` ON `ideas` (`programme_id`,`revision`,`id`) WHERE archived_at is not null;