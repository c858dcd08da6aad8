/** "2016–2025", "2024"; a dash where no year is known. */
export const yearsInWords = (years: { from: number; to: number } | null): string =>
  years === null ? '—' : years.from === years.to ? String(years.from) : `${years.from}–${years.to}`;
