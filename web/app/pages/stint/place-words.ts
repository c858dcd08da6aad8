import type { PlaceKind } from '../../../../core/stats/stint-page/places';

export const PLACE_WORDS: Readonly<Record<PlaceKind, string>> = {
  all: 'All pitches',
  swings: 'Swings',
  contact: 'Contact',
  misses: 'Misses',
  in_play: 'Put in play',
  called_strikes: 'Called strikes',
};
