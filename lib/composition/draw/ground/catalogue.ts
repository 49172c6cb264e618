import { GRAPHIC_GROUNDS } from "#lib/composition/draw/ground/graphic.ts";
import { MATERIAL_GROUNDS } from "#lib/composition/draw/ground/material.ts";
import { PRINT_GROUNDS } from "#lib/composition/draw/ground/print.ts";
import { SOFT_GROUNDS } from "#lib/composition/draw/ground/soft.ts";

/** Every style a ground layer may name. A new one is a painter in a file of this folder and a line here. */
export const GROUNDS = { ...SOFT_GROUNDS, ...MATERIAL_GROUNDS, ...PRINT_GROUNDS, ...GRAPHIC_GROUNDS };

export type GroundStyle = keyof typeof GROUNDS;
export const GROUND_STYLES = Object.keys(GROUNDS) as readonly GroundStyle[];
