import type { IncomingMessage } from 'node:http';
import { jsonAnswer, notFound, badRequest, type Answer } from './answer';
import { isFaultRule, type FaultBook } from './faults';
import type { RequestCounts } from './request-counts';

/** What other processes may do to a running source, under /__control/. */
export interface ControlPanel {
  faults: FaultBook;
  counts: RequestCounts;
  /** Moves the source's idea of today, where it has one. */
  setToday: ((date: string) => void) | null;
  /** What is planted in a season, where the source is a simulation. */
  truth: ((season: number) => unknown) | null;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) if (Buffer.isBuffer(part)) parts.push(part);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? null : JSON.parse(text);
}

async function addFaults(request: IncomingMessage, faults: FaultBook): Promise<Answer> {
  const body = await bodyOf(request).catch(() => null);
  const rules: unknown[] = Array.isArray(body) ? body : [body];
  if (!rules.every(isFaultRule))
    return badRequest('a fault rule is {"fault": {"kind": …}, "path"?, "gamePk"?, "times"?}');
  return jsonAnswer({ ids: rules.map((rule) => faults.add(rule)) }, 201);
}

/** Answers a control request. */
export async function control(request: IncomingMessage, url: URL, panel: ControlPanel): Promise<Answer> {
  const action = `${request.method ?? 'GET'} ${url.pathname.slice('/__control'.length)}`;
  switch (action) {
    case 'POST /faults':
      return addFaults(request, panel.faults);
    case 'DELETE /faults': {
      const id = url.searchParams.get('id');
      panel.faults.clear(id === null ? undefined : Number(id));
      return jsonAnswer({ cleared: true });
    }
    case 'GET /requests':
      return jsonAnswer(panel.counts.all());
    case 'DELETE /requests':
      panel.counts.reset();
      return jsonAnswer({ reset: true });
    case 'POST /reset':
      panel.faults.clear();
      panel.counts.reset();
      return jsonAnswer({ reset: true });
    case 'POST /today': {
      const body = await bodyOf(request).catch(() => null);
      const today = typeof body === 'object' && body !== null && 'today' in body ? body.today : undefined;
      if (panel.setToday === null || typeof today !== 'string')
        return badRequest('today is {"today": "YYYY-MM-DD"}');
      panel.setToday(today);
      return jsonAnswer({ today });
    }
    case 'GET /truth': {
      const season = Number(url.searchParams.get('season'));
      if (panel.truth === null) return notFound();
      if (!Number.isInteger(season) || season < 1900 || season > 2999) return badRequest('season is a year');
      return jsonAnswer(panel.truth(season));
    }
    default:
      return notFound();
  }
}
