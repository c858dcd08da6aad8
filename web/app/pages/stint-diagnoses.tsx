import type { StintPage } from '../../../store/read/stint';
import { injuryInWords, NOT_TOLD } from '../format/injury-words';

/** What the club says, and what is read from it. */
export function StintDiagnoses({
  reason,
  diagnoses,
}: {
  reason: string | null;
  diagnoses: StintPage['diagnoses'];
}) {
  if (reason === null) {
    return <p className="text-muted">The club gives no reason.</p>;
  }
  return (
    <>
      <blockquote className="border-l-4 border-accent pl-4 font-serif text-lg break-words">
        “{reason}”
      </blockquote>
      <p className="mt-4 text-sm text-muted">Read as</p>
      {diagnoses.length === 0 ? (
        <p className="text-sm">{NOT_TOLD}: none of these words are in the vocabulary.</p>
      ) : (
        <ul className="mt-1 space-y-1">
          {diagnoses.map((diagnosis, index) => {
            const more = [
              ...diagnosis.qualifiers.map((word) => word.replaceAll('_', ' ')),
              diagnosis.since && `since ${diagnosis.since}`,
            ].filter(Boolean);
            return (
              <li key={index}>
                {injuryInWords(diagnosis)}
                {more.length > 0 && <span className="text-sm text-muted"> ({more.join(', ')})</span>}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
