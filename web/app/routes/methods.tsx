import { Link } from '../components/link';
import statistics from '../../../docs/statistics.md?html';
import { pageTitle } from '../components/page-title';
import { Prose } from '../components/prose';
import { RenderedDocument } from '../components/rendered-document';

export const meta = pageTitle(
  'Methods',
  'What the numbers are, what they are not, and what "changed after" means.',
);

export default function Methods() {
  return (
    <>
      <Prose>
        <h1>How to read the numbers</h1>
        <p>
          The question of this site is what an injury changes in a player. The honest answer always has three
          parts: the difference, how many observations it stands on, and how large a difference chance alone
          would have made.
        </p>
        <h2>How an injury is counted</h2>
        <ul>
          <li>
            An injury is <strong>a time on an injured list</strong> (the disabled list until 2018), put
            together from the clubs’ notes. Who plays hurt, or is rested without a note, is not in it.
            Paternity, bereavement and other lists are no injuries.
          </li>
          <li>
            He is <strong>out from</strong> the day that the note goes back to, where it does, and{' '}
            <strong>back on</strong> the day on which the club activates him, or on which he plays. A list
            that only the season’s end closes is no return.
          </li>
          <li>
            <strong>Days</strong> are days of the regular season. They count for the club that put him on the
            list.
          </li>
          <li>
            <strong>What is wrong</strong> is what the club says, read by a fixed vocabulary; of several
            things the first counts in sums. Clubs need not say the truth, or anything: “not told” is a large
            class.
          </li>
          <li>
            Each <Link to="/injuries">injury</Link> shows the sentences that it rests on. What we could not
            read, or not reconcile, is listed under <Link to="/data">state of the data</Link>, not dropped.
          </li>
        </ul>
        <h2>What the game pages show</h2>
        <ul>
          <li>
            <strong>Speed</strong> there is the release speed as the source gives it. The measuring point
            moved in 2017 and the trackers changed in 2020; comparisons use the speed at fifty feet instead.
          </li>
          <li>
            <strong>Pitch types</strong> are the source’s own labels; some have been renamed over the years.
          </li>
          <li>
            <strong>Locations</strong> are where the ball crossed the plate, from the catcher’s view.
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
      <RenderedDocument html={statistics} />
    </>
  );
}
