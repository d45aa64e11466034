// Lets a scripted sandbox answer a batch as the real one does: part by part, until one fails.
import type { BatchEntry } from '../../shared/contract';
import type { Client, Result } from '../../shared/contract/client';

type Request = Client['request'];

export function inParts(request: Request): Request {
  async function answer(parts: readonly BatchEntry[]): Promise<Result<unknown>> {
    const replies: unknown[] = [];
    for (const { name, body } of parts) {
      const result: Result<unknown> = await request(name, body as never);
      if (!result.ok) return result;
      replies.push(result.value);
    }
    return { ok: true, value: { replies } };
  }
  return (name, body) =>
    name === 'batch' ? (answer((body as { requests: BatchEntry[] }).requests) as never) : request(name, body);
}
