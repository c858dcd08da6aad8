import { drawRepertoire } from './arsenal';
import { CLUBS } from './clubs';
import { drawName } from './names';
import type { Hand, PitcherSkills, Player, Role } from './player';
import type { PositionCode } from './positions';
import { randomFor, unitFor, type Random } from './random';

/**
 * Careers. A club has 56 slots (26 regulars, 22 reserves, 8 farm hands); each slot is held by one person after another,
 * so that any season can be asked for and the same person keeps his id from his first season to his last.
 */
export const SLOTS = 56;

const FIRST_YEAR = 1876;
const HOLDERS_PER_SLOT = 200;

interface SlotPlan {
  role: Role;
  regular: boolean;
  position: PositionCode;
}

const HITTER_POSITIONS: readonly PositionCode[] = [
  ...(['C', 'C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF', 'DH', 'SS', 'CF', '1B'] as const),
  ...(['C', 'C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF', 'LF'] as const),
];

/** What a slot is for: 0–4 rotation, 5–12 bullpen, 13–24 reserve pitchers, 25–37 hitters, 38–47 reserves, 48– farm. */
export function slotPlan(slot: number): SlotPlan {
  if (slot < 5) return { role: 'starter', regular: true, position: 'P' };
  if (slot < 13) return { role: 'reliever', regular: true, position: 'P' };
  if (slot < 25) return { role: slot < 18 ? 'starter' : 'reliever', regular: false, position: 'P' };
  if (slot < 48) return { role: 'hitter', regular: slot < 38, position: HITTER_POSITIONS[slot - 25] ?? 'LF' };
  return { role: 'farm', regular: false, position: slot % 2 === 0 ? 'P' : 'SS' };
}

function seasonsHeld(seed: number, clubId: number, slot: number, holder: number): number {
  const u = unitFor(seed, 'held', clubId, slot, holder);
  const long = slotPlan(slot).regular;
  return long ? 3 + Math.floor(u * u * 12) : 1 + Math.floor(u * 4);
}

function drawPitcher(random: Random, starter: boolean, ageFactor: number): PitcherSkills {
  const fastball = random.normal(starter ? 93.9 : 94.9, 1.9) - ageFactor;
  const slotHeight = random.normal(5.9, 0.35);
  return {
    control: random.normal(),
    stuff: random.normal() * 0.8 + (fastball - 94) * 0.12,
    releaseSide: Math.max(0.3, random.normal(1.7, 0.55) + (5.9 - slotHeight) * 0.9),
    releaseHeight: slotHeight,
    extension: random.normal(6.4, 0.35),
    repertoire: drawRepertoire(random, starter, fastball),
  };
}

/** The person who holds a slot as its n-th holder. */
function drawPlayer(
  seed: number,
  clubId: number,
  slot: number,
  holder: number,
  first: number,
  last: number,
): Player {
  const plan = slotPlan(slot);
  const random = randomFor(seed, 'player', clubId, slot, holder);
  const name = drawName(random);
  const pitching = plan.position === 'P';
  const throws: Hand = random.chance(
    pitching ? 0.27 : ['2B', '3B', 'SS', 'C'].includes(plan.position) ? 0 : 0.2,
  )
    ? 'L'
    : 'R';
  const draw = random.next();
  const bats = pitching ? throws : draw < 0.33 ? 'L' : draw < 0.45 ? 'S' : 'R';
  const debutAge = random.int(21, 26) + (plan.regular ? 0 : random.int(0, 4));
  const height = Math.round(random.normal(pitching ? 74.5 : plan.position === '1B' ? 74.5 : 72.6, 1.9));
  const skill = plan.regular ? 0 : -0.55;
  const birthDay = `${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
  return {
    id: 9_000_000 + ((clubId - 901) * SLOTS + slot) * HOLDERS_PER_SLOT + holder,
    clubId,
    slot,
    role: plan.role,
    regular: plan.regular,
    name,
    fullName: `${name.first} ${name.last}`,
    birthDate: `${first - debutAge}-${birthDay}`,
    heightInches: Math.min(81, Math.max(66, height)),
    weight: Math.round(random.normal(height * 4.6 - 136, 14)),
    bats,
    throws,
    position: plan.position,
    number: ((slot * 17 + holder * 5 + clubId) % 98) + 1,
    firstSeason: first,
    lastSeason: last,
    batter: {
      contact: random.normal(skill, 0.8),
      eye: random.normal(skill, 0.8),
      power: random.normal(skill + (['1B', 'DH', 'LF', 'RF'].includes(plan.position) ? 0.3 : 0), 0.8),
      speed: random.normal(['CF', 'SS', '2B'].includes(plan.position) ? 0.6 : -0.1, 0.8),
      pull: random.normal(0, 0.8),
    },
    pitcher: pitching ? drawPitcher(random, plan.role === 'starter', skill * -0.8) : null,
  };
}

/** The holder of a slot in a season. */
export function holderOf(seed: number, clubId: number, slot: number, season: number): Player {
  let from = FIRST_YEAR - Math.floor(unitFor(seed, 'phase', clubId, slot) * 8);
  for (let holder = 0; ; holder++) {
    const until = from + seasonsHeld(seed, clubId, slot, holder) - 1;
    if (season <= until) return drawPlayer(seed, clubId, slot, holder, from, until);
    from = until + 1;
  }
}

/** All people of a club in a season, by slot. */
export function clubPlayers(seed: number, clubId: number, season: number): Player[] {
  return Array.from({ length: SLOTS }, (_, slot) => holderOf(seed, clubId, slot, season));
}

/** The person with this id in whatever season he played, or undefined where the id is none of ours. */
export function playerById(seed: number, id: number): Player | undefined {
  const place = Math.floor((id - 9_000_000) / HOLDERS_PER_SLOT);
  const wanted = (id - 9_000_000) % HOLDERS_PER_SLOT;
  const club = CLUBS[Math.floor(place / SLOTS)];
  if (id < 9_000_000 || club === undefined) return undefined;
  const slot = place % SLOTS;
  let from = FIRST_YEAR - Math.floor(unitFor(seed, 'phase', club.id, slot) * 8);
  for (let holder = 0; holder < wanted; holder++) from += seasonsHeld(seed, club.id, slot, holder);
  return drawPlayer(seed, club.id, slot, wanted, from, from + seasonsHeld(seed, club.id, slot, wanted) - 1);
}

/** Change of a pitcher's speed with age, mph: slow loss after 28. */
export function ageSpeedChange(player: Player, season: number): number {
  const age = season - Number(player.birthDate.slice(0, 4));
  return age <= 28 ? 0 : -0.13 * (age - 28);
}
