import { Link } from '../components/link';
import { mediumDate } from '../format/date';
import type { StintEvent } from './stint-events';

/** The days of a stint, one below the other. */
export function StintStory({ events }: { events: StintEvent[] }) {
  return (
    <ol className="border-l-2 border-line">
      {events.map(({ date, title, text, link }) => (
        <li key={`${date} ${title}`} className="relative pb-5 pl-5 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-1.5 -left-[7px] size-3 rounded-full border-2 border-accent bg-paper"
          />
          <p className="text-sm text-muted">
            <time dateTime={date}>{mediumDate(date)}</time>
          </p>
          <p className="font-medium">
            {title}
            {link && (
              <>
                {' '}
                <Link to={link.to} className="text-link text-sm font-normal">
                  {link.words}
                </Link>
              </>
            )}
          </p>
          {text && <p className="max-w-prose text-sm">{text}</p>}
        </li>
      ))}
    </ol>
  );
}
