import { measureById } from '../../../../core/stats/measures/measures';
import { CompareLegend } from '../../charts/compare-looks';
import { ComparePartsChart } from '../../charts/compare-parts-chart';
import { ChartFigure } from '../../components/chart-figure';
import { FiguresTable } from '../../components/figures-table';
import { MethodsLinks } from '../../components/methods-links';
import { ScrollChart } from '../../components/scroll-chart';
import { ScrollTable } from '../../components/scroll-table';
import { NoData, Section } from '../../components/section';
import { ShowNumbers } from '../../components/show-numbers';
import { monthName } from '../../format/date';
import { count, counted } from '../../format/figure';
import {
  CHANGE_UNITS,
  changeFigure,
  changeRange,
  measureFigure,
  measureRange,
} from '../../format/measure-figure';
import { compareSearch, type CompareQuery } from './compare-address';
import type { PlayersView } from './players-view.server';

interface Props {
  view: PlayersView;
  query: CompareQuery;
}

const partName = (key: string): string => (key.length === 4 ? key : monthName(`${key}-01`));

function Course({ view, query }: Props) {
  const { picture, series, span, role } = view;
  const measure = measureById(view.measure);
  const names = view.players.map(({ name }) => name);
  const search = compareSearch(query);
  return (
    <ChartFigure
      id="measure"
      title={`${measure.label} by ${query.by}${role === 'pitcher' && measure.unit === 'average' ? ', of batters against them' : ''}`}
      note={
        <>
          Regular season. A mark’s bar is the 95% interval of its figure. The bars below are times on an injured
          list, in the colour of each. <MethodsLinks parts={['measures', 'intervals']} />
        </>
      }
      picture={picture && { path: '/compare/charts/measure', query: search }}
      numbers={
        picture && (
          <ShowNumbers
            caption={`${measure.label} by ${query.by}`}
            head={['Player', query.by === 'month' ? 'Month' : 'Season', measure.label, '95%', `n, ${measure.counted}`, 'Games']}
            rows={series.flatMap(({ name, figures }) =>
              figures.map(({ key, figure }) => [
                name,
                partName(key),
                measureFigure(measure, figure.value),
                measureRange(measure, figure.lower, figure.upper),
                count(figure.count),
                figure.games,
              ]),
            )}
          />
        )
      }
      source={{
        games: span.count === 0 ? null : span,
        parameters: { Measure: measure.label, Games: 'regular season', By: query.by, As: role },
        json: `/compare/provenance.json${search}`,
      }}
    >
      <CompareLegend names={names} />
      {picture ? (
        <ScrollChart label={`${measure.label} by ${query.by}`} size="wide">
          <ComparePartsChart picture={picture} name={`${measure.label} by ${query.by}: ${names.join(', ')}`} />
        </ScrollChart>
      ) : (
        <NoData>None of them has a game as a {role} in which {measure.label.toLowerCase()} is known.</NoData>
      )}
    </ChartFigure>
  ); // prettier-ignore
}

function Measures({ view, query }: Props) {
  const { players, table } = view;
  const isOfTwo = players.length === 2;
  const [first, second] = players;
  return (
    <FiguresTable
      title="Measures side by side"
      note={`Regular season, ${query.season ?? 'all seasons'}. Below each figure its 95% interval and its n. ${
        isOfTwo
          ? 'The last column is the second less the first; none of these differences is adjusted for their number, and none says why the two differ.'
          : 'A difference with its interval is given for two; take the others out to see it.'
      }`}
      methods={['measures', 'intervals']}
      head={[
        'Measure',
        ...players.map(({ name }) => name),
        ...(isOfTwo ? [`${second?.name} less ${first?.name}`] : []),
      ]}
    >
      {table.map(({ measure: id, figures, difference }) => {
        const measure = measureById(id);
        return (
          <tr key={id}>
            <th scope="row">{measure.label}</th>
            {figures.map((figure, index) => (
              <td key={index}>
                {measureFigure(measure, figure.value)}
                {figure.value !== null && (
                  <span className="block text-xs text-muted">
                    {measureRange(measure, figure.lower, figure.upper)}
                    <br />n = {count(figure.count)} in {counted(figure.games, 'game')}
                  </span>
                )}
              </td>
            ))}
            {isOfTwo && (
              <td>
                {difference ? (
                  <>
                    {changeFigure(measure, difference.value)}
                    {CHANGE_UNITS[measure.unit]}
                    <span className="block text-xs text-muted">
                      {changeRange(measure, difference.lower, difference.upper)}
                      {difference.hasFewGames && (
                        <>
                          <br />
                          too few games
                        </>
                      )}
                    </span>
                  </>
                ) : (
                  '—'
                )}
              </td>
            )}
          </tr>
        );
      })}
    </FiguresTable>
  );
}

function Injuries({ view }: Pick<Props, 'view'>) {
  return (
    <ScrollTable caption="Injuries side by side" hideCaption>
      <thead>
        <tr>
          {['Player', 'Times on an injured list', 'Days missed', 'Longest, days', 'Now'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.players.map(({ playerId, name, injured, days, longest, open }) => (
          <tr key={playerId}>
            <th scope="row">{name}</th>
            <td>{injured}</td>
            <td>{count(days)}</td>
            <td>{injured === 0 ? '—' : longest}</td>
            <td className={open ? 'font-semibold text-alarm' : ''}>{open ? 'out' : 'on no list'}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** Two to four players on one scale. */
export function ComparePlayers(props: Props) {
  const { view } = props;
  const idle = view.players.filter(({ games }) => games === 0).map(({ name }) => name);
  return (
    <>
      <div className="mt-8">
        <Course {...props} />
      </div>
      {idle.length > 0 && (
        <p className="mt-4 max-w-prose text-sm text-muted">
          No game as a {view.role} is known of {idle.join(', ')}: no data there. Another trade can be chosen above.
        </p>
      )}
      <Section title="Measures side by side">
        <Measures {...props} />
      </Section>
      <Section title="Injuries" note="Days of the regular season on an injured list, over all seasons.">
        <Injuries view={view} />
      </Section>
    </>
  ); // prettier-ignore
}
