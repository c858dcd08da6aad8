import { Link } from '../../components/link';
import type { CohortFilter, CohortSpan } from '../../../../core/stats/statistics-rows';
import type { CohortChoices, CountedChoice } from '../../../../store/read/cohort-choices';
import { FORM_FIELD, FormButton, FormChoice, FormField, type FormOption } from '../../components/form-choice';
import { bandInId, bandInWords } from '../../format/cohort-words';
import { count, counted } from '../../format/figure';
import { listInWords, natureInWords, regionInWords } from '../../format/injury-words';
import { FORM, FORM_GRID } from './cohort-forms';

const ROLE_NAMES = { pitcher: 'Pitchers', batter: 'Batters' } as const;

/** "elbow (123)". */
const withCount = (words: string, stints: number): string => `${words} (${count(stints)})`;

/** Choices that nobody would be left under are left out, unless it is what is chosen. */
function toOptions<Value>(
  choices: readonly CountedChoice<Value>[],
  chosen: string | number | null,
  write: (value: Value) => readonly [code: string | number, words: string],
): FormOption[] {
  const options = choices.flatMap(({ value, stints }): FormOption[] => {
    const [code, words] = write(value);
    return stints > 0 || code === chosen ? [[code, withCount(words, stints)]] : [];
  });
  const isOffered = chosen === null || options.some(([code]) => code === chosen);
  return isOffered ? options : [...options, [chosen, withCount(String(chosen), 0)]];
}

const byWords = (options: FormOption[]): FormOption[] =>
  options.sort(([, one], [, other]) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));

/**
 * A cohort, put together from its parts. Behind each choice stands how many times on a list it would leave, all other
 * parts staying as they are.
 */
export function CohortBuilder({
  filter,
  choices,
  span,
}: {
  filter: CohortFilter;
  choices: CohortChoices;
  span?: CohortSpan;
}) {
  const age = bandInId({ from: filter.ageFrom, to: filter.ageTo });
  const missed = bandInId({ from: filter.daysFrom, to: filter.daysTo });
  const [first, last] = [choices.season[0]?.value, choices.season.at(-1)?.value];
  return (
    <form
      key={JSON.stringify(filter)}
      method="get"
      action="/cohorts/find"
      aria-label="One cohort"
      className={FORM}
    >
      {span && <input type="hidden" name="span" value={span} />}
      <div className={FORM_GRID}>
        <FormChoice
          label="Role"
          name="role"
          value={filter.role}
          options={choices.role.map(({ value, stints }) => [value, withCount(ROLE_NAMES[value], stints)])}
        />
        <FormChoice
          label="On the"
          name="list"
          value={filter.listKind}
          options={toOptions(choices.list, filter.listKind, (kind) => [kind, listInWords(kind, null, 2026)])}
        />
        <FormChoice
          label="Part of the body"
          name="region"
          value={filter.region}
          any="any"
          options={byWords(
            toOptions(choices.region, filter.region, (region) => [region, regionInWords(region)]),
          )}
        />
        <FormChoice
          label="Kind of injury"
          name="nature"
          value={filter.nature}
          any="any"
          options={byWords(
            toOptions(choices.nature, filter.nature, (nature) => [nature, natureInWords(nature)]),
          )}
        />
        <FormChoice
          label="Longest list"
          name="listDays"
          value={filter.listDays}
          any="any"
          options={toOptions(choices.listDays, filter.listDays, (days) => [days, `${days}-day list`])}
        />
        <FormChoice
          label="Age"
          name="age"
          value={age}
          any="any"
          options={toOptions(choices.age, age, (band) => [bandInId(band) ?? '', bandInWords(band)])}
        />
        <FormChoice
          label="Days missed"
          name="missed"
          value={missed}
          any="any"
          options={toOptions(choices.missed, missed, (band) => [bandInId(band) ?? '', bandInWords(band)])}
        />
        <Seasons filter={filter} />
        <div className="flex items-end gap-4">
          <FormButton>Find</FormButton>
          <Link to="/cohorts#find" className="py-2 text-sm">
            Clear
          </Link>
        </div>
      </div>
      <p className="mt-3 text-xs text-muted" role="status">
        {counted(choices.stints, 'time', 'times')} on the list of {counted(choices.players, 'player')} as
        chosen
        {first !== undefined && `, in seasons ${first} to ${last}`}. Behind each choice: how many it would
        leave.
      </p>
    </form>
  );
}

function Seasons({ filter }: { filter: CohortFilter }) {
  const fields = [
    ['from', 'From the season of', filter.seasonFrom],
    ['to', 'To the season of', filter.seasonTo],
  ] as const;
  return fields.map(([name, label, value]) => (
    <FormField key={name} label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          min={1876}
          max={2100}
          name={name}
          defaultValue={value ?? ''}
          placeholder="any"
          className={FORM_FIELD}
        />
      )}
    </FormField>
  ));
}
