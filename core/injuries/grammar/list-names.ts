import type { ListKind } from '../move';

export interface ListName {
  /** `voluntarily_retired` is a list of its own in the texts; a man on it has retired. */
  readonly kind: ListKind | 'voluntarily_retired';
  /** Small letters; a slash is a word. */
  readonly words: readonly string[];
}

interface EraOfLists {
  /** First day of the era. */
  readonly since: string;
  readonly names: Readonly<Partial<Record<ListName['kind'], readonly string[]>>>;
}

/**
 * How lists were called, by era. Old texts are written anew under the new names (an activation of 2016 reads
 * "injured list"), so that all names are read on all days; the era says when each came up.
 * The injured list has had 15 and 60 days, 7 (concussion) since 2011, 10 since 2017.
 */
const ERAS: readonly EraOfLists[] = [
  {
    since: '2001-01-01',
    names: {
      injured: [
        'disabled list',
        'dl list',
        'dl',
        'd.l.',
        'dal',
        'disabled',
        'list',
        // Misspelled on the wire.
        'disabled listed',
        'disable list',
        'diabled list',
        'disbled list',
        'disabled lst',
      ],
      bereavement: ['bereavement list', 'bereavement leave', 'bereavement'],
      restricted: ['restricted list'],
      suspended: ['suspended list'],
      ineligible: ['ineligible list', 'disqualified list'],
      military: ['military list', 'military leave'],
      temporarily_inactive: ['temporarily inactive list', 'temporary inactive list', 'inactive list'],
      voluntarily_retired: ['voluntarily retired list', 'voluntary retired list', 'retired list'],
    },
  },
  {
    since: '2009-04-01',
    names: {
      reserve: ['reserve list'],
      family_emergency: ['family medical emergency list', 'family emergency list', 'family medical leave'],
      bereavement: [
        'bereavement / family medical emergency list',
        'bereavement / family emergency list',
        'bereavement and family medical emergency list',
      ],
    },
  },
  {
    since: '2011-01-01',
    names: { paternity: ['paternity list', 'paternity leave list', 'paternity leave'] },
  },
  { since: '2019-01-01', names: { injured: ['injured list', 'injury list', 'il'] } },
];

/** Words between the days and the name: "60-day emergency disabled list", "COVID-19 related injured list". */
export const LIST_ADJECTIVES: ReadonlySet<string> = new Set([
  'emergency',
  'concussion',
  'covid',
  'covid-19',
  'covid-related',
  'related',
  'minor',
  'major',
  'league',
  'full-season',
  'full',
  'season',
]);

/** By first word, longest name first. */
export const LIST_NAMES: ReadonlyMap<string, readonly ListName[]> = buildNames();

function buildNames(): Map<string, ListName[]> {
  const byFirst = new Map<string, ListName[]>();
  for (const { names } of ERAS) {
    for (const [kind, list] of Object.entries(names)) {
      for (const name of list) {
        const words = name.split(' ');
        const same = byFirst.get(words[0] ?? '') ?? [];
        same.push({ kind: kind as ListName['kind'], words });
        byFirst.set(words[0] ?? '', same);
      }
    }
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
