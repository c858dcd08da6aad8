import { Link } from './link';
import { Fragment } from 'react';

/** Parts of the page on methods, by their anchors. */
const PARTS = {
  windows: 'windows',
  measures: 'measures',
  intervals: 'intervals',
  tests: 'tests',
  'heat-maps': 'tests of places',
  'detectable-differences': 'detectable differences',
  shrinkage: 'shrinkage',
  controls: 'controls',
  cohorts: 'cohorts',
  'who-came-back': 'who came back',
  placebos: 'placebos',
  'lead-up': 'lead-up',
} as const;

export type MethodsPart = keyof typeof PARTS;

/** "How: windows, intervals", each a link to where it is explained. */
export function MethodsLinks({ parts }: { parts: readonly MethodsPart[] }) {
  return (
    <span>
      How:{' '}
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && ', '}
          <Link to={`/methods#${part}`} className="text-link">
            {PARTS[part]}
          </Link>
        </Fragment>
      ))}
    </span>
  );
}
