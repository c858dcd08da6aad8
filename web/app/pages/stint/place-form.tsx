import { PLACE_KINDS, type PlaceKind } from '../../../../core/stats/stint-page/places';
import { FormButton, FormChoice } from '../../components/form-choice';
import type { ComparisonView } from './comparison-view.server';
import { PLACE_WORDS } from './place-words';

/** Which pitches the maps show; the windows stay as they are. */
export function PlaceForm({
  address,
  choice,
  kind,
}: {
  address: string;
  choice: ComparisonView['choice'];
  kind: PlaceKind;
}) {
  const { role, unit, size, crossOffSeason } = choice;
  return (
    <form
      key={kind}
      method="get"
      action={`${address}#before-and-after`}
      aria-label="Pitches on the maps"
      className="flex max-w-md items-end gap-3"
    >
      <input type="hidden" name="role" value={role} />
      <input type="hidden" name="unit" value={unit} />
      <input type="hidden" name="size" value={size} />
      {crossOffSeason && <input type="hidden" name="winters" value="cross" />}
      <FormChoice
        label="Pitches"
        name="kind"
        value={kind}
        options={PLACE_KINDS.map((each) => [each, PLACE_WORDS[each]] as const)}
      />
      <FormButton>Draw</FormButton>
    </form>
  );
}
