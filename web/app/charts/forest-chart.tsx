import type { ReactNode } from 'react';
import type { ForestMark, ForestPicture } from './forest-picture.server';

export interface ForestRowText {
  key: string;
  name: ReactNode;
  /** The figures that the marks show, for those who would rather read them. */
  figures: string;
  /** Filled: apart from zero even after adjusting. */
  isClear: boolean;
  /** All cohorts together, drawn as a diamond. */
  isWhole: boolean;
}

const ROW = 'grid grid-cols-[minmax(0,9.5rem)_minmax(0,1fr)] gap-x-3 sm:grid-cols-[17rem_minmax(0,1fr)]';

/** Filled or hollow, round or a diamond; a nested svg, so that it keeps its shape at any width. */
function Dot({ isClear, isWhole }: Pick<ForestRowText, 'isClear' | 'isWhole'>) {
  const look = isClear ? 'fill-accent stroke-accent' : 'fill-paper stroke-accent';
  return isWhole ? (
    <path d="M-7 0L0-7L7 0L0 7Z" strokeWidth="2" className={look} />
  ) : (
    <circle r="5" strokeWidth="2" className={look} />
  );
}

/** Says that an interval goes on. */
function Arrow({ at, to }: { at: number; to: 'left' | 'right' }) {
  return (
    <svg x={`${at}%`} y="50%" overflow="visible">
      <path d={to === 'left' ? 'M6-5L-1 0L6 5' : 'M-6-5L1 0L-6 5'} className="fill-none stroke-accent" strokeWidth="2" />
    </svg>
  ); // prettier-ignore
}

function Whisker({ mark, text }: { mark: ForestMark; text: Pick<ForestRowText, 'isClear' | 'isWhole'> }) {
  return (
    <>
      {mark.from !== null && mark.to !== null && (
        <line
          x1={`${mark.from}%`}
          x2={`${mark.to}%`}
          y1="50%"
          y2="50%"
          strokeWidth="2"
          className="stroke-accent"
        />
      )}
      {mark.isCutLeft && mark.from !== null && <Arrow at={mark.from} to="left" />}
      {mark.isCutRight && mark.to !== null && <Arrow at={mark.to} to="right" />}
      <svg x={`${mark.at}%`} y="50%" overflow="visible">
        <Dot isClear={text.isClear} isWhole={text.isWhole} />
      </svg>
    </>
  );
}

/** One line of a forest: the lines of the axis, the interval and the mean, in per cent of the width. */
export function ForestMarks({
  picture,
  text,
}: {
  picture: ForestPicture;
  text: Pick<ForestRowText, 'key' | 'figures' | 'isClear' | 'isWhole'>;
}) {
  const mark = picture.marks.find(({ key }) => key === text.key);
  return (
    <>
      {picture.ticks.map(({ at }) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" className="stroke-line" />
      ))}
      <line
        x1={`${picture.zero}%`}
        x2={`${picture.zero}%`}
        y1="0"
        y2="100%"
        strokeWidth="1.5"
        className="stroke-muted"
      />
      {mark && <Whisker mark={mark} text={text} />}
    </>
  );
}

/** Means with their intervals around zero, a line each; names and figures stand beside the marks as text. */
export function ForestChart({ picture, rows }: { picture: ForestPicture; rows: readonly ForestRowText[] }) {
  return (
    <>
      <ul className="border-y border-line text-sm">
        {rows.map((text) => (
          <li key={text.key} className={ROW}>
            <div className="py-1.5">
              {text.name}
              <span className="tabular block text-xs text-muted">{text.figures}</span>
            </div>
            <div className="relative">
              <svg aria-hidden="true" className="absolute inset-0 h-full w-full overflow-visible">
                <ForestMarks picture={picture} text={text} />
              </svg>
            </div>
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className={ROW}>
        <span />
        <svg className="chart h-6 w-full">
          {picture.ticks.map(({ at, text }) => (
            <text key={at} x={`${at}%`} y="16" textAnchor="middle">
              {text}
            </text>
          ))}
        </svg>
      </div>
    </>
  );
}

const LEGEND = [
  ['apart from zero, q < 0.05', true, false],
  ['not apart from zero', false, false],
  ['all together', true, true],
] as const;

/** What the marks mean. */
export function ForestLegend({ hasWhole }: { hasWhole: boolean }) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      {LEGEND.filter(([, , isWhole]) => hasWhole || !isWhole).map(([words, isClear, isWhole]) => (
        <li key={words} className="flex items-center gap-2">
          <svg viewBox="-9 -9 18 18" aria-hidden="true" className="size-4">
            <Dot isClear={isClear} isWhole={isWhole} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
