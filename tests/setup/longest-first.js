import TestSequencer from '@jest/test-sequencer';

/** The files that take longest, longest first, where jest has not measured them yet: it would go by their size. */
const LONGEST = [
  'tests/browser/pages.test.ts',
  'tests/faults/killed-backfill.test.ts',
  'tests/integration/backfill.test.ts',
  'tests/faults/killed-worker.test.ts',
  'tests/integration/rebuild.test.ts',
  'league/simulation/scenarios.test.ts',
  'tests/statistics/',
  'tests/integration/',
  'tests/faults/',
  'tests/api/',
  'tests/browser/',
  'tests/store/',
];

const rankOf = (test) => {
  const rank = LONGEST.findIndex((part) => test.path.includes(`/${part}`));
  return rank === -1 ? LONGEST.length : rank;
};

/** Begins with what takes longest, so that no long file is left to one worker while the other has nothing to do. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some((test) => test.duration !== undefined)) return sorted;
    return sorted.sort((one, other) => rankOf(one) - rankOf(other));
  }
}
