import type { Club } from '../clubs';
import type { BatterSkills } from '../player';
import type { Random } from '../random';
import type { BattedBall } from './record';

/** A ball in play and what it would be worth to a batter with empty bases. */
export interface Struck {
  ball: BattedBall;
  result: 'out' | 'single' | 'double' | 'triple' | 'home_run' | 'error';
}

/** Carry in feet: the vacuum range times an air factor that falls with speed, a little more in thin air. */
function carry(speed: number, angle: number, elevation: number): number {
  if (angle <= 0) return Math.max(2, 24 + angle * 0.5 + (speed - 70) * 0.25);
  const feet = speed * 1.4667;
  const range = ((feet * feet) / 32.174) * Math.sin((2 * Math.min(angle, 88) * Math.PI) / 180);
  return Math.max(3, range * (0.965 - 0.0028 * speed) * (1 + elevation / 100_000) + 4);
}

/** Distance of the fence at a spray angle (±45° at the lines), by straight lines between the five signs. */
export function fenceAt(club: Club, spray: number): number {
  const place = (Math.max(-45, Math.min(45, spray)) + 45) / 22.5;
  const low = Math.min(3, Math.floor(place));
  const from = club.fences[low] ?? 330;
  const to = club.fences[low + 1] ?? 330;
  return from + (to - from) * (place - low);
}

function fielderAt(trajectory: BattedBall['trajectory'], spray: number, distance: number): string {
  if (trajectory === 'bunt_grounder') return spray < -12 ? '5' : spray > 14 ? '3' : spray > 4 ? '2' : '1';
  if (trajectory === 'ground_ball' || distance < 165) {
    if (distance < 30 && trajectory === 'popup') return '2';
    if (spray < -24) return '5';
    if (spray < -3) return '6';
    if (spray < 3) return distance < 60 ? '1' : '4';
    return spray < 25 ? '4' : '3';
  }
  return spray < -16 ? '7' : spray > 16 ? '9' : '8';
}

/** Hits a ball in play. `park` is the home club, whose fences count. */
export function strikeBall(
  batter: BatterSkills,
  batSide: 'L' | 'R',
  stuff: number,
  park: Club,
  bunt: boolean,
  random: Random,
): Struck {
  if (bunt) return buntBall(random);
  const angle = Math.max(-80, Math.min(85, random.normal(13 + batter.power * 1.1, 26.5)));
  const squared = random.normal(88.6 + batter.power * 1.4 - stuff * 0.7, 11);
  const speed = Math.min(118.4, squared - 0.003 * (angle - 12) ** 2);
  const trajectory =
    angle < 10 ? 'ground_ball' : angle < 25 ? 'line_drive' : angle < 50 ? 'fly_ball' : 'popup';
  const pulled = random.normal(
    (trajectory === 'ground_ball' ? 11 : 1) + batter.pull * 4,
    trajectory === 'fly_ball' ? 17 : 22,
  );
  const spray = Math.max(-44, Math.min(44, batSide === 'R' ? -pulled : pulled));
  const launchSpeed = Math.max(25, speed - (trajectory === 'popup' ? 9 : 0));
  const distance = carry(launchSpeed, angle, park.elevation);
  const ball: BattedBall = {
    launchSpeed,
    launchAngle: angle,
    distance,
    trajectory,
    hardness: launchSpeed >= 95 ? 'hard' : launchSpeed < 70 ? 'soft' : 'medium',
    spray,
    location: fielderAt(trajectory, spray, distance),
  };
  return { ball, result: resultOf(ball, fenceAt(park, spray), batter.speed, random) };
}

function resultOf(ball: BattedBall, fence: number, legs: number, random: Random): Struck['result'] {
  const u = random.next();
  const speed = ball.launchSpeed;
  if (ball.trajectory === 'popup') return u < 0.018 ? 'single' : u < 0.021 ? 'error' : 'out';
  if (ball.trajectory === 'ground_ball') {
    const hit = 0.207 + (speed - 80) * 0.0042 + legs * 0.018;
    if (u < Math.max(0.07, hit))
      return Math.abs(ball.spray) > 34 && random.chance(0.42) ? 'double' : 'single';
    return u > 0.974 ? 'error' : 'out';
  }
  if (ball.distance > fence + 29 && ball.launchAngle > 14) return 'home_run';
  if (ball.trajectory === 'line_drive') {
    if (u > 0.652 + (speed - 88) * 0.004) return random.chance(0.008) ? 'error' : 'out';
    if (ball.distance < 210) return random.chance(0.06) ? 'double' : 'single';
    const far = random.next();
    return far < 0.035 + legs * 0.012 ? 'triple' : far < 0.46 ? 'double' : 'single';
  }
  const deep = ball.distance > fence - 25 ? 0.36 : ball.distance > 190 && ball.distance < 250 ? 0.17 : 0.055;
  if (u > deep) return random.chance(0.006) ? 'error' : 'out';
  if (ball.distance < 255) return 'single';
  return random.chance(0.09 + legs * 0.03) ? 'triple' : 'double';
}

function buntBall(random: Random): Struck {
  const spray = random.normal(0, 18);
  const ball: BattedBall = {
    launchSpeed: random.normal(38, 8),
    launchAngle: random.normal(-32, 14),
    distance: Math.abs(random.normal(22, 9)) + 3,
    trajectory: 'bunt_grounder',
    hardness: 'soft',
    spray: Math.max(-40, Math.min(40, spray)),
    location: fielderAt('bunt_grounder', spray, 20),
  };
  return { ball, result: random.chance(0.12) ? 'single' : 'out' };
}
