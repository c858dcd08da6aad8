const RULES: Readonly<Record<string, string>> = {
  unique_keys: 'Two rows with one key',
  unique_play_ids: 'One pitch id on two pitches',
  plate_appearances_contiguous: 'A turn at bat is missing',
  innings_contiguous: 'Half innings out of order',
  innings_of_line_score: 'Plays and line score end in different innings',
  line_score_contiguous: 'An inning is missing in the line score',
  three_outs: 'A half inning without three outs',
  counts_possible: 'A count that cannot be',
  counts_step: 'A count that jumps',
  counts_full: 'A pitch after ball four or strike three',
  outs_step: 'Outs that go back',
  two_clubs: 'Not two clubs',
  ids_resolvable: 'A player nobody knows',
  on_a_roster: 'A player on no roster',
  side_of_club: 'A player on the other club’s roster',
  plays_resolvable: 'A row without its turn at bat',
  pitches_of_box_score: 'Pitches and box score differ',
  pitches_of_pitcher: 'A pitcher’s pitches and box score differ',
  score_of_last_play: 'Last play and final score differ',
  runs_of_line_score: 'Line score and final score differ',
  hits_of_line_score: 'Hits of the innings and of the game differ',
  hits_of_plays: 'Hits of the plays and of the game differ',
  outs_of_box_score: 'Outs of the plays and of the box score differ',
  turns_of_batter: 'A batter’s turns and box score differ',
  physical_range: 'A measured value out of range',
  strike_zone: 'A strike zone upside down',
  times_in_order: 'A play that ends before it starts',
  times_near_day: 'A play far from the day of its game',
  more: 'More than are listed',
};

/** What a quality rule found, in a few words; a rule without words stands for itself. */
export function findingInWords(rule: string): string {
  return RULES[rule] ?? rule.replaceAll('_', ' ');
}

/** What became of a game with such a finding. */
export function gradeInWords(grade: string): string {
  return grade === 'quarantine' ? 'Refused' : 'Shown with the game';
}
