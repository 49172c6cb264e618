ALTER TABLE "assets" ADD COLUMN "cutout" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "pending_uploads" ADD COLUMN "asset_id" uuid;--> statement-breakpoint
ALTER TABLE "pending_uploads" ADD CONSTRAINT "pending_uploads_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shorts" DROP COLUMN "product_cutout";