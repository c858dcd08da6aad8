import { Link } from '../../components/link';
import type { DayInjuries as Injuries } from '../../../../store/read/day-injuries';
import type { StintLine } from '../../../../store/read/injuries-line';
import { ClubLink } from '../../components/club-link';
import { Panel, Section } from '../../components/section';
import { counted } from '../../format/figure';
import { injuryInWords } from '../../format/injury-words';

function Stints({ stints, none }: { stints: readonly StintLine[]; none: string }) {
  if (stints.length === 0) return <p className="text-sm text-muted">{none}</p>;
  return (
    <ul className="space-y-1.5 text-sm">
      {stints.map((stint) => (
        <li key={stint.stintId}>
          <Link to={`/players/${stint.playerId}`} className="text-link">
            {stint.name}
          </Link>
          , <ClubLink teamId={stint.teamId} name={stint.club} season={stint.season} className="text-link" />:{' '}
          <Link to={`/injuries/${stint.stintId}`} className="text-link">
            {injuryInWords(stint)}
          </Link>
          {stint.endedOn !== null && `, ${counted(stint.daysMissed, 'day')} missed`}
        </li>
      ))}
    </ul>
  );
}

/** Who was out from the day on, and who could play again. */
export function DayInjuries({ out, back }: Injuries) {
  if (out.length === 0 && back.length === 0) return null;
  return (
    <Section
      id="injuries"
      title="Injuries of the day"
      note="First day out as the clubs’ notes tell it, often some days before the note."
    >
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Panel title="Out from this day">
          <Stints stints={out} none="Nobody." />
        </Panel>
        <Panel title="Could play again">
          <Stints stints={back} none="Nobody." />
        </Panel>
      </div>
    </Section>
  );
}
