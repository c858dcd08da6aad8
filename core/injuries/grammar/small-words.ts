/** What the small words of a sentence do in it. */
export type Role =
  | 'article'
  | 'on'
  | 'from'
  | 'to'
  | 'and'
  | 'for'
  | 'of'
  | 'at'
  | 'in'
  /** Opens a reason: "with a strained hip". */
  | 'with'
  /** Opens a reason and is part of it: "recovering from surgery". */
  | 'cause'
  /** "was", "has been", and what may stand between them and the verb. */
  | 'aux'
  | 'him'
  | 'them'
  | 'he'
  /** "retroactive". */
  | 'retro'
  /** "rehabilitation". */
  | 'rehab'
  | 'outright'
  | 'waivers'
  | 'assignment'
  | 'contract'
  /** May stand between a verb and its player: "signed free agent …". */
  | 'before_player'
  /** Small parts of a name: "van den Hurk". */
  | 'particle'
  /** "Jr." */
  | 'suffix'
  | 'exchange'
  | 'day'
  /** "his unconditional release", "release waivers" */
  | 'release'
  /** Written with a capital at the start of a sentence, and never a name. */
  | 'no_name';

const WORDS: Readonly<Record<Role, string>> = {
  article: 'the a an their his its that this',
  on: 'on onto ont upon into',
  from: 'from off',
  to: 'to',
  and: 'and adn &',
  for: 'for',
  of: 'of',
  at: 'at',
  in: 'in',
  with: 'with witha due because',
  cause: 'after following recovering suffering while as since undergoing rehabbing',
  aux: 'was were is are be been being has have had will also today yesterday then subsequently who which officially would',
  him: 'him her',
  them: 'them both',
  he: 'he they',
  retro:
    'retroactive retroacive retroctive retoractive retroactrive retroative retro retro-active dated backdated back-dated effective',
  rehab: 'rehab rehabilitation rehabbed rehabs',
  outright: 'outright',
  waivers: 'waivers waiver',
  assignment: 'assignment assignments asssignment stint',
  contract: 'contract contracts contact rights option options deal',
  before_player:
    'free agent agents nonroster non-roster minor league leaguer leaguers leagues minor-league minor-leaguer ' +
    'minor-leaguers rookie veteran former players player invitee invitees two three four five six seven eight ' +
    'nine ten major all-star prospect prospects terms up back roster unsigned',
  particle: 'de la del van den der von dos da el los le lo ter',
  suffix: 'jr jr. sr sr. ii iii iv',
  exchange: 'exchange',
  release: 'unconditional release',
  day: 'day days day-dl -day',
  no_name:
    'it well along until make there when where if by cash later ptbnl ptbn pending announced but or not that one she team club ' +
    'manager general coach scout director president gm class class-a class-aa class-aaa aaa aa single-a double-a triple-a triple-aaa 25-man 40-man',
};

export const SMALL_WORDS: ReadonlyMap<string, Role> = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.split(' ').map((word) => [word, role as Role] as const),
  ),
);
