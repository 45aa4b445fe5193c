ALTER TABLE "editions" ADD COLUMN "machine" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "translations" ADD COLUMN "machine" boolean DEFAULT false NOT NULL;