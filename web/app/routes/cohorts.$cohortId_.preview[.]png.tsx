import { CohortPreview } from '../previews/cohort-preview';
import { cohortPreviewView } from '../previews/cohort-preview-view.server';
import { previewLoader } from '../previews/preview-loader.server';
import { cohortParameters } from '../statistics-parameters';

export const loader = previewLoader(cohortParameters, async (input, { store }, { fictional }) => {
  const { cohortId, span } = input;
  const page = await store.cohort(cohortId, span);
  return <CohortPreview {...cohortPreviewView(page, span)} fictional={fictional} />;
});
