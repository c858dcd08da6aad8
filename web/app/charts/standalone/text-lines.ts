/** Width of a letter in shares of its size. DejaVu Sans is wide; what is estimated wider only breaks a line earlier. */
function letterShare(letter: string): number {
  if (/[iljI.,:;'|!’ ()[\]/]/.test(letter)) return 0.36;
  if (/[mwMW@%—]/.test(letter)) return 0.92;
  return /[A-Z]/.test(letter) ? 0.72 : 0.62;
}

/** About how wide a text is. @param size - of the font, in the unit of the answer */
export const textWidth = (text: string, size: number, isBold = false): number =>
  [...text].reduce((sum, letter) => sum + letterShare(letter), 0) * size * (isBold ? 1.12 : 1);

/** Breaks a text into lines, for SVG does not. Words longer than a line stay whole. */
export function textLines(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, isBold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
