// The note coach's hints on a note being typed: quiet, after a pause, never in the way.

import { useEffect, useState } from 'preact/hooks';
import { coachWords } from '../../../shared/catalogue/coach-words';
import { hashtagLists } from '../../../shared/file/file-notes';
import { coachNote } from '../../../shared/insight/coach';
import { beforeHashtags, readHashtags } from '../../../shared/insight/hashtags';
import type { OpenMap } from '../../../shared/map/open-map';
import { sectionsAbout } from '../../../shared/templates';
import type { SectionId } from '../../../shared/templates/template';
import { Button } from '../../components/button';
import { useLocale } from '../../use-locale';

const PAUSE_MS = 600;

export interface CoachHintsProps {
  text: string;
  section: SectionId;
  map: OpenMap;
  onSplit: (parts: [string, string]) => void;
}

export function CoachHints({ text, section, map, onSplit }: CoachHintsProps) {
  const { texts } = useLocale();
  const [settled, settle] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => settle(text), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text]);
  const isQuote = readHashtags(text, hashtagLists(map.language)).evidence === 'quote';
  const context = {
    isSaidOrDone: sectionsAbout(map.template, 'said', 'done').includes(section),
    product: map.context.product,
    words: coachWords[map.language],
    off: map.coach,
    isQuote,
  };
  const tagged = (part: string) => part + text.slice(beforeHashtags(text).length);
  const hints = settled === text && text !== '' ? coachNote(text, context) : [];
  return (
    <div class="hints" role="log">
      {hints.map(({ rule, parts }) => (
        <p key={rule}>
          {texts.guide.hints[rule]}{' '}
          {parts && (
            <Button variant="quiet" onClick={() => onSplit([tagged(parts[0]), tagged(parts[1])])}>
              {texts.guide.asTwo}
            </Button>
          )}
        </p>
      ))}
    </div>
  );
}
