import type { GameFinding } from '../../../../store/read/findings';
import { Section } from '../../components/section';
import { findingInWords, gradeInWords } from '../../format/finding-words';

/** What the checks found in this game; nothing when they found nothing. */
export function GameFindings({ findings }: { findings: GameFinding[] }) {
  if (findings.length === 0) return null;
  const refused = findings.some((finding) => finding.grade === 'quarantine');
  return (
    <Section
      id="findings"
      title="What looks odd here"
      note={
        refused
          ? 'A version with a finding that cannot be true is not loaded.'
          : 'Unlikely, but not impossible: the figures stand as the source gives them.'
      }
    >
      <ul className="space-y-2 text-sm">
        {findings.map(({ rule, grade, place, message }, index) => (
          <li key={index} className="break-words">
            <strong className={`font-semibold ${grade === 'quarantine' ? 'text-alarm' : ''}`}>
              {findingInWords(rule)}
            </strong>
            {refused && <span className="text-muted"> · {gradeInWords(grade).toLowerCase()}</span>}
            <span className="block text-muted">
              {place && `${place}: `}
              {message}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
