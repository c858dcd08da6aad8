import type { ReactNode } from 'react';
import type { StintSentence, TextSpan } from '../../../store/read/stint-evidence';
import { NoData, Section } from '../components/section';
import { mediumDate, utcTime } from '../format/date';
import { partInWords } from '../format/stint-words';

/** The text with the pieces that are about him set off; some sentences speak of ten players. */
function Marked({ text, spans }: { text: string; spans: TextSpan[] }) {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(done, start), <strong key={start}>{text.slice(start, end)}</strong>);
    done = end;
  }
  return (
    <>
      {pieces}
      {text.slice(done)}
    </>
  );
}

function Sentence({ sentence }: { sentence: StintSentence }) {
  const { transactionId, part, date, text, spans, lakeKey, observedAt } = sentence;
  return (
    <li className="rounded-lg border border-line bg-surface px-4 py-3">
      <p className="text-sm text-muted">
        {date && <time dateTime={date}>{mediumDate(date)}</time>}
        {date && ' · '}
        {partInWords(part)}
      </p>
      <p className="mt-1 break-words">
        {text === null ? 'The source no longer has this sentence.' : <Marked text={text} spans={spans} />}
      </p>
      <p className="mt-2 text-xs text-muted">
        Transaction {transactionId}
        {lakeKey && (
          <>
            , read from <span className="font-mono break-all">{lakeKey}</span>
          </>
        )}
        {observedAt && `, seen ${utcTime(observedAt)}`}
      </p>
    </li>
  );
}

/** The sentences of the wire that the stint rests on, down to the bytes. */
export function StintSentences({ evidence }: { evidence: StintSentence[] }) {
  return (
    <Section
      id="sentences"
      title="What the wire says"
      note="The clubs’ notes that this page was made from, word for word, with where they are kept."
    >
      {evidence.length === 0 ? (
        <NoData>No sentence is on record.</NoData>
      ) : (
        <ol className="space-y-3">
          {evidence.map((sentence) => (
            <Sentence key={`${sentence.transactionId} ${sentence.ordinal}`} sentence={sentence} />
          ))}
        </ol>
      )}
    </Section>
  );
}
