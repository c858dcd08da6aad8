import { clubById } from '../clubs';
import type { GameRecord, PlayRecord, Side } from '../game/record';
import type { Random } from '../random';
import type { Json, JsonObject } from './json';
import { personRef } from './people';
import { playJson } from './play-json';
import { teamRefLong } from './teams';

function hitsOf(record: GameRecord, plays: readonly PlayRecord[], side: Side): Json[] {
  const club = teamRefLong(clubById(record.sheets[side].clubId));
  const hits: Json[] = [];
  for (const play of plays) {
    const pitch = play.events[play.events.length - 1];
    if (play.side !== side || pitch?.kind !== 'pitch' || pitch.hit === null) continue;
    const angle = (pitch.hit.spray * Math.PI) / 180;
    const scale = pitch.hit.distance / 2.495;
    const coordinates = {
      x: Math.round((125 + scale * Math.sin(angle)) * 100) / 100,
      y: Math.round((199 - scale * Math.cos(angle)) * 100) / 100,
    };
    const type = play.isOut ? 'O' : play.eventType === 'field_error' ? 'E' : 'H';
    hits.push({
      team: club,
      inning: play.inning,
      pitcher: personRef(play.pitcher),
      batter: personRef(play.batter),
      coordinates,
      type,
      description: play.event,
    });
  }
  return hits;
}

/** liveData.plays: all plays, the last one again as current play, scoring plays and the index by inning. */
export function playsJson(record: GameRecord | null, random: Random, live: boolean): JsonObject {
  if (record === null) return { allPlays: [], scoringPlays: [], playsByInning: [] };
  const allPlays = record.plays.map((play) => playJson(play, random, live));
  const innings = new Map<number, PlayRecord[]>();
  for (const play of record.plays) innings.set(play.inning, [...(innings.get(play.inning) ?? []), play]);
  return {
    allPlays,
    currentPlay: allPlays[allPlays.length - 1],
    scoringPlays: record.plays.flatMap((play) =>
      play.movements.some((move) => move.end === 4) ? [play.index] : [],
    ),
    playsByInning: [...innings.values()].map((plays) => ({
      startIndex: plays[0]?.index ?? 0,
      endIndex: plays[plays.length - 1]?.index ?? 0,
      top: plays.flatMap((play) => (play.side === 'away' ? [play.index] : [])),
      bottom: plays.flatMap((play) => (play.side === 'home' ? [play.index] : [])),
      hits: { away: hitsOf(record, plays, 'away'), home: hitsOf(record, plays, 'home') },
    })),
  };
}
