// Gives the open map another template: which one, where the notes would go, and where only the facilitator can say.
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { templateName } from '../../../shared/catalogue/template-words';
import type { OpenMap } from '../../../shared/map/open-map';
import type { Board } from '../../../shared/switch/bundles';
import type { Choices } from '../../../shared/switch/plan-switch';
import { DEFAULT_TEMPLATE, TEMPLATE_IDS, type TemplateId } from '../../../shared/templates';
import { Button } from '../../components/button';
import type { Actions } from '../../state/actions';
import type { State } from '../../state/state';
import { previewSwitch } from '../../state/switch-actions';
import { useLocale } from '../../use-locale';
import { WorkBar } from '../import/work-bar';
import { TemplatePicker } from '../plan/template-picker';
import { CheckList } from './check-list';
import { FlowList } from './flow-list';

export interface SwitchScreenProps {
  map: OpenMap;
  state: State;
  actions: Actions;
}

export function SwitchScreen({ map, state, actions }: SwitchScreenProps) {
  const { board, texts } = useLocale();
  const words = texts.switching;
  const others = useMemo(() => TEMPLATE_IDS.filter((id) => id !== map.template), [map.template]);
  const [chosen, choose] = useState<TemplateId>(others[0] ?? DEFAULT_TEMPLATE);
  const to = others.includes(chosen) ? chosen : (others[0] ?? DEFAULT_TEMPLATE);
  const [found, setFound] = useState<Board | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const intro = useId();
  const isBusy = state.pending.some((name) => name === 'map.read' || name === 'map.switch');
  const plan = useMemo(
    () => found && previewSwitch(map, found, to, choices),
    [map.template, map.language, found, to, choices],
  );

  useEffect(() => void actions.readForSwitch().then(setFound), []);

  return (
    <div class="screen">
      <div class="scroll">
        <div class="heading-row">
          <h2>{words.heading}</h2>
          <Button variant="quiet" disabled={isBusy} onClick={() => actions.setSwitching(false)}>
            {words.cancel}
          </Button>
        </div>
        <p id={intro} class="muted">
          {words.intro}
        </p>
        <TemplatePicker
          templates={others}
          value={to}
          size={map.size}
          onChange={(template) => {
            choose(template);
            setChoices({});
          }}
        />
        {plan && <FlowList flows={plan.flows} />}
        {plan && plan.checks.length > 0 && (
          <CheckList
            checks={plan.checks}
            onChoose={(key, section) => setChoices({ ...choices, [key]: section })}
          />
        )}
      </div>
      <div class="footer">
        <WorkBar progress={state.progress} onCancel={() => void actions.cancelWork()} />
        <Button
          variant="primary"
          grow
          disabled={isBusy || plan === null}
          describedBy={intro}
          onClick={() => void actions.switchTemplate(to, choices)}
        >
          {fill(words.run, { template: templateName(to, board) })}
        </Button>
      </div>
    </div>
  );
}
