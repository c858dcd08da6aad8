import { ReturnCurve } from '../../charts/return-curve';
import type { ReturnCurvePicture } from '../../charts/return-curve-picture.server';
import { MethodsLinks } from '../../components/methods-links';

/** Who came back, and when, over three years. */
export function ReturnChart({ picture }: { picture: ReturnCurvePicture }) {
  const marks = picture.marks.map(
    ({ years, text }) => `${text} after ${years} year${years === 1 ? '' : 's'}`,
  );
  return (
    <figure className="mb-8 max-w-3xl">
      <figcaption className="pb-3 text-sm text-muted">
        <span className="font-medium text-ink">Share back in the majors, by time since the injury.</span> The
        band is the 95% interval of each day. <MethodsLinks parts={['who-came-back']} />
      </figcaption>
      <ReturnCurve
        picture={picture}
        name={`Share back in the majors over three years${marks.length > 0 ? `: ${marks.join(', ')}` : ''}`}
      />
    </figure>
  );
}
