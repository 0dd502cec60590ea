import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { committeeMeasures, type LoadedData, staffScopes } from '@/domain/dataset';
import { smallData } from '@/domain/testFixtures';
import { defaultView, type View } from '@/domain/view';
import { MapControls } from './MapControls';

const published = readPublishedData();

/** Values of the options that stand selected. */
function selectedOf(view: Partial<View>, data: LoadedData = published): (string | undefined)[] {
  const html = renderToString(<MapControls data={data} view={{ ...defaultView, ...view }} />);
  // The last control is about outlines, whatever the map shows.
  return [...html.matchAll(/<option value="([^"]*)" selected=""/gu)]
    .map(([, value]) => value)
    .slice(0, -1);
}

test('each indicator stands with its coverage', () => {
  const html = renderToString(<MapControls data={published} view={defaultView} />);
  for (const coverage of ['16/22', '7/22', '6/22']) expect(html).toContain(coverage);
});

test('an indicator whose file is missing stands without a number', () => {
  const html = renderToString(
    <MapControls data={smallData({ pilots: undefined })} view={defaultView} />,
  );
  expect(html).not.toContain('undefined');
});

test('without a choice the scope and measure that the map shows stand selected', () => {
  expect(selectedOf({ indicator: 'staff-reduction' })).toEqual([
    'staff-reduction',
    'administrative',
  ]);
  expect(selectedOf({ indicator: 'committee-additions' })).toEqual([
    'committee-additions',
    'executive',
  ]);
});

test.each(staffScopes)('the scope %s of the address stands selected', (scope) => {
  // Else the control names another scope than the map shows.
  expect(selectedOf({ indicator: 'staff-reduction', scope })).toEqual(['staff-reduction', scope]);
});

test.each(committeeMeasures)('the measure %s of the address stands selected', (measure) => {
  const view: Partial<View> = { indicator: 'committee-additions', measure };
  expect(selectedOf(view)).toEqual(['committee-additions', measure]);
});
