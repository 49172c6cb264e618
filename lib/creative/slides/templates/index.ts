import type { SliderTemplate } from "#lib/contracts/sliders/vocabulary.ts";
import { boldStatement } from "#lib/creative/slides/templates/bold_statement.ts";
import { editorialStory } from "#lib/creative/slides/templates/editorial_story.ts";
import { featureGrid } from "#lib/creative/slides/templates/feature_grid.ts";
import { offerCard } from "#lib/creative/slides/templates/offer_card.ts";
import { comparison } from "#lib/creative/slides/templates/comparison.ts";
import { scrapbook } from "#lib/creative/slides/templates/scrapbook.ts";
import type { Template } from "#lib/creative/slides/templates/template.ts";

export const TEMPLATES: Record<SliderTemplate, Template> = { boldStatement, editorialStory, scrapbook, featureGrid, offerCard, comparison };
