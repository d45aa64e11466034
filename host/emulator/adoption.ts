// Whether a section adopts what a plugin has placed over it, as it does what a person drops (docs/platform.md R18: open).
import type { FigmaFile } from '../document/file';
import { absoluteBoundingBox, sectionAt } from '../document/geometry';
import { reparentInPlace } from '../document/people';

export interface AdoptionHost {
  readonly file: FigmaFile;
  after(ms: number, reason: string, run: () => void): number;
}

export class Adoption {
  private readonly waiting = new Set<string>();

  constructor(private readonly host: AdoptionHost) {}

  /** Adopts once the script has come to rest, because it sets x and y one after the other. */
  placed(id: string): void {
    const { file } = this.host;
    if (file.reading('placed-over-section') === 'never') return;
    if (this.waiting.size === 0) this.host.after(0, 'adoption', () => this.adopt());
    this.waiting.add(id);
  }

  private adopt(): void {
    const { file } = this.host;
    for (const id of this.waiting) {
      const record = file.find(id);
      if (!record || record.parent !== file.currentPageId || record.connector) continue;
      const { x, y, width, height } = absoluteBoundingBox(file, id);
      const home = sectionAt(file, { x: x + width / 2, y: y + height / 2 }, new Set([id]));
      if (home) file.transact({ origin: 'LOCAL', byPlugin: true }, () => reparentInPlace(file, id, home));
    }
    this.waiting.clear();
  }
}
