import type { ParsedGame } from '../../core/gameday/parsed-game';

/** The pitches of a game as Savant would list them: newest first, numbered within their turn at bat. */
export function savantCsv(game: ParsedGame): string {
  const rows = [...game.pitches]
    .sort((a, b) => b.atBatIndex - a.atBatIndex || b.eventIndex - a.eventIndex)
    .map((pitch, place) => [
      pitch.pitchType ?? '',
      pitch.officialDate,
      pitch.batterId,
      pitch.pitcherId,
      pitch.ballsBefore,
      pitch.strikesBefore,
      pitch.gamePk,
      pitch.atBatIndex + 1,
      pitch.pitchNumber,
      (60 + (place % 25) + 0.125).toFixed(3),
      place % 2 === 0 ? 'Standard' : 'null',
    ]);
  const header =
    'pitch_type,game_date,batter,pitcher,balls,strikes,game_pk,at_bat_number,pitch_number,bat_speed,if_fielding_alignment';
  return `\uFEFF${[header.split(','), ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')}\n`;
}
