/** What may be lost from the figures as they were, each with its reason. */
export const intended: readonly RegExp[] = [
  // The review stands in brackets before its sentence: "(bài tổng kết 2019):".
  /staff-reduction words (?:bài|2019|review)$/u,
  // The others stand there as bars, one by one, instead of "9 đơn vị khác: từ 7,07 % đến 12,94 %".
  /provinces=86: staff-reduction words (?:9|đơn|vị|khác:|từ|đến|other|units:|from|to|[\d.,]+%)$/u,
  // Beside ten numbers with their coverage a phone has room for the mark of a pace alone.
  /390 .*provinces=86: staff-reduction words (?:chậm|vượt)$/u,
  // Tiles have no dots, and a number says what is planned besides.
  /province-map words (?:chấm:?|rỗng:|một|mô|hình|dự|kiến|dot:|one|model|ring:|planned)$/u,
  // The key explains the steps and states that occur.
  /province-map words (?:\d+\+?|[<–]|\(n\)|chỉ|only|Plan:|KH:|mới|là|kế|hoạch|a|plan|không|nêu|tên|not|named)$/u,
  // Three figures side by side: who is alike and how often a source says give way there, and staff
  // reduction holds the bars of as many scopes as its column has room for, and says so.
  /1920 .*(?:province-map|pilot-counts) words /u,
  /1920 .*staff-reduction (?:buttons|marks|words) /u,
  // Labels are 13 px instead of 12: the same gives way among the units of 2025.
  /1366 boundaries=2025.*(?:province-map|staff-reduction) words /u,
];
