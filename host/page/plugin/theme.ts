// The theme variables that Figma passes to a plugin window (docs/platform.md H).
import type { EditorType } from '../../document/types';
import type { Theme } from '../state/address';

type Tokens = Record<string, string>;

const LIGHT: Tokens = {
  bg: '#ffffff',
  'bg-secondary': '#f5f5f5',
  'bg-tertiary': '#e6e6e6',
  'bg-hover': '#f5f5f5',
  'bg-pressed': '#e6e6e6',
  'bg-disabled': '#d9d9d9',
  'bg-inverse': '#2c2c2c',
  'bg-danger': '#f24822',
  'bg-danger-tertiary': '#ffe2e0',
  'bg-warning': '#ffcd29',
  'bg-warning-tertiary': '#fff1c2',
  'bg-success': '#14ae5c',
  'bg-success-tertiary': '#cff7d3',
  border: '#e6e6e6',
  'border-strong': '#2c2c2c',
  'border-danger': '#ffc7c2',
  'border-danger-strong': '#dc3412',
  text: '#000000e5',
  'text-secondary': '#00000080',
  'text-tertiary': '#0000004d',
  'text-disabled': '#0000004d',
  'text-danger': '#dc3412',
  'text-warning': '#b86200',
  'text-success': '#009951',
  'text-onbrand': '#ffffff',
  'text-ondanger': '#ffffff',
  icon: '#000000e5',
  'icon-secondary': '#00000080',
  'icon-tertiary': '#0000004d',
  'icon-disabled': '#0000004d',
  'icon-danger': '#f24822',
  'icon-onbrand': '#ffffff',
};

const DARK: Tokens = {
  bg: '#2c2c2c',
  'bg-secondary': '#383838',
  'bg-tertiary': '#444444',
  'bg-hover': '#383838',
  'bg-pressed': '#444444',
  'bg-disabled': '#757575',
  'bg-inverse': '#f5f5f5',
  'bg-danger': '#e03e1a',
  'bg-danger-tertiary': '#5c2b29',
  'bg-warning': '#f3c11b',
  'bg-warning-tertiary': '#50391c',
  'bg-success': '#198f51',
  'bg-success-tertiary': '#1d4631',
  border: '#444444',
  'border-strong': '#ffffff',
  'border-danger': '#963323',
  'border-danger-strong': '#fca397',
  text: '#ffffff',
  'text-secondary': '#ffffffb2',
  'text-tertiary': '#ffffff66',
  'text-disabled': '#ffffff66',
  'text-danger': '#fca397',
  'text-warning': '#f7d15f',
  'text-success': '#79d297',
  'text-onbrand': '#ffffff',
  'text-ondanger': '#ffffff',
  icon: '#ffffff',
  'icon-secondary': '#ffffffb2',
  'icon-tertiary': '#ffffff66',
  'icon-disabled': '#ffffff66',
  'icon-danger': '#fca397',
  'icon-onbrand': '#ffffff',
};

function brandTokens(main: string, hover: string, soft: string, text: string): Tokens {
  return {
    'bg-brand': main,
    'bg-brand-hover': hover,
    'bg-brand-pressed': hover,
    'bg-brand-tertiary': soft,
    'bg-selected': soft,
    'bg-onselected': soft,
    'border-brand': main,
    'border-brand-strong': text,
    'border-selected': main,
    'border-selected-strong': text,
    'text-brand': text,
    'text-onselected': text,
    'icon-brand': main,
    'icon-onselected': text,
  };
}

// FigJam's own values are not published: purple is a stand-in, and its dark theme is only here to try out.
const BRAND: Record<EditorType, Record<Theme, Tokens>> = {
  figma: {
    light: brandTokens('#0d99ff', '#007be5', '#e5f4ff', '#007be5'),
    dark: brandTokens('#0c8ce9', '#0a6dc2', '#4a5878', '#7cc4f8'),
  },
  figjam: {
    light: brandTokens('#9747ff', '#8638e5', '#f1e5ff', '#8638e5'),
    dark: brandTokens('#8a38f5', '#7a2be0', '#4d3d6b', '#d1a8ff'),
  },
};

export function themeStyle(editor: EditorType, theme: Theme): string {
  const tokens = { ...(theme === 'dark' ? DARK : LIGHT), ...BRAND[editor][theme] };
  const lines = Object.entries(tokens).map(([name, value]) => `--figma-color-${name}: ${value};`);
  return `:root { color-scheme: ${theme}; ${lines.join(' ')} }`;
}
