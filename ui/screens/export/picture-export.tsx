// A picture of the board: its size, a preview, and saving it.
import { useId } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import type { PictureFormatId } from '../../../shared/exchange/types';
import type { Size } from '../../../shared/geometry/rect';
import { notesWithoutConsent } from '../../../shared/insight/consent';
import { Button } from '../../components/button';
import { FooterRest } from '../../components/footer-rest';
import type { Locale } from '../../locale';
import { refusal, SCALES, scaleName, sizeAt, smallerThan, written } from '../../state/export-picture';
import { useLocale } from '../../use-locale';
import { Losses } from './losses';
import type { ExportProps } from './part';
import { PreviewField } from './preview-field';
import { ReportProblem } from './report-problem';
import { Unread } from './unread';
import { type Bytes, usePicture } from './use-picture';
import { useTakingPicture } from './use-taking-picture';
import { WholeText } from './whole-text';

interface PictureProps extends ExportProps {
  format: PictureFormatId;
}

export function PictureExport(props: PictureProps) {
  const { state, actions } = props;
  const { reading, pending } = state;
  if (reading) return <MeasuredPicture {...props} size={reading.size} />;
  return (
    <div class="scroll">
      <Unread reading={pending.includes('map.read')} onRefresh={() => void actions.refresh()} />
      <ReportProblem state={state} actions={actions} />
    </div>
  );
}

function MeasuredPicture({ format, state, actions, size }: PictureProps & { size: Size }) {
  const locale = useLocale();
  const { texts } = locale;
  const { exporting } = texts;
  const scale = format === 'png' ? state.exporting.scale : 1;
  const isScattered = state.current?.adopted?.isScattered === true;
  const refused = isScattered ? texts.adopt.noPicture : refusal(format, size, scale, locale);
  const shows = format !== 'pdf';
  const without = state.reading ? notesWithoutConsent(state.reading.map).size : 0;
  const unconsented = without === 0 ? [] : [locale.countText(exporting.pictureUnconsented, without)];
  const picture = usePicture({ format, scale, allowed: !refused, shows, state, actions });
  const busy = state.pending.includes('picture.make');
  const disabled = refused !== undefined || busy;
  const tooLarge = useId();
  const title = state.current?.title ?? '';
  const { byHand, hasSaved, save, copy } = useTakingPicture({ format, title, make: picture.make, actions });

  return (
    <>
      <div class="scroll">
        <Losses lines={[exporting.pictureLosses, ...unconsented]} />
        {format === 'png' && (
          <>
            <ScaleGroup value={scale} onChange={(chosen) => actions.chooseExport({ scale: chosen })} />
            <p>{sizeSaid(picture.bytes, sizeAt(size, scale), locale)}</p>
          </>
        )}
        {refused ? (
          <p id={tooLarge} class="refusal" role="alert">
            {refused}
          </p>
        ) : (
          <PreviewField
            again={exporting.makeAgain}
            note={picture.isStale && !busy ? exporting.stale : undefined}
            busy={busy}
            onAgain={() => void picture.make()}
          >
            {byHand !== null ? (
              <WholeText text={byHand} />
            ) : picture.address === '' ? (
              <p>{waiting({ shows, hasFailed: picture.hasFailed && !busy }, locale)}</p>
            ) : (
              <img src={picture.address} alt={fill(exporting.pictureOf, { title })} />
            )}
          </PreviewField>
        )}
        <ReportProblem state={state} actions={actions} />
      </div>
      <PictureFooter
        disabled={disabled}
        describedBy={refused && tooLarge}
        hasSaved={hasSaved}
        onDownload={() => void save()}
        onCopy={format === 'svg' ? () => void copy() : null}
      />
    </>
  );
}

interface PictureFooterProps {
  disabled: boolean;
  describedBy: string | undefined;
  hasSaved: boolean;
  onDownload: () => void;
  /** Null if the format cannot be copied. */
  onCopy: (() => void) | null;
}

function PictureFooter({ disabled, describedBy, hasSaved, onDownload, onCopy }: PictureFooterProps) {
  const { texts } = useLocale();
  const { exporting } = texts;
  const reason = useId();
  return (
    <div class="footer">
      <Button variant="primary" grow disabled={disabled} describedBy={describedBy} onClick={onDownload}>
        {exporting.download}
      </Button>
      <FooterRest>
        {onCopy ? (
          <Button disabled={disabled} describedBy={describedBy} onClick={onCopy}>
            {exporting.copy}
          </Button>
        ) : (
          <Button disabled describedBy={reason}>
            {exporting.copy}
          </Button>
        )}
        {onCopy ? (
          hasSaved && <p class="footer-hint">{exporting.notArrived}</p>
        ) : (
          <p id={reason} class="footer-hint">
            {exporting.copyUnavailable}
          </p>
        )}
      </FooterRest>
    </div>
  );
}

function waiting({ shows, hasFailed }: { shows: boolean; hasFailed: boolean }, { texts }: Locale): string {
  const { exporting } = texts;
  if (!shows) return exporting.pdfUnseen;
  return hasFailed ? exporting.unmade : exporting.making;
}

function sizeSaid(bytes: Bytes | null, asked: Size, locale: Locale): string {
  const { texts } = locale;
  const said = fill(texts.exporting.pixels, written(asked, locale));
  const smaller = bytes ? smallerThan(bytes, asked, locale) : undefined;
  return smaller ? `${said} · ${smaller}` : said;
}

function ScaleGroup({ value, onChange }: { value: number; onChange: (scale: number) => void }) {
  const locale = useLocale();
  const { texts } = locale;
  const name = useId();
  return (
    <div class="radios" role="radiogroup" aria-labelledby={`${name}-label`}>
      <h3 id={`${name}-label`}>{texts.exporting.scale}</h3>
      {SCALES.map((scale) => (
        <label key={scale}>
          <input type="radio" name={name} checked={scale === value} onChange={() => onChange(scale)} />
          {scaleName(scale, locale)}
        </label>
      ))}
    </div>
  );
}
