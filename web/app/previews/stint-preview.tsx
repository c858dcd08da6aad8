import { CourseChart } from '../charts/course-chart';
import type { CoursePicture } from '../charts/course-picture.server';
import { PreviewChange, type PreviewChangeProps } from './preview-change';
import { Placed, PreviewFrame, Words } from './preview-frame';

export interface StintPreviewProps {
  name: string;
  /** What was wrong, and from when to when. */
  below: string;
  fictional: boolean;
  /** The usual measure on both sides; null where a side has none. */
  change: PreviewChangeProps | null;
  picture: CoursePicture | null;
}

/** A stint at a glance: whose, what, and the usual measure before and after with its course. */
export function StintPreview({ name, below, fictional, change, picture }: StintPreviewProps) {
  return (
    <PreviewFrame title={name} below={below} fictional={fictional}>
      {change === null ? (
        <Words y={330} size={30} colour="muted">
          No games on both sides to compare yet.
        </Words>
      ) : (
        <PreviewChange {...change} />
      )}
      {change && picture && (
        <Placed x={600} y={258} width={536} from={picture}>
          <CourseChart picture={picture} name="" />
        </Placed>
      )}
    </PreviewFrame>
  );
}
