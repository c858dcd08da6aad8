/** Abbreviations, only in capitals: `OF` is an outfielder, `of` is not. `SHP` is a switch-handed pitcher. */
const ABBREVIATIONS =
  'P RHP LHP SHP SP RP RHRP LHRP C CA 1B 2B 3B SS LF CF RF OF IF INF DH PH PR UT UTIL TWP MIF';

/** Plurals and odd spellings that occur, and what they stand for. */
const PLURALS: Readonly<Record<string, string>> = {
  RHPs: 'RHP',
  LHPs: 'LHP',
  Ps: 'P',
  Cs: 'C',
  OFs: 'OF',
  IFs: 'IF',
  INFs: 'INF',
  SSs: 'SS',
  '1Bs': '1B',
  '2Bs': '2B',
  '3Bs': '3B',
};

/** Spelled-out words; what goes before (`right-handed`, `first`) is in QUALIFIERS. */
const NOUNS: Readonly<Record<string, string>> = {
  pitcher: 'P',
  pitchers: 'P',
  picther: 'P',
  reliever: 'P',
  relievers: 'P',
  closer: 'P',
  starter: 'P',
  catcher: 'C',
  catchers: 'C',
  shortstop: 'SS',
  shortstops: 'SS',
  infielder: 'IF',
  infielders: 'IF',
  outfielder: 'OF',
  outfielders: 'OF',
  righthander: 'RHP',
  righthanders: 'RHP',
  'right-hander': 'RHP',
  'right-handers': 'RHP',
  lefthander: 'LHP',
  lefthanders: 'LHP',
  'left-hander': 'LHP',
  'left-handers': 'LHP',
  southpaw: 'LHP',
  lefty: 'LHP',
  righty: 'RHP',
  utilityman: 'UT',
};

/** First words of a spelled-out position, and by second word what the two mean. */
const QUALIFIERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  first: { baseman: '1B', basemen: '1B', base: '1B' },
  second: { baseman: '2B', basemen: '2B', base: '2B' },
  third: { baseman: '3B', basemen: '3B', base: '3B' },
  left: { fielder: 'LF', handed: 'LHP' },
  center: { fielder: 'CF' },
  right: { fielder: 'RF', handed: 'RHP' },
  designated: { hitter: 'DH' },
  'right-handed': { relief: 'RHP', pitcher: 'RHP', pitchers: 'RHP', reliever: 'RHP', relievers: 'RHP' },
  righthanded: { pitcher: 'RHP', pitchers: 'RHP', reliever: 'RHP' },
  'left-handed': { relief: 'LHP', pitcher: 'LHP', pitchers: 'LHP', reliever: 'LHP', relievers: 'LHP' },
  lefthanded: { pitcher: 'LHP', pitchers: 'LHP', reliever: 'LHP' },
  relief: { pitcher: 'P', pitchers: 'P' },
  starting: { pitcher: 'P', pitchers: 'P' },
  utility: { man: 'UT', player: 'UT', infielder: 'IF', infielders: 'IF', outfielder: 'OF' },
  middle: { infielder: 'IF', infielders: 'IF' },
  backup: { catcher: 'C', infielder: 'IF', outfielder: 'OF' },
};

export const POSITION_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ...ABBREVIATIONS.split(' ').map((word) => [word, word] as const),
  ...Object.entries(PLURALS),
]);
export const POSITION_NOUNS: ReadonlyMap<string, string> = new Map(Object.entries(NOUNS));
export const POSITION_QUALIFIERS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(QUALIFIERS).map(([first, seconds]) => [first, new Map(Object.entries(seconds))]),
);
