CREATE TABLE "gaps" (
	"piece_id" text collate "C" NOT NULL,
	"language" text NOT NULL,
	"programme_id" text collate "C" NOT NULL,
	"idea_id" text collate "C" NOT NULL,
	"original" text NOT NULL,
	"outdated" boolean NOT NULL,
	"words" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "gaps_piece_id_language_pk" PRIMARY KEY("piece_id","language")
);
--> statement-breakpoint
CREATE TABLE "translation_requests" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"programme_id" text collate "C" NOT NULL,
	"idea_id" text collate "C" NOT NULL,
	"piece_id" text collate "C" NOT NULL,
	"language" text NOT NULL,
	"by" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"library_id" text collate "C" NOT NULL,
	"member_id" text collate "C",
	"fulfilled_at" timestamp (3) with time zone,
	"fulfilled_by" text collate "C",
	"seen_at" timestamp (3) with time zone,
	"rests_since" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "translating" (
	"piece_id" text collate "C" NOT NULL,
	"language" text NOT NULL,
	"member_id" text collate "C" NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"seen" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "translating_piece_id_language_member_id_pk" PRIMARY KEY("piece_id","language","member_id")
);
--> statement-breakpoint
ALTER TABLE "gaps" ADD CONSTRAINT "gaps_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gaps" ADD CONSTRAINT "gaps_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_requests" ADD CONSTRAINT "translation_requests_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_requests" ADD CONSTRAINT "translation_requests_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_requests" ADD CONSTRAINT "translation_requests_by_members_id_fk" FOREIGN KEY ("by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_requests" ADD CONSTRAINT "translation_requests_library_id_libraries_id_fk" FOREIGN KEY ("library_id") REFERENCES "public"."libraries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_requests" ADD CONSTRAINT "translation_requests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translation_requests" ADD CONSTRAINT "translation_requests_fulfilled_by_members_id_fk" FOREIGN KEY ("fulfilled_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translating" ADD CONSTRAINT "translating_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "gaps_desk" ON "gaps" USING btree ("programme_id","language","outdated","at","piece_id");--> statement-breakpoint
CREATE INDEX "gaps_idea" ON "gaps" USING btree ("idea_id");--> statement-breakpoint
CREATE UNIQUE INDEX "requests_open" ON "translation_requests" USING btree ("piece_id","language") WHERE fulfilled_at is null;--> statement-breakpoint
CREATE INDEX "requests_waiting" ON "translation_requests" USING btree ("programme_id","library_id","at","id") WHERE fulfilled_at is null and rests_since is null;--> statement-breakpoint
CREATE INDEX "requests_by" ON "translation_requests" USING btree ("by","programme_id","at","id") WHERE rests_since is null;--> statement-breakpoint
CREATE INDEX "requests_idea" ON "translation_requests" USING btree ("idea_id","at","id");--> statement-breakpoint
CREATE INDEX "translating_seen" ON "translating" USING btree ("seen");--> statement-breakpoint
-- What every language lacks today.
INSERT INTO "gaps" ("piece_id", "language", "programme_id", "idea_id", "original", "outdated", "words", "at")
SELECT CASE WHEN "texts"."field" = 'comment' THEN "texts"."id" ELSE "texts"."idea_id" END, "languages"."value", "ideas"."programme_id", "ideas"."id",
  min("texts"."language"), bool_or("translations"."text_id" IS NOT NULL), sum(length("texts"."source") - length(replace("texts"."source", ' ', '')) + 1), max("texts"."at")
FROM "ideas"
INNER JOIN "programmes" ON "programmes"."id" = "ideas"."programme_id"
CROSS JOIN LATERAL jsonb_array_elements_text("programmes"."languages") AS "languages" ("value")
INNER JOIN "texts" ON "texts"."idea_id" = "ideas"."id"
LEFT JOIN "translations" ON "translations"."text_id" = "texts"."id" AND "translations"."language" = "languages"."value"
LEFT JOIN "comments" ON "comments"."id" = "texts"."id"
WHERE "ideas"."archived_at" IS NULL AND "comments"."deleted_at" IS NULL AND "texts"."source" <> '' AND "texts"."language" <> "languages"."value"
  AND ("translations"."text_id" IS NULL OR "translations"."made_from" < "texts"."worded")
GROUP BY 1, 2, 3, 4;
