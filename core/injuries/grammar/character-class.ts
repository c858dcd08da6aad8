/** What a character is to the tokenizer. */
export const MARK = 0;
export const SPACE = 1;
export const DIGIT = 2;
export const LOWER = 3;
export const UPPER = 4;

const ASCII = new Uint8Array(128);
for (let code = 9; code <= 13; code += 1) ASCII[code] = SPACE;
ASCII[32] = SPACE;
for (let code = 48; code <= 57; code += 1) ASCII[code] = DIGIT;
for (let code = 65; code <= 90; code += 1) ASCII[code] = UPPER;
for (let code = 97; code <= 122; code += 1) ASCII[code] = LOWER;

/** Class of the character at `at`; past the end a mark. Beyond ASCII, all that is no punctuation is a letter. */
export function characterClass(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? MARK;
  return at < text.length ? foreignClass(text, at, code) : MARK;
}

function foreignClass(text: string, at: number, code: number): number {
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return SPACE;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code > 0x200a && code <= 0x206f)) return MARK;
  const character = text.charAt(at);
  return character === character.toLowerCase() ? LOWER : UPPER;
}
