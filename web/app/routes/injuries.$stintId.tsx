import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageMeta } from '../components/page-meta';
import { Section } from '../components/section';
import { pageLoader } from '../page-loader.server';
import { InjuryTable, whatInWords } from '../pages/injury-table';
import { BeforeAndAfter } from '../pages/stint/before-and-after';
import { loadStintPage } from '../pages/stint/load-stint-page.server';
import { PageNav } from '../pages/stint/page-nav';
import { Sources } from '../pages/stint/sources';
import { StintSummary } from '../pages/stint/summary';
import { StintDiagnoses } from '../pages/stint-diagnoses';
import { stintEvents } from '../pages/stint-events';
import { StintHeader } from '../pages/stint-header';
import { StintRelations, stintRelations } from '../pages/stint-relations';
import { StintSeason } from '../pages/stint-season';
import { StintSentences } from '../pages/stint-sentences';
import { StintStory } from '../pages/stint-story';
import { stintPageParameters } from '../statistics-parameters';

export const loader = pageLoader(stintPageParameters, loadStintPage);

export const meta: MetaFunction<typeof loader> = (args) => {
  if (!args.data) return pageMeta(args, { title: 'Injury' });
  const { stint } = args.data;
  return pageMeta(args, {
    title: `${stint.name}, ${whatInWords(stint, ' ')}, ${stint.season}`,
    description: `What changed in ${stint.name} after it, how sure one can be, how long he was out, and what the club said.`,
    ownPreview: true,
  });
};

export default function Stint() {
  const page = useLoaderData<typeof loader>();
  const { stint, diagnoses, evidence, others, asOf, view, games, address, temporal } = page;
  return (
    <>
      <StintHeader stint={stint} asOf={asOf} />
      <StintRelations relations={stintRelations(page)} />
      <PageNav view={view} />
      {view && <StintSummary view={view} />}
      <div id="days" className="grid gap-x-12 lg:grid-cols-[3fr_2fr]">
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
      {view && (
        <BeforeAndAfter
          address={address}
          region={stint.listKind === 'injured' ? stint.region : null}
          view={view}
        />
      )}
      <StintSentences evidence={evidence} />
      {others.length > 0 && (
        <Section title="His other times on a list">
          <InjuryTable stints={others} caption="His other times on a list" without={['player']} />
        </Section>
      )}
      {view && games.length > 0 && (
        <Sources
          games={games}
          computedBy={view.computedBy}
          temporal={temporal}
          json={`${address.path}/provenance.json${address.query}`}
        />
      )}
    </>
  );
}
