import type { Role } from '../../../../core/stats/measures/measure';
import { measureById, measuresOf } from '../../../../core/stats/measures/measures';
import { USUAL_MEASURE } from '../../../../core/stats/measures/usual-measure';
import type { ComparedStint } from '../../../../store/read/compare-stints';
import { alignedPicture, changesPicture } from '../../charts/compare-stints-picture.server';
import { whatInWords } from '../injury-table';
import { smallMeasures } from '../player/player-measures';
import type { CompareQuery } from './compare-address';

export const stintName = ({ stint }: Pick<ComparedStint, 'stint'>): string =>
  `${stint.name}, ${whatInWords(stint, ' ')}, ${stint.season}`;

/** The trade that most of the stints were compared in. */
export function stintsRole(stints: readonly ComparedStint[], query: CompareQuery): Role {
  if (query.role) return query.role;
  const batters = stints.filter(({ stint }) => stint.role === 'batter').length;
  return batters > stints.length / 2 ? 'batter' : 'pitcher';
}

/** Shapes stints for their comparison: changes over the same windows, and courses laid over each other. */
export function stintsView(compared: readonly ComparedStint[], query: CompareQuery) {
  const role = stintsRole(compared, query);
  const wanted = query.measure && measureById(query.measure);
  const measure = wanted?.roles.includes(role) ? wanted : measureById(USUAL_MEASURE[role]);
  const changeOf = (one: ComparedStint, id: string) =>
    one.changes.find((change) => change.role === role && change.measure === id) ?? null;
  const named = compared.map((one, index) => ({ one, index, name: stintName(one) }));
  const known = new Set(compared.flatMap(({ changes }) => changes.map((change) => change.measure)));
  return {
    role,
    measure: measure.id,
    choices: measuresOf(role).map(({ id }) => id),
    stints: named.map(({ one, name }) => ({ ...one.stint, label: name, change: changeOf(one, measure.id) })),
    changes: changesPicture(
      measure,
      named.flatMap(({ one, index, name }) => {
        const change = changeOf(one, measure.id);
        return change ? [{ index, name, ...change }] : [];
      }),
    ),
    aligned: alignedPicture(
      measure,
      named.flatMap(({ one, index, name }) => {
        const course = one.courses.find((each) => each.role === role);
        return course ? [{ index, name, games: course.games }] : [];
      }),
    ),
    table: smallMeasures(role)
      .filter(({ id }) => known.has(id))
      .map(({ id }) => ({ measure: id, changes: compared.map((one) => changeOf(one, id)) })),
  };
}

export type StintsView = ReturnType<typeof stintsView>;
