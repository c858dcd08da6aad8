import { ScrollTable } from '../../components/scroll-table';

export interface EndpointLine {
  path: string;
  summary: string;
  formats: readonly string[];
}

/** What there is to ask for. */
export function EndpointTable({ endpoints }: { endpoints: readonly EndpointLine[] }) {
  return (
    <ScrollTable caption="Addresses of the API" hideCaption>
      <thead>
        <tr>
          <th scope="col" className="text-left">
            Address
          </th>
          <th scope="col" className="text-left">
            What it gives
          </th>
          <th scope="col" className="text-left">
            Formats
          </th>
        </tr>
      </thead>
      <tbody>
        {endpoints.map(({ path, summary, formats }) => (
          <tr key={path}>
            <th scope="row" className="text-left font-mono text-xs font-normal">
              {path}
            </th>
            <td className="text-left">{summary}</td>
            <td className="text-left">{formats.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
