import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, entersRect, overlaps, type Rect, squareAround } from './geometry';
import { type LabelRequest, placeLabels } from './placeLabels';
import { spreadPoints } from './spreadPoints';

const bounds: Rect = { xPx: 0, yPx: 0, widthPx: 900, heightPx: 400 };
const markPx = 11;

const points = array(
  record({ xPx: integer({ min: 20, max: 880 }), yPx: integer({ min: 20, max: 380 }) }),
  { maxLength: 14 },
);

/** Marks that do not lie on each other, each with a label. */
function requestsAt(
  places: readonly { readonly xPx: number; readonly yPx: number }[],
): LabelRequest[] {
  return spreadPoints(places, markPx).map((anchor) => ({ anchor, widthPx: 90, heightPx: 15 }));
}

function place(requests: readonly LabelRequest[]) {
  return placeLabels(requests, {
    bounds,
    markPx,
    marks: requests.map(({ anchor }) => anchor),
    blocked: [],
    lines: [],
  });
}

describe('placeLabels', () => {
  test('puts a lone label to the right of its mark, without a leader', () => {
    const [label] = place(requestsAt([{ xPx: 100, yPx: 100 }])) ?? [];
    expect(label?.leader).toBeUndefined();
    expect(label?.box.xPx).toBeGreaterThan(100);
    expect(label?.box.yPx).toBe(100 - 7.5);
  });

  test('goes to the left at the right edge', () => {
    const [label] = place(requestsAt([{ xPx: 880, yPx: 100 }])) ?? [];
    expect(label?.box.xPx).toBeLessThan(880 - 90);
  });

  test('has no answer when the bounds are too small', () => {
    expect(
      placeLabels([{ anchor: { xPx: 5, yPx: 5 }, widthPx: 90, heightPx: 15 }], {
        bounds: { xPx: 0, yPx: 0, widthPx: 50, heightPx: 50 },
        markPx,
        marks: [],
        blocked: [],
        lines: [],
      }),
    ).toBeUndefined();
  });

  test('keeps boxes, marks and leaders apart wherever the marks lie', () => {
    assert(
      property(points, (places) => {
        const requests = requestsAt(places).filter(({ anchor }) =>
          contains(bounds, squareAround(anchor, markPx)),
        );
        const labels = place(requests);
        if (labels === undefined) return;
        expect(labels).toHaveLength(requests.length);
        labels.forEach(({ box, leader }, index) => {
          expect(contains(bounds, box)).toBe(true);
          const others = labels.filter((_, other) => other !== index);
          expect(others.some((other) => overlaps(other.box, box))).toBe(false);
          const marks = requests.map(({ anchor }) => squareAround(anchor, markPx));
          expect(marks.some((mark) => overlaps(mark, box))).toBe(false);
          if (leader === undefined) return;
          expect(others.some((other) => entersRect(leader, other.box))).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('answers the same each time', () => {
    const requests = requestsAt([
      { xPx: 100, yPx: 100 },
      { xPx: 104, yPx: 103 },
      { xPx: 110, yPx: 120 },
    ]);
    expect(place(requests)).toEqual(place(requests));
  });
});

describe('spreadPoints', () => {
  test('keeps heights and the first of a place, and parts the others', () => {
    assert(
      property(points, (places) => {
        const spread = spreadPoints(places, markPx);
        expect(spread.map(({ yPx }) => yPx)).toEqual(places.map(({ yPx }) => yPx));
        expect(spread[0]).toEqual(places[0]);
        spread.forEach((point, index) => {
          const square = squareAround(point, markPx);
          const hit = spread
            .slice(index + 1)
            .some((other) => overlaps(square, squareAround(other, markPx)));
          expect(hit).toBe(false);
        });
      }),
    );
  });
});

function segment(x1: number, y1: number, x2: number, y2: number) {
  return { from: { xPx: x1, yPx: y1 }, to: { xPx: x2, yPx: y2 } };
}

describe('entersRect', () => {
  const rect: Rect = { xPx: 10, yPx: 10, widthPx: 20, heightPx: 10 };
  test.each([
    ['through', segment(0, 15, 50, 15), true],
    ['ending inside', segment(0, 0, 15, 15), true],
    ['within', segment(12, 12, 14, 14), true],
    ['past the corner', segment(0, 12, 12, 0), false],
    ['along an edge', segment(0, 10, 50, 10), false],
    ['short of it', segment(0, 15, 9, 15), false],
    ['upright beside it', segment(31, 0, 31, 50), false],
    ['upright through it', segment(20, 0, 20, 50), true],
  ])('%s', (_, line, expected) => {
    expect(entersRect(line, rect)).toBe(expected);
  });
});
