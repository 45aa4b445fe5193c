CREATE TABLE "report_link_log" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"link_id" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"event" text NOT NULL,
	"by" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "report_links" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"programme_id" text collate "C" NOT NULL,
	"member_id" text collate "C" NOT NULL,
	"label" text NOT NULL,
	"hash" text collate "C" NOT NULL,
	"names" boolean NOT NULL,
	"languages" jsonb NOT NULL,
	"from_day" text collate "C",
	"to_day" text collate "C",
	"chosen" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"opened" integer NOT NULL,
	"last_opened_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "report_link_log" ADD CONSTRAINT "report_link_log_link_id_report_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."report_links"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_link_log" ADD CONSTRAINT "report_link_log_by_members_id_fk" FOREIGN KEY ("by") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_link_log_link" ON "report_link_log" USING btree ("link_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "report_links_hash" ON "report_links" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "report_links_programme" ON "report_links" USING btree ("programme_id","created_at");--> statement-breakpoint
CREATE INDEX "report_links_member" ON "report_links" USING btree ("member_id","programme_id");