import { describe, expect, test } from '@jest/globals';
import { backInWords, injuryInWords, listInBrief, listInWords } from './injury-words';
import { endInWords, endTitle, startInWords } from './stint-words';

describe('an injury in words', () => {
  test('names the side, the part and what is wrong', () => {
    expect(injuryInWords({ region: 'elbow', side: 'left', nature: 'inflammation' })).toBe(
      'left elbow · inflammation',
    );
    expect(injuryInWords({ region: 'shoulder', side: null, nature: 'tear', part: 'rotator cuff' })).toBe(
      'shoulder (rotator cuff) · tear',
    );
  });

  test('needs no part of the body for an illness, and says when nothing is told', () => {
    expect(injuryInWords({ region: 'general', side: null, nature: 'covid' })).toBe('COVID-19');
    expect(injuryInWords({ region: 'general', side: null, nature: null })).toBe('illness');
    expect(injuryInWords({ region: null, side: null, nature: null })).toBe('not told');
    expect(injuryInWords({ region: 'head', side: null, nature: 'concussion' })).toBe('concussion');
  });

  test('shows a word that it does not know as it is', () => {
    expect(injuryInWords({ region: 'little_tail', side: 'left', nature: 'odd_thing' })).toBe(
      'left little tail · odd thing',
    );
  });
});

describe('a list in words', () => {
  test('was called disabled until 2018', () => {
    expect(listInWords('injured', 15, 2018)).toBe('15-day disabled list');
    expect(listInWords('injured', 10, 2019)).toBe('10-day injured list');
    expect(listInWords('paternity', null, 2018)).toBe('paternity list');
  });

  test('tells of a longer list that followed', () => {
    expect(listInBrief('injured', 15, 60)).toBe('15 → 60-day');
    expect(listInBrief('injured', 10, 10)).toBe('10-day');
    expect(listInBrief('injured', null, null)).toBe('not told');
    expect(listInBrief('family_emergency', null, null)).toBe('family emergency');
  });
});

describe('the days of a stint in words', () => {
  const start = { startedOn: '2025-05-03', placedOn: '2025-05-06', retroactiveAsWritten: null };

  test('say how far a note goes back', () => {
    expect(startInWords({ ...start, startHow: 'retroactive' })).toContain('goes back 3 days');
  });

  test('say what was written where that cannot be, mended or set aside', () => {
    const written = { ...start, retroactiveAsWritten: '2008-05-03' };
    expect(startInWords({ ...written, startHow: 'retroactive_repaired' })).toMatch(
      /says May 3, 2008, .* year mended/,
    );
    expect(startInWords({ ...written, startHow: 'placed' })).toMatch(
      /May 3, 2008, which cannot be.*set aside/,
    );
  });

  test('call nothing a return but an activation or a game', () => {
    expect(endTitle('season_end')).toBe('Off the list');
    expect(endInWords('season_end')).toContain('before he came back');
    expect(backInWords('2025-09-29', 'season_end')).toBe('season over');
    expect(backInWords('2025-06-16', 'placed_again')).toBe('placed again');
    expect(backInWords('2025-06-16', 'appeared')).toBe('Jun 16, 2025');
    expect(backInWords(null, null)).toBe('still out');
    expect(backInWords('2025-06-16', 'activated')).toBe('Jun 16, 2025');
  });
});
