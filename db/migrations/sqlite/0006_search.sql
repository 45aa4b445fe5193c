ALTER TABLE `ideas` ADD `terms` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `texts` ADD `place` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `programmes` ADD `ordinal` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- The title lies at 0, the description at 1, the comments follow in their order.
UPDATE `texts` SET `place` = `placed`.`place` FROM (
  SELECT `id`, CASE `field` WHEN 'title' THEN 0 WHEN 'description' THEN 1
    ELSE 1 + row_number() OVER (PARTITION BY `idea_id`, `field` ORDER BY `id`) END AS `place` FROM `texts`
) AS `placed` WHERE `placed`.`id` = `texts`.`id`;--> statement-breakpoint
UPDATE `programmes` SET `ordinal` = `counted`.`ordinal` FROM (
  SELECT `id`, row_number() OVER (ORDER BY `id`) AS `ordinal` FROM `programmes`
) AS `counted` WHERE `counted`.`id` = `programmes`.`id`;--> statement-breakpoint
CREATE INDEX `ideas_terms` ON `ideas` (`terms`,`programme_id`) WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `texts_place` ON `texts` (`idea_id`,`place`);--> statement-breakpoint
CREATE UNIQUE INDEX `programmes_ordinal` ON `programmes` (`ordinal`);--> statement-breakpoint
-- What each text and translation is found by: terms that the program makes (domain/search), kept nowhere else.
-- The prefixes are a programme, a language and the first two or three letters of a word.
CREATE VIRTUAL TABLE `terms` USING fts5(`words`, content='', contentless_delete=1, detail=none, prefix='7 8', tokenize='ascii');
