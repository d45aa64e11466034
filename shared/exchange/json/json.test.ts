// Tests the exact JSON output: key order, empty fields, unknown fields.
import { describe, expect, it } from 'vitest';
import { type EmpathyMap, empathyMapSchema } from '../../model/empathy-map';
import { EVERYTHING } from '../writing/choices';
import { exportMaps } from '../writing/export';
import { json } from './json';

const bare: EmpathyMap = {
  order: { sections: ['hear'], preset: 'custom' },
  sections: [],
  persona: { name: '' },
  exportedAt: '2026-11-21T11:00:00.000Z',
  createdAt: '2026-11-21T10:00:00.000Z',
  template: 'six-section',
  language: 'en',
  title: '',
  id: 'm1',
  source: 'test 1.0.0',
  version: 1,
  type: 'empathy-map',
};

const full: EmpathyMap = {
  ...bare,
  context: {
    research: [{ consent: false, count: 0, title: '', kind: 'survey' }],
    product: 'Clinic app',
    goal: '',
  },
  persona: {
    name: 'Dana',
    goal: 'sleep',
    role: 'patient',
    segment: { label: '', kind: 'loyal' },
    fields: [{ value: 'two', label: 'Dogs' }],
    photo: { data: 'AAAA', mediaType: 'image/png' },
  },
  sections: [
    {
      notes: [
        {
          bounds: { height: 240, width: 240, y: 2, x: 1 },
          tags: [],
          stamps: {},
          votes: 0,
          text: ' “Wait”\n👩🏽‍⚕️ ',
          id: 'n1',
          author: 'Tove',
          later: null,
        },
      ],
      title: 'Hear',
      id: 'hear',
    },
  ],
  unplaced: [],
  actions: [{ status: 'open', text: '', id: 'a1', notes: [] }],
  tensions: [{ label: '', to: 'n1', from: 'n1' }],
  session: {
    steps: [
      {
        prompts: ['hear.messages'],
        notes: 0,
        skipped: true,
        actualSeconds: 0,
        plannedSeconds: 0,
        section: 'hear',
      },
      { plannedSeconds: 60, step: 'vote' },
    ],
    endedAt: '2026-11-21T11:00:00.000Z',
    startedAt: '2026-11-21T10:00:00.000Z',
    participants: 6,
    plannedMinutes: 60,
  },
  custom: { b: 1, a: [] },
};

const write = (map: EmpathyMap) => json.write(map).text;

describe('json', () => {
  it('writes keys in format order and keeps empty required fields', () => {
    expect(write(bare)).toBe(`{
  "type": "empathy-map",
  "version": 1,
  "source": "test 1.0.0",
  "id": "m1",
  "title": "",
  "language": "en",
  "template": "six-section",
  "createdAt": "2026-11-21T10:00:00.000Z",
  "exportedAt": "2026-11-21T11:00:00.000Z",
  "persona": {
    "name": ""
  },
  "order": {
    "preset": "custom",
    "sections": [
      "hear"
    ]
  },
  "sections": []
}
`);
  });

  it('omits empty optional fields, keeps zero votes, and keeps unknown fields at the end', () => {
    const written = JSON.parse(write(full));
    expect(Object.keys(written).slice(-2)).toEqual(['session', 'custom']);
    expect(JSON.stringify(written.context)).toBe(
      '{"product":"Clinic app","research":[{"kind":"survey","count":0,"consent":false}]}',
    );
    expect(Object.keys(written.persona)).toEqual(['name', 'segment', 'role', 'goal', 'fields', 'photo']);
    expect(Object.keys(written.persona.photo)).toEqual(['mediaType', 'data']);
    expect(JSON.stringify(written.tensions)).toBe('[{"from":"n1","to":"n1"}]');
    expect(JSON.stringify(written.session)).toBe(
      '{"plannedMinutes":60,"participants":6,"startedAt":"2026-11-21T10:00:00.000Z",' +
        '"endedAt":"2026-11-21T11:00:00.000Z","steps":[{"section":"hear","plannedSeconds":0,"actualSeconds":0,' +
        '"skipped":true,"notes":0,"prompts":["hear.messages"]},{"step":"vote","plannedSeconds":60}]}',
    );
    expect(written.persona.segment).toEqual({ kind: 'loyal' });
    expect(JSON.stringify(written.sections[0].notes[0])).toBe(
      '{"id":"n1","text":" “Wait”\\n👩🏽‍⚕️ ","author":"Tove","votes":0,' +
        '"bounds":{"x":1,"y":2,"width":240,"height":240},"later":null}',
    );
    expect(written.actions).toEqual([{ id: 'a1', text: '', status: 'open' }]);
    expect(written.custom).toEqual({ b: 1, a: [] });
    expect(written.unplaced).toBeUndefined();
  });

  it('writes what its own schema accepts', () => {
    expect(empathyMapSchema.safeParse(JSON.parse(write(full))).success).toBe(true);
  });

  it('applies the author choice and passes on its warnings', () => {
    const map: EmpathyMap = {
      ...full,
      actions: [{ id: 'a1', text: 'Ask Tove', status: 'done', owner: 'Ops' }],
    };
    const { text, warnings } = exportMaps(json, [map], { ...EVERYTHING, authors: 'none' });
    expect(text).not.toContain('"author"');
    expect(warnings).toEqual([
      { code: 'names-in-texts', count: 1 },
      { code: 'owners-kept', count: 1 },
    ]);
  });
});
