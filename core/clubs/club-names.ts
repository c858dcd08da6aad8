/** How texts name a club. */
export interface ClubName {
  readonly name: string;
  /** The last year in which a text may mean the club by it, where the club, or the meaning, has changed since. */
  readonly until?: number;
}

export interface ClubNames {
  readonly teamId: number;
  readonly names: readonly (string | ClubName)[];
}

/**
 * The 30 clubs by MLB's id and the names that transactions since 2001 call them by: whole names, nicknames and towns
 * of prose, the Stats API's short names. A name that was given up is good for a year more, since texts of the winter
 * use it; a newer name is good for older days too, since the source writes old texts anew with today's names.
 * A town of two clubs names neither, nor does "Sox".
 */
export const CLUBS: readonly ClubNames[] = [
  {
    teamId: 108,
    names: [
      'Los Angeles Angels',
      { name: 'Anaheim Angels', until: 2005 },
      { name: 'Anaheim', until: 2005 },
      { name: 'Los Angeles Angels of Anaheim', until: 2016 },
      'Angels',
      'LA Angels',
    ],
  },
  { teamId: 109, names: ['Arizona Diamondbacks', 'Arizona D-backs', 'Arizona', 'Diamondbacks', 'D-backs'] },
  { teamId: 110, names: ['Baltimore Orioles', 'Baltimore', 'Orioles', "O's"] },
  { teamId: 111, names: ['Boston Red Sox', 'Boston', 'Red Sox'] },
  { teamId: 112, names: ['Chicago Cubs', 'Cubs', 'Chi Cubs'] },
  { teamId: 113, names: ['Cincinnati Reds', 'Cincinnati', 'Reds'] },
  {
    teamId: 114,
    names: [
      'Cleveland Guardians',
      { name: 'Cleveland Indians', until: 2022 },
      { name: 'Indians', until: 2022 },
      'Cleveland',
      'Guardians',
    ],
  },
  { teamId: 115, names: ['Colorado Rockies', 'Colorado', 'Rockies'] },
  { teamId: 116, names: ['Detroit Tigers', 'Detroit', 'Tigers'] },
  { teamId: 117, names: ['Houston Astros', 'Houston', 'Astros'] },
  { teamId: 118, names: ['Kansas City Royals', 'Kansas City', 'Royals'] },
  {
    teamId: 119,
    // The Angels came to be of Los Angeles in 2005.
    names: ['Los Angeles Dodgers', { name: 'Los Angeles', until: 2004 }, 'Dodgers', 'LA Dodgers'],
  },
  {
    teamId: 120,
    names: [
      'Washington Nationals',
      { name: 'Montreal Expos', until: 2005 },
      { name: 'Montreal', until: 2005 },
      { name: 'Expos', until: 2005 },
      'Washington',
      'Nationals',
    ],
  },
  { teamId: 121, names: ['New York Mets', 'Mets', 'NY Mets'] },
  { teamId: 133, names: ['Athletics', 'Oakland Athletics', "Oakland A's", 'Oakland', "A's"] },
  { teamId: 134, names: ['Pittsburgh Pirates', 'Pittsburgh', 'Pirates'] },
  { teamId: 135, names: ['San Diego Padres', 'San Diego', 'Padres'] },
  { teamId: 136, names: ['Seattle Mariners', 'Seattle', 'Mariners'] },
  { teamId: 137, names: ['San Francisco Giants', 'San Francisco', 'Giants'] },
  { teamId: 138, names: ['St. Louis Cardinals', 'St. Louis', 'Saint Louis Cardinals', 'Cardinals'] },
  {
    teamId: 139,
    names: [
      'Tampa Bay Rays',
      { name: 'Tampa Bay Devil Rays', until: 2008 },
      { name: 'Devil Rays', until: 2008 },
      'Tampa Bay',
      'Rays',
    ],
  },
  { teamId: 140, names: ['Texas Rangers', 'Texas', 'Rangers'] },
  { teamId: 141, names: ['Toronto Blue Jays', 'Toronto', 'Blue Jays', 'Jays'] },
  { teamId: 142, names: ['Minnesota Twins', 'Minnesota', 'Twins'] },
  { teamId: 143, names: ['Philadelphia Phillies', 'Philadelphia', 'Phillies'] },
  { teamId: 144, names: ['Atlanta Braves', 'Atlanta', 'Braves'] },
  { teamId: 145, names: ['Chicago White Sox', 'White Sox', 'Chi White Sox'] },
  {
    teamId: 146,
    names: [
      'Miami Marlins',
      { name: 'Florida Marlins', until: 2012 },
      { name: 'Florida', until: 2012 },
      'Miami',
      'Marlins',
    ],
  },
  { teamId: 147, names: ['New York Yankees', 'Yankees', 'NY Yankees'] },
  { teamId: 158, names: ['Milwaukee Brewers', 'Milwaukee', 'Brewers'] },
];
