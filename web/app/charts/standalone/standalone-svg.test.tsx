import { describe, expect, test } from '@jest/globals';
import { XMLValidator } from 'fast-xml-parser';
import type { ReactElement } from 'react';
import { MixChart, MixLegend } from '../mix-chart';
import { PlaceDifference, PlaceLegend } from '../place-map';
import { picturePng } from './picture-png.server';
import { standaloneSvg } from './standalone-svg.server';

const FOOT = ['InjuryFX shows what changed after an injury.', 'Data version 20261126T161659Z-1f0c93ab.'];

const side = { width: 40, label: '40 %' };
const mix = (
  <>
    <MixLegend />
    <MixChart
      pairs={[{ name: 'Four-seam & <cutter>', before: side, after: { width: 30, label: '30 %' } }]}
      name="Mix"
    />
  </>
);
const steps = [
  { step: 2, path: 'M0 0h5v5z' },
  { step: -1, path: 'M9 9h5v5z' },
];
const frame = { width: 200, height: 240, zone: { x: 60, y: 60, width: 80, height: 100 } };
const map = (
  <>
    <PlaceLegend steps={[-1, 0, 1]} isDifference from="fewer" to="more" />
    <PlaceDifference frame={frame} steps={steps} name="Difference" />
    <PlaceDifference frame={frame} steps={steps} name="Difference" />
  </>
);

const draw = (element: ReactElement) =>
  standaloneSvg(element, { title: 'A & B', note: 'Thirty games', foot: FOOT });

describe('a picture that stands alone', () => {
  test.each([
    ['of bars in per cent', mix],
    ['of maps side by side', map],
  ])('%s is whole XML without classes, variables or links', (_name, element) => {
    const svg = draw(element);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="\d+" height="\d+" viewBox="0 0 \d+ \d+"/,
    );
    expect(svg).not.toMatch(/class=|style=|var\(|aria-|data-|href/);
  });

  test('carries its title, note, legend and foot', () => {
    const svg = draw(mix);
    for (const words of [
      'A &amp; B',
      'Thirty games',
      '>before<',
      '>after<',
      ...FOOT,
      'Four-seam &amp; &lt;cutter&gt;',
    ])
      expect(svg).toContain(words);
  });

  test('names each drawing where several stand side by side', () => {
    expect(draw(map).match(/>Difference<\/text>/g)).toHaveLength(2);
    expect(draw(mix)).not.toContain('>Mix</text>');
  });

  test('refuses a class that paints in a colour nobody knows, and an element without a drawing', () => {
    expect(() => draw(<svg viewBox="0 0 9 9"><rect className="fill-magenta" /></svg>)).toThrow('fill-magenta'); // prettier-ignore
    expect(() => draw(<p>words</p>)).toThrow('no drawing');
  });

  test('becomes a PNG of twice its size', async () => {
    const svg = draw(map);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
    const png = await picturePng(svg);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width! * 2, height! * 2]);
  });
});
