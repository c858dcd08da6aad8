const ENTITIES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  "'": '&#x27;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};
const SPECIAL = /["'&<>]/;
const EACH_SPECIAL = /["'&<>]/g;

/** Text as it may stand between tags and between the quotes of an attribute; written as React writes it. */
export function escapeMarkup(text: string): string {
  return SPECIAL.test(text)
    ? text.replace(EACH_SPECIAL, (character) => ENTITIES[character] ?? character)
    : text;
}
