import { describe, expect, test } from '@jest/globals';
import { askedPicture } from './picture-loader.server';
import { pictureFileName } from './picture-response.server';
import { textLines, textWidth } from './text-lines';

describe('the address of a picture', () => {
  test('names the picture and how it is wanted', () => {
    expect(askedPicture('release-speed.png')).toEqual({ name: 'release-speed', ending: 'png' });
    expect(askedPicture('velocity.svg')).toEqual({ name: 'velocity', ending: 'svg' });
  });

  test.each([undefined, '', 'velocity', 'velocity.gif', '../x.svg', 'a.svg.png', 'V.svg'])(
    'is none for %j',
    (text) => {
      expect(askedPicture(text)).toBeNull();
    },
  );

  test('gives the file a name of plain letters', () => {
    expect(pictureFileName('Ana Peña: fastball velocity "by game"', 'png')).toBe(
      'ana-pena-fastball-velocity-by-game.png',
    );
    expect(pictureFileName('…', 'svg')).toBe('chart.svg');
  });
});

describe('lines of text', () => {
  test('break between words before they are too wide, and keep every word', () => {
    const text = 'InjuryFX shows what changed after an injury, with its uncertainty.';
    const lines = textLines(text, 160, 10);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(160);
  });
});
