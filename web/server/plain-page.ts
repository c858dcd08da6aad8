/** A page of a few sentences that needs neither database nor React: for when these are the trouble. */
export interface PlainPage {
  status: number;
  title: string;
  /** Paragraphs, as text. */
  text: readonly string[];
  /** Where to go from here: address and words. */
  links?: readonly (readonly [string, string])[];
}

/** No script, no picture, only our style sheet. */
export const PLAIN_PAGE_POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** @param styles - address of the site's style sheet; null where it is not known */
export function plainPage(
  { status, title, text, links = [['/', 'The first page']] }: PlainPage,
  styles: string | null,
): string {
  const sheet = styles === null ? '' : `<link rel="stylesheet" href="${escaped(styles)}">`;
  const paragraphs = text.map((words) => `<p class="mt-4 text-lg">${escaped(words)}</p>`).join('\n');
  const list = links
    .map(
      ([address, words]) => `<li><a class="underline" href="${escaped(address)}">${escaped(words)}</a></li>`,
    )
    .join('');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(title)} · InjuryFX</title>
${sheet}
</head>
<body>
<header class="border-b border-line bg-surface px-4 py-3"><a class="font-serif text-xl font-semibold" href="/">InjuryFX</a></header>
<main class="mx-auto max-w-2xl px-4 py-12">
<p class="text-sm font-semibold text-muted">${status}</p>
<h1 class="mt-1">${escaped(title)}</h1>
${paragraphs}
<ul class="mt-8 space-y-2">${list}</ul>
</main>
</body>
</html>
`;
}
