// Every line of the file with where it goes: to a section, to none, or out. Changed before anything is drawn.

import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import { UNPLACED } from '../../../shared/exchange/note-place';
import { PROBLEM } from '../../../shared/exchange/reading/arrange';
import { ChoiceRows } from '../../components/choice-rows';
import { Disclosure } from '../../components/disclosure';
import { ChoiceField } from '../../components/inputs';
import type { Locale } from '../../locale';
import type { ImportActions } from '../../state/import-actions';
import {
  destinationOf,
  LEFT_OUT,
  type LineList,
  lineLists,
  type Target,
  tallyText,
} from '../../state/import-lines';
import type { Found, Importing } from '../../state/import-state';
import { useLocale } from '../../use-locale';
import { shorten } from '../review/part';
import { ShowMore } from '../review/show-more';

export interface LineListsProps {
  importing: Importing;
  found: Extract<Found, { ok: true }>;
  actions: ImportActions;
}

export function LineLists({ importing, found, actions }: LineListsProps) {
  const locale = useLocale();
  const { texts } = locale;
  const words = texts.importing.lines;
  const { which } = importing;
  const sections = which === 'all' ? [] : (found.maps[which]?.order.sections ?? []);
  const isOne = which !== 'all';
  return (
    <section class="lines">
      <h3>{words.heading}</h3>
      <p>{tallyText(importing, locale)}</p>
      <p class="muted">{isOne ? fill(words.hint, { count: sections.length }) : words.one}</p>
      {lineLists(importing, found, locale).map((list) => (
        <Disclosure
          key={`${list.of} ${which}`}
          title={words.lists[list.of]}
          aside={list.lines.length}
          startsOpen={list.of !== 'placed'}
        >
          <Lines list={list} importing={importing} sections={sections} onMove={actions.moveLines} />
        </Disclosure>
      ))}
    </section>
  );
}

interface LinesProps {
  list: LineList;
  importing: Importing;
  sections: readonly string[];
  onMove: ImportActions['moveLines'];
}

function Lines({ list: { of, lines }, importing: { moves, which }, sections, onMove }: LinesProps) {
  const locale = useLocale();
  const { texts } = locale;
  const words = texts.importing.lines;
  const options = optionsOf(sections, of === 'leftOut', locale);
  const movable = lines.filter(({ isFixed }) => !isFixed);
  const rows = lines.map((line) => ({
    key: line.key,
    text: line.text,
    about: line.about,
    label: fill(words.goesTo, { line: shorten(line.text) }),
    value: line.isFixed || which === 'all' ? null : destinationOf(line, moves),
  }));
  const move = (keys: readonly string[], to: Target): void => onMove(keys, to === LEFT_OUT ? null : to);
  const [first, ...others] = new Set(movable.map((line) => destinationOf(line, moves)));
  return (
    <>
      {of !== 'placed' && which !== 'all' && movable.length > 1 && (
        <ChoiceField
          label={texts.sorting.allTo}
          value={others.length > 0 || first === undefined ? '' : first}
          options={[{ value: '' as const, text: texts.sorting.stay }, ...options]}
          onChange={(to) =>
            to !== '' &&
            move(
              movable.map(({ key }) => key),
              to,
            )
          }
        />
      )}
      <ShowMore entries={rows}>
        {(shown) => (
          <ChoiceRows
            label={words.lists[of]}
            rows={shown}
            options={options}
            digits={[LEFT_OUT, ...(sections as Target[])]}
            onChoose={(key, to) => move([key], to)}
          />
        )}
      </ShowMore>
    </>
  );
}

const optionsOf = (
  sections: readonly string[],
  mayBeProblem: boolean,
  { board, texts }: Locale,
): { value: Target; text: string }[] => [
  ...sections.map((id, at) => ({
    value: id as Target,
    text: fill(texts.sorting.option, { number: at + 1, section: sectionName(id, board) }),
  })),
  { value: UNPLACED, text: texts.importing.unplaced },
  ...(mayBeProblem ? [{ value: PROBLEM as Target, text: board.problem.heading }] : []),
  { value: LEFT_OUT, text: texts.importing.meanings[''] },
];
