/** What may be lost from the figures as they were, each with its reason. */
export const intended: readonly RegExp[] = [
  // The review stands in brackets before its sentence: "(bài tổng kết 2019):".
  /staff-reduction words (?:bài|2019|review)$/u,
];
