import { EventStudyChart } from '../charts/event-study-chart';
import type { EventCourse, EventStudyPicture } from '../charts/event-study-picture.server';
import { PreviewChange, type PreviewChangeProps } from './preview-change';
import { Paragraph, Placed, PreviewFrame } from './preview-frame';

export interface CohortPreviewProps {
  title: string;
  below: string;
  fictional: boolean;
  /** Of the usual measure; null where nobody can be set beside others. */
  change: PreviewChangeProps | null;
  /** What is said instead. */
  sentence: string;
  course: { picture: EventStudyPicture; course: EventCourse; unit: string } | null;
}

/** A cohort at a glance: the mean change of the usual measure with its interval, and its course game by game. */
export function CohortPreview({ title, below, fictional, change, sentence, course }: CohortPreviewProps) {
  return (
    <PreviewFrame title={title} below={below} fictional={fictional}>
      {change ? (
        <PreviewChange {...change} />
      ) : (
        <Paragraph y={300} size={28} lines={5}>
          {sentence}
        </Paragraph>
      )}
      {change && course && (
        <Placed x={690} y={234} width={446} from={course.picture}>
          <EventStudyChart picture={course.picture} course={course.course} name="" unit={course.unit} />
        </Placed>
      )}
    </PreviewFrame>
  );
}
