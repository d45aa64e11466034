// Keeps a crashing screen from taking the window down: a sentence and a report appear, other tabs still work.
import { Component, type ComponentChildren } from 'preact';
import type { Failure } from '../../shared/contract/failure';

export interface ScreenBoundaryProps {
  screen: string;
  /** The open map's node. Another screen or another map gets a fresh start. */
  map: string;
  /** Renders what replaces the screen. */
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

/** Engine messages name only our own identifiers; other errors may quote people, and reports never do. */
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
