import { describe, expect, test } from '@jest/globals';
import { gameState } from './game-state';
import { parseFeed } from './parse-feed';
import { changed, tinyFeed } from './tiny-feed.fixture';

describe('the state of a game', () => {
  test.each([
    ['S', 'Scheduled', 'scheduled'],
    ['P', 'Pre-Game', 'scheduled'],
    ['I', 'In Progress', 'in_progress'],
    ['M', 'Manager challenge', 'in_progress'],
    ['O', 'Game Over', 'game_over'],
    ['F', 'Final', 'final'],
    ['F', 'Completed Early: Rain', 'final'],
    ['R', 'Forfeit: Away', 'final'],
    ['D', 'Postponed', 'postponed'],
    ['C', 'Cancelled', 'cancelled'],
    ['U', 'Suspended: Rain', 'suspended'],
    ['T', 'Suspended', 'suspended'],
  ])('of code %s (%s) is %s', (code, words, state) => {
    expect(gameState(code, words)).toBe(state);
  });

  test.each([
    ['Postponed: Inclement Weather', 'postponed'],
    ['Cancelled', 'cancelled'],
    ['Suspended: Darkness', 'suspended'],
    ['Final: Tied', 'final'],
    ['Completed Early', 'final'],
    ['Forfeit: Home', 'final'],
    ['Game Over', 'game_over'],
    ['Delayed: Rain', 'in_progress'],
    ['Warmup', 'scheduled'],
    ['Something new', 'scheduled'],
  ])('without a known code is read from the words: %s', (words, state) => {
    expect(gameState('', words)).toBe(state);
    expect(gameState('?', words)).toBe(state);
  });

  test.each([
    ['D', 'Postponed', 'postponed'],
    ['C', 'Cancelled', 'cancelled'],
  ])('is never taken from the abstract state, which says Final of %s (%s) too', (code, words, state) => {
    const status = { abstractGameState: 'Final', codedGameState: code, detailedState: words };
    expect(parseFeed(changed(tinyFeed([]), ['gameData', 'status'], status), 'mlb').game.state).toBe(state);
  });
});
