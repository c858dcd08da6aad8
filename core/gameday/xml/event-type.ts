/** Names of plays in Gameday, and the Stats API's event types for them; names are compared in lower case. */
const PLAYS: Readonly<Record<string, string>> = {
  single: 'single',
  double: 'double',
  triple: 'triple',
  'home run': 'home_run',
  walk: 'walk',
  'intent walk': 'intent_walk',
  'intentional walk': 'intent_walk',
  'hit by pitch': 'hit_by_pitch',
  strikeout: 'strikeout',
  'strikeout - dp': 'strikeout_double_play',
  'strikeout double play': 'strikeout_double_play',
  'strikeout - tp': 'strikeout_triple_play',
  'strikeout triple play': 'strikeout_triple_play',
  flyout: 'field_out',
  'fly out': 'field_out',
  groundout: 'field_out',
  'ground out': 'field_out',
  lineout: 'field_out',
  'line out': 'field_out',
  'pop out': 'field_out',
  'bunt groundout': 'field_out',
  'bunt ground out': 'field_out',
  'bunt pop out': 'field_out',
  'bunt lineout': 'field_out',
  'bunt line out': 'field_out',
  'field out': 'field_out',
  forceout: 'force_out',
  'force out': 'force_out',
  'grounded into dp': 'grounded_into_double_play',
  'grounded into double play': 'grounded_into_double_play',
  'grounded into tp': 'grounded_into_triple_play',
  'double play': 'double_play',
  'triple play': 'triple_play',
  'fielders choice': 'fielders_choice',
  'fielders choice out': 'fielders_choice_out',
  'field error': 'field_error',
  'sac fly': 'sac_fly',
  'sac fly dp': 'sac_fly_double_play',
  'sac fly double play': 'sac_fly_double_play',
  'sac bunt': 'sac_bunt',
  'sacrifice bunt dp': 'sac_bunt_double_play',
  'sac bunt double play': 'sac_bunt_double_play',
  'catcher interference': 'catcher_interf',
  'batter interference': 'batter_interference',
  'fan interference': 'fan_interference',
  'batter turn': 'batter_turn',
  'runner out': 'other_out',
};

/** Plays that a runner ended: the batter comes up again. */
const BY_A_RUNNER = /^(caught stealing|pickoff|picked off|stolen base|wild pitch|passed ball|balk|runner)/;

/** Actions whose name in the Stats API is not simply Gameday's in snake case. */
const ACTIONS: Readonly<Record<string, string>> = {
  'defensive sub': 'defensive_substitution',
  'offensive sub': 'offensive_substitution',
  'pitching sub': 'pitching_substitution',
  'pitcher change': 'pitching_substitution',
};

function snakeCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** The event type of a turn at bat; undefined for a name that nobody knows. */
export function playEventType(name: string): string | undefined {
  const key = name.trim().toLowerCase().replace(/'/g, '').replace(/\s+/g, ' ');
  if (Object.hasOwn(PLAYS, key)) return PLAYS[key];
  return BY_A_RUNNER.test(key) ? snakeCase(key) : undefined;
}

/** The event type of an action or of a runner's step; never fails, since nothing is counted by it. */
export function actionEventType(name: string): string {
  const key = name.trim().toLowerCase();
  return ACTIONS[key] ?? playEventType(key) ?? snakeCase(key);
}
