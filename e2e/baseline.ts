/** What may be lost from the figures as they were, each with its reason. */
export const intended: readonly RegExp[] = [];
