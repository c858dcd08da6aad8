import { Link } from '../../components/link';
import { FORM_FIELD, FormButton, FormChoice, FormField } from '../../components/form-choice';

function NumberField({ label, name, value }: { label: string; name: string; value?: number }) {
  return (
    <FormField label={label}>
      {(id) => (
        <input
          id={id}
          name={name}
          inputMode="numeric"
          pattern="[0-9]*"
          maxLength={9}
          defaultValue={value}
          autoComplete="off"
          className={FORM_FIELD}
        />
      )}
    </FormField>
  );
}

/** Builds the address of a file; a plain form, so that it works without scripts. */
export function DownloadForm({ season }: { season: number | null }) {
  return (
    <form method="get" action="/downloads/file" className="max-w-3xl">
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
        <FormChoice
          label="What"
          name="kind"
          value="pitches"
          options={[
            ['pitches', 'Pitches'],
            ['plate-appearances', 'Turns at bat'],
            ['stints', 'Stints on lists'],
            ['cohorts', 'Cohorts'],
          ]}
        />
        <NumberField label="Season (a year; blank is any)" name="season" value={season ?? undefined} />
        <FormChoice
          label="Format"
          name="format"
          value="csv"
          options={[
            ['csv', 'CSV, for spreadsheets'],
            ['parquet', 'Parquet, for data tools'],
            ['json', 'JSON, the first page'],
          ]}
        />
        <NumberField label="Player’s number (blank is anybody)" name="player" />
        <FormChoice
          label="As a"
          name="as"
          value="pitcher"
          options={[
            ['pitcher', 'pitcher'],
            ['batter', 'batter'],
          ]}
        />
        <div className="flex items-end">
          <FormButton>Download</FormButton>
        </div>
      </div>
      <p className="mt-2 text-sm text-muted">
        A player’s number stands at the end of the address of his page:{' '}
        <Link to="/players" className="text-link">
          find a player
        </Link>
        . Cohorts are not narrowed. A season of pitches is some 700,000 rows, 230 MB as CSV.
      </p>
    </form>
  );
}
