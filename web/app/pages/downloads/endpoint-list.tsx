export interface EndpointLine {
  path: string;
  summary: string;
  formats: readonly string[];
}

const FORMAT_WORDS: Readonly<Record<string, string>> = { json: 'JSON', csv: 'CSV', parquet: 'Parquet' };

/** What there is to ask for: one under another on a phone, side by side where there is room. */
export function EndpointList({ endpoints }: { endpoints: readonly EndpointLine[] }) {
  return (
    <ul className="border-t border-line text-sm">
      {endpoints.map(({ path, summary, formats }) => (
        <li
          key={path}
          className="gap-x-6 border-b border-line py-2 sm:grid sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_minmax(0,1fr)]"
        >
          <code className="block font-mono text-xs leading-5 wrap-anywhere">{path}</code>
          <span className="block">{summary}</span>
          <span className="block text-muted">
            {formats.map((format) => FORMAT_WORDS[format] ?? format).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
