CREATE TABLE `floors` (
	`member_id` text NOT NULL,
	`programme_id` text NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`member_id`, `programme_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `visits` (
	`member_id` text NOT NULL,
	`idea_id` text NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`member_id`, `idea_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE no action
);
