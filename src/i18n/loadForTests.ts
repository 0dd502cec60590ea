import { loadMessages } from './messages';

// Unit tests read texts in both languages; a page loads the second one when it is asked for.
await loadMessages('en');
