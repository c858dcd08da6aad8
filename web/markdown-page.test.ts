import { expect, test } from '@jest/globals';
import { renderDocument } from './markdown-page';

test('headings go down by one and have the anchors that pages link to', () => {
  expect(renderDocument('# How\n\n## Detectable differences')).toBe(
    '<h2 id="how">How</h2>\n<h3 id="detectable-differences">Detectable differences</h3>\n',
  );
});

test('a link to another document is text, one to an anchor or the web is a link', () => {
  expect(renderDocument('[a](performance.md) [b](#tests) [c](https://example.org/)')).toBe(
    '<p>a <a href="#tests">b</a> <a href="https://example.org/">c</a></p>\n',
  );
});

test('a table has heads for its columns and its rows, and scrolls by itself', () => {
  const html = renderDocument('| A | B |\n| - | - |\n| x | y |');
  expect(html).toContain('<th scope="col">A</th><th scope="col">B</th>');
  expect(html).toContain('<th scope="row">x</th><td>y</td>');
  expect(html).toMatch(/^<div role="region" tabindex="0"/);
});
