import { clubById } from '../clubs';
import type { SideLines } from '../game/lines';
import type { GameRecord, Side } from '../game/record';
import { longDate } from '../calendar';
import type { Json } from './json';

/** The notes under a box score: pitches and strikes, batters faced, length of the game. */
export function boxInfo(record: GameRecord, lines: Record<Side, SideLines>): Json[] {
  const each = (text: (id: number, side: Side) => string): string =>
    (['away', 'home'] as const)
      .flatMap((side) => lines[side].pitchers.map((p) => `${p.name.last} ${text(p.id, side)}`))
      .join('; ') + '.';
  const line = (
    id: number,
    side: Side,
  ): { pitches: number; strikes: number; faced: number; ground: number; fly: number } => {
    const own = lines[side].pitching.get(id);
    return {
      pitches: own?.numberOfPitches ?? 0,
      strikes: own?.strikes ?? 0,
      faced: own?.battersFaced ?? 0,
      ground: own?.groundOuts ?? 0,
      fly: own?.flyOuts ?? 0,
    };
  };
  const minutes = Math.round((record.end - record.firstPitch) / 60_000);
  return [
    {
      label: 'Pitches-strikes',
      value: each((id, side) => `${line(id, side).pitches}-${line(id, side).strikes}`),
    },
    {
      label: 'Groundouts-flyouts',
      value: each((id, side) => `${line(id, side).ground}-${line(id, side).fly}`),
    },
    { label: 'Batters faced', value: each((id, side) => String(line(id, side).faced)) },
    { label: 'T', value: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}.` },
    { label: 'Venue', value: `${clubById(record.fixture.homeId).park}.` },
    { label: longDate(record.fixture.date) },
  ];
}
