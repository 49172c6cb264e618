/** The classes of a carousel's page, shared by its states so that nothing jumps between them. */
export const LAYOUT = "lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(24rem,30rem)]";
export const STAGE = "flex h-[78dvh] flex-col gap-3 bg-sunken p-3 lg:sticky lg:top-0 lg:h-dvh lg:p-8 lg:pb-5";
export const PANEL = "min-w-0 border-line px-4 py-6 md:px-8 md:py-9 lg:border-l";
