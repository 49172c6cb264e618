"use client";

import { useBrandPicture } from "#components/studio/data/brand-pictures.ts";
import { FormSection } from "#components/studio/form/form-section.tsx";
import { PictureField } from "#components/studio/form/picture-field.tsx";
import type { ShortView } from "#lib/contracts/shorts/views.ts";

type PicturesProps = { short: ShortView | null; slugOf(): Promise<string | null>; onShort(short: ShortView): void };

/** The brand's own pictures: the product in the film, the poster that closes it. */
export function PicturesChapter({ short, slugOf, onShort }: PicturesProps) {
  const { product = null, poster = null } = short ?? {};
  const productUpload = useBrandPicture("product", { slugOf, onSaved: onShort });
  const posterUpload = useBrandPicture("poster", { slugOf, onSaved: onShort });
  return (
    <FormSection title="Your pictures" hint="Both are optional and free.">
      <div className="grid gap-5 sm:grid-cols-2">
        <PictureField
          label="Product picture"
          hint="JPEG or PNG, up to 20 MB. A plain background is cut away."
          note={product?.cutout ? "Background cut away. It stands in the scenes." : "Shown in a frame, as it is."}
          picture={product}
          upload={productUpload}
        />
        <PictureField label="End poster" hint="JPEG or PNG, up to 20 MB. Closes the film, which then runs 14 s." note="Closes the film, which runs 14 s." picture={poster} upload={posterUpload} />
      </div>
    </FormSection>
  );
}
