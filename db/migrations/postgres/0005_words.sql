CREATE TABLE "glossary" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"programme_id" text collate "C" NOT NULL,
	"terms" jsonb NOT NULL,
	"also" jsonb NOT NULL,
	"notes" jsonb NOT NULL,
	"edition" integer NOT NULL,
	"by" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "changes" ALTER COLUMN "idea_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "edition" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "worded" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "statuses" ADD COLUMN "edition" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "themes" ADD COLUMN "edition" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "glossary" ADD CONSTRAINT "glossary_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "glossary" ADD CONSTRAINT "glossary_by_members_id_fk" FOREIGN KEY ("by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "glossary_programme" ON "glossary" USING btree ("programme_id","id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "changes_words" ON "changes" USING btree ("programme_id","revision") WHERE idea_id is null;--> statement-breakpoint
CREATE INDEX "ideas_theme" ON "ideas" USING btree ("theme_id");