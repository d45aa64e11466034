// Moving sections, presets, and planned time.
import { describe, expect, it } from 'vitest';
import type { MapOrder } from '../../shared/model/orders';
import { choosePreset, indexAfterKey, moveSection, plannedSeconds, presetOrder, sameOrder } from './order';

const competitive = presetOrder('competitive', 'six-section');

describe('presetOrder', () => {
  it('returns a copy that is safe to change', () => {
    expect(competitive).toEqual({
      preset: 'competitive',
      sections: ['hear', 'see', 'think-feel', 'say-do', 'pain', 'gain'],
    });
    expect(presetOrder('competitive', 'six-section').sections).not.toBe(competitive.sections);
  });
});

describe('choosePreset', () => {
  it('keeps the current sections for custom', () => {
    expect(choosePreset(competitive, 'custom', 'six-section')).toEqual({
      preset: 'custom',
      sections: competitive.sections,
    });
  });

  it('uses another preset’s sections', () => {
    expect(choosePreset(competitive, 'recovery', 'six-section').sections[0]).toBe('pain');
  });
});

describe('situations', () => {
  const whatIfs = [{ id: 'sold-out' }];
  const order: MapOrder = { ...competitive, whatIfs };

  it('stay with every change of the order, and make another one', () => {
    expect(choosePreset(order, 'recovery', 'six-section').whatIfs).toEqual(whatIfs);
    expect(choosePreset(order, 'custom', 'six-section').whatIfs).toEqual(whatIfs);
    expect(moveSection(order, 'pain', 1).whatIfs).toEqual(whatIfs);
    expect(sameOrder(order, competitive)).toBe(false);
    expect(sameOrder(competitive, { ...competitive, whatIfs: [] })).toBe(true);
  });
});

describe('moveSection', () => {
  it('moves a section and turns the order into a custom one', () => {
    expect(moveSection(competitive, 'pain', 1)).toEqual({
      preset: 'custom',
      sections: ['hear', 'pain', 'see', 'think-feel', 'say-do', 'gain'],
    });
  });

  it.each([
    ['above the first', 'hear', -1],
    ['below the last', 'gain', 6],
    ['to its own place', 'see', 1],
  ] as const)('changes nothing when moving %s', (_case, section, index) => {
    expect(moveSection(competitive, section, index)).toBe(competitive);
  });

  it('ignores a section that is not in the list', () => {
    const short: MapOrder = { preset: 'custom', sections: ['see', 'hear'] };
    expect(moveSection(short, 'gain', 0)).toBe(short);
  });
});

describe('indexAfterKey', () => {
  it.each([
    ['ArrowUp', 1],
    ['ArrowDown', 3],
    ['Home', 0],
    ['End', 5],
  ] as const)('%s moves the third of six to index %i', (key, index) => {
    expect(indexAfterKey(key, 2, 6)).toBe(index);
  });
});

describe('sameOrder', () => {
  it('compares the preset and the sections', () => {
    expect(sameOrder(competitive, presetOrder('competitive', 'six-section'))).toBe(true);
    expect(sameOrder(competitive, { ...competitive, preset: 'custom' })).toBe(false);
    expect(sameOrder(competitive, { ...competitive, sections: ['hear'] })).toBe(false);
  });
});

describe('plannedSeconds', () => {
  it('gives each of six sections four minutes in an hour', () => {
    expect(Object.values(plannedSeconds(competitive, 60, 'six-section'))).toEqual([
      240, 240, 240, 240, 240, 240,
    ]);
  });

  it('gives the first section half as much time again if the preset says so', () => {
    const seconds = plannedSeconds(presetOrder('inner-first', 'six-section'), 60, 'six-section');
    expect(seconds['think-feel']).toBe(332);
    expect(seconds.see).toBe(222);
  });

  it('weighs all sections equally in a custom order', () => {
    const custom: MapOrder = { ...presetOrder('inner-first', 'six-section'), preset: 'custom' };
    expect(plannedSeconds(custom, 60, 'six-section')['think-feel']).toBe(240);
  });

  it('splits a step’s time evenly between its sections', () => {
    const express = presetOrder('express', 'six-section');
    expect(plannedSeconds(express, 20, 'six-section', { 'see+hear': 151 })).toMatchObject({
      see: 76,
      hear: 75,
    });
  });
});
