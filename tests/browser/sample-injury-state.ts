import type { Tables } from './sample-rows';

type Row = Record<string, unknown>;

function reviews(): Row[] {
  const item = (id: number, kind: string, date: string, message: string, rest: Row = {}): Row => ({
    review_id: String(id).padStart(16, '0'), kind, date, season: Number(date.slice(0, 4)), message, transaction_id: `t${String(id).padStart(15, '0')}`,
    ...rest,
  }); // prettier-ignore
  return [
    item(1, 'unknown_reason', '2025-06-11', 'no word is known of "Glorbified spleenwort"', { player_name: 'Eli Vance' }),
    item(2, 'unknown_reason', '2024-05-02', 'no word is known of "sundry complaints"', { player_name: 'Ken Sato' }),
    item(3, 'no_placement', '2025-08-30', 'activated from the 10-day injured list, but on no list', { player_id: 900_105, player_name: 'Dan Barlow' }),
    item(4, 'ambiguous_person', '2024-04-09', 'two players are named Sam Hollis', { player_name: 'Sam Hollis', resolution: 'the pitcher: the other one retired in 2019' }),
    item(5, 'unparsed_text', '2024-03-30', 'not understood: "<script>document.title=\'owned\'</script>"'),
    item(6, 'placed_twice', '2025-07-01', 'placed again 12 days after he was placed', { player_name: 'Luis Reyes', resolution: 'a list of another club was meant' }),
  ]; // prettier-ignore
}

/** What is known of how well the wire is understood: coverage by year, the queue for review, two derivations. */
export function sampleInjuryState(tables: Tables, asOf: string): Tables {
  const stints = tables.injury_stint ?? [];
  const year = (
    year: number,
    ilRows: number,
    ilClassified: number,
    reasons: number,
    reasonsClassified: number,
  ) => {
    const placed = stints.filter((row) => row.season === year && row.list_kind === 'injured');
    return {
      year, transactions: ilRows * 6, il_rows: ilRows, il_classified: ilClassified, reasons, reasons_classified: reasonsClassified,
      placements: placed.length, pitcher_placements: placed.filter((row) => row.role === 'pitcher').length,
    }; // prettier-ignore
  };
  const open = reviews().filter((row) => row.resolution === undefined).length;
  const derivation = (run: number, finished: string): Row => ({
    workflow_id: 'derive-injuries', run_id: `00000000-0000-4000-8000-${String(run).padStart(12, '0')}`, grammar_version: run, vocabulary_version: run + 1,
    resolutions: 2, as_of: asOf, transactions: 720, moves: 300, stints: stints.length, review_open: open, stints_added: run === 3 ? 2 : 60,
    stints_changed: 1, stints_removed: 0, rows_written: 900, started_at: `${finished}:00`, finished_at: `${finished}:04`,
  }); // prettier-ignore
  return {
    review_item: reviews(),
    injury_coverage: [year(2024, 48, 47, 30, 29), year(2025, 60, 60, 38, 37), year(2026, 12, 12, 9, 9)],
    injury_derivation: [derivation(2, '2026-04-01 10:00'), derivation(3, `${asOf} 10:05`)],
  };
}
