/** No province has so many posts: more is a slip of the hand. */
export const mostPosts = 1_000_000;
/** No committee of a province has so many members. */
export const mostMembers = 1_000;
