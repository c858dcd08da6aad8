import { Link } from '../../components/link';
import { cohortId, everyInjury } from '../../../../core/stats/cohorts/cohort-filter';
import type { GameForm } from '../../../../core/stats/measures/counters';
import { FEW_GAMES } from '../../../../core/stats/stint-page/measure-change';
import { MethodsLinks } from '../../components/methods-links';
import { cohortAddress } from '../../format/cohort-words';
import { NoData, Section } from '../../components/section';
import { ROLE_WORDS, sizeInWords, windowInWords } from '../../format/window-words';
import { ChangeTable } from './change-table';
import type { ComparisonView } from './comparison-view.server';
import { CourseCharts } from './course-charts';
import { LeadTable } from './lead-table';
import { LeagueTable } from './league-table';
import { MixBars } from './mix-bars';
import { MixTable } from './mix-table';
import { PlaceForm } from './place-form';
import { PlaceMaps } from './place-maps';
import { PlaceTable } from './place-table';
import { ReleaseFigure } from './release-figure';
import { SeasonFigures } from './season-figures';
import { SlashTable } from './slash-table';
import { SprayFigure } from './spray-figure';
import type { StintAddress } from './stint-figure';
import { StripFigure } from './strip-figure';
import { WindowForm } from './window-form';

function Windows({ view }: { view: ComparisonView }) {
  const { choice, comparison, parts } = view;
  const { before, after, longestBoth } = comparison;
  return (
    <div className="mt-4 max-w-prose space-y-1 text-sm">
      <p>
        <strong>Before:</strong> {windowInWords('before', before, choice.unit)}
      </p>
      <p>
        <strong>After:</strong> {windowInWords('after', after, choice.unit)}
      </p>
      {longestBoth > 0 && (
        <p className="text-muted">
          Both sides would reach {sizeInWords(longestBoth, choice.unit)}. <MethodsLinks parts={['windows']} />
        </p>
      )}
      {parts.length > 1 && (
        <p className="text-muted">
          He was out over the winter: the windows lie before the first and after the last of {parts.length}{' '}
          times on the list.
        </p>
      )}
    </div>
  );
}

function Caution({ view }: { view: ComparisonView }) {
  const { before, after } = view.comparison;
  const isShort = Math.min(before.games, after.games) < FEW_GAMES;
  return (
    <p
      className={`mt-4 max-w-prose text-sm ${isShort ? 'rounded-md bg-notice-soft px-4 py-2 text-notice' : 'text-muted'}`}
    >
      {isShort
        ? `Too few games: with fewer than ${FEW_GAMES} on a side an interval says little, and next to nothing can be called changed.`
        : 'What changed after need not have changed because of it: players age, leagues drift, and a bad spell tends to be followed by a better one.'}
    </p>
  );
}

/** Whether the cameras saw any of it; without them there is neither speed nor place. */
function isTracked({ places: { counts }, comparison: { totals } }: ComparisonView): boolean {
  const measured = (form: GameForm) => form.fastballSpeeds + form.located + form.exitVelocities;
  return counts.before.all + counts.after.all + measured(totals.before) + measured(totals.after) > 0;
}

function Figures({ address, view }: { address: StintAddress; view: ComparisonView }) {
  const { choice, comparison, controls, places } = view;
  const { measures, comparisons, league } = comparison;
  const headline = measures.filter(({ isHeadline }) => isHeadline);
  return (
    <div className="mt-8 space-y-12">
      <SeasonFigures view={view} address={address} />
      <div id="figures">
        <ChangeTable
          title="All headline measures"
          changes={headline}
          comparisons={comparisons}
          controls={controls}
        />
      </div>
      <PlaceMaps
        view={view}
        address={address}
        form={<PlaceForm address={address.path} choice={choice} kind={places.kind} />}
      />
      <div className="grid gap-x-10 gap-y-12 lg:grid-cols-2">
        <div className="min-w-0 space-y-12">
          <MixBars view={view} address={address} />
          {view.release && <SprayFigure view={view} address={address} />}
        </div>
        {view.release ? (
          <ReleaseFigure view={view} address={address} />
        ) : (
          <SprayFigure view={view} address={address} />
        )}
      </div>
      <CourseCharts view={view} address={address} />
      <StripFigure view={view} address={address} />
      {league.length > 0 && <LeagueTable league={league} changes={headline} />}
      <SlashTable role={choice.role} totals={comparison.totals} />
      {comparison.mix.types.length > 0 && <MixTable mix={comparison.mix} />}
      <PlaceTable counts={places.counts} />
      <details>
        <summary className="text-accent underline">All other measures</summary>
        <div className="mt-3">
          <ChangeTable
            title="Other measures"
            changes={measures.filter(({ isHeadline }) => !isHeadline)}
            comparisons={0}
            controls={controls}
            league={league}
          />
        </div>
      </details>
    </div>
  );
}

/** Why there is no comparison with others, or nothing. */
function controlsInWords({ controls, isComputed }: ComparisonView): string | null {
  if (controls === null)
    return 'Comparable players who were not hurt are looked at for windows of 3, 10 and 30 games, and for 10 games over winters.';
  if (controls.length > 0) return null;
  return isComputed
    ? 'These windows are too short to be set beside those of comparable players.'
    : 'The comparison with players who were not hurt is not computed yet.';
}

/** The comparison of a stint's two sides. */
export function BeforeAndAfter({
  address,
  region,
  view,
}: {
  address: StintAddress;
  /** Of the body; null where it is not told, or where this is no injury. */
  region: string | null;
  view: ComparisonView;
}) {
  const { comparison, leads, choice, games } = view;
  const isEmpty = comparison.before.games === 0 || comparison.after.games === 0;
  const others = controlsInWords(view);
  return (
    <Section
      id="before-and-after"
      title="Before and after"
      note={`The games nearest to the injury on either side, ${ROLE_WORDS[choice.role]}. Neither window reaches into another time on a list.`}
    >
      <WindowForm address={address.path} choice={choice} games={games} kind={view.places.kind} />
      <Windows view={view} />
      {isEmpty ? (
        <div className="mt-6">
          <NoData>
            {games[choice.role] === 0
              ? `No game of his ${ROLE_WORDS[choice.role]} is measured: no data.`
              : 'One side has no game, so there is nothing to compare.'}
          </NoData>
        </div>
      ) : (
        <>
          <Caution view={view} />
          {!isTracked(view) && (
            <p className="mt-2 max-w-prose text-sm text-muted">
              No tracking data: of these games nobody measured speed, spin or place.
            </p>
          )}
          {others && <p className="mt-2 max-w-prose text-sm text-muted">{others}</p>}
          <Figures address={address} view={view} />
        </>
      )}
      {leads.length > 0 && (
        <div className="mt-8">
          <LeadTable leads={leads} />
        </div>
      )}
      {region !== null && (
        <p className="mt-6 text-sm">
          <Link to={cohortAddress(cohortId({ ...everyInjury(choice.role), region }))} className="text-link">
            What changed after such injuries in others
          </Link>
        </p>
      )}
    </Section>
  );
}
