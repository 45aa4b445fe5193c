ALTER TABLE "programmes" ADD COLUMN "stuck_after" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
CREATE INDEX "changes_at" ON "changes" USING btree ("programme_id","at","idea_id");