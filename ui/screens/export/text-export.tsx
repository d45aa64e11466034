// Exporting a text format: what gets lost, choices, a preview, and saving or copying it.

import { fill } from '../../../shared/catalogue/fill';
import type { Part } from '../../../shared/exchange/types';
import { Button } from '../../components/button';
import { FooterRest } from '../../components/footer-rest';
import { describeReading, describeWarning } from '../../state/reading-report';
import { useLocale } from '../../use-locale';
import { Choices } from './choices';
import { Findings } from './findings';
import { Losses } from './losses';
import { Preview } from './preview';
import { ReportProblem } from './report-problem';
import { Unread } from './unread';
import { type ByHand, stepAt, useTaking } from './use-taking';
import { type Output, type Source, useWritten } from './use-written';
import { WholeText } from './whole-text';

export function TextExport(source: Source) {
  const { exporter, state, actions } = source;
  const { output, isWriting, take, refresh } = useWritten(source);
  const { byHand, next, hasSaved, copyAll, copyNext, save } = useTaking(exporter, actions.announce);
  const reading = state.pending.includes('map.read');
  const steps = output?.exporter.isPasted ? (output.exported.parts ?? []) : [];
  return (
    <>
      <div class="scroll">
        {output && <Losses lines={output.losses} />}
        <Choices {...source} maps={output?.maps ?? (state.reading ? [state.reading.map] : [])} />
        {output ? (
          <Shown
            key={output.exporter.id}
            output={output}
            steps={steps}
            next={next}
            byHand={byHand}
            stale={state.reading?.boardChanges !== state.boardChanges && !reading}
            reading={reading}
            onRefresh={() => void refresh()}
          />
        ) : (
          <Unread reading={reading || isWriting} onRefresh={() => void refresh()} />
        )}
        <ReportProblem state={state} actions={actions} />
      </div>
      <Footer
        disabled={!output || reading}
        hasSaved={hasSaved}
        onCopyNext={steps.length > 0 ? () => void take(copyNext) : null}
        onDownload={() => void take(save)}
        onCopy={() => void take(copyAll)}
      />
    </>
  );
}

interface ShownProps {
  output: Output;
  steps: readonly Part[];
  next: number;
  byHand: ByHand | null;
  stale: boolean;
  reading: boolean;
  onRefresh: () => void;
}

function Shown({ output: { reading, maps, notes, exported }, steps, next, byHand, ...preview }: ShownProps) {
  const locale = useLocale();
  const { texts } = locale;
  const { part, name } = stepAt(steps, next, locale);
  const current = [exported, ...steps];
  return (
    <>
      <Findings
        maps={maps.length}
        notes={notes}
        warnings={exported.warnings.map((warning) => describeWarning(warning, locale))}
        lines={describeReading(reading.report, locale)}
      />
      {byHand && current.some(({ text }) => text === byHand.text) ? (
        <WholeText {...byHand} />
      ) : (
        <Preview {...preview} text={part?.text ?? exported.text}>
          {part && fill(texts.exporting.nextStep, { step: name })}
        </Preview>
      )}
    </>
  );
}

interface FooterProps {
  disabled: boolean;
  hasSaved: boolean;
  /** Null if the format is not copied part by part. */
  onCopyNext: (() => void) | null;
  onDownload: () => void;
  onCopy: () => void;
}

function Footer({ disabled, hasSaved, onCopyNext, onDownload, onCopy }: FooterProps) {
  const { texts } = useLocale();
  const { exporting } = texts;
  return (
    <div class="footer">
      {onCopyNext && (
        <Button variant="primary" grow disabled={disabled} onClick={onCopyNext}>
          {exporting.copyNext}
        </Button>
      )}
      <Button
        variant={onCopyNext ? 'plain' : 'primary'}
        grow={!onCopyNext}
        disabled={disabled}
        onClick={onDownload}
      >
        {exporting.download}
      </Button>
      <FooterRest>
        <Button disabled={disabled} onClick={onCopy}>
          {exporting.copy}
        </Button>
        {hasSaved && <p class="footer-hint">{exporting.notArrived}</p>}
      </FooterRest>
    </div>
  );
}
