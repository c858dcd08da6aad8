import { createRequire } from 'node:module';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

const resolver = createRequire(path.resolve('package.json'));

/** Fonts that travel with the site: a server need not have any, and pictures look the same from every server. */
const FONT_FILES = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSerif-Bold.ttf'].map((file) =>
  resolver.resolve(`dejavu-fonts-ttf/ttf/${file}`),
);

/**
 * Draws an SVG that stands alone as PNG, outside of the server's own thread.
 *
 * @param zoom - pixels for each unit of the SVG
 */
export async function picturePng(svg: string, zoom = 2): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      loadSystemFonts: false,
      fontFiles: FONT_FILES,
      defaultFontFamily: 'DejaVu Sans',
      sansSerifFamily: 'DejaVu Sans',
      serifFamily: 'DejaVu Serif',
    },
    logLevel: 'off',
  });
  return image.asPng();
}
