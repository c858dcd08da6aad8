import { mediumDate } from '../format/date';
import { counted } from '../format/figure';
import { noParameters } from '../parameters';
import { previewLoader } from '../previews/preview-loader.server';
import { SitePreview } from '../previews/site-preview';

/** The preview of every page that has none of its own. */
export const loader = previewLoader(noParameters, async (_none, _context, freshness) => {
  const { games, latestDay, fictional } = freshness;
  const held = [counted(games, 'game'), latestDay && `up to ${mediumDate(latestDay)}`].filter(Boolean);
  return <SitePreview held={held.join(' ')} fictional={fictional} />;
});
