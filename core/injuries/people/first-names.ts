/**
 * A short first name and the long ones that it stands for, as the wire and the register write them. Two long forms of
 * one short form are not each other (Chris is Christopher or Christian), nor are two short forms of one long form (Drew
 * and Andy).
 */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  abe: 'abraham',
  al: 'albert alberto alan allen',
  alex: 'alexander alexandre alejandro',
  andy: 'andrew',
  ben: 'benjamin',
  bill: 'william',
  billy: 'william',
  bob: 'robert',
  bobby: 'robert',
  brad: 'bradley bradford',
  cal: 'calvin',
  charlie: 'charles',
  chuck: 'charles',
  chris: 'christopher christian cristopher cristian kristopher',
  cliff: 'clifford clifton',
  dan: 'daniel',
  danny: 'daniel',
  dave: 'david',
  don: 'donald',
  donnie: 'donald',
  doug: 'douglas',
  drew: 'andrew',
  ed: 'edward',
  eddie: 'edward',
  eli: 'elijah elias',
  fred: 'frederick',
  freddy: 'frederick freddie',
  gabe: 'gabriel',
  geoff: 'geoffrey',
  greg: 'gregory',
  hank: 'henry',
  howie: 'howard',
  jack: 'john jackson',
  jake: 'jacob',
  jeff: 'jeffrey jeffery',
  jerry: 'gerald jerome',
  jim: 'james',
  jimmy: 'james',
  joe: 'joseph',
  joey: 'joseph',
  jon: 'jonathan johnathan jonathon johnathon',
  josh: 'joshua',
  ken: 'kenneth',
  kenny: 'kenneth',
  larry: 'lawrence',
  leo: 'leonardo leonard leonel',
  lou: 'louis',
  manny: 'manuel',
  matt: 'matthew mathew',
  max: 'maxwell maximilian',
  mickey: 'michael',
  mike: 'michael',
  mitch: 'mitchell',
  nate: 'nathan nathaniel nathanael',
  nick: 'nicholas nicolas nickolas nicky',
  norm: 'norman',
  pat: 'patrick',
  pete: 'peter',
  phil: 'phillip philip',
  ray: 'raymond',
  rich: 'richard',
  richie: 'richard',
  rick: 'richard',
  ricky: 'richard rickey',
  rob: 'robert',
  robby: 'robert robbie',
  ron: 'ronald',
  ronny: 'ronald ronnie',
  russ: 'russell',
  sam: 'samuel',
  sammy: 'samuel',
  stan: 'stanley',
  steve: 'steven stephen',
  stew: 'stewart stuart',
  ted: 'theodore edward',
  terry: 'terrence terrance',
  tim: 'timothy',
  tom: 'thomas',
  tommy: 'thomas',
  tony: 'anthony antonio',
  vic: 'victor',
  vince: 'vincent',
  vinnie: 'vincent',
  will: 'william willie',
  willy: 'william willie',
  zack: 'zachary zackary',
  zach: 'zachary zachery zackary zack zac zak',
  // Spellings of one name.
  alexander: 'alexandre',
  christopher: 'cristopher kristopher',
  jeffrey: 'jeffery',
  jonathan: 'johnathan jonathon johnathon',
  matthew: 'mathew',
  nicholas: 'nicolas nickolas',
  philip: 'phillip',
  steven: 'stephen',
  zachary: 'zachery zackary',
};

const FORMS = new Map<string, Set<string>>();

function link(one: string, other: string): void {
  FORMS.set(one, (FORMS.get(one) ?? new Set()).add(other));
}

for (const [short, written] of Object.entries(SHORT_FORMS)) {
  for (const long of written.split(' ')) {
    link(short, long);
    link(long, short);
  }
}

/** Other forms of a folded first name; none for most. */
export function formsOf(first: string): readonly string[] {
  return [...(FORMS.get(first) ?? [])];
}
