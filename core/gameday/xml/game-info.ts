import { childNamed } from './element';
import type { XmlElement } from './element';

/** Weather, length and attendance, which stand in a box score's free text. */
export function gameInfoJson(
  boxScore: XmlElement | undefined,
  firstPitch: unknown,
): { readonly weather: object; readonly gameInfo: object } {
  const text = childNamed(boxScore, 'game_info')?.text ?? '';
  const said = (label: string) => text.match(new RegExp(`<b>${label}</b>: ([^<]{1,80}?)\\.?<br/>`))?.[1];
  const [, temp, condition] = said('Weather')?.match(/^(\d{1,3}) degrees, (.+)$/) ?? [];
  const [, hours, minutes] = said('T')?.match(/^(\d):(\d{2})/) ?? [];
  const attendance = said('Att')
    ?.replaceAll(',', '')
    .match(/^\d{1,6}$/)?.[0];
  return {
    weather: {
      temp,
      condition: condition && condition[0]?.toUpperCase() + condition.slice(1),
      wind: said('Wind'),
    },
    gameInfo: {
      firstPitch,
      ...(attendance === undefined ? {} : { attendance: Number(attendance) }),
      ...(hours === undefined ? {} : { gameDurationMinutes: Number(hours) * 60 + Number(minutes) }),
    },
  };
}
