// Asks for a command's parameters like Figma's quick actions, with the plugin's own suggestions.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuCommand, MenuParameter } from '../plugin/manifest';
import { Icon, PluginMark } from './icons';

export interface Suggestion {
  readonly name: string;
  readonly data: unknown;
}

export type Values = Readonly<Record<string, unknown>>;

interface QuickActionProps {
  readonly command: MenuCommand;
  readonly suggest: (key: string, query: string, values: Values) => Promise<readonly Suggestion[]>;
  readonly onRun: (values: Values) => void;
  readonly onClose: () => void;
}

interface Filled {
  readonly name: string;
  readonly shown: string;
}

export function QuickAction({ command, suggest, onRun, onClose }: QuickActionProps) {
  const parameters = command.parameters ?? [];
  const [values, setValues] = useState<Values>({});
  const [filled, setFilled] = useState<readonly Filled[]>([]);
  const parameter = parameters[filled.length];

  const take = (value: Suggestion | null) => {
    if (!parameter) return;
    const next = value ? { ...values, [parameter.key]: value.data } : values;
    const last = filled.length === parameters.length - 1;
    setValues(next);
    if (last) onRun(next);
    else setFilled([...filled, { name: parameter.name, shown: value?.name ?? '–' }]);
  };

  return (
    <div class="quick-back" onPointerDown={(event) => event.target === event.currentTarget && onClose()}>
      <div class="quick card" role="dialog" aria-modal="true" aria-label={command.name}>
        <p class="quick-path">
          <PluginMark size={18} />
          <span>{command.name}</span>
          {filled.map(({ name, shown }) => (
            <span key={name} class="quick-value">
              <small>{name}</small> {shown}
            </span>
          ))}
        </p>
        {parameter && (
          <Question
            key={parameter.key}
            parameter={parameter}
            ask={(query) => suggest(parameter.key, query, values)}
            onTake={take}
            onRun={() => onRun(values)}
            onClose={onClose}
          />
        )}
      </div>
    </div>
  );
}

interface QuestionProps {
  readonly parameter: MenuParameter;
  readonly ask: (query: string) => Promise<readonly Suggestion[]>;
  readonly onTake: (value: Suggestion | null) => void;
  readonly onRun: () => void;
  readonly onClose: () => void;
}

function Question({ parameter, ask, onTake, onRun, onClose }: QuestionProps) {
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const [at, setAt] = useState(0);
  const free = parameter.allowFreeform === true && query.trim() !== '';
  const typed: Suggestion[] = free ? [{ name: query.trim(), data: query.trim() }] : [];
  const choices = [...typed, ...found.filter(({ name }) => name !== query.trim())];

  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let current = true;
    void ask(query).then((list) => {
      if (!current) return;
      setFound(list);
      setAt(0);
    });
    return () => {
      current = false;
    };
  }, [query]);

  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, choices.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && event.shiftKey) onRun();
    else if (event.key === 'Enter') onTake(choices[at] ?? null);
    else return;
    event.preventDefault();
  };

  const optional = parameter.optional ? ', optional' : '';
  return (
    <>
      <label class="quick-field">
        <span class="unseen">{parameter.name + optional}</span>
        <input
          ref={field}
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls="quick-choices"
          aria-activedescendant={choices[at] ? `quick-choice-${at}` : undefined}
          placeholder={`${parameter.name}${optional}`}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={keys}
        />
      </label>
      {parameter.description && <p class="quick-about">{parameter.description}</p>}
      <div id="quick-choices" class="quick-choices" role="listbox" aria-label={parameter.name}>
        {choices.map((choice, index) => (
          <div
            key={choice.name}
            id={`quick-choice-${index}`}
            class="menu-item"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerMove={() => setAt(index)}
            onPointerDown={() => onTake(choice)}
          >
            {choice.name}
          </div>
        ))}
      </div>
      <p class="quick-foot">
        <button type="button" class="quiet" onClick={onRun}>
          Run now <kbd>Shift Enter</kbd>
        </button>
        {parameter.optional && (
          <button type="button" class="quiet" onClick={() => onTake(null)}>
            Skip <Icon name="down" size={16} />
          </button>
        )}
      </p>
    </>
  );
}
