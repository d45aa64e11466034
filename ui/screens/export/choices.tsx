// The choices for every text format: authors, hashtags, maps, and which notes to include.
import { useId, useMemo } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { UNPLACED } from '../../../shared/exchange/note-place';
import { AUTHOR_CHOICES } from '../../../shared/exchange/types';
import { authorsInTexts } from '../../../shared/exchange/writing/authors';
import { notesWithoutConsent } from '../../../shared/insight/consent';
import type { EmpathyMap } from '../../../shared/model/empathy-map';
import { EVIDENCE } from '../../../shared/model/evidence';
import { Disclosure } from '../../components/disclosure';
import { CommitField } from '../../components/inputs';
import { suitableHashtags } from '../../state/export-formats';
import { useLocale } from '../../use-locale';
import type { Source } from './use-written';

const MAX_VOTES = 999;

export interface ChoicesProps extends Source {
  /** The maps that the file is made from. */
  maps: readonly EmpathyMap[];
}

export function Choices({ exporter, state, actions, maps }: ChoicesProps) {
  const { texts } = useLocale();
  const { exporting } = texts;
  const { allMaps } = state.exporting;
  const hashtags = state.exporting.hashtags ?? suitableHashtags(exporter.group);
  const { length: count } = state.maps;
  return (
    <>
      <ConsentChoice maps={maps} state={state} actions={actions} />
      <AuthorGroup exporter={exporter} state={state} actions={actions} />
      {state.exporting.authors === 'pseudonyms' && (
        <NamesInTexts maps={maps} state={state} actions={actions} />
      )}
      <div class="ticks">
        <Tick
          name={exporting.keepHashtags}
          on={hashtags === 'keep'}
          onTurn={(on) => actions.chooseExport({ hashtags: on ? 'keep' : 'drop' })}
        />
        {exporter.writeAll && count > 1 && (
          <Tick
            name={fill(exporting.allMaps, { count })}
            on={allMaps}
            onTurn={(on) => actions.chooseExport({ allMaps: on })}
          />
        )}
      </div>
      <WhatGoesIn exporter={exporter} state={state} actions={actions} />
    </>
  );
}

function AuthorGroup({ state, actions }: Source) {
  const { texts } = useLocale();
  const name = useId();
  return (
    <div class="radios" role="radiogroup" aria-labelledby={`${name}-label`}>
      <h3 id={`${name}-label`}>{texts.exporting.authors}</h3>
      {AUTHOR_CHOICES.map((authors) => (
        <label key={authors}>
          <input
            type="radio"
            name={name}
            value={authors}
            checked={authors === state.exporting.authors}
            onChange={() => actions.chooseExport({ authors })}
          />
          {texts.exporting.authorChoices[authors]}
        </label>
      ))}
    </div>
  );
}

type PartProps = Pick<ChoicesProps, 'maps' | 'state' | 'actions'>;

/** Nothing of research without consent leaves the team unless somebody says so. */
function ConsentChoice({ maps, state, actions }: PartProps) {
  const { countText, texts } = useLocale();
  const { exporting } = texts;
  const count = useMemo(() => maps.reduce((sum, map) => sum + notesWithoutConsent(map).size, 0), maps);
  if (count === 0) return null;
  return (
    <div class="notice">
      <div class="ticks">
        <Tick
          name={countText(exporting.unconsented, count)}
          on={state.exporting.unconsented === 'include'}
          onTurn={(on) => actions.chooseExport({ unconsented: on ? 'include' : 'hold-back' })}
        />
      </div>
      <p>{exporting.unconsentedHint}</p>
    </div>
  );
}

/** Each name that texts have, with what would stand there instead. */
function NamesInTexts({ maps, state, actions }: PartProps) {
  const { countText, texts } = useLocale();
  const { exporting } = texts;
  const { renamed } = state.exporting;
  const found = useMemo(() => maps.flatMap(authorsInTexts), maps);
  if (found.length === 0) return null;
  return (
    <fieldset class="ticks">
      <legend>{exporting.rename}</legend>
      {found.map(({ name, pseudonym, texts: count }, at) => (
        <Tick
          key={at}
          name={fill(countText(exporting.renameOne, count), { name, pseudonym })}
          on={renamed.includes(name)}
          onTurn={(on) =>
            actions.chooseExport({
              renamed: on ? [...renamed, name] : renamed.filter((other) => other !== name),
            })
          }
        />
      ))}
    </fieldset>
  );
}

function WhatGoesIn({ state, actions }: Source) {
  const { board, texts } = useLocale();
  const { exporting } = texts;
  const { withoutSections, withoutEvidence, leastVotes } = state.exporting;
  const sections = (state.reading?.map.sections ?? []).map(({ id, title }) => ({ id, name: title }));
  const isEverything = withoutSections.length + withoutEvidence.length + leastVotes === 0;
  return (
    <Disclosure
      title={exporting.whatGoesIn}
      aside={isEverything ? exporting.everything : exporting.someLeftOut}
    >
      <TickGroup
        name={exporting.sections}
        entries={[...sections, { id: UNPLACED, name: exporting.noSection }]}
        without={withoutSections}
        onChange={(without) => actions.chooseExport({ withoutSections: without })}
      />
      <TickGroup
        name={exporting.evidence}
        entries={EVIDENCE.map((id) => ({ id, name: board.evidence[id] }))}
        without={withoutEvidence}
        onChange={(without) => actions.chooseExport({ withoutEvidence: without })}
      />
      <CommitField
        label={exporting.leastVotes}
        kind="number"
        min={0}
        max={MAX_VOTES}
        value={String(leastVotes)}
        check={(text) => (/^\d{1,3}$/.test(text) ? undefined : fill(exporting.badVotes, { most: MAX_VOTES }))}
        onCommit={(text) => actions.chooseExport({ leastVotes: Number(text) })}
      />
    </Disclosure>
  );
}

interface TickGroupProps<Id extends string> {
  name: string;
  entries: readonly { id: Id; name: string }[];
  without: readonly Id[];
  onChange: (without: Id[]) => void;
}

function TickGroup<Id extends string>({ name, entries, without, onChange }: TickGroupProps<Id>) {
  return (
    <fieldset class="ticks">
      <legend>{name}</legend>
      {entries.map((entry) => (
        <Tick
          key={entry.id}
          name={entry.name}
          on={!without.includes(entry.id)}
          onTurn={(on) => onChange(on ? without.filter((id) => id !== entry.id) : [...without, entry.id])}
        />
      ))}
    </fieldset>
  );
}

function Tick({ name, on, onTurn }: { name: string; on: boolean; onTurn: (on: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
      {name}
    </label>
  );
}
