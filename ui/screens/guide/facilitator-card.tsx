// What a facilitator says and watches for in a step.
import { sectionWords } from '../../../shared/catalogue/template-words';
import { type Step, sideOf } from '../../../shared/model/session';
import { DEFAULT_TEMPLATE } from '../../../shared/templates';
import { counterpart } from '../../../shared/templates/counterparts';
import type { SectionId } from '../../../shared/templates/template';
import type { Locale } from '../../locale';
import { useLocale } from '../../use-locale';

interface Card {
  say: string;
  watch: string;
}

/** Undefined for a section that is about nothing known. */
function cardOf(section: SectionId, { board, texts }: Locale): Card | undefined {
  const cards: Record<string, Card> = texts.cards.of;
  const similar = counterpart(section, DEFAULT_TEMPLATE);
  return (
    sectionWords(section, board)?.card ?? cards[section] ?? (similar === null ? undefined : cards[similar])
  );
}

export function FacilitatorCard({ step }: { step: Step }) {
  const locale = useLocale();
  const { heading, say, watch, of } = locale.texts.cards;
  const cards =
    step.sections.length > 0
      ? step.sections.map((section) => ({ key: section, card: cardOf(section, locale) }))
      : [{ key: step.id, card: of[sideOf(step)] }];
  return (
    <section class="facilitator" aria-label={heading}>
      {cards.map(
        ({ key, card }) =>
          card && (
            <dl key={key}>
              <dt>{say}</dt>
              <dd>{card.say}</dd>
              <dt>{watch}</dt>
              <dd>{card.watch}</dd>
            </dl>
          ),
      )}
    </section>
  );
}
