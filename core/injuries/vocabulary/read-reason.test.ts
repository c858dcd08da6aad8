import { describe, expect, test } from '@jest/globals';
import type { Diagnosis, ReadReason } from '../diagnosis';
import { GOLDEN } from './golden.fixture';
import { readReason } from './read-reason';
import { VOCABULARY } from './vocabulary';

const golden = GOLDEN.trim()
  .split('\n')
  .map((line) => line.split(' =>') as [string, string])
  .map(([reason, result]) => ({ reason, result: result.trim() }));

function showDiagnosis({ side, region, nature, part, qualifiers, since }: Diagnosis): string {
  const tail = [
    part === null ? '' : `[${part}]`,
    qualifiers.length === 0 ? '' : `{${qualifiers.join(', ')}}`,
    since === null ? '' : `since ${since}`,
  ];
  return [side ?? '-', region ?? '-', nature ?? '-', ...tail].filter((word) => word !== '').join(' ');
}

function show({ diagnoses, unknownWords }: ReadReason): string {
  const unknown = unknownWords.length === 0 ? '' : `? ${unknownWords.join(' ')}`;
  return [diagnoses.map(showDiagnosis).join(' + '), unknown].filter((word) => word !== '').join(' ');
}

const shown = (reason: string) => show(readReason(reason));

describe('the reading of a reason', () => {
  test.each(golden)('"$reason" is $result', ({ reason, result }) => {
    expect(shown(reason)).toBe(result);
  });

  test('is proven for each region and each nature that the vocabulary has', () => {
    const found = golden.flatMap(({ reason }) => readReason(reason).diagnoses);
    const { parts, natures, conditions } = VOCABULARY;
    const missing = [
      ...[...parts, ...conditions].map((entry) => entry.region ?? null),
      ...[...natures, ...conditions].map((entry) => entry.nature),
    ].filter((name) => !found.some(({ region, nature }) => name === region || name === nature));
    expect(golden.length).toBeGreaterThan(120);
    expect(missing.filter((name) => name !== null)).toEqual([]);
  });

  test.each([
    ['forearm', 'ear'],
    ['throwing forearm', 'arm'],
    ['shipped out', 'hip'],
    ['alright', 'right'],
    ['cleft', 'left'],
    ['achiness', 'chin'],
    ['flatfooted', 'lat'],
  ])('regression (defect 7): "%s" says nothing of an %s', (reason, within) => {
    const { diagnoses } = readReason(reason);
    expect(reason).toContain(within);
    expect(diagnoses.filter(({ part, region, side }) => [part, region, side].includes(within))).toEqual([]);
  });

  test.each([
    [
      'strained left soleus',
      'Left soleus strain.',
      'STRAIN, LEFT SOLEUS',
      'a strain of his left soleus muscle',
      'left-soleus strain',
    ],
    [
      'fractured right big toe',
      'Big right toe fracture',
      'Fracture of the big toe, right foot',
      'right great toe: a fracture',
    ],
  ])('is the same in any order of the words: "%s"', (first, ...others) => {
    expect(others.map(shown)).toEqual(others.map(() => shown(first)));
  });

  test('tells where each phrase stands', () => {
    const reason = 'He has a twisted left elbow and, since May, severe right hip soreness (bursitis).';
    const pieces = readReason(reason).diagnoses.map(({ start, end }) => reason.slice(start, end));
    expect(pieces).toEqual(['twisted left elbow', 'severe right hip soreness', 'bursitis']);
  });

  test('keeps places right behind letters whose lower case is longer', () => {
    const reason = 'İİİ twisted left elbow';
    const [diagnosis] = readReason(reason).diagnoses;
    expect(reason.slice(diagnosis?.start, diagnosis?.end)).toBe('twisted left elbow');
  });

  test('reads a typographer’s apostrophe like a straight one', () => {
    expect(shown('Golfer’s elbow')).toBe(shown("Golfer's elbow"));
  });

  test('gives a date to a surgery and not to an injury', () => {
    const since = (reason: string) => readReason(reason).diagnoses.map((diagnosis) => diagnosis.since);
    expect(since('Left wrist surgery on June 3rd, 2011')).toEqual(['2011-06']);
    expect(since('Left wrist sprain on June 3rd, 2011')).toEqual([null]);
    expect(since('Recovering from a left wrist fracture of 2011')).toEqual(['2011']);
    expect(since('Left wrist surgery in June')).toEqual([null]);
    expect(since('Left wrist surgery with screw 2911')).toEqual([null]);
  });

  test('names each unknown word once, in the order of the text', () => {
    expect(readReason('Zorbed left knee, quuxed and zorbed').unknownWords).toEqual(['zorbed', 'quuxed']);
  });

  test.each(['', ' ', '.', '...', '\n\t', '()', '15', 'his', '\u0000', '😀'])('is empty for %j', (reason) => {
    expect(readReason(reason)).toEqual({ diagnoses: [], unknownWords: [] });
  });

  test('keeps no more qualifiers than the store has room for', () => {
    const all = Object.values(VOCABULARY.qualifiers).map((says) => says[0]);
    expect(all.length).toBeGreaterThan(7);
    expect(readReason(`${all.join(' ')} left elbow strain`).diagnoses[0]?.qualifiers).toHaveLength(7);
  });

  test('does not follow a text that no club wrote to its end, and says so', () => {
    const { diagnoses, unknownWords } = readReason(
      `Left elbow strain${' and mild, left, (knee)/'.repeat(50_000)}`,
    );
    expect(diagnoses.map(showDiagnosis)).toEqual([
      'left elbow strain [elbow]',
      'left knee strain [knee] {mild}',
    ]);
    expect(unknownWords).toEqual(['…']);
  });
});
