import { expect, test } from '@jest/globals';
import type { GameVersion } from '../../../../store/read/game-versions';
import { historyInWords } from './version-history';

const version = (state: string, wasLoaded = true): GameVersion => ({
  contentHash: '', lakeKey: '', feedTimestamp: null, observedAt: '', state, awayScore: null, homeScore: null,
  plateAppearances: 0, pitches: 0, rowsWritten: wasLoaded ? 1 : 0, replacedHash: null, isCurrent: false, wasLoaded, changes: [],
}); // prettier-ignore

test.each([
  [['final'], 'Never corrected after the final.'],
  [['final', 'final'], 'Corrected once after the final.'],
  [
    ['in_progress', 'game_over', 'final', 'final', 'final'],
    'Corrected twice after the final; read twice before it.',
  ],
  [['final', 'final', 'final', 'final'], 'Corrected 3 times after the final.'],
  [['in_progress'], 'Read once, and not final yet.'],
  [['in_progress', 'game_over'], 'Read in 2 versions, and not final yet.'],
])('versions %j are told as "%s"', (states, words) => {
  expect(historyInWords(states.map((state) => version(state)))).toBe(words);
});

test('a version that came too late to be loaded is no correction', () => {
  expect(historyInWords([version('in_progress', false), version('final')])).toBe(
    'Never corrected after the final.',
  );
});
