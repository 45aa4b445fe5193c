CREATE TABLE "changes" (
	"programme_id" text collate "C" NOT NULL,
	"revision" integer NOT NULL,
	"part" integer NOT NULL,
	"deed_id" text collate "C" NOT NULL,
	"undoes" text collate "C",
	"kind" text NOT NULL,
	"idea_id" text collate "C" NOT NULL,
	"by" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"data" jsonb NOT NULL,
	"news" jsonb,
	CONSTRAINT "changes_programme_id_revision_part_pk" PRIMARY KEY("programme_id","revision","part")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"idea_id" text collate "C" NOT NULL,
	"by" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"text_id" text collate "C" NOT NULL,
	"language" text NOT NULL,
	"number" integer NOT NULL,
	"source" text NOT NULL,
	"by" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "editions_text_id_language_number_pk" PRIMARY KEY("text_id","language","number")
);
--> statement-breakpoint
CREATE TABLE "ideas" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"programme_id" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"status_id" text collate "C" NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"theme_id" text collate "C",
	"rank" text collate "C" NOT NULL,
	"due_on" text,
	"comments" integer NOT NULL,
	"revision" integer NOT NULL,
	"proposed_by" text collate "C" NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"idea_id" text collate "C" NOT NULL,
	"member_id" text collate "C" NOT NULL,
	"by" text collate "C",
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invitations_idea_id_member_id_pk" PRIMARY KEY("idea_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "owners" (
	"idea_id" text collate "C" NOT NULL,
	"member_id" text collate "C" NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "owners_idea_id_member_id_pk" PRIMARY KEY("idea_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "texts" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"idea_id" text collate "C" NOT NULL,
	"field" text NOT NULL,
	"language" text NOT NULL,
	"edition" integer NOT NULL,
	"source" text NOT NULL,
	"html" text NOT NULL,
	"by" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "translations" (
	"text_id" text collate "C" NOT NULL,
	"language" text NOT NULL,
	"edition" integer NOT NULL,
	"made_from" integer NOT NULL,
	"source" text NOT NULL,
	"html" text NOT NULL,
	"by" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "translations_text_id_language_pk" PRIMARY KEY("text_id","language")
);
--> statement-breakpoint
CREATE TABLE "libraries" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"city" jsonb NOT NULL,
	"name" jsonb NOT NULL,
	"language" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"library_id" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"branch" text NOT NULL,
	"role" text NOT NULL,
	"language" text NOT NULL,
	"reads" jsonb NOT NULL,
	"email" text collate "C",
	"password" text,
	"last_programme_id" text collate "C",
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"member_id" text collate "C" NOT NULL,
	"shared" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partners" (
	"programme_id" text collate "C" NOT NULL,
	"library_id" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "partners_programme_id_library_id_pk" PRIMARY KEY("programme_id","library_id")
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"slug" text collate "C" NOT NULL,
	"mark" text NOT NULL,
	"names" jsonb NOT NULL,
	"languages" jsonb NOT NULL,
	"time_zone" text NOT NULL,
	"begins_on" text NOT NULL,
	"ends_on" text,
	"revision" integer NOT NULL,
	"numbered" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statuses" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"programme_id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"names" jsonb NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "themes" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"programme_id" text collate "C" NOT NULL,
	"names" jsonb NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_by_members_id_fk" FOREIGN KEY ("by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_by_members_id_fk" FOREIGN KEY ("by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_deleted_by_members_id_fk" FOREIGN KEY ("deleted_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_by_members_id_fk" FOREIGN KEY ("by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_status_id_statuses_id_fk" FOREIGN KEY ("status_id") REFERENCES "public"."statuses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_proposed_by_members_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_archived_by_members_id_fk" FOREIGN KEY ("archived_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_by_members_id_fk" FOREIGN KEY ("by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owners" ADD CONSTRAINT "owners_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owners" ADD CONSTRAINT "owners_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_by_members_id_fk" FOREIGN KEY ("by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_by_members_id_fk" FOREIGN KEY ("by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_library_id_libraries_id_fk" FOREIGN KEY ("library_id") REFERENCES "public"."libraries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners" ADD CONSTRAINT "partners_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners" ADD CONSTRAINT "partners_library_id_libraries_id_fk" FOREIGN KEY ("library_id") REFERENCES "public"."libraries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statuses" ADD CONSTRAINT "statuses_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "themes" ADD CONSTRAINT "themes_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "changes_deed" ON "changes" USING btree ("deed_id","part");--> statement-breakpoint
CREATE INDEX "changes_idea" ON "changes" USING btree ("idea_id","revision","part");--> statement-breakpoint
CREATE INDEX "comments_idea" ON "comments" USING btree ("idea_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "ideas_number" ON "ideas" USING btree ("programme_id","number");--> statement-breakpoint
CREATE INDEX "ideas_board" ON "ideas" USING btree ("programme_id","status_id","rank","id") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "invitations_member" ON "invitations" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "owners_member" ON "owners" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "texts_idea" ON "texts" USING btree ("idea_id","field");--> statement-breakpoint
CREATE UNIQUE INDEX "members_email" ON "members" USING btree ("email");--> statement-breakpoint
CREATE INDEX "members_library" ON "members" USING btree ("library_id");--> statement-breakpoint
CREATE INDEX "sessions_member" ON "sessions" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "partners_library" ON "partners" USING btree ("library_id");--> statement-breakpoint
CREATE UNIQUE INDEX "programmes_slug" ON "programmes" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "statuses_programme" ON "statuses" USING btree ("programme_id","position");--> statement-breakpoint
CREATE INDEX "themes_programme" ON "themes" USING btree ("programme_id","position");