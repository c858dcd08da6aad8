import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageMeta } from '../components/page-meta';
import { Section } from '../components/section';
import { pageLoader } from '../page-loader.server';
import { InjuryTable, whatInWords } from '../pages/injury-table';
import { BeforeAndAfter } from '../pages/stint/before-and-after';
import { toComparisonView } from '../pages/stint/comparison-view.server';
import { StintDiagnoses } from '../pages/stint-diagnoses';
import { stintEvents } from '../pages/stint-events';
import { StintHeader } from '../pages/stint-header';
import { StintRelations, stintRelations } from '../pages/stint-relations';
import { StintSeason } from '../pages/stint-season';
import { StintSentences } from '../pages/stint-sentences';
import { StintStory } from '../pages/stint-story';
import type { PageHandle } from '../root';
import { stintPageParameters } from '../statistics-parameters';

export const handle: PageHandle = { withoutScripts: true };

export const loader = pageLoader(stintPageParameters, async (input, { store }) => {
  const { stintId, role, unit, size, winters, kind } = input;
  const [page, statistics] = await Promise.all([
    store.stint(stintId),
    store.stintStatistics(stintId, {
      role: role ?? null,
      unit,
      size: size ?? null,
      crossOffSeason: winters === 'cross',
    }),
  ]);
  return page && { ...page, statistics: statistics && toComparisonView(statistics, kind) };
});

export const meta: MetaFunction<typeof loader> = (args) => {
  if (!args.data) return pageMeta(args, { title: 'Injury' });
  const { stint } = args.data;
  return pageMeta(args, {
    title: `${stint.name}, ${whatInWords(stint, ' ')}, ${stint.season}`,
    description: `Since when ${stint.name} was out, how long, and what the club said.`,
    ownPreview: true,
  });
};

export default function Stint() {
  const page = useLoaderData<typeof loader>();
  const { stint, diagnoses, evidence, others, asOf, statistics } = page;
  return (
    <>
      <StintHeader stint={stint} asOf={asOf} />
      <StintRelations relations={stintRelations(page)} />
      <div className="grid gap-x-12 lg:grid-cols-[3fr_2fr]">
        <Section title="Day by day" note="Each day with how it is known.">
          <StintStory events={stintEvents(page)} />
        </Section>
        <div>
          {stint.listKind === 'injured' && (
            <Section title="What the club said was wrong">
              <StintDiagnoses reason={stint.reason} diagnoses={diagnoses} />
            </Section>
          )}
          <Section title={`In the season of ${stint.season}`}>
            <StintSeason stint={stint} others={others} asOf={asOf} />
          </Section>
        </div>
      </div>
      {statistics && (
        <BeforeAndAfter
          address={`/injuries/${stint.stintId}`}
          region={stint.listKind === 'injured' ? stint.region : null}
          view={statistics}
        />
      )}
      <StintSentences evidence={evidence} />
      {others.length > 0 && (
        <Section title="His other times on a list">
          <InjuryTable stints={others} caption="His other times on a list" without={['player']} />
        </Section>
      )}
    </>
  );
}
