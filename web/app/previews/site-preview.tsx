import { PALETTE } from '../charts/standalone/palette';
import { Paragraph, PreviewFrame } from './preview-frame';

/** What stands for a page without a preview of its own. */
export function SitePreview({ held, fictional }: { held: string; fictional: boolean }) {
  return (
    <PreviewFrame title="What an injury changes" below={held} fictional={fictional}>
      <Paragraph y={290} size={32} lines={3} width={720}>
        Injuries of baseball players joined to their pitches: before and after, each figure with its n and its
        95% interval.
      </Paragraph>
      <path
        d="M840 420h70l44 -130l62 196l44 -66h70"
        fill="none"
        stroke={PALETTE.accent}
        strokeWidth="12"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </PreviewFrame>
  );
}
