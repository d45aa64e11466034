// Tests what the pills of the order say before, during and after a session.

import { describe, expect, it } from 'vitest';
import { contrast } from '../../tests/harness/palettes';
import { boardTexts } from '../catalogue/board-texts';
import { NO_RECORD, type SessionRecord } from '../model/session';
import { templates } from '../templates';
import { sixSection } from '../templates/six-section';
import { orderChips, type SectionState, sectionStates } from './order-chips';

const { orders } = sixSection;

const order = { preset: 'competitive' as const, sections: [...orders.competitive.sections] };
const done = { planned: 240, actual: 250 };
const running: SessionRecord = { ...NO_RECORD, started: 1, entered: 2 };
const todo = Object.fromEntries(order.sections.map((section) => [section, 'todo']));

describe('the state of each section', () => {
  it('is to do before a session begins, also of the section that people look at', () => {
    expect(sectionStates(order, 'see', NO_RECORD, sixSection)).toEqual(todo);
  });

  it('is now in its own step, done after it, and still to do after it was skipped', () => {
    const record = { ...running, steps: { hear: done, 'think-feel': { ...done, skipped: true } } };
    expect(sectionStates(order, 'see', record, sixSection)).toEqual({ ...todo, hear: 'done', see: 'now' });
  });

  it('is now again when people go back to it', () => {
    expect(sectionStates(order, 'hear', { ...running, steps: { hear: done } }, sixSection).hear).toBe('now');
  });

  it('is the same for the sections of one step', () => {
    const express = { preset: 'express' as const, sections: [...orders.express.sections] };
    const { pain, gain } = sectionStates(express, 'pain+gain', running, sixSection);
    expect([pain, gain]).toEqual(['now', 'now']);
  });

  it('is no longer now when the session has ended', () => {
    expect(sectionStates(order, 'see', { ...running, ended: 9, steps: { see: done } }, sixSection).see).toBe(
      'done',
    );
  });
});

describe('the pills', () => {
  const chips = (states: Partial<Record<string, SectionState>>) =>
    orderChips('m', { order, states, template: templates['six-section'], texts: boardTexts.en });

  it('are in the section order, with a number each, or a tick', () => {
    expect(chips({ hear: 'done', see: 'now' }).map(({ characters }) => characters)).toEqual([
      '✓  Hear',
      '2  See',
      '3  Think & Feel',
      '4  Say & Do',
      '5  Pain',
      '6  Gain',
    ]);
  });

  it('can be read in each state', () => {
    for (const state of ['todo', 'now', 'done'] as const) {
      const states = Object.fromEntries(order.sections.map((section) => [section, state]));
      for (const { fill, ink } of chips(states)) expect(contrast(ink, fill)).toBeGreaterThanOrEqual(7);
    }
  });
});
