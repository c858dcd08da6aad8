interface Example {
  says: string;
  address: string;
  more?: string;
}

const examples = (season: number): Example[] => [
  { says: 'Players whose name has a word that begins so', address: '/players?name=pe' },
  { says: 'Stints for an elbow, a hundred a page', address: `/stints?season=${season}&region=elbow` },
  { says: 'A pitcher’s cohort with its mean changes', address: '/cohorts/role=pitcher&region=elbow?span=games10' },
  { says: 'A season of pitches as Parquet', address: `/pitches?season=${season}&format=parquet`, more: '-o pitches.parquet' },
  { says: 'The same as CSV, asked for by a header', address: `/pitches?season=${season}`, more: "-H 'Accept: text/csv' -o pitches.csv" },
]; // prettier-ignore

/** Commands to begin with. */
export function Examples({ season }: { season: number }) {
  return (
    <dl className="space-y-4">
      {examples(season).map(({ says, address, more }) => (
        <div key={address}>
          <dt className="text-sm text-muted">{says}</dt>
          <dd className="mt-1 rounded border border-line px-3 py-2">
            <code className="font-mono text-xs wrap-anywhere">
              {`curl "$SITE/api/v1${address}"${more === undefined ? '' : ` ${more}`}`}
            </code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
