import { Link } from '../../components/link';
import { useId } from 'react';
import { USUAL_SIZE } from '../../../../core/stats/stint-page/window-choice';
import type { PlaceKind } from '../../../../core/stats/stint-page/places';
import { FORM_FIELD, FormButton, FormChoice, FormField } from '../../components/form-choice';
import { ROLE_WORDS, sizeInWords, UNIT_OPTIONS } from '../../format/window-words';
import type { ComparisonView } from './comparison-view.server';

/**
 * The windows as a form: its address is the state, and it works without scripts. The usual size of a unit is an empty
 * field; a number that was asked for is sent along with its unit, so that another unit alone asks for its own usual
 * size and not for the number of the last one.
 */
export function WindowForm({
  address,
  choice,
  games,
  kind,
}: {
  address: string;
  /** Of the maps below; kept by the form. */
  kind: PlaceKind;
} & Pick<ComparisonView, 'choice' | 'games'>) {
  const { role, unit, size, crossOffSeason } = choice;
  const hint = useId();
  const usual = USUAL_SIZE[role];
  const hasBoth = games.pitcher > 0 && games.batter > 0;
  return (
    <form
      key={`${role} ${unit} ${size} ${crossOffSeason}`}
      method="get"
      action={`${address}#before-and-after`}
      aria-label="Windows"
      className="rounded-lg border border-line bg-surface p-4"
    >
      {kind !== 'all' && <input type="hidden" name="kind" value={kind} />}
      {size !== usual[unit] && <input type="hidden" name="was" value={`${unit}-${size}`} />}
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-5">
        <FormField label="How many">
          {(id) => (
            <input
              id={id}
              type="number"
              name="size"
              min={1}
              defaultValue={size === usual[unit] ? '' : size}
              placeholder={`usual: ${usual[unit]}`}
              aria-describedby={hint}
              className={FORM_FIELD}
            />
          )}
        </FormField>
        <FormChoice label="Of" name="unit" value={unit} options={UNIT_OPTIONS} />
        {hasBoth || games[role] === 0 ? (
          <FormChoice
            label="Role"
            name="role"
            value={role}
            options={[
              ['pitcher', ROLE_WORDS.pitcher],
              ['batter', ROLE_WORDS.batter],
            ]}
          />
        ) : null}
        <FormChoice
          label="Winters"
          name="winters"
          value={crossOffSeason ? 'cross' : null}
          any="stop at them"
          options={[['cross', 'reach over them']]}
        />
        <div className="col-span-2 flex flex-wrap items-end gap-x-4 sm:col-span-1">
          <FormButton>Compare</FormButton>
          <Link to={`${address}#before-and-after`} className="py-2 text-sm">
            Usual windows
          </Link>
        </div>
      </div>
      <p id={hint} className="mt-2 text-xs text-muted">
        Left empty, or left as it is beside another unit, it is the usual:{' '}
        {UNIT_OPTIONS.map(([each]) => sizeInWords(usual[each], each)).join(', ')}.
      </p>
    </form>
  );
}
