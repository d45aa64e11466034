// Guide: one section at a time. Knows the session's step; the parts know their own work.
import { useEffect, useRef } from 'preact/hooks';
import type { OpenMap } from '../../../shared/board/open-map';
import { Button } from '../../components/button';
import type { Actions } from '../../state/actions';
import { plannedSeconds } from '../../state/order';
import type { State } from '../../state/state';
import { board, countText, fill, texts } from '../../texts';
import { NoteForm } from './note-form';
import { Progress } from './progress';
import { PromptList } from './prompt-list';
import { Clock, TimerPanel } from './timer-panel';

export function GuideScreen({ map, state, actions }: { map: OpenMap; state: State; actions: Actions }) {
  const { sections } = map.order;
  const index = Math.max(0, sections.indexOf(map.step));
  const section = sections[index] ?? map.step;
  const seconds = plannedSeconds(map.order, map.minutes);
  const planned = seconds[section] ?? 0;
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => scroll.current?.scrollTo(0, 0), [section]);
  const unnamed = map.details.name.trim() === '' && !state.unnamed.includes(map.node);
  return (
    <div class="screen">
      <div ref={scroll} class="scroll">
        <Progress sections={sections} seconds={seconds} index={index} />
        {unnamed && <UnnamedNotice actions={actions} />}
        <div class="heading-row">
          <h2>{board.sections[section]}</h2>
          <Button look="quiet" onClick={() => void actions.showSection(section)}>
            {texts.guide.show}
          </Button>
          <Clock timer={state.timer} planned={planned} />
        </div>
        <TimerPanel
          timer={state.timer}
          planned={planned}
          replacing={state.replacing !== null}
          actions={actions}
        />
        {map.missing.includes(section) ? (
          <div class="notice">
            <p>{fill(texts.guide.missing, { section: board.sections[section] })}</p>
            <Button onClick={() => void actions.restoreSection(section)}>
              {fill(texts.plan.restore, { section: board.sections[section] })}
            </Button>
          </div>
        ) : (
          <>
            <PromptList
              key={section}
              section={section}
              index={state.prompts[section] ?? 0}
              map={map}
              onChoose={(prompt) => actions.choosePrompt(section, prompt)}
            />
            <NoteForm
              count={describeCount(map.counts[section])}
              onAdd={(text) => actions.addNote(section, text)}
            />
          </>
        )}
      </div>
      <StepButtons map={map} index={index} actions={actions} />
    </div>
  );
}

function describeCount(count: { notes: number; people: number } | undefined): string {
  if (!count || count.notes === 0) return texts.guide.noNotes;
  const notes = countText(texts.guide.notes, count.notes);
  // Authors may be unknown altogether: then nobody is counted.
  return count.people === 0 ? notes : `${notes} ${countText(texts.guide.people, count.people)}`;
}

function UnnamedNotice({ actions }: { actions: Actions }) {
  return (
    <div class="notice">
      <p>{texts.guide.unnamed}</p>
      <div class="buttons">
        <Button onClick={() => actions.selectTab('plan')}>{texts.guide.namePersona}</Button>
        <Button look="quiet" onClick={actions.goOnUnnamed}>
          {texts.guide.goOn}
        </Button>
      </div>
    </div>
  );
}

function StepButtons({ map, index, actions }: { map: OpenMap; index: number; actions: Actions }) {
  const previous = map.order.sections[index - 1];
  const next = map.order.sections[index + 1];
  return (
    <div class="footer">
      {!next && (
        <p id="last-hint" class="footer-hint">
          {texts.guide.lastHint}
          <Button look="quiet" onClick={() => actions.selectTab('export')}>
            {texts.guide.goToExport}
          </Button>
        </p>
      )}
      <Button unavailable={!previous} onClick={() => previous && void actions.goToSection(previous)}>
        {texts.guide.previous}
      </Button>
      <Button
        look="primary"
        grow
        unavailable={!next}
        describedBy={next ? undefined : 'last-hint'}
        onClick={() => next && void actions.goToSection(next)}
      >
        {texts.guide.nextSection}
      </Button>
    </div>
  );
}
