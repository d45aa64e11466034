// The language that the window speaks: the browser's until the user chooses another one.
import { languageOptions } from '../../../shared/catalogue/language-name';
import { ChoiceField } from '../../components/inputs';
import type { Actions } from '../../state/actions';
import { useLocale } from '../../use-locale';

export function WindowLanguage({ actions }: { actions: Pick<Actions, 'setLanguage'> }) {
  const { language, texts } = useLocale();
  return (
    <ChoiceField
      label={texts.plan.windowLanguage}
      value={language}
      options={languageOptions()}
      onChange={(chosen) => void actions.setLanguage(chosen)}
    />
  );
}
