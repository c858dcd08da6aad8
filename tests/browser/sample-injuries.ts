import { addDays, parseIsoDate } from '../../core/calendar';
import { sampleInjuryState } from './sample-injury-state';
import { playerIdOf, type Tables } from './sample-rows';
import { sampleStintRows, stintIdOf, type SamplePerson, type SampleStint } from './sample-stint-rows';
import { seededRandom } from './seeded-random';

interface InjurySetup {
  tables: Tables;
  clubs: readonly string[];
  /** The newest day with games. */
  lastDate: string;
  /** A loaded game of the newest days, a turn at bat of it and its last pitch. */
  hurtIn: { gamePk: number; atBatIndex: number; eventIndex: number; date: string };
}

/** Stints by what makes each of them worth looking at. */
export interface InjuryFacts {
  hurtOnPitch: string;
  transferred: string;
  repaired: string;
  reinjury: string;
  reinjuryOf: string;
  continuation: string;
  paternity: string;
  script: string;
  noReason: string;
  /** A player without any game. */
  gamelessPlayerId: number;
  teamId: number;
  /** Stints on an injured list, in all. */
  injured: number;
}

const DIAGNOSES = [
  ['Right elbow inflammation', 'elbow', 'right', 'inflammation'],
  ['Left hamstring strain', 'hamstring', 'left', 'strain'],
  ['Right shoulder impingement', 'shoulder', 'right', 'impingement'],
  ['Lower back tightness', 'back', null, 'tightness'],
  ['Left oblique strain', 'oblique', 'left', 'strain'],
  ['Right forearm strain', 'forearm', 'right', 'strain'],
  ['Concussion', 'head', null, 'concussion'],
  ['Sprained left ankle', 'ankle', 'left', 'sprain'],
  ['Fractured right hand', 'hand', 'right', 'fracture'],
  ['Left knee contusion', 'knee', 'left', 'contusion'],
  ['Right middle finger blister', 'finger', 'right', 'blister'],
  ['Viral infection', 'general', null, 'illness'],
] as const;

const day = (text: string) => parseIsoDate(text, 'day');

function people({ tables, clubs }: InjurySetup): SamplePerson[] {
  return (tables.player ?? []).map((row) => {
    const playerId = Number(row.player_id);
    const club = Math.floor((playerId - playerIdOf(0, 0)) / 100);
    const pitcher = row.primary_position === '1';
    return {
      playerId,
      name: String(row.full_name),
      position: pitcher ? `${String(row.pitch_hand)}HP` : String(row.position_abbrev),
      club,
      clubName: clubs[club]!,
    };
  });
}

/** Ordinary injuries of two seasons, one a player. */
function ordinary(everybody: readonly SamplePerson[]): SampleStint[] {
  const random = seededRandom(60);
  return everybody.flatMap((person, index): SampleStint[] => {
    if (index % 4 === 3 || index < 4) return [];
    const season = index % 2 === 0 ? 2024 : 2025;
    const [reason, region, side, nature] = DIAGNOSES[(index * 5) % DIAGNOSES.length]!;
    const placed = addDays(day(`${season}-03-28`), Math.floor(random.next() * 170));
    const length = 10 + Math.floor(random.next() ** 2 * 120);
    const ended = addDays(placed, length);
    const overSeason = ended > `${season}-09-28`;
    const days = nature === 'concussion' ? 7 : person.position.endsWith('HP') ? 15 : 10;
    return [
      {
        person,
        placed,
        lists: length > 70 ? [[days], [60, addDays(placed, 20)]] : [[days]],
        reason,
        diagnoses: [[region, side, nature]],
        back: index % 3,
        ended: overSeason ? `${season}-09-29` : ended,
        endHow: overSeason ? 'season_end' : 'activated',
        ...(length > 30 && !overSeason ? { rehab: addDays(ended, -8) } : {}),
      },
    ];
  });
}

