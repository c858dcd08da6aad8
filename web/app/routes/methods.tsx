import { Link } from '@remix-run/react';
import { pageTitle } from '../components/page-title';
import { Prose } from '../components/prose';

export const meta = pageTitle(
  'Methods',
  'What the numbers are, what they are not, and what "changed after" means.',
);

export default function Methods() {
  return (
    <Prose>
      <h1>How to read the numbers</h1>
      <p>
        The question of this site is what an injury changes in a player. The honest answer always has three
        parts: the difference, how many observations it stands on, and how large a difference chance alone
        would have made.
      </p>
      <h2>“Changed after”</h2>
      <p>
        A comparison takes the games nearest to the injury on either side: the last before the injury, counted
        from the day the injured list placement was made retroactive to, and the first after the player came
        back. We say that a figure <em>changed after</em> an injury. We do not say why: players age, leagues
        drift, and those who are injured differ from those who are not.
      </p>
      <ul>
        <li>
          Pitches of one game resemble each other, so whole games are the unit of chance, not single pitches.
        </li>
        <li>
          A bad spell before an injury tends to be followed by a better one, injury or not. Comparison players
          are chosen by the same rule.
        </li>
        <li>
          Small windows hide real changes and show false ones. Each comparison will state the smallest change
          it could have seen.
        </li>
      </ul>
      <p>
        The comparisons are being built; until then the pages show games, pitches and balls in play, as
        recorded.
      </p>
      <h2>How an injury is counted</h2>
      <ul>
        <li>
          An injury is <strong>a time on an injured list</strong> (the disabled list until 2018), put together
          from the clubs’ notes. Who plays hurt, or is rested without a note, is not in it. Paternity,
          bereavement and other lists are no injuries.
        </li>
        <li>
          He is <strong>out from</strong> the day that the note goes back to, where it does, and{' '}
          <strong>back on</strong> the day on which the club activates him, or on which he plays. A list that
          only the season’s end closes is no return.
        </li>
        <li>
          <strong>Days</strong> are days of the regular season. They count for the club that put him on the
          list.
        </li>
        <li>
          <strong>What is wrong</strong> is what the club says, read by a fixed vocabulary; of several things
          the first counts in sums. Clubs need not say the truth, or anything: “not told” is a large class.
        </li>
        <li>
          Each <Link to="/injuries">injury</Link> shows the sentences that it rests on. What we could not
          read, or not reconcile, is listed under <Link to="/data">state of the data</Link>, not dropped.
        </li>
      </ul>
      <h2>What the pages show today</h2>
      <ul>
        <li>
          <strong>AVG</strong> is hits over at bats. <strong>OBP</strong> is hits, walks and hit-by-pitch over
          at bats, walks, hit-by-pitch and sacrifice flies; intentional walks count once. <strong>SLG</strong>{' '}
          is total bases over at bats. Where the denominator is zero there is no data, not zero.
        </li>
        <li>
          <strong>Speed</strong> is the release speed as the source gives it. The measuring point moved in
          2017 and the trackers changed in 2020: speeds of different eras are not comparable as they stand.
        </li>
        <li>
          <strong>Pitch types</strong> are the source’s own labels; some have been renamed over the years.
        </li>
        <li>
          <strong>Locations</strong> are where the ball crossed the plate, from the catcher’s view. In
          pictures over several batters the heights are scaled to each batter’s strike zone.
        </li>
        <li>
          <strong>Misses of swings</strong> come from the call of each pitch: a foul tip that is caught is a
          miss, a hit batsman no swing.
        </li>
        <li>Regular season, postseason and spring training are never mixed in one figure.</li>
      </ul>
      <h2>What is not there</h2>
      <p>
        Not every pitch was tracked. A figure that needs tracking says on how many pitches it stands, and a
        game without says “no tracking data”. Games whose feed contradicts itself are left out whole and
        listed under <Link to="/data">state of the data</Link>.
      </p>
    </Prose>
  );
}
