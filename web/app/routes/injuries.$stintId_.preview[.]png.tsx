import { previewLoader } from '../previews/preview-loader.server';
import { StintPreview } from '../previews/stint-preview';
import { stintPreviewView } from '../previews/stint-preview-view.server';
import { stintPageParameters } from '../statistics-parameters';

export const loader = previewLoader(stintPageParameters, async (input, { store }, { fictional }) => {
  const { stintId, role, unit, size, winters } = input;
  const query = { role: role ?? null, unit, size: size ?? null, crossOffSeason: winters === 'cross' };
  const [page, statistics] = await Promise.all([store.stint(stintId), store.stintStatistics(stintId, query)]);
  return page && <StintPreview {...stintPreviewView(page, statistics)} fictional={fictional} />;
});
