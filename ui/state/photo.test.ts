// Which pictures are accepted, how they are cropped, and what is sent and announced.
import { describe, expect, it } from 'vitest';
import { buildOpenMap, buildView } from '../../tests/harness/open-map';
import { buildWindow } from '../../tests/harness/scripted-window';
import { type CutSquare, middleSquare, preparePhoto } from './photo';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff, 0xe0];
const fileOf = (bytes: number[]) => new Blob([new Uint8Array(bytes)]);
const photo = { bytes: new Uint8Array([1, 2]), address: 'data:image/png;base64,AQI=' };
const cut: CutSquare = () => Promise.resolve(photo);
const map = buildOpenMap();

describe('middleSquare', () => {
  it.each([
    [800, 600, { x: 100, y: 0, side: 600 }],
    [601, 800, { x: 0, y: 99, side: 601 }],
    [64, 64, { x: 0, y: 0, side: 64 }],
  ])('of %i by %i', (width, height, square) => {
    expect(middleSquare(width, height)).toEqual(square);
  });
});

describe('preparePhoto', () => {
  it('crops a picture and keeps its type', async () => {
    const kinds: string[] = [];
    const note: CutSquare = (_file, type) => {
      kinds.push(type);
      return Promise.resolve(photo);
    };
    expect(await preparePhoto(fileOf(PNG), note)).toBe(photo);
    expect(await preparePhoto(fileOf(JPEG), note)).toBe(photo);
    expect(kinds).toEqual(['image/png', 'image/jpeg']);
  });

  it('rejects more than 10 MB, anything but a picture, and a broken picture', async () => {
    const large = new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]);
    expect(await preparePhoto(large, cut)).toBe('too-large');
    expect(await preparePhoto(fileOf([1, 2, 3]), cut)).toBe('no-picture');
    expect(await preparePhoto(fileOf(PNG), () => Promise.resolve(null))).toBe('broken');
  });
});

describe('choosePhoto', () => {
  const withPhoto = { 'photo.set': { ok: true, value: buildView({ hasPhoto: true }) } } as const;

  it('puts the picture on the board, shows it and announces it', async () => {
    const { actions, store, sent } = buildWindow(withPhoto);
    expect(await actions.choosePhoto(map, fileOf(PNG), cut)).toBeNull();
    expect(sent).toEqual([{ name: 'photo.set', body: { node: '1:1', photo: photo.bytes } }]);
    expect(store.get().photo).toEqual({ node: '1:1', address: photo.address });
    expect(store.get().current?.hasPhoto).toBe(true);
    expect(store.get().status.text).toBe('The photo is on the board.');
  });

  it('sends nothing but pictures', async () => {
    const { actions, sent } = buildWindow();
    expect(await actions.choosePhoto(map, fileOf([0]), cut)).toBe('no-picture');
    expect(sent).toEqual([]);
  });

  it('forgets the picture when someone takes it off the board', async () => {
    const { actions, store, hear } = buildWindow(withPhoto);
    await actions.choosePhoto(map, fileOf(PNG), cut);
    hear('map', buildView({ hasPhoto: false }));
    expect(store.get().photo).toBeNull();
  });
});

describe('removePhoto', () => {
  it('takes the picture off the board', async () => {
    const { actions, store, sent } = buildWindow({ 'photo.set': { ok: true, value: buildView() } });
    await actions.removePhoto(map);
    expect(sent).toEqual([{ name: 'photo.set', body: { node: '1:1', photo: null } }]);
    expect(store.get().status.text).toBe('Photo removed.');
  });
});
