// Reporting a problem: the report as text, and a self-check that adds to it how this Figma behaves.
import { useId, useRef } from 'preact/hooks';
import { VERSION } from '../../../shared/model/program';
import { canLoadBlobs } from '../../address';
import { copyText } from '../../clipboard';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { Field } from '../../components/field';
import { buildReport } from '../../state/report';
import { useLocale } from '../../use-locale';
import type { ExportProps } from './part';

export function ReportProblem(props: ExportProps) {
  const { texts } = useLocale();
  return (
    <Disclosure title={texts.problem.heading}>
      <Report {...props} />
    </Disclosure>
  );
}

function Report({ state, actions }: ExportProps) {
  const { texts } = useLocale();
  const { problem, failure, reading } = texts;
  const hint = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const isChecking = state.pending.includes('self.check');
  const report = buildReport(VERSION, state);

  async function check(): Promise<void> {
    await actions.selfCheck(await canLoadBlobs());
  }

  function copy(): void {
    const copied = copyText(report);
    if (!copied) area.current?.select();
    actions.announce(copied ? failure.copied : reading.copyByHand);
  }

  return (
    <>
      <p>{problem.intro}</p>
      <div class="buttons">
        <Button disabled={isChecking} describedBy={hint} onClick={() => void check()}>
          {problem.selfCheck}
        </Button>
        <Button onClick={copy}>{failure.copyReport}</Button>
      </div>
      <p id={hint} class="muted">
        {isChecking ? problem.checking : problem.selfCheckHint}
      </p>
      <Field label={failure.report}>
        {(fieldProps) => (
          <textarea {...fieldProps} ref={area} class="report" readOnly rows={8} value={report} />
        )}
      </Field>
    </>
  );
}
