CREATE TABLE "sliders" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sliders_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"owner_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"prompt" text,
	"mode" text NOT NULL,
	"template" text NOT NULL,
	"language" text NOT NULL,
	"slide_count" integer NOT NULL,
	"aspect_ratio" text NOT NULL,
	"accent_color" text,
	"text_position" text,
	"caption" text,
	"hashtags" text[] DEFAULT '{}' NOT NULL,
	"seed" integer NOT NULL,
	"logo_asset_id" uuid,
	"plan" jsonb,
	"run_id" uuid,
	"video_run_id" uuid,
	"video_asset_id" uuid,
	"error_message" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sliders_slug_unique" UNIQUE("slug"),
	CONSTRAINT "sliders_slide_count_range" CHECK ("sliders"."slide_count" between 3 and 10)
);
--> statement-breakpoint
CREATE TABLE "slides" (
	"slider_id" integer NOT NULL,
	"owner_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"kicker" text,
	"headline" text,
	"body" text,
	"background_asset_id" uuid,
	"image_asset_id" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "slides_slider_id_position_pk" PRIMARY KEY("slider_id","position")
);
--> statement-breakpoint
ALTER TABLE "sliders" ADD CONSTRAINT "sliders_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sliders" ADD CONSTRAINT "sliders_logo_asset_id_assets_id_fk" FOREIGN KEY ("logo_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sliders" ADD CONSTRAINT "sliders_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sliders" ADD CONSTRAINT "sliders_video_run_id_runs_id_fk" FOREIGN KEY ("video_run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sliders" ADD CONSTRAINT "sliders_video_asset_id_assets_id_fk" FOREIGN KEY ("video_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slides" ADD CONSTRAINT "slides_slider_id_sliders_id_fk" FOREIGN KEY ("slider_id") REFERENCES "public"."sliders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slides" ADD CONSTRAINT "slides_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slides" ADD CONSTRAINT "slides_background_asset_id_assets_id_fk" FOREIGN KEY ("background_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slides" ADD CONSTRAINT "slides_image_asset_id_assets_id_fk" FOREIGN KEY ("image_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sliders_owner_id_id_index" ON "sliders" USING btree ("owner_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "slides_owner_id_index" ON "slides" USING btree ("owner_id");