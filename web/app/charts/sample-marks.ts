/**
 * At most so many of a list, evenly chosen over its length: a drawing of thousands of marks is a blot, and heavy. A page
 * that draws fewer than there are says so.
 */
export function sampleMarks<Mark>(marks: readonly Mark[], most: number): readonly Mark[] {
  if (marks.length <= most) return marks;
  return Array.from({ length: most }, (_, index) => marks[Math.floor((index * marks.length) / most)]).filter(
    (mark) => mark !== undefined,
  );
}
