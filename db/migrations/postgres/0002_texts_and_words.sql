ALTER TABLE "texts" ADD COLUMN "worded" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
-- What was outdated stays so: until now every edition counted.
UPDATE "texts" SET "worded" = "edition";--> statement-breakpoint
-- An original's states lie under its declared language, also those from before that was corrected.
UPDATE "editions" SET "language" = (SELECT "texts"."language" FROM "texts" WHERE "texts"."id" = "editions"."text_id")
WHERE NOT EXISTS (SELECT 1 FROM "texts" WHERE "texts"."id" = "editions"."text_id" AND "texts"."language" = "editions"."language")
AND NOT EXISTS (SELECT 1 FROM "translations" WHERE "translations"."text_id" = "editions"."text_id" AND "translations"."language" = "editions"."language");