/** Injuries of the invented league: ordinary ones, and one of each kind that a page must cope with. */
export function sampleInjuries(setup: InjurySetup): { tables: Tables; facts: InjuryFacts } {
  const { lastDate, hurtIn, clubs } = setup;
  const everybody = people(setup);
  const at = (club: number, index: number) =>
    everybody.find((person) => person.playerId === playerIdOf(club, index))!;
  const ago = (days: number) => addDays(day(lastDate), -days);
  const gameless: SamplePerson = {
    playerId: 990_001,
    name: 'Teófilo Quist-Ferreira',
    position: 'RHP',
    club: 2,
    clubName: clubs[2]!,
  };
  const elbow: SampleStint = {
    person: at(0, 9), placed: '2025-08-20', lists: [[15], [60, '2025-09-05']], reason: 'Torn ligament in his right elbow',
    diagnoses: [['elbow', 'right', 'tear', 'ulnar collateral ligament']], ended: '2025-09-29', endHow: 'season_end', back: 2,
  }; // prettier-ignore
  const hamstring: SampleStint = {
    person: at(3, 4), placed: '2025-06-02', lists: [[10]], reason: 'Left hamstring strain', diagnoses: [['hamstring', 'left', 'strain']],
    ended: '2025-06-16',
  }; // prettier-ignore
  const special = {
    hurtOnPitch: {
      person: at(0, 3), placed: lastDate, lists: [[10]], reason: 'Bruised left wrist and a right calf strain',
      diagnoses: [['wrist', 'left', 'contusion'], ['calf', 'right', 'strain']],
      columns: {
        hurt_game_pk: hurtIn.gamePk, hurt_at_bat_index: hurtIn.atBatIndex, hurt_event_index: hurtIn.eventIndex, hurt_how: 'injury_event',
        hurt_body_part: 'wrist', last_played_on: hurtIn.date,
      },
    },
    transferred: {
      person: at(4, 10), placed: '2025-04-18', lists: [[15], [60, '2025-05-20']], reason: 'Right shoulder inflammation and fatigue in the rotator cuff',
      diagnoses: [['shoulder', 'right', 'inflammation'], ['shoulder', null, 'fatigue', 'rotator cuff']], back: 3, rehab: '2025-07-28',
      ended: '2025-08-14', columns: { last_played_on: '2025-04-14', returned_on: '2025-08-15' },
    },
    repaired: {
      person: at(2, 6), placed: '2025-07-30', lists: [[10]], reason: 'Strained left oblique', diagnoses: [['oblique', 'left', 'strain']], back: 2,
      ended: '2025-08-19', columns: { start_how: 'retroactive_repaired', retroactive_as_written: '2024-07-28' },
    },
    reinjury: {
      person: at(3, 4), placed: '2025-06-21', lists: [[10]], reason: 'Recurrent left hamstring strain', diagnoses: [['hamstring', 'left', 'strain']],
      ended: '2025-07-20', columns: { reinjury_of: stintIdOf(hamstring) },
    },
    reinjuryOf: hamstring,
    continuation: {
      person: at(0, 9), placed: '2026-03-25', lists: [[60]], reason: 'Recovering from right elbow surgery', diagnoses: [['elbow', 'right', 'surgery']],
      columns: { continuation_of: stintIdOf(elbow) },
    },
    paternity: {
      person: at(5, 1), placed: '2025-05-09', lists: [[null]], kind: 'paternity', reason: null, ended: '2025-05-12',
    },
    script: {
      person: at(1, 2), placed: '2025-08-01', lists: [[10]], reason: 'Sore <script>document.title="owned"</script> neck',
      diagnoses: [['neck', null, 'soreness']], ended: '2025-08-12',
    },
    noReason: { person: at(5, 11), placed: ago(4), lists: [[15]], reason: null },
  } satisfies Record<string, SampleStint>; // prettier-ignore
  const named = new Set(Object.values(special).map(({ person }) => person.playerId));
  const stints: SampleStint[] = [
    ...ordinary(everybody.filter(({ playerId }) => !named.has(playerId))),
    ...Object.values(special),
    elbow,
    { person: gameless, placed: '2024-07-01', lists: [[15]], reason: 'Right groin strain', diagnoses: [['groin', 'right', 'strain']], ended: '2024-07-22' },
    { person: at(2, 1), placed: ago(3), lists: [[10]], reason: 'Left knee contusion', diagnoses: [['knee', 'left', 'contusion']], back: 1 },
    { person: at(1, 12), placed: '2026-04-10', lists: [[15], [60, '2026-04-30']], reason: 'Right forearm strain', diagnoses: [['forearm', 'right', 'strain']] },
    { person: at(3, 7), placed: '2026-04-20', lists: [[10]], reason: 'Strained right quadriceps', diagnoses: [['quadriceps', 'right', 'strain']], ended: ago(2) },
    { person: at(4, 5), placed: '2026-04-15', lists: [[7]], reason: 'Concussion', diagnoses: [['head', null, 'concussion']], ended: ago(4) },
    { person: at(5, 8), placed: '2025-09-02', lists: [[null]], kind: 'bereavement', reason: null, ended: '2025-09-06' },
  ]; // prettier-ignore
  const tables: Tables = {};
  for (const stint of stints) {
    for (const [table, rows] of Object.entries(sampleStintRows(stint, lastDate)))
      (tables[table] ??= []).push(...rows);
  }
  Object.assign(tables, sampleInjuryState(tables, lastDate));
  return {
    tables,
    facts: {
      ...(Object.fromEntries(
        Object.entries(special).map(([name, stint]) => [name, stintIdOf(stint)]),
      ) as Record<keyof typeof special, string>),
      gamelessPlayerId: gameless.playerId,
      teamId: 9_000,
      injured: tables.injury_stint!.filter((row) => row.list_kind === 'injured').length,
    },
  };
}
