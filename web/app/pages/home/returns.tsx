import { Link } from '../../components/link';
import type { HeadlineChange as Change } from '../../../../store/read/headline-changes';
import type { Return, Returns } from '../../../../store/read/returns';
import { MethodsLinks } from '../../components/methods-links';
import { HeadlineChange } from '../../components/headline-change';
import { NoData, Panel } from '../../components/section';
import { counted } from '../../format/figure';
import { injuryInWords } from '../../format/injury-words';
import { chanceInWords, isClear, LEAST_GAMES } from '../../format/verdict-words';
import { dayOfYear } from './day-of-year';

const gamesInWords = (games: number): string =>
  games === 0 ? 'no game yet' : `${counted(games, 'game')} since`;

function Who({ back, until }: { back: Return; until: string | null }) {
  const { stint, games } = back;
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
      <span className="min-w-0">
        <Link to={`/players/${stint.playerId}`} className="mr-2 font-medium">
          {stint.name}
        </Link>
        <Link to={`/injuries/${stint.stintId}`} className="text-muted">
          {injuryInWords(stint)}
        </Link>
      </span>
      <span className="tabular text-muted">
        back {stint.endedOn && dayOfYear(stint.endedOn, until)}, {gamesInWords(games)}
      </span>
    </p>
  );
}

function Compared({ back, change, until }: { back: Return; change: Change; until: string | null }) {
  return (
    <li className="py-3 first:pt-0 last:pb-0">
      <Who back={back} until={until} />
      <Link
        to={`/injuries/${back.stint.stintId}`}
        className="mt-1 block text-ink no-underline hover:underline"
      >
        <HeadlineChange change={change} />
      </Link>
    </li>
  );
}

/** Who came off an injured list lately and how he has changed; who has played too little to tell. */
export function BackLately({ compared, tooFew, to }: Returns) {
  const changes = compared.flatMap(({ change }) => change ?? []);
  return (
    <div className="grid items-start gap-3 lg:grid-cols-[3fr_2fr]">
      <Panel
        title="Before and after"
        note={
          <>
            One measure each, chosen beforehand: fastball velocity for pitchers, OPS for batters, over up to
            ten games on either side. <MethodsLinks parts={['windows', 'intervals']} />
          </>
        }
      >
        {compared.length === 0 && (
          <NoData>Nobody who came back lately has played {LEAST_GAMES} games since.</NoData>
        )}
        <ul className="divide-y divide-line">
          {compared.map((back) =>
            back.change ? (
              <Compared key={back.stint.stintId} back={back} change={back.change} until={to} />
            ) : null,
          )}
        </ul>
        {changes.length > 0 && (
          <p className="mt-3 text-sm text-muted">
            {chanceInWords(changes.length, changes.filter((change) => isClear(change)).length)} Each leads to
            its full comparison.
          </p>
        )}
      </Panel>
      <Panel
        title="Too few games yet"
        note={`Fewer than ${LEAST_GAMES} games on one side of the injury: too few to compare.`}
      >
        {tooFew.length === 0 && <NoData>Nobody.</NoData>}
        <ul className="divide-y divide-line">
          {tooFew.map((back) => (
            <li key={back.stint.stintId} className="py-2 first:pt-0 last:pb-0">
              <Who back={back} until={to} />
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
