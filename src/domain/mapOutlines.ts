/** What the map of 2019 can draw strong lines around. */
export const outlineKinds = ['units', 'regions', 'clusters'] as const;
export type OutlineKind = (typeof outlineKinds)[number];
