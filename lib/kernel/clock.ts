/** The time of day, injected where a test must turn it. */
export type Clock = () => Date;
export const systemClock: Clock = () => new Date();
