import { expect, test } from 'vitest';
import { levelLabels, measureLabels, scopeLabels, stateLabels } from '@/domain/importLabels';
import { messagesOf } from './messages';

const vi = messagesOf('vi');
const en = messagesOf('en');

test.each([
  ['measures', measureLabels, vi.measure, en.measure],
  ['scopes', scopeLabels, vi.scope, en.scope],
  ['levels', levelLabels, vi.filter.level, en.filter.level],
  ['states', stateLabels, vi.state, en.state],
])('the import knows the %s as the page writes them', (_what, labels, textsVi, textsEn) => {
  const ofPage = new Map(Object.entries(textsVi));
  const ofPageEn = new Map(Object.entries(textsEn));
  for (const { id, label, labelEn } of labels) {
    expect(label).toBe(ofPage.get(id));
    expect(labelEn).toBe(ofPageEn.get(id));
  }
});
