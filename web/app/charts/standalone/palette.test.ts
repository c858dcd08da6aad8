import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FEWER_FILLS, MAP_FILLS, MORE_FILLS } from '../place-colours';
import { mixInOklab } from './mix-colours';
import { PALETTE } from './palette';
import { standAlone } from './presentation';

const styles = readFileSync('web/app/styles.css', 'utf8');

/** Custom colours of the block that follows `start`. */
function coloursAfter(start: string): Record<string, string> {
  const from = styles.indexOf(start);
  const block = styles.slice(from, styles.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]+);/g)].map((m) => [m[1], m[2]]),
  );
}

/** What a rule of the style sheet says. */
function ruleOf(selector: string): Record<string, string> {
  const from = styles.indexOf(`  ${selector} {`);
  const block = styles.slice(styles.indexOf('{', from) + 1, styles.indexOf('}', from));
  return Object.fromEntries([...block.matchAll(/([a-z-]+): ([^;]+);/g)].map((m) => [m[1], m[2]]));
}

describe('the palette of pictures', () => {
  test('is the light scheme of the style sheet, colour for colour', () => {
    expect(PALETTE).toEqual(coloursAfter('@theme'));
  });

  test.each(['ball', 'called', 'swinging', 'foul', 'in_play', 'other'])(
    'paints the sign of %s as the style sheet does',
    (kind) => {
      const said = Object.entries(ruleOf(`.mark-${kind}`)).map(([name, value]) => [
        name,
        value.replace(/var\(--color-([a-z-]+)\)/, (_all, colour: keyof typeof PALETTE) => PALETTE[colour]),
      ]);
      const mark = standAlone({ name: 'path', attributes: { class: `mark-${kind}` }, children: [] });
      expect(mark.attributes).toEqual(Object.fromEntries(said));
    },
  );

  test('gives texts of a chart the colour and size that the style sheet gives them', () => {
    const rule = ruleOf('.chart text');
    const text = standAlone({ name: 'text', attributes: {}, children: [] }, true);
    expect(rule['fill']).toBe('var(--color-muted)');
    expect(text.attributes).toEqual({
      fill: PALETTE.muted,
      'font-size': rule['font-size']!.replace('px', ''),
    });
  });

  test('knows every step of the maps', () => {
    for (const name of [...MAP_FILLS, ...MORE_FILLS, ...FEWER_FILLS]) {
      const { attributes } = standAlone({ name: 'path', attributes: { class: name }, children: [] });
      expect(attributes['fill']).toMatch(/^#[0-9a-f]{6}$/);
    }
  });
});

describe('mixing colours', () => {
  // What Chromium computes for color-mix(in oklab, …), in sRGB.
  test.each([
    ['#17624a', '#ffffff', 0, '#ffffff'],
    ['#17624a', '#ffffff', 1, '#17624a'],
    ['#ff0000', '#0000ff', 0.5, '#8c53a2'],
    ['#000000', '#ffffff', 0.5, '#636363'],
  ])('%s with %s at %d is %s', (first, second, share, mixed) => {
    expect(mixInOklab(first, second, share)).toBe(mixed);
  });
});
