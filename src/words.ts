/** Every sentence of ours that a person reads, by the place where it is read. Rules carry their own words. */

/** The light on the toolbar, in the popup and in the pill. */
export const stateWords = {
  watching: 'Watching',
  'not-attached': 'Not attached',
  off: 'Off here',
} as const;
