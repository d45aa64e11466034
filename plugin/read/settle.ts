// Who goes where when a map is given another template: what the window has decided for notes, for whole things of people's.
import type { RequestOf } from '../../shared/contract';
import type { Moving } from '../../shared/contract/map-switch';
import { AREA_PADDING } from '../../shared/draw/sizes';
import { type Rect, relativeTo } from '../../shared/geometry/rect';
import { KEYS } from '../../shared/map/tag';
import type { SectionId } from '../../shared/templates/template';
import type { Belonging, Belongings, ParentSection } from './belongings';

/** A section of the new template; '' for the panel of what has no place. */
export type Place = SectionId | '';

export interface Settler {
  thing: Belonging;
  to: Place;
  /** The section that it is in, or was in before it had no place. */
  from: SectionId | null;
  /** Where it would lie, relative to what is free in the new place, if it lay as it did before. */
  box: Rect;
  /** Those with the same one lay together. */
  group: string;
  /** Whether everything that lay with it goes to the same place. */
  isWhole: boolean;
  /** No note in it said where it goes: it goes with the section. */
  isSilent: boolean;
}

/** What returns to where it was lies there before anything else does. */
const BACK = 'back';
export const isBack = ({ group }: Settler): boolean => group === BACK;
const LOOSE = 'loose';

export class Settling {
  private readonly moving = new Map<string, Moving>();
  private readonly sections: readonly SectionId[];

  constructor(
    private readonly belongings: Belongings,
    private readonly body: Pick<RequestOf<'map.switch'>, 'notes' | 'rest' | 'rows'>,
  ) {
    for (const note of body.notes) this.moving.set(note.node, note);
    const panels = ([] as (typeof body.rows)[number]).concat(...body.rows);
    this.sections = panels.map((panel) => panel?.tag.section || '').filter((section) => section !== '');
  }

  /** Everything in a section as it is now. */
  in(parentSection: ParentSection): Settler[] {
    return this.belongings.inside(parentSection).map((thing) => this.settler(thing));
  }

  /** Loose notes over sections, and those whose places the new sections take. */
  async loose(region: Rect, riding: readonly string[]): Promise<Settler[]> {
    const { belongings } = this;
    const listed = this.body.notes.map(({ node }) => node);
    const displaced = belongings.looseIn(region).filter((id) => !this.moving.has(id) && !riding.includes(id));
    const isWhole = (notes: readonly string[]) =>
      new Set(notes.map((id) => this.moving.get(id)?.to)).size === 1;
    const things = await belongings.loose([...listed, ...displaced], isWhole);
    return things.map((thing) => this.settler(thing));
  }

  private settler(thing: Belonging): Settler {
    const { to, from, isSilent } = this.destination(thing);
    const back = this.placeBefore(thing);
    if (back !== null) return { thing, to, from, isSilent, isWhole: true, box: back, group: BACK };
    const parentSection =
      thing.parentSection || this.belongings.parentSections.find(({ section }) => section === from);
    const origin = parentSection?.origin || thing.box;
    const box = inner(relativeTo(thing.box, origin));
    return { thing, to, from, isSilent, isWhole: true, box, group: parentSection?.id || LOOSE };
  }

  /** Where most of its notes go; what holds none goes with the section that it is in. */
  private destination({ node, notes, parentSection }: Belonging): Pick<Settler, 'to' | 'from' | 'isSilent'> {
    const counts = new Map<Place, number>();
    let from: SectionId | null = parentSection?.section || null;
    for (const id of notes) {
      const moving = this.moving.get(id);
      if (moving === undefined) continue;
      counts.set(moving.to, (counts.get(moving.to) || 0) + 1);
      from = from || moving.from;
    }
    const most = Math.max(...counts.values());
    for (const [to, count] of counts)
      if (count === most) return { to: this.known(to), from, isSilent: false };
    if (parentSection === null) return { to: '', from, isSilent: true };
    const was = parentSection.section || node.getPluginData(KEYS.was);
    const to = this.sections.includes(was)
      ? was
      : this.known(this.body.rest.find((one) => one.from === was)?.to || '');
    return { to, from: was || null, isSilent: true };
  }

  private known(to: Place): Place {
    return this.sections.includes(to) ? to : '';
  }

  private placeBefore({ box, notes }: Belonging): Rect | null {
    for (const id of notes) {
      const at = this.moving.get(id)?.at;
      const found = this.belongings.found.get(id);
      if (!at || found === undefined) continue;
      const { x, y } = relativeTo(box, found.box);
      return inner({ ...box, x: at.x + x, y: at.y + y });
    }
    return null;
  }
}

const inner = (box: Rect): Rect => ({ ...box, x: box.x - AREA_PADDING, y: box.y - AREA_PADDING });

/** What is left of a group does not keep its arrangement. */
export function markParted(settlers: readonly Settler[]): void {
  const places = new Map<string, Place>();
  const parted = new Set<string>();
  for (const settler of settlers) {
    const { group, to } = settler;
    if (places.has(group) && places.get(group) !== to && !isBack(settler)) parted.add(group);
    places.set(group, to);
  }
  for (const settler of settlers) settler.isWhole = !parted.has(settler.group);
}
