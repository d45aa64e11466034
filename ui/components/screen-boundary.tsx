// Keeps a screen that fails from taking the window along: one sentence and a report instead, the other tabs go on.
import { Component, type ComponentChildren } from 'preact';
import type { Failure } from '../../shared/contract/failure';

export interface ScreenBoundaryProps {
  screen: string;
  /** The node of the open map. Another screen or another map gets a fresh start. */
  map: string;
  /** Shows what stands in for the screen. */
  fallback: (failure: Failure) => ComponentChildren;
  children: ComponentChildren;
}

interface BoundaryState {
  error: unknown;
  screen: string;
  map: string;
}

export class ScreenBoundary extends Component<ScreenBoundaryProps, BoundaryState> {
  static override getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error };
  }

  static override getDerivedStateFromProps({ screen, map }: ScreenBoundaryProps, state: BoundaryState) {
    const isSame = state.screen === screen && state.map === map;
    return isSame ? null : { screen, map, error: undefined };
  }

  override render({ screen, fallback, children }: ScreenBoundaryProps, { error }: BoundaryState) {
    return error === undefined ? children : fallback(failureOf(error, screen));
  }
}

/** The engine's own words name members of ours; other errors may quote what people wrote, and reports hold none of it. */
function failureOf(error: unknown, screen: string): Failure {
  const isEngines =
    error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  const name = error instanceof Error ? error.name : typeof error;
  return {
    code: 'screen',
    step: `show ${screen}`,
    item: '',
    detail: isEngines ? `${name}: ${error.message}` : name,
  };
}
