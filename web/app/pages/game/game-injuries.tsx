import { Link } from '../../components/link';
import type { GameInjuries as Injuries } from '../../../../store/read/game-injuries';
import { Section } from '../../components/section';
import { mediumDate } from '../../format/date';
import { injuryInWords } from '../../format/injury-words';

/** Who was hurt in the game: the scorer's notes, and the times on a list that began with it. */
export function GameInjuries({ notes, stints }: Injuries) {
  if (notes.length === 0 && stints.length === 0) return null;
  return (
    <Section
      id="injuries"
      title="Injuries in this game"
      note="What the scorer noted, and times on a list that began here as far as the game tells."
    >
      <ul className="space-y-2 text-sm">
        {stints.map((stint) => (
          <li key={stint.stintId}>
            <Link to={`/injuries/${stint.stintId}`} className="text-link font-medium">
              {stint.name}: {injuryInWords(stint)}
            </Link>
            , out from {mediumDate(stint.startedOn)}
          </li>
        ))}
        {notes.map(({ atBatIndex, playerId, name, bodyPart, description }, index) => (
          <li key={index}>
            {playerId !== null && (
              <>
                <Link to={`/players/${playerId}`} className="text-link">
                  {name ?? `Player ${playerId}`}
                </Link>
                {': '}
              </>
            )}
            {description ?? 'An injury was noted.'}
            {bodyPart && ` (${bodyPart})`} <span className="text-muted">Turn at bat {atBatIndex + 1}.</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
