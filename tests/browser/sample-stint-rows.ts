import { addDays, daysBetween, parseIsoDate } from '../../core/calendar';
import { foldName } from '../../core/fold-name';
import type { IsoDate } from '../../core/ids';
import { teamIdOf, type Tables } from './sample-rows';

/** Somebody who can get hurt. */
export interface SamplePerson {
  playerId: number;
  name: string;
  position: string;
  club: number;
  clubName: string;
}

type Diagnosis = [region: string | null, side: string | null, nature: string | null, part?: string];

/** A stint in brief; all rows of it follow. */
export interface SampleStint {
  person: SamplePerson;
  placed: string;
  /** Days of the lists, one after the other, with the day of each transfer. */
  lists: [days: number | null, from?: string][];
  kind?: string;
  reason: string | null;
  diagnoses?: Diagnosis[];
  /** Days that the note goes back. */
  back?: number;
  ended?: string;
  endHow?: string;
  rehab?: string;
  /** Columns of the stint that differ from what follows of the rest. */
  columns?: Record<string, unknown>;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
const inWords = (date: string): string =>
  `${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}, ${date.slice(0, 4)}`;
const day = (text: string): IsoDate => parseIsoDate(text, 'day');

export const stintIdOf = ({ person, placed, kind = 'injured' }: SampleStint): string =>
  `${person.playerId}-${placed.replaceAll('-', '')}${kind === 'injured' ? '' : `-${kind}`}`;

function daysMissed(from: string, to: string): number {
  const season = from.slice(0, 4);
  const [opening, end] = [`${season}-03-27`, `${season}-09-28`];
  return daysBetween(day(from), addDays(day(to), -1)).filter((date) => date >= opening && date <= end).length;
}

interface Sentence {
  date: string;
  part: string;
  text: string;
}

function sentences(stint: SampleStint, started: string): Sentence[] {
  const { person, placed, lists, kind = 'injured', reason, rehab, ended, endHow = 'activated' } = stint;
  const who = `${person.position} ${person.name}`;
  const list = (days: number | null) => (kind === 'injured' ? `${days}-day injured list` : `${kind} list`);
  const because = reason === null ? '' : ` ${reason}.`;
  const [first, ...later] = lists;
  const written = String(stint.columns?.retroactive_as_written ?? started);
  const retroactive = written === placed ? '' : ` retroactive to ${inWords(written)}`;
  const all: Sentence[] = [
    { date: placed, part: 'placement', text: `${person.clubName} placed ${who} on the ${list(first![0])}${retroactive}.${because}` },
    ...later.map(([days, from], index) => ({
      date: from!, part: 'transfer', text: `${person.clubName} transferred ${who} from the ${list(lists[index]![0])} to the ${list(days)}.`,
    })),
  ]; // prettier-ignore
  if (rehab)
    all.push({
      date: rehab,
      part: 'rehab',
      text: `${person.clubName} sent ${who} on a rehab assignment to Cape Orchard Tidewaters.`,
    });
  if (ended && endHow === 'activated')
    all.push({
      date: ended,
      part: 'activation',
      text: `${person.clubName} activated ${who} from the ${list(lists.at(-1)![0])}.`,
    });
  return all;
}

/** Rows of every table that tells of the stint. @param asOf - the day to which a stint that lasts is counted */
export function sampleStintRows(stint: SampleStint, asOf: string): Tables {
  const { person, placed, lists, kind = 'injured', reason, diagnoses = [], back = 0, ended, rehab } = stint;
  const started = addDays(day(placed), -back);
  const id = stintIdOf(stint);
  const season = Number(placed.slice(0, 4));
  const missed = daysMissed(started, ended ?? addDays(day(asOf), 1));
  const told = sentences(stint, started);
  const [region = null, side = null, nature = null] = diagnoses[0] ?? [];
  const transaction = (index: number) => `t${id.replaceAll('-', '').slice(3, 17)}${index}`;
  return {
    injury_stint: [
      {
        stint_id: id, player_id: person.playerId, player_name: person.name, search_name: foldName(person.name),
        role: person.position.endsWith('HP') ? 'pitcher' : 'batter', position: person.position, team_id: teamIdOf(person.club),
        team_name: person.clubName, season, list_kind: kind, list_days: lists[0]![0],
        longest_list_days: lists.reduce<number | null>((most, [days]) => (days === null ? most : Math.max(most ?? 0, days)), null),
        placed_on: placed, started_on: started, start_how: back > 0 ? 'retroactive' : 'placed', ended_on: ended ?? null,
        end_how: ended ? (stint.endHow ?? 'activated') : null, rehab_from: rehab ?? null, region, side, nature, reason,
        days_missed: missed, games_missed: season === 2026 ? Math.round(missed * 0.93) : null, ...stint.columns,
      },
    ],
    stint_list: lists.map(([days, from], ordinal) => ({ stint_id: id, ordinal, from_date: from ?? started, list_days: days })),
    stint_diagnosis: diagnoses.map(([region, side, nature, part = null], ordinal) => ({
      stint_id: id, ordinal, region, side, nature, part, qualifiers: '', since: null,
    })),
    stint_evidence: told.map(({ part }, index) => ({ stint_id: id, transaction_id: transaction(index), ordinal: 0, part })),
    roster_transaction: told.map(({ date, text }, index) => ({
      transaction_id: transaction(index), source: 'league', date, effective_date: date, type_code: 'SC', type_desc: 'Status Change',
      player_id: person.playerId, player_name: person.name, to_team_id: teamIdOf(person.club), to_team_name: person.clubName,
      description: text, lake_key: `league/transactions/${date.slice(0, 7)}/${'c'.repeat(64)}.json.gz`, observed_at: `${asOf} 10:00:00`,
    })),
    player_move: told.map(({ date, part, text }, index) => {
      const at = (piece: string | null) => (piece === null || !text.includes(piece) ? undefined : [text.indexOf(piece), text.indexOf(piece) + piece.length]);
      return {
        transaction_id: transaction(index), ordinal: 0, date, season, player_id: person.playerId, player_name: person.name, person_how: 'id',
        position: person.position, team_id: teamIdOf(person.club), team_name: person.clubName, action: part === 'placement' ? 'placed' : part === 'transfer' ? 'transferred' : part === 'rehab' ? 'rehab' : 'activated',
        reason: part === 'placement' ? reason : null, spans: JSON.stringify({ player: at(person.name), reason: at(reason) }),
      };
    }),
  }; // prettier-ignore
}
