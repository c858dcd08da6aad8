/** Major-league clubs since 2001 as texts call them before a verb: city and nickname, or the nickname alone. */
const CLUBS: Readonly<Record<string, string>> = {
  Anaheim: 'Angels',
  Arizona: 'Diamondbacks D-backs',
  Atlanta: 'Braves',
  Baltimore: 'Orioles',
  Boston: 'Red_Sox',
  Chicago: 'Cubs White_Sox',
  Cincinnati: 'Reds',
  Cleveland: 'Indians Guardians',
  Colorado: 'Rockies',
  Detroit: 'Tigers',
  Florida: 'Marlins',
  Houston: 'Astros',
  Kansas_City: 'Royals',
  Los_Angeles: 'Angels Dodgers',
  Miami: 'Marlins',
  Milwaukee: 'Brewers',
  Minnesota: 'Twins',
  Montreal: 'Expos',
  New_York: 'Mets Yankees',
  Oakland: 'Athletics',
  Philadelphia: 'Phillies',
  Pittsburgh: 'Pirates',
  'St._Louis': 'Cardinals',
  San_Diego: 'Padres',
  San_Francisco: 'Giants',
  Seattle: 'Mariners',
  Tampa_Bay: 'Devil_Rays Rays',
  Texas: 'Rangers',
  Toronto: 'Blue_Jays',
  Washington: 'Nationals',
};
const NICKNAMES = ["A's", "O's", 'Yanks', 'Jays', 'Diamond_Backs'];

/** By first word in small letters, longest name first; the words that follow, in small letters. */
export const CLUB_NAMES: ReadonlyMap<string, readonly (readonly string[])[]> = buildClubs();

function buildClubs(): Map<string, string[][]> {
  const names = new Set(NICKNAMES);
  for (const [city, nicknames] of Object.entries(CLUBS)) {
    for (const nickname of nicknames.split(' ')) {
      names.add(nickname);
      names.add(`${city}_${nickname}`);
    }
  }
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const words = name.toLowerCase().split('_');
    const same = byFirst.get(words[0] ?? '') ?? [];
    same.push(words);
    byFirst.set(words[0] ?? '', same);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length);
  return byFirst;
}
