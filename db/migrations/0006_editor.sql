CREATE TABLE "editor_projects" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "editor_projects_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"owner_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"language" text NOT NULL,
	"product_prompt" text DEFAULT '' NOT NULL,
	"aspect_ratio" text DEFAULT '9:16' NOT NULL,
	"creative_format" text,
	"visual_language" text,
	"theme" text,
	"voice_id" text,
	"project_intent" text,
	"target_seconds" real,
	"captions_enabled" boolean DEFAULT true NOT NULL,
	"caption_style" text DEFAULT 'highlight' NOT NULL,
	"seed" integer NOT NULL,
	"scenario" text,
	"narration_script" text,
	"narration_basis" text,
	"narration_segments" integer[],
	"product_asset_id" uuid,
	"product_description" text,
	"product_placement" text DEFAULT 'throughout' NOT NULL,
	"closing_asset_id" uuid,
	"logo_asset_id" uuid,
	"logo_treatment" text DEFAULT 'original' NOT NULL,
	"logo_position" text DEFAULT 'top_left' NOT NULL,
	"logo_duration" text DEFAULT 'throughout' NOT NULL,
	"autopilot_run_id" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "editor_projects_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "editor_renders" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "editor_renders_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"owner_id" uuid NOT NULL,
	"project_id" integer NOT NULL,
	"version" integer NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"run_id" uuid NOT NULL,
	"snapshot" jsonb NOT NULL,
	"inputs_hash" text NOT NULL,
	"aspect_ratio" text NOT NULL,
	"video_asset_id" uuid,
	"thumbnail_asset_id" uuid,
	"srt_asset_id" uuid,
	"vtt_asset_id" uuid,
	"duration_seconds" real,
	"error_message" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "editor_renders_projectId_version_unique" UNIQUE("project_id","version"),
	CONSTRAINT "editor_renders_version_positive" CHECK ("editor_renders"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "editor_segments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "editor_segments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"owner_id" uuid NOT NULL,
	"project_id" integer NOT NULL,
	"position" integer NOT NULL,
	"prompt" text DEFAULT '' NOT NULL,
	"source" text DEFAULT 'generated' NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"in_batch" boolean DEFAULT false NOT NULL,
	"plan" jsonb,
	"plan_prompt" text,
	"title" text,
	"upload_id" integer,
	"seconds" real,
	"trim_start" real DEFAULT 0 NOT NULL,
	"sound" boolean DEFAULT false NOT NULL,
	"video_asset_id" uuid,
	"thumbnail_asset_id" uuid,
	"filmstrip_asset_id" uuid,
	"run_id" uuid,
	"error_message" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "editor_uploads" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "editor_uploads_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"owner_id" uuid NOT NULL,
	"project_id" integer NOT NULL,
	"filename" text NOT NULL,
	"mime" text NOT NULL,
	"bytes" bigint NOT NULL,
	"fit_mode" text NOT NULL,
	"key" text NOT NULL,
	"multipart_id" text,
	"status" text DEFAULT 'pending' NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"run_id" uuid,
	"clip_ratio" text,
	"clip_asset_id" uuid,
	"clip_frames" integer,
	"thumbnail_asset_id" uuid,
	"filmstrip_asset_id" uuid,
	"duration_seconds" double precision,
	"width" integer,
	"height" integer,
	"has_sound" boolean DEFAULT false NOT NULL,
	"loudness" real,
	"waveform" real[] DEFAULT '{}' NOT NULL,
	"error_message" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "editor_uploads_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "music_tracks" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "music_tracks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"owner_id" uuid NOT NULL,
	"project_id" integer NOT NULL,
	"prompt" text,
	"vibe" text,
	"instruments" text[] DEFAULT '{}' NOT NULL,
	"seed" integer NOT NULL,
	"status" text DEFAULT 'processing' NOT NULL,
	"run_id" uuid NOT NULL,
	"basis" text NOT NULL,
	"asset_id" uuid,
	"duration_seconds" real,
	"waveform" real[] DEFAULT '{}' NOT NULL,
	"error_message" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "voice_tracks" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "voice_tracks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"owner_id" uuid NOT NULL,
	"project_id" integer NOT NULL,
	"voice_id" text NOT NULL,
	"engine" text,
	"status" text DEFAULT 'processing' NOT NULL,
	"run_id" uuid NOT NULL,
	"script" text NOT NULL,
	"lines" jsonb,
	"asset_id" uuid,
	"duration_seconds" real,
	"waveform" real[] DEFAULT '{}' NOT NULL,
	"error_message" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "editor_projects" ADD CONSTRAINT "editor_projects_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_projects" ADD CONSTRAINT "editor_projects_product_asset_id_assets_id_fk" FOREIGN KEY ("product_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_projects" ADD CONSTRAINT "editor_projects_closing_asset_id_assets_id_fk" FOREIGN KEY ("closing_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_projects" ADD CONSTRAINT "editor_projects_logo_asset_id_assets_id_fk" FOREIGN KEY ("logo_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_projects" ADD CONSTRAINT "editor_projects_autopilot_run_id_runs_id_fk" FOREIGN KEY ("autopilot_run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_renders" ADD CONSTRAINT "editor_renders_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_renders" ADD CONSTRAINT "editor_renders_project_id_editor_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."editor_projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_renders" ADD CONSTRAINT "editor_renders_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_renders" ADD CONSTRAINT "editor_renders_video_asset_id_assets_id_fk" FOREIGN KEY ("video_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_renders" ADD CONSTRAINT "editor_renders_thumbnail_asset_id_assets_id_fk" FOREIGN KEY ("thumbnail_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_renders" ADD CONSTRAINT "editor_renders_srt_asset_id_assets_id_fk" FOREIGN KEY ("srt_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_renders" ADD CONSTRAINT "editor_renders_vtt_asset_id_assets_id_fk" FOREIGN KEY ("vtt_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_segments" ADD CONSTRAINT "editor_segments_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_segments" ADD CONSTRAINT "editor_segments_project_id_editor_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."editor_projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_segments" ADD CONSTRAINT "editor_segments_upload_id_editor_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."editor_uploads"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_segments" ADD CONSTRAINT "editor_segments_video_asset_id_assets_id_fk" FOREIGN KEY ("video_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_segments" ADD CONSTRAINT "editor_segments_thumbnail_asset_id_assets_id_fk" FOREIGN KEY ("thumbnail_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_segments" ADD CONSTRAINT "editor_segments_filmstrip_asset_id_assets_id_fk" FOREIGN KEY ("filmstrip_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_segments" ADD CONSTRAINT "editor_segments_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_uploads" ADD CONSTRAINT "editor_uploads_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_uploads" ADD CONSTRAINT "editor_uploads_project_id_editor_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."editor_projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_uploads" ADD CONSTRAINT "editor_uploads_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_uploads" ADD CONSTRAINT "editor_uploads_clip_asset_id_assets_id_fk" FOREIGN KEY ("clip_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_uploads" ADD CONSTRAINT "editor_uploads_thumbnail_asset_id_assets_id_fk" FOREIGN KEY ("thumbnail_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_uploads" ADD CONSTRAINT "editor_uploads_filmstrip_asset_id_assets_id_fk" FOREIGN KEY ("filmstrip_asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "music_tracks" ADD CONSTRAINT "music_tracks_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "music_tracks" ADD CONSTRAINT "music_tracks_project_id_editor_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."editor_projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "music_tracks" ADD CONSTRAINT "music_tracks_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "music_tracks" ADD CONSTRAINT "music_tracks_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_tracks" ADD CONSTRAINT "voice_tracks_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_tracks" ADD CONSTRAINT "voice_tracks_project_id_editor_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."editor_projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_tracks" ADD CONSTRAINT "voice_tracks_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_tracks" ADD CONSTRAINT "voice_tracks_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "editor_projects_owner_id_id_index" ON "editor_projects" USING btree ("owner_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "editor_renders_one_per_run" ON "editor_renders" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "editor_renders_owner_id_index" ON "editor_renders" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "editor_segments_project_id_position_index" ON "editor_segments" USING btree ("project_id","position");--> statement-breakpoint
CREATE INDEX "editor_segments_owner_id_index" ON "editor_segments" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "editor_segments_upload_id_index" ON "editor_segments" USING btree ("upload_id");--> statement-breakpoint
CREATE INDEX "editor_uploads_project_id_id_index" ON "editor_uploads" USING btree ("project_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "editor_uploads_owner_id_index" ON "editor_uploads" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "music_tracks_project_id_id_index" ON "music_tracks" USING btree ("project_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "music_tracks_owner_id_index" ON "music_tracks" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "voice_tracks_project_id_id_index" ON "voice_tracks" USING btree ("project_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "voice_tracks_owner_id_index" ON "voice_tracks" USING btree ("owner_id");