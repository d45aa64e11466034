// Customers' answers from a table: pasted or chosen as a file, checked, and only then stored.
import { useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { type Answer, answeredAgain, toAnswered } from '../../../shared/check/answers';
import { type ReadAnswers, readAnswers } from '../../../shared/exchange/sheet/read-answers';
import { notesOf } from '../../../shared/insight/notes';
import { toCheck } from '../../../shared/map/note-data';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { FileRow } from '../../components/file-row';
import { decode, refuseLarge } from '../../state/import-check';
import { useLocale } from '../../use-locale';
import { type PartProps, shorten } from './part';

const ACCEPT = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain';
/** Of rows that fit no question, so many are named. */
const MOST_NAMED = 10;

export function AnswersForm({ reading, actions, onDone }: PartProps & { onDone: () => void }) {
  const locale = useLocale();
  const { check } = locale.texts;
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState('');
  const [found, setFound] = useState<ReadAnswers | null>(null);

  function give(words: string, from: string, why = ''): void {
    setText(words);
    setName(from);
    setRefusal(why);
    setFound(null);
  }

  async function choose(file: File): Promise<void> {
    const refused = refuseLarge(file.size, locale);
    const read = refused ?? decode(new Uint8Array(await file.arrayBuffer()), locale);
    if (typeof read === 'string') give(read, file.name);
    else give('', '', read.problems.join(' '));
  }

  async function take({ answers }: ReadAnswers): Promise<void> {
    if (await actions.takeAnswers(answers)) onDone();
  }

  return (
    <div class="row-details">
      <p class="muted">{check.importHint}</p>
      <FileRow label={check.importing} name={name} accept={ACCEPT} onFile={choose} />
      <Field label={check.paste} error={refusal === '' ? undefined : refusal}>
        {(fieldProps) => (
          <textarea
            {...fieldProps}
            class="paste"
            rows={4}
            spellcheck={false}
            value={text}
            onInput={({ currentTarget: { value } }) => give(value, '')}
          />
        )}
      </Field>
      <div class="buttons">
        <Button disabled={text.trim() === ''} onClick={() => setFound(readAnswers(text, reading.map))}>
          {check.read}
        </Button>
        {found !== null && found.answers.size > 0 && (
          <Button variant="primary" onClick={() => void take(found)}>
            {check.take}
          </Button>
        )}
      </div>
      {found !== null && <FoundAnswers found={found} map={reading.map} />}
    </div>
  );
}

function FoundAnswers({
  found: { answers, unfit },
  map,
}: { found: ReadAnswers } & Pick<PartProps['reading'], 'map'>) {
  const { board, countText, enumerate, form, list, texts } = useLocale();
  const { check } = texts;
  const rows = unfit.slice(0, MOST_NAMED).map(String);
  const named = unfit.length > MOST_NAMED ? [...rows, '…'] : rows;
  const verdictIn = (all: readonly Answer[]) => {
    const { verdict } = toAnswered(all, '');
    return verdict === undefined ? '' : board.check.verdicts[verdict];
  };
  const again = new Set(
    notesOf(map).flatMap(({ note }) => answeredAgain(toCheck(note.check), answers.get(note.id) ?? [])),
  );
  return (
    <div role="status">
      {answers.size === 0 ? <p>{check.noAnswers}</p> : <p>{countText(check.found, answers.size)}</p>}
      <ul class="bullets">
        {notesOf(map).map(({ note: { id, text } }) => {
          const all = answers.get(id);
          return (
            all && (
              <li key={id}>
                {shorten(text)} · {verdictIn(all)} · {countText(check.asked, all.length)}
              </li>
            )
          );
        })}
      </ul>
      {unfit.length > 0 && (
        <p class="muted">
          {fill(form(check.unfit, unfit.length), { count: unfit.length, rows: enumerate(named) })}
        </p>
      )}
      {again.size > 0 && <p>{fill(check.replaced, { names: list([...again]) })}</p>}
      {answers.size > 0 && <p class="muted">{check.rule}</p>}
    </div>
  );
}
