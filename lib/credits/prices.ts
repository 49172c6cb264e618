/** What things cost, in credits. The one price list. */
export const PRICES = {
  /** One film of a short. */
  short: 15,
  /** One slide of a carousel. */
  slide: 1,
  /** One editor scene. */
  scene: 5,
  scene_regenerate: 4,
  /** A scene within a batch, a render or autopilot. */
  scene_batch: 4,
  voice: 3,
  music: 5,
  render: 0,
  /** A batch of extra AI assists. */
  assist_unlock: 1,
} as const;

export const ASSISTS = {
  /** Free per account and UTC day. */
  dailyLimit: 20,
  /** How many one unlock adds. */
  unlockBatch: 10,
} as const;
