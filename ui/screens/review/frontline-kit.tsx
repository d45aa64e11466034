// A page to print and a sheet to fill in, for people who meet customers.
import { fileTexts } from '../../../shared/catalogue/file-texts';
import { fill } from '../../../shared/catalogue/fill';
import { kitPage } from '../../../shared/exchange/frontline/kit-page';
import { tallySheet } from '../../../shared/exchange/frontline/tally-sheet';
import { buildFileName, formatDay } from '../../../shared/exchange/writing/file-name';
import { Button } from '../../components/button';
import { download } from '../../download';
import { useLocale } from '../../use-locale';
import type { PartProps } from './part';

export function FrontlineKit({ reading: { map }, actions }: PartProps) {
  const { texts } = useLocale();
  const words = texts.touchpoints;

  async function save(text: string, extension: string, mediaType: string): Promise<void> {
    const { title } = fileTexts[map.language].frontline;
    const file = buildFileName(`${title} ${map.title}`, formatDay(new Date()), extension, title);
    await download(text, file, mediaType);
    actions.announce(fill(words.saved, { file }));
  }

  return (
    <section class="group-body">
      <h3>{words.frontline}</h3>
      <p class="muted">{words.frontlineHint}</p>
      <div class="buttons">
        <Button onClick={() => void save(kitPage(map).text, 'html', 'text/html')}>{words.kitPage}</Button>
        <Button onClick={() => void save(tallySheet(map).text, 'csv', 'text/csv')}>{words.tallySheet}</Button>
      </div>
    </section>
  );
}
