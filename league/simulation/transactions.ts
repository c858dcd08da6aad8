import { addDays, openingDay } from './calendar';
import { CLUBS, clubById, type Club } from './clubs';
import type { Player } from './player';
import { randomFor, unitFor } from './random';
import type { Season } from './season';
import { activationText, placementText, positionAndName, rehabText, transferText } from './transaction-text';

/** One row of the transaction wire. */
export interface Transaction {
  id: number;
  player: Player;
  toTeam: Club;
  fromTeam: Club | null;
  date: string;
  effectiveDate: string;
  typeCode: string;
  typeDesc: string;
  description: string;
}

type Draft = Omit<Transaction, 'id'>;

const TYPES: Record<string, string> = {
  SC: 'Status Change',
  ASG: 'Assigned',
  OPT: 'Optioned',
  CU: 'Recalled',
  DES: 'Designated for Assignment',
  REL: 'Released',
  SFA: 'Signed as Free Agent',
  TR: 'Trade',
};

function draft(
  player: Player,
  club: Club,
  date: string,
  typeCode: string,
  description: string,
  extra: Partial<Draft> = {},
): Draft {
  return {
    player,
    toTeam: club,
    fromTeam: null,
    date,
    effectiveDate: date,
    typeCode,
    typeDesc: TYPES[typeCode] ?? '',
    description,
    ...extra,
  };
}

function injuryRows(season: Season): Draft[] {
  const rows: Draft[] = [];
  for (const clubSeason of season.clubs.values()) {
    const club = clubById(clubSeason.clubId);
    for (const stint of clubSeason.stints) {
      const player = clubSeason.players[stint.slot];
      if (player === undefined) continue;
      rows.push(
        draft(player, club, stint.placed, 'SC', placementText(club, player, stint), {
          effectiveDate: stint.retroactive ?? stint.placed,
        }),
      );
      if (stint.transferred !== null) {
        const withReason = unitFor('transfer reason', stint.playerId, stint.placed) < 0.4;
        rows.push(
          draft(player, club, stint.transferred, 'SC', transferText(club, player, stint, withReason)),
        );
      }
      if (stint.rehabFrom !== null)
        rows.push(draft(player, club, stint.rehabFrom, 'ASG', rehabText(club, player), { fromTeam: club }));
      if (stint.activated !== null)
        rows.push(draft(player, club, stint.activated, 'SC', activationText(club, player, stint)));
    }
    for (const move of clubSeason.moves) {
      const player = clubSeason.players[move.slot];
      if (player === undefined) continue;
      const text =
        move.kind === 'recalled'
          ? `${club.name} recalled ${positionAndName(player)} from ${club.farm}.`
          : `${club.name} optioned ${positionAndName(player)} to ${club.farm}.`;
      rows.push(draft(player, club, move.date, move.kind === 'recalled' ? 'CU' : 'OPT', text));
    }
  }
  return rows;
}

/** A farm hand of each club is on the restricted list for three weeks. */
function restrictedRows(season: Season): Draft[] {
  return [...season.clubs.values()].flatMap((clubSeason) => {
    const club = clubById(clubSeason.clubId);
    const random = randomFor(season.seed, 'restricted', season.year, club.id);
    // Nobody else of the wire moves him.
    const player = clubSeason.players[55];
    if (player === undefined) return [];
    const date = addDays(openingDay(season.year), random.int(5, 150));
    const who = positionAndName(player);
    return [
      draft(player, club, date, 'SC', `${club.name} placed ${who} on the restricted list.`),
      draft(player, club, addDays(date, 21), 'SC', `${club.name} activated ${who} from the restricted list.`),
    ];
  });
}

/** The rest of the wire: farm hands signed, traded, designated and released. Nobody on a major-league roster moves. */
function noiseRows(season: Season): Draft[] {
  const rows: Draft[] = [];
  for (const clubSeason of season.clubs.values()) {
    const club = clubById(clubSeason.clubId);
    const random = randomFor(season.seed, 'wire', season.year, club.id);
    for (let n = 0; n < 34; n++) {
      const player = clubSeason.players[48 + (n % 7)];
      if (player === undefined) continue;
      const date = addDays(openingDay(season.year), random.int(-40, 200));
      const who = positionAndName(player);
      const other = random.pick(CLUBS.filter((c) => c.id !== club.id));
      const [code, text] = random.pick<readonly [string, string]>([
        ['SFA', `${club.name} signed free agent ${who} to a minor league contract.`],
        ['DES', `${club.name} designated ${who} for assignment.`],
        ['REL', `${club.name} released ${who}.`],
        ['ASG', `${who} assigned to ${club.farm} from ${club.name}.`],
        ['SC', `${who} roster status changed by ${club.farm}.`],
        ['TR', `${club.name} traded ${who} to ${other.name} for cash considerations.`],
      ]);
      rows.push(
        draft(player, code === 'TR' ? other : club, date, code, text, {
          fromTeam: code === 'TR' || code === 'ASG' ? club : null,
        }),
      );
    }
  }
  return rows;
}

const KNOWN = new WeakMap<Season, Transaction[]>();

/** All rows of a season's year in date order; ids are 100,000 × year + place in that order. */
export function transactionsOf(season: Season): Transaction[] {
  const known = KNOWN.get(season);
  if (known !== undefined) return known;
  const rows = [...injuryRows(season), ...restrictedRows(season), ...noiseRows(season)];
  rows.sort(
    (a, b) =>
      a.date.localeCompare(b.date) || a.player.id - b.player.id || a.description.localeCompare(b.description),
  );
  const numbered = rows.map((row, i) => ({ id: season.year * 100_000 + i + 1, ...row }));
  KNOWN.set(season, numbered);
  return numbered;
}
