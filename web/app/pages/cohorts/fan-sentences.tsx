import { MethodsLinks } from '../../components/methods-links';

/** What the cohort shows in sentences, the first of them large. */
export function FanSentences({
  sentences,
  own,
}: {
  sentences: readonly string[];
  /** How they looked themselves some games after; null where that is not known. */
  own: string | null;
}) {
  const [first, ...rest] = sentences;
  return (
    <div className="mt-4 max-w-prose">
      <p className="text-lg">{first}</p>
      {own && <p className="mt-2">{own}</p>}
      <p className="mt-2 text-sm text-muted">
        {rest.join(' ')} Ranges are 95% intervals. They tell what changed after, not why.{' '}
        <MethodsLinks parts={['cohorts', 'who-came-back', 'controls', 'tests']} />
      </p>
    </div>
  );
}
