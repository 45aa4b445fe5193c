CREATE TABLE "tokens" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"member_id" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"hash" text collate "C" NOT NULL,
	"changes" boolean NOT NULL,
	"programme_id" text collate "C",
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "ideas" ALTER COLUMN "due_on" SET DATA TYPE text collate "C";--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "tokens_hash" ON "tokens" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "tokens_member" ON "tokens" USING btree ("member_id","created_at");--> statement-breakpoint
CREATE INDEX "ideas_by_number" ON "ideas" USING btree ("programme_id","number") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "ideas_by_change" ON "ideas" USING btree ("programme_id","revision","id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "ideas_by_due" ON "ideas" USING btree ("programme_id","due_on","id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "ideas_archived" ON "ideas" USING btree ("programme_id","number") WHERE archived_at is not null;--> statement-breakpoint
CREATE INDEX "ideas_archived_by_change" ON "ideas" USING btree ("programme_id","revision","id") WHERE archived_at is not null;