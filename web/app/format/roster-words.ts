const LISTS: Readonly<Record<string, string>> = {
  D7: '7-day list',
  D10: '10-day list',
  D15: '15-day list',
  D60: '60-day list',
  ILF: 'full-season list',
};

/** A roster status code in words. */
export const listName = (code: string): string => LISTS[code] ?? code;
