// Notes on a situation: each into the section that it belongs to.
import { useState } from 'preact/hooks';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { SectionId } from '../../../shared/templates/template';
import { ChoiceField } from '../../components/inputs';
import { useLocale } from '../../use-locale';
import { describeCount } from './count-text';
import type { GuideProps } from './guide-props';
import { NoteForm } from './note-form';

export function WhatIfNotes({ map, actions }: GuideProps) {
  const locale = useLocale();
  const { board, texts } = locale;
  const there = map.order.sections.filter((id) => !map.missing.includes(id));
  const [section, choose] = useState<SectionId>(there[0] ?? '');
  if (there.length === 0) return null;
  return (
    <>
      <ChoiceField
        label={texts.guide.workOn}
        value={section}
        options={there.map((value) => ({ value, text: sectionName(value, board) }))}
        onChange={choose}
      />
      <div class="note-form">
        <NoteForm
          section={section}
          map={map}
          count={describeCount(map.counts[section], locale)}
          onAdd={(notes) => actions.addNotes(section, notes)}
        />
      </div>
    </>
  );
}
