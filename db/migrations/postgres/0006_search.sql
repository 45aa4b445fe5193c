ALTER TABLE "ideas" ADD COLUMN "terms" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "texts" ADD COLUMN "place" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "ordinal" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- The title lies at 0, the description at 1, the comments follow in their order.
UPDATE "texts" SET "place" = "placed"."place" FROM (
  SELECT "id", CASE "field" WHEN 'title' THEN 0 WHEN 'description' THEN 1
    ELSE 1 + row_number() OVER (PARTITION BY "idea_id", "field" ORDER BY "id") END AS "place" FROM "texts"
) AS "placed" WHERE "placed"."id" = "texts"."id";--> statement-breakpoint
UPDATE "programmes" SET "ordinal" = "counted"."ordinal" FROM (
  SELECT "id", row_number() OVER (ORDER BY "id") AS "ordinal" FROM "programmes"
) AS "counted" WHERE "counted"."id" = "programmes"."id";--> statement-breakpoint
CREATE INDEX "ideas_terms" ON "ideas" USING btree ("terms","programme_id") WHERE archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "texts_place" ON "texts" USING btree ("idea_id","place");--> statement-breakpoint
CREATE UNIQUE INDEX "programmes_ordinal" ON "programmes" USING btree ("ordinal");--> statement-breakpoint
-- What each text and translation is found by: terms that the program makes (domain/search).
CREATE TABLE "terms" ("rowid" bigint PRIMARY KEY NOT NULL, "words" tsvector NOT NULL);--> statement-breakpoint
CREATE INDEX "terms_words" ON "terms" USING gin ("words") WITH (gin_pending_list_limit = 256);
