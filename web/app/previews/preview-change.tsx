import { PREVIEW_MARGIN, Words } from './preview-frame';

export interface PreviewChangeProps {
  /** Such as "Fastball velocity". */
  name: string;
  /** "94.2 → 93.1 mph". */
  figures: string;
  /** Lines below, such as the change with its interval, and n. */
  lines: readonly string[];
}

/** A measure before and after in large figures, with its uncertainty below, on the left half. */
export function PreviewChange({ name, figures, lines }: PreviewChangeProps) {
  return (
    <>
      <Words y={284} size={26} bold>
        {name}
      </Words>
      <Words y={352} size={figures.length > 18 ? 40 : 50} bold colour="accent">
        {figures}
      </Words>
      {lines.map((line, index) => (
        <Words
          key={line}
          x={PREVIEW_MARGIN}
          y={404 + index * 38}
          size={24}
          colour={index === 0 ? 'ink' : 'muted'}
        >
          {line}
        </Words>
      ))}
    </>
  );
}
