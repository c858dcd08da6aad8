import { describe, expect, test } from '@jest/globals';
import { isPageLink } from './prefetching';
import { figureInWords, summarize } from './summary';

describe('what a selection of games comes to', () => {
  test('is their mean weighted by n', () => {
    const games = [
      { value: 90, n: 1 },
      { value: 94, n: 3 },
    ];
    expect(summarize(games)).toEqual({ count: 2, n: 4, mean: 93 });
  });

  test('has no mean where nothing was counted', () => {
    expect(summarize([{ value: 1, n: 0 }]).mean).toBeNull();
  });

  test('is written as the chart writes its values', () => {
    expect(figureInWords(93.04, { digits: 1, unit: ' mph', isAverage: false })).toBe('93.0 mph');
    expect(figureInWords(0.2684, { digits: 3, unit: '', isAverage: true })).toBe('.268');
    expect(figureInWords(-1.25, { digits: 1, unit: ' in', isAverage: false })).toBe('−1.3 in');
  });
});

describe('a link whose page is fetched ahead', () => {
  const here = 'https://site.example/players?page=2';
  const link = (href: string) => ({ href, target: '', download: '' });

  test.each(['/injuries/900009-20250820', 'https://site.example/cohorts/role=pitcher', '/players?page=3'])(
    'may be %s',
    (href) => expect(isPageLink(link(href), here)).toBe(true),
  );

  test.each([
    'https://elsewhere.example/',
    '#top',
    '/players?page=2#list',
    '/api/v1/stints',
    '/injuries/900009-20250820/charts/velocity.png',
    'mailto:a@b.example',
  ])('is never %s', (href) => expect(isPageLink(link(href), here)).toBe(false));
});
