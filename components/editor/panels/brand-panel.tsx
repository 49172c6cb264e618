"use client";

import { useState } from "react";
import { useAdPicture } from "#components/editor/data/brand.ts";
import { useProduce } from "#components/editor/data/produce.ts";
import { Panel, PanelPart } from "#components/editor/panels/panel.tsx";
import { useEditor } from "#components/editor/state/editor.tsx";
import { tell } from "#components/editor/state/tell.ts";
import { LOGO_DURATIONS, LOGO_POSITIONS, LOGO_TREATMENTS, PLACEMENTS } from "#components/editor/vocabulary.ts";
import { call } from "#components/studio/data/call.ts";
import { toastFailure } from "#components/studio/data/failures.ts";
import { PictureField } from "#components/studio/form/picture-field.tsx";
import { keysOf } from "#components/studio/lib/keys-of.ts";
import { steadyLink } from "#components/studio/sliders/drawing/steady-link.ts";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Select } from "#components/ui/select.tsx";
import { editorBrand } from "#lib/contracts/editor/brand.ts";

const optionsOf = <K extends string>(words: Record<K, string>) => keysOf(words).map((value) => ({ value, label: words[value] }));

/** The person's own pictures: what is sold, whose it is, and the card that closes. */
export function BrandPanel() {
  return (
    <Panel title="Brand" hint="JPEG or PNG, up to 20 MB each. A plain background is cut away.">
      <Product />
      <Logo />
      <ClosingCard />
    </Panel>
  );
}

function Product() {
  const { view, session } = useEditor();
  const upload = useAdPicture("product");
  const { product } = view;
  return (
    <PanelPart>
      <PictureField label="Product photo" hint="It stands in the generated scenes." note={product?.cutout ? "Cut out; it stands in the scenes." : "Shown as a picture in the scenes."} picture={product && { url: steadyLink(product.url) }} upload={upload} />
      {product && <SegmentedControl label="Where it shows" value={product.placement} onChange={(placement) => void tell(session.commands.placeProduct(placement))} options={optionsOf(PLACEMENTS)} className="w-full" />}
    </PanelPart>
  );
}

function Logo() {
  const { view, session } = useEditor();
  const upload = useAdPicture("logo");
  const { logo } = view;
  const set = (part: Parameters<typeof session.commands.editLogo>[0]) => void tell(session.commands.editLogo(part));
  return (
    <PanelPart>
      <PictureField label="Logo" hint="Best as a PNG without background." note="Lies over the film." picture={logo && { url: steadyLink(logo.url) }} upload={upload} />
      {logo && (
        <>
          <SegmentedControl label="How it is shown" value={logo.treatment} onChange={(treatment) => set({ treatment })} options={optionsOf(LOGO_TREATMENTS)} className="w-full" />
          <div className="grid grid-cols-2 gap-3">
            <Field label="Place">
              <Select value={logo.position} onChange={(position) => set({ position })} options={optionsOf(LOGO_POSITIONS)} />
            </Field>
            <Field label="How long">
              <Select value={logo.duration} onChange={(duration) => set({ duration })} options={optionsOf(LOGO_DURATIONS)} />
            </Field>
          </div>
        </>
      )}
    </PanelPart>
  );
}

function ClosingCard() {
  const { view } = useEditor();
  const upload = useAdPicture("closing");
  const [asking, setAsking] = useState(false);
  const copy = useProduce((slug: string) => call(editorBrand.closingFromProduct, { params: { slug }, body: { overwrite: true } }));
  const { closing_image, product } = view;
  const run = () => copy.mutate(undefined, { onError: toastFailure, onSettled: () => setAsking(false) });
  return (
    <PanelPart>
      <PictureField label="Closing card" hint="A still that closes the ad, 2.5 s." note="Closes the ad, 2.5 s." picture={closing_image && { url: steadyLink(closing_image.url) }} upload={upload} />
      <div>
        <Button size="sm" loading={copy.isPending} disabled={!product} aria-describedby="closing-note" onClick={() => (closing_image ? setAsking(true) : run())}>
          Use the product photo
        </Button>
        {!product && (
          <p id="closing-note" className="mt-1.5 text-xs text-muted">
            Add a product photo first.
          </p>
        )}
      </div>
      <ConfirmDialog open={asking} onOpenChange={setAsking} title="Replace the closing card?" description="The product photo takes its place." action="Replace it" busy={copy.isPending} onConfirm={run} />
    </PanelPart>
  );
}
