import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { checkedLoader } from '../checked-loader.server';
import { searchParameters } from '../parameters';

const suggest = checkedLoader(searchParameters, ({ q }, { store }) => store.suggestPlayers(q));

/** Names for somebody who is still typing: `{ how, players }`, at most eight, the best first. */
export async function loader(args: LoaderFunctionArgs) {
  return json(await suggest(args), { headers: { 'Cache-Control': 'public, max-age=60' } });
}
