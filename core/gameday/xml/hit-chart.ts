import { childrenNamed, optionalNumber, optionalText, requiredInteger } from './element';
import type { XmlElement } from './element';

interface Spot {
  readonly description: string | null;
  readonly coordX: number | null;
  readonly coordY: number | null;
}

/** Where balls in play landed (`inning_hit.xml`). The chart has no number of the turn at bat: inning and batter find it. */
export class HitChart {
  private readonly spots = new Map<string, Spot[]>();

  constructor(chart: XmlElement | undefined) {
    for (const hit of childrenNamed(chart, 'hip')) {
      const key = `${requiredInteger(hit, 'inning')}/${requiredInteger(hit, 'batter')}`;
      const spot = {
        description: optionalText(hit, 'des'),
        coordX: optionalNumber(hit, 'x'),
        coordY: optionalNumber(hit, 'y'),
      };
      this.spots.set(key, [...(this.spots.get(key) ?? []), spot]);
    }
  }

  /** Takes the batter's next spot in the inning, the one of the same event first: each is used once. */
  take(inning: number, batter: number, event: string | null): Omit<Spot, 'description'> | undefined {
    const spots = this.spots.get(`${inning}/${batter}`) ?? [];
    const same = spots.findIndex((spot) => spot.description === event);
    const [spot] = spots.splice(Math.max(same, 0), 1);
    return spot && { coordX: spot.coordX, coordY: spot.coordY };
  }
}

/** How the ball flew, where the description says so; in the Stats API's words. */
export function trajectoryOf(event: string | null, description: string): string | undefined {
  const words = `${event ?? ''} ${description}`.toLowerCase();
  if (/bunt/.test(words)) return /pop/.test(words) ? 'bunt_popup' : 'bunt_grounder';
  if (/ground/.test(words)) return 'ground_ball';
  if (/line drive|lines|lineout|line out/.test(words)) return 'line_drive';
  if (/pop(s| up| out|up)/.test(words)) return 'popup';
  if (/fly ball|flies|flyout|sacrifice fly|sac fly/.test(words)) return 'fly_ball';
  return undefined;
}
