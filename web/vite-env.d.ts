/// <reference types="vite/client" />

/** A document of this repository, rendered while the site is built (web/markdown-page.ts). */
declare module '*.md?html' {
  const html: string;
  export default html;
}
