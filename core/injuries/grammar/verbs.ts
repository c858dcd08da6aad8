/** What a verb does to a player, before the rest of its clause (lists, clubs, waivers) has its say. */
export type VerbKind =
  | 'place'
  | 'transfer'
  | 'activate'
  | 'remove'
  | 'recall'
  | 'return'
  | 'send'
  | 'option'
  | 'assign'
  | 'designate'
  | 'outright'
  | 'release'
  | 'trade'
  | 'acquire'
  | 'claim'
  | 'select'
  | 'sign'
  | 'retire'
  /** "starts a rehab assignment": a move only when the clause speaks of rehabilitation. */
  | 'begin'
  /** "went on the 15-day DL": a move only with a list. */
  | 'go'
  /** Known, and none of the moves that we keep. */
  | 'other';

export interface Verb {
  readonly kind: VerbKind;
  /** `place`, `trade`: might as well be a noun, and is a verb only with a player after it. */
  readonly base: boolean;
  /** Words without one of which, close behind, it is no verb: "called up", "agreed to terms". */
  readonly needs: readonly string[] | null;
}

/** Forms that are verbs wherever they stand (past tense, participle), misspellings of the wire included. */
const PAST_FORMS: Readonly<Record<VerbKind, string>> = {
  place: 'placed put placing lands landed shelved',
  transfer: 'transferred transfered tranferred transfererd moved mover shifted switched transferring',
  activate:
    'activated actived reactived reactivated re-activated reinstated re-instated activating reinstating',
  remove: 'removed took taken',
  recall: 'recalled recalling re-called',
  return: 'returned returning returns',
  send: 'sent sending',
  option: 'optioned optioning',
  assign: 'assigned reassigned re-assigned demoted',
  designate: 'designated desginated designed designating',
  outright: 'outrighted',
  release: 'released releasing',
  trade: 'traded dealt',
  acquire: 'acquired obtained acquiring',
  claim: 'claimed',
  select: 'selected purchased purcahsed re-purchased repurchased selecting purchasing',
  sign: 'signed re-signed resigned inked re-signing signing',
  retire: 'retired',
  begin: 'began begins started starts continued continues',
  go: 'went goes',
  other:
    'named hired invited suspended voided rescinded rescind requested waived cleared declined exercised offered tendered ' +
    'added granted declared filed elected appointed announced fired dismissed extended loaned drafted fined ' +
    'gave given giving reduced refused accepted received non-tendered nontendered withdrew withdrawn rejected disclosed',
};

/** The present tense: "Cubs place …", "Indians activate …". */
const BASE_FORMS: Readonly<Partial<Record<VerbKind, string>>> = {
  place: 'place places puts land',
  transfer: 'transfer transfers move moves shift',
  activate: 'activate activates reinstate reinstates re-instate reactivate',
  remove: 'remove removes take takes',
  recall: 'recall recalls',
  return: 'return',
  send: 'send sends',
  option: 'option options',
  assign: 'assign assigns reassign reassigns',
  designate: 'designate designates',
  outright: 'outrights',
  release: 'release releases',
  trade: 'trade trades',
  acquire: 'acquire acquires obtain',
  claim: 'claim claims',
  select: 'select selects purchase purchases',
  sign: 'sign signs re-sign re-signs',
  begin: 'begin start',
  other: 'name hire invite suspend fine request waive',
};

const NEEDED: Readonly<Record<string, { readonly kind: VerbKind; readonly needs: readonly string[] }>> = {
  called: { kind: 'recall', needs: ['up'] },
  promoted: { kind: 'recall', needs: ['from', 'triple-a', 'double-a', 'aaa'] },
  call: { kind: 'recall', needs: ['up'] },
  brought: { kind: 'recall', needs: ['up'] },
  agreed: { kind: 'sign', needs: ['terms', 'contract', 'deal'] },
  agree: { kind: 'sign', needs: ['terms', 'contract', 'deal'] },
  came: { kind: 'activate', needs: ['off'] },
};

/** Every verb of the wire by its word in small letters. */
export const VERBS: ReadonlyMap<string, Verb> = buildVerbs();

function buildVerbs(): Map<string, Verb> {
  const verbs = new Map<string, Verb>();
  const add = (forms: Readonly<Partial<Record<VerbKind, string>>>, base: boolean): void => {
    for (const [kind, words] of Object.entries(forms)) {
      for (const word of words.split(' ')) verbs.set(word, { kind: kind as VerbKind, base, needs: null });
    }
  };
  add(PAST_FORMS, false);
  add(BASE_FORMS, true);
  for (const [word, { kind, needs }] of Object.entries(NEEDED)) verbs.set(word, { kind, base: false, needs });
  return verbs;
}
