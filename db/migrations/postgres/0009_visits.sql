CREATE TABLE "floors" (
	"member_id" text collate "C" NOT NULL,
	"programme_id" text collate "C" NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "floors_member_id_programme_id_pk" PRIMARY KEY("member_id","programme_id")
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"member_id" text collate "C" NOT NULL,
	"idea_id" text collate "C" NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "visits_member_id_idea_id_pk" PRIMARY KEY("member_id","idea_id")
);
--> statement-breakpoint
ALTER TABLE "floors" ADD CONSTRAINT "floors_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "floors" ADD CONSTRAINT "floors_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;